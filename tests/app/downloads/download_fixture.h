// A hub on loopback, a cache folder and a list of downloads that is quick to try again, for the tests of
// downloads.
#pragma once

#include <QDir>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>
#include <mutex>
#include <vector>

#include "app/downloads/download_settings.h"
#include "app/downloads/downloads.h"
#include "app/downloads/hub_cache.h"
#include "app/settings/settings.h"
#include "tests/support/hub_server.h"

namespace test {

inline const QString kRepository = QStringLiteral("owner/model-gguf");
inline const QString kFile = QStringLiteral("model-q4_0.gguf");
constexpr qint64 kChunk = 16 << 10;

/// The same bytes for the same seed.
inline QByteArray randomBytes(qint64 size, quint32 seed)
{
    QRandomGenerator generator(seed);
    QByteArray bytes(size, '\0');
    for (char& byte : bytes)
        byte = static_cast<char>(generator.generate());
    return bytes;
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Waits that were asked for; none is really waited for.
struct Waits
{
    std::mutex mutex;
    std::vector<std::chrono::milliseconds> times;
};

class Fixture
{
public:
    Fixture() : waits(std::make_shared<Waits>())
    {
        settings = std::make_unique<settings::Settings>(folder.filePath(QStringLiteral("settings.ini")));
        options.chunkBytes = kChunk;
        options.checkedChunks = 2;
        options.reserveBytes = 0;
        options.jitter = 0;
        options.stallTimeout = std::chrono::milliseconds(2000);
        options.lockPoll = std::chrono::milliseconds(5);
        options.undoTime = std::chrono::milliseconds(0);
        options.wait = [waits = waits](std::chrono::milliseconds time, const std::stop_token&) {
            {
                const std::scoped_lock lock(waits->mutex);
                waits->times.push_back(time);
            }
            QThread::msleep(2);
        };
        downloadSettings = std::make_unique<downloads::DownloadSettings>(
            *settings, downloads::TokenAccess{
                           [this] { return token; }, [this](const QString& value) { token = value; }, {}});
        downloadSettings->setFolder(folder.filePath(QStringLiteral("cache")));
        downloadSettings->setMirror(server.url());
        downloadSettings->setProxyKind(downloads::DownloadSettings::NoProxy);
        restart();
    }

    /// As when the program ends and begins again.
    void restart()
    {
        list.reset();
        list = std::make_unique<downloads::Downloads>(*downloadSettings, options);
        QTRY_VERIFY_WITH_TIMEOUT(!list->isLoading(), 20000);
    }

    downloads::HubCache cache() const { return downloads::HubCache(downloadSettings->folder()); }
    QString blob(const QByteArray& bytes, HubServer::Kind kind = HubServer::Lfs) const
    {
        return cache().blob(kRepository, HubServer::etagOf(bytes, kind));
    }
    QString placed(const QString& path = kFile) const
    {
        return cache().snapshotFile(kRepository, server.commit(kRepository), path);
    }
    QVariant role(int role, int row = 0) const { return list->data(list->index(row), role); }
    int state(int row = 0) const
    {
        return list->count() > row ? role(downloads::Downloads::StateRole, row).toInt() : -1;
    }
    QString error(int row = 0) const { return role(downloads::Downloads::ErrorRole, row).toString(); }
    QString remedy(int row = 0) const { return role(downloads::Downloads::RemedyRole, row).toString(); }

    static downloads::SetRequest request(const QStringList& paths = {kFile})
    {
        downloads::SetRequest request{kRepository, QStringLiteral("main"), QStringLiteral("A model"), {}};
        for (const QString& path : paths)
            request.files.push_back({path, -1, {}});
        return request;
    }

    QTemporaryDir folder;
    HubServer server;
    std::unique_ptr<settings::Settings> settings;
    std::unique_ptr<downloads::DownloadSettings> downloadSettings;
    downloads::DownloadOptions options;
    std::shared_ptr<Waits> waits;
    QString token;
    std::unique_ptr<downloads::Downloads> list;
};

/// What tests of whole downloads share.
class DownloadTest : public QObject
{
protected:
    QByteArray m_bytes = randomBytes(10 * kChunk + 777, 1);

    void waitForState(Fixture& f, downloads::Downloads::State state, int row = 0)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(
            f.state(row) == state,
            qPrintable(QStringLiteral("state %1, %2").arg(f.state(row)).arg(f.error(row))), 30000);
    }

    void verifyComplete(Fixture& f, const QByteArray& bytes)
    {
        waitForState(f, downloads::Downloads::Completed);
        QCOMPARE(contentOf(f.placed()), bytes);
        QCOMPARE(contentOf(f.blob(bytes)), bytes);
        const QStringList left =
            QDir(f.cache().repositoryFolder(kRepository) + "/blobs").entryList(QDir::Files);
        QVERIFY2(left.filter("incomplete").isEmpty(), qPrintable(left.join(' ')));
    }
};

} // namespace test
