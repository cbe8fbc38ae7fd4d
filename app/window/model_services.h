// Where models come from and where they answer: the hub and downloads, servers elsewhere, the local server,
// and the keys that these need. Puts the rooms together; decides nothing that a room can decide.
#pragma once

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include "app/downloads/download_settings.h"
#include "app/downloads/downloads.h"
#include "app/hub/downloading.h"
#include "app/models/housekeeping.h"
#include "app/remote/endpoints.h"
#include "app/secrets/secrets.h"
#include "app/server/server.h"

namespace window {

class ModelServices : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    Q_PROPERTY(downloads::DownloadSettings* downloadSettings READ downloadSettings CONSTANT)
    Q_PROPERTY(downloads::Downloads* downloads READ downloads CONSTANT)
    Q_PROPERTY(hub::Hub* hub READ hub CONSTANT)
    Q_PROPERTY(models::Housekeeping* housekeeping READ housekeeping CONSTANT)
    Q_PROPERTY(remote::Endpoints* endpoints READ endpoints CONSTANT)
    Q_PROPERTY(server::Server* server READ server CONSTANT)

public:
    struct Options
    {
        std::unique_ptr<secrets::Keyring> keyring;
        QString cacheFolder; ///< for the list of models that was published last
        QUrl hub;            ///< empty: as the user set it
    };

    /// The references must outlive this.
    ModelServices(inference::Inference& inference, settings::Settings& settings,
                  models::ModelLibrary& library, Options options, QObject* parent = nullptr);

    downloads::DownloadSettings* downloadSettings() { return &m_downloadSettings; }
    downloads::Downloads* downloads() { return &m_downloads; }
    hub::Hub* hub() { return &m_hub; }
    models::Housekeeping* housekeeping() { return &m_housekeeping; }
    remote::Endpoints* endpoints() { return &m_endpoints; }
    server::Server* server() { return &m_server; }

    /// Begins what goes on by itself: listening if it was on, news of the hub.
    void start();

private:
    downloads::TokenAccess tokenAccess();

    secrets::Secrets m_secrets;
    downloads::DownloadSettings m_downloadSettings;
    downloads::Downloads m_downloads;
    hub::Hub m_hub;
    hub::Downloading m_downloading;
    models::Housekeeping m_housekeeping;
    remote::Endpoints m_endpoints;
    server::Server m_server;
};

} // namespace window
