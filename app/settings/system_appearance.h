// What the desktop prefers: dark or light, high contrast, less motion. Asks the appearance portal over D-Bus
// and follows its changes; without one, the palette decides. Knows nothing of the user's own choices.
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace settings {

class SystemAppearance : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    Q_PROPERTY(bool dark READ dark NOTIFY changed)
    Q_PROPERTY(bool highContrast READ highContrast NOTIFY changed)
    Q_PROPERTY(bool reducedMotion READ reducedMotion NOTIFY changed)

public:
    /// Asks in the background; until the answer is there the palette counts.
    explicit SystemAppearance(QObject* parent = nullptr);

    bool dark() const { return m_portalDark.value_or(m_paletteDark); }
    bool highContrast() const { return m_highContrast; }
    bool reducedMotion() const { return m_reducedMotion; }

    /// What the portal said about a key, at start or later. Public for tests without a desktop.
    void take(const QString& group, const QString& key, const QVariant& value);

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private slots:
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void readPalette();
    void askPortal();

    std::optional<bool> m_portalDark;
    bool m_paletteDark = false;
    bool m_highContrast = false;
    bool m_reducedMotion = false;
};

} // namespace settings
