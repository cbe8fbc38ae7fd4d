// The two places a TextConfig comes from. Both fill layers without kvSource; finishTextConfig adds it and
// checks all.
#pragma once

#include <functional>

#include "engine/files/gguf.h"
#include "engine/files/json.h"
#include "engine/model/text_config.h"

namespace engine {

/// Throws Error(BadFile) unless 1 ≤ count ≤ 1024.
uint32_t checkedLayerCount(uint32_t count, const std::string& source);

/// The constants √hidden and √PLE width are rounded like this in every run of a released checkpoint.
float roundToBf16(float value);

TextConfig textConfigFromJson(const JsonObject& root);

/// `hasValueProjection(layer)`: K = V is not in the metadata; it shows in the absence of the tensor.
TextConfig textConfigFromGguf(const GgufMetadata& metadata,
                              const std::function<bool(uint32_t)>& hasValueProjection, uint32_t vocabulary);

} // namespace engine
