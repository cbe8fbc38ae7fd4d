#include "app/remote/exchange.h"

#include <utility>

#include "app/remote/wire.h"

namespace remote {
namespace {

/// An answer that does not stream, with its thoughts.
constexpr qsizetype kMaxBodyBytes = 16 << 20;
/// Larger events are no part of an answer.
constexpr qsizetype kMaxEventBytes = 8 << 20;

} // namespace

Exchange::Exchange(QNetworkAccessManager& network, const QUrl& address, const QString& key,
                   const Patience& patience)
    : m_network(network),
      m_address(address),
      m_key(key),
      m_patience(patience),
      m_events(kMaxEventBytes, [this](const QByteArray& /*event*/, const QByteArray& data) {
          if (!m_isOver)
              emit event(data);
      })
{
    m_silence.setSingleShot(true);
    m_silence.callOnTimeout(
        this, [this] { end(silenceProblem(m_address, static_cast<int>(m_silence.interval() / 1000))); });
}

Exchange::~Exchange()
{
    abort();
}

void Exchange::abort()
{
    m_isOver = true;
    m_silence.stop();
    drop();
}

void Exchange::post(const QByteArray& body)
{
    QNetworkRequest request = requestTo(m_address, m_key);
    request.setRawHeader("Content-Type", "application/json");
    request.setRawHeader("Accept", "text/event-stream, application/json");
    m_reply = m_network.post(request, body);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::read);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finished);
    m_silence.start(m_patience.firstByte);
}

void Exchange::read()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isStream = status >= 200 && status < 300 &&
                          m_reply->rawHeader("Content-Type").toLower().startsWith("text/event-stream");
    const QByteArray bytes = m_reply->isOpen() ? m_reply->readAll() : QByteArray();
    if (!bytes.isEmpty())
        m_silence.start(m_patience.nextByte);
    bool isSound = true;
    if (isStream) {
        isSound = m_events.feed(bytes);
    } else {
        m_body += bytes;
        isSound = m_body.size() <= kMaxBodyBytes;
    }
    if (!isSound)
        end(nonsenseProblem(m_address)); // may have been ended by whoever heard the events
}

void Exchange::finished()
{
    read();
    if (m_isOver)
        return;
    m_events.finish();
    if (m_isOver)
        return;
    const Problem problem = problemOf(*m_reply, m_body);
    if (problem.isEmpty() && !m_body.trimmed().isEmpty())
        emit event(m_body);
    end(problem); // nothing, if the body brought the end
}

void Exchange::end(const Problem& problem)
{
    if (std::exchange(m_isOver, true))
        return;
    m_silence.stop();
    drop();
    emit ended(problem);
}

void Exchange::drop()
{
    QNetworkReply* reply = std::exchange(m_reply, nullptr);
    if (reply == nullptr)
        return;
    reply->disconnect(this);
    if (reply->isRunning())
        reply->abort();
    reply->deleteLater();
}

} // namespace remote
