// Takes apart a text/event-stream (HTML standard, 9.2) as it arrives, in whatever pieces. Bounded, whatever
// comes.
#pragma once

#include <QByteArray>

#include <functional>

namespace network {

class EventStream
{
public:
    /// `event` is empty where the stream names none.
    using Handler = std::function<void(const QByteArray& event, const QByteArray& data)>;

    EventStream(qsizetype mostBytes, Handler handler) : m_mostBytes(mostBytes), m_handler(std::move(handler))
    {
    }

    /// False once an event grew beyond `mostBytes`: nothing is read any more.
    bool feed(const QByteArray& bytes);
    /// Data of an event that was not closed by an empty line.
    void finish();

private:
    void line(const QByteArray& text);
    void dispatch();

    qsizetype m_mostBytes;
    Handler m_handler;
    QByteArray m_line, m_event, m_data;
    bool m_hasData = false;
    bool m_isBroken = false;
    bool m_skipLineFeed = false;
};

} // namespace network
