// Shows the frame that a player has decoded. Painted, so that it works with the software renderer.
#pragma once

#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

#include "app/player/player.h"

namespace player {

class FrameView : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(player::Player* player READ player WRITE setPlayer NOTIFY playerChanged)
    Q_PROPERTY(double aspect READ aspect NOTIFY aspectChanged)

public:
    explicit FrameView(QQuickItem* parent = nullptr);

    Player* player() const { return m_player; }
    void setPlayer(Player* player);
    /// Width by height of the frames; 16:9 until there is one.
    double aspect() const { return m_aspect; }

    void paint(QPainter* painter) override;

signals:
    void playerChanged();
    void aspectChanged();

private:
    void frameChanged();

    Player* m_player = nullptr;
    double m_aspect = 16.0 / 9;
};

} // namespace player
