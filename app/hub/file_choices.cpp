#include "app/hub/file_choices.h"

#include <QJsonDocument>

#include "app/models/installed_models.h"

namespace hub {

RepositoryQuery RepositoryQuery::of(const QString& repository)
{
    RepositoryQuery query;
    query.path = QStringLiteral("api/models/") + repository;
    query.query.addQueryItem(QStringLiteral("blobs"), QStringLiteral("true"));
    return query;
}

std::optional<Repository> RepositoryQuery::read(const Answer& answer, Problem* problem)
{
    *problem = answer.problem;
    if (!answer.problem.isNone())
        return {};
    std::optional<Repository> repository = repositoryFrom(QJsonDocument::fromJson(answer.body).object());
    if (!repository)
        *problem = {
            Problem::Kind::BadAnswer,
            FileChoices::tr("The hub's answer describes no repository. If a mirror is set, check its address "
                            "in the settings.")};
    return repository;
}

FileChoices::FileChoices(Client& client, models::ModelLibrary& library, QObject* parent)
    : QAbstractListModel(parent),
      m_client(client),
      m_library(library)
{
    connect(&m_library, &models::ModelLibrary::plansChanged, this, &FileChoices::plan);
    connect(&m_library, &models::ModelLibrary::catalogueChanged, this, &FileChoices::judge);
    connect(m_library.installed(), &models::InstalledModels::countChanged, this, &FileChoices::plan);
}

int FileChoices::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant FileChoices::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return row.choice.title;
    case SizeRole:
        return models::gigabytes(row.choice.sizeBytes());
    case DetailRole:
        if (!row.choice.hasTowers)
            return tr("text only");
        return row.choice.model && row.choice.model->hears ? tr("text, pictures, sound, video")
                                                           : tr("text, pictures, video");
    case ReasonRole:
        return row.choice.reason;
    case IsHereRole:
        return row.isHere;
    default:
        return models::PlanRoles::value(row.plan, role - PlanRole);
    }
}

QHash<int, QByteArray> FileChoices::roleNames() const
{
    QHash<int, QByteArray> names{{TitleRole, "title"},
                                 {SizeRole, "downloadSize"},
                                 {DetailRole, "detail"},
                                 {ReasonRole, "reason"},
                                 {IsHereRole, "isHere"}};
    models::PlanRoles::addNames(names, PlanRole);
    return names;
}

QString FileChoices::summary() const
{
    if (m_repository.id.isEmpty())
        return {};
    QStringList parts;
    parts << (m_repository.licence.isEmpty() ? tr("no licence told")
                                             : tr("licence %1").arg(m_repository.licence));
    if (m_repository.gate == Repository::Gate::Automatic)
        parts << tr("its terms must be accepted on its page first");
    else if (m_repository.gate == Repository::Gate::Manual)
        parts << tr("its owner must agree first");
    return parts.join(QStringLiteral(" · "));
}

void FileChoices::open(const QString& repository)
{
    close();
    if (!isRepositoryId(repository))
        return;
    m_id = repository;
    const RepositoryQuery query = RepositoryQuery::of(repository);
    m_request = m_client.get(query.path, query.query, RepositoryQuery::kMostBytes, this,
                             [this](const Answer& answer) { take(answer); });
    emit changed();
}

void FileChoices::close()
{
    delete m_request;
    beginResetModel();
    m_rows.clear();
    endResetModel();
    m_id.clear();
    m_repository = {};
    m_problem.clear();
    emit changed();
}

void FileChoices::take(const Answer& answer)
{
    m_request = nullptr;
    Problem problem;
    const std::optional<Repository> repository = RepositoryQuery::read(answer, &problem);
    m_problem = problem.text;
    if (repository) {
        m_repository = *repository;
        judge();
        if (m_rows.empty())
            m_problem = tr("There is no file in this repository that could be a model.");
    }
    emit changed();
}

void FileChoices::judge()
{
    if (m_repository.id.isEmpty())
        return;
    const Judge judge(m_library.catalogueData());
    beginResetModel();
    m_rows.clear();
    for (Choice& choice : judge.choices(m_repository)) {
        Row row;
        row.choice = std::move(choice);
        m_rows.push_back(std::move(row));
    }
    endResetModel();
    plan();
    emit changed();
}

void FileChoices::plan()
{
    const models::DeviceFacts* const device = m_library.device();
    for (Row& row : m_rows) {
        row.isHere = m_library.installed()->hasFromHub(m_repository.id, row.choice.files.first().path);
        if (const auto cost = row.choice.cost(); cost && device != nullptr)
            row.plan = models::PlanText(
                models::planAtBest(*cost, *device, 0, m_library.kvType(), m_library.hostBytes()));
    }
    if (!m_rows.empty())
        emit dataChanged(index(0), index(count() - 1));
}

} // namespace hub
