#include "app/remote/event_reader.h"

#include <utility>

namespace remote {

bool EventReader::feed(const QByteArray& bytes)
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
    m_line += bytes.mid(start);
    m_isBroken = m_isBroken || m_line.size() + m_data.size() > kMaxEventBytes;
    return !m_isBroken;
}

void EventReader::finish()
{
    if (!m_line.isEmpty())
        line(std::exchange(m_line, {}));
    dispatch();
}

void EventReader::line(const QByteArray& text)
{
    if (text.isEmpty())
        return dispatch();
    if (!text.startsWith("data:")) // a comment, or a field that these streams have no use for
        return;
    if (std::exchange(m_hasData, true))
        m_data += '\n';
    m_data += text.mid(text.startsWith("data: ") ? 6 : 5);
    m_isBroken = m_data.size() > kMaxEventBytes;
}

void EventReader::dispatch()
{
    const QByteArray data = std::exchange(m_data, {});
    if (std::exchange(m_hasData, false))
        m_handler(data);
}

} // namespace remote
