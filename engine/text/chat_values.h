// JSON values and tool declarations in the notation of the chat format (spec/text.md 7.5, 7.6).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/text/message.h"
#include "engine/text/prompt.h"

namespace engine {

/// Writes into a prompt; strings stand between quote tokens and are never scanned for control strings.
class ChatWriter
{
public:
    /// Keeps references.
    ChatWriter(Prompt& prompt, const Vocabulary& vocabulary);

    void text(std::string_view literal) { m_prompt.addText(literal); }
    /// Throws Error(UnsupportedModel) if the vocabulary has no such token; `name` is for the message.
    void control(TokenId id, std::string_view name);
    void media(MediaKind kind) { m_prompt.addMedia(kind); }

    /// A string between quote tokens.
    void quoted(std::string_view value);
    /// Any value; keys of objects bare or quoted.
    void value(const OrderedJson& json, bool quoteKeys);
    /// The members of an object without its braces: `k:v,k:v`, keys sorted.
    void members(const OrderedJson& object, bool quoteKeys);
    /// `declaration:NAME{…}` of one tool.
    void declaration(const OrderedJson& tool);

    const Vocabulary& vocabulary() const { return m_vocabulary; }

private:
    /// One level of JSON; throws Error(InvalidRequest) past a hundred.
    class Nested
    {
    public:
        explicit Nested(ChatWriter& writer);
        ~Nested() { --m_writer.m_depth; }
        Nested(const Nested&) = delete;
        Nested& operator=(const Nested&) = delete;

    private:
        ChatWriter& m_writer;
    };

    void parameters(const OrderedJson& schema);
    void properties(const OrderedJson& list);
    void property(const OrderedJson& schema);
    void items(const OrderedJson& schema);
    void quotedList(const OrderedJson& values);

    Prompt& m_prompt;
    const Vocabulary& m_vocabulary;
    int m_depth = 0;
};

/// The members of an object, ascending by lower-cased key, stable: Jinja's dictsort.
std::vector<const OrderedJson::object_t::value_type*> sortedMembers(const OrderedJson& object);

/// A number as Python's str() writes it: 3, -7, 1.0, 2.5, 1e-07.
std::string numberText(const OrderedJson& number);

} // namespace engine
