#include "app/remote/endpoint_draft.h"

#include <QLocale>

#include <algorithm>
#include <utility>

#include "app/network/this_computer.h"
#include "app/remote/address.h"
#include "app/remote/guess.h"

namespace remote {
namespace {

constexpr int kMaxContext = 100'000'000;

} // namespace

EndpointDraft::EndpointDraft(NeverOnline neverOnline, const Patience& patience, QObject* parent)
    : QObject(parent),
      m_neverOnline(std::move(neverOnline)),
      m_patience(patience)
{
}

EndpointDraft::~EndpointDraft() = default;

void EndpointDraft::clear()
{
    load({}, {});
}

void EndpointDraft::load(const Endpoint& endpoint, const QString& key)
{
    m_probe.reset();
    m_original = endpoint;
    m_address = endpoint.base.toString();
    m_key.clear();
    m_keptKey = key;
    m_isKeyForgotten = false;
    m_name = endpoint.name;
    m_model = endpoint.model;
    m_abilities = endpoint.abilities;
    m_probed = {};
    m_problem = {};
    m_state = Typing;
    emit changed();
}

Endpoint EndpointDraft::endpoint() const
{
    Endpoint endpoint = m_original;
    endpoint.base = m_state == Answered ? m_probed.base : baseFrom(m_address);
    endpoint.model = m_model;
    endpoint.name = m_name.trimmed().isEmpty() ? suggestedName() : m_name.trimmed();
    endpoint.abilities = m_abilities;
    if (m_state == Answered)
        endpoint.kind = m_probed.kind;
    return endpoint;
}

/// What was found belongs to another address or key.
void EndpointDraft::startAgain()
{
    m_probe.reset();
    m_problem = {};
    m_probed = {};
    m_state = Typing;
}

bool EndpointDraft::isSameServer() const
{
    const QUrl base = baseFrom(m_address);
    return isNew() || (base.scheme() == m_original.base.scheme() && base.host() == m_original.base.host() &&
                       base.port() == m_original.base.port());
}

void EndpointDraft::setAddress(const QString& address)
{
    if (m_address == address)
        return;
    m_address = address;
    startAgain();
    emit changed();
}

void EndpointDraft::setKey(const QString& key)
{
    const QString trimmed = key.trimmed();
    if (m_key == trimmed)
        return;
    m_key = trimmed;
    startAgain();
    emit changed();
}

void EndpointDraft::forgetKey()
{
    m_key.clear();
    m_keptKey.clear();
    m_isKeyForgotten = true;
    startAgain();
    emit changed();
}

void EndpointDraft::setName(const QString& name)
{
    if (m_name == name)
        return;
    m_name = name;
    emit changed();
}

/// "gemma-4-31b-it" of "google/gemma-4-31b-it", or of a path.
QString EndpointDraft::suggestedName() const
{
    return m_model.section(QLatin1Char('/'), -1);
}

QStringList EndpointDraft::models() const
{
    QStringList ids;
    for (const FoundModel& model : m_probed.models)
        ids.append(model.id);
    return ids;
}

const FoundModel* EndpointDraft::foundModel() const
{
    const auto found = std::find_if(m_probed.models.begin(), m_probed.models.end(),
                                    [this](const FoundModel& model) { return model.id == m_model; });
    return found == m_probed.models.end() ? nullptr : &*found;
}

/// Another model can do other things.
void EndpointDraft::setModel(const QString& model)
{
    if (m_model == model)
        return;
    m_model = model;
    const FoundModel* found = foundModel();
    m_abilities = found != nullptr ? found->abilities : guessedFrom(model);
    emit changed();
}

void EndpointDraft::set(bool& ability, bool value)
{
    if (std::exchange(ability, value) != value)
        emit changed();
}

void EndpointDraft::setContextLength(int value)
{
    const int length = std::clamp(value, 0, kMaxContext);
    if (std::exchange(m_abilities.contextLength, length) != length)
        emit changed();
}

QString EndpointDraft::abilitiesNote() const
{
    const FoundModel* found = foundModel();
    if (found == nullptr)
        return {};
    return found->isGuess
               ? tr("The server does not say what the model can do: this is guessed from its name. "
                    "Correct what is wrong.")
               : tr("As the server says.");
}

void EndpointDraft::probe()
{
    startAgain();
    const QUrl base = baseFrom(m_address);
    if (!base.isValid()) {
        m_state = Failed;
        m_problem = {tr("That is no address of a server."),
                     tr("Enter it like gpu.lan:8000 or https://example.org/v1. A key has its own field."), 0};
    } else if (m_neverOnline() && !network::isThisComputer(base)) {
        m_state = Failed;
        m_problem = neverOnlineProblem(base);
    } else {
        m_state = Asking;
        m_probe = std::make_unique<Probe>(m_network, keyToUse(), m_patience);
        connect(m_probe.get(), &Probe::finished, this, &EndpointDraft::take);
        m_probe->start(base);
    }
    emit changed();
}

void EndpointDraft::take(const Probed& probed)
{
    m_probe.release()->deleteLater(); // it is the one that calls
    m_problem = probed.problem;
    if (m_problem.isEmpty() && probed.models.isEmpty())
        m_problem = {tr("%1 has no model.").arg(hostText(probed.base)),
                     tr("Load or download one there, then look again."), 0};
    m_state = m_problem.isEmpty() ? Answered : Failed;
    if (m_state == Answered) {
        m_probed = probed;
        if (foundModel() == nullptr)
            setModel(probed.models.first().id);
        else if (isNew() || m_abilities.contextLength == 0)
            m_abilities = foundModel()->abilities;
    }
    emit changed();
}

QString EndpointDraft::found() const
{
    if (m_state != Answered)
        return {};
    const QString count = QLocale().toString(m_probed.models.size());
    const QString host = hostText(m_probed.base);
    return m_probed.kind == ServerKind::Unknown
               ? tr("%1 answers. Models: %2", "address, number").arg(host, count)
               : tr("%1 answers at %2. Models: %3", "program, address, number")
                     .arg(nameOf(m_probed.kind), host, count);
}

QString EndpointDraft::warning() const
{
    const QUrl base = baseFrom(m_address);
    if (!base.isValid() || network::isThisComputer(base))
        return {};
    if (base.scheme() == QStringLiteral("http") && !keyToUse().isEmpty())
        return tr(
            "The connection is not encrypted: who listens on the way can read your key and your chats.");
    if (base.scheme() == QStringLiteral("http") && !isPrivateNetwork(base))
        return tr("The connection is not encrypted: who listens on the way can read your chats.");
    return {};
}

bool EndpointDraft::canSave() const
{
    return !m_model.isEmpty() && baseFrom(m_address).isValid() && m_state != Asking;
}

} // namespace remote
