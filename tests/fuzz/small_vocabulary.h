// A vocabulary of the least that Gemma's structure allows: control tokens, bytes, a few pieces.
#pragma once

#include <nlohmann/json.hpp>

#include <array>
#include <string>
#include <string_view>

namespace fuzz {

/// Ids 0 to 23, in the order of Gemma 4's special tokens.
inline constexpr std::array<std::string_view, 24> kControls{"<pad>",
                                                            "<eos>",
                                                            "<bos>",
                                                            "<unk>",
                                                            "<mask>",
                                                            "<|tool>",
                                                            "<tool|>",
                                                            "<|tool_call>",
                                                            "<tool_call|>",
                                                            "<|tool_response>",
                                                            "<tool_response|>",
                                                            "<|\"|>",
                                                            "<|think|>",
                                                            "<|channel>",
                                                            "<channel|>",
                                                            "<|turn>",
                                                            "<turn|>",
                                                            "<|image>",
                                                            "<|audio>",
                                                            "<|image|>",
                                                            "<|audio|>",
                                                            "<image|>",
                                                            "<audio|>",
                                                            "<|video|>"};

/// Byte b is token kFirstByte + b.
inline constexpr int kFirstByte = 24;

/// A tokenizer.json with every split of every piece as a merge.
inline nlohmann::ordered_json smallTokenizer()
{
    using Json = nlohmann::ordered_json;
    Json vocab = Json::object();
    Json added = Json::array();
    int id = 0;
    for (const std::string_view control : kControls) {
        added.push_back({{"id", id}, {"content", control}, {"special", true}});
        vocab[std::string(control)] = id++;
    }
    for (int byte = 0; byte < 256; ++byte) {
        constexpr std::string_view kDigits = "0123456789ABCDEF";
        const std::string name{
            '<', '0', 'x', kDigits[static_cast<size_t>(byte / 16)], kDigits[static_cast<size_t>(byte % 16)],
            '>'};
        vocab[name] = id++;
    }
    for (const char* piece : {"\n", "\n\n", "\xE2\x96\x81", "a", "b", "ab", "aba",
                              "\xE2\x96\x81"
                              "a"})
        vocab[piece] = id++;

    Json merges = Json::array();
    for (const auto& [left, right] : {std::pair{"\n", "\n"}, {"\xE2\x96\x81", "a"}, {"a", "b"}, {"ab", "a"}})
        merges.push_back({left, right});
    const Json toSpace = {{"type", "Replace"}, {"pattern", {{"String", "\xE2\x96\x81"}}}, {"content", " "}};
    return {
        {"added_tokens", added},
        {"normalizer", {{"type", "Replace"}, {"pattern", {{"String", " "}}}, {"content", "\xE2\x96\x81"}}},
        {"pre_tokenizer", nullptr},
        {"decoder",
         {{"type", "Sequence"}, {"decoders", {toSpace, {{"type", "ByteFallback"}}, {{"type", "Fuse"}}}}}},
        {"model", {{"type", "BPE"}, {"byte_fallback", true}, {"vocab", vocab}, {"merges", merges}}}};
}

} // namespace fuzz
