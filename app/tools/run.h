// One running call. Ends exactly once, with finished or failed, never before the event loop was entered
// again; cancelled or deleted it ends in silence.
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

namespace tools {

class Run : public QObject
{
    Q_OBJECT

public:
    ~Run() override = default;

    /// Ends it without a signal, as soon as possible.
    void cancel();
    /// Fails it after that time.
    void setTimeLimit(std::chrono::milliseconds limit);
    bool isOver() const { return m_isOver; }

signals:
    void finished(const QString& result);
    /// What to tell the model, and the user.
    void failed(const QString& problem);
    /// What a long call is doing, for the user.
    void progressed(const QString& note);

protected:
    void finish(const QString& result);
    void fail(const QString& problem);
    /// Stop the work; its result is not wanted any more.
    virtual void stop() = 0;

private:
    bool m_isOver = false;
    QTimer m_limit;
};

/// What a worker came to.
struct Outcome
{
    QString text;
    bool isProblem = false;
};

inline Outcome problem(const QString& text)
{
    return {text, true};
}

/// Ends with what is already known.
std::unique_ptr<Run> startKnown(Outcome outcome);
/// Runs on a thread of the pool. `work` must not touch objects of the window's thread; an exception is a
/// problem.
std::unique_ptr<Run> startOnWorker(std::function<Outcome(const std::stop_token&)> work);

} // namespace tools
