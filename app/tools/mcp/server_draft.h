// A server as a form edits it, before it is saved: lines of text for what is a list in the file.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/tools/mcp/server_config.h"

namespace tools::mcp {

class ServerDraft : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    Q_PROPERTY(QString name MEMBER m_name NOTIFY changed)
    Q_PROPERTY(bool isRemote MEMBER m_isRemote NOTIFY changed)
    /// The command with its arguments, as in a shell: quotes keep blanks together.
    Q_PROPERTY(QString command MEMBER m_command NOTIFY changed)
    /// One NAME=value on each line.
    Q_PROPERTY(QString environment MEMBER m_environment NOTIFY changed)
    Q_PROPERTY(QString folder MEMBER m_folder NOTIFY changed)
    Q_PROPERTY(QString url MEMBER m_url NOTIFY changed)
    /// One "Name: value" on each line.
    Q_PROPERTY(QString headers MEMBER m_headers NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    using QObject::QObject;

    void clear();
    void load(const ServerConfig& config);
    bool isNew() const { return m_original.name.isEmpty(); }
    QString originalName() const { return m_original.name; }
    /// What was loaded with what was changed: keys that the form does not show are kept.
    ServerConfig config() const;
    QString problem() const { return m_problem; }
    void setProblem(const QString& problem);

signals:
    void changed();
    void problemChanged();

private:
    ServerConfig m_original;
    QString m_name;
    bool m_isRemote = false;
    QString m_command;
    QString m_environment;
    QString m_folder;
    QString m_url;
    QString m_headers;
    QString m_problem;
};

} // namespace tools::mcp
