// Languages that can be spoken or translated into: English names for the model, shown in the user's language.
#pragma once

#include <QString>
#include <QStringList>

namespace transcribe {

/// English names, most spoken first.
QStringList languageNames();
/// In the language of the window; unknown names as they are.
QString shownLanguage(const QString& englishName);

} // namespace transcribe
