// The GGUF reader on any bytes: metadata and views inside the file, or engine::Error.
#include "engine/files/gguf.h"
#include "engine/files/gguf_names.h"
#include "tests/fuzz/read_tensors.h"

#include <span>
#include <string>

namespace {

template <typename Getter>
void attempt(Getter get)
{
    try {
        (void)get();
    } catch (const engine::Error&) { // a value of another kind
    }
}

void readMetadata(const engine::GgufMetadata& metadata)
{
    for (const auto& entry : metadata.all()) {
        const std::string& key = entry.first; // clang 14 cannot capture a structured binding
        attempt([&] { return metadata.integer(key); });
        attempt([&] { return metadata.count(key); });
        attempt([&] { return metadata.number(key); });
        attempt([&] { return metadata.boolean(key); });
        attempt([&] { return std::string(metadata.string(key)); });
        attempt([&] { return metadata.integers(key); });
        attempt([&] { return metadata.floats(key); });
        attempt([&] { return metadata.booleans(key); });
        attempt([&] {
            std::string all;
            for (const std::string_view text : metadata.strings(key))
                all += text;
            return all;
        });
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    try {
        const engine::GgufContents contents =
            engine::parseGguf(std::as_bytes(std::span(data, size)), "fuzz.gguf");
        readMetadata(contents.metadata);
        for (const engine::TensorView& tensor : contents.tensors)
            (void)engine::canonicalGgufName(tensor.name);
        fuzz::readTensors(contents.tensors);
    } catch (const engine::Error&) {
    }
    return 0;
}
