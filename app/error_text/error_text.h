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

/// What happened, the detail (file, sizes; in English, from the engine) and the remedy, as one paragraph. Who
/// knows a remedy of its own has put what happened into the detail, translated: both stand instead of the
/// table's texts.
QString sentence(engine::ErrorCode code, const QString& detail, const QString& ownRemedy = {});

} // namespace error_text
