#include "app/markdown/formula.h"

namespace markdown {

void Formula::paint(QPainter& painter, QPointF origin, double em, const QColor& color) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(origin);
    painter.scale(em, em);
    painter.setPen(Qt::NoPen);
    for (const Part& part : parts) {
        if (!part.clip.isNull()) {
            painter.save();
            // A clip goes along whole pixels: above and below it must not touch thin lines.
            painter.setClipRect(part.clip.adjusted(0, -0.2, 0, 0.2), Qt::IntersectClip);
        }
        painter.fillPath(part.path, part.color.isValid() ? part.color : color);
        if (!part.clip.isNull())
            painter.restore();
    }
    painter.restore();
}

} // namespace markdown
