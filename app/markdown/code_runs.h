// Coloured code: the HTML that highlight.js gives, as runs over the plain code.
#pragma once

#include <QList>
#include <QString>

namespace markdown {

enum class CodeFormat : quint8
{
    None,
    Keyword,
    String,
    Number,
    Name,
    Comment,
    Addition,
    Deletion,
    Strong,
    Emphasis
};

struct CodeRun
{
    int start = 0;
    int length = 0;
    CodeFormat format = CodeFormat::None;

    bool operator==(const CodeRun&) const = default;
};

/// Runs in the order of the code, not overlapping. Empty if the HTML's text is not `code`.
QList<CodeRun> runsFromHtml(const QString& html, const QString& code);

} // namespace markdown
