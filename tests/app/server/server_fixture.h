// The local server with the demo model in a program of its own: keyring in memory, any free port.
#pragma once

#include <QTemporaryDir>
#include <QTest>

#include "app/inference/inference.h"
#include "app/server/server.h"
#include "tests/app/server/http_client.h"

namespace test {

inline constexpr int kTimeout = 120000;
inline const QString kDemo = QStringLiteral(FACET_RESOURCES_FOLDER) + QStringLiteral("/demo");
inline const QByteArray kChat = "/v1/chat/completions";
/// What the demo says to "Hello!".
inline const QByteArray kHello =
    "Hello! I am the Facet demo. Drop a picture of shapes, send a short recording, or "
    "ask me about the app.";

QByteArray bytesOf(const Json& json);
Json user(const Json& content);
/// A request with one message, answered with the best tokens.
Json question(const Json& content);
/// The answer's text, or what came instead.
QByteArray textOf(const Reply& reply);

class ServerFixture
{
public:
    ServerFixture();

    inference::Inference& inference() { return m_inference; }
    settings::Settings& settings() { return *m_settings; }
    secrets::Secrets& secrets() { return *m_secrets; }
    server::Server& server() { return *m_server; }
    int port() const { return m_server->listeningPort(); }

    /// As after a start of the program.
    void makeServer();
    void endServer() { m_server.reset(); }
    void loadDemo();

    Reply get(const QByteArray& path, const QList<QByteArray>& headers = {})
    {
        return ask(port(), "GET", path, {}, headers);
    }
    Reply post(const Json& body) { return ask(port(), "POST", kChat, bytesOf(body)); }
    /// The newest entry of the log.
    server::LogEntry lastLogged();

private:
    QTemporaryDir m_folder;
    inference::Inference m_inference;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<secrets::Secrets> m_secrets;
    std::unique_ptr<server::Server> m_server;
};

} // namespace test
