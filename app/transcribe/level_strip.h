// The levels of the last seconds as bars, newest at the end of the line; older ones are paler.
#pragma once

#include "app/transcribe/recorder.h"

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace transcribe {

class LevelStrip : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(transcribe::Recorder* recorder READ recorder WRITE setRecorder NOTIFY recorderChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)
    Q_PROPERTY(bool isMirrored READ isMirrored WRITE setMirrored NOTIFY mirroredChanged)

public:
    explicit LevelStrip(QQuickItem* parent = nullptr);

    Recorder* recorder() const { return m_recorder; }
    void setRecorder(Recorder* recorder);
    QColor color() const { return m_color; }
    void setColor(const QColor& color);
    /// Newest at the left, where text runs from right to left.
    bool isMirrored() const { return m_isMirrored; }
    void setMirrored(bool mirrored);

    void paint(QPainter* painter) override;

signals:
    void recorderChanged();
    void colorChanged();
    void mirroredChanged();

private:
    void add(const QList<Level>& levels);

    Recorder* m_recorder = nullptr;
    QColor m_color = Qt::blue;
    bool m_isMirrored = false;
    QList<float> m_bars; ///< 0 … 1, newest last
    float m_pending = 0; ///< of a bar that has half of its levels
    int m_pendingCount = 0;
};

} // namespace transcribe
