#include "app/cli/chat_session.h"

#include <cstdio>
#include <fstream>
#include <random>

#include "app/cli/interrupt.h"
#include "app/cli/terminal_writer.h"
#include "engine/files/json.h"

namespace cli {
namespace {

engine::SamplingOptions samplingFor(const engine::Engine& engine, const ChatRequest& request)
{
    engine::SamplingOptions sampling = engine.samplingDefaults();
    sampling.greedy = request.greedy || sampling.greedy;
    sampling.temperature = request.temperature.value_or(sampling.temperature);
    sampling.topK = request.topK.value_or(sampling.topK);
    sampling.topP = request.topP.value_or(sampling.topP);
    sampling.minP = request.minP.value_or(sampling.minP);
    sampling.repetitionPenalty = request.repetitionPenalty.value_or(sampling.repetitionPenalty);
    sampling.presencePenalty = request.presencePenalty.value_or(sampling.presencePenalty);
    sampling.seed = request.seed ? *request.seed : std::random_device{}();
    sampling.stopStrings = request.stopStrings;
    engine::validate(sampling);
    return sampling;
}

std::vector<engine::OrderedJson> readTools(const std::string& file)
{
    if (file.empty())
        return {};
    const engine::Json checked = engine::readJsonFile(file); // limits and messages
    if (!checked.is_array())
        throw engine::Error(engine::ErrorCode::InvalidRequest,
                            file + ": expected a JSON list of tool declarations");
    std::ifstream stream(file, std::ios::binary);
    const engine::OrderedJson ordered = engine::OrderedJson::parse(stream);
    return {ordered.begin(), ordered.end()};
}

engine::SessionOptions sessionFor(const engine::Engine& engine, const ChatRequest& request)
{
    engine::SessionOptions options = request.model.sessionOptions();
    options.microBatch =
        std::max(options.microBatch, largestBudget(request.media.attachments())); // an image stays in one
    if (request.model.contextLength == 0) // a context asked for is refused if the model cannot have it
        options.contextLength = std::min(options.contextLength, engine.model().config().maxPositions);
    return options;
}

} // namespace

ChatSession::ChatSession(const engine::Engine& engine, const ChatRequest& request)
    : m_engine(engine),
      m_request(request),
      m_encoders(engine.model(), request.media.projector(), request.model.loadOptions()),
      m_session(engine.model(), sessionFor(engine, request)),
      m_sampling(samplingFor(engine, request)),
      m_tools(readTools(request.toolsFile))
{
    if (!request.schemaFile.empty())
        m_schema = engine::readJsonFile(request.schemaFile);
    clear();
}

void ChatSession::clear()
{
    m_messages.clear();
    m_media.clear();
    m_pendingCalls.clear();
    if (!m_request.system.empty()) {
        engine::Message system;
        system.role = "system";
        system.text = m_request.system;
        m_messages.push_back(system);
    }
}

bool ChatSession::undo()
{
    for (size_t i = m_messages.size(); i > 0; --i) {
        if (m_messages[i - 1].role == "user") {
            m_messages.resize(i - 1);
            m_media.remove_if([&](const MessageMedia& media) { return media.message >= m_messages.size(); });
            m_pendingCalls.clear();
            return true;
        }
    }
    return false;
}

void ChatSession::attach(const media::Attachment& attachment)
{
    const Interrupt interrupt;
    MessageMedia media{.message = m_messages.size(),
                       .encoded = media::encodeAttachment(attachment, m_encoders, interrupt.token())};
    for (const std::string& note : media.encoded.notes)
        std::fprintf(stderr, "facet-cli: %s\n", note.c_str());
    m_media.push_back(std::move(media));
}

engine::StopReason ChatSession::ask(const std::string& text)
{
    engine::Message message;
    message.role = "user";
    message.text = text;
    for (const MessageMedia& media : m_media) {
        if (media.message == m_messages.size())
            message.parts.insert(message.parts.end(), media.encoded.parts.begin(), media.encoded.parts.end());
    }
    if (!message.parts.empty())
        message.parts.push_back({.kind = engine::ContentPart::Kind::Text, .text = text});
    m_messages.push_back(message);
    return answer();
}

engine::StopReason ChatSession::giveResults(const std::vector<std::string>& results)
{
    for (size_t i = 0; i < m_pendingCalls.size() && i < results.size(); ++i) {
        engine::Message message;
        message.role = "tool";
        message.toolCallId = m_pendingCalls[i].id;
        message.name = m_pendingCalls[i].name;
        message.text = results[i];
        m_messages.push_back(message);
    }
    return answer();
}

engine::TokenSequence ChatSession::promptTokens(bool& startsInThought) const
{
    engine::ChatOptions options;
    options.family = m_engine.chatFamily();
    options.thinking = m_request.think;
    options.completeGenerationPrompt = true;
    const engine::Prompt prompt =
        engine::renderChat(m_messages, m_tools, options, m_engine.tokenizer().vocabulary());
    startsInThought = prompt.startsInThought;
    std::vector<const media::EncodedAttachment*> attachments;
    for (const MessageMedia& media : m_media)
        if (media.message < m_messages.size())
            attachments.push_back(&media.encoded);
    return media::tokenSequence(prompt, attachments, m_engine.tokenizer());
}

const engine::Grammar* ChatSession::grammarFor(bool startsInThought)
{
    const engine::Thoughts thoughts = startsInThought   ? engine::Thoughts::Open
                                      : m_request.think ? engine::Thoughts::Allowed
                                                        : engine::Thoughts::None;
    if (m_schema) {
        m_grammar = engine::Grammar::jsonSchema(m_engine.grammarVocabulary(), *m_schema, thoughts);
        return &*m_grammar;
    }
    if (!m_tools.empty()) {
        engine::Json tools = engine::Json::array();
        for (const engine::OrderedJson& tool : m_tools)
            tools.push_back(engine::Json::parse(tool.dump()));
        engine::ToolCallOptions options;
        options.thoughts = thoughts;
        m_grammar = engine::Grammar::toolCalls(m_engine.grammarVocabulary(), tools, options);
        return &*m_grammar;
    }
    return nullptr;
}

engine::GenerateOptions ChatSession::generateOptions() const
{
    engine::GenerateOptions options;
    options.sampling = m_sampling;
    options.maxTokens = m_request.maxTokens;
    options.thoughtBudget = m_request.thoughtBudget;
    return options;
}

engine::StopReason ChatSession::answer()
{
    engine::GenerateOptions options = generateOptions();
    const engine::TokenSequence prompt = promptTokens(options.startsInThought);
    options.grammar = grammarFor(options.startsInThought);
    const Interrupt interrupt;
    options.stop = interrupt.token();
    const auto start = std::chrono::steady_clock::now();
    std::optional<std::chrono::nanoseconds> firstToken;
    options.onToken = [&](engine::TokenId, const engine::Sample&) {
        if (!firstToken)
            firstToken = std::chrono::steady_clock::now() - start;
    };

    engine::Message message;
    message.role = "assistant";
    TerminalWriter writer;
    m_pendingCalls.clear();
    const engine::GenerateResult result =
        engine::generate(m_engine, m_session, prompt, options, [&](const engine::OutputEvent& event) {
            switch (event.kind) {
            case engine::OutputEvent::Kind::Thought:
                message.reasoning += event.text;
                writer.thought(event.text);
                break;
            case engine::OutputEvent::Kind::Text:
                message.text += event.text;
                writer.text(event.text);
                break;
            case engine::OutputEvent::Kind::Call: {
                engine::ToolCall call = event.call;
                call.id = "call_" + std::to_string(m_messages.size()) + "_" + std::to_string(event.callIndex);
                writer.call(call.name, call.arguments.dump());
                message.toolCalls.push_back(call);
                break;
            }
            case engine::OutputEvent::Kind::End:
                break;
            }
        });
    writer.finish();
    m_pendingCalls = message.toolCalls;
    m_messages.push_back(std::move(message));
    if (!m_request.quiet)
        printStatistics(result, firstToken.value_or(std::chrono::nanoseconds{0}));
    return result.reason;
}

void ChatSession::printStatistics(const engine::GenerateResult& result,
                                  std::chrono::nanoseconds firstToken) const
{
    const auto seconds = [](std::chrono::nanoseconds time) {
        return std::chrono::duration<double>(time).count();
    };
    const auto rate = [&](uint64_t tokens, std::chrono::nanoseconds time) {
        return time.count() == 0 ? 0.0 : static_cast<double>(tokens) / seconds(time);
    };
    const char* end = "";
    switch (result.reason) {
    case engine::StopReason::Cancelled:
        end = ", stopped";
        break;
    case engine::StopReason::ContextFull:
        end = ", the context is full";
        break;
    case engine::StopReason::TokenLimit:
        end = ", token limit reached";
        break;
    default:
        break;
    }
    std::fprintf(stderr,
                 "[%zu tokens, %.1f tokens/s; prompt %u new (%.1f tokens/s), %u reused; first token after "
                 "%.2f s; context %u of %u; seed %llu%s]\n",
                 result.tokens.size(), rate(result.tokens.size(), result.decodeTime),
                 result.prefill.evaluated, rate(result.prefill.evaluated, result.prefillTime),
                 result.prefill.reused, seconds(firstToken), m_session.tokenCount(),
                 m_session.contextLength(), static_cast<unsigned long long>(m_sampling.seed), end);
}

} // namespace cli
