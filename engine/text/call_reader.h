// The inside of a tool call, `call:NAME{key:value,…}`, to a name and JSON arguments, forgiving what
// models get wrong (spec/text.md 7.11).
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "engine/text/message.h"

namespace engine {

/// Stands for the quote token among the bytes of a call.
inline constexpr int16_t kCallQuote = -1;

/// `units`: bytes of valid UTF-8 (0…255) and kCallQuote. `closed`: the model wrote the closing token;
/// otherwise the output ended here. Nothing if the name is not complete: then it is no call.
/// Missing quotes and braces at the end are supplied. Nesting past a hundred levels comes back as text.
std::optional<ToolCall> readCall(std::span<const int16_t> units, bool closed);

} // namespace engine
