#include "app/models/device_watch.h"

#include <QCryptographicHash>
#include <QDir>

#include <algorithm>

#include "engine/error.h"
#include "engine/vulkan/bandwidth.h"
#include "engine/vulkan/device.h"

namespace models {
namespace {

/// Names hold characters that keys may not.
QString keyOf(const char* group, const QString& a, const QString& b)
{
    const QByteArray hash = QCryptographicHash::hash((a + u'\n' + b).toUtf8(), QCryptographicHash::Sha1);
    return QString::fromLatin1(group) + u'/' + QString::fromLatin1(hash.toHex().left(16));
}

QString bandwidthKey(const DeviceFacts& device)
{
    return keyOf("bandwidth", device.name, device.driver);
}

} // namespace

struct DeviceWatch::Worker
{
    std::unique_ptr<engine::vulkan::Instance> instance;

    engine::vulkan::Instance& vulkan()
    {
        if (!instance)
            instance = std::make_unique<engine::vulkan::Instance>(engine::vulkan::Instance::Options{});
        return *instance;
    }
};

DeviceWatch::DeviceWatch(const QString& cacheFolder, QObject* parent)
    : QObject(parent),
      m_store(QDir(cacheFolder).filePath(QStringLiteral("measurements.ini"))),
      m_worker(std::make_shared<Worker>())
{
    m_pool.setMaxThreadCount(1);
}

DeviceWatch::~DeviceWatch()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void DeviceWatch::refresh()
{
    if (m_isListing)
        return;
    m_isListing = true;
    m_pool.start([this, worker = m_worker] {
        QList<DeviceFacts> devices;
        QString problem;
        try {
            for (const engine::vulkan::DeviceInfo& info : worker->vulkan().devices()) {
                DeviceFacts facts;
                facts.name = QString::fromStdString(info.name);
                facts.driver = QString::fromStdString(info.driver);
                facts.kind = info.kind;
                facts.memoryBytes = info.memoryBytes;
                facts.freeBytes = info.freeMemoryBytes;
                facts.unusableReason = QString::fromStdString(info.unusableReason);
                devices.append(facts);
            }
            if (devices.isEmpty())
                problem = tr(
                    "This machine has no Vulkan device. Install the Vulkan driver of its graphics card, or "
                    "mesa-vulkan-drivers to run on the processor.");
        } catch (const engine::Error& error) {
            problem =
                error.code() == engine::ErrorCode::NoVulkan
                    ? tr("Vulkan is not installed. Install libvulkan1 and the driver of your graphics card.")
                    : QString::fromStdString(error.what());
        }
        QMetaObject::invokeMethod(this, [this, devices, problem] { take(devices, problem); });
    });
}

const DeviceFacts* DeviceWatch::device(const QString& name) const
{
    const DeviceFacts* first = nullptr;
    for (const DeviceFacts& device : m_devices) {
        if (!device.isUsable())
            continue;
        if (!name.isEmpty() && device.name == name)
            return &device;
        if (first == nullptr)
            first = &device;
    }
    return first;
}

const DeviceFacts* DeviceWatch::processor() const
{
    const auto it = std::find_if(m_devices.begin(), m_devices.end(),
                                 [](const DeviceFacts& d) { return d.isProcessor() && d.isUsable(); });
    return it == m_devices.end() ? nullptr : &*it;
}

void DeviceWatch::setOwnUse(const QString& device, quint64 bytes)
{
    if (m_ownDevice == device && m_ownBytes == bytes)
        return;
    m_ownDevice = device;
    m_ownBytes = bytes;
    refresh();
}

double DeviceWatch::speed(const QString& modelPath, const QString& device) const
{
    return m_store.values().value(keyOf("speed", modelPath, device)).toDouble();
}

void DeviceWatch::noteSpeed(const QString& modelPath, const QString& device, double tokensPerSecond)
{
    if (!(tokensPerSecond > 0))
        return;
    m_store.put({{keyOf("speed", modelPath, device), tokensPerSecond}});
}

void DeviceWatch::take(QList<DeviceFacts> devices, const QString& problem)
{
    m_isListing = false;
    int index = 0;
    for (DeviceFacts& device : devices) {
        if (device.name == m_ownDevice)
            device.freeBytes = std::min(device.memoryBytes, device.freeBytes + m_ownBytes);
        // What others take and give back by the second would make every number in the window tremble.
        for (const DeviceFacts& known : m_devices)
            if (known.name == device.name &&
                std::max(known.freeBytes, device.freeBytes) - std::min(known.freeBytes, device.freeBytes) <
                    device.memoryBytes / 200)
                device.freeBytes = known.freeBytes;
        device.bytesPerSecond = m_store.values().value(bandwidthKey(device)).toDouble();
        // A busy processor measures low: it gets another chance in every session, and the best counts.
        if ((device.bytesPerSecond <= 0 || device.isProcessor()) && device.isUsable() &&
            !m_measuring.contains(bandwidthKey(device)))
            measure(device, index);
        ++index;
    }
    const bool isNew = !m_isListed || devices != m_devices || problem != m_problem;
    m_devices = std::move(devices);
    m_problem = problem;
    m_isListed = true;
    if (isNew)
        emit changed();
    emit listed();
}

void DeviceWatch::measure(const DeviceFacts& device, int index)
{
    m_measuring.insert(bandwidthKey(device));
    m_pool.start([this, worker = m_worker, device, index] {
        double bytesPerSecond = 0;
        try {
            engine::vulkan::Device::Options options;
            options.index = index;
            engine::vulkan::Device opened(worker->vulkan(), options);
            bytesPerSecond = engine::vulkan::copyBandwidth(opened);
        } catch (const engine::Error&) {
            return; // speeds stay unsaid; the next start tries again
        }
        QMetaObject::invokeMethod(this, [this, device, bytesPerSecond] {
            const double best = std::max(bytesPerSecond, device.bytesPerSecond);
            m_store.put({{bandwidthKey(device), best}});
            for (DeviceFacts& known : m_devices)
                if (known.name == device.name && known.driver == device.driver)
                    known.bytesPerSecond = best;
            emit changed();
        });
    });
}

} // namespace models
