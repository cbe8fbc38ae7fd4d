// Fetches one web page for a model: http and https, public addresses only (checked after the name was looked
// up, and again at every redirect; the connection goes to the very address that was checked), bounded in
// size, time and redirects, without cookies or credentials.
#pragma once

#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>

#include <functional>

#include "app/tools/run.h"

namespace tools {

struct FetchLimits
{
    qint64 maxBytes = 4 << 20; ///< after decompression
    int maxRedirects = 5;
    std::chrono::milliseconds timeLimit = std::chrono::seconds(20);
};

struct FetchedPage
{
    QUrl address; ///< where it came from in the end
    QString contentType;
    QByteArray content;
    bool isCut = false; ///< there was more than the limit
};

class PageFetcher : public QObject
{
    Q_OBJECT

public:
    /// `isAllowed`: which addresses may be connected to; isPublicAddress but in tests.
    PageFetcher(QNetworkAccessManager& network, std::function<bool(const QHostAddress&)> isAllowed,
                FetchLimits limits);
    ~PageFetcher() override;

    /// Once.
    void fetch(const QUrl& address);
    void abort();

signals:
    void fetched(const tools::FetchedPage& page);
    void failed(const QString& problem);

private:
    void resolve();
    void resolved(const QHostInfo& info);
    void request(const QHostAddress& address);
    void readMore();
    void replyFinished();
    void fail(const QString& problem);
    void succeed();

    QNetworkAccessManager& m_network;
    std::function<bool(const QHostAddress&)> m_isAllowed;
    FetchLimits m_limits;
    QUrl m_address;
    int m_redirects = 0;
    int m_lookup = -1;
    QPointer<QNetworkReply> m_reply;
    FetchedPage m_page;
    QTimer m_timer;
    bool m_isOver = false;
};

} // namespace tools
