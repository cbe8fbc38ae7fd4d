#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

#include "app/history/archive.h"

namespace history::archive {

namespace {

constexpr qint64 kLargestPicture = 32 << 20; // browsers give up on data URIs not much larger

constexpr char kStyle[] =
    R"(:root{color-scheme:light dark;--text:#201e1b;--muted:#6d675f;--window:#f7f6f3;--surface:#fff;
--line:#e4e1da;--sunken:#f0eeea;--thought:#7048c6;--tool:#0b7a70}
@media(prefers-color-scheme:dark){:root{--text:#ecebe8;--muted:#a29d95;--window:#141416;--surface:#1b1b1e;--line:#2e2e33;
--sunken:#101012;--thought:#b99bf6;--tool:#55c9ba}}
body{font:15px/1.6 Inter,system-ui,sans-serif;color:var(--text);background:var(--window);max-width:760px;margin:0 auto;
padding:32px 16px}h1{font-size:26px;line-height:1.25}.when,.model,.file{color:var(--muted);font-size:13px}
.question{background:var(--sunken);border-radius:16px 16px 4px 16px;padding:10px 14px;margin:24px 0 16px 15%}
.text{white-space:pre-wrap;overflow-wrap:anywhere}pre{background:var(--sunken);border-radius:10px;padding:12px 14px;
overflow:auto;font:13px/1.6 'JetBrains Mono',monospace}details{border-left:2px solid var(--line);padding-left:12px;
margin:8px 0;color:var(--muted)}summary{cursor:pointer;color:var(--thought)}.tool>summary{color:var(--tool)}
img{max-width:100%;border-radius:12px;display:block;margin:8px 0})";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(history::archive)
};

/// Text as it is, with ``` blocks set apart.
QString paragraphs(const QString& text)
{
    static const QRegularExpression fence(
        QStringLiteral("^(`{3,}|~{3,})[^\\n]*\\n(.*?)(?:^\\1[`~]*[ \\t]*$|\\z)"),
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    const auto plain = [](const QString& part) {
        const QString trimmed = part.trimmed();
        return trimmed.isEmpty() ? QString()
                                 : QStringLiteral("<div class=text>%1</div>\n").arg(trimmed.toHtmlEscaped());
    };
    QString html;
    qsizetype done = 0;
    for (auto matches = fence.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        html += plain(text.mid(done, match.capturedStart() - done));
        html += QStringLiteral("<pre>%1</pre>\n").arg(match.captured(2).toHtmlEscaped());
        done = match.capturedEnd();
    }
    return html + plain(text.mid(done));
}

QString block(const QString& className, const QString& summary, const QString& content)
{
    return QStringLiteral("<details class=%1><summary>%2</summary>%3</details>\n")
        .arg(className, summary.toHtmlEscaped(), content);
}

/// Formats that a browser draws and that hold no script.
bool isPicture(const Attachment& attachment)
{
    static const QStringList types{QStringLiteral("image/png"), QStringLiteral("image/jpeg"),
                                   QStringLiteral("image/gif"), QStringLiteral("image/webp")};
    return attachment.kind == Attachment::Kind::Image && types.contains(attachment.mimeType);
}

void writeAttachment(QIODevice& device, const Attachment& attachment, const BlobPath& blobPath)
{
    const QString name = attachment.name.toHtmlEscaped();
    QFile file(blobPath(attachment.blob));
    if (isPicture(attachment) && !file.fileName().isEmpty() && file.size() <= kLargestPicture &&
        file.open(QIODevice::ReadOnly)) {
        writeAll(device, "<img alt=\"" + name.toUtf8() + "\" src=\"data:" + attachment.mimeType.toLatin1() +
                             ";base64,");
        writeAll(device, file.readAll().toBase64());
        writeAll(device, "\">\n");
    }
    writeAll(device, QStringLiteral("<div class=file>%1 · %2</div>\n")
                         .arg(name, QLocale().formattedDataSize(attachment.sizeBytes).toHtmlEscaped())
                         .toUtf8());
}

QString answerHtml(const Message& message)
{
    QString html = QStringLiteral("<section class=answer>\n");
    for (const Step& step : message.steps) {
        if (step.kind == Step::Kind::Text)
            html += paragraphs(step.text);
        else if (step.kind == Step::Kind::Thought)
            html += block(QStringLiteral("thought"), Text::tr("Thought"), paragraphs(step.text));
        else
            html += block(QStringLiteral("tool"), Text::tr("Tool") + QStringLiteral(": ") + step.toolName,
                          QStringLiteral("<pre>%1</pre><pre>%2</pre>")
                              .arg(step.arguments.toHtmlEscaped(), step.result.toHtmlEscaped()));
    }
    if (!message.failure.isEmpty())
        html += QStringLiteral("<p class=model>%1</p>\n").arg(message.failure.toHtmlEscaped());
    if (!message.statistics.model.isEmpty())
        html += QStringLiteral("<p class=model>%1</p>\n").arg(message.statistics.model.toHtmlEscaped());
    return html + QStringLiteral("</section>\n");
}

} // namespace

void writeHtmlBegin(QIODevice& device, const QString& title)
{
    // Nothing may be loaded or run, whatever a chat contains.
    writeAll(device, "<!doctype html>\n<meta charset=utf-8>\n<meta http-equiv=Content-Security-Policy "
                     "content=\"default-src"
                     " 'none'; img-src data:; style-src 'unsafe-inline'\">\n<meta name=viewport"
                     " content=\"width=device-width\">\n<title>" +
                         title.toHtmlEscaped().toUtf8() + "</title>\n<style>" + kStyle + "</style>\n");
}

void writeHtml(QIODevice& device, const ArchivedChat& chat, const BlobPath& blobPath)
{
    const QString title = chat.chat.title.isEmpty() ? Text::tr("New chat") : chat.chat.title;
    writeAll(device, QStringLiteral("<h1>%1</h1>\n<p class=when>%2</p>\n")
                         .arg(title.toHtmlEscaped(),
                              QLocale().toString(chat.chat.created, QLocale::LongFormat).toHtmlEscaped())
                         .toUtf8());
    if (!chat.chat.options.systemPrompt.isEmpty())
        writeAll(device, block(QStringLiteral("system"), Text::tr("System prompt"),
                               paragraphs(chat.chat.options.systemPrompt))
                             .toUtf8());
    for (const Message& message : shownBranch(chat)) {
        if (message.role == Role::Assistant) {
            writeAll(device, answerHtml(message).toUtf8());
            continue;
        }
        writeAll(device, "<section class=question>\n");
        for (const Attachment& attachment : message.attachments)
            writeAttachment(device, attachment, blobPath);
        writeAll(device, paragraphs(message.text).toUtf8() + "</section>\n");
    }
}

void writeHtmlEnd(QIODevice& device)
{
    writeAll(device, "\n");
}

} // namespace history::archive
