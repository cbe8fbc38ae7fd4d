#include "engine/text/message.h"

#include <algorithm>
#include <utility>

#include "engine/error.h"

namespace engine {

namespace {

[[noreturn]] void fail(size_t index, const std::string& detail)
{
    throw Error(ErrorCode::InvalidRequest, "message " + std::to_string(index) + ": " + detail);
}

/// A string member; empty if absent or null.
std::string text(const OrderedJson& object, const char* key, size_t index)
{
    const auto found = object.find(key);
    if (found == object.end() || found->is_null())
        return {};
    if (!found->is_string())
        fail(index, std::string("'") + key + "' is a " + found->type_name() + ", expected a string");
    return found->get<std::string>();
}

void requireShallow(const OrderedJson& json, size_t index)
{
    if (isDeeperThan(kMaxJsonDepth, json))
        fail(index, "JSON nested more than " + std::to_string(kMaxJsonDepth) + " levels deep");
}

ContentPart part(const OrderedJson& json, size_t index)
{
    const std::string type = json.is_object() ? text(json, "type", index) : std::string();
    if (type == "text")
        return {ContentPart::Kind::Text, text(json, "text", index)};
    if (type == "image" || type == "image_url")
        return {ContentPart::Kind::Image, {}};
    if (type == "audio" || type == "input_audio")
        return {ContentPart::Kind::Audio, {}};
    if (type == "video")
        return {ContentPart::Kind::Video, {}};
    fail(index, "a content part of type '" + type + "', expected text, image, audio or video");
}

ToolCall toolCall(const OrderedJson& json, size_t index)
{
    if (!json.is_object())
        fail(index, "a tool call that is not an object");
    const OrderedJson& function = json.contains("function") ? json["function"] : json;
    if (!function.is_object())
        fail(index, "a tool call whose function is not an object");
    ToolCall call{text(json, "id", index), text(function, "name", index), OrderedJson::object()};
    const auto arguments = function.find("arguments");
    if (arguments == function.end() || arguments->is_null())
        return call;
    requireShallow(*arguments, index);
    call.arguments = *arguments;
    if (arguments->is_string()) {
        OrderedJson parsed = OrderedJson::parse(arguments->get_ref<const std::string&>(), nullptr, false);
        requireShallow(parsed, index);
        call.arguments = std::move(parsed);
    }
    if (!call.arguments.is_object())
        fail(index, "the arguments of tool call '" + call.name + "' are not an object");
    return call;
}

void readContent(const OrderedJson& content, Message& message, size_t index)
{
    if (content.is_null())
        return;
    if (content.is_string()) {
        message.text = content.get<std::string>();
    } else if (content.is_array()) {
        for (const OrderedJson& item : content)
            message.parts.push_back(part(item, index));
    } else if (message.role == "tool") {
        requireShallow(content, index);
        message.toolResult = content;
    } else {
        fail(index, std::string("the content is a ") + content.type_name() +
                        ", expected a string or a list of parts");
    }
}

const OrderedJson& list(const OrderedJson& message, const char* key, size_t index)
{
    static const OrderedJson kNone = OrderedJson::array();
    const auto found = message.find(key);
    if (found == message.end() || found->is_null())
        return kNone;
    if (!found->is_array())
        fail(index, std::string("'") + key + "' is not a list");
    return *found;
}

} // namespace

bool isDeeperThan(int levels, const OrderedJson& json)
{
    if (!json.is_structured())
        return false;
    return levels == 0 || std::any_of(json.begin(), json.end(), [levels](const OrderedJson& entry) {
               return isDeeperThan(levels - 1, entry);
           });
}

std::vector<Message> messagesFromJson(const OrderedJson& messages)
{
    if (!messages.is_array())
        throw Error(ErrorCode::InvalidRequest, "the messages are not a list");
    std::vector<Message> result;
    for (size_t i = 0; i < messages.size(); ++i) {
        const OrderedJson& json = messages[i];
        if (!json.is_object())
            fail(i, "not an object");
        Message message;
        message.role = text(json, "role", i);
        if (message.role.empty())
            fail(i, "no role");
        if (json.contains("content"))
            readContent(json["content"], message, i);
        message.reasoning = text(json, "reasoning", i);
        if (message.reasoning.empty())
            message.reasoning = text(json, "reasoning_content", i);
        for (const OrderedJson& call : list(json, "tool_calls", i))
            message.toolCalls.push_back(toolCall(call, i));
        for (const OrderedJson& response : list(json, "tool_responses", i)) {
            if (!response.is_object())
                fail(i, "a tool response that is not an object");
            requireShallow(response, i);
            message.toolResponses.push_back({text(response, "name", i), response.contains("response")
                                                                            ? response["response"]
                                                                            : OrderedJson()});
        }
        message.toolCallId = text(json, "tool_call_id", i);
        message.name = text(json, "name", i);
        result.push_back(std::move(message));
    }
    return result;
}

} // namespace engine
