#include "app/window/language.h"

#include <QGuiApplication>
#include <QLibraryInfo>

namespace window {

void Language::set(const QString& code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_texts.load(locale, QStringLiteral("facet"), QStringLiteral("_"),
                     QStringLiteral(":/facet/translations")))
        QCoreApplication::installTranslator(&m_texts);
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    emit changed();
}

} // namespace window
