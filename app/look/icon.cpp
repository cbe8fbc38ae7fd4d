#include "app/look/icon.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace look {

Icon::Icon(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setImplicitSize(m_size, m_size);
}

void Icon::setName(const QString& name)
{
    if (m_name == name)
        return;
    m_name = name;
    update();
    emit nameChanged();
}

void Icon::setColor(const QColor& color)
{
    if (m_color == color)
        return;
    m_color = color;
    update();
    emit colorChanged();
}

void Icon::setSize(qreal size)
{
    if (m_size == size)
        return;
    m_size = size;
    setImplicitSize(size, size);
    update();
    emit sizeChanged();
}

void Icon::setMirrored(bool mirrored)
{
    if (m_mirrored == mirrored)
        return;
    m_mirrored = mirrored;
    update();
    emit mirroredChanged();
}

void Icon::paint(QPainter* painter)
{
    if (m_name.isEmpty())
        return;
    QFile file(QStringLiteral(":/facet/icons/%1.svg").arg(m_name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("no icon called %s", qPrintable(m_name));
        return;
    }
    const QByteArray drawing =
        file.readAll().replace("currentColor", m_color.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(drawing);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setOpacity(painter->opacity() * m_color.alphaF());
    if (m_mirrored) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    const qreal side = qMin(width(), height());
    renderer.render(painter, QRectF((width() - side) / 2, (height() - side) / 2, side, side));
}

} // namespace look
