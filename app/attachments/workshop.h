// What all attachments of the window share: worker threads, the store of their bytes, their thumbnails. Made
// once by the application; outlives every model and the QML engine that use it.
#pragma once

#include <QFuture>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <stop_token>

#include "app/attachments/thumbnails.h"

namespace attachments {

/// The blob store, as the history has it.
struct BlobHooks
{
    /// Copies a file into the store; the result is its name there (SHA-256, 64 hex digits), empty if that
    /// failed. Called on worker threads, which wait for it: it must not need them.
    std::function<QFuture<QString>(const QString& file)> store;
    BlobPath pathOf; ///< called on any thread
};

class Workshop
{
public:
    /// `cacheFolder`: thumbnails lie in a folder below it.
    Workshop(BlobHooks hooks, const QString& cacheFolder);
    /// Stops what runs and waits for it.
    ~Workshop();
    Workshop(const Workshop&) = delete;
    Workshop& operator=(const Workshop&) = delete;

    QThreadPool& pool() { return m_pool; }
    Thumbnails& thumbnails() { return m_thumbnails; }
    /// Set when the window closes.
    std::stop_token closing() const { return m_closing.get_token(); }

    QString pathOf(const QString& blob) const { return m_thumbnails.blobPath(blob); }
    /// Waits for the store; empty if the bytes could not be kept. For worker threads.
    QString store(const QString& file) const;

private:
    BlobHooks m_hooks;
    Thumbnails m_thumbnails;
    std::stop_source m_closing;
    QThreadPool m_pool;
};

} // namespace attachments
