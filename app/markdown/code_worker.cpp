#include "app/markdown/code_worker.h"

namespace markdown {

CodeWorker::CodeWorker()
    : m_script({QStringLiteral(":/facet/markdown/highlight.js")},
               QStringLiteral(":/facet/markdown/code_tree.js"))
{
}

void CodeWorker::colour(const QByteArray& key, const QString& code, const QString& language)
{
    const QString html = m_script.call({QJSValue(language), QJSValue(code)});
    emit finished(key, html.isEmpty() ? QList<CodeRun>() : runsFromHtml(html, code));
}

} // namespace markdown
