// The exact arguments of a call, set so that people read them before they allow it: one member a line,
// nothing hidden by characters that do not show.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace tools {

class ArgumentsText : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString json READ json WRITE setJson NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)

public:
    using QObject::QObject;

    QString json() const { return m_json; }
    void setJson(const QString& json);
    QString text() const { return m_text; }

    /// As it stands if it is no JSON object.
    static QString readable(const QString& json);

signals:
    void changed();

private:
    QString m_json;
    QString m_text;
};

} // namespace tools
