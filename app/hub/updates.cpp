#include "app/hub/updates.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QSet>

#include "app/hub/repository.h"

namespace hub {
namespace {

constexpr const char* kAskedAt = "hub/updatesAskedAt";
constexpr const char* kNewest = "hub/newest"; ///< repository → commit
constexpr qint64 kMostBytes = qint64{4} << 20;
constexpr qint64 kDaySeconds = 24 * 60 * 60;

} // namespace

Updates::Updates(Client& client, settings::Settings& settings, models::ModelLibrary& library, QObject* parent)
    : QObject(parent),
      m_client(client),
      m_settings(settings),
      m_library(library)
{
    connect(&library, &models::ModelLibrary::scanChanged, this, [this] {
        if (!m_library.isScanning())
            show();
    });
}

void Updates::show()
{
    const QVariantMap newest = m_settings.extra(QLatin1String(kNewest)).toMap();
    models::InstalledModels* const installed = m_library.installed();
    const auto originOf = [&](int row) { return models::hubOrigin(installed->at(row).path); };
    QSet<QString> isHere; // the newest of it
    for (int row = 0; row < installed->count(); ++row)
        if (const auto origin = originOf(row);
            origin && newest.value(origin->repository).toString() == origin->commit)
            isHere.insert(models::InstalledModels::nameKey(installed->at(row)));
    for (int row = 0; row < installed->count(); ++row) {
        const std::optional<models::HubOrigin> origin = originOf(row);
        const QString known = origin ? newest.value(origin->repository).toString() : QString();
        installed->setUpdate(row, !known.isEmpty() && known != origin->commit &&
                                      !isHere.contains(models::InstalledModels::nameKey(installed->at(row))));
    }
}

void Updates::check(bool isByUser)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const qint64 asked = m_settings.extra(QLatin1String(kAskedAt)).toLongLong();
    if (isBusy() || (!isByUser && (m_settings.neverOnline() || (now - asked < kDaySeconds && asked <= now))))
        return;
    m_isByUser = isByUser;
    m_waiting.clear();
    for (int row = 0; row < m_library.installed()->count(); ++row)
        if (const auto origin = models::hubOrigin(m_library.installed()->at(row).path);
            origin && isRepositoryId(origin->repository) && !m_waiting.contains(origin->repository))
            m_waiting.append(origin->repository);
    askNext();
}

void Updates::askNext()
{
    if (m_waiting.isEmpty()) {
        m_settings.setExtra(QLatin1String(kAskedAt), QDateTime::currentSecsSinceEpoch());
        finish({});
        return;
    }
    const QString id = m_waiting.takeFirst();
    m_request = m_client.get(
        QStringLiteral("api/models/") + id, {}, kMostBytes, this, [this, id](const Answer& answer) {
            m_request = nullptr;
            using Kind = Problem::Kind;
            const Kind kind = answer.problem.kind;
            if (kind == Kind::StaysOffline || kind == Kind::NoConnection || kind == Kind::TooManyRequests) {
                m_waiting.clear();
                finish(answer.problem.text);
                return;
            }
            // What was removed, or is gated, has no news; the others go on.
            const auto repository = kind == Kind::None
                                        ? repositoryFrom(QJsonDocument::fromJson(answer.body).object())
                                        : std::nullopt;
            if (repository && !repository->revision.isEmpty()) {
                QVariantMap newest = m_settings.extra(QLatin1String(kNewest)).toMap();
                newest.insert(id, repository->revision);
                m_settings.setExtra(QLatin1String(kNewest), newest);
            }
            askNext();
        });
    emit changed();
}

void Updates::finish(const QString& problem)
{
    show();
    int newer = 0;
    for (int row = 0; row < m_library.installed()->count(); ++row)
        newer += m_library.installed()->hasUpdate(row) ? 1 : 0;
    emit changed();
    if (m_isByUser)
        emit checked(newer, problem);
}

} // namespace hub
