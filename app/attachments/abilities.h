// What the loaded model can do with attachments and how fast; the window fills it in when a model is loaded.
#pragma once

#include <QString>

#include <functional>

namespace attachments {

/// Tokens of a text as the loaded model counts them. Called on several threads at once.
using TokenCounter = std::function<int(const QString& text)>;

struct Abilities
{
    bool isLoaded = false; ///< false: nothing is known, nothing is refused
    QString modelName;
    bool sees = true;
    bool hears = true;
    int contextLength = 0;             ///< 0: unknown, no shares are shown
    double prefillTokensPerSecond = 0; ///< 0: unknown, no seconds are shown
    double towerTokensPerSecond = 0;   ///< soft tokens that the towers make; 0: as above
    TokenCounter countTokens;          ///< empty: four characters count as one token
};

/// Never empty: the abilities' counter, or the estimate.
inline int tokensOf(const QString& text, const TokenCounter& counter)
{
    constexpr int kCharactersPerToken = 4;
    return counter ? counter(text)
                   : static_cast<int>((text.size() + kCharactersPerToken - 1) / kCharactersPerToken);
}

} // namespace attachments
