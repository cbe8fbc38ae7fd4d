// Sound that is cut like speech, for tests of what happens around it.
#pragma once

#include <cmath>
#include <cstdint>
#include <random>
#include <vector>

/// `sentences` of two seconds each, with a pause of one second after each.
inline std::vector<std::int16_t> spokenSound(int sentences)
{
    std::mt19937 random{7};
    std::vector<std::int16_t> samples;
    const auto noise = [&](int count, double deviation) {
        std::normal_distribution<double> normal(0, deviation);
        for (int i = 0; i < count; ++i)
            samples.push_back(static_cast<std::int16_t>(normal(random)));
    };
    noise(8000, 20);
    for (int i = 0; i < sentences; ++i) {
        for (int syllable = 0; syllable < 10; ++syllable) {
            noise(2080, 3000);
            noise(1120, 500);
        }
        noise(16000, 20);
    }
    return samples;
}
