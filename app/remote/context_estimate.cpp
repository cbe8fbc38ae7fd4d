#include "app/remote/context_estimate.h"

#include <algorithm>

namespace remote {
namespace {

using inference::Turn;

/// Marks of the chat format around a turn.
constexpr int kTokensPerTurn = 6;

} // namespace

std::vector<ContextEstimate::Size> ContextEstimate::sizesOf(const inference::AnswerRequest& request)
{
    std::vector<Size> sizes;
    if (!request.tools.isEmpty())
        sizes.push_back({qHash(request.tools), static_cast<double>(request.tools.size()), 0});
    for (const Turn& turn : request.turns) {
        Size size{qHash(turn.text), static_cast<double>(turn.text.size()), 0};
        for (const inference::AttachmentSource& source : turn.attachments) {
            size.hash = qHash(source.key, size.hash);
            size.mediaTokens += source.expectedTokens;
        }
        for (const Turn::Step& step : turn.steps) {
            size.hash = qHash(step.text, size.hash);
            size.characters += static_cast<double>(step.text.size());
            for (const inference::Call& call : step.calls) {
                size.hash = qHash(call.result, size.hash);
                size.characters +=
                    static_cast<double>(call.name.size() + call.arguments.size() + call.result.size());
            }
        }
        sizes.push_back(size);
    }
    return sizes;
}

double ContextEstimate::tokensOf(const Size& size) const
{
    return size.characters * m_tokensPerCharacter + size.mediaTokens + kTokensPerTurn;
}

void ContextEstimate::learn(const inference::AnswerRequest& request, int promptTokens, int answerTokens)
{
    if (promptTokens <= 0)
        return;
    m_last = sizesOf(request);
    m_lastPrompt = promptTokens;
    m_lastAnswer = answerTokens;
    double characters = 0;
    int others = 0;
    for (const Size& size : m_last) {
        characters += size.characters;
        others += size.mediaTokens + kTokensPerTurn;
    }
    if (characters > 200 && promptTokens > others)
        m_tokensPerCharacter = std::clamp((promptTokens - others) / characters, 0.1, 1.5);
}

inference::ContextUse ContextEstimate::of(const inference::AnswerRequest& request, int contextLength) const
{
    const std::vector<Size> sizes = sizesOf(request);
    size_t same = 0;
    while (same < std::min(sizes.size(), m_last.size()) && sizes[same].hash == m_last[same].hash)
        ++same;
    const bool goesOn = same > 0 && same == m_last.size();
    double cached = 0, fresh = 0;
    if (goesOn) {
        cached = m_lastPrompt + m_lastAnswer;
        for (size_t i = same; i < sizes.size(); ++i)
            if (i > same || m_lastAnswer == 0) // the turn behind the question is that answer
                fresh += tokensOf(sizes[i]);
    } else {
        for (size_t i = 0; i < sizes.size(); ++i)
            (i < same ? cached : fresh) += tokensOf(sizes[i]);
    }
    inference::ContextUse use;
    use.cached = static_cast<int>(cached);
    use.fresh = static_cast<int>(fresh);
    use.length = contextLength;
    use.isEstimate = true;
    return use;
}

} // namespace remote
