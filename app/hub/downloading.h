// Between the hub's room and the downloads: proxy and folder are the same, orders become sets, progress is
// shown on the releases, and what is complete is listed and offered for use.
#pragma once

#include <QObject>
#include <QTimer>

#include "app/downloads/download_settings.h"
#include "app/downloads/downloads.h"
#include "app/hub/hub.h"

namespace hub {

class Downloading : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this.
    Downloading(Hub& hub, models::ModelLibrary& library, downloads::Downloads& downloads,
                downloads::DownloadSettings& settings, QObject* parent = nullptr);

    static downloads::SetRequest requestOf(const Order& order);

private:
    void begin(const Order& order);
    void mark();

    models::ModelLibrary& m_library;
    downloads::Downloads& m_downloads;
    QTimer m_delay;
};

} // namespace hub
