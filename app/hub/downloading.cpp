#include "app/hub/downloading.h"

namespace hub {
namespace {

constexpr int kDelayMs = 100; // several changes, one look

} // namespace

Downloading::Downloading(Hub& hub, models::ModelLibrary& library, downloads::Downloads& downloads,
                         downloads::DownloadSettings& settings, QObject* parent)
    : QObject(parent),
      m_library(library),
      m_downloads(downloads)
{
    const auto follow = [&hub, &settings] { hub.client().setProxy(settings.proxy()); };
    connect(&settings, &downloads::DownloadSettings::proxyChanged, this, follow);
    follow();
    const auto move = [&library, &settings] { library.setDownloadFolder(settings.folder()); };
    connect(&settings, &downloads::DownloadSettings::folderChanged, this, [move, &library] {
        move();
        library.scan();
    });
    move();
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &Downloading::mark);
    connect(&hub, &Hub::ordered, this, &Downloading::begin);
    connect(&m_downloads, &downloads::Downloads::completed, &hub, [&hub](const downloads::CompletedSet& set) {
        hub.noteDownloaded(set.snapshotFolder, set.request.title);
    });
    const auto later = [this] {
        if (!m_delay.isActive())
            m_delay.start();
    };
    connect(&m_downloads, &QAbstractItemModel::dataChanged, this, later);
    connect(&m_downloads, &downloads::Downloads::countChanged, this, later);
    connect(&m_library, &models::ModelLibrary::catalogueChanged, this, later);
    mark();
}

downloads::SetRequest Downloading::requestOf(const Order& order)
{
    downloads::SetRequest request;
    request.repository = order.repository;
    request.title = order.title; // the branch, not its commit: so that the cache's reference follows
    for (const RepositoryFile& file : order.files)
        request.files.push_back(
            {.path = file.path, .sizeBytes = static_cast<qint64>(file.sizeBytes), .sha256 = file.sha256});
    return request;
}

void Downloading::begin(const Order& order)
{
    const int row = m_downloads.add(requestOf(order));
    if (row < 0)
        m_library.say(tr("%1 cannot be downloaded: %2").arg(order.title, requestOf(order).violation()));
    else if (m_downloads.data(m_downloads.index(row), downloads::Downloads::CanResumeRole).toBool())
        m_downloads.resume(row); // it was paused; "Get" says go on
}

void Downloading::mark()
{
    using downloads::Downloads;
    QHash<QString, models::DownloadMark> marks;
    for (int row = 0; row < m_downloads.count(); ++row) {
        const QModelIndex index = m_downloads.index(row);
        const auto state =
            static_cast<Downloads::State>(m_downloads.data(index, Downloads::StateRole).toInt());
        if (state == Downloads::Completed || state == Downloads::Cancelled)
            continue;
        models::DownloadMark mark;
        mark.progress = std::max(0.0, m_downloads.data(index, Downloads::ProgressRole).toDouble());
        QStringList parts;
        for (const int role :
             {Downloads::SizeTextRole, Downloads::SpeedTextRole, Downloads::RemainingTextRole})
            if (const QString part = m_downloads.data(index, role).toString(); !part.isEmpty())
                parts.append(part);
        if (state != Downloads::Running || parts.isEmpty())
            parts.append(m_downloads.data(index, Downloads::StatusRole).toString());
        if (const QString error = m_downloads.data(index, Downloads::ErrorRole).toString(); !error.isEmpty())
            parts = {error};
        parts.removeAll(QString());
        mark.text = parts.join(QStringLiteral(" · "));
        marks.insert(m_downloads.data(index, Downloads::RepositoryRole).toString(), mark);
    }
    m_library.offers()->setDownloads(marks);
    m_library.catalogue()->setDownloads(marks);
}

} // namespace hub
