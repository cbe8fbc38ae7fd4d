// Writes the starting corpora of the tokenizer and the output parser: make_text_corpus tests/fuzz/corpus
#include "engine/text/sentencepiece_model.h"
#include "tests/fuzz/small_vocabulary.h"
#include "tests/support/file_bytes.h"

#include <cstdio>

namespace {

using Path = std::filesystem::path;

/// A stream for parser_fuzz: markup as the bytes of its tokens. `first` even: content, odd: a thought.
std::string stream(char first, std::string text)
{
    for (size_t id = 0; id < fuzz::kControls.size(); ++id) {
        const std::string_view control = fuzz::kControls[id];
        for (size_t at; (at = text.find(control)) != std::string::npos;)
            text.replace(at, control.size(), 1, static_cast<char>(id));
    }
    return first + text;
}

void writeParser(const Path& folder)
{
    test::writeFile(folder / "answer", stream('0', "Hello! \xE4\xB8\xAD\xE6\x96\x87<turn|>"));
    test::writeFile(folder / "thought",
                    stream('0', "<|channel>thought\nHm.\n\nYes.\n<channel|>\n\nHi<channel|>!<eos>"));
    test::writeFile(folder / "continued", stream('1', "go on\n<channel|>Answer.<turn|>"));
    test::writeFile(
        folder / "calls",
        stream('0', "Let me look.<|tool_call>call:f{a:1,b:[true,{k:<|\"|>v}<|\"|>}],c:-1e-07}<tool_call|>"
                    "<|tool_call>call:g{}<tool_call|><|tool_response>"));
    test::writeFile(folder / "strange",
                    stream('0', "<|tool_call>call:f{ x: \"a, b\", y : 'it's', z:12abc,<|\"|>q r<|\"|>:nu"));
    test::writeFile(folder / "nested",
                    stream('0', "<|channel>x y<|tool_call>f{a:{b:[[\"\\u00e9\\\"\"<|channel>thought\nb"));
    test::writeFile(folder / "broken",
                    stream('0', "\xE4<|tool_call>\xF0\x9F<|\"|>call:\x80{\xFF<tool_call|>\xC3<turn|>"));
}

void writeTokenizer(const Path& folder)
{
    const nlohmann::ordered_json json = fuzz::smallTokenizer();
    test::writeFile(folder / "json", json.dump());
    test::writeFile(folder / "model", engine::serializeSentencePieceModel(
                                          engine::Vocabulary::fromTokenizerJson(json.dump(), {}, "small")));
    nlohmann::ordered_json older = json;
    for (auto& merge : older["model"]["merges"])
        merge = merge[0].get<std::string>() + " " + merge[1].get<std::string>();
    older["added_tokens"].push_back({{"id", 288}, {"content", "<table>"}, {"special", false}});
    test::writeFile(folder / "joined_merges", older.dump());
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: %s CORPUS_FOLDER\n", argv[0]);
        return 2;
    }
    writeParser(Path(argv[1]) / "parser");
    writeTokenizer(Path(argv[1]) / "tokenizer");
}
