#include "app/tools/builtin/read_attachment.h"

#include <QRegularExpression>

namespace tools {

namespace {

constexpr qsizetype kPartLength = 6000; // characters: about 1,500 tokens of English
constexpr qsizetype kLookBack = 1500;   // how far a cut may move to fall between paragraphs or words

struct Request
{
    QString name;
    int part = 1;
};

/// "report.pdf#3": the third part. The name alone is the first.
Request requestIn(const QString& name)
{
    static const QRegularExpression form(
        QStringLiteral("^(.*\\S)\\s*(?:#|,?\\s+\\(?part )\\s*(\\d{1,6})\\)?\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(name);
    if (!match.hasMatch())
        return {name, 1};
    return {match.captured(1), match.captured(2).toInt()};
}

QString joined(const DocumentText& document)
{
    QString text;
    for (const DocumentPage& page : document.pages) {
        if (document.pages.size() > 1)
            text += QStringLiteral("%1[page %2]\n")
                        .arg(text.isEmpty() ? QString() : QStringLiteral("\n\n"))
                        .arg(page.number);
        text += page.text.trimmed();
    }
    return text.trimmed();
}

/// Where the part that begins at `start` ends.
qsizetype partEnd(const QString& text, qsizetype start)
{
    const qsizetype end = start + kPartLength;
    if (end >= text.size())
        return text.size();
    for (const QString& border : {QStringLiteral("\n\n"), QStringLiteral("\n"), QStringLiteral(" ")}) {
        const qsizetype at = text.lastIndexOf(border, end - border.size());
        if (at > end - kLookBack && at > start)
            return at + border.size();
    }
    return text[end - 1].isHighSurrogate() ? end - 1 : end;
}

Outcome partOf(const QString& name, const QString& text, int part)
{
    if (text.isEmpty())
        return problem(QStringLiteral("%1 contains no text. It may be empty or a scan.").arg(name));
    QList<qsizetype> starts{0};
    for (qsizetype end = partEnd(text, 0); end < text.size(); end = partEnd(text, end))
        starts += end;
    if (part < 1 || part > starts.size())
        return problem(
            QStringLiteral("%1 has %2 part(s); there is no part %3.").arg(name).arg(starts.size()).arg(part));
    const qsizetype start = starts[part - 1];
    QString result = text.mid(start, part < starts.size() ? starts[part] - start : -1).trimmed();
    if (starts.size() == 1)
        return {result};
    result += QStringLiteral("\n\n[This is part %1 of %2 of %3.").arg(part).arg(starts.size()).arg(name);
    if (part < starts.size())
        result += QStringLiteral(" To read on, call read_attachment with the name \"%1#%2\".")
                      .arg(name)
                      .arg(part + 1);
    return {result + u']'};
}

std::optional<history::Attachment> attachmentOf(const Request& request, const QString& wholeName,
                                                const Context& context)
{
    // A file may really be called "notes #2.txt".
    if (const auto exact = attachmentNamed(wholeName, context.attachments); exact && exact->name == wholeName)
        return exact;
    return attachmentNamed(request.name, context.attachments);
}

} // namespace

ReadAttachmentTool::ReadAttachmentTool(std::shared_ptr<AttachedDocuments> documents)
    : m_documents(std::move(documents))
{
}

QString ReadAttachmentTool::name() const
{
    return QStringLiteral("read_attachment");
}

QString ReadAttachmentTool::title() const
{
    return tr("Read attachment");
}

QString ReadAttachmentTool::description() const
{
    return QStringLiteral("Reads the text of an attached file.");
}

QString ReadAttachmentTool::summary() const
{
    return tr("Gives the model the text of a file that you attached to the chat.");
}

Json ReadAttachmentTool::parameters() const
{
    return {{"type", "object"},
            {"properties", {{"name", {{"type", "string"}, {"description", "Name of the file"}}}}},
            {"required", Json::array({"name"})}};
}

QString ReadAttachmentTool::question(const Json& arguments, const Context& context) const
{
    const QString name = textOf(arguments, "name");
    const Request request = requestIn(name);
    const auto attachment = attachmentOf(request, name, context);
    if (!attachment)
        return tr("Read %1?", "a file").arg(name);
    return tr("Read %1 (%2)?", "a file, its size")
        .arg(attachment->name,
             context.locale.formattedDataSize(attachment->sizeBytes, 0, QLocale::DataSizeSIFormat));
}

std::unique_ptr<Run> ReadAttachmentTool::start(const Json& arguments, const Context& context)
{
    const QString name = textOf(arguments, "name");
    const Request request = requestIn(name);
    const auto attachment = attachmentOf(request, name, context);
    if (!attachment)
        return startKnown(problem(QStringLiteral("No attached file is named \"%1\". Attached files: %2.")
                                      .arg(name.left(200), namesOf(context.attachments))));
    if (!hasText(*attachment))
        return startKnown(
            problem(QStringLiteral("%1 is not a text file: you see or hear it in the conversation itself.")
                        .arg(attachment->name)));
    const QString file = context.fileOf ? context.fileOf(*attachment) : QString();
    if (file.isEmpty())
        return startKnown(
            problem(QStringLiteral("The content of %1 is not there any more.").arg(attachment->name)));
    const int part = attachment->name == name ? 1 : request.part;
    return startOnWorker([documents = m_documents, source = AttachedFile{*attachment, file},
                          part](const std::stop_token& stop) -> Outcome {
        const auto text = documents->text(source, stop);
        if (!text->problem.isEmpty())
            return problem(
                QStringLiteral("%1 cannot be read: %2").arg(source.attachment.name, text->problem));
        return partOf(source.attachment.name, joined(*text), part);
    });
}

} // namespace tools
