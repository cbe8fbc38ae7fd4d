// Takes apart a text/event-stream (HTML standard, 9.2) as it arrives.
#pragma once

#include <QByteArray>

#include <functional>

namespace tools::mcp {

class EventStream
{
public:
    using Handler = std::function<void(const QByteArray& event, const QByteArray& data)>;

    explicit EventStream(Handler handler) : m_handler(std::move(handler)) {}

    /// False once more than `kMaxMessageBytes` came without an event in it: nothing is read any more.
    bool feed(const QByteArray& bytes);
    /// Data of an event that was not closed by an empty line.
    void finish();

private:
    void line(const QByteArray& text);
    void dispatch();

    Handler m_handler;
    QByteArray m_buffer;
    QByteArray m_event, m_data;
    bool m_hasData = false;
    bool m_isBroken = false;
    bool m_skipLineFeed = false;
};

} // namespace tools::mcp
