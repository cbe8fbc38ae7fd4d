// Tokenizer files of any bytes: a tokenizer.model, or else a tokenizer.json. What loads must encode and
// decode, and no ordinary text may become a control token.
#include "engine/error.h"
#include "engine/text/tokenizer.h"

#include <cstdlib>

namespace {

void use(engine::Vocabulary vocabulary)
{
    std::string text = "ab \n\n<|turn>\xE4\xB8\xAD\xF0\x9F\x98\x8A\xFF";
    for (size_t id = 0; id < vocabulary.size() && text.size() < 4096; ++id)
        text += vocabulary.pieces[id];
    const engine::Tokenizer tokenizer(std::move(vocabulary));
    for (const engine::TokenId id : tokenizer.encode(text)) {
        if (tokenizer.isControl(id) || !tokenizer.vocabulary().contains(id))
            std::abort();
    }
    (void)tokenizer.decode(tokenizer.encodeWithControls(text));
}

template <typename Load>
void attempt(Load load)
{
    try {
        use(load());
    } catch (const engine::Error&) { // not a tokenizer
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    attempt([&] { return engine::Vocabulary::fromSentencePiece(bytes, "tokenizer.model"); });
    attempt([&] { return engine::Vocabulary::fromTokenizerJson(bytes, {}, "tokenizer.json"); });
    return 0;
}
