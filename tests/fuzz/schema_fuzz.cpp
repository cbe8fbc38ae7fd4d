// Any bytes as a JSON schema or a list of tools: engine::Error, or a grammar under which a random answer
// never gets stuck, masks agree with what is accepted, and JSON parses. The first byte chooses the kind and
// the answer.
#include "engine/error.h"
#include "engine/files/json.h"
#include "engine/text/grammar/grammar.h"

#include <cstdio>
#include <cstdlib>
#include <random>

namespace {

using namespace engine;

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

/// All bytes, a few longer pieces and the control tokens.
const GrammarVocabulary& vocabulary()
{
    static const GrammarVocabulary vocabulary = [] {
        std::vector<std::string> pieces;
        for (int byte = 0; byte < 256; ++byte)
            pieces.push_back(std::string(1, static_cast<char>(byte)));
        for (const char* piece : {"\",", "\":", "\": \"", "{\"", "\"}", "[[", "]}", "}}", ",\n  \"", "name",
                                  "true", "12", ".5", "é"})
            pieces.push_back(piece);
        const auto first = static_cast<TokenId>(pieces.size());
        pieces.resize(pieces.size() + 6);
        return GrammarVocabulary(pieces, {first, first + 1, first + 2, first + 3, first + 4, {first + 5}});
    }();
    return vocabulary;
}

void walk(const Grammar& grammar, unsigned seed, bool isJson)
{
    std::minstd_rand random(seed + 1);
    GrammarState state(grammar);
    std::vector<uint32_t> mask(vocabulary().maskWords());
    std::string text;
    for (int step = 0; step < 60 && !state.isEnded(); ++step) {
        state.mask(mask);
        std::vector<TokenId> allowed;
        for (size_t i = 0; i < vocabulary().tokenCount(); ++i)
            if (mask[i / 32] >> (i % 32) & 1u)
                allowed.push_back(static_cast<TokenId>(i));
        require(!allowed.empty(), "no token may follow");
        const auto tried = static_cast<TokenId>(random() % vocabulary().tokenCount());
        const bool isAllowed = mask[static_cast<size_t>(tried) / 32] >> (tried % 32) & 1u;
        require(GrammarState(state).accept(tried) == isAllowed, "mask and accept disagree");
        const TokenId token = allowed[random() % allowed.size()];
        require(state.accept(token), "an allowed token is not accepted");
        text += vocabulary().piece(token);
    }
    if (isJson && state.isEnded())
        require(nlohmann::json::accept(text), "the answer is not JSON");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    try {
        const Json json = parseJson({reinterpret_cast<const char*>(data + 1), size - 1}, "fuzz.json");
        if (data[0] % 2 == 0) {
            walk(Grammar::jsonSchema(vocabulary(), json), data[0], true);
        } else {
            ToolCallOptions options;
            options.choice = data[0] % 4 == 1 ? ToolChoice::Required : ToolChoice::Auto;
            options.thoughts = data[0] % 8 < 4 ? Thoughts::None : Thoughts::Allowed;
            walk(Grammar::toolCalls(vocabulary(), json, options), data[0], false);
        }
    } catch (const Error&) {
    }
    return 0;
}
