#include "app/tools/toolbox.h"

#include "app/tools/builtin/calculate.h"
#include "app/tools/builtin/convert_units.h"
#include "app/tools/builtin/current_time.h"
#include "app/tools/builtin/read_attachment.h"
#include "app/tools/builtin/search_documents.h"
#include "app/tools/web/fetch_page.h"

namespace tools {

Toolbox::Toolbox(const Files& files, DocumentReader reader, bool neverOnline, QObject* parent)
    : QObject(parent),
      m_permissions(files.permissions),
      m_defaults(m_registry, m_permissions),
      m_neverOnline(neverOnline)
{
    const auto documents = std::make_shared<AttachedDocuments>(std::move(reader));
    m_registry.add(std::make_unique<CalculateTool>());
    m_registry.add(std::make_unique<CurrentTimeTool>());
    m_registry.add(std::make_unique<ConvertUnitsTool>());
    m_registry.add(std::make_unique<ReadAttachmentTool>(documents));
    m_registry.add(std::make_unique<SearchDocumentsTool>(documents));
    auto fetchPage = std::make_unique<FetchPageTool>();
    m_fetchPage = fetchPage.get();
    m_fetchPage->setEnabled(!neverOnline);
    m_registry.add(std::move(fetchPage));
    m_servers = std::make_unique<mcp::McpServers>(files.servers, m_registry, m_permissions, neverOnline);
    m_defaults.setEnabledTools(defaultTools());
}

Toolbox::~Toolbox() = default;

QStringList Toolbox::defaultTools()
{
    return {QStringLiteral("calculate"), QStringLiteral("current_time"), QStringLiteral("convert_units"),
            QStringLiteral("read_attachment")};
}

void Toolbox::setMayFetchPages(bool mayFetch)
{
    if (std::exchange(m_mayFetchPages, mayFetch) == mayFetch)
        return;
    m_fetchPage->setEnabled(m_mayFetchPages && !m_neverOnline);
    m_registry.announceChange(m_fetchPage->name());
    emit mayFetchPagesChanged();
}

void Toolbox::setNeverOnline(bool neverOnline)
{
    if (std::exchange(m_neverOnline, neverOnline) == neverOnline)
        return;
    m_fetchPage->setEnabled(m_mayFetchPages && !m_neverOnline);
    m_registry.announceChange(m_fetchPage->name());
    m_servers->setNeverOnline(neverOnline);
    emit neverOnlineChanged();
}

} // namespace tools
