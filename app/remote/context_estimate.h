// How full a server's context is, guessed between answers: it counts tokens, and tells only afterwards.
#pragma once

#include <vector>

#include "app/inference/requests.h"

namespace remote {

class ContextEstimate
{
public:
    /// What a question with its answer came to.
    void learn(const inference::AnswerRequest& request, int promptTokens, int answerTokens);
    /// What the server probably still has in its cache, and what would be new.
    inference::ContextUse of(const inference::AnswerRequest& request, int contextLength) const;

private:
    struct Size
    {
        size_t hash = 0; ///< of what the turn says
        double characters = 0;
        int mediaTokens = 0;
    };
    static std::vector<Size> sizesOf(const inference::AnswerRequest& request);
    double tokensOf(const Size& size) const;

    /// Characters to tokens: 0.27 for English where nothing was learned.
    double m_tokensPerCharacter = 0.27;
    std::vector<Size> m_last;
    int m_lastPrompt = 0, m_lastAnswer = 0;
};

} // namespace remote
