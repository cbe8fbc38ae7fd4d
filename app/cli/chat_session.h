// A conversation on the command line: messages, one session, answers streamed to the terminal.
#pragma once

#include <list>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/media_options.h"
#include "app/cli/model_options.h"
#include "engine/engine.h"

namespace cli {

struct ChatRequest
{
    ModelOptions model;
    MediaOptions media;
    std::string prompt; ///< empty: interactive
    std::string system;
    std::string schemaFile;
    std::string toolsFile;
    bool think = false;
    bool quiet = false; ///< no statistics, no banner
    uint32_t maxTokens = 0;
    std::optional<uint32_t> thoughtBudget;
    std::optional<double> temperature, topP, minP, repetitionPenalty, presencePenalty;
    std::optional<uint32_t> topK;
    std::optional<uint64_t> seed;
    bool greedy = false;
    std::vector<std::string> stopStrings;
};

class ChatSession
{
public:
    ChatSession(const engine::Engine& engine, const ChatRequest& request);

    /// Decodes and encodes a file for the next question. Throws engine::Error and leaves the conversation as
    /// it was.
    void attach(const media::Attachment& attachment);

    /// Adds a user message and streams the answer. Returns how it ended.
    engine::StopReason ask(const std::string& text);
    /// Answers the calls of the last answer, one result per call, and streams what follows.
    engine::StopReason giveResults(const std::vector<std::string>& results);
    const std::vector<engine::ToolCall>& pendingCalls() const { return m_pendingCalls; }

    void clear();
    /// Forgets the last question and what followed. False if there is none.
    bool undo();

private:
    engine::StopReason answer();
    engine::TokenSequence promptTokens(bool& startsInThought) const;
    engine::GenerateOptions generateOptions() const;
    const engine::Grammar* grammarFor(bool startsInThought);
    void printStatistics(const engine::GenerateResult& result, std::chrono::nanoseconds firstToken) const;

    struct MessageMedia
    {
        size_t message =
            0; ///< index in m_messages, or one past the last for what is attached to the next question
        media::EncodedAttachment encoded;
    };

    const engine::Engine& m_engine;
    const ChatRequest& m_request;
    engine::MediaEncoders m_encoders;
    std::list<MessageMedia> m_media;
    engine::Session m_session;
    engine::SamplingOptions m_sampling;
    std::vector<engine::OrderedJson> m_tools;
    std::optional<engine::Json> m_schema;
    std::optional<engine::Grammar> m_grammar;
    std::vector<engine::Message> m_messages;
    std::vector<engine::ToolCall> m_pendingCalls;
};

} // namespace cli
