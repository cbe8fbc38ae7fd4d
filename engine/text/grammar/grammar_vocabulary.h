// The tokens as a grammar sees them: the bytes each one adds to the text, and the few control tokens with a
// meaning of their own; kept as a trie so that a whole vocabulary is checked in one walk. Knows no grammar
// and no tokenizer.
#pragma once

#include "engine/text/token.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace engine {

struct Vocabulary;

/// Control tokens of Gemma 4 that may take part in an answer. Absent ones are never produced.
enum class ControlToken : uint8_t
{
    Quote,
    CallBegin,
    CallEnd,
    ChannelBegin,
    ChannelEnd,
    Count
};

/// Ids of the control tokens; found by their strings, since they differ between vocabularies.
struct ControlTokenIds
{
    TokenId quote = kNoToken;        ///< <|"|>
    TokenId callBegin = kNoToken;    ///< <|tool_call>
    TokenId callEnd = kNoToken;      ///< <tool_call|>
    TokenId channelBegin = kNoToken; ///< <|channel>
    TokenId channelEnd = kNoToken;   ///< <channel|>
    std::vector<TokenId> end; ///< <turn|>, <|tool_response>, <eos>: allowed where the answer is complete
};

/// Built once per vocabulary; immutable afterwards and shared by all grammars, which it must outlive.
class GrammarVocabulary
{
public:
    /// A node of the trie; nodes stand in depth-first order, so the subtree of node i is [i, end).
    struct Node
    {
        uint32_t end;        ///< one past the last node of this subtree
        uint32_t firstToken; ///< place in tokens(): tokens of this subtree are [firstToken, firstToken of
                             ///< node `end`)
        uint32_t tokenCount; ///< tokens that end exactly here
        uint8_t byte;        ///< the byte that leads here
        bool hasSpecial;     ///< some token of the subtree is not plain
    };

    /// `pieceBytes[id]` are the bytes token id adds to the text: "▁" already a space, byte tokens their byte,
    /// control and unused tokens empty. Throws Error(TokenizerMismatch) if some byte of UTF-8 text cannot be
    /// written as a token of its own (a constrained answer could then end in a place with no way on) or an id
    /// is out of range.
    GrammarVocabulary(std::span<const std::string> pieceBytes, ControlTokenIds control);

    /// The same from a tokenizer's vocabulary.
    static GrammarVocabulary of(const Vocabulary& vocabulary);

    size_t tokenCount() const { return m_pieces.size(); }
    size_t maskWords() const { return (m_pieces.size() + 31) / 32; } ///< words of a mask, one bit per token
    const std::string& piece(TokenId id) const { return m_pieces[static_cast<size_t>(id)]; }
    bool contains(TokenId id) const { return id >= 0 && static_cast<size_t>(id) < m_pieces.size(); }
    std::optional<ControlToken> control(TokenId id) const;
    TokenId controlId(ControlToken token) const { return m_controlIds[static_cast<size_t>(token)]; }
    bool isEnd(TokenId id) const;
    std::span<const TokenId> endIds() const { return m_endIds; }

    /// The root is node 0 (no byte); one node more than needed stands at the end.
    std::span<const Node> nodes() const { return m_nodes; }
    std::span<const TokenId> tokens() const { return m_tokens; }

    /// Plain tokens are whole UTF-8 characters without control characters and without `"`, `\`, `<`, `|`,
    /// `>`: they can stand anywhere inside a string. Mask of those with at most `characters` code points.
    std::span<const uint32_t> plainMask(size_t characters) const;
    size_t longestPlain() const
    {
        return m_plainMasks.size() - 1;
    } ///< code points of the longest plain token
    /// Mask of all tokens that add bytes.
    std::span<const uint32_t> textMask() const { return m_textMask; }

private:
    void buildTrie();
    void buildMasks();
    void requireEveryByte() const;

    std::vector<std::string> m_pieces;
    std::array<TokenId, static_cast<size_t>(ControlToken::Count)> m_controlIds;
    std::vector<TokenId> m_endIds;
    std::vector<Node> m_nodes;
    std::vector<TokenId> m_tokens; ///< ids in the order of their bytes
    std::vector<std::vector<uint32_t>> m_plainMasks;
    std::vector<uint32_t> m_textMask;
};

} // namespace engine
