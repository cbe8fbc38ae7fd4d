#include "tests/app/server/server_fixture.h"

#include <QSignalSpy>

#include "tests/app/server/memory_keyring.h"

namespace test {

QByteArray bytesOf(const Json& json)
{
    return QByteArray::fromStdString(json.dump());
}

Json user(const Json& content)
{
    return {{"role", "user"}, {"content", content}};
}

Json question(const Json& content)
{
    return {{"model", "facet-demo"}, {"temperature", 0}, {"messages", Json::array({user(content)})}};
}

QByteArray textOf(const Reply& reply)
{
    const Json json = reply.json();
    if (!json.is_object() || !json.contains("choices"))
        return "no answer: " + reply.body;
    const Json& content = json["choices"][0]["message"]["content"];
    return content.is_string() ? QByteArray::fromStdString(content) : QByteArray("null");
}

ServerFixture::ServerFixture()
    : m_settings(std::make_unique<settings::Settings>(m_folder.filePath(QStringLiteral("facet.ini")))),
      m_secrets(std::make_unique<secrets::Secrets>(std::make_unique<MemoryKeyring>()))
{
    makeServer();
}

void ServerFixture::makeServer()
{
    m_server = std::make_unique<server::Server>(m_inference, *m_settings, *m_secrets);
    m_server->setAnyPort(true);
    m_server->start();
}

void ServerFixture::loadDemo()
{
    QSignalSpy loaded(&m_inference, &inference::Inference::modelLoaded);
    inference::LoadRequest load;
    load.model = (kDemo + QStringLiteral("/model")).toStdString();
    load.name = QStringLiteral("Facet demo");
    m_inference.load(load);
    QTRY_VERIFY_WITH_TIMEOUT(!loaded.isEmpty(), kTimeout);
    QTRY_COMPARE(m_server->modelName(), QStringLiteral("facet-demo"));
}

server::LogEntry ServerFixture::lastLogged()
{
    QCoreApplication::processEvents();
    return m_server->log()->count() > 0 ? m_server->log()->entry(0) : server::LogEntry();
}

} // namespace test
