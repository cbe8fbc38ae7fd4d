// The window's language: installs its translation and the direction of text. Knows no strings.
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace window {

class Language : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// `code`: "de", "ar", …; empty follows the system. Unknown ones are English.
    void set(const QString& code);

signals:
    /// QML has to ask for its texts again.
    void changed();

private:
    QTranslator m_texts; ///< ours
    QTranslator m_qt;    ///< Qt's own dialogs
};

} // namespace window
