#include "app/tools/builtin/search_documents.h"

#include "app/tools/builtin/passage_index.h"

namespace tools {

namespace {

constexpr int kPassages = 5;

Outcome search(AttachedDocuments& documents, const QList<AttachedFile>& files, const QString& query,
               const std::stop_token& stop)
{
    PassageIndex index;
    QStringList notes;
    for (const AttachedFile& file : files) {
        if (stop.stop_requested())
            return problem(QStringLiteral("The search was stopped."));
        const auto text = documents.text(file, stop);
        if (text->problem.isEmpty())
            index.add(file.attachment.name, *text, stop);
        else
            notes += QStringLiteral("%1 could not be searched: %2").arg(file.attachment.name, text->problem);
    }
    QStringList parts;
    for (const Passage& passage : index.find(query, kPassages)) {
        const QString page = passage.hasPages ? QStringLiteral(", page %1").arg(passage.page) : QString();
        parts += QStringLiteral("[%1%2]\n%3").arg(passage.document, page, passage.text);
    }
    if (parts.isEmpty())
        parts += QStringLiteral("Nothing in the attached documents matches \"%1\".").arg(query.left(200));
    return {(parts + notes).join(QStringLiteral("\n\n"))};
}

} // namespace

SearchDocumentsTool::SearchDocumentsTool(std::shared_ptr<AttachedDocuments> documents)
    : m_documents(std::move(documents))
{
}

QString SearchDocumentsTool::name() const
{
    return QStringLiteral("search_documents");
}

QString SearchDocumentsTool::title() const
{
    return tr("Search documents");
}

QString SearchDocumentsTool::description() const
{
    return QStringLiteral("Searches the attached documents.");
}

QString SearchDocumentsTool::summary() const
{
    return tr("Finds passages in the files that you attached to the chat.");
}

Json SearchDocumentsTool::parameters() const
{
    return {{"type", "object"},
            {"properties", {{"query", {{"type", "string"}, {"description", "Words to find"}}}}},
            {"required", Json::array({"query"})}};
}

QString SearchDocumentsTool::question(const Json& arguments, const Context&) const
{
    return tr("Search the attached documents for “%1”?").arg(textOf(arguments, "query"));
}

std::unique_ptr<Run> SearchDocumentsTool::start(const Json& arguments, const Context& context)
{
    const QString query = textOf(arguments, "query").trimmed();
    if (query.isEmpty())
        return startKnown(problem(QStringLiteral("The query is empty: name the words to find.")));
    QList<AttachedFile> files;
    QStringList seen;
    for (const history::Attachment& attachment : context.attachments) {
        if (!hasText(attachment) || seen.contains(attachment.blob))
            continue;
        seen += attachment.blob;
        const QString file = context.fileOf ? context.fileOf(attachment) : QString();
        if (!file.isEmpty())
            files += {attachment, file};
    }
    if (files.isEmpty())
        return startKnown(problem(QStringLiteral("No documents with text are attached.")));
    return startOnWorker([documents = m_documents, files, query](const std::stop_token& stop) {
        return search(*documents, files, query, stop);
    });
}

} // namespace tools
