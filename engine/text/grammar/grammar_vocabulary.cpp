#include "engine/text/grammar/grammar_vocabulary.h"

#include "engine/error.h"
#include "engine/text/grammar/utf8_progress.h"
#include "engine/text/vocabulary.h"

#include <algorithm>
#include <cstdio>
#include <numeric>

namespace engine {

namespace {

/// Code points of a plain piece, 0 if it is not plain.
size_t plainLength(const std::string& piece)
{
    size_t length = 0;
    grammar::Utf8Progress progress = grammar::kCharacterBoundary;
    for (const char c : piece) {
        const auto byte = static_cast<uint8_t>(c);
        if (byte < 0x20 || c == '"' || c == '\\' || c == '<' || c == '|' || c == '>')
            return 0;
        if (progress == grammar::kCharacterBoundary)
            ++length;
        if (!grammar::stepUtf8(progress, byte))
            return 0;
    }
    return progress == grammar::kCharacterBoundary ? length : 0;
}

void setBit(std::vector<uint32_t>& mask, TokenId token)
{
    const auto bit = static_cast<uint32_t>(token);
    mask[bit / 32] |= 1u << (bit % 32);
}

} // namespace

GrammarVocabulary::GrammarVocabulary(std::span<const std::string> pieceBytes, ControlTokenIds control)
    : m_pieces(pieceBytes.begin(), pieceBytes.end()),
      m_controlIds{control.quote, control.callBegin, control.callEnd, control.channelBegin,
                   control.channelEnd},
      m_endIds(std::move(control.end))
{
    // Control tokens add no bytes, whatever string the vocabulary files them under.
    const auto clear = [this](TokenId id) {
        if (!contains(id))
            throw Error(ErrorCode::TokenizerMismatch, "control token " + std::to_string(id) +
                                                          " lies outside a vocabulary of " +
                                                          std::to_string(m_pieces.size()) + " tokens");
        m_pieces[static_cast<size_t>(id)].clear();
    };
    for (const TokenId id : m_controlIds)
        if (id != kNoToken)
            clear(id);
    for (const TokenId id : m_endIds)
        clear(id);

    buildTrie();
    buildMasks();
    requireEveryByte();
}

GrammarVocabulary GrammarVocabulary::of(const Vocabulary& vocabulary)
{
    std::vector<std::string> pieces(vocabulary.size());
    for (size_t i = 0; i < pieces.size(); ++i) {
        const auto id = static_cast<TokenId>(i);
        const PieceType type = vocabulary.types[i];
        if (!vocabulary.isControl(id) && type != PieceType::Unknown && type != PieceType::Unused)
            pieces[i] = vocabulary.bytes(id);
    }
    return {pieces,
            {vocabulary.quote, vocabulary.toolCallBegin, vocabulary.toolCallEnd, vocabulary.channelBegin,
             vocabulary.channelEnd, vocabulary.stopTokens()}};
}

std::optional<ControlToken> GrammarVocabulary::control(TokenId id) const
{
    for (size_t i = 0; i < m_controlIds.size(); ++i)
        if (m_controlIds[i] == id && id != kNoToken)
            return static_cast<ControlToken>(i);
    return std::nullopt;
}

bool GrammarVocabulary::isEnd(TokenId id) const
{
    return std::find(m_endIds.begin(), m_endIds.end(), id) != m_endIds.end();
}

std::span<const uint32_t> GrammarVocabulary::plainMask(size_t characters) const
{
    return m_plainMasks[std::min(characters, longestPlain())];
}

void GrammarVocabulary::buildTrie()
{
    std::vector<TokenId> order(m_pieces.size());
    std::iota(order.begin(), order.end(), 0);
    std::erase_if(order, [this](TokenId id) { return piece(id).empty(); });
    std::stable_sort(order.begin(), order.end(),
                     [this](TokenId a, TokenId b) { return piece(a) < piece(b); });
    m_tokens = std::move(order);

    // Sorted pieces visit the trie in depth-first order: each one leaves the path of its predecessor at some
    // depth.
    m_nodes.push_back({0, 0, 0, 0, false});
    std::vector<uint32_t> path{0}; // node at each depth
    const auto leaveTo = [&](size_t depth) {
        while (path.size() > depth + 1) {
            m_nodes[path.back()].end = static_cast<uint32_t>(m_nodes.size());
            path.pop_back();
        }
    };
    std::string_view previous;
    for (uint32_t place = 0; place < m_tokens.size(); ++place) {
        const std::string& bytes = piece(m_tokens[place]);
        const auto fork = std::mismatch(bytes.begin(), bytes.end(), previous.begin(), previous.end());
        leaveTo(static_cast<size_t>(fork.first - bytes.begin()));
        for (size_t depth = path.size() - 1; depth < bytes.size(); ++depth) {
            path.push_back(static_cast<uint32_t>(m_nodes.size()));
            m_nodes.push_back({0, place, 0, static_cast<uint8_t>(bytes[depth]), false});
        }
        ++m_nodes[path.back()].tokenCount;
        if (plainLength(bytes) == 0)
            for (const uint32_t node : path)
                m_nodes[node].hasSpecial = true;
        previous = bytes;
    }
    leaveTo(0);
    const auto nodeCount = static_cast<uint32_t>(m_nodes.size());
    m_nodes[0].end = nodeCount;
    m_nodes.push_back({nodeCount + 1, static_cast<uint32_t>(m_tokens.size()), 0, 0, false});
}

void GrammarVocabulary::buildMasks()
{
    m_textMask.assign(maskWords(), 0);
    m_plainMasks.assign(1, std::vector<uint32_t>(maskWords(), 0));
    for (const TokenId token : m_tokens) {
        setBit(m_textMask, token);
        const size_t length = plainLength(piece(token));
        if (length == 0)
            continue;
        if (length >= m_plainMasks.size())
            m_plainMasks.resize(length + 1, std::vector<uint32_t>(maskWords(), 0));
        setBit(m_plainMasks[length], token);
    }
    for (size_t length = 1; length < m_plainMasks.size(); ++length)
        for (size_t word = 0; word < maskWords(); ++word)
            m_plainMasks[length][word] |= m_plainMasks[length - 1][word];
}

void GrammarVocabulary::requireEveryByte() const
{
    std::array<bool, 256> found{};
    for (uint32_t i = 1; i < m_nodes[0].end; i = m_nodes[i].end)
        found[m_nodes[i].byte] = m_nodes[i].tokenCount > 0;
    for (unsigned byte = 0x20; byte <= 0xF4; ++byte) {
        if (found[byte] || byte == 0xC0 || byte == 0xC1)
            continue;
        char text[8];
        std::snprintf(text, sizeof text, "0x%02X", byte);
        throw Error(ErrorCode::TokenizerMismatch,
                    std::string("the vocabulary has no token for the single byte ") + text +
                        "; answers in a given form (JSON, tool calls) need one for every byte");
    }
}

} // namespace engine
