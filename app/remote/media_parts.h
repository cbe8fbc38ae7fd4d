// From the parts of a question to those of the interface: pictures and frames as data addresses, sound as
// WAV. Decodes and encodes, so it runs on a thread of its own. What a picture's file says beside its pixels
// (where it was taken, for one) is not sent.
#pragma once

#include <QStringList>

#include <nlohmann/json_fwd.hpp>

#include <stop_token>
#include <vector>

#include "app/inference/requests.h"
#include "app/remote/endpoint.h"

namespace remote {

/// A JSON list of content parts. `notes`: what of the attachments was missing, cut or thinned. Throws
/// engine::Error: MediaUnsupported for what the model cannot take.
nlohmann::ordered_json mediaParts(const std::vector<inference::ContentPart>& parts,
                                  const Abilities& abilities, const std::stop_token& stop,
                                  QStringList& notes);

/// One sound part: 16 kHz mono as WAV with 16 bits.
nlohmann::ordered_json soundPart(std::span<const float> samples);

} // namespace remote
