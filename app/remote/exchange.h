// One question to a server and its answer, event by event. Ends once, whatever happens; nothing comes after
// that.
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <chrono>

#include "app/network/event_stream.h"
#include "app/remote/problem.h"

namespace remote {

/// How long a server may be silent.
struct Patience
{
    std::chrono::milliseconds firstByte = std::chrono::minutes(10); ///< a long prompt is read in silence
    std::chrono::milliseconds nextByte = std::chrono::minutes(2);
    std::chrono::milliseconds probe = std::chrono::seconds(15);
};

class Exchange : public QObject
{
    Q_OBJECT

public:
    Exchange(QNetworkAccessManager& network, const QUrl& address, const QString& key,
             const Patience& patience);
    ~Exchange() override;

    /// Once.
    void post(const QByteArray& body);
    /// Ends it in silence.
    void abort();

signals:
    /// An event of the stream, or a whole answer of a server that does not stream.
    void event(const QByteArray& data);
    /// All came, or the problem says why not.
    void ended(const remote::Problem& problem);

private:
    void read();
    void finished();
    void end(const Problem& problem);
    void drop();

    QNetworkAccessManager& m_network;
    QUrl m_address;
    QString m_key;
    Patience m_patience;
    QNetworkReply* m_reply = nullptr; ///< ours
    network::EventStream m_events;
    QByteArray m_body; ///< of an answer that is no stream
    QTimer m_silence;
    bool m_isOver = false;
};

} // namespace remote
