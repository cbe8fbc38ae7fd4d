// Numbers and lengths that a schema states, and values against them.
#pragma once

#include "engine/text/grammar/number_network.h"
#include "engine/text/grammar/rules.h"
#include "engine/text/grammar/schema_algebra.h"

#include <optional>
#include <string>

namespace engine::grammar {

/// The whole number under `keyword`; throws like failSchema for anything else.
uint32_t readCount(const Json& schema, const char* keyword, uint32_t fallback, const std::string& path);

/// The tighter of the inclusive and the exclusive bound. In draft 4 the latter is a flag on the former.
std::optional<Bound> readBound(const Json& schema, bool isLower, const std::string& path);

/// Whether a value listed in enum or const also satisfies the keywords for scalars beside it.
bool fits(const Json& value, const Json& schema, const std::string& path);

} // namespace engine::grammar
