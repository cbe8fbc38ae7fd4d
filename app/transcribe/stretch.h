// A stretch of speech between two pauses, as places in its recording.
#pragma once

#include <QMetaType>

#include <cstdint>

namespace transcribe {

struct Stretch
{
    std::int64_t start = 0; ///< samples of the recording that the model hears, at most 30 s
    std::int64_t end = 0;
    std::int64_t speechStart = 0; ///< first and last sound above the background, with a short margin
    std::int64_t speechEnd = 0;

    bool operator==(const Stretch&) const = default;
};

} // namespace transcribe

Q_DECLARE_METATYPE(transcribe::Stretch)
