// From the turns of a request to token ids and soft tokens. Runs on the inference thread.
#pragma once

#include "app/inference/loaded_model.h"

namespace inference {

/// Called before each attachment that has to be decoded and encoded.
using EncodeProgress = std::function<void(int done, int total)>;

struct BuiltPrompt
{
    engine::TokenSequence tokens;
    bool startsInThought = false;
    std::vector<engine::TokenId> alreadyWritten; ///< a continued answer's text, for its grammar
    int encodedTokens = 0;                       ///< soft tokens that were not there yet
    QStringList notes;                           ///< what of the attachments was missing, cut or thinned
};

/// Encodes what is new and forgets what this conversation does not use. `request` counts up. Throws
/// engine::Error.
BuiltPrompt buildPrompt(const AnswerRequest& request, uint64_t requestNumber, LoadedModel& model,
                        const EncodeProgress& progress, const std::stop_token& stop);

/// How much of the request's prompt is in the session already, without encoding anything.
ContextUse measure(const AnswerRequest& request, LoadedModel& model);

} // namespace inference
