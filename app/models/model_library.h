// All that the window knows of models: what is on this machine, what is offered, what fits, what is loaded.
// Composes the scan, the devices, the catalogue and the settings; asks for loading by a signal. Knows no
// inference.
#pragma once

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <stop_token>

#include "app/models/disk_scan.h"
#include "app/models/fit_table.h"
#include "app/models/hub_origin.h"
#include "app/models/installed_models.h"
#include "app/models/offered_models.h"
#include "app/settings/settings.h"

namespace models {

class ModelLibrary : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    Q_PROPERTY(models::InstalledModels* installed READ installed CONSTANT)
    Q_PROPERTY(models::OfferedModels* offers READ offers CONSTANT)
    Q_PROPERTY(models::OfferedModels* catalogue READ catalogue CONSTANT)
    Q_PROPERTY(models::FitTable* fitTable READ fitTable CONSTANT)
    Q_PROPERTY(bool isScanning READ isScanning NOTIFY scanChanged)
    Q_PROPERTY(QString diskText READ diskText NOTIFY scanChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(QString noticeAction READ noticeAction NOTIFY noticeChanged)
    Q_PROPERTY(QString deviceText READ deviceText NOTIFY devicesChanged)
    Q_PROPERTY(QString deviceProblem READ deviceProblem NOTIFY devicesChanged)
    Q_PROPERTY(QStringList deviceNames READ deviceNames NOTIFY devicesChanged)
    Q_PROPERTY(QStringList deviceDetails READ deviceDetails NOTIFY devicesChanged)
    Q_PROPERTY(int planContext READ planContext WRITE setPlanContext NOTIFY planChanged)
    Q_PROPERTY(int planKvType READ planKvType WRITE setPlanKvType NOTIFY planChanged)
    Q_PROPERTY(QStringList contextNames READ contextNames CONSTANT)
    Q_PROPERTY(QString loadedName READ loadedName NOTIFY loadedChanged)
    Q_PROPERTY(QString loadedPath READ loadedPath NOTIFY loadedChanged)
    Q_PROPERTY(QString sessionText READ sessionText NOTIFY sessionChanged)
    Q_PROPERTY(int sessionTone READ sessionTone NOTIFY sessionChanged)
    Q_PROPERTY(double sessionWeights READ sessionWeights NOTIFY sessionChanged)
    Q_PROPERTY(double sessionTowers READ sessionTowers NOTIFY sessionChanged)
    Q_PROPERTY(double sessionCache READ sessionCache NOTIFY sessionChanged)
    Q_PROPERTY(double sessionScratch READ sessionScratch NOTIFY sessionChanged)
    Q_PROPERTY(bool sessionNeedsReload READ sessionNeedsReload NOTIFY sessionChanged)

public:
    struct Options
    {
        std::filesystem::path demoModel;
        QString cacheFolder;
        std::vector<ModelPlace> places = usualPlaces();
        QString downloadFolder; ///< where downloads go; its disk's free space is shown; may be empty
    };

    ModelLibrary(settings::Settings& settings, Options options, QObject* parent = nullptr);
    ~ModelLibrary() override;

    InstalledModels* installed() { return &m_installed; }
    OfferedModels* offers() { return &m_offers; }
    OfferedModels* catalogue() { return &m_complete; }
    FitTable* fitTable() { return &m_fitTable; }

    /// Where downloads go, in the layout of the hub's cache: one more place to look, and the disk to tell of.
    void setDownloadFolder(const QString& folder);
    /// Another language: everything that is made of words is made anew.
    void retranslate();
    /// Looks at all places again, on a worker thread. The first look begins with refreshDevices or this.
    Q_INVOKABLE void scan();
    /// Free memory of the devices, live. For a timer of whatever shows it.
    Q_INVOKABLE void refreshDevices() { m_devices.refresh(); }
    bool isScanning() const { return m_isScanning; }
    QString diskText() const; ///< "41.2 GB of models · 210 GB free"

    /// Asks for a model to be loaded: loadRequested, unless it cannot be.
    Q_INVOKABLE void load(int row);
    /// Files or folders that the user chose or dropped: kept among the places, listed in place.
    Q_INVOKABLE void addFromDisk(const QList<QUrl>& urls);
    /// Takes a model that the user added off the list; the file stays.
    Q_INVOKABLE void forget(int row);
    /// Where it lies: revealRequested.
    Q_INVOKABLE void reveal(int row);
    /// Asks for a release to be downloaded: releaseWanted. Refused while the program stays offline.
    Q_INVOKABLE void getOffer(int row) { wantRelease(m_offers, row); }
    Q_INVOKABLE void getRelease(int row) { wantRelease(m_complete, row); }
    /// The release's page in the browser.
    Q_INVOKABLE void openRelease(int row) { openPage(m_complete.repository(row)); }
    Q_INVOKABLE void dismissNotice() { setNotice({}); }
    QString notice() const { return m_notice; }
    /// Shown as the notice.
    void say(const QString& text) { setNotice(text); }
    /// What the notice offers to do; empty: nothing.
    QString noticeAction() const { return m_freshPath.isEmpty() ? QString() : tr("Use it"); }
    Q_INVOKABLE void takeNoticeAction();
    /// A download has made this folder: lists its model, and offers to use it.
    void addDownloaded(const QString& folder, const QString& title);

    /// The official models as they are known now.
    const Catalogue& catalogueData() const { return m_catalogueData; }
    void setCatalogue(const Catalogue& catalogue);
    /// What plans are made for: the chosen device (null: none), and the settings.
    const DeviceFacts* device() const { return m_devices.device(m_settings.device()); }
    quint64 hostBytes() const;
    engine::KvType kvType() const { return static_cast<engine::KvType>(m_settings.kvType()); }

    QString deviceText() const;        ///< "Radeon RX 7800 XT · 16.0 GB, 14.9 GB free"
    QString deviceProblem() const;     ///< why nothing can be loaded; empty: something can
    QStringList deviceNames() const;   ///< the usable ones, best first
    QStringList deviceDetails() const; ///< kind, memory, driver; of unusable ones the reason

    /// Of the table of what fits. 0: the usual context.
    int planContext() const { return m_planContext; }
    void setPlanContext(int tokens);
    int planKvType() const { return m_planKvType; }
    void setPlanKvType(int type);

    /// Context lengths to choose from: "4k" … "256k".
    static QStringList contextNames();
    /// Tokens of a choice, and the choice of so many tokens (-1: none).
    Q_INVOKABLE static int contextAt(int choice);
    Q_INVOKABLE static int contextChoice(int tokens);

    /// What inference does; the lists follow.
    void noteLoading(const QString& path);
    void noteProgress(double share);
    void noteLoaded(const QString& path, const QString& name, const QString& device, quint64 deviceBytes,
                    uint32_t contextLength, engine::KvType kvType);
    void noteUnloaded();
    void noteFailed(const QString& text);
    void noteSpeed(double tokensPerSecond);
    QString loadedName() const { return m_loadedName; }
    QString loadedPath() const { return m_loadedPath; }

    /// What the model in use (or the one used last) takes with the settings' context and KV type.
    QString sessionText() const { return m_sessionText; }
    int sessionTone() const { return m_session.tone; }
    double sessionWeights() const { return m_session.weights; }
    double sessionTowers() const { return m_session.towers; }
    double sessionCache() const { return m_session.cache; }
    double sessionScratch() const { return m_session.scratch; }
    /// The loaded model runs with another context, KV type or device than the settings say.
    bool sessionNeedsReload() const;
    Q_INVOKABLE void reload();

signals:
    void scanChanged();
    void noticeChanged();
    void devicesChanged();
    void planChanged();
    void loadedChanged();
    void sessionChanged();
    /// Load this: a folder or GGUF, its projector (may be empty), the name for the header.
    void loadRequested(const QString& path, const QString& projector, const QString& name);
    /// Download this.
    void releaseWanted(const models::CatalogueModel& model, const models::Release& release);
    void catalogueChanged();
    /// Devices or settings moved: plans are to be made anew.
    void plansChanged();
    /// Open this in the browser.
    void pageRequested(const QUrl& url);
    /// Show this file or folder in the file manager.
    void revealRequested(const QString& path);

private:
    void startScan(std::vector<ModelPlace> places, bool isComplete);
    void endScan(bool isComplete, int foundCount);
    void replan();
    void replanSession();
    void markHere();
    void openPage(const QString& repository);
    bool mayGoOnline(const QString& repository); ///< says so if not
    void offerDownloaded();
    void wantRelease(const OfferedModels& list, int row);
    void setNotice(const QString& text, const QString& freshPath = {});

    settings::Settings& m_settings;
    Options m_options;
    Catalogue m_catalogueData = Catalogue::builtIn();
    DeviceWatch m_devices;
    InstalledModels m_installed;
    OfferedModels m_offers{OfferedModels::Ranked};
    OfferedModels m_complete{OfferedModels::Complete};
    FitTable m_fitTable;
    QThreadPool m_pool;
    std::stop_source m_stop;
    QSet<QString> m_seen; ///< by the scan under way
    bool m_isScanning = false;
    qint64 m_freeDiskBytes = -1;
    QString m_notice;
    QString m_freshPath; ///< just downloaded: the notice offers it
    QString m_downloadedFolder, m_downloadedTitle;
    bool m_wasLookedForAgain = false;
    int m_planContext = 32768;
    int m_planKvType = static_cast<int>(engine::KvType::F16);
    QString m_loadingPath, m_loadedPath, m_loadedName, m_loadedDevice;
    uint32_t m_loadedContext = 0;
    engine::KvType m_loadedKvType = engine::KvType::F16;
    PlanText m_session;
    QString m_sessionText;
};

} // namespace models
