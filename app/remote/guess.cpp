#include "app/remote/guess.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace remote {
namespace {

bool hasAny(const QString& name, std::initializer_list<const char*> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const char* word) { return name.contains(QLatin1String(word)); });
}

} // namespace

Abilities guessedFrom(const QString& model)
{
    const QString name = model.toLower().remove(QLatin1Char('_')).remove(QLatin1Char('-'));
    Abilities abilities;
    abilities.callsTools = !hasAny(name, {"gemma3", "gemma2", "gemma:", "base"}); // most of today's models do
    if (hasAny(name, {"gemma4"})) {
        abilities.sees = true;
        abilities.thinks = true;
        abilities.hears = hasAny(name, {"e2b", "e4b"});
    } else if (hasAny(name, {"gemma3n"})) {
        abilities.sees = true;
        abilities.hears = true;
    } else if (hasAny(name, {"gemma3"})) {
        abilities.sees = !hasAny(name, {"270m", "1b"}) || hasAny(name, {"12b", "27b", "4b"});
    } else {
        abilities.sees =
            hasAny(name, {"vision", "vl", "llava", "pixtral", "gpt4o", "gpt5", "gemini", "claude"});
        abilities.hears = hasAny(name, {"omni", "voxtral", "audio"});
        abilities.thinks = hasAny(name, {"qwen3", "deepseekr1", "gptoss", "thinking", "reason"});
    }
    return abilities;
}

} // namespace remote
