#include "app/hub/catalogue_refresh.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSet>

namespace hub {
namespace {

constexpr const char* kAskedAt = "hub/catalogueAskedAt";
constexpr qint64 kMostBytes = qint64{1} << 20;
constexpr qint64 kDaySeconds = 24 * 60 * 60;

QSet<QString> owners(const models::Catalogue& catalogue)
{
    QSet<QString> owners;
    for (const models::CatalogueModel& model : catalogue.models())
        for (const models::Release& release : model.releases)
            owners.insert(release.repository.section(QLatin1Char('/'), 0, 0));
    return owners;
}

/// Sound, not older than ours, and only from publishers that the built-in list knows: a list that somebody
/// else put there must not lead to other people's files under the official names.
std::optional<models::Catalogue> accept(const QByteArray& json, QString* reason)
{
    std::optional<models::Catalogue> catalogue = models::Catalogue::fromJson(json, reason);
    if (!catalogue)
        return {};
    const models::Catalogue builtIn = models::Catalogue::builtIn();
    if (catalogue->models().isEmpty() || catalogue->revision() < builtIn.revision()) {
        *reason = CatalogueRefresh::tr("The published list is older than the one that came with Facet.");
        return {};
    }
    if (!(owners(*catalogue) - owners(builtIn)).isEmpty()) {
        *reason = CatalogueRefresh::tr("The published list names publishers that Facet does not know.");
        return {};
    }
    return catalogue;
}

} // namespace

CatalogueRefresh::CatalogueRefresh(Client& client, settings::Settings& settings,
                                   models::ModelLibrary& library, QString folder, QUrl source,
                                   QObject* parent)
    : QObject(parent),
      m_client(client),
      m_settings(settings),
      m_library(library),
      m_folder(std::move(folder)),
      m_source(std::move(source))
{
}

QString CatalogueRefresh::keptFile() const
{
    return m_folder.isEmpty() ? QString() : m_folder + QStringLiteral("/catalogue.json");
}

void CatalogueRefresh::useKept()
{
    QFile file(keptFile());
    if (keptFile().isEmpty() || file.size() > kMostBytes || !file.open(QIODevice::ReadOnly))
        return;
    QString reason;
    if (const auto catalogue = accept(file.readAll(), &reason))
        m_library.setCatalogue(*catalogue);
    else
        file.remove(); // the built-in one is newer, or the copy is damaged
}

void CatalogueRefresh::refresh(bool isByUser)
{
    if (isBusy())
        return;
    m_text.clear();
    m_settings.setExtra(QLatin1String(kAskedAt), QDateTime::currentSecsSinceEpoch());
    const QUrl source = m_source.isEmpty() ? m_library.catalogueData().source() : m_source;
    if (source.isEmpty()) {
        say(tr("This list of models has no published place to refresh from."), isByUser);
        return;
    }
    m_request = m_client.get(source, kMostBytes, this,
                             [this, isByUser](const Answer& answer) { take(answer, isByUser); });
    emit changed();
}

void CatalogueRefresh::refreshDaily()
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const qint64 asked = m_settings.extra(QLatin1String(kAskedAt)).toLongLong();
    if (!m_settings.neverOnline() && (now - asked >= kDaySeconds || asked > now))
        refresh(false);
}

void CatalogueRefresh::take(const Answer& answer, bool isByUser)
{
    m_request = nullptr;
    if (!answer.problem.isNone()) {
        say(tr("The list of models stays as it is. %1").arg(answer.problem.text), isByUser);
        return;
    }
    QString reason;
    const std::optional<models::Catalogue> catalogue = accept(answer.body, &reason);
    if (!catalogue) {
        say(tr("The list of models stays as it is. %1").arg(reason), isByUser);
        return;
    }
    if (catalogue->revision() == m_library.catalogueData().revision()) {
        say(tr("The list of models is up to date."), isByUser);
        return;
    }
    if (!m_folder.isEmpty() && QDir().mkpath(m_folder)) {
        QSaveFile file(keptFile());
        if (file.open(QIODevice::WriteOnly) && file.write(answer.body) == answer.body.size())
            file.commit(); // without it the next start asks again
    }
    m_library.setCatalogue(*catalogue);
    say(tr("The list of models is new."), true);
}

void CatalogueRefresh::say(const QString& text, bool isByUser)
{
    if (isByUser)
        m_text = text;
    emit changed();
}

} // namespace hub
