// A prompt between rendering and the model: literal text, control tokens and places for media, in order.
// User text is only ever literal, so it cannot become a control token.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/text/message.h"
#include "engine/text/tokenizer.h"

namespace engine {

struct PromptPiece
{
    enum class Kind
    {
        Text,
        Control,
        Media
    };

    Kind kind = Kind::Text;
    std::string text;           ///< Text; never next to another text piece: both are one word to merge
    TokenId control = kNoToken; ///< Control
    uint32_t count = 1;         ///< Control: how many of it (soft tokens)
    MediaKind media = MediaKind::Image; ///< Media, and soft tokens of one
    uint32_t mediaIndex = 0; ///< Media, and soft tokens: n-th medium of the prompt, in order, from 0
    uint32_t frame = 0;      ///< soft tokens of a video: which frame
    bool isSoft = false;     ///< Control: rows that a tower fills
};

struct Prompt
{
    std::vector<PromptPiece> pieces;
    /// The prompt ends inside an open thought: what the model writes next belongs to it.
    bool startsInThought = false;

    void addText(std::string_view text);
    void addControl(TokenId id);
    void addMedia(MediaKind kind); ///< takes the next mediaIndex
    uint32_t mediaCount() const;

    /// Everything as one string, as the official template writes it; media as their soft token's string.
    std::string text(const Vocabulary& vocabulary) const;
};

/// Soft tokens of one medium. Images and sound have one frame, whose time is not used.
struct MediaTokens
{
    struct Frame
    {
        double seconds = 0;
        uint32_t softTokens = 0;
    };

    MediaKind kind = MediaKind::Image;
    std::vector<Frame> frames;
};

/// Replaces each media piece by begin token, soft tokens, end token; a video by its frames with "MM:SS "
/// before each, separated by one space (spec/text.md 7.8, spec/media.md 5.2). `media` is by mediaIndex.
/// Throws Error(InvalidRequest) if counts or kinds do not fit, Error(MediaUnsupported) if the vocabulary
/// lacks the tokens.
Prompt expandMedia(const Prompt& prompt, std::span<const MediaTokens> media, const Vocabulary& vocabulary);

/// A run of soft tokens in a tokenised prompt: the rows that a tower fills.
struct SoftTokenSpan
{
    MediaKind kind = MediaKind::Image;
    uint32_t mediaIndex = 0;
    uint32_t frame = 0;
    uint32_t begin = 0; ///< index of the first id
    uint32_t count = 0;
};

struct PromptTokens
{
    std::vector<TokenId> ids;
    std::vector<SoftTokenSpan> softTokens; ///< in order
    bool startsInThought = false;
};

/// The ids of an expanded prompt. A media piece that is still there counts as its bare soft token.
PromptTokens tokenize(const Prompt& prompt, const Tokenizer& tokenizer);

} // namespace engine
