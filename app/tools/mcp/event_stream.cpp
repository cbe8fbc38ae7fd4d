#include "app/tools/mcp/event_stream.h"

#include "app/tools/mcp/transport.h"

namespace tools::mcp {

bool EventStream::feed(const QByteArray& bytes)
{
    if (m_isBroken)
        return false;
    qsizetype start = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (c == '\n' && std::exchange(m_skipLineFeed, false)) { // CR LF is one end of a line
            start = i + 1;
            continue;
        }
        m_skipLineFeed = c == '\r';
        if (c != '\n' && c != '\r')
            continue;
        m_buffer += bytes.mid(start, i - start);
        start = i + 1;
        line(std::exchange(m_buffer, {}));
    }
    m_buffer += bytes.mid(start);
    m_isBroken = m_buffer.size() + m_data.size() > kMaxMessageBytes;
    return !m_isBroken;
}

void EventStream::finish()
{
    if (!m_buffer.isEmpty())
        line(std::exchange(m_buffer, {}));
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
        if (m_hasData)
            m_data += '\n';
        m_data += value;
        m_hasData = true;
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

} // namespace tools::mcp
