#include "app/attachments/filmstrip.h"

#include <QtConcurrent>

#include <algorithm>

#include "app/attachments/background.h"
#include "app/attachments/image_provider.h"

namespace attachments {

Filmstrip::Filmstrip(Workshop& workshop, QObject* parent) : QAbstractListModel(parent), m_workshop(workshop)
{
}

Filmstrip::~Filmstrip()
{
    m_stop.request_stop();
}

void Filmstrip::show(const QString& blob, const engine::VideoFrameChoice& frames)
{
    if (blob == m_blob && frames.indices == m_frames.indices)
        return;
    m_stop.request_stop();
    m_stop = std::stop_source();
    beginResetModel();
    if (blob != m_blob)
        m_ready.clear();
    m_blob = blob;
    m_frames = frames;
    endResetModel();
    emit countChanged();

    QList<qint64> missing;
    for (const std::int64_t index : frames.indices)
        if (!m_ready.contains(index))
            missing.append(index);
    if (missing.isEmpty())
        return;
    // Each frame is reported through the future's results, which come over as queued events.
    auto* watcher = new QFutureWatcher<qint64>(this);
    connect(watcher, &QFutureWatcherBase::resultReadyAt, this, [this, watcher, blob](int i) {
        if (blob == m_blob)
            frameReady(watcher->resultAt(i));
    });
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(
        QtConcurrent::run(&m_workshop.pool(), [&workshop = m_workshop, blob, missing,
                                               stop = m_stop.get_token()](QPromise<qint64>& promise) {
            const std::stop_source either;
            const std::stop_callback onStop(stop, [&] { std::stop_source(either).request_stop(); });
            const std::stop_callback onClosing(workshop.closing(),
                                               [&] { std::stop_source(either).request_stop(); });
            workshop.thumbnails().makeFrames(
                blob, missing, [&](qint64 index) { promise.addResult(index); }, either.get_token());
        }));
}

void Filmstrip::frameReady(qint64 index)
{
    m_ready.insert(index);
    const auto found = std::find(m_frames.indices.begin(), m_frames.indices.end(), index);
    if (found == m_frames.indices.end())
        return;
    const QModelIndex row = this->index(static_cast<int>(found - m_frames.indices.begin()));
    emit dataChanged(row, row, {UrlRole});
}

int Filmstrip::readyCount() const
{
    return static_cast<int>(std::count_if(m_frames.indices.begin(), m_frames.indices.end(),
                                          [this](qint64 index) { return m_ready.contains(index); }));
}

int Filmstrip::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant Filmstrip::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const auto row = static_cast<size_t>(index.row());
    const std::int64_t frame = m_frames.indices[row];
    switch (role) {
    case UrlRole:
        return m_ready.contains(frame) ? frameUrl(m_blob, frame) : QString();
    case LabelRole:
        return QString::fromStdString(engine::videoTimeLabel(m_frames.seconds[row]));
    case SecondsRole:
        return m_frames.seconds[row];
    default:
        return {};
    }
}

QHash<int, QByteArray> Filmstrip::roleNames() const
{
    return {{UrlRole, "url"}, {LabelRole, "label"}, {SecondsRole, "seconds"}};
}

} // namespace attachments
