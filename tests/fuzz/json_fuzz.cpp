// The JSON parser and its getters on any bytes: a document that may be copied, printed and asked, or
// engine::Error.
#include "engine/error.h"
#include "engine/files/json.h"

namespace {

template <typename Getter>
void attempt(Getter get)
{
    try {
        (void)get();
    } catch (const engine::Error&) { // a value of another kind
    }
}

void readObject(const engine::JsonObject& object)
{
    for (const auto& entry : object.json().items()) {
        const std::string& key = entry.key();
        attempt([&] { return object.integer(key); });
        attempt([&] { return object.count(key); });
        attempt([&] { return object.number(key); });
        attempt([&] { return object.boolean(key); });
        attempt([&] { return object.string(key); });
        attempt([&] { return object.integers(key); });
        attempt([&] { return object.strings(key); });
        attempt([&] { readObject(object.object(key)); });
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    try {
        const engine::Json json = engine::parseJson({reinterpret_cast<const char*>(data), size}, "fuzz.json");
        const engine::Json copy = json;
        (void)copy.dump();
        readObject(engine::JsonObject(copy, "fuzz.json"));
    } catch (const engine::Error&) {
    }
    return 0;
}
