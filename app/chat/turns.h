// From stored messages to what the inference thread takes.
#pragma once

#include <functional>

#include "app/history/records.h"
#include "app/inference/requests.h"

namespace chat {

using SourceMaker = std::function<inference::AttachmentSource(const history::Attachment&)>;

/// A system turn where there is a prompt, then the messages, oldest first. Thoughts of several stretches
/// become one; a call without a result tells the model that it did not run.
std::vector<inference::Turn> turnsOf(const QString& systemPrompt, const QList<history::Message>& messages,
                                     const SourceMaker& sourceOf);

/// Whether a cut answer can be gone on with in the middle of its last step.
bool endsOpen(const history::Message& answer);

} // namespace chat
