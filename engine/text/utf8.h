// The little of Unicode that text handling needs: UTF-8 in pieces, Python's strip() and lower().
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace engine {

/// U+FFFD as UTF-8.
inline constexpr std::string_view kReplacementCharacter = "\xEF\xBF\xBD";

enum class Utf8Status
{
    Complete,
    Incomplete,
    Invalid
};

struct Utf8Scan
{
    Utf8Status status;
    size_t sizeBytes; ///< of the code point when complete, else 1
};

/// Looks at the start of `bytes` (not empty). Incomplete: all of `bytes` is the beginning of a code point.
/// Overlong forms, surrogates and values above U+10FFFF are invalid.
Utf8Scan scanUtf8(std::string_view bytes);

/// Appends `bytes` to `out`, each invalid byte as U+FFFD. Returns the size of an incomplete code point at
/// the end, which is not appended.
size_t appendValidUtf8(std::string_view bytes, std::string& out);

/// All of `bytes` as valid UTF-8.
std::string validUtf8(std::string_view bytes);

/// Without leading and trailing white space in the sense of Python's str.strip().
std::string_view trim(std::string_view text);

/// Lower case as Python's str.lower() for ASCII, Latin-1, Greek and Cyrillic; other letters stay.
std::string lowerCase(std::string_view text);

} // namespace engine
