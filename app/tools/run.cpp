#include "app/tools/run.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <exception>
#include <utility>

namespace tools {

void Run::cancel()
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_limit.stop();
    stop();
}

void Run::setTimeLimit(std::chrono::milliseconds limit)
{
    m_limit.setSingleShot(true);
    m_limit.callOnTimeout(this, [this, limit] {
        if (m_isOver)
            return;
        stop();
        fail(QStringLiteral("The tool took longer than %1 seconds and was stopped.")
                 .arg(double(limit.count()) / 1000));
    });
    m_limit.start(limit);
}

void Run::finish(const QString& result)
{
    if (std::exchange(m_isOver, true))
        return;
    m_limit.stop();
    emit finished(result);
}

void Run::fail(const QString& problem)
{
    if (std::exchange(m_isOver, true))
        return;
    m_limit.stop();
    emit failed(problem);
}

namespace {

class KnownRun : public Run
{
public:
    explicit KnownRun(Outcome outcome)
    {
        QMetaObject::invokeMethod(
            this,
            [this, outcome = std::move(outcome)] {
                outcome.isProblem ? fail(outcome.text) : finish(outcome.text);
            },
            Qt::QueuedConnection);
    }

protected:
    void stop() override {}
};

class WorkerRun : public Run
{
public:
    explicit WorkerRun(std::function<Outcome(const std::stop_token&)> work)
    {
        connect(&m_watcher, &QFutureWatcher<Outcome>::finished, this, [this] {
            if (m_watcher.future().resultCount() == 0)
                return;
            const Outcome outcome = m_watcher.result();
            outcome.isProblem ? fail(outcome.text) : finish(outcome.text);
        });
        const auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        m_watcher.setFuture(promise->future());
        QThreadPool::globalInstance()->start([promise, work = std::move(work), token = m_stop.get_token()] {
            Outcome outcome;
            try {
                outcome = work(token);
            } catch (const std::exception& error) {
                outcome = problem(QString::fromUtf8(error.what()));
            }
            promise->addResult(std::move(outcome));
            promise->finish();
        });
    }

    ~WorkerRun() override { m_stop.request_stop(); }

protected:
    void stop() override { m_stop.request_stop(); }

private:
    std::stop_source m_stop;
    QFutureWatcher<Outcome> m_watcher;
};

} // namespace

std::unique_ptr<Run> startKnown(Outcome outcome)
{
    return std::make_unique<KnownRun>(std::move(outcome));
}

std::unique_ptr<Run> startOnWorker(std::function<Outcome(const std::stop_token&)> work)
{
    return std::make_unique<WorkerRun>(std::move(work));
}

} // namespace tools
