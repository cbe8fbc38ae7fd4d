// Asks an address what it is: which models it has, what they can do, which server it runs. Finishes once,
// with models or with the reason why not.
#pragma once

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>

#include <functional>

#include "app/remote/endpoint.h"
#include "app/remote/exchange.h"
#include "app/remote/problem.h"

namespace remote {

struct FoundModel
{
    QString id;
    Abilities abilities;
    bool isGuess = true; ///< the server did not tell what it can do
};

struct Probed
{
    QUrl base; ///< what was asked, with "/v1" if that was missing
    ServerKind kind = ServerKind::Unknown;
    QList<FoundModel> models;
    Problem problem; ///< not empty: nothing else is of use
};

class Probe : public QObject
{
    Q_OBJECT

public:
    Probe(QNetworkAccessManager& network, const QString& key, const Patience& patience = {});
    ~Probe() override;

    /// Once. `model` is the one that matters, where asking about each takes a request; empty: all.
    void start(const QUrl& base, const QString& model = {});

signals:
    void finished(const remote::Probed& probed);

private:
    struct Answer
    {
        int status = 0;
        QByteArray server; ///< the header
        QJsonDocument json;
        Problem problem;
    };
    using Then = std::function<void(const Answer& answer)>;

    void ask(const QUrl& address, const QByteArray& body, Then then);
    void askModels(const QList<QUrl>& bases);
    bool takeModels(const Answer& answer);
    void askMore();
    void askLlamaServer();
    void askOllama();
    void askOllamaModel(const QString& id);
    void askLmStudio();
    void takeOllamaModel(FoundModel& model, const QJsonObject& json) const;
    FoundModel* find(const QString& id);
    void oneIsBack();

    QNetworkAccessManager& m_network;
    QString m_key;
    Patience m_patience;
    QString m_model;
    Probed m_probed;
    QList<QPointer<QNetworkReply>> m_replies;
    int m_pending = 0; ///< answers that are still to come
};

} // namespace remote
