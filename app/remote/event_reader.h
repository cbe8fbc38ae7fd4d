// The data of a text/event-stream as it arrives, in whatever pieces: one call per event. Bounded, whatever
// comes.
#pragma once

#include <QByteArray>

#include <functional>

namespace remote {

class EventReader
{
public:
    /// Larger events are no part of an answer.
    static constexpr qsizetype kMaxEventBytes = 8 << 20;

    using Handler = std::function<void(const QByteArray& data)>;

    explicit EventReader(Handler handler) : m_handler(std::move(handler)) {}

    /// False once an event grew too large: nothing is read any more.
    bool feed(const QByteArray& bytes);
    /// Whatever was not closed by an empty line.
    void finish();

private:
    void line(const QByteArray& text);
    void dispatch();

    Handler m_handler;
    QByteArray m_line, m_data;
    bool m_hasData = false;
    bool m_isBroken = false;
    bool m_skipLineFeed = false;
};

} // namespace remote
