// A formula that has been set: outlines, ready to be painted at any size and in any colour.
#pragma once

#include <QColor>
#include <QList>
#include <QPainter>
#include <QPainterPath>
#include <QRectF>
#include <QString>

namespace markdown {

/// One em of a formula is this much larger than the text around it, so that its letters look as large
/// (katex.css).
inline constexpr double kFormulaScale = 1.21;

struct Formula
{
    struct Part
    {
        QPainterPath path; ///< em; y downwards from the baseline
        QColor color;      ///< invalid: the text's
        QRectF clip;       ///< null: none
    };

    QString error;                             ///< if it cannot be set, why; then there is nothing else
    double width = 0, ascent = 0, descent = 0; ///< em
    QList<Part> parts;

    bool isValid() const { return error.isEmpty(); }
    /// With its baseline's start at `origin` and 1 em = `em`.
    void paint(QPainter& painter, QPointF origin, double em, const QColor& color) const;
};

} // namespace markdown
