// Runs work beside the window's thread and brings its result back to an object that may be gone by then.
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrent>

#include <utility>

namespace attachments {

/// Calls `done(result)` on the thread of `receiver`; never after `receiver` was destroyed.
template <class Result, class Done>
void whenDone(QObject* receiver, const QFuture<Result>& future, Done done)
{
    auto* watcher = new QFutureWatcher<Result>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
            done(watcher->result());
    });
    watcher->setFuture(future);
}

/// The same for a function that runs in `pool`.
template <class Work, class Done>
void inBackground(QThreadPool& pool, QObject* receiver, Work work, Done done)
{
    whenDone(receiver, QtConcurrent::run(&pool, std::move(work)), std::move(done));
}

} // namespace attachments
