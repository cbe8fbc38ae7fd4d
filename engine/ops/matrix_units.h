// Whether a device's matrix units compute what they should, asked once at start. Knows no model.
#pragma once

#include "engine/ops/kernels.h"
#include "engine/vulkan/device.h"

namespace engine {

/// Compares products by matmulCoopmat with those by the plain kernel and sets kernels.useMatrixUnits if they
/// agree to fp16's precision; leaves it false where the device or the build has no such kernels, or where
/// they fail. Matrix units round operands to 11 bits: callers that compare to the last digits leave them off.
void enableMatrixUnits(vulkan::Device& device, Kernels& kernels);

} // namespace engine
