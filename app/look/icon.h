// An icon of resources/icons, drawn in one colour at any size. Knows nothing of where it stands.
#pragma once

#include <QColor>
#include <QPixmap>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace look {

class Icon : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)
    Q_PROPERTY(qreal size READ size WRITE setSize NOTIFY sizeChanged)
    Q_PROPERTY(bool mirrored READ isMirrored WRITE setMirrored NOTIFY mirroredChanged)

public:
    explicit Icon(QQuickItem* parent = nullptr);

    /// File name in resources/icons without its suffix. An unknown name draws nothing and warns.
    QString name() const { return m_name; }
    void setName(const QString& name);
    QColor color() const { return m_color; }
    void setColor(const QColor& color);
    /// Side of the square, and the implicit size.
    qreal size() const { return m_size; }
    void setSize(qreal size);
    /// For arrows where text runs from right to left.
    bool isMirrored() const { return m_mirrored; }
    void setMirrored(bool mirrored);

    void paint(QPainter* painter) override;

signals:
    void nameChanged();
    void colorChanged();
    void sizeChanged();
    void mirroredChanged();

private:
    QString m_name;
    QColor m_color = Qt::black;
    qreal m_size = 18;
    bool m_mirrored = false;
};

} // namespace look
