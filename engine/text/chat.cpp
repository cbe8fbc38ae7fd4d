#include "engine/text/chat.h"

#include <algorithm>

#include "engine/error.h"
#include "engine/text/chat_gemma3.h"
#include "engine/text/chat_values.h"
#include "engine/text/utf8.h"

namespace engine {

namespace {

constexpr std::string_view kChannelBegin = "<|channel>";
constexpr std::string_view kChannelEnd = "<channel|>";

/// An assistant's text without thoughts that were stored in it: from each <|channel> to the next
/// <channel|> (or the end), and stray <channel|>.
std::string withoutThoughts(std::string_view text)
{
    std::string result;
    while (true) {
        const size_t end = std::min(text.find(kChannelEnd), text.size());
        const std::string_view stretch = text.substr(0, end);
        result += stretch.substr(0, std::min(stretch.find(kChannelBegin), stretch.size()));
        if (end == text.size())
            return result;
        text.remove_prefix(end + kChannelEnd.size());
    }
}

std::string visible(const std::string& text, bool isAssistant)
{
    return std::string(trim(isAssistant ? withoutThoughts(text) : text));
}

bool isSystem(const Message& message)
{
    return message.role == "system" || message.role == "developer";
}

bool isAssistant(const Message& message)
{
    return message.role == "assistant";
}

bool isTool(const Message& message)
{
    return message.role == "tool";
}

MediaKind mediaKind(ContentPart::Kind kind)
{
    return kind == ContentPart::Kind::Image   ? MediaKind::Image
           : kind == ContentPart::Kind::Audio ? MediaKind::Audio
                                              : MediaKind::Video;
}

/// Whether a message shows anything: text or media.
bool hasContent(const Message& message)
{
    if (message.parts.empty())
        return !visible(message.text, isAssistant(message)).empty();
    return std::any_of(message.parts.begin(), message.parts.end(), [&message](const ContentPart& part) {
        return part.kind != ContentPart::Kind::Text || !visible(part.text, isAssistant(message)).empty();
    });
}

class ChatRenderer
{
public:
    ChatRenderer(Prompt& prompt, const ChatOptions& options, const Vocabulary& vocabulary)
        : m_options(options),
          m_tokens(vocabulary),
          m_writer(prompt, vocabulary)
    {
    }

    void begin() { m_writer.control(m_tokens.bos, "<bos>"); }

    void header(std::string_view role)
    {
        m_writer.control(m_tokens.turnBegin, "<|turn>");
        m_writer.text(role);
        m_writer.text("\n");
    }

    void endTurn()
    {
        m_writer.control(m_tokens.turnEnd, "<turn|>");
        m_writer.text("\n");
    }

    void openThought()
    {
        m_writer.control(m_tokens.channelBegin, kChannelBegin);
        m_writer.text("thought\n");
    }

    void closeThought() { m_writer.control(m_tokens.channelEnd, kChannelEnd); }

    void openToolResponse() { m_writer.control(m_tokens.toolResponseBegin, "<|tool_response>"); }

    void systemTurn(const Message* message, std::span<const OrderedJson> tools)
    {
        header("system");
        if (m_options.thinking) {
            m_writer.control(m_tokens.think, "<|think|>");
            m_writer.text("\n");
        }
        if (message != nullptr && message->parts.empty())
            m_writer.text(trim(message->text));
        else if (message != nullptr)
            for (const ContentPart& part : message->parts) {
                m_writer.text(trim(part.text));
                m_writer.text(" ");
            }
        for (const OrderedJson& tool : tools) {
            m_writer.control(m_tokens.toolBegin, "<|tool>");
            m_writer.declaration(tool);
            m_writer.control(m_tokens.toolEnd, "<tool|>");
        }
        endTurn();
    }

    void thought(const std::string& text)
    {
        openThought();
        m_writer.text(text);
        m_writer.text("\n");
        closeThought();
    }

    void unfinished(const Message& message)
    {
        if (!message.reasoning.empty()) {
            openThought();
            m_writer.text(message.reasoning);
            if (!message.text.empty()) {
                m_writer.text("\n");
                closeThought();
            }
        }
        m_writer.text(message.text);
    }

    void call(const ToolCall& call)
    {
        m_writer.control(m_tokens.toolCallBegin, "<|tool_call>");
        m_writer.text("call:" + call.name + "{");
        if (call.arguments.is_object())
            m_writer.members(call.arguments, false);
        else if (!call.arguments.is_null())
            throw Error(ErrorCode::InvalidRequest,
                        "the arguments of tool call '" + call.name + "' are not an object");
        m_writer.text("}");
        m_writer.control(m_tokens.toolCallEnd, "<tool_call|>");
    }

    /// What follows the opening marker, its closing marker included.
    void response(const std::string& name, const OrderedJson& result)
    {
        m_writer.text("response:" + name + "{");
        if (result.is_object()) {
            m_writer.members(result, false);
        } else {
            m_writer.text("value:");
            m_writer.value(result, false);
        }
        m_writer.text("}");
        m_writer.control(m_tokens.toolResponseEnd, "<tool_response|>");
    }

    /// A tool's message behind the opening marker.
    void toolMessage(const Message& message, std::span<const ToolCall> calls)
    {
        response(functionName(message, calls), resultOf(message));
        for (const ContentPart& part : message.parts) {
            if (part.kind != ContentPart::Kind::Text)
                m_writer.media(mediaKind(part.kind));
        }
    }

    void content(const Message& message)
    {
        if (message.parts.empty()) {
            m_writer.text(visible(message.text, isAssistant(message)));
            return;
        }
        for (const ContentPart& part : message.parts) {
            if (part.kind == ContentPart::Kind::Text)
                m_writer.text(visible(part.text, isAssistant(message)));
            else
                m_writer.media(mediaKind(part.kind));
        }
    }

private:
    static std::string functionName(const Message& message, std::span<const ToolCall> calls)
    {
        for (const ToolCall& call : calls) {
            if (!message.toolCallId.empty() && call.id == message.toolCallId)
                return call.name;
        }
        return message.name.empty() ? "unknown" : message.name;
    }

    OrderedJson resultOf(const Message& message) const
    {
        if (!message.toolResult.is_null())
            return message.toolResult;
        std::string text = message.text;
        for (const ContentPart& part : message.parts)
            text += part.text;
        if (m_options.parseToolResults) {
            OrderedJson parsed = OrderedJson::parse(text, nullptr, false);
            if (parsed.is_object() && !isDeeperThan(kMaxJsonDepth, parsed))
                return parsed;
        }
        return text;
    }

    const ChatOptions& m_options;
    const Vocabulary& m_tokens;
    ChatWriter m_writer;
};

/// What the last message that is not a tool's leaves for the generation prompt.
enum class LastAction
{
    None,
    ToolCall,
    ToolResponse
};

/// The loop over the messages; owns its place in the list.
class Conversation
{
public:
    Conversation(std::span<const Message> messages, const ChatOptions& options, ChatRenderer& renderer)
        : m_messages(messages),
          m_options(options),
          m_renderer(renderer)
    {
        for (size_t i = 0; i < messages.size(); ++i) {
            if (messages[i].role == "user")
                m_lastUser = i + 1;
        }
    }

    void render()
    {
        for (size_t i = 0; i < m_messages.size(); ++i) {
            if (!isTool(m_messages[i]))
                message(i);
        }
    }

    /// Returns true if the model's output starts inside a thought.
    bool generationPrompt()
    {
        if (m_open)
            return m_openInThought;
        const bool needsHeader =
            m_last == LastAction::None ||
            (m_last == LastAction::ToolResponse && m_turnClosed && m_options.completeGenerationPrompt);
        if (needsHeader) {
            modelHeader();
            return false;
        }
        if (m_last != LastAction::ToolResponse || !m_options.thinking)
            return false;
        m_renderer.openThought();
        return true;
    }

private:
    const Message* nextMessage(size_t index) const
    {
        const auto found = std::find_if_not(m_messages.begin() + static_cast<std::ptrdiff_t>(index) + 1,
                                            m_messages.end(), isTool);
        return found == m_messages.end() ? nullptr : &*found;
    }

    void modelHeader()
    {
        m_renderer.header("model");
        if (m_options.family == ChatFamily::Large && !m_options.thinking) {
            m_renderer.openThought();
            m_renderer.closeThought();
        }
    }

    /// The last message as far as it got.
    void unfinished(const Message& message)
    {
        if (!m_previousIsAssistant)
            modelHeader();
        m_open = true;
        m_openInThought = !message.reasoning.empty() && message.text.empty();
        m_renderer.unfinished(message);
    }

    void message(size_t index)
    {
        const Message& message = m_messages[index];
        const bool assistant = isAssistant(message);
        if (m_options.continueLast && assistant && index + 1 == m_messages.size() &&
            message.toolCalls.empty() && (!message.reasoning.empty() || !message.text.empty())) {
            unfinished(message);
            return;
        }
        if (!assistant || !m_previousIsAssistant)
            m_renderer.header(assistant ? "model" : message.role);

        const bool hasCalls = !message.toolCalls.empty();
        const bool keepsThought = index >= m_lastUser || (m_options.preserveThinking && hasCalls);
        if (!message.reasoning.empty() && keepsThought)
            m_renderer.thought(message.reasoning);
        for (const ToolCall& call : message.toolCalls)
            m_renderer.call(call);
        const bool responded = results(index);
        m_renderer.content(message);

        m_last = responded ? LastAction::ToolResponse : hasCalls ? LastAction::ToolCall : LastAction::None;
        m_previousIsAssistant = assistant;
        close(message, responded, nextMessage(index));
    }

    bool results(size_t index)
    {
        const Message& message = m_messages[index];
        for (const ToolResponse& result : message.toolResponses) {
            m_renderer.openToolResponse();
            m_renderer.response(result.name, result.response);
        }
        if (!message.toolResponses.empty() || message.toolCalls.empty())
            return !message.toolResponses.empty();
        size_t next = index + 1;
        for (; next < m_messages.size() && isTool(m_messages[next]); ++next) {
            m_renderer.openToolResponse();
            m_renderer.toolMessage(m_messages[next], message.toolCalls);
        }
        return next > index + 1;
    }

    void close(const Message& message, bool responded, const Message* next)
    {
        const bool hasCalls = !message.toolCalls.empty();
        m_turnClosed = false;
        if (hasCalls && !responded) {
            m_renderer.openToolResponse();
            return;
        }
        if (isAssistant(message) && next != nullptr && isAssistant(*next))
            return; // the same turn goes on
        if (responded && next == nullptr && !hasContent(message))
            return; // the model goes on in this turn
        m_renderer.endTurn();
        m_turnClosed = true;
    }

    std::span<const Message> m_messages;
    const ChatOptions& m_options;
    ChatRenderer& m_renderer;
    size_t m_lastUser = 0; // index behind the last user message, 0 without one
    bool m_previousIsAssistant = false;
    bool m_turnClosed = false;
    bool m_open = false; // the last message goes on
    bool m_openInThought = false;
    LastAction m_last = LastAction::None;
};

} // namespace

Prompt renderChat(std::span<const Message> messages, std::span<const OrderedJson> tools,
                  const ChatOptions& options, const Vocabulary& vocabulary)
{
    if (options.family == ChatFamily::Gemma3)
        return renderGemma3Chat(messages, tools, options, vocabulary);
    Prompt prompt;
    ChatRenderer renderer(prompt, options, vocabulary);
    renderer.begin();
    const Message* system = !messages.empty() && isSystem(messages.front()) ? &messages.front() : nullptr;
    if (options.thinking || !tools.empty() || system != nullptr)
        renderer.systemTurn(system, tools);

    Conversation conversation(messages.subspan(system != nullptr ? 1 : 0), options, renderer);
    conversation.render();
    if (options.addGenerationPrompt)
        prompt.startsInThought = conversation.generationPrompt();
    return prompt;
}

Prompt renderToolResults(std::span<const ToolCall> calls, std::span<const Message> results,
                         bool markerInContext, const ChatOptions& options, const Vocabulary& vocabulary)
{
    Prompt prompt;
    ChatRenderer renderer(prompt, options, vocabulary);
    for (const Message& result : results) {
        if (!markerInContext || &result != results.data())
            renderer.openToolResponse();
        renderer.toolMessage(result, calls);
    }
    if (options.thinking) {
        renderer.openThought();
        prompt.startsInThought = true;
    }
    return prompt;
}

} // namespace engine
