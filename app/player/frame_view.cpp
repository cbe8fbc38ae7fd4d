#include "app/player/frame_view.h"

#include <QPainter>

namespace player {

FrameView::FrameView(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setOpaquePainting(false);
}

void FrameView::setPlayer(Player* player)
{
    if (player == m_player)
        return;
    if (m_player != nullptr)
        disconnect(m_player, nullptr, this, nullptr);
    m_player = player;
    if (player != nullptr) {
        connect(player, &Player::frameChanged, this, &FrameView::frameChanged);
        connect(player, &QObject::destroyed, this, [this] { m_player = nullptr; });
    }
    frameChanged();
    emit playerChanged();
}

void FrameView::frameChanged()
{
    update();
    if (m_player == nullptr || m_player->frame().isNull())
        return;
    const double aspect = static_cast<double>(m_player->frame().width()) / m_player->frame().height();
    if (aspect == m_aspect)
        return;
    m_aspect = aspect;
    emit aspectChanged();
}

void FrameView::paint(QPainter* painter)
{
    if (m_player == nullptr || m_player->frame().isNull())
        return;
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const QSizeF size =
        QSizeF(m_player->frame().size()).scaled(QSizeF(width(), height()), Qt::KeepAspectRatio);
    painter->drawImage(QRectF(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size),
                       m_player->frame());
}

} // namespace player
