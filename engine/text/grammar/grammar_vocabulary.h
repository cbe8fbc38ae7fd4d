// The tokens as a grammar sees them: the bytes each one adds to the text, and the few control tokens with a
// meaning of their own; kept as a trie so that a whole vocabulary is checked in one walk. Knows no grammar
// and no tokenizer.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace engine {

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
    std::optional<uint32_t> quote;        ///< <|"|>
    std::optional<uint32_t> callBegin;    ///< <|tool_call>
    std::optional<uint32_t> callEnd;      ///< <tool_call|>
    std::optional<uint32_t> channelBegin; ///< <|channel>
    std::optional<uint32_t> channelEnd;   ///< <channel|>
    std::vector<uint32_t> end; ///< <turn|>, <|tool_response>, <eos>: allowed where the answer is complete
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

    size_t tokenCount() const { return m_pieces.size(); }
    size_t maskWords() const { return (m_pieces.size() + 31) / 32; } ///< words of a mask, one bit per token
    const std::string& piece(uint32_t id) const { return m_pieces[id]; }
    std::optional<ControlToken> control(uint32_t id) const;
    std::optional<uint32_t> controlId(ControlToken token) const
    {
        return m_controlIds[static_cast<size_t>(token)];
    }
    bool isEnd(uint32_t id) const;
    std::span<const uint32_t> endIds() const { return m_endIds; }

    /// The root is node 0 (no byte); one node more than needed stands at the end.
    std::span<const Node> nodes() const { return m_nodes; }
    std::span<const uint32_t> tokens() const { return m_tokens; }

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
    std::array<std::optional<uint32_t>, static_cast<size_t>(ControlToken::Count)> m_controlIds;
    std::vector<uint32_t> m_endIds;
    std::vector<Node> m_nodes;
    std::vector<uint32_t> m_tokens; ///< ids in the order of their bytes
    std::vector<std::vector<uint32_t>> m_plainMasks;
    std::vector<uint32_t> m_textMask;
};

} // namespace engine
