#include "app/hub/hub.h"

#include <QFileInfo>

namespace hub {

Hub::Hub(settings::Settings& settings, secrets::Secrets& secrets, models::ModelLibrary& library,
         Options options, QObject* parent)
    : QObject(parent),
      m_settings(settings),
      m_library(library),
      m_client(settings, secrets, options.endpoint),
      m_search(m_client, library),
      m_getting(m_client, settings),
      m_refresh(m_client, settings, library, options.folder, options.catalogueSource),
      m_updates(m_client, settings, library)
{
    connect(&m_settings, &settings::Settings::neverOnlineChanged, this, &Hub::offlineChanged);
    connect(&m_getting, &Getting::ordered, this, &Hub::ordered);
    connect(&m_getting, &Getting::failed, this, &Hub::say);
    connect(&m_getting, &Getting::linkRequested, &library, &models::ModelLibrary::pageRequested);
    connect(&m_refresh, &CatalogueRefresh::changed, this, &Hub::changed);
    connect(&m_updates, &Updates::changed, this, &Hub::changed);
    connect(&m_updates, &Updates::checked, this, [this](int newer, const QString& problem) {
        if (newer > 0)
            say(newer == 1 ? tr("The hub has newer files of a model on this machine.")
                           : tr("The hub has newer files of %1 models on this machine.").arg(newer));
        else if (!problem.isEmpty())
            say(problem);
    });
    connect(&library, &models::ModelLibrary::releaseWanted, this,
            [this](const models::CatalogueModel& model, const models::Release& release) {
                m_getting.getRelease(model, release);
            });
}

void Hub::start()
{
    m_refresh.useKept();
    m_refresh.refreshDaily();
    connect(&m_library, &models::ModelLibrary::scanChanged, this, [this] {
        if (!m_library.isScanning())
            m_updates.check(false);
    });
}

QString Hub::notice() const
{
    QStringList parts{m_notice, m_refresh.text()};
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(QLatin1Char(' '));
}

void Hub::dismissNotice()
{
    m_notice.clear();
    m_refresh.forgetText();
    emit changed();
}

void Hub::refresh()
{
    dismissNotice();
    if (staysOffline()) {
        say(offlineText());
        return;
    }
    m_refresh.refresh(true);
    m_updates.check(true);
}

void Hub::update(int installedRow)
{
    if (installedRow < 0 || installedRow >= m_library.installed()->count())
        return;
    const models::FoundModel& model = m_library.installed()->at(installedRow);
    const std::optional<models::HubOrigin> origin = models::hubOrigin(model.path);
    if (!origin)
        return;
    models::Release release; // the same files again, as the repository has them now
    release.repository = origin->repository;
    release.file = origin->file;
    if (!model.projector.empty())
        if (const auto towers = models::hubOrigin(model.projector))
            release.projector = towers->file;
    m_getting.getFiles(origin->repository, model.title(),
                       [release](const Repository& repository, QString* reason) {
                           return Judge::filesOf(release, repository, reason);
                       });
}

void Hub::getFile(int row)
{
    FileChoices* const files = m_search.files();
    if (row < 0 || row >= files->count())
        return;
    if (staysOffline())
        say(offlineText());
    else
        m_getting.getChoice(files->repository(), files->at(row));
}

void Hub::openPage(const QString& repository)
{
    if (!isRepositoryId(repository))
        return;
    if (staysOffline())
        say(offlineText());
    else
        emit m_library.pageRequested(m_client.page(repository));
}

void Hub::noteDownloaded(const QString& snapshotFolder, const QString& title)
{
    m_library.addDownloaded(snapshotFolder, title);
}

void Hub::say(const QString& text)
{
    if (m_notice == text)
        return;
    m_notice = text;
    emit changed();
}

} // namespace hub
