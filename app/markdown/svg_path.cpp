#include "app/markdown/svg_path.h"

namespace markdown {

namespace {

class Reader
{
public:
    explicit Reader(QStringView text) : m_text(text) {}

    void skip()
    {
        while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at] == u','))
            ++m_at;
    }
    bool atEnd()
    {
        skip();
        return m_at >= m_text.size();
    }
    bool atNumber()
    {
        skip();
        return m_at < m_text.size() && (m_text[m_at].isDigit() || m_text[m_at] == u'-' ||
                                        m_text[m_at] == u'+' || m_text[m_at] == u'.');
    }
    QChar letter() { return m_text[m_at++]; }

    double number()
    {
        skip();
        const qsizetype start = m_at;
        bool hasPoint = false;
        if (m_at < m_text.size() && (m_text[m_at] == u'-' || m_text[m_at] == u'+'))
            ++m_at;
        while (m_at < m_text.size() && (m_text[m_at].isDigit() || (m_text[m_at] == u'.' && !hasPoint))) {
            hasPoint = hasPoint || m_text[m_at] == u'.';
            ++m_at;
        }
        if (m_at == start && m_at < m_text.size())
            ++m_at; // not a number: go on behind it
        return m_text.mid(start, m_at - start).toDouble();
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

QPainterPath pathFromSvg(QStringView data)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    Reader reader(data);
    QChar command;
    QPointF control; // of the curve before, for s and t
    while (!reader.atEnd()) {
        if (!reader.atNumber())
            command = reader.letter();
        else if (command.isNull())
            return {};
        const QChar kind = command.toLower();
        const QPointF at = path.currentPosition();
        const QPointF base = command.isLower() ? at : QPointF();
        const auto point = [&] {
            const double x = reader.number();
            return base + QPointF(x, reader.number());
        };
        if (kind != u'z' && !reader.atNumber())
            return {};
        switch (kind.unicode()) {
        case 'm':
            path.moveTo(point());
            command = command.isLower() ? u'l' : u'L';
            break;
        case 'l':
            path.lineTo(point());
            break;
        case 'h':
            path.lineTo(base.x() + reader.number(), at.y());
            break;
        case 'v':
            path.lineTo(at.x(), base.y() + reader.number());
            break;
        case 'c':
        case 's': {
            const QPointF first = kind == u'c' ? point() : 2 * at - control;
            control = point();
            path.cubicTo(first, control, point());
            break;
        }
        case 'q':
        case 't':
            control = kind == u'q' ? point() : 2 * at - control;
            path.quadTo(control, point());
            break;
        case 'z':
            path.closeSubpath();
            break;
        default:
            return {};
        }
        if (kind != u'c' && kind != u's' && kind != u'q' && kind != u't')
            control = path.currentPosition();
    }
    return path;
}

} // namespace markdown
