#include "app/tools/mcp/message_reader.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include "app/tools/mcp/transport.h"

namespace tools::mcp {

namespace {

constexpr qsizetype kSmall = 64 << 10; // under a millisecond
constexpr size_t kMaxWaiting = 1000;

} // namespace

void MessageReader::read(const QByteArray& text)
{
    const JsonLimits limits{.maxBytes = kMaxMessageBytes};
    if (m_waiting.size() >= kMaxWaiting) {
        emit refused(tr("The server sends messages faster than they can be read."));
        return;
    }
    auto slot = std::make_shared<Slot>();
    m_waiting.push_back(slot);
    if (text.size() <= kSmall) {
        slot->message = parseJson(text, &slot->problem, limits);
        slot->isDone = true;
        deliver();
        return;
    }
    QThreadPool::globalInstance()->start([slot, text, limits, reader = QPointer(this)] {
        QString problem;
        std::optional<Json> message = parseJson(text, &problem, limits);
        // Back on the window's thread; the reader may be gone by then.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [slot, reader, problem, message = std::make_shared<std::optional<Json>>(std::move(message))] {
                slot->message = std::move(*message);
                slot->problem = problem;
                slot->isDone = true;
                if (reader)
                    reader->deliver();
            },
            Qt::QueuedConnection);
    });
}

void MessageReader::afterThose(std::function<void()> action)
{
    auto slot = std::make_shared<Slot>();
    slot->action = std::move(action);
    slot->isDone = true;
    m_waiting.push_back(std::move(slot));
    deliver();
}

void MessageReader::deliver()
{
    const QPointer<MessageReader> alive(this);
    while (alive && !m_waiting.empty() && m_waiting.front()->isDone) {
        const std::shared_ptr<Slot> slot = m_waiting.front();
        m_waiting.pop_front();
        if (slot->action)
            slot->action();
        else if (slot->message)
            emit parsed(*slot->message);
        else
            emit refused(slot->problem);
    }
}

} // namespace tools::mcp
