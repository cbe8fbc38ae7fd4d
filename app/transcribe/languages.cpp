#include "app/transcribe/languages.h"

#include <QCoreApplication>

#include <array>

namespace transcribe {
namespace {

constexpr std::array kLanguages{
    QT_TRANSLATE_NOOP("language", "English"),    QT_TRANSLATE_NOOP("language", "German"),
    QT_TRANSLATE_NOOP("language", "French"),     QT_TRANSLATE_NOOP("language", "Spanish"),
    QT_TRANSLATE_NOOP("language", "Portuguese"), QT_TRANSLATE_NOOP("language", "Italian"),
    QT_TRANSLATE_NOOP("language", "Dutch"),      QT_TRANSLATE_NOOP("language", "Polish"),
    QT_TRANSLATE_NOOP("language", "Swedish"),    QT_TRANSLATE_NOOP("language", "Danish"),
    QT_TRANSLATE_NOOP("language", "Norwegian"),  QT_TRANSLATE_NOOP("language", "Finnish"),
    QT_TRANSLATE_NOOP("language", "Czech"),      QT_TRANSLATE_NOOP("language", "Hungarian"),
    QT_TRANSLATE_NOOP("language", "Romanian"),   QT_TRANSLATE_NOOP("language", "Greek"),
    QT_TRANSLATE_NOOP("language", "Ukrainian"),  QT_TRANSLATE_NOOP("language", "Russian"),
    QT_TRANSLATE_NOOP("language", "Turkish"),    QT_TRANSLATE_NOOP("language", "Arabic"),
    QT_TRANSLATE_NOOP("language", "Hebrew"),     QT_TRANSLATE_NOOP("language", "Persian"),
    QT_TRANSLATE_NOOP("language", "Hindi"),      QT_TRANSLATE_NOOP("language", "Bengali"),
    QT_TRANSLATE_NOOP("language", "Tamil"),      QT_TRANSLATE_NOOP("language", "Chinese"),
    QT_TRANSLATE_NOOP("language", "Japanese"),   QT_TRANSLATE_NOOP("language", "Korean"),
    QT_TRANSLATE_NOOP("language", "Vietnamese"), QT_TRANSLATE_NOOP("language", "Thai"),
    QT_TRANSLATE_NOOP("language", "Indonesian"),
};

} // namespace

QStringList languageNames()
{
    QStringList names;
    for (const char* name : kLanguages)
        names.append(QString::fromLatin1(name));
    return names;
}

QString shownLanguage(const QString& englishName)
{
    return QCoreApplication::translate("language", englishName.toUtf8().constData());
}

} // namespace transcribe
