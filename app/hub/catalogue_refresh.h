// Keeps the list of official models new: fetched from its published place at most daily, checked, kept beside
// the built-in one, which always remains. Knows no window.
#pragma once

#include <QObject>
#include <QPointer>

#include "app/hub/client.h"
#include "app/models/model_library.h"

namespace hub {

class CatalogueRefresh : public QObject
{
    Q_OBJECT

public:
    /// `folder` holds the copy; empty: none is kept. `source` overrides where the catalogue says it is
    /// published.
    CatalogueRefresh(Client& client, settings::Settings& settings, models::ModelLibrary& library,
                     QString folder, QUrl source = {}, QObject* parent = nullptr);

    /// Uses the copy that was kept, if it is at least as new as the built-in one.
    void useKept();
    /// Asks now. `isByUser`: says so if nothing is new or it fails.
    void refresh(bool isByUser);
    /// Asks if a day has passed and the user does not stay offline.
    void refreshDaily();

    bool isBusy() const { return m_request != nullptr; }
    QString text() const { return m_text; } ///< how it went, for the user
    void forgetText() { m_text.clear(); }

signals:
    void changed();

private:
    void take(const Answer& answer, bool isByUser);
    QString keptFile() const;
    void say(const QString& text, bool isByUser);

    Client& m_client;
    settings::Settings& m_settings;
    models::ModelLibrary& m_library;
    QString m_folder;
    QUrl m_source;
    QPointer<QObject> m_request;
    QString m_text;
};

} // namespace hub
