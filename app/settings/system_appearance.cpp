#include "app/settings/system_appearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QEvent>
#include <QGuiApplication>
#include <QPalette>

namespace settings {
namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");

const QString kAppearance = QStringLiteral("org.freedesktop.appearance");
const QString kGnome = QStringLiteral("org.gnome.desktop.interface");
const QString kGnomeAccess = QStringLiteral("org.gnome.desktop.a11y.interface");

struct Key
{
    const QString& group;
    QString name;
};

/// Portals before 2023 wrap the value in a second variant.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>() && value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemAppearance::SystemAppearance(QObject* parent) : QObject(parent)
{
    readPalette();
    qApp->installEventFilter(this);
    askPortal();
}

void SystemAppearance::take(const QString& group, const QString& key, const QVariant& value)
{
    const bool wasDark = dark();
    const bool wasHigh = m_highContrast;
    const bool wasReduced = m_reducedMotion;
    if (group == kAppearance && key == QLatin1String("color-scheme")) {
        const uint scheme = value.toUInt(); // 0: no preference, 1: dark, 2: light
        m_portalDark = scheme == 1 ? std::optional(true) : scheme == 2 ? std::optional(false) : std::nullopt;
    } else if (group == kAppearance && key == QLatin1String("contrast")) {
        m_highContrast = value.toUInt() == 1;
    } else if (group == kAppearance && key == QLatin1String("reduced-motion")) {
        m_reducedMotion = value.toUInt() == 1;
    } else if (group == kGnomeAccess && key == QLatin1String("high-contrast")) {
        m_highContrast = value.toBool();
    } else if (group == kGnome && key == QLatin1String("enable-animations")) {
        m_reducedMotion = !value.toBool();
    }
    if (wasDark != dark() || wasHigh != m_highContrast || wasReduced != m_reducedMotion)
        emit changed();
}

bool SystemAppearance::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && watched == qApp) {
        const bool wasDark = dark();
        readPalette();
        if (wasDark != dark())
            emit changed();
    }
    return QObject::eventFilter(watched, event);
}

void SystemAppearance::onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    take(group, key, unwrapped(value.variant()));
}

void SystemAppearance::readPalette()
{
    const QPalette palette = QGuiApplication::palette();
    m_paletteDark =
        palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

void SystemAppearance::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    for (const Key& key :
         {Key{kAppearance, "color-scheme"}, Key{kAppearance, "contrast"}, Key{kAppearance, "reduced-motion"},
          Key{kGnomeAccess, "high-contrast"}, Key{kGnome, "enable-animations"}}) {
        QDBusMessage message =
            QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
        message << key.group << key.name;
        auto* call = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
        connect(call, &QDBusPendingCallWatcher::finished, this,
                [this, group = key.group, name = key.name](QDBusPendingCallWatcher* done) {
                    const QDBusPendingReply<QDBusVariant> reply = *done;
                    if (!reply.isError())
                        take(group, name, unwrapped(reply.value().variant()));
                    done->deleteLater();
                });
    }
}

} // namespace settings
