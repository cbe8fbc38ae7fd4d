// The pieces of a tokenizer with their scores and types, and the control tokens by name. Built from
// tokenizer.json, tokenizer.model or the metadata of a GGUF file; all three give the same thing.
// Knows nothing of encoding (tokenizer.h) or of the chat format.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/text/token.h"

namespace engine {

/// Numbered as in sentencepiece's model file and in GGUF's token_type.
enum class PieceType : uint8_t
{
    Normal = 1,
    Unknown = 2,
    Control = 3,     ///< never comes out of text
    UserDefined = 4, ///< matched in text as a whole, before any merging
    Unused = 5,      ///< never comes out of merging
    Byte = 6,        ///< "<0xXX>": one byte of a code point that has no piece
};

struct Vocabulary
{
    std::vector<std::string> pieces; ///< by id, U+2581 for space
    std::vector<float> scores; ///< by id; the adjacent pair whose concatenation scores highest merges first
    std::vector<PieceType> types; ///< by id

    /// Leading spaces that the decoder removes from a whole text (0 for every Gemma).
    size_t leadingSpacesRemoved = 0;
    /// User-defined pieces hold U+2581 where text has a space (tokenizer.model); elsewhere they are literal.
    bool userDefinedAreEscaped = false;

    // Control tokens, found by their strings because ids differ between models; kNoToken if absent.
    TokenId pad = kNoToken;
    TokenId eos = kNoToken;
    TokenId bos = kNoToken;
    TokenId unknown = kNoToken;
    TokenId mask = kNoToken;
    TokenId toolBegin = kNoToken;     ///< `<|tool>`
    TokenId toolEnd = kNoToken;       ///< `<tool|>`
    TokenId toolCallBegin = kNoToken; ///< `<|tool_call>`
    TokenId toolCallEnd = kNoToken;   ///< `<tool_call|>`
    TokenId toolResponseBegin =
        kNoToken; ///< `<|tool_response>`; also ends an answer: the model waits for a result
    TokenId toolResponseEnd = kNoToken; ///< `<tool_response|>`
    TokenId quote = kNoToken;           ///< `<|"|>`, around strings in tool calls
    TokenId think = kNoToken;           ///< `<|think|>`
    TokenId channelBegin = kNoToken;    ///< `<|channel>`
    TokenId channelEnd = kNoToken;      ///< `<channel|>`
    TokenId turnBegin = kNoToken;       ///< `<|turn>`, or Gemma 3's `<start_of_turn>`
    TokenId turnEnd = kNoToken;         ///< `<turn|>`, or Gemma 3's `<end_of_turn>`
    TokenId imageBegin = kNoToken;      ///< `<|image>`
    TokenId imageSoft = kNoToken;       ///< `<|image|>`
    TokenId imageEnd = kNoToken;        ///< `<image|>`
    TokenId audioBegin = kNoToken;      ///< `<|audio>`
    TokenId audioSoft = kNoToken;       ///< `<|audio|>`
    TokenId audioEnd = kNoToken;        ///< `<audio|>`
    TokenId videoSoft = kNoToken;       ///< `<|video|>`

    size_t size() const { return pieces.size(); }
    bool contains(TokenId id) const { return id >= 0 && static_cast<size_t>(id) < pieces.size(); }
    /// False for ids outside the vocabulary.
    bool isControl(TokenId id) const;
    /// The id of a piece by its string, kNoToken if there is none.
    TokenId find(std::string_view piece) const;
    /// The bytes that a token stands for in text: U+2581 becomes a space, a byte piece its byte. Control
    /// tokens give their string. Empty for ids outside the vocabulary.
    std::string bytes(TokenId id) const;
    /// Tokens that end an answer: eos, turnEnd, toolResponseBegin as far as they exist.
    std::vector<TokenId> stopTokens() const;

    /// Reads tokenizer.json and, for the names of bos, eos, pad and unk, tokenizer_config.json (empty if
    /// there is none). `source` names the file in errors. Throws Error(BadFile) for damaged files,
    /// Error(UnsupportedModel) for other kinds of tokenizer, Error(TokenizerMismatch) for a merge list that
    /// is not what the pieces imply (see checkMerges in vocabulary_merges.h).
    static Vocabulary fromTokenizerJson(std::string_view tokenizerJson, std::string_view configJson,
                                        const std::string& source);

    /// Reads tokenizer.model, a serialised sentencepiece model of type BPE. Throws like fromTokenizerJson.
    static Vocabulary fromSentencePiece(std::string_view modelFile, const std::string& source);

    /// What a GGUF file says under tokenizer.ggml.*; views into the file. Only `tokens` is obligatory.
    struct Gguf
    {
        std::span<const std::string_view> tokens;
        std::span<const float> scores;
        std::span<const int32_t> types;
        std::span<const std::string_view> merges; ///< "L R"; without them the scores decide
        TokenId bos = kNoToken;
        TokenId eos = kNoToken;
        TokenId unknown = kNoToken;
        TokenId padding = kNoToken;
    };
    static Vocabulary fromGguf(const Gguf& metadata, const std::string& source);

    /// Ends every construction: checks the parts against each other, types the byte and control pieces by
    /// their strings, fills the named tokens that are still kNoToken and the index of find().
    void complete(const std::string& source);

private:
    std::vector<TokenId> m_slots; ///< open addressing, a power of two, at most half full
};

} // namespace engine
