// What tests of remote models share: settings and keys that are gone afterwards, and a server on loopback
// that answers as the test says.
#pragma once

#include <QHash>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

#include "app/inference/inference.h"
#include "app/secrets/secrets.h"
#include "app/settings/settings.h"
#include "tests/app/tools/http_server.h"

namespace test {

/// Keeps nothing beyond the test.
class TestKeyring : public ::secrets::Keyring
{
public:
    void read(const QString& name, Reply reply) override
    {
        QTimer::singleShot(0, [this, name, reply] { reply({values.value(name), {}}); });
    }
    void write(const QString& name, const QString& value, Reply reply) override
    {
        values.insert(name, value);
        QTimer::singleShot(0, [reply] { reply({}); });
    }
    QHash<QString, QString> values;
};

inline QByteArray modelList(const QByteArray& owner, const QByteArray& more = {})
{
    return "{\"object\":\"list\",\"data\":[{\"id\":\"gemma-4-e4b\",\"owned_by\":\"" + owner + '"' + more +
           "}]}";
}

/// All that a remote model needs.
struct RemoteWorld
{
    RemoteWorld()
    {
        auto keeper = std::make_unique<TestKeyring>();
        keyring = keeper.get();
        secrets = std::make_unique<::secrets::Secrets>(std::move(keeper));
        server = std::make_unique<HttpServer>([this](const HttpRequest& asked) { serve(asked); });
    }

    void serve(const HttpRequest& asked)
    {
        if (asked.path.endsWith("/chat/completions"))
            return answer(asked);
        if (isSilent)
            return;
        const bool isList = asked.path == "/v1/models";
        const QByteArray file = isList ? models : files.value(asked.path);
        if (file.isEmpty())
            return asked.answer(404, "application/json", R"({"detail":"Not Found"})");
        asked.answer(isList ? status : 200, "application/json", file);
    }

    QTemporaryDir folder;
    ::settings::Settings settings{folder.filePath("settings.ini")};
    TestKeyring* keyring = nullptr;
    std::unique_ptr<::secrets::Secrets> secrets;
    QByteArray models = modelList("vllm", R"(,"max_model_len":4096)");
    int status = 200;                    ///< of the list of models
    bool isSilent = false;               ///< but for chats
    QHash<QByteArray, QByteArray> files; ///< by path
    HttpServer::Handler answer = [](const HttpRequest& asked) {
        asked.answer(500, "text/plain", "no script");
    };
    std::unique_ptr<HttpServer> server;
    ::inference::Inference inference;
};

} // namespace test
