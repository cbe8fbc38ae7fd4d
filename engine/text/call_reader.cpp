#include "engine/text/call_reader.h"

#include <algorithm>
#include <string_view>

namespace engine {

namespace {

bool isBlank(int16_t unit)
{
    return unit == ' ' || unit == '\n' || unit == '\t' || unit == '\r';
}

std::string withoutBlanks(std::string_view text)
{
    constexpr std::string_view kBlanks = " \n\t\r";
    const size_t begin = text.find_first_not_of(kBlanks);
    if (begin == std::string_view::npos)
        return {};
    return std::string(text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1));
}

/// JSON's number grammar: what else begins with a digit is a word ("12abc", "007").
bool isNumber(std::string_view word)
{
    const auto digits = [&word] {
        const size_t count = std::min(word.find_first_not_of("0123456789"), word.size());
        word.remove_prefix(count);
        return count;
    };
    if (word.starts_with('-'))
        word.remove_prefix(1);
    const bool leadingZero = word.starts_with('0');
    const size_t whole = digits();
    if (whole == 0 || (leadingZero && whole > 1))
        return false;
    if (word.starts_with('.')) {
        word.remove_prefix(1);
        if (digits() == 0)
            return false;
    }
    if (word.starts_with('e') || word.starts_with('E')) {
        word.remove_prefix(1);
        if (word.starts_with('+') || word.starts_with('-'))
            word.remove_prefix(1);
        if (digits() == 0)
            return false;
    }
    return word.empty();
}

/// true, false, null and numbers as such; everything else is a string.
OrderedJson bareValue(const std::string& word)
{
    if (word == "true" || word == "false")
        return word == "true";
    if (word == "null" || word.empty())
        return nullptr;
    if (isNumber(word)) {
        OrderedJson number = OrderedJson::parse(word, nullptr, false);
        if (number.is_number())
            return number;
    }
    return word;
}

bool isName(std::string_view name)
{
    return !name.empty() && name.find_first_of(" \n\t\r\"'[]}<>") == std::string_view::npos;
}

class CallReader
{
public:
    CallReader(std::span<const int16_t> units, bool closed) : m_units(units), m_closed(closed) {}

    std::optional<ToolCall> read()
    {
        skipBlanks();
        std::string head;
        while (!atEnd() && !at('{') && !at(kCallQuote))
            head += static_cast<char>(m_units[m_at++]);
        if (at(kCallQuote) || (atEnd() && !m_closed))
            return {};
        ToolCall call;
        call.name = withoutBlanks(head.starts_with("call:") ? std::string_view(head).substr(5) : head);
        if (!isName(call.name) || (atEnd() && !head.starts_with("call:")))
            return {};
        if (!atEnd())
            call.arguments = object();
        return call;
    }

private:
    bool atEnd() const { return m_at == m_units.size(); }
    bool at(int16_t unit) const { return !atEnd() && m_units[m_at] == unit; }

    void skipBlanks()
    {
        while (!atEnd() && isBlank(m_units[m_at]))
            ++m_at;
    }

    /// At the opening brace.
    OrderedJson object()
    {
        m_open += '}';
        ++m_at;
        OrderedJson members = OrderedJson::object();
        while (true) {
            skipBlanks();
            if (atEnd() || at('}'))
                break;
            if (at(',')) {
                ++m_at;
                continue;
            }
            const std::string name = key();
            skipBlanks();
            if (at(':')) {
                ++m_at;
                skipBlanks();
                if (atEnd())
                    break; // cut before the value
                members[name] = value('}');
            } else if (!atEnd()) {
                members[name] = nullptr;
            }
        }
        leave('}');
        return members;
    }

    /// At the opening bracket.
    OrderedJson array()
    {
        m_open += ']';
        ++m_at;
        OrderedJson entries = OrderedJson::array();
        while (true) {
            skipBlanks();
            if (atEnd() || at(']') || at('}'))
                break;
            if (at(','))
                ++m_at;
            else
                entries.push_back(value(']'));
        }
        leave(']');
        return entries;
    }

    /// Behind the closing character; a '}' that comes where a ']' is missing closes the object around too.
    void leave(char closer)
    {
        if (at(closer))
            ++m_at;
        m_open.pop_back();
    }

    std::string key()
    {
        if (at(kCallQuote))
            return quotedString();
        if (const size_t end = closingQuote(); end != kNone)
            return jsonString(end);
        std::string name;
        while (!atEnd() && !at(':') && !at('}') && !at(kCallQuote))
            name += static_cast<char>(m_units[m_at++]);
        return withoutBlanks(name);
    }

    OrderedJson value(char container)
    {
        if (at(kCallQuote))
            return quotedString();
        if ((at('{') || at('[')) && m_open.size() < size_t{kMaxJsonDepth})
            return at('{') ? object() : array();
        if (const size_t end = closingQuote(); end != kNone)
            return jsonString(end);
        if ((at('"') || at('\'')) && !m_closed) { // the output ended inside the string
            ++m_at;
            return takeTo(m_units.size());
        }
        return bareValue(bareWord(container));
    }

    /// Up to the next structural character; quote tokens inside protect what stands between them.
    std::string bareWord(char container)
    {
        std::string word;
        bool inQuotes = false;
        for (; !atEnd(); ++m_at) {
            const int16_t unit = m_units[m_at];
            if (unit == kCallQuote) {
                inQuotes = !inQuotes;
                continue;
            }
            if (!inQuotes && (unit == ',' || unit == '}' || (unit == ']' && container == ']')))
                break;
            word += static_cast<char>(unit);
        }
        return withoutBlanks(word);
    }

    /// At a quote token; verbatim up to the next one.
    std::string quotedString()
    {
        ++m_at;
        const auto begin = m_units.begin() + static_cast<std::ptrdiff_t>(m_at);
        const auto end = std::find(begin, m_units.end(), kCallQuote);
        std::string text = takeTo(static_cast<size_t>(end - m_units.begin()));
        if (!atEnd()) {
            ++m_at;
            return text;
        }
        // The closing quote is missing. In a call that was closed, what closes the open lists is no text.
        const std::string closers(m_open.rbegin(), m_open.rend());
        if (m_closed && text.ends_with(closers))
            text.resize(text.size() - closers.size());
        return text;
    }

    /// The position of the mark that ends the string beginning here ("…" or '…'): one that a structural
    /// character follows, so that an apostrophe does not end a string. kNone if no such string begins here.
    size_t closingQuote()
    {
        if (!at('"') && !at('\''))
            return kNone;
        const int16_t mark = m_units[m_at];
        bool& isNone = m_noClosing[mark == '"' ? 0 : 1];
        if (isNone)
            return kNone;
        for (size_t i = m_at + 1; i < m_units.size(); ++i) {
            if (m_units[i] == '\\') {
                ++i;
                continue;
            }
            if (m_units[i] != mark)
                continue;
            size_t next = i + 1;
            while (next < m_units.size() && isBlank(m_units[next]))
                ++next;
            constexpr std::string_view kFollowing = ",:}]";
            if (next == m_units.size() ||
                (m_units[next] > 0 &&
                 kFollowing.find(static_cast<char>(m_units[next])) != std::string_view::npos))
                return i;
        }
        isNone = true; // nor for any later beginning: keeps the search linear
        return kNone;
    }

    /// From the mark here to the one at `end`, behind which reading goes on. Escapes as in JSON where they
    /// are valid JSON, else verbatim.
    std::string jsonString(size_t end)
    {
        const bool isDouble = at('"');
        ++m_at;
        std::string text = takeTo(end);
        ++m_at;
        if (isDouble && text.find('\\') != std::string::npos) {
            const OrderedJson parsed = OrderedJson::parse('"' + text + '"', nullptr, false);
            if (parsed.is_string())
                return parsed.get<std::string>();
        }
        return text;
    }

    std::string takeTo(size_t end)
    {
        std::string text;
        text.reserve(end - m_at);
        for (; m_at < end; ++m_at) {
            if (m_units[m_at] != kCallQuote)
                text += static_cast<char>(m_units[m_at]);
        }
        return text;
    }

    static constexpr size_t kNone = static_cast<size_t>(-1);

    std::span<const int16_t> m_units;
    bool m_closed;
    size_t m_at = 0;
    std::string m_open;                   // what closes the open objects and lists, outermost first
    bool m_noClosing[2] = {false, false}; // no string in "…" or '…' ends behind here
};

} // namespace

std::optional<ToolCall> readCall(std::span<const int16_t> units, bool closed)
{
    return CallReader(units, closed).read();
}

} // namespace engine
