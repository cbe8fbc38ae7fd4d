#include "app/window/model_services.h"

namespace window {
namespace {

/// Its name in the keyring.
constexpr const char* kHubToken = "hub";

} // namespace

ModelServices::ModelServices(inference::Inference& inference, settings::Settings& settings,
                             models::ModelLibrary& library, Options options, QObject* parent)
    : QObject(parent),
      m_secrets(std::move(options.keyring)),
      m_downloadSettings(settings, tokenAccess()),
      m_downloads(m_downloadSettings),
      m_hub(settings, m_secrets, library,
            {.endpoint =
                 [this, fixed = options.hub] {
                     return fixed.isEmpty() ? QUrl(m_downloadSettings.hub()) : fixed;
                 },
             .folder = options.cacheFolder,
             .catalogueSource = options.hub}),
      m_downloading(m_hub, library, m_downloads, m_downloadSettings),
      m_housekeeping(settings, library),
      m_endpoints(settings, m_secrets, inference),
      m_server(inference, settings, m_secrets)
{
    connect(&m_secrets, &secrets::Secrets::changed, &m_downloadSettings, [this](const QString& name) {
        if (name == QLatin1String(kHubToken))
            m_downloadSettings.noteTokenChanged();
    });
    connect(&m_secrets, &secrets::Secrets::problemChanged, &m_downloadSettings,
            &downloads::DownloadSettings::noteTokenChanged);
}

downloads::TokenAccess ModelServices::tokenAccess()
{
    return {.read = [this] { return m_secrets.value(QLatin1String(kHubToken)); },
            .write = [this](const QString& token) { m_secrets.write(QLatin1String(kHubToken), token); },
            .problem = [this] { return m_secrets.problem(); },
            .whenRead =
                [this](QObject* context, std::function<void()> then) {
                    m_secrets.read(QLatin1String(kHubToken), context,
                                   [then = std::move(then)](const QString&) { then(); });
                }};
}

void ModelServices::start()
{
    m_server.start();
    m_hub.start();
}

} // namespace window
