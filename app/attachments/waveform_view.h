// Draws the loudness of a sound as bars, those of the chosen range darker.
#pragma once

#include <QColor>
#include <QList>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace attachments {

class WaveformView : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<qreal> peaks READ peaks WRITE setPeaks NOTIFY changed)
    Q_PROPERTY(qreal from READ from WRITE setFrom NOTIFY changed)
    Q_PROPERTY(qreal to READ to WRITE setTo NOTIFY changed)
    Q_PROPERTY(QColor ink READ ink WRITE setInk NOTIFY changed)
    Q_PROPERTY(QColor paleInk READ paleInk WRITE setPaleInk NOTIFY changed)

public:
    explicit WaveformView(QQuickItem* parent = nullptr);

    /// 0 … 1, evenly over the whole sound.
    QList<qreal> peaks() const { return m_peaks; }
    void setPeaks(const QList<qreal>& peaks);
    /// The chosen range as shares of the whole.
    qreal from() const { return m_from; }
    void setFrom(qreal from);
    qreal to() const { return m_to; }
    void setTo(qreal to);
    QColor ink() const { return m_ink; }
    void setInk(const QColor& ink);
    QColor paleInk() const { return m_paleInk; }
    void setPaleInk(const QColor& ink);

    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    template <class T>
    void assign(T& member, const T& value);

    QList<qreal> m_peaks;
    qreal m_from = 0;
    qreal m_to = 1;
    QColor m_ink;
    QColor m_paleInk;
};

} // namespace attachments
