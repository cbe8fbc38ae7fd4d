#include "app/models/model_library.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSet>
#include <QStorageInfo>

#include <algorithm>

namespace models {
namespace {

QString toText(const std::filesystem::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

/// The folder or the nearest above it that is there.
QString existing(QString folder)
{
    while (!QFileInfo::exists(folder) && QFileInfo(folder).path() != folder)
        folder = QFileInfo(folder).path();
    return folder;
}

} // namespace

ModelLibrary::ModelLibrary(settings::Settings& settings, Options options, QObject* parent)
    : QObject(parent),
      m_settings(settings),
      m_options(std::move(options)),
      m_devices(m_options.cacheFolder)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_devices, &DeviceWatch::changed, this, [this] {
        replan();
        emit devicesChanged();
    });
    connect(&m_settings, &settings::Settings::deviceChanged, this, [this] {
        replan();
        emit devicesChanged();
    });
    connect(&m_settings, &settings::Settings::contextLengthChanged, this, &ModelLibrary::replan);
    connect(&m_settings, &settings::Settings::kvTypeChanged, this, &ModelLibrary::replan);
    connect(&m_installed, &InstalledModels::countChanged, this, &ModelLibrary::markHere);
    replan();
}

ModelLibrary::~ModelLibrary()
{
    m_stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

void ModelLibrary::setDownloadFolder(const QString& folder)
{
    m_options.downloadFolder = folder;
    const std::filesystem::path path(folder.toStdU16String());
    const bool isKnown = std::any_of(m_options.places.begin(), m_options.places.end(),
                                     [&](const ModelPlace& place) { return place.path == path; });
    if (!isKnown && !folder.isEmpty())
        m_options.places.push_back({FoundModel::Place::HuggingFace, path});
}

void ModelLibrary::scan()
{
    if (m_isScanning)
        return;
    m_devices.refresh();
    std::vector<ModelPlace> places;
    if (!m_options.demoModel.empty())
        places.push_back({FoundModel::Place::Demo, m_options.demoModel});
    places.insert(places.end(), m_options.places.begin(), m_options.places.end());
    for (const QString& place : m_settings.modelPlaces())
        places.push_back({FoundModel::Place::Folder, std::filesystem::path(place.toStdU16String())});
    startScan(std::move(places), true);
}

void ModelLibrary::startScan(std::vector<ModelPlace> places, bool isComplete)
{
    m_isScanning = true;
    if (isComplete)
        m_seen.clear();
    emit scanChanged();
    m_pool.start([this, places = std::move(places), isComplete, stop = m_stop.get_token(),
                  folder = m_options.downloadFolder] {
        int count = 0;
        const auto found = [&](FoundModel model) {
            ++count;
            QMetaObject::invokeMethod(this, [this, model = std::move(model)] {
                m_seen.insert(toText(model.path));
                m_installed.put(model);
            });
        };
        scanPlaces(places, found, stop);
        const qint64 free = folder.isEmpty() ? -1 : QStorageInfo(existing(folder)).bytesAvailable();
        QMetaObject::invokeMethod(this, [this, isComplete, count, free] {
            m_freeDiskBytes = free;
            endScan(isComplete, count);
        });
    });
}

void ModelLibrary::endScan(bool isComplete, int foundCount)
{
    m_isScanning = false;
    if (isComplete)
        m_installed.keepOnly(m_seen);
    else if (foundCount == 0)
        setNotice(tr(
            "There is no Gemma model in what you added. Facet reads GGUF files, and folders with config.json "
            "and safetensors files."));
    replan();
    emit scanChanged();
    if (!m_downloadedFolder.isEmpty())
        offerDownloaded();
}

/// The model of a folder that was just filled; looks again if the scan had passed it before.
void ModelLibrary::offerDownloaded()
{
    const QString prefix = m_downloadedFolder + QLatin1Char('/');
    for (int row = 0; row < m_installed.count(); ++row) {
        const QString path = toText(m_installed.at(row).path);
        if (path != m_downloadedFolder && !path.startsWith(prefix))
            continue;
        setNotice(tr("%1 is on this machine now.").arg(m_downloadedTitle),
                  m_installed.at(row).canLoad() ? path : QString());
        m_downloadedFolder.clear();
        m_wasLookedForAgain = false;
        return;
    }
    const QString folder = std::exchange(m_downloadedFolder, QString());
    if (!m_wasLookedForAgain) {
        m_wasLookedForAgain = true;
        addDownloaded(folder, m_downloadedTitle);
        return;
    }
    m_wasLookedForAgain = false;
    setNotice(
        tr("%1 was downloaded, but no model that Facet can read was found in it.").arg(m_downloadedTitle));
}

QString ModelLibrary::diskText() const
{
    const QString used = gigabytes(m_installed.totalBytes());
    if (m_freeDiskBytes < 0)
        return tr("%1 of models", "%1: a size").arg(used);
    return tr("%1 of models · %2 free", "sizes").arg(used, gigabytes(static_cast<uint64_t>(m_freeDiskBytes)));
}

void ModelLibrary::load(int row)
{
    if (row < 0 || row >= m_installed.count())
        return;
    const FoundModel& model = m_installed.at(row);
    if (!model.canLoad())
        return;
    emit loadRequested(toText(model.path), toText(model.projector), m_installed.titleAt(row));
}

void ModelLibrary::takeNoticeAction()
{
    load(m_installed.rowOf(m_freshPath));
    setNotice({});
}

void ModelLibrary::addDownloaded(const QString& folder, const QString& title)
{
    m_downloadedFolder = folder;
    m_downloadedTitle = title;
    if (!m_isScanning)
        scan(); // else what runs ends with another look
}

void ModelLibrary::setCatalogue(const Catalogue& catalogue)
{
    m_catalogueData = catalogue;
    replan();
    markHere();
    emit catalogueChanged();
}

void ModelLibrary::addFromDisk(const QList<QUrl>& urls)
{
    std::vector<ModelPlace> places;
    QStringList known = m_settings.modelPlaces();
    for (const QUrl& url : urls) {
        const QString path = QDir::cleanPath(url.isLocalFile() ? url.toLocalFile() : url.path());
        if (path.isEmpty() || path == QStringLiteral("."))
            continue;
        places.push_back({FoundModel::Place::Folder, std::filesystem::path(path.toStdU16String())});
        if (!known.contains(path))
            known.append(path);
    }
    if (places.empty())
        return;
    setNotice({});
    m_settings.setModelPlaces(known);
    startScan(std::move(places), false);
}

void ModelLibrary::forget(int row)
{
    if (row < 0 || row >= m_installed.count() || m_installed.at(row).place != FoundModel::Place::Folder)
        return;
    const QString path = toText(m_installed.at(row).path);
    QStringList places = m_settings.modelPlaces();
    places.removeIf([&](const QString& place) { return path == place || path.startsWith(place + u'/'); });
    m_settings.setModelPlaces(places);
    for (int i = m_installed.count() - 1; i >= 0; --i) { // a folder that was added may hold several
        const FoundModel& model = m_installed.at(i);
        const QString other = toText(model.path);
        const bool isStillThere = std::any_of(places.begin(), places.end(), [&](const QString& place) {
            return other == place || other.startsWith(place + u'/');
        });
        if (model.place == FoundModel::Place::Folder && !isStillThere && other != m_loadedPath)
            m_installed.remove(i);
    }
    emit scanChanged();
}

void ModelLibrary::reveal(int row)
{
    if (row < 0 || row >= m_installed.count())
        return;
    emit revealRequested(toText(m_installed.at(row).path));
}

bool ModelLibrary::mayGoOnline(const QString& repository)
{
    if (!m_settings.neverOnline())
        return true;
    setNotice(
        tr("Facet stays offline, as you set it. The model is %1: download it on another machine or switch "
           "\"never go online\" off in the settings, then add the file from disk.")
            .arg(repository));
    return false;
}

void ModelLibrary::openPage(const QString& repository)
{
    if (!repository.isEmpty() && mayGoOnline(repository))
        emit pageRequested(m_catalogueData.pageOf(repository));
}

void ModelLibrary::wantRelease(const OfferedModels& list, int row)
{
    if (row < 0 || row >= list.count() || !mayGoOnline(list.repository(row)))
        return;
    setNotice({});
    emit releaseWanted(list.modelAt(row), list.releaseAt(row));
}

void ModelLibrary::noteLoading(const QString& path)
{
    m_loadingPath = path;
    m_installed.setLoading(path, 0);
    noteUnloaded();
    m_installed.setLoading(path, 0);
}

void ModelLibrary::noteProgress(double share)
{
    if (!m_loadingPath.isEmpty())
        m_installed.setLoading(m_loadingPath, std::clamp(share, 0.0, 1.0));
}

void ModelLibrary::noteLoaded(const QString& path, const QString& name, const QString& device,
                              quint64 deviceBytes, uint32_t contextLength, engine::KvType kvType)
{
    m_loadingPath.clear();
    m_loadedPath = path;
    m_loadedName = name;
    m_loadedDevice = device;
    m_loadedContext = contextLength;
    m_loadedKvType = kvType;
    m_installed.setLoaded(path, deviceBytes, contextLength, kvType);
    m_devices.setOwnUse(device, deviceBytes);
    replanSession();
    emit loadedChanged();
}

void ModelLibrary::noteUnloaded()
{
    if (m_loadedPath.isEmpty())
        return;
    m_loadedPath.clear();
    m_loadedName.clear();
    m_loadedDevice.clear();
    m_installed.setUnloaded();
    m_devices.setOwnUse({}, 0);
    replanSession();
    emit loadedChanged();
}

void ModelLibrary::noteFailed(const QString& text)
{
    const QString path = std::exchange(m_loadingPath, QString());
    noteUnloaded();
    m_installed.setFailed(path, text);
}

void ModelLibrary::noteSpeed(double tokensPerSecond)
{
    if (m_loadedPath.isEmpty())
        return;
    m_devices.noteSpeed(m_loadedPath, m_loadedDevice, tokensPerSecond);
    m_installed.showSpeed(m_loadedPath);
}

void ModelLibrary::reload()
{
    load(m_installed.rowOf(m_loadedPath));
}

void ModelLibrary::retranslate()
{
    replan();
    emit devicesChanged();
    emit scanChanged();
    emit planChanged();
}

void ModelLibrary::markHere()
{
    QSet<QPair<QString, QString>> here;
    for (int row = 0; row < m_installed.count(); ++row) {
        const FoundModel& model = m_installed.at(row);
        if (model.canLoad())
            here.insert({model.name.section(QStringLiteral(" · "), 0, 0), model.weightType});
    }
    m_offers.setHere(here);
    m_complete.setHere(here);
}

void ModelLibrary::setNotice(const QString& text, const QString& freshPath)
{
    if (m_notice == text && m_freshPath == freshPath)
        return;
    m_notice = text;
    m_freshPath = freshPath;
    emit noticeChanged();
}

} // namespace models
