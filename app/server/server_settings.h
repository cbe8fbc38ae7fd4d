// What the user chose for the server, kept with the other settings. The key is a secret and lies elsewhere.
#pragma once

#include <QStringList>

#include "app/settings/settings.h"

namespace server {

inline constexpr int kDefaultPort = 11435;

class ServerSettings
{
public:
    explicit ServerSettings(settings::Settings& settings) : m_settings(settings) {}

    bool isEnabled() const;
    void setEnabled(bool value);
    int port() const; ///< 1024 … 65535
    void setPort(int value);
    bool onNetwork() const; ///< beyond this computer
    void setOnNetwork(bool value);
    bool asksForKey() const; ///< on this computer too
    void setAsksForKey(bool value);
    QStringList origins() const; ///< of web pages that may ask
    void setOrigins(const QStringList& value);

    bool neverOnline() const { return m_settings.neverOnline(); }

private:
    settings::Settings& m_settings;
};

} // namespace server
