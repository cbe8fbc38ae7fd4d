// KaTeX's fonts as outlines, so that a formula is the same at every size and on every screen. For one thread.
#pragma once

#include <QHash>
#include <QPainterPath>
#include <QRawFont>
#include <QString>

namespace markdown {

/// A glyph's outline at 1 em, y downwards, on its baseline.
struct Outline
{
    QPainterPath path;
    double advance = 0; ///< em
};

class FormulaFonts
{
public:
    /// The outline of `text` (one character, as code points) in font `name`, "Main-Regular". Characters that
    /// the font lacks come from the system's fonts.
    const Outline& outline(const QString& name, const QString& text);

private:
    QHash<QString, QRawFont> m_fonts;
    QHash<QString, Outline> m_outlines;
};

} // namespace markdown
