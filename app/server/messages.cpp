#include "app/server/messages.h"

#include <algorithm>
#include <map>

#include "app/server/api_error.h"
#include "app/server/media_sources.h"

namespace server {
namespace {

using inference::Turn;

constexpr size_t kMaxMessages = 4096;
constexpr size_t kMaxParts = 256;

QString toText(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

std::string indexed(const std::string& path, size_t index)
{
    return path + "[" + std::to_string(index) + "]";
}

/// `detail` as soft tokens: low, high and auto; `max_soft_tokens` is ours and says it exactly.
int budgetOf(const Fields& image)
{
    if (const std::optional<int64_t> tokens = image.integer("max_soft_tokens", 1, 1 << 20)) {
        if (!engine::isImageBudget(static_cast<int>(*tokens)))
            throw wrongField(image.pathOf("max_soft_tokens"),
                             "max_soft_tokens must be 70, 140, 280, 560 or 1120.");
        return static_cast<int>(*tokens);
    }
    const std::string detail = image.text("detail").value_or("auto");
    if (detail == "auto")
        return engine::kDefaultImageBudget;
    if (detail == "low")
        return engine::kImageBudgets.front();
    if (detail == "high")
        return engine::kImageBudgets.back();
    throw wrongField(image.pathOf("detail"), "detail must be low, high or auto.");
}

/// Reads one message's content. Text that touches text is joined, the last text stands alone.
class ContentReader
{
public:
    explicit ContentReader(const inference::ModelFacts* facts) : m_facts(facts) {}

    void read(const Json& content, const std::string& path)
    {
        if (content.is_string()) {
            addText(content.get<std::string>());
            return;
        }
        if (!content.is_array())
            throw wrongField(path, path + " must be a string or a list of parts.");
        if (content.size() > kMaxParts)
            throw wrongField(path, path + " has too many parts: at most 256 are read.");
        for (size_t i = 0; i < content.size(); ++i)
            readPart(Fields(content[i], indexed(path, i)));
    }

    QString text() const { return toText(m_text); }
    std::vector<inference::AttachmentSource> takeSources() { return std::move(m_sources); }

private:
    void addText(const std::string& text)
    {
        if (!m_text.empty() && !text.empty())
            m_text += '\n';
        m_text += text;
    }

    void add(inference::AttachmentSource source)
    {
        if (!m_text.empty())
            m_sources.push_back(textSource(std::exchange(m_text, {})));
        m_sources.push_back(std::move(source));
    }

    void readPart(const Fields& part)
    {
        const std::string type = part.neededText("type");
        if (type == "text")
            addText(part.neededText("text"));
        else if (type == "refusal")
            addText(part.neededText("refusal"));
        else if (type == "image_url" && m_facts != nullptr)
            readPicture(part);
        else if ((type == "input_audio" || type == "audio_url") && m_facts != nullptr)
            readSound(part, type);
        else
            throw wrongField(part.pathOf("type"),
                             m_facts != nullptr
                                 ? "Parts of type '" + type +
                                       "' are not read: text, image_url and input_audio are."
                                 : "Only a user's message may hold parts of type '" + type + "'.");
    }

    void readPicture(const Fields& part)
    {
        const Json* image = part.find("image_url");
        const std::string path = part.pathOf("image_url");
        if (image == nullptr)
            throw wrongField(path, path + " is missing.");
        if (!m_facts->sees)
            throw wrongField(path, "The loaded model does not see pictures.", "unsupported_media");
        if (image->is_string()) { // as some clients send it
            add(pictureSource(image->get<std::string>(), engine::kDefaultImageBudget, path));
            return;
        }
        const Fields fields(*image, path);
        add(pictureSource(fields.neededText("url"), budgetOf(fields), fields.pathOf("url")));
    }

    void readSound(const Fields& part, const std::string& type)
    {
        const Json* sound = part.find(type.c_str());
        const std::string path = part.pathOf(type);
        if (sound == nullptr)
            throw wrongField(path, path + " is missing.");
        if (!m_facts->hears)
            throw wrongField(path, "The loaded model does not hear sound.", "unsupported_media");
        const Fields fields(*sound, path);
        const char* key = type == "input_audio" ? "data" : "url";
        add(soundSource(fields.neededText(key), m_facts->contextLength, fields.pathOf(key)));
    }

    const inference::ModelFacts* m_facts; ///< none: text alone
    std::string m_text;
    std::vector<inference::AttachmentSource> m_sources;
};

QString plainText(const Fields& message)
{
    ContentReader reader(nullptr);
    if (const Json* content = message.find("content"))
        reader.read(*content, message.pathOf("content"));
    return reader.text();
}

QString argumentsOf(const Fields& function)
{
    const std::string text = function.text("arguments").value_or("");
    if (text.empty())
        return QStringLiteral("{}");
    parseObject(text, "arguments", function.pathOf("arguments"));
    return toText(text);
}

/// The conversation so far; results find their calls by id.
class Conversation
{
public:
    explicit Conversation(const inference::ModelFacts& facts) : m_facts(facts) {}

    void add(const Fields& message)
    {
        const std::string role = message.neededText("role");
        if (role != "tool")
            closeCalls(message.pathOf("role"));
        if (role == "system" || role == "developer")
            addSystem(message);
        else if (role == "user")
            addUser(message);
        else if (role == "assistant")
            addAssistant(message);
        else if (role == "tool")
            addResult(message);
        else
            throw wrongField(message.pathOf("role"),
                             "The role '" + role +
                                 "' is not known: system, developer, user, assistant and tool are.");
    }

    std::vector<Turn> finish(const std::string& path)
    {
        closeCalls(path);
        return std::move(m_turns);
    }

private:
    void addSystem(const Fields& message)
    {
        Turn turn;
        turn.role = Turn::Role::System;
        turn.text = plainText(message);
        m_turns.push_back(std::move(turn));
    }

    void addUser(const Fields& message)
    {
        const Json* content = message.find("content");
        if (content == nullptr)
            throw wrongField(message.pathOf("content"), message.pathOf("content") + " is missing.");
        ContentReader reader(&m_facts);
        reader.read(*content, message.pathOf("content"));
        Turn turn;
        turn.text = reader.text();
        turn.attachments = reader.takeSources();
        m_turns.push_back(std::move(turn));
    }

    void addAssistant(const Fields& message)
    {
        if (m_turns.empty() || m_turns.back().role != Turn::Role::Assistant) {
            m_turns.emplace_back();
            m_turns.back().role = Turn::Role::Assistant;
        }
        Turn::Step step;
        step.text = plainText(message);
        step.thought =
            toText(message.text("reasoning_content").value_or(message.text("reasoning").value_or("")));
        if (const Json* calls = message.find("tool_calls")) {
            const std::string path = message.pathOf("tool_calls");
            if (!calls->is_array())
                throw wrongField(path, path + " must be a list.");
            for (size_t i = 0; i < calls->size(); ++i)
                addCall(Fields((*calls)[i], indexed(path, i)), step);
        }
        m_turns.back().steps.push_back(std::move(step));
    }

    void addCall(const Fields& call, Turn::Step& step)
    {
        const Json* function = call.find("function");
        if (function == nullptr)
            throw wrongField(call.pathOf("function"), "Only calls of functions are known.");
        const Fields fields(*function, call.pathOf("function"));
        const std::string id = call.neededText("id");
        if (!m_open.emplace(id, step.calls.size()).second)
            throw wrongField(call.pathOf("id"), "Two calls have the id '" + id + "'.");
        step.calls.push_back({toText(fields.neededText("name")), argumentsOf(fields), {}});
    }

    void addResult(const Fields& message)
    {
        const std::string id = message.neededText("tool_call_id");
        const auto call = m_open.find(id);
        if (call == m_open.end())
            throw wrongField(message.pathOf("tool_call_id"),
                             "No call with the id '" + id + "' stands before this result.");
        m_turns.back().steps.back().calls.at(call->second).result = plainText(message);
        m_open.erase(call);
    }

    void closeCalls(const std::string& path) const
    {
        if (!m_open.empty())
            throw wrongField(
                path, "The call '" + m_open.begin()->first +
                          "' has no result: a message with role tool and its tool_call_id must follow it.");
    }

    const inference::ModelFacts& m_facts;
    std::vector<Turn> m_turns;
    std::map<std::string, size_t> m_open; ///< calls of the last step without a result, by id
};

} // namespace

std::vector<inference::Turn> readMessages(const Json& messages, const inference::ModelFacts& facts)
{
    const std::string path = "messages";
    if (!messages.is_array() || messages.empty())
        throw wrongField(path, "messages must be a list with at least one message.");
    if (messages.size() > kMaxMessages)
        throw wrongField(path, "There are too many messages: at most 4096 are read.");
    Conversation conversation(facts);
    for (size_t i = 0; i < messages.size(); ++i)
        conversation.add(Fields(messages[i], indexed(path, i)));
    return conversation.finish(path);
}

} // namespace server
