// Text to tokens, with the sentencepiece library doing the merging. Control tokens come out only where
// the caller asks for them: what a user types or a tool returns never becomes one.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/text/vocabulary.h"

namespace engine {

class Tokenizer
{
public:
    /// Throws Error(BadFile) if the library refuses the vocabulary.
    explicit Tokenizer(Vocabulary vocabulary);
    ~Tokenizer();
    Tokenizer(Tokenizer&& other) noexcept;
    Tokenizer& operator=(Tokenizer&& other) noexcept;

    /// Ordinary text; the string "<|turn>" in it is seven characters. Adds nothing (no bos). Invalid UTF-8
    /// becomes U+FFFD. Time grows as n log n, also for one line of a megabyte.
    std::vector<TokenId> encode(std::string_view text) const;

    /// Like encode, but strings of control tokens become those tokens: for text that we wrote ourselves.
    std::vector<TokenId> encodeWithControls(std::string_view text) const;

    /// The text of whole sequences, invalid bytes as U+FFFD; control tokens give their strings. For streams
    /// see Detokenizer.
    std::string decode(const std::vector<TokenId>& ids) const;

    /// Stays where it is for the tokenizer's life, also when the tokenizer is moved.
    const Vocabulary& vocabulary() const;

    bool isControl(TokenId id) const { return vocabulary().isControl(id); }
    std::string pieceBytes(TokenId id) const { return vocabulary().bytes(id); }

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace engine
