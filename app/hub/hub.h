// All that the window does with the hub: search, "Get" with licence and card, a newer list of official
// models, newer files of what is here. Composes the room's parts; downloads are asked for by a signal.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/hub/catalogue_refresh.h"
#include "app/hub/getting.h"
#include "app/hub/search.h"
#include "app/hub/updates.h"

namespace hub {

class Hub : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    Q_PROPERTY(hub::Search* search READ search CONSTANT)
    Q_PROPERTY(hub::Getting* getting READ getting CONSTANT)
    Q_PROPERTY(bool isRefreshing READ isRefreshing NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    Q_PROPERTY(bool staysOffline READ staysOffline NOTIFY offlineChanged)
    Q_PROPERTY(QString offlineText READ offlineText CONSTANT)

public:
    struct Options
    {
        std::function<QUrl()> endpoint; ///< mirror; empty or an empty answer: the usual one
        QString folder;                 ///< for the kept list of models; empty: none is kept
        QUrl catalogueSource;           ///< empty: where the list itself says it is published
    };

    /// All of them must outlive this. Nothing is asked before start().
    Hub(settings::Settings& settings, secrets::Secrets& secrets, models::ModelLibrary& library,
        Options options, QObject* parent = nullptr);

    Search* search() { return &m_search; }
    Getting* getting() { return &m_getting; }
    Client& client() { return m_client; }

    /// Uses the kept list of models; asks for a newer one and for newer files if a day has passed.
    void start();

    bool isRefreshing() const { return m_refresh.isBusy() || m_updates.isBusy(); }
    /// What a refresh or a failed "Get" has to say.
    QString notice() const;
    Q_INVOKABLE void dismissNotice();
    bool staysOffline() const { return m_settings.neverOnline(); }
    QString offlineText() const { return Client::staysOffline().text; }

    /// A newer list of official models, and news of what is here.
    Q_INVOKABLE void refresh();
    /// The newer files of an installed model.
    Q_INVOKABLE void update(int installedRow);
    /// A model of the repository that is open in the search.
    Q_INVOKABLE void getFile(int row);
    /// The repository's page in the browser, by ModelLibrary::pageRequested.
    Q_INVOKABLE void openPage(const QString& repository);

    /// For whoever downloads: a set that was ordered is complete. It is listed, and offered for use.
    void noteDownloaded(const QString& snapshotFolder, const QString& title);

signals:
    void changed();
    void offlineChanged();
    void ordered(const hub::Order& order);

private:
    void say(const QString& text);

    settings::Settings& m_settings;
    models::ModelLibrary& m_library;
    Client m_client;
    Search m_search;
    Getting m_getting;
    CatalogueRefresh m_refresh;
    Updates m_updates;
    QString m_notice;
};

} // namespace hub
