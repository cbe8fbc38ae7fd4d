#include "app/network/event_stream.h"

#include <utility>

namespace network {

bool EventStream::feed(const QByteArray& bytes)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i < bytes.size() && !m_isBroken; ++i) {
        const char c = bytes[i];
        if (c == '\n' && std::exchange(m_skipLineFeed, false)) { // CR LF is one end of a line
            start = i + 1;
            continue;
        }
        m_skipLineFeed = c == '\r';
        if (c != '\n' && c != '\r')
            continue;
        m_line += bytes.mid(start, i - start);
        start = i + 1;
        line(std::exchange(m_line, {}));
    }
    if (m_isBroken)
        return false;
    m_line += bytes.mid(start);
    m_isBroken = m_line.size() + m_data.size() > m_mostBytes;
    return !m_isBroken;
}

void EventStream::finish()
{
    if (m_isBroken)
        return;
    if (!m_line.isEmpty())
        line(std::exchange(m_line, {}));
    dispatch();
}

void EventStream::line(const QByteArray& text)
{
    if (text.isEmpty())
        return dispatch();
    const qsizetype colon = text.indexOf(':');
    const QByteArray field = colon < 0 ? text : text.left(colon);
    QByteArray value = colon < 0 ? QByteArray() : text.mid(colon + 1);
    if (value.startsWith(' '))
        value.remove(0, 1);
    if (field == "data") {
        if (std::exchange(m_hasData, true))
            m_data += '\n';
        m_data += value;
        m_isBroken = m_data.size() > m_mostBytes;
    } else if (field == "event") {
        m_event = value;
    }
}

void EventStream::dispatch()
{
    const QByteArray event = std::exchange(m_event, {});
    const QByteArray data = std::exchange(m_data, {});
    if (std::exchange(m_hasData, false))
        m_handler(event, data);
}

} // namespace network
