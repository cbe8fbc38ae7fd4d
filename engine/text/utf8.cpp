#include "engine/text/utf8.h"

#include <cstdint>

namespace engine {

namespace {

struct CodePoint
{
    uint32_t value;
    size_t sizeBytes;
};

uint8_t byteAt(std::string_view bytes, size_t i)
{
    return static_cast<uint8_t>(bytes[i]);
}

/// `bytes` starts with a complete code point of this size.
uint32_t decode(std::string_view bytes, size_t sizeBytes)
{
    if (sizeBytes == 1)
        return byteAt(bytes, 0);
    uint32_t value = byteAt(bytes, 0) & (0xFFU >> (sizeBytes + 1));
    for (size_t i = 1; i < sizeBytes; ++i)
        value = value << 6 | (byteAt(bytes, i) & 0x3FU);
    return value;
}

void append(uint32_t value, std::string& out)
{
    if (value < 0x80) {
        out += static_cast<char>(value);
        return;
    }
    const int more = value < 0x800 ? 1 : value < 0x10000 ? 2 : 3;
    const uint32_t lead = more == 1 ? 0xC0U : more == 2 ? 0xE0U : 0xF0U;
    out += static_cast<char>(lead | value >> (6 * more));
    for (int shift = 6 * (more - 1); shift >= 0; shift -= 6)
        out += static_cast<char>(0x80U | (value >> shift & 0x3FU));
}

/// What str.isspace() says yes to.
bool isSpace(uint32_t c)
{
    return (c >= 0x09 && c <= 0x0D) || (c >= 0x1C && c <= 0x20) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
           c == 0x3000;
}

uint32_t lower(uint32_t c)
{
    const bool plus32 = (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7) ||
                        (c >= 0x391 && c <= 0x3A9 && c != 0x3A2) || (c >= 0x410 && c <= 0x42F);
    if (plus32)
        return c + 32;
    return c >= 0x400 && c <= 0x40F ? c + 80 : c;
}

/// The last code point of valid UTF-8.
CodePoint lastOf(std::string_view text)
{
    size_t begin = text.size() - 1;
    while (begin > 0 && text.size() - begin < 4 && (byteAt(text, begin) & 0xC0U) == 0x80)
        --begin;
    const size_t size = text.size() - begin;
    return {decode(text.substr(begin), size), size};
}

} // namespace

Utf8Scan scanUtf8(std::string_view bytes)
{
    const uint8_t first = byteAt(bytes, 0);
    if (first < 0x80)
        return {Utf8Status::Complete, 1};
    if (first < 0xC2 || first > 0xF4)
        return {Utf8Status::Invalid, 1};
    const size_t size = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    for (size_t i = 1; i < size; ++i) {
        if (i == bytes.size())
            return {Utf8Status::Incomplete, 1};
        // The second byte rules out overlong forms, surrogates and what lies above U+10FFFF.
        uint8_t low = 0x80;
        uint8_t high = 0xBF;
        if (i == 1) {
            low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
            high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        }
        const uint8_t byte = byteAt(bytes, i);
        if (byte < low || byte > high)
            return {Utf8Status::Invalid, 1};
    }
    return {Utf8Status::Complete, size};
}

size_t appendValidUtf8(std::string_view bytes, std::string& out)
{
    while (!bytes.empty()) {
        const Utf8Scan scan = scanUtf8(bytes);
        if (scan.status == Utf8Status::Incomplete)
            return bytes.size();
        if (scan.status == Utf8Status::Complete)
            out += bytes.substr(0, scan.sizeBytes);
        else
            out += kReplacementCharacter;
        bytes.remove_prefix(scan.sizeBytes);
    }
    return 0;
}

std::string validUtf8(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size());
    for (size_t rest = appendValidUtf8(bytes, out); rest > 0; --rest)
        out += kReplacementCharacter;
    return out;
}

std::string_view trim(std::string_view text)
{
    while (!text.empty()) {
        const Utf8Scan scan = scanUtf8(text);
        if (scan.status != Utf8Status::Complete || !isSpace(decode(text, scan.sizeBytes)))
            break;
        text.remove_prefix(scan.sizeBytes);
    }
    while (!text.empty()) {
        const CodePoint last = lastOf(text);
        if (!isSpace(last.value))
            break;
        text.remove_suffix(last.sizeBytes);
    }
    return text;
}

std::string lowerCase(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const Utf8Scan scan = scanUtf8(text);
        if (scan.status == Utf8Status::Complete)
            append(lower(decode(text, scan.sizeBytes)), out);
        else
            out += text.front();
        text.remove_prefix(scan.sizeBytes);
    }
    return out;
}

} // namespace engine
