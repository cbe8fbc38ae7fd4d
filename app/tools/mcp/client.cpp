#include "app/tools/mcp/client.h"

#include <QPointer>

#include <algorithm>

using namespace std::chrono_literals;

namespace tools::mcp {

namespace {

constexpr size_t kMaxTools = 256;
constexpr int kMaxPages = 64;
constexpr auto kRelistDelay = 300ms; // several changes in a row are one
constexpr auto kResubscribeDelay = 30s;
constexpr std::chrono::milliseconds kForEver{0};

} // namespace

Client::Client(std::unique_ptr<Transport> transport, Timeouts timeouts)
    : m_transport(std::move(transport)),
      m_timeouts(timeouts)
{
    connect(m_transport.get(), &Transport::opened, this, &Client::opened);
    connect(m_transport.get(), &Transport::received, &m_reader, &MessageReader::read);
    connect(m_transport.get(), &Transport::requestFailed, this,
            [this](qint64 id, int httpStatus, const QByteArray& body, const QString& problem) {
                // After the messages that came before it.
                m_reader.afterThose([=, this] { requestFailed(id, httpStatus, body, problem); });
            });
    connect(m_transport.get(), &Transport::closed, this,
            [this](const QString& reason) { lose(reason, true); });
    connect(m_transport.get(), &Transport::logged, this, &Client::logged);
    connect(&m_reader, &MessageReader::parsed, this, [this](const Json& message) { received(message); });
    connect(&m_reader, &MessageReader::refused, this, [this](const QString& problem) {
        emit logged(tr("A message that could not be read: %1").arg(problem.left(300)));
    });
    m_relist.setSingleShot(true);
    m_relist.setInterval(kRelistDelay);
    m_relist.callOnTimeout(this, &Client::listTools);
}

Client::~Client()
{
    close();
}

void Client::start()
{
    m_transport->open();
}

void Client::close()
{
    m_isOver = true;
    m_isReady = false;
    m_relist.stop();
    m_reader.clear();
    m_pending.clear();
    m_transport->close();
}

qint64 Client::request(const QString& method, Json params, std::chrono::milliseconds patience,
                       Handler handler, const Json& inputSchema, ProgressHandler progress)
{
    const qint64 id = ++m_lastId;
    if (progress)
        params["_meta"]["progressToken"] = id;
    Headers headers;
    if (m_isStateless) {
        addStatelessMeta(params);
        headers = mirroredHeaders(method, params, inputSchema);
    }
    Pending pending{std::move(handler), std::move(progress), nullptr,
                    std::chrono::steady_clock::now() + m_timeouts.longestCall, patience};
    if (patience > kForEver) {
        pending.timer = std::make_unique<QTimer>();
        pending.timer->setSingleShot(true);
        pending.timer->callOnTimeout(this, [this, id, patience] {
            const bool isTold = m_transport->abandon(id);
            if (!isTold && m_isReady) // initialize must not be cancelled
                notify(QStringLiteral("notifications/cancelled"), {{"requestId", id}, {"reason", "timeout"}});
            Reply reply;
            reply.problem =
                tr("The server did not answer within %1 seconds.").arg(double(patience.count()) / 1000);
            answer(id, reply);
        });
        pending.timer->start(patience);
    }
    m_pending.emplace(id, std::move(pending));
    m_transport->send(mcp::request(id, method, std::move(params)), id, headers);
    return id;
}

void Client::notify(const QString& method, Json params)
{
    if (m_isStateless && m_transport->isHttp())
        return; // that revision has none over HTTP
    m_transport->send(notification(method, std::move(params)), -1, {});
}

/// Goes when nothing calls from it any more, at the latest with this.
void Client::later(std::unique_ptr<QTimer> timer)
{
    timer->setParent(this);
    timer.release()->deleteLater();
}

void Client::answer(qint64 id, const Reply& reply)
{
    const auto found = m_pending.find(id);
    if (found == m_pending.end())
        return;
    Pending pending = std::move(found->second);
    m_pending.erase(found);
    if (pending.timer) {
        pending.timer->stop();
        later(std::move(pending.timer)); // it may be what called us
    }
    pending.handler(reply);
}

void Client::requestFailed(qint64 id, int httpStatus, const QByteArray& body, const QString& problem)
{
    if (!m_pending.contains(id))
        return;
    Reply reply;
    reply.problem = problem;
    reply.httpStatus = httpStatus;
    // Errors of the protocol come with status 400 or 404 too.
    if (const std::optional<Json> message = parseJson(body.left(256 << 10))) {
        const Json& error = objectOf(*message, "error");
        if (const auto code = integerOf(error, "code")) {
            reply.code = int(*code);
            reply.data = objectOf(error, "data");
            reply.problem = tr("The server refuses: %1").arg(textOf(error, "message").left(500));
        }
    }
    if (m_isReady && httpStatus == 404 && reply.code == 0) // the session is over
        return lose(tr("The server has ended the session."), true);
    answer(id, reply);
}

void Client::received(const Json& message, int depth)
{
    if (m_isOver)
        return;
    if (message.is_array() && depth == 0) { // revision 2025-03-26 had batches
        const QPointer<Client> alive(this);
        for (size_t i = 0; i < std::min<size_t>(message.size(), 100) && alive; ++i)
            received(message[i], 1);
        return;
    }
    if (!message.is_object())
        return;
    const QString method = textOf(message, "method");
    const auto id = message.find("id");
    if (!method.isEmpty()) {
        if (id != message.end() && !id->is_null())
            serverAsks(method, *id);
        else
            serverSays(method, objectOf(message, "params"));
        return;
    }
    const std::optional<qint64> number = integerOf(message, "id");
    if (!number)
        return;
    Reply reply;
    if (const auto error = message.find("error"); error != message.end() && !error->is_null()) {
        reply.code = int(integerOf(*error, "code").value_or(0));
        reply.data = objectOf(*error, "data");
        reply.problem =
            tr("The server refuses: %1").arg(textOf(*error, "message", tr("it gives no reason")).left(1000));
    } else if (const auto result = message.find("result"); result != message.end()) {
        reply.result = *result;
    } else {
        reply.problem = tr("The server answered neither with a result nor with an error.");
    }
    answer(*number, reply);
    if (m_transport)
        m_transport->abandon(*number); // nothing else comes for it
}

void Client::serverAsks(const QString& method, const Json& id)
{
    if (method == QStringLiteral("ping")) {
        m_transport->send(response(id, Json::object()), -1, {});
        return;
    }
    // sampling, elicitation, roots: we declare none of them.
    emit logged(tr("The server asked for “%1”, which is not supported.").arg(method.left(80)));
    m_transport->send(
        errorResponse(id, kMethodNotFound, QStringLiteral("%1 is not supported").arg(method.left(80))), -1,
        {});
}

void Client::serverSays(const QString& method, const Json& params)
{
    if (method == QStringLiteral("notifications/tools/list_changed")) {
        if (m_isReady && !m_relist.isActive())
            m_relist.start();
    } else if (method == QStringLiteral("notifications/progress")) {
        progressed(params);
    } else if (method == QStringLiteral("notifications/message")) {
        const auto data = params.find("data");
        const QString text = data == params.end() ? QString()
                             : data->is_string()  ? textOf(params, "data")
                                                  : QString::fromUtf8(compactJson(*data));
        emit logged(QStringLiteral("%1: %2").arg(textOf(params, "level").left(20), text.left(2000)));
    }
}

void Client::progressed(const Json& params)
{
    const std::optional<qint64> token = integerOf(params, "progressToken");
    const auto found = token ? m_pending.find(*token) : m_pending.end();
    if (found == m_pending.end() || !found->second.progress)
        return;
    Pending& pending = found->second;
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(pending.latest -
                                                                            std::chrono::steady_clock::now());
    if (pending.timer && left > 0ms)
        pending.timer->start(std::min(pending.patience, left));
    QString note = textOf(params, "message").left(200);
    if (const auto total = integerOf(params, "total"); note.isEmpty() && total && *total > 0)
        note = tr("%1 of %2").arg(integerOf(params, "progress").value_or(0)).arg(*total);
    const ProgressHandler handler = pending.progress;
    handler(note);
}

void Client::opened()
{
    shakeHands();
}

void Client::shakeHands()
{
    m_isStateless = false;
    Json params{{"protocolVersion", kHandshakeRevision},
                {"capabilities", Json::object()},
                {"clientInfo", clientInfo()}};
    request(QStringLiteral("initialize"), std::move(params), m_timeouts.handshake,
            [this](const Reply& reply) {
                const bool isUnreachable = !reply.isOk() && reply.code == 0 && reply.httpStatus == 0;
                const bool needsToken = reply.httpStatus == 401 || reply.httpStatus == 403;
                if (isUnreachable || needsToken || (!reply.isOk() && m_triedOldWay))
                    return lose(reply.problem, isUnreachable);
                const QString revision = reply.isOk() ? textOf(reply.result, "protocolVersion") : QString();
                if (!isHandshakeRevision(revision))
                    return discover(reply);
                m_transport->setRevision(revision);
                notify(QStringLiteral("notifications/initialized"));
                m_transport->listen();
                agreed(revision, objectOf(reply.result, "capabilities"));
            });
}

/// `refusal`: how the handshake failed.
void Client::discover(const Reply& refusal)
{
    m_isStateless = true;
    m_transport->setRevision(QLatin1String(kStatelessRevision));
    request(QStringLiteral("server/discover"), Json::object(), m_timeouts.request,
            [this, refusal](const Reply& reply) {
                const Json& versions = reply.isOk() ? arrayOf(reply.result, "supportedVersions")
                                                    : arrayOf(reply.data, "supported");
                if (reply.isOk() && std::any_of(versions.begin(), versions.end(),
                                                [](const Json& one) { return one == kStatelessRevision; }))
                    return agreed(QLatin1String(kStatelessRevision), objectOf(reply.result, "capabilities"));
                if (reply.isOk() || reply.code == kUnsupportedVersion) {
                    QStringList names;
                    for (const Json& one : versions)
                        if (one.is_string() && names.size() < 5)
                            names += toText(one.get<std::string>()).left(20);
                    return lose(tr("The server speaks revisions of the protocol that are not known here "
                                   "(%1). A newer Facet or another version of the server may help.")
                                    .arg(names.join(QStringLiteral(", "))),
                                false);
                }
                // Neither way: perhaps a server of 2024 with a stream of its own.
                const int status = refusal.httpStatus;
                m_isStateless = false;
                if (!m_triedOldWay && (status == 400 || status == 404 || status == 405) &&
                    refusal.code == 0 && m_transport->openOldWay()) {
                    m_triedOldWay = true;
                    return;
                }
                lose(refusal.isOk() ? reply.problem : refusal.problem, false);
            });
}

void Client::agreed(const QString& revision, const Json& capabilities)
{
    m_revision = revision;
    const auto tools = capabilities.find("tools");
    m_mayChange = tools != capabilities.end() && boolOf(*tools, "listChanged");
    emit logged(tr("Connected, protocol revision %1.").arg(revision));
    if (tools == capabilities.end()) {
        m_isReady = true;
        emit ready();
        return;
    }
    listTools();
    if (m_isStateless && m_mayChange)
        subscribe();
}

void Client::subscribe()
{
    const Json params{{"notifications", {{"toolsListChanged", true}}}};
    request(QStringLiteral("subscriptions/listen"), params, kForEver, [this](const Reply& reply) {
        if (reply.code == kMethodNotFound || m_isOver)
            return;
        QTimer::singleShot(kResubscribeDelay, this, [this] {
            if (m_isReady)
                subscribe();
        });
    });
}

void Client::listTools()
{
    m_listed.clear();
    m_cursors.clear();
    listPage({}, 1);
}

void Client::listPage(const QString& cursor, int page)
{
    Json params = Json::object();
    if (!cursor.isEmpty())
        params["cursor"] = toUtf8(cursor);
    request(
        QStringLiteral("tools/list"), std::move(params), m_timeouts.request,
        [this, page](const Reply& reply) {
            if (!reply.isOk()) {
                if (!m_isReady)
                    return lose(reply.problem, true);
                emit logged(tr("The list of tools could not be read: %1").arg(reply.problem));
                return;
            }
            for (const Json& entry : arrayOf(reply.result, "tools")) {
                QString problem;
                std::optional<ToolDefinition> tool = toolIn(entry, &problem);
                if (tool && m_isStateless && m_transport->isHttp())
                    if (const QString why = headerAnnotationProblem(tool->inputSchema); !why.isEmpty()) {
                        problem = QStringLiteral("tool \"%1\" is left out: %2").arg(tool->name.left(60), why);
                        tool.reset();
                    }
                if (tool && m_listed.size() >= kMaxTools) {
                    emit logged(tr("Only the first %1 tools are used.").arg(kMaxTools));
                    return takeTools();
                }
                const bool isKnown =
                    tool && std::any_of(m_listed.begin(), m_listed.end(),
                                        [&](const ToolDefinition& one) { return one.name == tool->name; });
                if (tool && !isKnown)
                    m_listed.push_back(std::move(*tool));
                else
                    emit logged(isKnown
                                    ? QStringLiteral("tool \"%1\" is listed twice").arg(tool->name.left(60))
                                    : problem);
            }
            const QString next = textOf(reply.result, "nextCursor");
            if (next.isEmpty() || next.size() > 10'000 || m_cursors.contains(next) || page >= kMaxPages)
                return takeTools();
            m_cursors += next;
            listPage(next, page + 1);
        });
}

void Client::takeTools()
{
    m_tools = std::exchange(m_listed, {});
    const bool wasReady = std::exchange(m_isReady, true);
    if (wasReady)
        emit toolsChanged();
    else
        emit ready();
}

qint64 Client::call(const ToolDefinition& tool, const Json& arguments, Handler handler,
                    ProgressHandler progress)
{
    Json params{{"name", toUtf8(tool.name)}, {"arguments", arguments}};
    auto forward = progress ? std::move(progress) : ProgressHandler([](const QString&) {});
    return request(QStringLiteral("tools/call"), std::move(params), m_timeouts.call, std::move(handler),
                   tool.inputSchema, std::move(forward));
}

void Client::cancel(qint64 id)
{
    if (m_pending.erase(id) == 0 || m_isOver)
        return;
    if (!m_transport->abandon(id))
        notify(QStringLiteral("notifications/cancelled"),
               {{"requestId", id}, {"reason", "The user stopped the call."}});
}

void Client::lose(const QString& reason, bool mayRetry)
{
    if (m_isOver)
        return;
    std::map<qint64, Pending> pending = std::move(m_pending);
    close();
    Reply reply;
    reply.problem = reason;
    for (auto& [id, one] : pending) {
        if (one.progress) // calls; what belongs to the connection itself ends with it
            one.handler(reply);
        if (one.timer)
            later(std::move(one.timer));
    }
    emit lost(reason, mayRetry);
}

} // namespace tools::mcp
