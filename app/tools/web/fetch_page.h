// Fetches a web page as text. Asks every time, obeys "never go online", can be switched off for good.
#pragma once

#include <QCoreApplication>
#include <QNetworkAccessManager>

#include "app/tools/tool.h"
#include "app/tools/web/page_fetcher.h"

namespace tools {

class FetchPageTool : public Tool
{
    Q_DECLARE_TR_FUNCTIONS(FetchPageTool)

public:
    /// `isAllowed`: see PageFetcher.
    explicit FetchPageTool(std::function<bool(const QHostAddress&)> isAllowed = {}, FetchLimits limits = {});

    void setEnabled(bool isEnabled) { m_isEnabled = isEnabled; }
    bool isEnabled() const { return m_isEnabled; }

    QString name() const override;
    QString title() const override;
    QString description() const override;
    QString summary() const override;
    Json parameters() const override;
    AskPolicy askPolicy() const override { return AskPolicy::EveryTime; }
    bool needsNetwork() const override { return true; }
    bool isAvailable() const override { return m_isEnabled; }
    QString question(const Json& arguments, const Context& context) const override;
    std::unique_ptr<Run> start(const Json& arguments, const Context& context) override;

private:
    std::shared_ptr<QNetworkAccessManager> m_network; ///< runs outlive the tool
    std::function<bool(const QHostAddress&)> m_isAllowed;
    FetchLimits m_limits;
    bool m_isEnabled = true;
};

/// What of a fetched page the model gets: its text, part by part. A problem if it has none.
Outcome pageText(const FetchedPage& page, int part);

} // namespace tools
