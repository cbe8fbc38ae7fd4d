#include "app/remote/problem.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include "app/remote/address.h"

namespace remote {
namespace {

/// Longest message of a server that is shown.
constexpr qsizetype kMaxMessage = 400;

QString tr(const char* text)
{
    return QCoreApplication::translate("remote", text);
}

QString shortened(QString text)
{
    text = text.simplified();
    text.removeIf([](QChar c) { return !c.isPrint(); });
    return text.size() <= kMaxMessage ? text : text.left(kMaxMessage) + QStringLiteral("…");
}

/// "…: the server's message", if it has one.
QString with(const QString& what, const QString& message)
{
    if (message.isEmpty())
        return what;
    const QString end = message.back().isPunct() ? QString() : QStringLiteral(".");
    return QCoreApplication::translate("remote", "%1 It says: %2").arg(what, message + end);
}

Problem redirected(const QNetworkReply& reply, const QString& host)
{
    const QUrl target =
        reply.url().resolved(QUrl::fromEncoded(reply.rawHeader("Location"), QUrl::StrictMode));
    return {tr("%1 wants to hand the question on to another address, %2.")
                .arg(host, target.adjusted(QUrl::RemoveQuery | QUrl::RemoveUserInfo).toDisplayString()),
            tr("Facet does not follow: your key and your questions would go there too. If you trust that "
               "address, enter it instead.")};
}

Problem ofStatus(const QNetworkReply& reply, int status, const QByteArray& body, const QString& host)
{
    const QString message = messageIn(body);
    if (status >= 300 && status < 400)
        return redirected(reply, host);
    switch (status) {
    case 401:
        return {with(tr("%1 does not accept the key.").arg(host), message),
                tr("Enter the key that the server was started with, or one from its provider.")};
    case 403:
        return {with(tr("%1 refuses access.").arg(host), message),
                tr("Check whether the key may use this model.")};
    case 404:
        return {with(tr("%1 does not know this address or this model.").arg(host), message),
                tr("Check the address, which usually ends in /v1, and choose the model again.")};
    case 413:
        return {tr("The question with its attachments is too large for %1.").arg(host),
                tr("Attach less, or raise the server's limit.")};
    case 429: {
        bool isNumber = false;
        const int seconds = reply.rawHeader("Retry-After").toInt(&isNumber);
        return {with(tr("%1 has too much to do or your quota is used up.").arg(host), message),
                isNumber && seconds > 0 && seconds < 86400
                    ? QCoreApplication::translate("remote", "Try again in %n seconds.", nullptr, seconds)
                    : tr("Try again in a while.")};
    }
    default:
        break;
    }
    if (status >= 500)
        return {with(tr("%1 failed with status %2.").arg(host).arg(status), message),
                tr("Try again; if it comes back, look at the server's log.")};
    return {with(tr("%1 refuses the question with status %2.").arg(host).arg(status), message),
            tr("Change the question or the chat's options, or what the model is said to be able to do.")};
}

Problem ofError(const QNetworkReply& reply, const QString& host)
{
    using Reply = QNetworkReply;
    switch (reply.error()) {
    case Reply::ConnectionRefusedError:
        return {tr("Nothing answers at %1.").arg(host),
                tr("Start the server there, or check the port in the address.")};
    case Reply::HostNotFoundError:
        return {tr("There is no computer called %1.").arg(reply.url().host()),
                tr("Check the address and your connection.")};
    case Reply::SslHandshakeFailedError:
        return {tr("No secure connection to %1 could be made: %2.").arg(host, shortened(reply.errorString())),
                tr("If the server speaks plain HTTP, begin the address with http://. If its certificate is "
                   "its own, install it on this computer.")};
    case Reply::TimeoutError:
    case Reply::OperationCanceledError:
        return {tr("%1 did not answer in time.").arg(host),
                tr("Check the address and whether the computer is on, then try again.")};
    case Reply::NetworkSessionFailedError:
    case Reply::TemporaryNetworkFailureError:
    case Reply::UnknownNetworkError:
        return {tr("%1 cannot be reached: %2.").arg(host, shortened(reply.errorString())),
                tr("Check your connection and the address.")};
    case Reply::RemoteHostClosedError:
        return cutProblem(reply.url());
    default:
        return {tr("%1 cannot be reached: %2.").arg(host, shortened(reply.errorString())),
                tr("Check the address, then try again.")};
    }
}

} // namespace

QString messageIn(const QByteArray& body)
{
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    const QJsonValue error = json.value(QLatin1String("error"));
    for (const QJsonValue& value :
         {error.toObject().value(QLatin1String("message")), error, json.value(QLatin1String("detail")),
          json.value(QLatin1String("message"))})
        if (value.isString() && !value.toString().isEmpty())
            return shortened(value.toString());
    return {};
}

Problem problemOf(const QNetworkReply& reply, const QByteArray& body)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QString host = hostText(reply.url());
    Problem problem;
    if (status >= 300)
        problem = ofStatus(reply, status, body, host);
    else if (reply.error() != QNetworkReply::NoError)
        problem = ofError(reply, host);
    problem.status = status;
    return problem;
}

Problem neverOnlineProblem(const QUrl& address)
{
    return {tr("“Never go online” is switched on, and %1 is not on this computer.").arg(hostText(address)),
            tr("Switch it off under Settings → Privacy and data, or load a model of this computer.")};
}

Problem cutProblem(const QUrl& address)
{
    return {tr("%1 ended the connection in the middle.").arg(hostText(address)),
            tr("What was written is kept. Let the answer go on, or ask again.")};
}

Problem silenceProblem(const QUrl& address, int seconds)
{
    return {QCoreApplication::translate("remote", "%1 has been silent for %n seconds.", nullptr, seconds)
                .arg(hostText(address)),
            tr("What was written is kept. Check whether the server still works, then let the answer go on.")};
}

Problem nonsenseProblem(const QUrl& address)
{
    return {tr("%1 does not answer like an OpenAI-compatible server.").arg(hostText(address)),
            tr("Check the address: it should be that of vLLM, llama-server, Ollama, LM Studio or a similar "
               "server, usually ending in /v1.")};
}

Problem serverProblem(const QUrl& address, const QString& message)
{
    return {with(tr("%1 reports an error.").arg(hostText(address)), message),
            tr("Try again; if it comes back, look at the server's log.")};
}

} // namespace remote
