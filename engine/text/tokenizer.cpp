#include "engine/text/tokenizer.h"

#include <sentencepiece_processor.h>

#include <algorithm>
#include <bitset>
#include <functional>
#include <limits>
#include <unordered_map>

#include "engine/error.h"
#include "engine/text/detokenizer.h"
#include "engine/text/sentencepiece_model.h"
#include "engine/text/utf8.h"

namespace engine {

namespace {

/// Long text goes to the library in stretches of at least this size, if there are safe places to cut.
constexpr size_t kStretchBytes = 4096;

/// Finds whole strings in text: leftmost first, the longest where several begin.
class StringMatcher
{
public:
    struct Match
    {
        size_t begin = 0;
        size_t end = 0;
        TokenId id = kNoToken;
    };

    void add(std::string string, TokenId id)
    {
        m_beginnings.set(static_cast<uint8_t>(string.front()));
        if (std::find(m_sizes.begin(), m_sizes.end(), string.size()) == m_sizes.end()) {
            m_sizes.push_back(string.size());
            std::sort(m_sizes.begin(), m_sizes.end(), std::greater<>());
        }
        m_ids.emplace(std::move(string), id);
    }

    /// The first match at or after `from`; id kNoToken and begin = end = size of the text if there is none.
    Match next(std::string_view text, size_t from) const
    {
        for (size_t begin = from; begin < text.size() && !m_ids.empty(); ++begin) {
            if (!m_beginnings.test(static_cast<uint8_t>(text[begin])))
                continue;
            for (const size_t size : m_sizes) {
                if (size > text.size() - begin)
                    continue;
                const auto found = m_ids.find(std::string(text.substr(begin, size)));
                if (found != m_ids.end())
                    return {begin, begin + size, found->second};
            }
        }
        return {text.size(), text.size(), kNoToken};
    }

private:
    std::unordered_map<std::string, TokenId> m_ids;
    std::vector<size_t> m_sizes; // that occur, largest first
    std::bitset<256> m_beginnings;
};

std::string userDefinedText(const Vocabulary& vocabulary, size_t id)
{
    return vocabulary.userDefinedAreEscaped ? vocabulary.bytes(static_cast<TokenId>(id))
                                            : vocabulary.pieces[id];
}

/// No piece holds a newline next to another character: nothing merges across the end of a run of newlines.
bool mayCutAtNewlines(const Vocabulary& vocabulary)
{
    return std::none_of(vocabulary.pieces.begin(), vocabulary.pieces.end(), [](const std::string& piece) {
        return piece.find('\n') != std::string::npos && piece.find_first_not_of('\n') != std::string::npos;
    });
}

} // namespace

struct Tokenizer::State
{
    explicit State(Vocabulary given) : vocabulary(std::move(given)) {}

    void encodeMatched(std::string_view text, const StringMatcher& matcher, std::vector<TokenId>& ids) const;
    void encodePlain(std::string_view text, std::vector<TokenId>& ids) const;
    size_t stretchEnd(std::string_view text) const;

    Vocabulary vocabulary;
    sentencepiece::SentencePieceProcessor processor;
    StringMatcher userDefined;
    StringMatcher userDefinedAndControl;
    bool cutsAtNewlines = false;
};

Tokenizer::Tokenizer(Vocabulary vocabulary) : m_state(std::make_unique<State>(std::move(vocabulary)))
{
    State& state = *m_state;
    const Vocabulary& words = state.vocabulary;
    const sentencepiece::util::Status status =
        state.processor.LoadFromSerializedProto(serializeSentencePieceModel(words));
    if (!status.ok())
        throw Error(ErrorCode::BadFile, "the tokenizer's vocabulary is not usable: " + status.ToString());
    for (size_t id = 0; id < words.size(); ++id) {
        const auto token = static_cast<TokenId>(id);
        if (words.types[id] == PieceType::UserDefined) {
            state.userDefined.add(userDefinedText(words, id), token);
            state.userDefinedAndControl.add(userDefinedText(words, id), token);
        } else if (words.isControl(token)) {
            state.userDefinedAndControl.add(words.pieces[id], token);
        }
    }
    state.cutsAtNewlines = mayCutAtNewlines(words);
}

Tokenizer::~Tokenizer() = default;
Tokenizer::Tokenizer(Tokenizer&& other) noexcept = default;
Tokenizer& Tokenizer::operator=(Tokenizer&& other) noexcept = default;

const Vocabulary& Tokenizer::vocabulary() const
{
    return m_state->vocabulary;
}

std::vector<TokenId> Tokenizer::encode(std::string_view text) const
{
    std::vector<TokenId> ids;
    m_state->encodeMatched(text, m_state->userDefined, ids);
    return ids;
}

std::vector<TokenId> Tokenizer::encodeWithControls(std::string_view text) const
{
    std::vector<TokenId> ids;
    m_state->encodeMatched(text, m_state->userDefinedAndControl, ids);
    return ids;
}

std::string Tokenizer::decode(const std::vector<TokenId>& ids) const
{
    Detokenizer detokenizer(m_state->vocabulary);
    std::string text;
    for (const TokenId id : ids)
        text += detokenizer.push(id);
    return text + detokenizer.finish();
}

void Tokenizer::State::encodeMatched(std::string_view text, const StringMatcher& matcher,
                                     std::vector<TokenId>& ids) const
{
    for (size_t at = 0; at < text.size();) {
        const StringMatcher::Match match = matcher.next(text, at);
        encodePlain(text.substr(at, match.begin - at), ids);
        if (match.id != kNoToken)
            ids.push_back(match.id);
        at = match.end;
    }
}

void Tokenizer::State::encodePlain(std::string_view text, std::vector<TokenId>& ids) const
{
    std::vector<int> stretch;
    while (!text.empty()) {
        const size_t end = stretchEnd(text);
        const sentencepiece::util::Status status = processor.Encode(text.substr(0, end), &stretch);
        if (!status.ok())
            throw Error(ErrorCode::Internal, "sentencepiece could not encode a text: " + status.ToString());
        ids.insert(ids.end(), stretch.begin(), stretch.end());
        text.remove_prefix(end);
    }
}

/// Behind the first end of a run of newlines past kStretchBytes.
size_t Tokenizer::State::stretchEnd(std::string_view text) const
{
    if (!cutsAtNewlines || text.size() <= kStretchBytes)
        return text.size();
    const size_t newline = text.find('\n', kStretchBytes);
    return newline == std::string_view::npos ? text.size()
                                             : std::min(text.find_first_not_of('\n', newline), text.size());
}

} // namespace engine
