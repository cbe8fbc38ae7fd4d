// The safetensors reader and the shard index on any bytes: views inside the file, or engine::Error.
#include "engine/files/safetensors.h"
#include "tests/fuzz/read_tensors.h"

#include <span>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    try {
        fuzz::readTensors(engine::parseSafetensors(std::as_bytes(std::span(data, size)), "fuzz.safetensors"));
    } catch (const engine::Error&) {
    }
    try {
        (void)engine::parseSafetensorsIndex({reinterpret_cast<const char*>(data), size}, "fuzz.json");
    } catch (const engine::Error&) {
    }
    return 0;
}
