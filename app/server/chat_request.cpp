#include "app/server/chat_request.h"

#include <algorithm>

#include "app/server/api_error.h"
#include "app/server/messages.h"

namespace server {
namespace {

using inference::AnswerRequest;

constexpr size_t kMaxStops = 16;
constexpr size_t kMaxStopLength = 1000;
constexpr size_t kMaxTools = 256;

/// Thoughts of low and medium effort end after so many tokens; those of high effort when the model wants.
constexpr uint32_t kLowEffort = 512;
constexpr uint32_t kMediumEffort = 2048;

std::string unsupported(const std::string& field)
{
    return field + " is not supported by Facet's server.";
}

void refuseUnsupported(const Fields& body)
{
    if (body.integer("n", 1, 128).value_or(1) != 1)
        throw wrongField("n", "n must be 1: Facet writes one answer at a time.");
    if (body.boolean("logprobs").value_or(false) || body.integer("top_logprobs", 0, 20).value_or(0) != 0)
        throw wrongField("logprobs", unsupported("logprobs"));
    for (const char* penalty : {"frequency_penalty", "presence_penalty"}) {
        if (body.number(penalty, -2, 2).value_or(0) != 0)
            throw wrongField(penalty, unsupported(penalty) + " repetition_penalty is.");
    }
    if (const Json* bias = body.find("logit_bias"); bias != nullptr && !bias->empty())
        throw wrongField("logit_bias", unsupported("logit_bias"));
    if (const Json* modalities = body.find("modalities");
        modalities != nullptr && *modalities != Json::array({"text"}))
        throw wrongField("modalities", "Facet's models write text only.");
    for (const char* field : {"functions", "function_call"}) {
        if (body.find(field) != nullptr)
            throw wrongField(field, std::string(field) + " is outdated: use tools and tool_choice.");
    }
    for (const char* field : {"audio", "web_search_options"}) {
        if (body.find(field) != nullptr)
            throw wrongField(field, unsupported(field));
    }
}

inference::SamplingChoice readSampling(const Fields& body)
{
    inference::SamplingChoice choice;
    choice.temperature = body.number("temperature", 0, 2);
    choice.topP = body.number("top_p", 0, 1);
    if (choice.topP == 0.0) { // as some clients ask for the best token
        choice.topP.reset();
        choice.greedy = true;
    }
    choice.minP = body.number("min_p", 0, 1);
    choice.repetitionPenalty = body.number("repetition_penalty", 0.01, 10);
    if (const auto topK = body.integer("top_k", -1, 1 << 20))
        choice.topK = static_cast<uint32_t>(std::max<int64_t>(*topK, 0));
    if (const auto seed = body.integer("seed", INT64_MIN / 2, INT64_MAX / 2))
        choice.seed = static_cast<quint64>(*seed);
    return choice;
}

uint32_t readMaxTokens(const Fields& body)
{
    for (const char* field : {"max_completion_tokens", "max_tokens"}) {
        if (const Json* value = body.find(field); value != nullptr && *value == -1)
            return 0; // llama.cpp's word for no limit
        if (const auto limit = body.integer(field, 1, INT32_MAX))
            return static_cast<uint32_t>(*limit);
    }
    return 0;
}

std::vector<std::string> readStops(const Fields& body)
{
    const Json* stop = body.find("stop");
    if (stop == nullptr)
        return {};
    const Json list = stop->is_array() ? *stop : Json::array({*stop});
    if (list.size() > kMaxStops)
        throw wrongField("stop", "stop may hold at most 16 strings.");
    std::vector<std::string> stops;
    for (const Json& value : list) {
        if (!value.is_string() || value.get_ref<const std::string&>().size() > kMaxStopLength)
            throw wrongField("stop", "stop must be a string or a list of strings of at most 1000 bytes.");
        if (!value.get_ref<const std::string&>().empty())
            stops.push_back(value.get<std::string>());
    }
    return stops;
}

void readThinking(const Fields& body, const inference::ModelFacts& facts, AnswerRequest& answer)
{
    const char* field = "reasoning_effort";
    if (const std::optional<std::string> effort = body.text(field)) {
        if (*effort == "low")
            answer.thoughtBudget = kLowEffort;
        else if (*effort == "medium")
            answer.thoughtBudget = kMediumEffort;
        else if (*effort != "high" && *effort != "xhigh" && *effort != "none" && *effort != "minimal")
            throw wrongField(field, "reasoning_effort must be none, minimal, low, medium, high or xhigh.");
        answer.thinking = *effort != "none" && *effort != "minimal";
    }
    if (const Json* template_ = body.find("chat_template_kwargs")) {
        const Fields arguments(*template_, "chat_template_kwargs");
        if (const std::optional<bool> thinks = arguments.boolean("enable_thinking")) {
            field = "chat_template_kwargs";
            answer.thinking = *thinks;
        }
    }
    if (answer.thinking && !facts.thinks)
        throw wrongField(field, "The loaded model does not think.");
}

/// The declarations, each {"type": "function", "function": {"name", …}}.
Json readTools(const Fields& body, const inference::ModelFacts& facts)
{
    const Json* tools = body.find("tools");
    if (tools == nullptr)
        return Json::array();
    if (!tools->is_array() || tools->size() > kMaxTools)
        throw wrongField("tools", "tools must be a list of at most 256 tools.");
    for (size_t i = 0; i < tools->size(); ++i) {
        const std::string path = "tools[" + std::to_string(i) + "]";
        const Fields tool((*tools)[i], path);
        if (tool.text("type").value_or("function") != "function" || tool.find("function") == nullptr)
            throw wrongField(path + ".type", "Only tools of type 'function' are supported.");
        const Fields function(*tool.find("function"), path + ".function");
        function.neededText("name");
        if (const Json* parameters = function.find("parameters");
            parameters != nullptr && !parameters->is_object())
            throw wrongField(path + ".function.parameters", "parameters must be a JSON schema.");
    }
    if (!tools->empty() && !facts.callsTools)
        throw wrongField("tools", "The loaded model does not call tools.");
    return *tools;
}

/// auto, none, required, or the name of a tool behind "=".
std::string readToolChoice(const Fields& body)
{
    const Json* choice = body.find("tool_choice");
    if (choice == nullptr)
        return "auto";
    if (choice->is_object()) {
        const Fields fields(*choice, "tool_choice");
        if (fields.text("type") != "function" || fields.find("function") == nullptr)
            throw wrongField("tool_choice", "tool_choice must be none, auto, required or name a function.");
        return "=" + Fields(*fields.find("function"), "tool_choice.function").neededText("name");
    }
    if (*choice != "auto" && *choice != "none" && *choice != "required")
        throw wrongField("tool_choice", "tool_choice must be none, auto, required or name a function.");
    return choice->get<std::string>();
}

void readToolUse(const Fields& body, const inference::ModelFacts& facts, ChatRequest& request)
{
    const Json tools = readTools(body, facts);
    const std::string choice = readToolChoice(body);
    request.severalCalls = body.boolean("parallel_tool_calls").value_or(true);
    if (tools.empty() && choice != "auto" && choice != "none")
        throw wrongField("tool_choice", "tool_choice asks for a call, but there are no tools.");
    if (tools.empty() || choice == "none")
        return;
    request.answer.tools = QString::fromStdString(compact(tools));
    if (choice == "auto")
        return;
    request.forced.emplace(tools, choice == "required" ? std::string() : choice.substr(1));
    request.answer.jsonSchema = QString::fromStdString(request.forced->schema());
}

void readFormat(const Fields& body, ChatRequest& request)
{
    const Json* format = body.find("response_format");
    if (format == nullptr)
        return;
    const Fields fields(*format, "response_format");
    const std::string type = fields.neededText("type");
    if (type == "text")
        return;
    if (!request.answer.tools.isEmpty())
        throw wrongField(
            "response_format",
            "An answer cannot both follow a format and call tools: leave out response_format, or set "
            "tool_choice to none.");
    if (type == "json_object") {
        request.answer.jsonSchema = QStringLiteral("{\"type\":\"object\"}");
        return;
    }
    if (type != "json_schema" || fields.find("json_schema") == nullptr)
        throw wrongField("response_format.type", "response_format must be text, json_object or json_schema.");
    const Fields schema(*fields.find("json_schema"), "response_format.json_schema");
    const Json* stated = schema.find("schema");
    if (stated == nullptr || !stated->is_object())
        throw wrongField("response_format.json_schema.schema", "schema must be a JSON schema.");
    request.answer.jsonSchema = QString::fromStdString(compact(*stated));
}

void readStreaming(const Fields& body, ChatRequest& request)
{
    request.isStreamed = body.boolean("stream").value_or(false);
    if (const Json* options = body.find("stream_options"))
        request.includesUsage =
            Fields(*options, "stream_options").boolean("include_usage").value_or(false) && request.isStreamed;
}

} // namespace

std::string modelId(const inference::ModelFacts& facts)
{
    return facts.name.simplified().toLower().replace(u' ', u'-').toStdString();
}

void checkModel(const std::string& name, const inference::ModelFacts& facts)
{
    const QString asked = QString::fromStdString(name);
    const std::string id = modelId(facts);
    if (asked.compare(QString::fromStdString(id), Qt::CaseInsensitive) != 0 && asked != facts.name)
        throw ApiError(404, "The model '" + name + "' is not loaded. Facet has '" + id + "' loaded.", "model",
                       "model_not_found");
}

ChatRequest readChatRequest(const Json& body, const inference::ModelFacts& facts)
{
    const Fields fields(body, {});
    if (const std::optional<std::string> name = fields.text("model"); name && !name->empty())
        checkModel(*name, facts);
    refuseUnsupported(fields);
    ChatRequest request;
    readStreaming(fields, request);
    const Json* messages = fields.find("messages");
    request.answer.turns = readMessages(messages != nullptr ? *messages : Json(), facts);
    const inference::Turn& last = request.answer.turns.back();
    request.answer.continueLast =
        last.role == inference::Turn::Role::Assistant && last.steps.back().calls.empty();
    request.answer.sampling = readSampling(fields);
    request.answer.maxTokens = readMaxTokens(fields);
    request.stops = readStops(fields);
    readThinking(fields, facts, request.answer);
    readToolUse(fields, facts, request);
    readFormat(fields, request);
    return request;
}

} // namespace server
