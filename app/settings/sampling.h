// How answers are drawn, as a user sets it for new chats and in presets. Plain values.
#pragma once

#include <QString>

#include <optional>

namespace settings {

struct Sampling
{
    bool asRecommended = true; ///< what the model's file says; the numbers below are not used then
    double temperature = 1.0;
    double topP = 0.95;
    int topK = 64; ///< 0: all tokens
    double minP = 0;
    double repetitionPenalty = 1.0;
    QString seed; ///< decimal, 64 bits; empty: drawn anew for each answer

    /// None if answers are to differ.
    std::optional<quint64> fixedSeed() const
    {
        bool isNumber = false;
        const quint64 value = seed.toULongLong(&isNumber);
        return isNumber ? std::optional(value) : std::nullopt;
    }

    bool operator==(const Sampling&) const = default;
};

} // namespace settings
