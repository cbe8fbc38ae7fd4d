// One window per user and data folder: a second start hands its files to the first and ends.
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

#include <memory>

namespace window {

class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `place`: what makes two starts the same, the data folder.
    explicit SingleInstance(const QString& place, QObject* parent = nullptr);

    /// True: this is the first, and listens. False: another runs and was given `message`.
    bool begin(const QStringList& message);

signals:
    /// A later start's message.
    void asked(const QStringList& message);

private:
    void receive();

    QString m_name;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace window
