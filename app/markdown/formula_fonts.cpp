#include "app/markdown/formula_fonts.h"

#include <QFile>
#include <QFont>
#include <QFontMetricsF>

namespace markdown {

namespace {

constexpr int kUnitsPerEm = 1000;

}

const Outline& FormulaFonts::outline(const QString& name, const QString& text)
{
    const QString key = name + u'/' + text;
    if (const auto found = m_outlines.constFind(key); found != m_outlines.constEnd())
        return *found;
    auto font = m_fonts.find(name);
    if (font == m_fonts.end()) {
        QFile file(QStringLiteral(":/facet/markdown/KaTeX_%1.ttf").arg(name));
        QRawFont raw;
        if (file.open(QIODevice::ReadOnly))
            raw.loadFromData(file.readAll(), kUnitsPerEm, QFont::PreferNoHinting);
        font = m_fonts.insert(name, raw);
    }
    Outline outline;
    const QList<quint32> glyphs = font->isValid() ? font->glyphIndexesForString(text) : QList<quint32>();
    const QTransform toEm = QTransform::fromScale(1.0 / kUnitsPerEm, 1.0 / kUnitsPerEm);
    if (!glyphs.isEmpty() && !glyphs.contains(0)) {
        const QList<QPointF> advances = font->advancesForGlyphIndexes(glyphs);
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            outline.path.addPath(toEm.map(font->pathForGlyph(glyphs[i])).translated(outline.advance, 0));
            outline.advance += advances[i].x() / kUnitsPerEm;
        }
    } else {
        QFont system(QStringLiteral("Inter"));
        system.setPixelSize(100);
        system.setHintingPreference(QFont::PreferNoHinting);
        system.setBold(name.contains(QStringLiteral("Bold")));
        QPainterPath path;
        path.addText(0, 0, system, text);
        outline.path = QTransform::fromScale(0.0085, 0.0085).map(path); // its letters are larger than KaTeX's
        outline.advance = QFontMetricsF(system).horizontalAdvance(text) * 0.0085;
    }
    outline.path.setFillRule(Qt::WindingFill);
    return *m_outlines.insert(key, outline);
}

} // namespace markdown
