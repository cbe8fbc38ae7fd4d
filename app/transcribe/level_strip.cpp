#include "app/transcribe/level_strip.h"

#include <QPainter>

#include <algorithm>

namespace transcribe {
namespace {

constexpr int kMostBars = 1000;
constexpr int kLevelsPerBar = 2; // fifteen bars per second: calm, and ten seconds on a usual width
constexpr qreal kStep = 6;
constexpr qreal kBarWidth = 3.5;
constexpr qreal kLeastHeight = 4;

} // namespace

LevelStrip::LevelStrip(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void LevelStrip::setRecorder(Recorder* recorder)
{
    if (m_recorder == recorder)
        return;
    if (m_recorder)
        m_recorder->disconnect(this);
    m_recorder = recorder;
    m_bars.clear();
    if (m_recorder) {
        connect(m_recorder, &Recorder::levelsHeard, this, &LevelStrip::add);
        connect(m_recorder, &QObject::destroyed, this, [this] { m_recorder = nullptr; });
        connect(m_recorder, &Recorder::stateChanged, this, [this] {
            if (m_recorder->state() == Recorder::State::Opening && m_recorder->elapsedSeconds() <= 0) {
                m_bars.clear();
                update();
            }
        });
    }
    emit recorderChanged();
    update();
}

void LevelStrip::setColor(const QColor& color)
{
    if (m_color == color)
        return;
    m_color = color;
    emit colorChanged();
    update();
}

void LevelStrip::setMirrored(bool mirrored)
{
    if (m_isMirrored == mirrored)
        return;
    m_isMirrored = mirrored;
    emit mirroredChanged();
    update();
}

void LevelStrip::add(const QList<Level>& levels)
{
    for (const Level& level : levels) {
        m_pending = std::max(m_pending, static_cast<float>(meterPosition(static_cast<double>(level.rms))));
        if (++m_pendingCount < kLevelsPerBar)
            continue;
        m_bars.append(m_pending);
        m_pending = 0;
        m_pendingCount = 0;
    }
    if (m_bars.size() > 2 * kMostBars)
        m_bars.remove(0, m_bars.size() - kMostBars);
    update();
}

void LevelStrip::paint(QPainter* painter)
{
    const auto places = static_cast<int>(width() / kStep);
    if (places < 1)
        return;
    painter->setPen(Qt::NoPen);
    if (m_isMirrored) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    for (int i = 0; i < places; ++i) {
        // The newest bar stands at the end; before the first there are dots, so that the strip has its
        // length.
        const qsizetype bar = m_bars.size() - places + i;
        const qreal value = bar < 0 ? 0 : static_cast<qreal>(m_bars[bar]);
        QColor color = m_color;
        color.setAlphaF(static_cast<float>(bar < 0 ? 0.22 : 0.25 + 0.75 * i / places));
        painter->setBrush(color);
        const qreal height = kLeastHeight + value * (this->height() - kLeastHeight);
        painter->drawRoundedRect(
            QRectF(i * kStep + (width() - places * kStep), (this->height() - height) / 2, kBarWidth, height),
            kBarWidth / 2, kBarWidth / 2);
    }
}

} // namespace transcribe
