#include "app/remote/endpoints.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

#include "app/remote/address.h"
#include "app/remote/remote_backend.h"

namespace remote {
namespace {

constexpr const char* kKey = "remote/endpoints";

QString abilitiesText(const Abilities& abilities)
{
    QStringList words{Endpoints::tr("text")};
    if (abilities.sees)
        words.append(Endpoints::tr("pictures, video"));
    if (abilities.hears)
        words.append(Endpoints::tr("sound"));
    if (abilities.callsTools)
        words.append(Endpoints::tr("tools"));
    if (abilities.thinks)
        words.append(Endpoints::tr("thinking"));
    return words.join(QStringLiteral(", "));
}

} // namespace

Endpoints::Endpoints(settings::Settings& settings, secrets::Secrets& secrets, inference::Inference& inference,
                     const Patience& patience, QObject* parent)
    : QAbstractListModel(parent),
      m_settings(settings),
      m_secrets(secrets),
      m_patience(patience),
      m_draft([&settings] { return settings.neverOnline(); }, patience)
{
    read();
    watch(inference);
    connect(&secrets, &secrets::Secrets::problemChanged, this, &Endpoints::keyProblemChanged);
    connect(&settings, &settings::Settings::neverOnlineChanged, this, &Endpoints::announce);
}

Endpoints::~Endpoints() = default;

void Endpoints::read()
{
    const QByteArray text = m_settings.extra(QLatin1String(kKey)).toString().toUtf8();
    const QJsonArray list = QJsonDocument::fromJson(text).array();
    for (const QJsonValue& value : list)
        if (const std::optional<Endpoint> endpoint = endpointFrom(value.toObject()))
            if (rowOf(endpoint->id) < 0)
                m_endpoints.push_back(*endpoint);
}

void Endpoints::store()
{
    QJsonArray list;
    for (const Endpoint& endpoint : m_endpoints)
        list.append(toJson(endpoint));
    m_settings.setExtra(QLatin1String(kKey),
                        QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
}

/// modelLoading comes from within Inference::load, so the one that was just asked for is the one it is about.
void Endpoints::watch(inference::Inference& inference)
{
    using inference::Inference;
    connect(&inference, &Inference::modelLoading, this, [this] {
        m_activeId = m_asked;
        setState(Loading);
    });
    connect(&inference, &Inference::modelLoaded, this, [this] { setState(Loaded); });
    connect(&inference, &Inference::modelFailed, this, [this](const inference::Failure& failure) {
        setState(Failed, failure.detail + QLatin1Char(' ') + failure.remedy);
    });
    connect(&inference, &Inference::modelUnloaded, this, [this] { setState(NotLoaded); });
}

void Endpoints::setState(State state, const QString& problem)
{
    m_state = state;
    m_problem = problem.trimmed();
    announce();
    emit activeChanged();
}

void Endpoints::announce()
{
    if (!m_endpoints.empty())
        emit dataChanged(index(0), index(count() - 1), {LeavesRole, StateRole, ProblemRole});
}

Endpoints::State Endpoints::stateOf(const Endpoint& endpoint) const
{
    if (m_settings.neverOnline() && endpoint.leavesMachine())
        return Forbidden;
    return endpoint.id == m_activeId ? m_state : NotLoaded;
}

int Endpoints::rowOf(const QString& id) const
{
    const auto found = std::find_if(m_endpoints.begin(), m_endpoints.end(),
                                    [&](const Endpoint& endpoint) { return endpoint.id == id; });
    return found == m_endpoints.end() ? -1 : static_cast<int>(found - m_endpoints.begin());
}

std::optional<inference::LoadRequest> Endpoints::requestFor(const QString& id) const
{
    const int row = rowOf(id);
    if (row < 0)
        return std::nullopt;
    const Endpoint& endpoint = m_endpoints[static_cast<size_t>(row)];
    inference::LoadRequest request;
    request.name = endpoint.name;
    request.elsewhere = [endpoint, secrets = &m_secrets, settings = &m_settings, patience = m_patience] {
        return std::make_unique<RemoteBackend>(endpoint, *secrets, *settings, patience);
    };
    return request;
}

bool Endpoints::useId(const QString& id)
{
    const int row = rowOf(id);
    use(row);
    return row >= 0;
}

void Endpoints::use(int row)
{
    if (row < 0 || row >= count())
        return;
    const QString id = m_endpoints[static_cast<size_t>(row)].id;
    m_asked = id;
    emit loadRequested(id, *requestFor(id));
    m_asked.clear();
}

void Endpoints::editNew()
{
    m_draft.clear();
}

void Endpoints::edit(int row)
{
    if (row < 0 || row >= count())
        return;
    const Endpoint endpoint = m_endpoints[static_cast<size_t>(row)];
    m_draft.load(endpoint, {});
    m_secrets.read(endpoint.secret(), this, [this, endpoint](const QString& key) {
        if (m_draft.endpoint() == endpoint && !key.isEmpty()) // nothing was typed meanwhile
            m_draft.load(endpoint, key);
    });
}

bool Endpoints::saveDraft()
{
    if (!m_draft.canSave())
        return false;
    Endpoint endpoint = m_draft.endpoint();
    const bool isNew = endpoint.id.isEmpty();
    if (isNew)
        endpoint.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (m_draft.isKeyChanged())
        m_secrets.write(endpoint.secret(), m_draft.keyToUse());
    const int row = rowOf(endpoint.id);
    if (row < 0) {
        insert(count(), endpoint);
    } else {
        m_endpoints[static_cast<size_t>(row)] = endpoint;
        emit dataChanged(index(row), index(row));
    }
    store();
    m_draft.clear();
    if (row >= 0 && endpoint.id == m_activeId && (m_state == Loaded || m_state == Loading))
        use(row);
    return true;
}

void Endpoints::insert(int row, const Endpoint& endpoint)
{
    beginInsertRows({}, row, row);
    m_endpoints.insert(m_endpoints.begin() + row, endpoint);
    endInsertRows();
    emit countChanged();
}

/// The key leaves the keyring at once and stays in memory until it is clear that nobody wants it back.
void Endpoints::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    const Endpoint endpoint = m_endpoints[static_cast<size_t>(row)];
    m_removed = endpoint;
    m_removedRow = row;
    m_removedKey.clear();
    beginRemoveRows({}, row, row);
    m_endpoints.erase(m_endpoints.begin() + row);
    endRemoveRows();
    store();
    m_secrets.read(endpoint.secret(), this, [this, endpoint](const QString& key) {
        if (rowOf(endpoint.id) >= 0)
            return; // brought back meanwhile
        if (m_removed && m_removed->id == endpoint.id)
            m_removedKey = key;
        m_secrets.write(endpoint.secret(), {});
    });
    emit countChanged();
    emit removedNameChanged();
    if (endpoint.id == m_activeId && (m_state == Loaded || m_state == Loading))
        emit unloadRequested();
}

void Endpoints::undoRemove()
{
    if (!m_removed)
        return;
    const Endpoint endpoint = *m_removed;
    m_removed.reset();
    insert(std::min(m_removedRow, count()), endpoint);
    store();
    if (!m_removedKey.isEmpty())
        m_secrets.write(endpoint.secret(), m_removedKey);
    m_removedKey.clear();
    emit removedNameChanged();
}

QString Endpoints::activeHost() const
{
    const int row = rowOf(m_activeId);
    return row >= 0 && m_state == Loaded ? hostText(m_endpoints[static_cast<size_t>(row)].base) : QString();
}

bool Endpoints::activeLeavesMachine() const
{
    const int row = rowOf(m_activeId);
    return row >= 0 && m_state == Loaded && m_endpoints[static_cast<size_t>(row)].leavesMachine();
}

int Endpoints::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant Endpoints::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Endpoint& endpoint = m_endpoints[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return endpoint.name;
    case HostRole:
        return hostText(endpoint.base);
    case ModelRole:
        return endpoint.model;
    case ServerRole:
        return nameOf(endpoint.kind);
    case AbilitiesRole:
        return abilitiesText(endpoint.abilities);
    case ContextRole:
        return endpoint.abilities.contextLength > 0
                   ? tr("%1k context").arg((endpoint.abilities.contextLength + 512) / 1024)
                   : QString();
    case LeavesRole:
        return endpoint.leavesMachine();
    case StateRole:
        return stateOf(endpoint);
    case ProblemRole:
        return stateOf(endpoint) == Failed ? m_problem : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> Endpoints::roleNames() const
{
    return {{NameRole, "name"},
            {HostRole, "host"},
            {ModelRole, "model"},
            {ServerRole, "server"},
            {AbilitiesRole, "abilities"},
            {ContextRole, "context"},
            {LeavesRole, "leavesMachine"},
            {StateRole, "loadState"},
            {ProblemRole, "problem"}};
}

} // namespace remote
