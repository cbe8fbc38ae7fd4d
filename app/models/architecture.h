// The numbers of a model as far as memory and speed depend on them: text stack and towers. From the
// catalogue, for models that are not here yet. Knows no file of weights.
#pragma once

#include <QJsonObject>

#include <optional>

#include "engine/model/audio_config.h"
#include "engine/model/text_config.h"
#include "engine/model/vision_config.h"

namespace models {

struct Architecture
{
    engine::TextConfig text;
    std::optional<engine::VisionConfig> vision;
    std::optional<engine::AudioConfig> audio;

    /// Empty if a number is missing or absurd.
    static std::optional<Architecture> fromJson(const QJsonObject& model);
};

} // namespace models
