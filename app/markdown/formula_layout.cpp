#include "app/markdown/formula_layout.h"

#include <QJsonArray>
#include <QPainterPathStroker>

#include <algorithm>
#include <array>
#include <functional>
#include <vector>

#include "app/markdown/svg_path.h"

namespace markdown {

namespace {

constexpr double kLineGap = 0.3; // em between the lines of a formula that has several
constexpr double kTagGap = 2;    // em before a tag
constexpr double kThinnest = 0.04;

/// What CSS inherits.
struct Style
{
    double em = 1; ///< font size, in em of the whole formula
    QString family = QStringLiteral("Main");
    bool bold = false, italic = false;
    QColor color;
    Qt::Alignment align = Qt::AlignLeft;

    /// The file that has this face; a face that a family lacks falls back as a browser's would, to one it
    /// has.
    QString fontName() const
    {
        const bool hasAll = family == QStringLiteral("Main");
        if (family == QStringLiteral("Math"))
            return bold ? QStringLiteral("Math-BoldItalic") : QStringLiteral("Math-Italic");
        const bool hasItalic = hasAll || family == QStringLiteral("SansSerif");
        const bool hasBold =
            hasItalic || family == QStringLiteral("Caligraphic") || family == QStringLiteral("Fraktur");
        if (hasAll && bold && italic)
            return QStringLiteral("Main-BoldItalic");
        if (bold && hasBold)
            return family + QStringLiteral("-Bold");
        return family + (italic && hasItalic ? QStringLiteral("-Italic") : QStringLiteral("-Regular"));
    }
};

/// A piece of the formula. Its origin is the start of its baseline.
struct Box
{
    double x = 0, y = 0; ///< in its parent
    double width = 0;
    bool fills = false; ///< takes the width of the column it stands in, at least `width`
    QList<Formula::Part> parts;
    std::function<QList<Formula::Part>(double width)> draw; ///< for what fills
    std::vector<Box> children;

    void stretch(double to)
    {
        if (!fills)
            return;
        width = std::max(width, to);
        if (draw)
            parts = draw(width);
        for (Box& child : children)
            child.stretch(width);
    }
};

struct Classes
{
    explicit Classes(const QJsonObject& node)
        : names(node.value(u"k").toString().split(u' ', Qt::SkipEmptyParts))
    {
    }
    bool has(QLatin1String name) const { return names.contains(name); }

    QStringList names;
};

using L = QLatin1String;

double length(const QJsonObject& style, L name, double fallback = 0)
{
    const QString text = style.value(name).toString();
    if (text.isEmpty())
        return fallback;
    bool ok = false;
    const double value = QString(text).remove(QStringLiteral("em")).toDouble(&ok);
    return ok ? std::clamp(value, -1000.0, 1000.0) : fallback;
}

double sizeOf(int size)
{
    constexpr std::array kSizes = {0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.2, 1.44, 1.728, 2.074, 2.488};
    return kSizes[std::size_t(std::clamp(size, 1, 11) - 1)];
}

QPainterPath rectangle(double x, double y, double width, double height)
{
    QPainterPath path;
    path.addRect(x, y, width, height);
    return path;
}

class Setter
{
public:
    explicit Setter(FormulaFonts& fonts) : m_fonts(fonts) {}

    Formula set(const QJsonObject& tree)
    {
        Formula formula;
        const QJsonObject html = find(tree, L("katex-html"));
        struct Line
        {
            Box box;
            double ascent = 0, descent = 0;
        };
        std::vector<Line> lines(1);
        Style style;
        for (const QJsonValue& value : html.value(u"c").toArray()) {
            const QJsonObject child = value.toObject();
            const Classes classes(child);
            if (classes.has(L("newline"))) {
                lines.emplace_back();
                continue;
            }
            const auto [ascent, descent] = strut(child);
            Line& line = lines.back();
            line.ascent = std::max(line.ascent, ascent);
            line.descent = std::max(line.descent, descent);
            Box box = node(child, style);
            box.x = line.box.width + (classes.has(L("tag")) && box.width > 0 ? kTagGap : 0);
            line.box.width = box.x + box.width;
            line.box.children.push_back(std::move(box));
        }
        for (const Line& line : lines)
            formula.width = std::max(formula.width, line.box.width);
        double y = 0;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            Line& line = lines[i];
            if (i > 0)
                y += lines[i - 1].descent + kLineGap + line.ascent;
            flatten(line.box, QPointF((formula.width - line.box.width) / 2, y), formula);
        }
        formula.ascent = lines.front().ascent;
        formula.descent = y + lines.back().descent;
        return formula;
    }

private:
    static QJsonObject find(const QJsonObject& node, L name)
    {
        if (Classes(node).has(name))
            return node;
        for (const QJsonValue& child : node.value(u"c").toArray())
            if (const QJsonObject found = find(child.toObject(), name); !found.isEmpty())
                return found;
        return {};
    }

    /// Ascent and descent that KaTeX reserves with an invisible strut.
    static std::pair<double, double> strut(const QJsonObject& base)
    {
        for (const QJsonValue& child : base.value(u"c").toArray()) {
            const QJsonObject style = child[u"s"].toObject();
            if (Classes(child.toObject()).has(L("strut"))) {
                const double below = -length(style, L("verticalAlign"));
                return {length(style, L("height")) - below, below};
            }
        }
        return {0, 0};
    }

    static void flatten(const Box& box, QPointF at, Formula& out)
    {
        const QPointF origin = at + QPointF(box.x, box.y);
        for (const Formula::Part& part : box.parts) {
            const bool joins = !out.parts.isEmpty() && part.clip.isNull() && out.parts.last().clip.isNull() &&
                               out.parts.last().color == part.color;
            if (joins)
                out.parts.last().path.addPath(part.path.translated(origin));
            else
                out.parts.append({part.path.translated(origin), part.color,
                                  part.clip.isNull() ? QRectF() : part.clip.translated(origin)});
        }
        for (const Box& child : box.children)
            flatten(child, origin, out);
    }

    static void inherit(Style& style, const Classes& classes, const QJsonObject& css)
    {
        const auto face = [&](const char* family, bool bold, bool italic) {
            style.family = QLatin1String(family);
            style.bold = bold;
            style.italic = italic;
        };
        int from = 0, to = 0;
        for (const QString& name : classes.names) {
            if (name == L("mathnormal"))
                face("Math", style.bold, true);
            else if (name == L("mathit"))
                face("Main", style.bold, true);
            else if (name == L("mathbf"))
                face("Main", true, style.italic);
            else if (name == L("boldsymbol"))
                face("Math", true, true);
            else if (name == L("mathrm"))
                style.italic = false;
            else if (name == L("mainrm"))
                face("Main", style.bold, false);
            else if (name == L("textrm"))
                style.family = QStringLiteral("Main");
            else if (name == L("textbf"))
                style.bold = true;
            else if (name == L("textit"))
                style.italic = true;
            else if (name == L("amsrm") || name == L("mathbb") || name == L("textbb"))
                style.family = QStringLiteral("AMS");
            else if (name == L("mathcal"))
                style.family = QStringLiteral("Caligraphic");
            else if (name == L("mathfrak") || name == L("textfrak"))
                style.family = QStringLiteral("Fraktur");
            else if (name == L("mathtt") || name == L("texttt"))
                style.family = QStringLiteral("Typewriter");
            else if (name == L("mathscr") || name == L("textscr"))
                style.family = QStringLiteral("Script");
            else if (name == L("mathsf") || name == L("textsf"))
                style.family = QStringLiteral("SansSerif");
            else if (name == L("mathboldsf") || name == L("textboldsf"))
                face("SansSerif", true, style.italic);
            else if (name == L("mathitsf") || name == L("textitsf"))
                face("SansSerif", style.bold, true);
            else if (name == L("small-op") || name == L("delim-size1"))
                face("Size1", false, false);
            else if (name == L("large-op"))
                face("Size2", false, false);
            else if (name == L("delim-size4"))
                face("Size4", false, false);
            else if (name == L("delimsizing")) {
                for (int size = 1; size <= 4; ++size)
                    if (classes.has(L(("size" + QByteArray::number(size)).constData())))
                        face(("Size" + QByteArray::number(size)).constData(), false, false);
            } else if (name.startsWith(L("reset-size")))
                from = QStringView(name).mid(10).toInt();
            else if (name.startsWith(L("size")) && name.size() > 4 && name[4].isDigit())
                to = QStringView(name).mid(4).toInt();
            else if (name == L("mfrac") || name == L("op-limits") || name == L("accent") ||
                     name == L("x-arrow") || name == L("mover") || name == L("munder") ||
                     name == L("col-align-c"))
                style.align = Qt::AlignHCenter;
            else if (name == L("msupsub") || name == L("svg-align") || name == L("col-align-l"))
                style.align = Qt::AlignLeft;
            else if (name == L("col-align-r"))
                style.align = Qt::AlignRight;
        }
        if (from > 0 && to > 0)
            style.em *= sizeOf(to) / sizeOf(from);
        if (const QString color = css.value(u"color").toString(); !color.isEmpty())
            style.color = QColor(color);
    }

    Box node(const QJsonObject& source, Style style, const QString& parentClass = {})
    {
        const Classes classes(source);
        const QJsonObject css = source.value(u"s").toObject();
        inherit(style, classes, css);
        Box box = content(source, classes, css, style);

        double before = length(css, L("marginLeft")) * style.em,
               after = length(css, L("marginRight")) * style.em;
        if (classes.has(L("root")) && parentClass == L("sqrt")) {
            before += 0.27777778 * style.em;
            after -= 0.55555556 * style.em;
        }
        const double padding = classes.has(L("boxpad"))        ? 0.3
                               : classes.has(L("cancel-pad"))  ? 0.2
                               : classes.has(L("cancel-lap"))  ? -0.2
                               : classes.has(L("x-arrow-pad")) ? 0.5
                                                               : 0;
        before += (padding + length(css, L("paddingLeft"))) * style.em;
        after += padding * style.em;
        const double shift = before + length(css, L("left")) * style.em;
        const double down = (length(css, L("top")) - length(css, L("bottom"))) * style.em;
        if (shift == 0 && down == 0 && after == 0)
            return box;
        Box moved;
        moved.width = before + box.width + after;
        moved.fills = box.fills;
        box.x += shift;
        box.y += down;
        moved.children.push_back(std::move(box));
        return moved;
    }

    Box content(const QJsonObject& source, const Classes& classes, const QJsonObject& css, const Style& style)
    {
        if (source.contains(u"t"))
            return symbol(source, style);
        if (classes.has(L("vlist-t")))
            return stack(source, style);
        if (classes.has(L("strut")) || classes.has(L("pstrut")) || classes.has(L("mtr-glue")) ||
            classes.has(L("eqn-num")))
            return {};
        Box box;
        if (classes.has(L("nulldelimiter"))) {
            box.width = 0.12 * style.em;
            return box;
        }
        if (classes.has(L("rule")))
            return rule(css, style);
        if (classes.has(L("vertical-separator")))
            return separator(css, style);
        for (const L line :
             {L("frac-line"), L("overline-line"), L("underline-line"), L("hline"), L("hdashline")})
            if (classes.has(line))
                return horizontalLine(css, style, line == L("hdashline"));
        const QJsonArray children = source.value(u"c").toArray();
        const bool isPicture = !children.isEmpty() && children.first()[u"a"].isObject() &&
                               !children.first()[u"p"].isString() &&
                               (children.first()[u"a"].toObject().contains(u"viewBox") ||
                                children.first()[u"a"].toObject().contains(u"width"));
        if (isPicture || classes.has(L("stretchy")))
            return picture(source, classes, css, style);

        const QString own = classes.has(L("sqrt")) ? QStringLiteral("sqrt") : QString();
        for (const QJsonValue& value : children) {
            const QJsonObject child = value.toObject();
            Box inner = node(child, style, own);
            const Classes innerClasses(child);
            if (classes.has(L("llap")) && innerClasses.has(L("inner")))
                inner.x -= inner.width;
            else if (classes.has(L("clap")) && innerClasses.has(L("inner")))
                inner.x -= inner.width / 2;
            else
                inner.x += box.width;
            box.width += inner.width;
            box.fills = box.fills || inner.fills;
            box.children.push_back(std::move(inner));
        }
        if (classes.has(L("llap")) || classes.has(L("rlap")) || classes.has(L("clap")) ||
            classes.has(L("thinbox")) || (classes.has(L("accent-body")) && !classes.has(L("accent-full"))))
            box.width = 0;
        if (css.contains(u"width"))
            box.width = length(css, L("width")) * style.em;
        return box;
    }

    Box symbol(const QJsonObject& source, const Style& style)
    {
        Box box;
        const QString text = source.value(u"t").toString();
        if (text.isEmpty() || text == QStringLiteral("\u200B"))
            return box;
        const Outline& outline = m_fonts.outline(style.fontName(), text);
        box.width = (outline.advance + std::max(0.0, source.value(u"i").toDouble())) * style.em;
        if (style.color.alpha() > 0 || !style.color.isValid())
            box.parts.append({QTransform::fromScale(style.em, style.em).map(outline.path), style.color, {}});
        return box;
    }

    /// A vertical list: its entries carry the distance of their baseline from the list's.
    Box stack(const QJsonObject& source, const Style& style)
    {
        Box box;
        const QJsonArray entries = source[u"c"][0][u"c"][0][u"c"].toArray();
        struct Entry
        {
            Box box;
            double before, after;
            Qt::Alignment align;
        };
        std::vector<Entry> placed;
        for (const QJsonValue& value : entries) {
            const QJsonObject entry = value.toObject();
            const QJsonObject css = entry.value(u"s").toObject();
            Style inner = style;
            inherit(inner, Classes(entry), css);
            Box line;
            double strutHeight = 0;
            for (const QJsonValue& part : entry.value(u"c").toArray()) {
                const QJsonObject child = part.toObject();
                if (Classes(child).has(L("pstrut"))) {
                    strutHeight = length(child.value(u"s").toObject(), L("height"));
                    continue;
                }
                Box next = node(child, inner);
                next.x += line.width;
                line.width += next.width;
                line.fills = line.fills || next.fills;
                line.children.push_back(std::move(next));
            }
            line.y = (length(css, L("top")) + strutHeight) * inner.em;
            const double before = length(css, L("marginLeft")) * inner.em,
                         after = length(css, L("marginRight")) * inner.em;
            box.width = std::max(box.width, before + line.width + after);
            placed.push_back({std::move(line), before, after, inner.align});
        }
        for (Entry& entry : placed) {
            const double room = box.width - entry.before - entry.after;
            entry.box.stretch(room);
            const double free = room - entry.box.width;
            entry.box.x = entry.before + (entry.align == Qt::AlignHCenter ? free / 2
                                          : entry.align == Qt::AlignRight ? free
                                                                          : 0);
            box.children.push_back(std::move(entry.box));
        }
        return box;
    }

    static Box rule(const QJsonObject& css, const Style& style)
    {
        Box box;
        box.width = length(css, L("borderRightWidth")) * style.em;
        const double height = length(css, L("borderTopWidth")) * style.em;
        box.parts.append({rectangle(0, -height, box.width, height), style.color, {}});
        return box;
    }

    static Box separator(const QJsonObject& css, const Style& style)
    {
        Box box;
        const double height = length(css, L("height")) * style.em,
                     bottom = -length(css, L("verticalAlign")) * style.em;
        const double thickness = std::max(kThinnest, length(css, L("borderRightWidth"))) * style.em;
        const bool isDashed = css.value(u"borderRightStyle").toString() == L("dashed");
        QPainterPath path;
        for (double y = bottom - height; y < bottom; y += isDashed ? 0.35 : height)
            path.addRect(-thickness / 2, y, thickness, isDashed ? std::min(0.2, bottom - y) : height);
        box.parts.append({path, style.color, {}});
        return box;
    }

    static Box horizontalLine(const QJsonObject& css, const Style& style, bool isDashed)
    {
        Box box;
        box.fills = true;
        const double thickness = std::max(kThinnest, length(css, L("borderBottomWidth"))) * style.em;
        box.draw = [=, color = style.color](double width) {
            QPainterPath path;
            for (double x = 0; x < width; x += isDashed ? 0.35 : width)
                path.addRect(x, -thickness, isDashed ? std::min(0.2, width - x) : width, thickness);
            return QList<Formula::Part>{{path, color, {}}};
        };
        return box;
    }

    /// A drawn part: roots, tall delimiters, arrows and braces that stretch, frames, strokes.
    static Box picture(const QJsonObject& source, const Classes& classes, const QJsonObject& css,
                       const Style& style)
    {
        Box box;
        const double height = length(css, L("height")) * style.em;
        const bool isFixed = css.contains(u"width");
        box.width = length(css, isFixed ? L("width") : L("minWidth")) * style.em;
        box.fills = !isFixed;
        const auto draw = [source, classes, css, style, height](double width) {
            QList<Formula::Part> parts;
            if (const QString fill = css.value(u"backgroundColor").toString(); !fill.isEmpty())
                parts.append({rectangle(0, -height, width, height), QColor(fill), {}});
            if (const double border = length(css, L("borderWidth")) * style.em; border > 0) {
                QPainterPath frame = rectangle(0, -height, width, height);
                frame.addRect(border, border - height, width - 2 * border, height - 2 * border);
                frame.setFillRule(Qt::OddEvenFill);
                const QString color = css.value(u"borderColor").toString();
                parts.append({frame, color.isEmpty() ? style.color : QColor(color),
                              QRectF(0, -height, width, height)});
            }
            if (classes.has(L("sout")))
                parts.append({rectangle(0, -0.08 * style.em, width, 0.08 * style.em), style.color, {}});
            if (classes.has(L("angl"))) {
                parts.append({rectangle(0, -height, width, 0.049 * style.em), style.color, {}});
                parts.append({rectangle(width - 0.049 * style.em, -height, 0.049 * style.em, height),
                              style.color,
                              {}});
            }
            for (const QJsonValue& value : source.value(u"c").toArray()) {
                const QJsonObject child = value.toObject();
                const Classes part(child);
                if (child.contains(u"a"))
                    parts += svg(child, QRectF(0, -height, width, height), style);
                for (const auto& [name, start, share] : {std::tuple{L("brace-left"), 0.0, 0.251},
                                                         {L("brace-center"), 0.25, 0.5},
                                                         {L("brace-right"), 0.749, 0.251},
                                                         {L("halfarrow-left"), 0.0, 0.502},
                                                         {L("halfarrow-right"), 0.498, 0.502}}) {
                    if (part.has(name))
                        for (const QJsonValue& inner : child.value(u"c").toArray())
                            parts += svg(inner.toObject(),
                                         QRectF(start * width, -height, share * width, height), style);
                }
            }
            return parts;
        };
        if (isFixed)
            box.parts = draw(box.width);
        else
            box.draw = draw;
        return box;
    }

    static QList<Formula::Part> svg(const QJsonObject& source, const QRectF& view, const Style& style)
    {
        QList<Formula::Part> parts;
        const QJsonObject attributes = source.value(u"a").toObject();
        const QStringList viewBox = attributes.value(u"viewBox").toString().split(u' ');
        const QString fit = attributes.value(u"preserveAspectRatio").toString();
        for (const QJsonValue& value : source.value(u"c").toArray()) {
            const QJsonObject child = value.toObject();
            if (!child.contains(u"p")) {
                parts.append(stroke(child.value(u"a").toObject(), view, style));
                continue;
            }
            const double width = viewBox.value(2).toDouble(), height = viewBox.value(3).toDouble();
            if (width <= 0 || height <= 0)
                continue;
            double scaleX = view.width() / width, scaleY = view.height() / height;
            const bool isSlice = fit.contains(L("slice"));
            if (fit != L("none"))
                scaleX = scaleY = isSlice ? std::max(scaleX, scaleY) : std::min(scaleX, scaleY);
            const double free = view.width() - width * scaleX;
            const double x = fit.startsWith(L("xMin")) || fit == L("none") ? 0
                             : fit.startsWith(L("xMax"))                   ? free
                                                                           : free / 2;
            const double y =
                fit.contains(L("YMin")) || fit == L("none") ? 0 : (view.height() - height * scaleY) / 2;
            QTransform toView;
            toView.translate(view.left() + x, view.top() + y);
            toView.scale(scaleX, scaleY);
            parts.append({toView.map(pathFromSvg(child.value(u"p").toString())), style.color,
                          isSlice ? view : QRectF()});
        }
        return parts;
    }

    static Formula::Part stroke(const QJsonObject& line, const QRectF& view, const Style& style)
    {
        const auto at = [&](L name, double size) {
            const QString text = line.value(name).toString();
            return text.endsWith(u'%') ? size * text.chopped(1).toDouble() / 100 : text.toDouble();
        };
        QPainterPath path(view.topLeft() + QPointF(at(L("x1"), view.width()), at(L("y1"), view.height())));
        path.lineTo(view.topLeft() + QPointF(at(L("x2"), view.width()), at(L("y2"), view.height())));
        QPainterPathStroker stroker;
        stroker.setWidth(std::max(kThinnest, length(line, L("stroke-width"))) * style.em);
        return {stroker.createStroke(path), style.color, {}};
    }

    FormulaFonts& m_fonts;
};

} // namespace

Formula setFormula(const QJsonObject& tree, FormulaFonts& fonts)
{
    return Setter(fonts).set(tree);
}

} // namespace markdown
