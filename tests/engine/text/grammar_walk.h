// Random answers under a grammar, for the tests of structured output.
#pragma once

#include "engine/text/grammar/grammar.h"
#include "engine/text/vocabulary.h"

#include <QtTest>

#include <algorithm>
#include <fstream>
#include <random>
#include <sstream>
#include <string>
#include <vector>

namespace facet_test {

inline std::string readText(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

inline engine::Vocabulary demoVocabulary()
{
    const std::string folder = FACET_RESOURCES_FOLDER "/demo/model/";
    return engine::Vocabulary::fromTokenizerJson(readText(folder + "tokenizer.json"),
                                                 readText(folder + "tokenizer_config.json"), "demo");
}

inline bool isAllowed(const std::vector<uint32_t>& mask, engine::TokenId token)
{
    return mask[static_cast<size_t>(token) / 32] >> (token % 32) & 1u;
}

/// Tokens for which the mask and accept disagree.
inline int disagreements(const engine::GrammarVocabulary& vocabulary, const engine::GrammarState& state)
{
    std::vector<uint32_t> mask(vocabulary.maskWords());
    state.mask(mask);
    int count = 0;
    for (size_t i = 0; i < vocabulary.tokenCount(); ++i) {
        engine::GrammarState copy(state);
        const auto token = static_cast<engine::TokenId>(i);
        count += copy.accept(token) != isAllowed(mask, token) ? 1 : 0;
    }
    return count;
}

class GrammarWalk
{
public:
    explicit GrammarWalk(const engine::GrammarVocabulary& vocabulary) : m_vocabulary(vocabulary)
    {
        for (size_t i = 0; i < vocabulary.tokenCount(); ++i) {
            const auto token = static_cast<engine::TokenId>(i);
            const std::string& piece = vocabulary.piece(token);
            if (piece.find_first_of("\"\\{}[]:,0123456789.eE<>|\n\xC3") != std::string::npos)
                m_structural.push_back(token);
        }
        // What brings an answer to its end soonest.
        m_letter = tokenOf("z");
        m_ends = {vocabulary.endIds().begin(), vocabulary.endIds().end()};
        for (const auto control : {engine::ControlToken::ChannelEnd, engine::ControlToken::CallEnd})
            m_ends.push_back(vocabulary.controlId(control));
        m_quotes = {vocabulary.controlId(engine::ControlToken::Quote), tokenOf("\"")};
        for (const char c : std::string("}]:\",0123456789nulltruefalseas"))
            m_closing.push_back(tokenOf(std::string(1, c)));
        m_closing.push_back(vocabulary.controlId(engine::ControlToken::Quote));
        m_closing.push_back(vocabulary.controlId(engine::ControlToken::CallBegin));
    }

    /// Tokens of a random answer, the end token included; empty if it did not end or got stuck (then
    /// `problem` says where). After `length` tokens it heads for the end.
    std::vector<engine::TokenId> walk(const engine::Grammar& grammar, unsigned seed, size_t length,
                                      std::string& problem)
    {
        std::mt19937 random(seed);
        engine::GrammarState state(grammar);
        std::vector<engine::TokenId> tokens;
        std::vector<uint32_t> mask(m_vocabulary.maskWords());
        while (!state.isEnded() && tokens.size() < 1000) {
            state.mask(mask);
            if (random() % 16 == 0 && disagreements(m_vocabulary, state) != 0) {
                problem = "mask and accept disagree after " + textOf(tokens);
                return {};
            }
            if (tokens.size() >= length && typeKey(state, tokens))
                continue;
            const engine::TokenId token = choose(mask, random, tokens.size() >= length);
            if (token == engine::kNoToken || !state.accept(token)) {
                problem = "stuck after " + textOf(tokens);
                return {};
            }
            tokens.push_back(token);
        }
        if (!state.isEnded()) {
            problem = "endless: " + textOf(tokens).substr(0, 200);
            return {};
        }
        return tokens;
    }

    /// Keys to write as soon as they may come once a walk heads for its end: those the answer needs.
    void setKeys(std::vector<std::string> keys) { m_keys = std::move(keys); }

    /// The bytes of the tokens; quote tokens as \x01, other control tokens as their names in ASCII control
    /// characters.
    std::string textOf(const std::vector<engine::TokenId>& tokens) const
    {
        std::string text;
        for (const engine::TokenId token : tokens) {
            if (const auto control = m_vocabulary.control(token))
                text += static_cast<char>(1 + static_cast<int>(*control));
            else
                for (const char c : m_vocabulary.piece(token))
                    text += c >= 1 && c <= 5 ? '?' : c;
        }
        return text;
    }

private:
    bool typeKey(engine::GrammarState& state, std::vector<engine::TokenId>& tokens) const
    {
        for (const std::string& key : m_keys) {
            engine::GrammarState copy(state);
            std::vector<engine::TokenId> typed;
            for (const char c : "\"" + key + "\":")
                typed.push_back(tokenOf(std::string(1, c)));
            const bool fits =
                std::all_of(typed.begin(), typed.end(), [&](auto token) { return copy.accept(token); });
            if (!fits || copy.accept(m_letter))
                continue;
            state = copy;
            tokens.insert(tokens.end(), typed.begin(), typed.end());
            return true;
        }
        return false;
    }

    engine::TokenId tokenOf(const std::string& piece) const
    {
        for (size_t i = 0; i < m_vocabulary.tokenCount(); ++i)
            if (m_vocabulary.piece(static_cast<engine::TokenId>(i)) == piece)
                return static_cast<engine::TokenId>(i);
        return engine::kNoToken;
    }

    engine::TokenId choose(const std::vector<uint32_t>& mask, std::mt19937& random, bool isClosing) const
    {
        std::vector<engine::TokenId> allowed;
        const auto collect = [&](const std::vector<engine::TokenId>& from) {
            for (const engine::TokenId token : from)
                if (token != engine::kNoToken && isAllowed(mask, token))
                    allowed.push_back(token);
        };
        if (isClosing) {
            collect(m_ends);
            if (isAllowed(mask, m_letter)) // inside a text
                collect(m_quotes);
            collect(m_closing);
            if (!allowed.empty())
                return allowed.front();
        } else if (random() % 3 == 0) {
            collect(m_structural);
        } else if (random() % 4 == 0) {
            collect(m_closing);
        }
        if (allowed.empty())
            for (size_t i = 0; i < m_vocabulary.tokenCount(); ++i)
                if (isAllowed(mask, static_cast<engine::TokenId>(i)))
                    allowed.push_back(static_cast<engine::TokenId>(i));
        return allowed.empty() ? engine::kNoToken : allowed[random() % allowed.size()];
    }

    const engine::GrammarVocabulary& m_vocabulary;
    std::vector<std::string> m_keys;
    std::vector<engine::TokenId> m_structural;
    std::vector<engine::TokenId> m_closing;
    std::vector<engine::TokenId> m_ends;
    std::vector<engine::TokenId> m_quotes;
    engine::TokenId m_letter = engine::kNoToken;
};

} // namespace facet_test
