// Parses messages in the order in which they came; large ones on a worker, so that the window never waits.
#pragma once

#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

#include "app/tools/json.h"

namespace tools::mcp {

class MessageReader : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void read(const QByteArray& text);
    /// Calls once everything that came until now is delivered.
    void afterThose(std::function<void()> action);
    /// What waits is dropped.
    void clear() { m_waiting.clear(); }

signals:
    void parsed(const tools::Json& message);
    void refused(const QString& problem);

private:
    struct Slot
    {
        bool isDone = false;
        std::optional<Json> message;
        QString problem;
        std::function<void()> action; ///< instead of a message
    };

    void deliver();

    std::deque<std::shared_ptr<Slot>> m_waiting;
};

} // namespace tools::mcp
