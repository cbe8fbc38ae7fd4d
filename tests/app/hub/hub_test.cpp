// The hub's room against a hub on loopback: what its answers are read as, search, "Get" with licence and
// card, the list of models, news of files; and answers that are wrong, hostile or missing.
#include <QtTest>

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "app/downloads/hub_cache.h"
#include "app/hub/card_text.h"
#include "app/hub/downloading.h"
#include "app/hub/hub.h"
#include "app/models/weight_plan.h"
#include "tests/support/hub_server.h"
#include "tests/support/recipe.h"

namespace {

using hub::Judge;
using hub::Problem;
using hub::Repository;

/// A keyring that holds one token.
class TestKeyring : public secrets::Keyring
{
public:
    explicit TestKeyring(QString token) : m_token(std::move(token)) {}
    void read(const QString& name, Reply reply) override
    {
        QTimer::singleShot(0, QCoreApplication::instance(), [=, this] {
            reply({name == "hub" ? m_token : QString(), {}});
        });
    }
    void write(const QString&, const QString& value, Reply reply) override
    {
        m_token = value;
        QTimer::singleShot(0, QCoreApplication::instance(), [=] { reply({value, {}}); });
    }

private:
    QString m_token;
};

/// With ' for ".
QJsonObject object(const char* json)
{
    return QJsonDocument::fromJson(QByteArray(json).replace('\'', '"')).object();
}

Repository repositoryWith(const QString& id, const QStringList& paths, quint64 size = 1000)
{
    Repository repository;
    repository.id = id;
    repository.revision = QString(40, 'a');
    for (const QString& path : paths)
        repository.files.append({path, size, {}});
    return repository;
}

QStringList pathsOf(const QList<hub::RepositoryFile>& files)
{
    QStringList paths;
    for (const hub::RepositoryFile& file : files)
        paths.append(file.path);
    return paths;
}

/// A catalogue as published, changed by `edit`.
QByteArray catalogueWith(const std::function<void(QJsonObject&)>& edit)
{
    QFile file(":/facet/catalogue.json");
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    edit(root);
    return QJsonDocument(root).toJson();
}

constexpr const char* kCard =
    "---\nlicense: apache-2.0\n---\n# Gemma\n<p align=\"center\"><img src=\"http://x/y.png\"></p>\n"
    "Answers questions. ![logo](http://tracker/x.png)\n\n<!-- hidden -->\n";

} // namespace

class HubTest : public QObject
{
    Q_OBJECT

private:
    const models::Catalogue m_catalogue = models::Catalogue::builtIn();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::HubServer> m_server;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<secrets::Secrets> m_secrets;
    std::unique_ptr<models::ModelLibrary> m_library;
    std::unique_ptr<hub::Hub> m_hub;

    void makeHub(const QUrl& endpoint, const QString& token = {})
    {
        m_hub.reset();
        m_secrets = std::make_unique<secrets::Secrets>(std::make_unique<TestKeyring>(token));
        hub::Hub::Options options;
        options.endpoint = [endpoint] { return endpoint; };
        options.folder = m_folder->filePath("hub");
        options.catalogueSource = QUrl(m_server->url() + "/lists/official/raw/main/catalogue.json");
        m_hub = std::make_unique<hub::Hub>(*m_settings, *m_secrets, *m_library, options);
    }

    int offerRow(const QString& repository) const
    {
        for (int row = 0; row < m_library->catalogue()->count(); ++row)
            if (m_library->catalogue()->repository(row) == repository)
                return row;
        return -1;
    }

    void publishE2b()
    {
        const QString id = "google/gemma-4-E2B-it-qat-q4_0-gguf";
        m_server->addFile(id, "README.md", kCard, test::HubServer::Git);
        m_server->addFile(id, "gemma-4-E2B_q4_0-it.gguf", QByteArray(3000, 'w'));
        m_server->addFile(id, "gemma-4-E2B-it-mmproj.gguf", QByteArray(500, 't'));
        m_server->setInfo(
            id, object("{'cardData': {'license': 'gemma', 'license_link': 'https://example.org/l'}}"));
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<test::HubServer>();
        m_settings = std::make_unique<settings::Settings>(m_folder->filePath("settings.ini"));
        models::ModelLibrary::Options options;
        options.cacheFolder = m_folder->filePath("cache");
        options.places = {
            {models::FoundModel::Place::HuggingFace, m_folder->filePath("models").toStdString()}};
        m_library = std::make_unique<models::ModelLibrary>(*m_settings, std::move(options));
        makeHub(QUrl(m_server->url()));
    }

    void cleanup()
    {
        m_hub.reset();
        m_library.reset();
        m_secrets.reset();
        m_settings.reset();
        m_server.reset();
    }

    void names()
    {
        QVERIFY(hub::isRepositoryId("google/gemma-4-E4B-it"));
        for (const char* bad :
             {"", "google", "a/b/c", "../x", "a/..", "a b/c", "a/b\n", "-a/b", "a/b--c", "/a/b"})
            QVERIFY2(!hub::isRepositoryId(bad), bad);
        QVERIFY(downloads::isFilePath("sub/model-00001-of-00002.gguf"));
        for (const char* bad : {"", "/etc/passwd", "../x", "a/../b", "a//b", "a\\b", "C:x", "a/.", "a\nb"})
            QVERIFY2(!downloads::isFilePath(bad), bad);
    }

    /// Sizes, types and depth that no honest hub sends.
    void hostileAnswers()
    {
        QVERIFY(!hub::repositoryFrom(object("{}")));
        QVERIFY(!hub::repositoryFrom(object("{'id': 5}")));
        QVERIFY(!hub::repositoryFrom(object("{'id': '../../x/y'}")));
        const auto odd = hub::repositoryFrom(object(
            "{'id': 'a/b', 'sha': '../..', 'downloads': -4, "
            "'likes': 1e300, 'tags': [1, {'x': []}, 'fine'], 'gated': 'manual', 'gguf': [1], 'config': 'x', "
            "'cardData': {'license': ['mit', 4], 'license_link': 'javascript:alert(1)'}, "
            "'siblings': [{'rfilename': '../../.bashrc', 'size': 4}, {'rfilename': '/etc/x'}, {'rfilename': "
            "7}, 12, "
            "{'rfilename': 'a.gguf', 'size': -1}, {'rfilename': 'b.gguf', 'size': 1e40}, "
            "{'rfilename': 'ok.gguf', 'size': 12, 'lfs': {'sha256': 'zz', 'size': 13}}]}"));
        QVERIFY(odd);
        QCOMPARE(pathsOf(odd->files), QStringList{"ok.gguf"});
        QCOMPARE(odd->files.first().sizeBytes, quint64{13});
        QVERIFY(odd->files.first().sha256.isEmpty());
        QVERIFY(odd->revision.isEmpty() && odd->licenceLink.isEmpty());
        QCOMPARE(odd->licence, "mit");
        QCOMPARE(odd->tags, QStringList{"fine"});
        QCOMPARE(odd->downloads, quint64{0});
        QCOMPARE(odd->gate, Repository::Gate::Manual);
        QVERIFY(!hub::repositoriesFrom("{}") && !hub::repositoriesFrom("nonsense"));
        QVERIFY(!hub::repositoriesFrom(QByteArray(100000, '['))); // too deep
        QCOMPARE(hub::repositoriesFrom("[{\"id\": \"a/b\"}, 4, {\"id\": \"x\"}]")->size(), qsizetype{1});
    }

    void judges_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("architecture");
        QTest::addColumn<QString>("says"); // empty: may run
        QTest::newRow("official") << "google/gemma-4-E4B-it"
                                  << ""
                                  << "";
        QTest::newRow("community") << "unsloth/gemma-4-26B-A4B-it-GGUF"
                                   << "gemma4"
                                   << "";
        QTest::newRow("another") << "meta/llama-3-8B-GGUF"
                                 << "llama"
                                 << "llama";
        QTest::newRow("unknown") << "someone/thing-GGUF"
                                 << ""
                                 << "Gemma";
        QTest::newRow("unified") << "google/gemma-4-12B-it"
                                 << ""
                                 << "12B";
        QTest::newRow("drafter") << "google/gemma-4-E4B-it-assistant"
                                 << ""
                                 << "drafter";
        QTest::newRow("awq") << "x/gemma-4-31B-it-AWQ"
                             << ""
                             << "AWQ";
        QTest::newRow("mlx") << "mlx-community/gemma-4-e2b-it-mlx-4bit"
                             << ""
                             << "MLX";
    }

    void judges()
    {
        QFETCH(QString, id);
        QFETCH(QString, architecture);
        QFETCH(QString, says);
        Repository repository = repositoryWith(id, {});
        repository.architecture = architecture;
        const QString reason = Judge(m_catalogue).reason(repository);
        QCOMPARE(reason.isEmpty(), says.isEmpty());
        QVERIFY2(reason.contains(says, Qt::CaseInsensitive), qPrintable(reason));
    }

    /// Each model once with all its parts, the towers with it, what cannot be run marked and last.
    void choices()
    {
        const Repository repository = repositoryWith(
            "unsloth/gemma-4-E4B-it-GGUF",
            {"README.md", "imatrix_unsloth.gguf", "mmproj-F32.gguf", "mmproj-BF16.gguf",
             "gemma-4-E4B-it-Q4_K_M.gguf", "gemma-4-E4B-it-UD-Q5_K_XL.gguf", "gemma-4-E4B-it-IQ4_XS.gguf",
             "gemma-4-E4B-it-Q3_K_S.gguf", "BF16/gemma-4-E4B-it-BF16-00001-of-00002.gguf",
             "BF16/gemma-4-E4B-it-BF16-00002-of-00002.gguf", "Q8_0/gemma-4-E4B-it-Q8_0-00001-of-00002.gguf",
             "mtp-gemma-4-E4B-it.gguf"});
        const QList<hub::Choice> choices = Judge(m_catalogue).choices(repository);
        QMap<QString, hub::Choice> byTitle;
        for (const hub::Choice& choice : choices)
            byTitle[choice.title] = choice;
        QCOMPARE(byTitle.size(), 6);
        QCOMPARE(choices.size(), 6);
        QVERIFY(byTitle["Q4_K_M"].reason.isEmpty());
        QCOMPARE(byTitle["Q4_K_M"].weightType, "Q4_K");
        QCOMPARE(byTitle["Q4_K_M"].model->id, "gemma-4-e4b");
        QCOMPARE(pathsOf(byTitle["Q4_K_M"].files),
                 (QStringList{"gemma-4-E4B-it-Q4_K_M.gguf", "mmproj-BF16.gguf"}));
        QVERIFY(byTitle["UD-Q5_K_XL"].reason.isEmpty());
        QVERIFY(byTitle["BF16"].reason.isEmpty());
        QCOMPARE(byTitle["BF16"].files.size(), 3);
        QVERIFY(byTitle["IQ4_XS"].reason.contains("IQ4_XS"));
        QVERIFY(byTitle["Q3_K_S"].reason.contains("Q3_K_S"));
        QVERIFY(byTitle["Q8_0"].reason.contains("parts"));
        QVERIFY(choices.first().reason.isEmpty() && !choices.last().reason.isEmpty());
        QVERIFY(!byTitle["IQ4_XS"].cost());

        Repository folder = repositoryWith(
            "google/gemma-4-31B-it",
            {"config.json", "model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors",
             "model.safetensors.index.json", "tokenizer.json", "original/weights.safetensors",
             "consolidated.safetensors", "chat_template.jinja", "README.md"});
        const QList<hub::Choice> whole = Judge(m_catalogue).choices(folder);
        QCOMPARE(whole.size(), 1);
        QCOMPARE(whole.first().files.size(), 6);
        QVERIFY(whole.first().reason.isEmpty());
        folder.quantisation = "gptq";
        QVERIFY(Judge(m_catalogue).choices(folder).first().reason.contains("gptq"));
    }

    /// Planned from the official numbers and the real size of the files.
    void planned()
    {
        Repository repository = repositoryWith("ggml-org/gemma-4-E2B-it-GGUF", {});
        repository.files = {{"gemma-4-E2B-it-Q8_0.gguf", 4967494592, {}},
                            {"mmproj-x-bf16.gguf", 900000000, {}}};
        const auto cost = Judge(m_catalogue).choices(repository).first().cost();
        QVERIFY(cost && cost->sees && cost->hears);
        const models::CatalogueModel& e2b = *m_catalogue.find("gemma-4-e2b");
        const models::ModelCost official = models::ModelCost::of(e2b, *e2b.release("Q8_0"));
        QVERIFY(std::abs(double(cost->weightBytes) / double(official.weightBytes) - 1) < 0.01);
        for (const char* type : {"Q4_K", "Q5_K", "Q6_K", "Q5_0", "Q4_1", "F16"})
            QVERIFY2(models::storageTypes(type), type);
        QVERIFY(!models::storageTypes("IQ4_XS"));
    }

    void cards()
    {
        const QString text = hub::cardText(kCard);
        QVERIFY(text.startsWith("# Gemma"));
        QVERIFY(text.contains("Answers questions. logo"));
        for (const char* gone : {"license:", "<p", "img", "http", "hidden"})
            QVERIFY2(!text.contains(gone), gone);
        QCOMPARE(hub::cardText("```\n<b>code</b>\n```"), "```\n<b>code</b>\n```");
        QVERIFY(hub::cardText(QByteArray(500000, 'x')).size() <= 60000);
        QVERIFY(hub::cardText("---\nno end").size() > 0);
    }

    void searches()
    {
        for (int i = 0; i < 3; ++i)
            m_server->addFile(QString("maker%1/gemma-4-E4B-it-GGUF").arg(i), "gemma-4-E4B-it-Q4_K_M.gguf",
                              QByteArray(1000, 'x'));
        m_server->addFile("google/gemma-4-12B-it-GGUF", "gemma-4-12B-it-Q4_0.gguf", "x");
        hub::Search& search = *m_hub->search();
        search.setText("gem");
        search.setText("gemma-4"); // only the last is asked for
        QTRY_COMPARE(search.count(), 4);
        int asked = 0;
        for (const test::HubServer::Request& request : m_server->requests())
            asked += request.path.startsWith("/api/models?") ? 1 : 0;
        QCOMPARE(asked, 1);
        int unified = -1;
        for (int row = 0; row < 4; ++row)
            if (!search.data(search.index(row), hub::Search::ReasonRole).toString().isEmpty())
                unified = row;
        QVERIFY(unified >= 0);
        search.toggle((unified + 1) % 4);
        QTRY_COMPARE(search.files()->count(), 1);
        QCOMPARE(search.files()->data(search.files()->index(0), hub::FileChoices::TitleRole).toString(),
                 "Q4_K_M");
        QVERIFY(search.data(search.index((unified + 1) % 4), hub::Search::IsOpenRole).toBool());
        search.toggle((unified + 1) % 4);
        QCOMPARE(search.files()->count(), 0);
        search.setText("gemma-nothing");
        QTRY_VERIFY(search.isEmpty());
    }

    /// Cause and remedy for each way it can go wrong.
    void problems_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        QTest::newRow("401") << 401 << "token";
        QTest::newRow("403") << 403 << "terms";
        QTest::newRow("404") << 404 << "renamed";
        QTest::newRow("429") << 429 << "Wait";
        QTest::newRow("503") << 503 << "later";
        QTest::newRow("loop") << -1 << "mirror";
        QTest::newRow("cut") << -2 << "connection";
    }

    void problems()
    {
        QFETCH(int, status);
        QFETCH(QString, says);
        test::Fault fault;
        fault.times = -1;
        fault.status = status;
        fault.kind = status == -1   ? test::Fault::RedirectLoop
                     : status == -2 ? test::Fault::Cut
                                    : test::Fault::Status;
        m_server->addFile("a/gemma-4-E4B-it-GGUF", "x-Q4_0.gguf", "x");
        m_server->addFault("/api/models", fault);
        hub::Search& search = *m_hub->search();
        search.start();
        QTRY_VERIFY(!search.problem().isEmpty());
        QVERIFY2(search.problem().contains(says, Qt::CaseInsensitive), qPrintable(search.problem()));
        QVERIFY(!search.isBusy() && search.count() == 0);
        m_server->clearFaults();
        search.start();
        QTRY_COMPARE(search.count(), 1);
        QVERIFY(search.problem().isEmpty());
    }

    void noServer()
    {
        makeHub(QUrl("http://127.0.0.1:1"));
        m_hub->search()->start();
        QTRY_VERIFY(m_hub->search()->problem().contains("cannot be reached"));
    }

    /// A place on this computer may be asked; it must not lead away from it.
    void neverOnlineHoldsForRedirects()
    {
        test::Fault away;
        away.kind = test::Fault::RedirectTo;
        away.location = "http://hub.example.org/api/models";
        m_server->addFault("/api/models", away);
        m_settings->setNeverOnline(true);
        std::optional<hub::Answer> answer;
        const auto ask = [&] {
            answer.reset();
            m_hub->client().get("api/models", {}, 1000, this, [&](const hub::Answer& a) { answer = a; });
        };
        ask();
        QTRY_VERIFY(answer);
        QCOMPARE(answer->problem.kind, Problem::Kind::StaysOffline);
        ask(); // the fault is used up
        QTRY_VERIFY(answer);
        QVERIFY2(answer->problem.isNone(), qPrintable(answer->problem.text));
    }

    /// What is asked does not go around the proxy that the user wants, not even while its address is wrong.
    void proxyIsNotGoneAround()
    {
        downloads::DownloadSettings settings(*m_settings);
        settings.setFolder(m_folder->filePath("cache"));
        downloads::Downloads downloads(settings);
        settings.setProxyKind(downloads::DownloadSettings::HttpProxy);
        settings.setProxyAddress("proxy.lan");
        const hub::Downloading downloading(*m_hub, *m_library, downloads, settings);
        m_hub->search()->start();
        QTRY_VERIFY2(m_hub->search()->problem().contains("proxy"), qPrintable(m_hub->search()->problem()));
        QVERIFY(m_server->requests().isEmpty());
        settings.setProxyAddress(QUrl(m_server->cdnUrl()).authority()); // takes the place of a proxy
        m_hub->search()->start();
        QTRY_VERIFY(!m_server->requests().isEmpty());
        QVERIFY(m_server->requests().constFirst().isCdn);
        settings.setProxyKind(downloads::DownloadSettings::NoProxy);
        m_server->clearRequests();
        m_hub->search()->start();
        QTRY_VERIFY(!m_server->requests().isEmpty());
        QVERIFY(!m_server->requests().constFirst().isCdn);
    }

    /// The token goes to the hub, never to where it redirects.
    void token()
    {
        makeHub(QUrl(m_server->url()), "secret");
        test::Fault elsewhere;
        elsewhere.kind = test::Fault::RedirectTo;
        elsewhere.location = m_server->cdnUrl() + "/elsewhere";
        m_server->addFault("/api/models/a/gemma-b", elsewhere);
        m_hub->client().get("api/models/a/gemma-b", {}, 1000, this, [](const hub::Answer&) {});
        const auto seen = [&](bool isCdn) {
            for (const test::HubServer::Request& request : m_server->requests())
                if (request.isCdn == isCdn)
                    return std::optional(request.headers.value("authorization"));
            return std::optional<QByteArray>();
        };
        QTRY_VERIFY(seen(true).has_value());
        QCOMPARE(*seen(false), QByteArray("Bearer secret"));
        QCOMPARE(*seen(true), QByteArray());
    }

    /// Over a network it goes encrypted or not at all.
    void tokenStaysOffPlainHttp()
    {
        makeHub(QUrl("http://hub.invalid"), "secret");
        downloads::DownloadSettings settings(*m_settings);
        settings.setFolder(m_folder->filePath("cache"));
        downloads::Downloads downloads(settings);
        settings.setProxyKind(downloads::DownloadSettings::HttpProxy);
        settings.setProxyAddress(QUrl(m_server->url()).authority()); // takes the place of a proxy
        const hub::Downloading downloading(*m_hub, *m_library, downloads, settings);
        m_hub->client().get("api/models/a/gemma-b", {}, 1000, this, [](const hub::Answer&) {});
        QTRY_VERIFY(!m_server->requests().isEmpty());
        for (const test::HubServer::Request& request : m_server->requests())
            QVERIFY(!request.headers.contains("authorization"));
        settings.setProxyKind(downloads::DownloadSettings::NoProxy);
    }

    /// Licence and card once per repository, then the order: the very files with their digests.
    void get()
    {
        publishE2b();
        hub::Getting& getting = *m_hub->getting();
        QSignalSpy ordered(m_hub.get(), &hub::Hub::ordered);
        const int row = offerRow("google/gemma-4-E2B-it-qat-q4_0-gguf");
        QVERIFY(row >= 0);
        m_library->getRelease(row);
        QVERIFY(getting.isOpen() && !getting.canAccept());
        QTRY_VERIFY(getting.card()->rowCount() > 0);
        QVERIFY(getting.canAccept());
        QCOMPARE(getting.licence(), "gemma");
        QCOMPARE(getting.licenceUrl(), QUrl("https://example.org/l"));
        QCOMPARE(getting.fileNames().size(), 2);
        QCOMPARE(ordered.size(), 0);
        getting.cancel();
        QVERIFY(!getting.isOpen());

        m_library->getRelease(row); // not accepted: asks again
        QVERIFY(getting.isOpen());
        QTRY_VERIFY(getting.canAccept());
        getting.accept();
        QCOMPARE(ordered.size(), 1);
        const auto order = ordered.front().front().value<hub::Order>();
        QCOMPARE(order.repository, "google/gemma-4-E2B-it-qat-q4_0-gguf");
        QCOMPARE(pathsOf(order.files),
                 (QStringList{"gemma-4-E2B_q4_0-it.gguf", "gemma-4-E2B-it-mmproj.gguf"}));
        QCOMPARE(order.files.first().sizeBytes, quint64{3000});
        QCOMPARE(order.files.first().sha256,
                 test::HubServer::etagOf(QByteArray(3000, 'w'), test::HubServer::Lfs));

        m_library->getRelease(row); // accepted: no question
        QVERIFY(!getting.isOpen());
        QTRY_COMPARE(ordered.size(), 2);
    }

    void getProblems()
    {
        hub::Getting& getting = *m_hub->getting();
        const int row = offerRow("google/gemma-4-E2B-it-qat-q4_0-gguf");
        m_library->getRelease(row); // there is no such repository
        QTRY_VERIFY(getting.problem().contains("renamed"));
        publishE2b();
        m_server->removeFile("google/gemma-4-E2B-it-qat-q4_0-gguf", "gemma-4-E2B_q4_0-it.gguf");
        getting.retry();
        QTRY_VERIFY(getting.problem().contains("gemma-4-E2B_q4_0-it.gguf"));
        QVERIFY(!getting.canAccept());
        getting.cancel();
        m_settings->setNeverOnline(true);
        m_library->getRelease(row);
        QVERIFY(!getting.isOpen());
        QVERIFY(m_library->notice().contains("offline"));
        m_hub->search()->start(); // loopback is not leaving
        QTRY_VERIFY(!m_hub->search()->isBusy());
        makeHub(QUrl("https://hub.invalid"));
        m_hub->search()->start();
        QTRY_VERIFY(m_hub->search()->problem().contains("stays offline"));
    }

    /// Newer lists are taken and kept; older, damaged and foreign ones are not.
    void catalogueRefresh()
    {
        const auto publish = [&](const QByteArray& json) {
            m_server->addFile("lists/official", "catalogue.json", json, test::HubServer::Git);
        };
        const auto refresh = [&] {
            m_hub->dismissNotice();
            m_hub->refresh();
            return QTest::qWaitFor([&] { return !m_hub->isRefreshing() && !m_hub->notice().isEmpty(); },
                                   5000);
        };
        const int before = m_library->catalogueData().revision();
        publish("{ not a list");
        QVERIFY(refresh());
        QVERIFY2(m_hub->notice().contains("damaged"), qPrintable(m_hub->notice()));
        publish(catalogueWith([](QJsonObject& root) { root["version"] = 99; }));
        QVERIFY(refresh());
        publish(catalogueWith([](QJsonObject& root) { root["revision"] = -1; }));
        QVERIFY(refresh());
        QVERIFY2(m_hub->notice().contains("older"), qPrintable(m_hub->notice()));
        publish(catalogueWith([](QJsonObject& root) {
            root["revision"] = 1000;
            QJsonArray all = root["models"].toArray();
            QJsonObject model = all[0].toObject();
            QJsonArray releases = model["releases"].toArray();
            QJsonObject release = releases[0].toObject();
            release["repository"] = "evil/gemma-4-E2B-it";
            releases[0] = release;
            model["releases"] = releases;
            all[0] = model;
            root["models"] = all;
        }));
        QVERIFY(refresh());
        QVERIFY2(m_hub->notice().contains("publishers"), qPrintable(m_hub->notice()));
        QCOMPARE(m_library->catalogueData().revision(), before);

        publish(catalogueWith([](QJsonObject& root) { root["revision"] = 1000; }));
        QVERIFY(refresh());
        QCOMPARE(m_library->catalogueData().revision(), 1000);
        m_library->setCatalogue(models::Catalogue::builtIn());
        m_hub->start(); // what was kept; and a day has not passed, so nothing is asked
        m_server->clearRequests();
        QCOMPARE(m_library->catalogueData().revision(), 1000);
        QTest::qWait(50);
        QVERIFY(m_server->requests().isEmpty());
    }

    /// A model of the cache whose repository has moved on says so, and its files can be got again.
    void updates()
    {
        namespace fs = std::filesystem;
        const QString id = "someone/gemma-4-mini-GGUF";
        const fs::path snapshot = fs::path(m_folder->filePath("models").toStdString()) /
                                  "models--someone--gemma-4-mini-GGUF/snapshots" / std::string(40, 'a');
        fs::create_directories(snapshot);
        fs::create_symlink(test::ggufModel("e2b", {}), snapshot / "mini-Q8_0.gguf");
        m_server->addFile(id, "mini-Q8_0.gguf", QByteArray(100, 'n'));
        QSignalSpy scanned(m_library.get(), &models::ModelLibrary::scanChanged);
        m_library->scan();
        QTRY_VERIFY_WITH_TIMEOUT(!m_library->isScanning() && m_library->installed()->count() == 1, 30000);
        QVERIFY(!m_library->installed()->hasUpdate(0));
        m_hub->refresh();
        QTRY_VERIFY(m_library->installed()->hasUpdate(0));
        QTRY_VERIFY(m_hub->notice().contains("newer files"));
        QSignalSpy ordered(m_hub.get(), &hub::Hub::ordered);
        m_hub->update(0);
        QTRY_VERIFY(m_hub->getting()->canAccept());
        m_hub->getting()->accept();
        QCOMPARE(pathsOf(ordered.front().front().value<hub::Order>().files), QStringList{"mini-Q8_0.gguf"});
    }
};

QTEST_GUILESS_MAIN(HubTest)
#include "hub_test.moc"
