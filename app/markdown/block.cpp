#include "app/markdown/block.h"

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
        return QString(qMax(0, indent - 1) * 2, u' ') + lead + check + withFormulas(text, formulas);
    }
    default:
        return withFormulas(text, formulas);
    }
}

} // namespace markdown
