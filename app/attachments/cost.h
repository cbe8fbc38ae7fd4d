// What an attachment costs with its settings, before it is sent. Uses engine::mediaCost, so that the numbers
// are those of the prompt.
#pragma once

#include <optional>

#include "app/attachments/abilities.h"
#include "app/attachments/facts.h"
#include "app/history/records.h"
#include "app/media/attachments.h"

namespace attachments {

struct Cost
{
    engine::ImageSize seen; ///< size that each picture, frame or (first) page is seen in; 0 x 0 for none
    int pictures = 0;       ///< frames or pages that are sent as pictures
    int tokens = 0;         ///< positions in the context
    int softTokens = 0;     ///< of those, made by the towers
    bool exact = true;      ///< false: sound that has not been cut yet, text that was estimated
    std::optional<double> seconds; ///< until it has been read; empty if the speeds are unknown

    double shareOf(int contextLength) const { return contextLength > 0 ? double(tokens) / contextLength : 0; }
};

/// A stored attachment as the decoder takes it: Image, Audio and Video.
media::Attachment mediaAttachment(const history::Attachment& attachment, const QString& file);

/// `audioSegments`: pieces of its sound if that has been cut already.
Cost costOf(const history::Attachment& attachment, const Facts& facts, std::optional<int> audioSegments,
            const Abilities& abilities);

/// Why the loaded model cannot take this, naming those that can; empty if it can.
QString refusal(history::Attachment::Kind kind, int budget, const Abilities& abilities);

/// Budget, sound and pages as they suit a new attachment of these facts.
void setDefaults(history::Attachment& attachment, const Facts& facts, const Abilities& abilities);

} // namespace attachments
