// What fits: the devices of this machine, the context and cache to plan for, and the plans that follow.
#include "app/models/model_library.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace models {
namespace {

constexpr std::array<int, 7> kContexts{4096, 8192, 16384, 32768, 65536, 131072, 262144};

QString kindText(engine::vulkan::DeviceKind kind)
{
    switch (kind) {
    case engine::vulkan::DeviceKind::Discrete:
        return ModelLibrary::tr("graphics card");
    case engine::vulkan::DeviceKind::Integrated:
        return ModelLibrary::tr("integrated graphics");
    case engine::vulkan::DeviceKind::Virtual:
        return ModelLibrary::tr("virtual graphics card");
    case engine::vulkan::DeviceKind::Cpu:
        return ModelLibrary::tr("processor, slow");
    case engine::vulkan::DeviceKind::Other:
        break;
    }
    return ModelLibrary::tr("other device");
}

} // namespace

QString ModelLibrary::deviceText() const
{
    const DeviceFacts* chosen = device();
    if (chosen == nullptr)
        return m_devices.isListed() ? tr("no usable device") : QString();
    return tr("%1 · %2, %3 free", "%1: a device, %2 and %3: sizes")
        .arg(chosen->name, gigabytes(chosen->memoryBytes), gigabytes(chosen->freeBytes));
}

QString ModelLibrary::deviceProblem() const
{
    if (!m_devices.isListed() || device() != nullptr)
        return {};
    if (!m_devices.problem().isEmpty())
        return m_devices.problem();
    const DeviceFacts& first = m_devices.devices().front();
    return tr("Facet cannot use %1: %2.").arg(first.name, first.unusableReason);
}

QStringList ModelLibrary::deviceNames() const
{
    QStringList names;
    for (const DeviceFacts& device : m_devices.devices())
        if (device.isUsable())
            names.append(device.name);
    return names;
}

QStringList ModelLibrary::deviceDetails() const
{
    QStringList details;
    for (const DeviceFacts& device : m_devices.devices()) {
        if (!device.isUsable()) {
            details.append(tr("%1 cannot be used: %2").arg(device.name, device.unusableReason));
            continue;
        }
        QString text = tr("%1: %2, %3, %4 free, driver %5", "device, kind, size, size, driver")
                           .arg(device.name, kindText(device.kind), gigabytes(device.memoryBytes),
                                gigabytes(device.freeBytes), device.driver);
        if (device.bytesPerSecond > 0)
            text += tr(", %1 GB/s").arg(QLocale().toString(device.bytesPerSecond / 1e9, 'f', 0));
        details.append(text);
    }
    return details;
}

void ModelLibrary::setPlanContext(int tokens)
{
    if (m_planContext == tokens || tokens < 0)
        return;
    m_planContext = tokens;
    replan();
    emit planChanged();
}

void ModelLibrary::setPlanKvType(int type)
{
    if (m_planKvType == type || type < 0 || type > static_cast<int>(engine::KvType::Q8_0))
        return;
    m_planKvType = type;
    replan();
    emit planChanged();
}

QStringList ModelLibrary::contextNames()
{
    QStringList names;
    for (const int tokens : kContexts)
        names.append(tokenCount(static_cast<uint32_t>(tokens)));
    return names;
}

int ModelLibrary::contextAt(int choice)
{
    return choice < 0 || choice >= static_cast<int>(kContexts.size())
               ? 0
               : kContexts[static_cast<size_t>(choice)];
}

int ModelLibrary::contextChoice(int tokens)
{
    const auto it = std::find(kContexts.begin(), kContexts.end(), tokens);
    return it == kContexts.end() ? -1 : static_cast<int>(it - kContexts.begin());
}

bool ModelLibrary::sessionNeedsReload() const
{
    if (m_loadedPath.isEmpty())
        return false;
    const int row = m_installed.rowOf(m_loadedPath);
    if (row < 0 || !m_installed.at(row).cost)
        return false;
    const engine::TextConfig& config = m_installed.at(row).cost->config;
    const uint32_t wanted =
        m_settings.contextLength() != 0
            ? std::min(static_cast<uint32_t>(m_settings.contextLength()), config.maxPositions)
            : usualContext(config);
    const DeviceFacts* chosen = device();
    return wanted != m_loadedContext ||
           static_cast<int>(m_settings.kvType()) != static_cast<int>(m_loadedKvType) ||
           (chosen != nullptr && chosen->name != m_loadedDevice);
}

void ModelLibrary::replan()
{
    const auto context = static_cast<uint32_t>(m_settings.contextLength());
    const auto kvType = static_cast<engine::KvType>(m_settings.kvType());
    const auto tableKvType = static_cast<engine::KvType>(m_planKvType);
    const DeviceFacts* chosen = device();
    m_installed.plan(m_devices, chosen, context, kvType);
    m_offers.set(m_catalogueData, chosen, hostBytes(), 0, kvType);
    m_complete.set(m_catalogueData, chosen, hostBytes(), static_cast<uint32_t>(m_planContext), tableKvType);
    m_fitTable.set(m_catalogueData, chosen, hostBytes(), static_cast<uint32_t>(m_planContext), tableKvType);
    replanSession();
    emit plansChanged();
}

void ModelLibrary::replanSession()
{
    const QString path = m_loadedPath.isEmpty() ? m_settings.modelPath() : m_loadedPath;
    int row = m_installed.rowOf(path);
    if (row < 0 && path.isEmpty() && m_installed.count() > 0)
        row = 0; // the demo model
    const DeviceFacts* chosen = device();
    if (row < 0 || !m_installed.at(row).cost || chosen == nullptr) {
        m_session = PlanText();
        m_sessionText = chosen == nullptr ? deviceProblem() : tr("No model is loaded.");
    } else {
        const FoundModel& model = m_installed.at(row);
        const Plan plan =
            models::plan(*model.cost, *chosen, static_cast<uint32_t>(m_settings.contextLength()),
                         static_cast<engine::KvType>(m_settings.kvType()), hostBytes());
        m_session = PlanText(plan);
        m_sessionText = tr("%1: %2 of %3 free (%4), %5", "model, size, size, parts, verdict")
                            .arg(model.title(), gigabytes(plan.totalBytes()), gigabytes(plan.budgetBytes),
                                 m_session.parts, m_session.verdict);
    }
    emit sessionChanged();
}

quint64 ModelLibrary::hostBytes() const
{
    const DeviceFacts* processor = m_devices.processor();
    return processor != nullptr && processor != device() ? processor->freeBytes : 0;
}

} // namespace models
