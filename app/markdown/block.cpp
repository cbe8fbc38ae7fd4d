#include "app/markdown/block.h"

#include "app/markdown/text_source.h"

namespace markdown {

QString withFormulas(const QString& shown, const QStringList& formulas, qsizetype first)
{
    if (!shown.contains(kFormulaMark))
        return shown;
    QString out;
    out.reserve(shown.size());
    for (const QChar c : shown) {
        if (c == kFormulaMark && first < formulas.size())
            out += u'$' + formulas[first++] + u'$';
        else
            out += c;
    }
    return out;
}

QString Block::plainText() const
{
    switch (kind) {
    case Kind::Formula:
        return QStringLiteral("$$") + text + QStringLiteral("$$");
    case Kind::Rule:
        return QStringLiteral("———");
    case Kind::Code:
    case Kind::Table:
        return text;
    case Kind::ListItem: {
        const QString check = task == Task::None   ? QString()
                              : task == Task::Done ? QStringLiteral("☑ ")
                                                   : QStringLiteral("☐ ");
        const QString lead = marker.isEmpty() ? QString() : marker + u' ';
        return QString(qMax(0, indent - 1) * 2, u' ') + lead + check +
               withFormulas(text, formulas).replace(QChar(QChar::LineSeparator), u'\n');
    }
    default:
        return withFormulas(text, formulas).replace(QChar(QChar::LineSeparator), u'\n');
    }
}

QString plainPart(const Block& block, int from, int to)
{
    if (block.kind == Kind::Formula || block.kind == Kind::Table || block.kind == Kind::Rule)
        return block.plainText();
    const qsizetype start = qBound(0, from, int(block.text.size())),
                    end = qBound(int(start), to, int(block.text.size()));
    QString part = withFormulas(block.text.mid(start, end - start), block.formulas,
                                block.text.left(start).count(kFormulaMark));
    return part.replace(QChar(QChar::LineSeparator), u'\n');
}

bool isTight(const Block& before, const Block& block)
{
    return block.kind == Kind::ListItem && before.indent > 0;
}

} // namespace markdown
