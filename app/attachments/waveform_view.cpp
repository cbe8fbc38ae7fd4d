#include "app/attachments/waveform_view.h"

#include <QPainter>

#include <algorithm>

namespace attachments {

WaveformView::WaveformView(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

template <class T>
void WaveformView::assign(T& member, const T& value)
{
    if (member == value)
        return;
    member = value;
    emit changed();
    update();
}

void WaveformView::setPeaks(const QList<qreal>& peaks)
{
    assign(m_peaks, peaks);
}

void WaveformView::setFrom(qreal from)
{
    assign(m_from, from);
}

void WaveformView::setTo(qreal to)
{
    assign(m_to, to);
}

void WaveformView::setInk(const QColor& ink)
{
    assign(m_ink, ink);
}

void WaveformView::setPaleInk(const QColor& ink)
{
    assign(m_paleInk, ink);
}

void WaveformView::paint(QPainter* painter)
{
    constexpr qreal kStep = 5;
    constexpr qreal kBar = 3;
    const auto bars = static_cast<int>((width() + kStep - kBar) / kStep);
    painter->setPen(Qt::NoPen);
    for (int i = 0; i < bars; ++i) {
        const qsizetype begin = m_peaks.size() * i / bars;
        const qsizetype end = std::max(begin + 1, m_peaks.size() * (i + 1) / bars);
        qreal peak = 0;
        for (qsizetype k = begin; k < std::min(end, m_peaks.size()); ++k)
            peak = std::max(peak, m_peaks[k]);
        const qreal share = (i + 0.5) / bars;
        painter->setBrush(share >= m_from && share <= m_to ? m_ink : m_paleInk);
        const qreal high = std::max<qreal>(2, peak * (height() - 2));
        painter->drawRoundedRect(QRectF(i * kStep, (height() - high) / 2, kBar, high), kBar / 2, kBar / 2);
    }
}

} // namespace attachments
