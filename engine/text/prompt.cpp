#include "engine/text/prompt.h"

#include <algorithm>

#include "engine/error.h"

namespace engine {

namespace {

struct MediaNames
{
    std::string_view name;
    TokenId Vocabulary::*begin;
    TokenId Vocabulary::*soft;
    TokenId Vocabulary::*end;
};

/// Frames of a video stand between the image's begin and end; only the soft token is its own.
const MediaNames& mediaNames(MediaKind kind)
{
    static constexpr MediaNames kNames[] = {
        {"image", &Vocabulary::imageBegin, &Vocabulary::imageSoft, &Vocabulary::imageEnd},
        {"audio", &Vocabulary::audioBegin, &Vocabulary::audioSoft, &Vocabulary::audioEnd},
        {"video", &Vocabulary::imageBegin, &Vocabulary::videoSoft, &Vocabulary::imageEnd},
    };
    return kNames[static_cast<size_t>(kind)];
}

TokenId softToken(MediaKind kind, const Vocabulary& vocabulary)
{
    const MediaNames& names = mediaNames(kind);
    if (vocabulary.*names.soft == kNoToken || vocabulary.*names.begin == kNoToken ||
        vocabulary.*names.end == kNoToken)
        throw Error(ErrorCode::MediaUnsupported,
                    "this model's tokenizer has no tokens for " + std::string(names.name));
    return vocabulary.*names.soft;
}

/// "MM:SS", at least two digits each; minutes are not wrapped to hours.
std::string timeLabel(double seconds)
{
    const auto total = static_cast<uint64_t>(std::clamp(seconds, 0.0, 1e9));
    const auto twoDigits = [](uint64_t value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return twoDigits(total / 60) + ":" + twoDigits(total % 60);
}

void addFrame(Prompt& prompt, const PromptPiece& place, uint32_t frame, uint32_t softTokens,
              const Vocabulary& vocabulary)
{
    PromptPiece soft;
    soft.kind = PromptPiece::Kind::Control;
    soft.control = softToken(place.media, vocabulary);
    soft.count = softTokens;
    soft.media = place.media;
    soft.mediaIndex = place.mediaIndex;
    soft.frame = frame;
    soft.isSoft = true;

    const MediaNames& names = mediaNames(place.media);
    prompt.addControl(vocabulary.*names.begin);
    prompt.pieces.push_back(std::move(soft));
    prompt.addControl(vocabulary.*names.end);
}

void expand(Prompt& prompt, const PromptPiece& place, const MediaTokens& medium, const Vocabulary& vocabulary)
{
    const bool isVideo = place.media == MediaKind::Video;
    if (medium.kind != place.media || medium.frames.empty() || (!isVideo && medium.frames.size() != 1))
        throw Error(ErrorCode::InvalidRequest,
                    "medium " + std::to_string(place.mediaIndex) + " of the prompt is one " +
                        std::string(mediaNames(place.media).name) + "; what is given is " +
                        std::string(mediaNames(medium.kind).name) + " with " +
                        std::to_string(medium.frames.size()) + " frames");
    for (uint32_t i = 0; i < medium.frames.size(); ++i) {
        const MediaTokens::Frame& frame = medium.frames[i];
        if (frame.softTokens == 0)
            throw Error(ErrorCode::InvalidRequest,
                        "medium " + std::to_string(place.mediaIndex) + " of the prompt has no soft tokens");
        if (isVideo)
            prompt.addText((i > 0 ? " " : "") + timeLabel(frame.seconds) + " ");
        addFrame(prompt, place, i, frame.softTokens, vocabulary);
    }
}

} // namespace

void Prompt::addText(std::string_view text)
{
    if (text.empty())
        return;
    if (pieces.empty() || pieces.back().kind != PromptPiece::Kind::Text)
        pieces.emplace_back();
    pieces.back().text += text;
}

void Prompt::addControl(TokenId id)
{
    PromptPiece piece;
    piece.kind = PromptPiece::Kind::Control;
    piece.control = id;
    pieces.push_back(std::move(piece));
}

void Prompt::addMedia(MediaKind kind)
{
    PromptPiece piece;
    piece.kind = PromptPiece::Kind::Media;
    piece.media = kind;
    piece.mediaIndex = mediaCount();
    pieces.push_back(std::move(piece));
}

uint32_t Prompt::mediaCount() const
{
    return static_cast<uint32_t>(std::count_if(pieces.begin(), pieces.end(), [](const PromptPiece& piece) {
        return piece.kind == PromptPiece::Kind::Media;
    }));
}

std::string Prompt::text(const Vocabulary& vocabulary) const
{
    std::string result;
    for (const PromptPiece& piece : pieces) {
        if (piece.kind == PromptPiece::Kind::Text)
            result += piece.text;
        else if (piece.kind == PromptPiece::Kind::Media)
            result += vocabulary.bytes(softToken(piece.media, vocabulary));
        else
            for (uint32_t i = 0; i < piece.count; ++i)
                result += vocabulary.bytes(piece.control);
    }
    return result;
}

Prompt expandMedia(const Prompt& prompt, std::span<const MediaTokens> media, const Vocabulary& vocabulary)
{
    if (media.size() != prompt.mediaCount())
        throw Error(ErrorCode::InvalidRequest, "the prompt has places for " +
                                                   std::to_string(prompt.mediaCount()) +
                                                   " media, given are " + std::to_string(media.size()));
    Prompt expanded;
    expanded.startsInThought = prompt.startsInThought;
    for (const PromptPiece& piece : prompt.pieces) {
        if (piece.kind == PromptPiece::Kind::Text)
            expanded.addText(piece.text);
        else if (piece.kind == PromptPiece::Kind::Media)
            expand(expanded, piece, media[piece.mediaIndex], vocabulary);
        else
            expanded.pieces.push_back(piece);
    }
    return expanded;
}

PromptTokens tokenize(const Prompt& prompt, const Tokenizer& tokenizer)
{
    PromptTokens tokens;
    tokens.startsInThought = prompt.startsInThought;
    for (const PromptPiece& piece : prompt.pieces) {
        const auto begin = static_cast<uint32_t>(tokens.ids.size());
        if (piece.kind == PromptPiece::Kind::Text) {
            const std::vector<TokenId> ids = tokenizer.encode(piece.text);
            tokens.ids.insert(tokens.ids.end(), ids.begin(), ids.end());
        } else if (piece.kind == PromptPiece::Kind::Media) {
            tokens.ids.push_back(softToken(piece.media, tokenizer.vocabulary()));
        } else {
            tokens.ids.insert(tokens.ids.end(), piece.count, piece.control);
            if (piece.isSoft)
                tokens.softTokens.push_back({piece.media, piece.mediaIndex, piece.frame, begin, piece.count});
        }
    }
    return tokens;
}

} // namespace engine
