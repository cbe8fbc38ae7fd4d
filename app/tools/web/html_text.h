// HTML of any quality to text a model reads well: Markdown headings, lists, tables and links, without
// scripts, menus and markup. One pass, no tree, bounded in time and memory by its input.
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace tools {

struct ReadablePage
{
    QString title;
    QString text; ///< Markdown
};

/// `base`: what relative links refer to.
ReadablePage readablePage(const QString& html, const QUrl& base = {});

/// Characters that references such as &amp; &#8364; &#x20AC; stand for.
QString withoutEntities(const QString& text);

/// By byte order mark, Content-Type, the declaration in the text, or else UTF-8 (Windows-1252 if it is not).
QString decodedText(const QByteArray& bytes, const QString& contentType, bool isHtml);

} // namespace tools
