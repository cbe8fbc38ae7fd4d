#include "app/server/server.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QNetworkInterface>
#include <QRegularExpression>
#include <QTcpServer>

#include "app/server/chat_request.h"
#include "app/server/endpoints.h"

namespace server {
namespace {

constexpr int kMaxConnections = 48;
const QString kSecretName = QStringLiteral("server");
const QString kThisComputer = QStringLiteral("127.0.0.1");
const QString kEveryAddress = QStringLiteral("0.0.0.0");

/// The next port that nobody listens on.
int freePortAfter(int port)
{
    for (int tried = port + 1; tried < port + 100 && tried <= 65535; ++tried) {
        QTcpServer probe;
        if (probe.listen(QHostAddress::LocalHost, static_cast<quint16>(tried)))
            return tried;
    }
    return 0;
}

/// Where others in the network reach this computer.
QStringList networkAddresses()
{
    QStringList addresses;
    for (const QNetworkInterface& card : QNetworkInterface::allInterfaces()) {
        const auto flags = card.flags();
        if (!flags.testFlag(QNetworkInterface::IsRunning) || flags.testFlag(QNetworkInterface::IsLoopBack))
            continue;
        for (const QNetworkAddressEntry& entry : card.addressEntries()) {
            if (entry.ip().protocol() == QAbstractSocket::IPv4Protocol && !entry.ip().isLinkLocal())
                addresses.append(entry.ip().toString());
        }
    }
    return addresses;
}

} // namespace

Server::Server(inference::Inference& inference, settings::Settings& settings, secrets::Secrets& secrets,
               QObject* parent)
    : QObject(parent),
      m_settings(settings),
      m_secrets(secrets),
      m_desk(std::make_unique<AnswerDesk>(inference))
{
    const Recorder record = [this](const LogEntry& entry) {
        QMetaObject::invokeMethod(
            this, [this, entry] { m_log.put(entry); }, Qt::QueuedConnection);
    };
    m_endpoints = std::make_unique<Endpoints>(*m_desk, record, ConnectionLimits{});
    connect(m_desk.get(), &AnswerDesk::openCountChanged, this, &Server::openCountChanged,
            Qt::QueuedConnection);
    connect(&inference, &inference::Inference::modelLoading, this, &Server::modelChanged,
            Qt::QueuedConnection);
    connect(&inference, &inference::Inference::modelLoaded, this, &Server::modelChanged,
            Qt::QueuedConnection);
    connect(&inference, &inference::Inference::modelFailed, this, &Server::modelChanged,
            Qt::QueuedConnection);
    connect(&inference, &inference::Inference::modelUnloaded, this, &Server::modelChanged,
            Qt::QueuedConnection);
    connect(this, &Server::modelChanged, this, &Server::sampleChanged);
    connect(this, &Server::stateChanged, this, &Server::sampleChanged);
    connect(this, &Server::keyChanged, this, &Server::sampleChanged);
    connect(this, &Server::settingsChanged, this, &Server::sampleChanged);
    connect(&secrets, &secrets::Secrets::problemChanged, this, &Server::keyChanged);
    connect(&settings, &settings::Settings::neverOnlineChanged, this, [this] {
        emit settingsChanged();
        if (onNetwork())
            restart();
    });
}

Server::~Server()
{
    m_desk->close();
    m_http.reset();
}

void Server::start()
{
    if (isEnabled())
        restart();
}

bool Server::isOnNetworkNow() const
{
    return m_settings.onNetwork() && !m_settings.neverOnline();
}

bool Server::asksForKey() const
{
    return m_settings.asksForKey() || m_settings.onNetwork();
}

void Server::setEnabled(bool value)
{
    if (value == isEnabled())
        return;
    m_settings.setEnabled(value);
    emit settingsChanged();
    restart();
}

void Server::setPort(int value)
{
    const int port = std::clamp(value, 1024, 65535);
    if (port == m_settings.port())
        return;
    m_settings.setPort(port);
    emit settingsChanged();
    restart();
}

void Server::setOnNetwork(bool value)
{
    if (value == onNetwork())
        return;
    m_settings.setOnNetwork(value);
    emit settingsChanged();
    restart();
}

void Server::setAsksForKey(bool value)
{
    if (value == m_settings.asksForKey())
        return;
    m_settings.setAsksForKey(value);
    emit settingsChanged();
    restart();
}

QString Server::setOrigins(const QString& text)
{
    static const QRegularExpression gap(QStringLiteral("[\\s,;]+"));
    QStringList origins;
    for (const QString& word : text.split(gap, Qt::SkipEmptyParts)) {
        const QString origin = QString::fromStdString(originOf(word.toStdString()));
        if (origin.isEmpty())
            return word;
        if (!origins.contains(origin))
            origins.append(origin);
    }
    m_settings.setOrigins(origins);
    applyAccess();
    emit settingsChanged();
    return {};
}

void Server::restart()
{
    if (m_http) {
        m_isStopping = true;
        m_desk->close();
        m_http->stop();
        setState(isEnabled() ? Starting : Off);
        return; // ended() goes on
    }
    if (!isEnabled()) {
        setState(Off);
        return;
    }
    setState(Starting);
    prepare();
}

/// The key first, where one is needed.
void Server::prepare()
{
    if (!asksForKey() || !m_key.isEmpty()) {
        listen();
        return;
    }
    if (std::exchange(m_isWaitingForKey, true))
        return;
    m_secrets.read(kSecretName, this, [this](const QString& value) {
        m_isWaitingForKey = false;
        takeKey(value);
        if (m_state == Starting && !m_http)
            listen();
    });
}

void Server::takeKey(const QString& key)
{
    if (key.isEmpty() && !m_secrets.isUnsure(kSecretName)) {
        renewKey();
        return;
    }
    // A keyring that is locked for once keeps the key that programs know; this run has another.
    m_key = key.isEmpty() ? QString::fromStdString(newKey()) : key;
    emit keyChanged();
}

void Server::renewKey()
{
    m_key = QString::fromStdString(newKey());
    m_secrets.write(kSecretName, m_key);
    applyAccess();
    emit keyChanged();
}

void Server::applyAccess()
{
    Access access;
    access.onNetwork = isOnNetworkNow();
    if (asksForKey())
        access.key = m_key.toStdString();
    for (const QString& origin : m_settings.origins())
        access.origins.push_back(origin.toStdString());
    m_endpoints->setAccess(std::move(access));
}

void Server::listen()
{
    applyAccess();
    const QString address = isOnNetworkNow() ? kEveryAddress : kThisComputer;
    m_http = std::make_unique<HttpServer>(m_endpoints->handlers(), ConnectionLimits{}, kMaxConnections);
    m_listeningPort = m_http->bind(address.toStdString(), m_anyPort ? 0 : m_settings.port());
    if (m_listeningPort == 0) {
        m_http.reset();
        portIsBusy(address);
        return;
    }
    m_desk->open();
    m_http->start([this, run = ++m_run] {
        QMetaObject::invokeMethod(
            this, [this, run] { ended(run); }, Qt::QueuedConnection);
    });
    setState(Listening);
}

void Server::portIsBusy(const QString& address)
{
    QTcpServer probe;
    probe.listen(QHostAddress(address), static_cast<quint16>(m_settings.port()));
    m_freePort = freePortAfter(m_settings.port());
    if (probe.serverError() == QAbstractSocket::AddressInUseError)
        setState(Failed, tr("Port %1 is in use by another program.").arg(m_settings.port()),
                 m_freePort == 0 ? tr("Choose another port.")
                                 : tr("Choose another port; %1 is free.").arg(m_freePort));
    else
        setState(Failed, tr("The server could not listen on port %1.").arg(m_settings.port()),
                 tr("Choose another port, or look whether the system forbids it."));
}

/// The threads are gone, as asked or not.
void Server::ended(quint64 run)
{
    if (run != m_run)
        return;
    m_http.reset();
    m_listeningPort = 0;
    if (std::exchange(m_isStopping, false)) {
        restart();
        return;
    }
    m_desk->close();
    setState(Failed, tr("The server stopped listening."), tr("Try again."));
}

void Server::setState(State state, const QString& problem, const QString& remedy)
{
    m_state = state;
    m_problem = problem;
    m_remedy = remedy;
    if (state != Failed)
        m_freePort = 0;
    emit stateChanged();
}

void Server::useFreePort()
{
    if (m_freePort != 0)
        setPort(m_freePort);
}

void Server::retry()
{
    if (m_state == Failed)
        restart();
}

QString Server::networkNotice() const
{
    return onNetwork() && m_settings.neverOnline() ? tr("“Never go online” is switched on, so the server "
                                                        "listens on this computer alone. It can be "
                                                        "switched off under Privacy and data.")
                                                   : QString();
}

QStringList Server::baseUrls() const
{
    if (m_state != Listening)
        return {};
    QStringList urls;
    const QStringList addresses =
        QStringList(kThisComputer) + (isOnNetworkNow() ? networkAddresses() : QStringList());
    for (const QString& address : addresses)
        urls.append(QStringLiteral("http://%1:%2/v1").arg(address).arg(m_listeningPort));
    return urls;
}

QString Server::modelName() const
{
    const std::optional<AnswerDesk::Loaded> loaded = m_desk->loaded();
    return loaded ? QString::fromStdString(modelId(loaded->facts)) : QString();
}

QString Server::remoteNotice() const
{
    const std::optional<AnswerDesk::Loaded> loaded = m_desk->loaded();
    return loaded && loaded->facts.leavesMachine
               ? tr("The loaded model answers on %1: what programs ask here leaves this computer.")
                     .arg(loaded->facts.host)
               : QString();
}

QString Server::sample() const
{
    const QStringList urls = baseUrls();
    const QString base =
        urls.isEmpty() ? QStringLiteral("http://%1:%2/v1").arg(kThisComputer).arg(port()) : urls.first();
    const QString model = modelName().isEmpty() ? QStringLiteral("gemma-4") : modelName();
    const QString key =
        asksForKey() ? QStringLiteral("  -H \"Authorization: Bearer $FACET_KEY\" \\\n") : QString();
    return QStringLiteral(
               "curl %1/chat/completions \\\n%2  -H \"Content-Type: application/json\" \\\n"
               "  -d '{\"model\": \"%3\", \"messages\": [{\"role\": \"user\", \"content\": \"Hello!\"}]}'")
        .arg(base, key, model);
}

int Server::openCount() const
{
    return m_desk->openCount();
}

void Server::setShowsTexts(bool value)
{
    if (value == m_showsTexts)
        return;
    m_showsTexts = value;
    m_endpoints->setKeepsText(value);
    if (!value)
        m_log.forgetTexts();
    emit showsTextsChanged();
}

void Server::copy(const QString& text) const
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace server
