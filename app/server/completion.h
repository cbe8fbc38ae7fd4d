// The JSON of answers: chat.completion, chat.completion.chunk, and the list of models.
#pragma once

#include <string>

#include "app/server/answer_reader.h"

namespace server {

/// What all chunks of one answer share.
struct CompletionHead
{
    std::string id; ///< "chatcmpl-…"
    std::string model;
    int64_t created = 0; ///< seconds since 1970
    bool includesUsage = false;
};

/// An id that no other answer has.
CompletionHead completionHead(const std::string& model, bool includesUsage);

/// An answer as a whole, while it grows.
class WholeMessage
{
public:
    void add(const Delta& delta);
    Json json() const;

private:
    std::string m_thought, m_text;
    Json m_calls = Json::array();
};

Json usageJson(const inference::AnswerResult& result, int thoughtTokens);

Json wholeCompletion(const CompletionHead& head, const WholeMessage& message, const char* finishReason,
                     const inference::AnswerResult& result, int thoughtTokens);

/// The chunk that names the role.
Json firstChunk(const CompletionHead& head);
Json deltaChunk(const CompletionHead& head, const Delta& delta);
Json finishChunk(const CompletionHead& head, const char* finishReason);
/// Numbers and nothing else.
Json usageChunk(const CompletionHead& head, const inference::AnswerResult& result, int thoughtTokens);

/// {"id", "object": "model", …}, with what the model can do.
Json modelJson(const inference::ModelFacts& facts, int64_t created);

} // namespace server
