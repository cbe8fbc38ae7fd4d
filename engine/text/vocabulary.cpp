#include "engine/text/vocabulary.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <functional>

#include "engine/error.h"
#include "engine/text/utf8.h"
#include "engine/text/vocabulary_merges.h"

namespace engine {

namespace {

/// A hundred times Gemma's vocabulary; more is a damaged file.
constexpr size_t kMaxPieces = size_t{1} << 24;
constexpr std::string_view kEscapedSpace = "\xE2\x96\x81"; // U+2581

struct NamedToken
{
    std::string_view string;
    TokenId Vocabulary::*member;
};

// Where a member has two strings, the first one found counts.
constexpr std::array kNamedTokens{
    NamedToken{"<pad>", &Vocabulary::pad},
    NamedToken{"<eos>", &Vocabulary::eos},
    NamedToken{"<bos>", &Vocabulary::bos},
    NamedToken{"<unk>", &Vocabulary::unknown},
    NamedToken{"<mask>", &Vocabulary::mask},
    NamedToken{"<|tool>", &Vocabulary::toolBegin},
    NamedToken{"<tool|>", &Vocabulary::toolEnd},
    NamedToken{"<|tool_call>", &Vocabulary::toolCallBegin},
    NamedToken{"<tool_call|>", &Vocabulary::toolCallEnd},
    NamedToken{"<|tool_response>", &Vocabulary::toolResponseBegin},
    NamedToken{"<tool_response|>", &Vocabulary::toolResponseEnd},
    NamedToken{"<|\"|>", &Vocabulary::quote},
    NamedToken{"<|think|>", &Vocabulary::think},
    NamedToken{"<|channel>", &Vocabulary::channelBegin},
    NamedToken{"<channel|>", &Vocabulary::channelEnd},
    NamedToken{"<|turn>", &Vocabulary::turnBegin},
    NamedToken{"<turn|>", &Vocabulary::turnEnd},
    NamedToken{"<start_of_turn>", &Vocabulary::turnBegin},
    NamedToken{"<end_of_turn>", &Vocabulary::turnEnd},
    NamedToken{"<|image>", &Vocabulary::imageBegin},
    NamedToken{"<|image|>", &Vocabulary::imageSoft},
    NamedToken{"<image|>", &Vocabulary::imageEnd},
    NamedToken{"<|audio>", &Vocabulary::audioBegin},
    NamedToken{"<|audio|>", &Vocabulary::audioSoft},
    NamedToken{"<audio|>", &Vocabulary::audioEnd},
    NamedToken{"<|video|>", &Vocabulary::videoSoft},
};

/// The byte of "<0xXX>" (upper case, as every file writes it), -1 for other pieces.
int byteOf(std::string_view piece)
{
    if (piece.size() != 6 || !piece.starts_with("<0x") || piece.back() != '>')
        return -1;
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    const size_t high = kDigits.find(piece[3]);
    const size_t low = kDigits.find(piece[4]);
    if (high == std::string_view::npos || low == std::string_view::npos)
        return -1;
    return static_cast<int>(high * 16 + low);
}

[[noreturn]] void fail(const std::string& source, const std::string& detail)
{
    throw Error(ErrorCode::BadFile, source + ": " + detail);
}

size_t slotOf(std::string_view piece, size_t slotCount)
{
    return std::hash<std::string_view>{}(piece) & (slotCount - 1);
}

} // namespace

bool Vocabulary::isControl(TokenId id) const
{
    if (!contains(id))
        return false;
    const PieceType type = types[static_cast<size_t>(id)];
    return type == PieceType::Control || type == PieceType::Unknown;
}

TokenId Vocabulary::find(std::string_view piece) const
{
    if (m_slots.empty())
        return kNoToken;
    for (size_t slot = slotOf(piece, m_slots.size());; slot = (slot + 1) & (m_slots.size() - 1)) {
        const TokenId id = m_slots[slot];
        if (id == kNoToken || pieces[static_cast<size_t>(id)] == piece)
            return id;
    }
}

std::string Vocabulary::bytes(TokenId id) const
{
    if (!contains(id))
        return {};
    const std::string& piece = pieces[static_cast<size_t>(id)];
    const PieceType type = types[static_cast<size_t>(id)];
    if (type == PieceType::Byte)
        return std::string(1, static_cast<char>(byteOf(piece)));
    std::string text;
    text.reserve(piece.size());
    size_t at = 0;
    for (size_t space; (space = piece.find(kEscapedSpace, at)) != std::string::npos;
         at = space + kEscapedSpace.size()) {
        text.append(piece, at, space - at);
        text += ' ';
    }
    return text.append(piece, at);
}

std::vector<TokenId> Vocabulary::stopTokens() const
{
    std::vector<TokenId> stops;
    for (const TokenId id : {eos, turnEnd, toolResponseBegin}) {
        if (id != kNoToken && std::find(stops.begin(), stops.end(), id) == stops.end())
            stops.push_back(id);
    }
    return stops;
}

void Vocabulary::complete(const std::string& source)
{
    if (pieces.empty() || pieces.size() > kMaxPieces)
        fail(source, "the vocabulary has " + std::to_string(pieces.size()) + " pieces, expected 1 to " +
                         std::to_string(kMaxPieces));
    scores.resize(pieces.size(), 0.0F);
    types.resize(pieces.size(), PieceType::Normal);
    for (const float score : scores) {
        if (!std::isfinite(score))
            fail(source, "the score of a piece is not a finite number");
    }

    m_slots.assign(std::bit_ceil(pieces.size() * 2), kNoToken);
    std::array<bool, 256> byteSeen{};
    for (size_t id = 0; id < pieces.size(); ++id) {
        const std::string& piece = pieces[id];
        if (piece.empty())
            fail(source, "token " + std::to_string(id) + " is empty");
        size_t slot = slotOf(piece, m_slots.size());
        for (; m_slots[slot] != kNoToken; slot = (slot + 1) & (m_slots.size() - 1)) {
            if (pieces[static_cast<size_t>(m_slots[slot])] == piece)
                fail(source, "tokens " + std::to_string(m_slots[slot]) + " and " + std::to_string(id) +
                                 " are the same piece '" + validUtf8(piece) + "'");
        }
        m_slots[slot] = static_cast<TokenId>(id);
        if (const int byte = byteOf(piece); byte >= 0) {
            byteSeen[static_cast<size_t>(byte)] = true;
            types[id] = PieceType::Byte;
        } else if (types[id] == PieceType::Byte) {
            fail(source, "token " + std::to_string(id) + " is typed as a byte but is '" + validUtf8(piece) +
                             "', expected '<0xXX>'");
        }
    }
    if (std::find(byteSeen.begin(), byteSeen.end(), false) != byteSeen.end())
        throw Error(ErrorCode::UnsupportedModel,
                    source + ": the vocabulary lacks pieces for single bytes, '<0x00>' to '<0xFF>'");

    // By string first: the ids that files name for eos vary between <eos> and the end of a turn.
    for (auto named = kNamedTokens.rbegin(); named != kNamedTokens.rend(); ++named) {
        if (const TokenId id = find(named->string); id != kNoToken)
            this->*named->member = id;
    }
    for (const NamedToken& named : kNamedTokens) {
        const TokenId id = this->*named.member;
        if (id == kNoToken)
            continue;
        if (!contains(id))
            fail(source, "the id of " + std::string(named.string) + " is " + std::to_string(id) +
                             ", the vocabulary has " + std::to_string(pieces.size()) + " pieces");
        types[static_cast<size_t>(id)] = PieceType::Control;
    }
    if (unknown == kNoToken)
        fail(source, "the vocabulary has no unknown token, expected '<unk>'");
    std::replace(types.begin(), types.end(), PieceType::Unknown, PieceType::Control);
    types[static_cast<size_t>(unknown)] = PieceType::Unknown;
}

Vocabulary Vocabulary::fromGguf(const Gguf& metadata, const std::string& source)
{
    const size_t count = metadata.tokens.size();
    if (!metadata.scores.empty() && metadata.scores.size() != count)
        fail(source, "tokenizer.ggml.scores has " + std::to_string(metadata.scores.size()) +
                         " entries, expected " + std::to_string(count));
    if (!metadata.types.empty() && metadata.types.size() != count)
        fail(source, "tokenizer.ggml.token_type has " + std::to_string(metadata.types.size()) +
                         " entries, expected " + std::to_string(count));
    if (metadata.scores.empty() && metadata.merges.empty())
        fail(source, "neither tokenizer.ggml.merges nor tokenizer.ggml.scores");

    Vocabulary vocabulary;
    vocabulary.pieces.assign(metadata.tokens.begin(), metadata.tokens.end());
    vocabulary.scores.assign(metadata.scores.begin(), metadata.scores.end());
    for (const int32_t type : metadata.types) {
        if (type < 0 || type > 6)
            fail(source, "tokenizer.ggml.token_type holds " + std::to_string(type) + ", expected 1 to 6");
        vocabulary.types.push_back(type == 0 ? PieceType::Normal : static_cast<PieceType>(type));
    }
    vocabulary.bos = metadata.bos;
    vocabulary.eos = metadata.eos;
    vocabulary.unknown = metadata.unknown;
    vocabulary.pad = metadata.padding;
    vocabulary.complete(source);
    if (metadata.merges.empty())
        return vocabulary;

    std::vector<MergeText> merges;
    merges.reserve(metadata.merges.size());
    for (const std::string_view merge : metadata.merges) {
        const size_t space = merge.find(' ', 1); // pieces hold no plain space
        if (space == std::string_view::npos || space + 1 == merge.size())
            fail(source, "merge '" + validUtf8(merge) + "', expected two pieces with a space between");
        merges.push_back({merge.substr(0, space), merge.substr(space + 1)});
    }
    applyMerges(vocabulary, merges, source);
    return vocabulary;
}

} // namespace engine
