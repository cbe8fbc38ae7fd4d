// Asks the hub's interface: one request, one answer, errors in words with a remedy. Never goes online where
// the user forbade it; the token goes to the hub's own host only. Knows no models.
#pragma once

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QUrl>
#include <QUrlQuery>

#include <functional>

#include "app/network/proxy_choice.h"
#include "app/secrets/secrets.h"
#include "app/settings/settings.h"

namespace hub {

struct Problem
{
    enum class Kind
    {
        None,
        StaysOffline, ///< the user said so
        NoProxy,      ///< one is to be used and is not told; nothing goes around it
        NoConnection,
        NotFound,
        NeedsToken,
        Forbidden,
        TooManyRequests,
        ServerError,
        BadAnswer,
    };

    Kind kind = Kind::None;
    QString text; ///< what happened and what to do; empty: nothing did

    bool isNone() const { return kind == Kind::None; }
};

struct Answer
{
    QByteArray body;
    QUrl next; ///< of a list in pages: the next one; empty: there is none
    Problem problem;
};

class Client : public QObject
{
    Q_OBJECT

public:
    using Reply = std::function<void(const Answer& answer)>;

    /// `endpoint` answers where the hub is, each time it is asked: "https://huggingface.co" or a mirror.
    Client(settings::Settings& settings, secrets::Secrets& secrets, std::function<QUrl()> endpoint,
           QObject* parent = nullptr);
    ~Client() override;

    /// "https://huggingface.co", or HF_ENDPOINT where that is set.
    static QUrl usualEndpoint();

    QUrl endpoint() const;
    /// A page of the hub's site for the browser.
    QUrl page(const QString& path) const;

    /// Answers later, never from within the call, unless `context` is gone. `path` is below the endpoint. At
    /// most `mostBytes` are read. What it returns ends the request when deleted.
    QObject* get(const QString& path, const QUrlQuery& query, qint64 mostBytes, QObject* context,
                 Reply reply);
    /// The same for a whole address: a next page, or another place (which gets no token).
    QObject* get(const QUrl& url, qint64 mostBytes, QObject* context, Reply reply);

    /// From the next request on. Nothing is asked while the choice is not complete.
    void setProxy(network::ProxyChoice proxy);

    /// Why an address must not be asked; none where it may. Holds for each redirect as well.
    Problem refusal(const QUrl& url) const;

    /// The sentence for Problem::Kind::StaysOffline.
    static Problem staysOffline();

private:
    settings::Settings& m_settings;
    secrets::Secrets& m_secrets;
    std::function<QUrl()> m_endpoint;
    network::ProxyChoice m_proxy;
    QNetworkAccessManager m_network;
};

} // namespace hub
