#include "app/tools/web/fetch_page.h"

#include <QMimeDatabase>

#include "app/tools/web/address_guard.h"
#include "app/tools/web/html_text.h"

namespace tools {

namespace {

constexpr qsizetype kPartLength = 12'000; // characters: about 3,000 tokens

/// Fetches, then makes text of it on a worker.
class FetchRun : public Run
{
public:
    FetchRun(std::shared_ptr<QNetworkAccessManager> network,
             const std::function<bool(const QHostAddress&)>& isAllowed, const FetchLimits& limits,
             const QUrl& address, int part)
        : m_network(std::move(network)),
          m_fetcher(*m_network, isAllowed, limits)
    {
        connect(&m_fetcher, &PageFetcher::failed, this, &FetchRun::fail);
        connect(&m_fetcher, &PageFetcher::fetched, this, [this, part](const FetchedPage& page) {
            m_reading = startOnWorker([page, part](const std::stop_token&) { return pageText(page, part); });
            connect(m_reading.get(), &Run::finished, this, &FetchRun::finish);
            connect(m_reading.get(), &Run::failed, this, &FetchRun::fail);
        });
        QMetaObject::invokeMethod(
            &m_fetcher, [this, address] { m_fetcher.fetch(address); }, Qt::QueuedConnection);
    }

protected:
    void stop() override
    {
        m_fetcher.abort();
        if (m_reading)
            m_reading->cancel();
    }

private:
    std::shared_ptr<QNetworkAccessManager> m_network;
    PageFetcher m_fetcher;
    std::unique_ptr<Run> m_reading;
};

QString mimeOf(const FetchedPage& page)
{
    const QString declared = page.contentType.section(u';', 0, 0).trimmed().toLower();
    if (!declared.isEmpty() && declared != QStringLiteral("application/octet-stream"))
        return declared;
    return QMimeDatabase().mimeTypeForData(page.content).name();
}

bool isText(const QString& mime)
{
    return mime.startsWith(QStringLiteral("text/")) || mime.endsWith(QStringLiteral("json")) ||
           mime.endsWith(QStringLiteral("xml")) || mime.endsWith(QStringLiteral("javascript")) ||
           mime.endsWith(QStringLiteral("yaml"));
}

} // namespace

Outcome pageText(const FetchedPage& page, int part)
{
    const QString mime = mimeOf(page);
    const bool isHtml =
        mime == QStringLiteral("text/html") || mime == QStringLiteral("application/xhtml+xml");
    if (!isText(mime))
        return problem(
            QStringLiteral("%1 is not a page of text (%2). The user can download it and attach it.")
                .arg(page.address.toDisplayString(), mime));
    QString text = decodedText(page.content, page.contentType, isHtml);
    QString title;
    if (isHtml) {
        ReadablePage readable = readablePage(text, page.address);
        text = std::move(readable.text);
        title = std::move(readable.title);
    }
    text = text.trimmed();
    if (text.isEmpty())
        return problem(QStringLiteral("%1 has no readable text; it may need a browser that runs scripts.")
                           .arg(page.address.toDisplayString()));
    QList<qsizetype> starts{0};
    while (text.size() - starts.last() > kPartLength) {
        const qsizetype end = starts.last() + kPartLength;
        const qsizetype line = text.lastIndexOf(u'\n', end);
        starts += line > starts.last() + kPartLength / 2 ? line + 1 : end;
    }
    if (part > starts.size())
        return problem(
            QStringLiteral("The page has %1 part(s); there is no part %2.").arg(starts.size()).arg(part));
    const qsizetype start = starts[part - 1];
    QString result = QStringLiteral("Address: %1\n").arg(page.address.toDisplayString());
    if (!title.isEmpty())
        result += QStringLiteral("Title: %1\n").arg(title);
    result += u'\n' + text.mid(start, part < starts.size() ? starts[part] - start : -1).trimmed();
    if (starts.size() > 1)
        result += QStringLiteral("\n\n[Part %1 of %2 of the page. The argument \"part\" chooses another.]")
                      .arg(part)
                      .arg(starts.size());
    if (page.isCut)
        result += QStringLiteral("\n\n[The page is longer than what was fetched.]");
    return {result};
}

FetchPageTool::FetchPageTool(std::function<bool(const QHostAddress&)> isAllowed, FetchLimits limits)
    : m_network(std::make_shared<QNetworkAccessManager>()),
      m_isAllowed(isAllowed ? std::move(isAllowed) : isPublicAddress),
      m_limits(limits)
{
    m_network->setAutoDeleteReplies(false);
}

QString FetchPageTool::name() const
{
    return QStringLiteral("fetch_page");
}

QString FetchPageTool::title() const
{
    return tr("Fetch web page");
}

QString FetchPageTool::description() const
{
    return QStringLiteral("Fetches a web page.");
}

QString FetchPageTool::summary() const
{
    return tr("Loads one address from the internet and gives its text to the model. Asks every time.");
}

Json FetchPageTool::parameters() const
{
    return {{"type", "object"},
            {"properties",
             {{"url", {{"type", "string"}, {"description", "Address"}}},
              {"part",
               {{"type", "integer"},
                {"minimum", 1},
                {"description", "Part of a long page, the first by default"}}}}},
            {"required", Json::array({"url"})}};
}

QString FetchPageTool::question(const Json& arguments, const Context&) const
{
    const QUrl address = addressFrom(textOf(arguments, "url"));
    return tr("Go online and load %1?").arg(address.toString(QUrl::FullyEncoded));
}

std::unique_ptr<Run> FetchPageTool::start(const Json& arguments, const Context& context)
{
    if (context.neverOnline)
        return startKnown(
            problem(QStringLiteral("The user has forbidden going online, so the page was not fetched.")));
    if (!m_isEnabled)
        return startKnown(problem(QStringLiteral("Fetching web pages is switched off.")));
    const QUrl address = addressFrom(textOf(arguments, "url"));
    if (const QString violation = addressViolation(address); !violation.isEmpty())
        return startKnown(problem(QStringLiteral("The page was not fetched: %1.").arg(violation)));
    return std::make_unique<FetchRun>(
        m_network, m_isAllowed, m_limits, address,
        int(std::clamp<qint64>(integerOf(arguments, "part").value_or(1), 1, 100'000)));
}

} // namespace tools
