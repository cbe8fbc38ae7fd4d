// Tokens to text as they arrive: only whole code points come out, so that a stream never shows broken
// UTF-8. Knows the vocabulary, nothing of markup.
#pragma once

#include <string>

#include "engine/text/vocabulary.h"

namespace engine {

class Detokenizer
{
public:
    /// Keeps a reference to the vocabulary.
    explicit Detokenizer(const Vocabulary& vocabulary);

    /// The text that is certain now: complete code points, each byte that can no longer become part of one
    /// as U+FFFD. The rest is held for the next call. Ids outside the vocabulary give nothing.
    std::string push(TokenId id);

    /// Gives what is held, one U+FFFD per byte, and starts a new text.
    std::string finish();

    bool isHolding() const { return !m_held.empty(); }

private:
    std::string removeLeadingSpaces(std::string text);

    const Vocabulary* m_vocabulary;
    std::string m_held; ///< at most three bytes: the beginning of a code point
    size_t m_spacesToRemove;
};

} // namespace engine
