// A conversation as data: messages, their parts, tool calls and tool results, as the chat format, the
// output parser and the app hand them to each other. Knows nothing of tokens.
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace engine {

/// JSON whose objects keep the order of their keys: sorting them must be stable (see chat_values.h).
using OrderedJson = nlohmann::ordered_json;

enum class MediaKind
{
    Image,
    Audio,
    Video
};

struct ContentPart
{
    enum class Kind
    {
        Text,
        Image,
        Audio,
        Video
    };

    Kind kind = Kind::Text;
    std::string text; ///< Kind::Text only
};

struct ToolCall
{
    std::string id;
    std::string name;
    OrderedJson arguments = OrderedJson::object();
};

/// A result inside the assistant's message (older form; newer ones are messages with role "tool").
struct ToolResponse
{
    std::string name;
    OrderedJson response;
};

struct Message
{
    std::string role; ///< "system", "developer", "user", "assistant", "tool"; others are kept as they are
    std::string text; ///< the content as one string
    std::vector<ContentPart> parts;  ///< the content as parts; stands instead of `text` when not empty
    std::string reasoning;           ///< assistant: its thoughts
    std::vector<ToolCall> toolCalls; ///< assistant
    std::vector<ToolResponse> toolResponses; ///< assistant
    std::string toolCallId;                  ///< tool: which call this answers
    std::string name;                        ///< tool: function name, used if no call has toolCallId
    OrderedJson toolResult;                  ///< tool: a structured result instead of text; null if unused
};

/// Deepest JSON that tool calls, results and declarations may hold: bounds recursion over what others wrote.
inline constexpr int kMaxJsonDepth = 100;

/// Whether objects and arrays lie inside each other more than `levels` deep.
bool isDeeperThan(int levels, const OrderedJson& json);

/// Reads messages in the form of the chat interfaces ({"role": …, "content": …, "tool_calls": …}), arguments
/// as objects or as strings that hold JSON. Throws Error(InvalidRequest) naming the message.
std::vector<Message> messagesFromJson(const OrderedJson& messages);

} // namespace engine
