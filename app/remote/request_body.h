// The body of a question in the words of the OpenAI interface, with what each server has of its own. Pure:
// the attachments' parts are given.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <functional>

#include "app/inference/requests.h"
#include "app/remote/endpoint.h"

namespace remote {

/// Gives the content parts of an attachment; may throw.
using PartsOf = std::function<nlohmann::ordered_json(const inference::AttachmentSource& source)>;

struct BodyOptions
{
    /// Only what every server knows: for those that refuse a question because of what they do not know.
    bool isPlain = false;
};

/// System, user, assistant with its calls, results of tools. Thoughts stay here.
nlohmann::ordered_json messagesFor(const inference::AnswerRequest& request, const Endpoint& endpoint,
                                   const PartsOf& partsOf);

/// The whole body. Throws engine::Error(InvalidRequest) for tools or a schema that are no JSON.
nlohmann::ordered_json bodyFor(const inference::AnswerRequest& request, const Endpoint& endpoint,
                               const BodyOptions& options, const PartsOf& partsOf);

/// As sent.
QByteArray bytesOf(const nlohmann::ordered_json& json);

/// Whether the last step's text goes on, rather than a new message beginning.
bool continuesText(const inference::AnswerRequest& request);

} // namespace remote
