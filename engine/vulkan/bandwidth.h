// The speed of the device's memory, as its own copies show it: what the bench's figures are held against.
#pragma once

#include "engine/vulkan/device.h"

namespace engine::vulkan {

/// Bytes per second that move when a large buffer is copied by a kernel (copy_words): each byte counts twice,
/// once read and once written. The best of several timed runs.
double copyBandwidth(Device& device);

} // namespace engine::vulkan
