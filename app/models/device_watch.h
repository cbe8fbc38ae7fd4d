// The devices of this machine with their live free memory and, once measured, their bandwidth. Lists and
// measures on a worker thread; what was measured is kept per device and driver. Knows no model.
#pragma once

#include <QList>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <memory>

#include "app/models/planner.h"
#include "app/settings/settings_file.h"

namespace engine::vulkan {
class Instance;
}

namespace models {

class DeviceWatch : public QObject
{
    Q_OBJECT

public:
    /// Nothing is listed before refresh(). Measurements are kept in `cacheFolder`.
    explicit DeviceWatch(const QString& cacheFolder, QObject* parent = nullptr);
    ~DeviceWatch() override;

    /// Lists again, and measures what was never measured. Answers with listed() even if nothing changed.
    void refresh();
    /// Best first, as the engine lists them.
    const QList<DeviceFacts>& devices() const { return m_devices; }
    /// The device of this name, or the first usable one; null if there is none.
    const DeviceFacts* device(const QString& name) const;
    /// The software driver's, if it is usable.
    const DeviceFacts* processor() const;
    /// Why there are no devices; empty if there are.
    QString problem() const { return m_problem; }
    bool isListed() const { return m_isListed; }

    /// Bytes that our own loaded model holds on a device: free again once it goes.
    void setOwnUse(const QString& device, quint64 bytes);

    /// Tokens per second that a model reached on a device; 0: never run there.
    double speed(const QString& modelPath, const QString& device) const;
    void noteSpeed(const QString& modelPath, const QString& device, double tokensPerSecond);

signals:
    void listed();
    void changed(); ///< devices() or a bandwidth differ from before

private:
    /// On the worker thread; its instance stays for the next time.
    struct Worker;

    void take(QList<DeviceFacts> devices, const QString& problem);
    void measure(const DeviceFacts& device, int index);

    settings::SettingsFile m_store;
    std::shared_ptr<Worker> m_worker;
    QThreadPool m_pool;
    QList<DeviceFacts> m_devices;
    QSet<QString> m_measuring; ///< under way, or failed in this session
    QString m_problem;
    QString m_ownDevice;
    quint64 m_ownBytes = 0;
    bool m_isListed = false;
    bool m_isListing = false;
};

} // namespace models
