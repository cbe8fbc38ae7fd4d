// The one exception type of the engine. Thrown where the engine cannot do what it was asked;
// expected endings (a cancelled answer, a full context) are values, not errors.
#pragma once

#include <stdexcept>
#include <string>

namespace engine {

enum class ErrorCode
{
    FileNotFound,      ///< a path that does not exist or cannot be read
    BadFile,           ///< a file that is damaged, truncated, hostile or of the wrong kind
    UnsupportedModel,  ///< a sound file of an architecture, weight type or shape that the engine does not run
    TokenizerMismatch, ///< tokenizer and weights do not belong together
    NoVulkan,          ///< no Vulkan loader on this machine
    NoDevice,          ///< no usable Vulkan device, or the one asked for is unusable
    OutOfDeviceMemory, ///< the GPU has not enough free memory
    OutOfHostMemory,   ///< the machine has not enough free memory
    DeviceLost,        ///< the GPU stopped answering
    ContextTooLong,    ///< more tokens than the context holds
    InvalidRequest,    ///< the caller asked for something impossible (bad schema, unknown tool, …)
    MediaUnsupported,  ///< the loaded model cannot take this kind of input
    WriteFailed,       ///< a file could not be written
    Cancelled,         ///< the caller asked to stop before there was anything to keep
    Internal,          ///< a Vulkan call failed for a reason that is none of the above
};

/// Cause in `what()`: file, tensor, expected and found where they apply, then what to do.
class Error : public std::runtime_error
{
public:
    Error(ErrorCode code, const std::string& detail) : std::runtime_error(detail), m_code(code) {}

    ErrorCode code() const noexcept { return m_code; }

private:
    ErrorCode m_code;
};

} // namespace engine
