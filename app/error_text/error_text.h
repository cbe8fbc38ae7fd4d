// The one table from the engine's error codes to what a person reads: what happened, and what to do.
// Translated.
#pragma once

#include <QString>

#include "engine/error.h"

namespace error_text {

struct Text
{
    QString what;   ///< "The GPU has too little free memory."
    QString remedy; ///< "Choose a smaller model or a shorter context."
};

Text of(engine::ErrorCode code);

/// What happened, the detail (file, sizes; in English, from the engine) and the remedy, as one paragraph.
QString sentence(engine::ErrorCode code, const QString& detail);

} // namespace error_text
