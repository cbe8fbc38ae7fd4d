// The body of POST /v1/chat/completions as what the inference thread takes. What cannot be honoured is
// refused with its name; what only guides other services (user, metadata, store …) is passed over.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/inference/requests.h"
#include "app/server/forced_call.h"

namespace server {

struct ChatRequest
{
    inference::AnswerRequest answer;
    bool isStreamed = false;
    bool includesUsage = false;     ///< streamed: a last chunk with the numbers
    std::vector<std::string> stops; ///< the answer ends before the first of them
    bool severalCalls = true;
    std::optional<ForcedCall> forced;
};

/// The name by which clients ask for the model: as the window shows it, without blanks and in small letters.
std::string modelId(const inference::ModelFacts& facts);

/// Throws ApiError(404) if `name` is another model.
void checkModel(const std::string& name, const inference::ModelFacts& facts);

/// Throws ApiError.
ChatRequest readChatRequest(const Json& body, const inference::ModelFacts& facts);

} // namespace server
