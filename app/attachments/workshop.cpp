#include "app/attachments/workshop.h"

#include <algorithm>

namespace attachments {

Workshop::Workshop(BlobHooks hooks, const QString& cacheFolder)
    : m_hooks(std::move(hooks)),
      m_thumbnails(cacheFolder + QStringLiteral("/thumbnails"), m_hooks.pathOf)
{
    // Few: the model wants the processor too, and a film is decoded with several threads already.
    m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount() / 2, 2, 4));
    m_pool.start([this] { m_thumbnails.prune(); });
}

Workshop::~Workshop()
{
    m_closing.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

QString Workshop::store(const QString& file) const
{
    if (!m_hooks.store)
        return {};
    try {
        QFuture<QString> stored = m_hooks.store(file);
        stored.waitForFinished();
        return stored.resultCount() > 0 ? stored.result() : QString();
    } catch (const std::exception&) {
        return {};
    }
}

} // namespace attachments
