// Looks, at most daily, whether the hub has newer files of the models in its cache here, and says so on their
// rows. Knows no downloads.
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

#include "app/hub/client.h"
#include "app/models/model_library.h"

namespace hub {

class Updates : public QObject
{
    Q_OBJECT

public:
    Updates(Client& client, settings::Settings& settings, models::ModelLibrary& library,
            QObject* parent = nullptr);

    /// What was learnt last, shown again. After every scan.
    void show();
    /// Asks for the repositories of all models in the cache. `isByUser`: now, else if a day has passed.
    void check(bool isByUser);
    bool isBusy() const { return m_request != nullptr; }

signals:
    void changed();
    /// All were asked, at the user's wish.
    void checked(int newer, const QString& problem);

private:
    void askNext();
    void finish(const QString& problem);

    Client& m_client;
    settings::Settings& m_settings;
    models::ModelLibrary& m_library;
    QStringList m_waiting; ///< repositories
    QPointer<QObject> m_request;
    bool m_isByUser = false;
};

} // namespace hub
