#include "app/markdown/code_runs.h"

#include <QHash>

namespace markdown {

namespace {

CodeFormat formatOf(QStringView classes)
{
    static const QHash<QString, CodeFormat> formats = {{"keyword", CodeFormat::Keyword},
                                                       {"literal", CodeFormat::Keyword},
                                                       {"built_in", CodeFormat::Keyword},
                                                       {"type", CodeFormat::Keyword},
                                                       {"selector-tag", CodeFormat::Keyword},
                                                       {"builtin-name", CodeFormat::Keyword},
                                                       {"string", CodeFormat::String},
                                                       {"regexp", CodeFormat::String},
                                                       {"link", CodeFormat::String},
                                                       {"template-tag", CodeFormat::String},
                                                       {"meta-string", CodeFormat::String},
                                                       {"code", CodeFormat::String},
                                                       {"number", CodeFormat::Number},
                                                       {"symbol", CodeFormat::Number},
                                                       {"bullet", CodeFormat::Number},
                                                       {"variable", CodeFormat::Number},
                                                       {"template-variable", CodeFormat::Number},
                                                       {"title", CodeFormat::Name},
                                                       {"name", CodeFormat::Name},
                                                       {"attr", CodeFormat::Name},
                                                       {"attribute", CodeFormat::Name},
                                                       {"section", CodeFormat::Name},
                                                       {"selector-id", CodeFormat::Name},
                                                       {"selector-class", CodeFormat::Name},
                                                       {"selector-attr", CodeFormat::Name},
                                                       {"selector-pseudo", CodeFormat::Name},
                                                       {"comment", CodeFormat::Comment},
                                                       {"quote", CodeFormat::Comment},
                                                       {"doctag", CodeFormat::Comment},
                                                       {"meta", CodeFormat::Comment},
                                                       {"meta-keyword", CodeFormat::Comment},
                                                       {"addition", CodeFormat::Addition},
                                                       {"deletion", CodeFormat::Deletion},
                                                       {"strong", CodeFormat::Strong},
                                                       {"emphasis", CodeFormat::Emphasis}};
    for (QStringView name : classes.split(u' '))
        if (name.startsWith(u"hljs-"))
            return formats.value(name.mid(5).toString(), CodeFormat::None);
    return CodeFormat::None;
}

} // namespace

QList<CodeRun> runsFromHtml(const QString& html, const QString& code)
{
    QList<CodeRun> runs;
    QList<CodeFormat> open;
    qsizetype at = 0; // in the code
    CodeRun run;
    const auto put = [&](QChar c) {
        if (at >= code.size() || code[at] != c)
            return false;
        CodeFormat format = CodeFormat::None; // the innermost that has one
        for (qsizetype i = open.size(); i > 0 && format == CodeFormat::None; --i)
            format = open[i - 1];
        if (format != run.format || run.start + run.length != at) {
            if (run.format != CodeFormat::None)
                runs.append(run);
            run = {int(at), 0, format};
        }
        ++run.length;
        ++at;
        return true;
    };
    for (qsizetype i = 0; i < html.size(); ++i) {
        if (html[i] == u'<') {
            const qsizetype end = html.indexOf(u'>', i);
            if (end < 0)
                return {};
            const QStringView tag = QStringView(html).mid(i + 1, end - i - 1);
            if (tag.startsWith(u'/')) {
                if (!open.isEmpty())
                    open.removeLast();
            } else {
                const qsizetype start = tag.indexOf(u'"');
                open.append(start < 0 ? CodeFormat::None
                                      : formatOf(tag.mid(start + 1, tag.lastIndexOf(u'"') - start - 1)));
            }
            i = end;
            continue;
        }
        QChar c = html[i];
        if (c == u'&') {
            const qsizetype end = html.indexOf(u';', i);
            const QStringView name = QStringView(html).mid(i + 1, end < 0 ? 0 : end - i - 1);
            c = name == u"amp"    ? u'&'
                : name == u"lt"   ? u'<'
                : name == u"gt"   ? u'>'
                : name == u"quot" ? u'"'
                                  : u'\'';
            i = end < 0 ? i : end;
        }
        if (!put(c))
            return {};
    }
    if (run.format != CodeFormat::None)
        runs.append(run);
    return at == code.size() ? runs : QList<CodeRun>{};
}

} // namespace markdown
