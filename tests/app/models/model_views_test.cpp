// The views of models: rows, picker by keyboard, all widths and themes; pictures for whoever looks at them.
#include <QtTest>

#include <QSignalSpy>
#include <QTemporaryDir>

#include "app/downloads/download_settings.h"
#include "app/hub/downloading.h"
#include "app/markdown/typesetter.h"
#include "app/models/housekeeping.h"
#include "app/models/model_library.h"
#include "app/settings/settings.h"
#include "tests/app/settings/view_fixture.h"
#include "tests/support/hub_server.h"
#include "tests/support/recipe.h"

namespace {

constexpr const char* kPage = R"(
import QtQuick
import Facet.Blocks
import Facet.Components
import Facet.Downloads
import Facet.Hub
import Facet.Markdown
import Facet.ModelViews
import Facet.Models
import Facet.Theme
FocusScope {
    id: root
    required property ModelLibrary library
    required property Hub hub
    required property Housekeeping housekeeping
    required property Downloads downloads
    required property Typesetter typesetter
    property bool dark: false
    property bool highContrast: false
    property bool isRtl: false
    property alias tab: page.tab
    LayoutMirroring.enabled: root.isRtl
    LayoutMirroring.childrenInherit: true
    Binding { target: Theme; property: "dark"; value: root.dark }
    Binding { target: Theme; property: "highContrast"; value: root.highContrast }
    Binding { target: Theme; property: "reducedMotion"; value: true }
    Binding { target: BlockStyle; property: "typesetter"; value: root.typesetter }
    Component { id: elsewhere; BodyText { text: "other computers" } }
    ModelsPage {
        id: page
        anchors.fill: parent
        library: root.library
        hub: root.hub
        housekeeping: root.housekeeping
        downloads: root.downloads
        remote: elsewhere
        focus: true
    }
    property alias isPageShown: page.visible
    function show(tab) { page.show(tab); }
}
)";

constexpr const char* kWelcome = R"(
import QtQuick
import Facet.ModelViews
import Facet.Models
import Facet.Theme
Rectangle {
    id: root
    required property ModelLibrary library
    property bool dark: false
    property int asked: 0
    color: Theme.surface
    Binding { target: Theme; property: "dark"; value: root.dark }
    WelcomeModels {
        x: 16
        y: 16
        width: root.width - 32
        library: root.library
        onModelsRequested: ++root.asked
    }
}
)";

constexpr const char* kPicker = R"(
import QtQuick
import Facet.ModelViews
import Facet.Models
import Facet.Theme
Rectangle {
    id: root
    required property ModelLibrary library
    property bool dark: false
    property bool isOpen: picker.opened
    function open() { picker.open(); }
    color: Theme.surface
    Binding { target: Theme; property: "dark"; value: root.dark }
    Binding { target: Theme; property: "reducedMotion"; value: true }
    ModelPicker { id: picker; x: 24; y: 24; library: root.library }
}
)";

class NoKeyring : public secrets::Keyring
{
public:
    void read(const QString&, Reply reply) override
    {
        QTimer::singleShot(0, qApp, [=] { reply({}); });
    }
    void write(const QString&, const QString& value, Reply reply) override
    {
        QTimer::singleShot(0, qApp, [=] { reply({value, {}}); });
    }
};

constexpr const char* kCard = R"(---
license: apache-2.0
---
# Gemma 4 E2B, four bits

Made for small machines. It **sees**, hears and thinks, in 140 languages.

## Use

- Ask it about pictures of up to 1120 tokens
- Give it up to 30 seconds of sound at a time

| Task | Score |
|---|---|
| Reading charts | 71.2 |
| Listening | 64.0 |

```
facet-cli chat --image chart.png "What grows fastest?"
```
)";

/// A community's repositories with files of real sizes (the sizes stand in the answers alone).
void publish(test::HubServer& server)
{
    const auto info = [](quint64 downloads, const char* licence) {
        return QJsonObject{{"downloads", double(downloads)},
                           {"lastModified", "2026-05-03T10:00:00.000Z"},
                           {"cardData", QJsonObject{{"license", licence}}}};
    };
    for (const auto& [id, downloads] : std::initializer_list<std::pair<const char*, quint64>>{
             {"unsloth/gemma-4-E2B-it-GGUF", 412345},
             {"lmstudio-community/gemma-4-26B-A4B-it-GGUF", 98210},
             {"google/gemma-4-12B-it-GGUF", 51010},
             {"someone/gemma-4-E4B-it-AWQ", 120}}) {
        const QString name = QString(id).section('/', 1).remove("-GGUF");
        for (const char* type : {"Q4_K_M", "Q8_0", "IQ4_XS", "BF16"})
            server.addFile(id, name + '-' + type + ".gguf", QByteArray(2000, type[1]));
        server.addFile(id, "mmproj-BF16.gguf", QByteArray(500, 'm'));
        server.setInfo(id, info(downloads, "apache-2.0"));
    }
    const char* official = "google/gemma-4-E2B-it-qat-q4_0-gguf";
    server.addFile(official, "README.md", kCard, test::HubServer::Git);
    server.addFile(official, "gemma-4-E2B_q4_0-it.gguf", QByteArray(3'000'000, 'w'));
    server.addFile(official, "gemma-4-E2B-it-mmproj.gguf", QByteArray(900'000, 't'));
    server.setInfo(official, info(1000000, "gemma"));
}

} // namespace

class ModelViewsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<models::ModelLibrary> m_library;
    std::unique_ptr<models::Housekeeping> m_housekeeping;
    std::unique_ptr<test::HubServer> m_server;
    std::unique_ptr<secrets::Secrets> m_secrets;
    std::unique_ptr<downloads::DownloadSettings> m_downloadSettings;
    std::unique_ptr<downloads::Downloads> m_downloads;
    std::unique_ptr<hub::Hub> m_hub;
    std::unique_ptr<hub::Downloading> m_downloading;
    markdown::Typesetter m_typesetter;

    QVariantMap properties() { return {{"library", QVariant::fromValue(m_library.get())}}; }
    QVariantMap pageProperties()
    {
        return {{"library", QVariant::fromValue(m_library.get())},
                {"hub", QVariant::fromValue(m_hub.get())},
                {"housekeeping", QVariant::fromValue(m_housekeeping.get())},
                {"downloads", QVariant::fromValue(m_downloads.get())},
                {"typesetter", QVariant::fromValue(&m_typesetter)}};
    }

    /// Presses Tab until something of this name has the focus.
    static bool tabTo(test::View& view, const QString& name)
    {
        for (int i = 0; i < 80; ++i) {
            QTest::keyClick(&view.window(), Qt::Key_Tab);
            QQuickItem* const item = view.window().activeFocusItem();
            if (item != nullptr && item->property("text").toString() == name)
                return true;
        }
        return false;
    }

private slots:
    void init()
    {
        m_settings = std::make_unique<settings::Settings>(m_folder.filePath("settings.ini"));
        models::ModelLibrary::Options options;
        options.demoModel = FACET_RESOURCES_FOLDER "/demo/model";
        options.cacheFolder = m_folder.filePath("cache");
        options.downloadFolder = m_folder.path();
        options.places = {{models::FoundModel::Place::HuggingFace, m_folder.filePath("hub").toStdString()},
                          {models::FoundModel::Place::LmStudio, test::ggufModel("e4b", {}).parent_path()},
                          {models::FoundModel::Place::Folder, test::huggingFaceModel("26b-a4b")}};
        m_library = std::make_unique<models::ModelLibrary>(*m_settings, std::move(options));
        m_housekeeping = std::make_unique<models::Housekeeping>(*m_settings, *m_library);
        m_server = std::make_unique<test::HubServer>();
        m_secrets = std::make_unique<secrets::Secrets>(std::make_unique<NoKeyring>());
        m_downloadSettings = std::make_unique<downloads::DownloadSettings>(*m_settings);
        m_downloadSettings->setFolder(m_folder.filePath("hub"));
        m_downloadSettings->setMirror(m_server->url());
        m_downloads = std::make_unique<downloads::Downloads>(*m_downloadSettings);
        hub::Hub::Options hubOptions;
        hubOptions.endpoint = [this] { return QUrl(m_downloadSettings->hub()); };
        m_hub = std::make_unique<hub::Hub>(*m_settings, *m_secrets, *m_library, hubOptions);
        m_downloading =
            std::make_unique<hub::Downloading>(*m_hub, *m_library, *m_downloads, *m_downloadSettings);
        m_library->scan();
        QTRY_VERIFY_WITH_TIMEOUT(!m_library->isScanning() && m_library->installed()->count() >= 3, 60000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_library->deviceNames().isEmpty(), 60000);
    }

    void cleanup()
    {
        m_settings->setNeverOnline(false);
        m_downloading.reset();
        m_hub.reset();
        m_downloads.reset();
        m_downloadSettings.reset();
        m_secrets.reset();
        m_server.reset();
        m_housekeeping.reset();
        m_library.reset();
        m_settings.reset();
    }

    void page()
    {
        test::View view(kPage, pageProperties(), {1440, 900});
        QVERIFY2(view.root() != nullptr, qPrintable(view.warnings()));
        QVERIFY2(view.warnings().isEmpty(), qPrintable(view.warnings()));
        m_library->noteLoading(FACET_RESOURCES_FOLDER "/demo/model");
        m_library->noteProgress(0.4);
        view.shoot("models-loading");
        m_library->noteLoaded(FACET_RESOURCES_FOLDER "/demo/model", "Facet demo",
                              m_library->deviceNames().front(), 21000000, 8192, engine::KvType::F16);
        m_library->noteSpeed(181);
        const auto memory = [this] {
            const models::InstalledModels* list = m_library->installed();
            return list->data(list->index(list->loadedRow()), models::InstalledModels::MemoryRole).toString();
        };
        QVERIFY2(memory().contains("21 MB real") && !memory().contains("now"), qPrintable(memory()));
        QVERIFY2(memory().contains("181 tok/s"), qPrintable(memory()));
        m_library->noteLoaded(FACET_RESOURCES_FOLDER "/demo/model", "Facet demo",
                              m_library->deviceNames().front(), 33000000, 8192, engine::KvType::F16);
        QVERIFY2(memory().contains("21 MB real · 33 MB now"), qPrintable(memory())); // a tower came
        for (const bool isDark : {false, true}) {
            view.root()->setProperty("dark", isDark);
            const QString theme = isDark ? "dark" : "light";
            view.root()->setProperty("tab", 0);
            view.resize({1440, 900});
            view.shoot("models-" + theme);
            view.resize({480, 900});
            view.shoot("models-narrow-" + theme);
            view.root()->setProperty("tab", 1);
            view.resize({480, 900});
            view.shoot("catalogue-narrow-" + theme);
            view.resize({1184, 900});
            view.shoot("catalogue-" + theme);
        }
        view.resize({3840, 2160});
        view.root()->setProperty("tab", 0);
        view.shoot("models-4k");
        view.resize({1184, 900});
        view.root()->setProperty("isRtl", true);
        view.root()->setProperty("highContrast", true);
        view.shoot("models-rtl-contrast");
        QVERIFY2(view.warnings().isEmpty(), qPrintable(view.warnings()));
    }

    /// From words to a licence that is read, a download that runs, and a model that is offered for use.
    void searchAndGet()
    {
        publish(*m_server);
        test::View view(kPage, pageProperties(), {1184, 900});
        QVERIFY2(view.root() != nullptr, qPrintable(view.warnings()));
        m_hub->search()->setText("gemma-4");
        QTRY_COMPARE(m_hub->search()->count(), 5);
        QMetaObject::invokeMethod(view.root(), "show", Q_ARG(QVariant, 2));
        int row = 0;
        for (int i = 0; i < 5; ++i)
            if (m_hub->search()->data(m_hub->search()->index(i), hub::Search::PublisherRole) == "unsloth")
                row = i;
        m_hub->search()->toggle(row);
        QTRY_COMPARE(m_hub->search()->files()->count(), 4);
        view.shoot("hub-light");
        view.root()->setProperty("dark", true);
        view.resize({480, 900});
        view.shoot("hub-narrow-dark");
        view.root()->setProperty("dark", false);
        view.resize({1184, 900});
        QMetaObject::invokeMethod(view.root(), "show", Q_ARG(QVariant, 1));
        QVERIFY(tabTo(view, "Get")); // the first release
        QTest::keyClick(&view.window(), Qt::Key_Space);
        QTRY_VERIFY(m_hub->getting()->card()->rowCount() > 0);
        QTest::qWait(100);
        view.shoot("licence-light");
        view.root()->setProperty("dark", true);
        view.resize({480, 800});
        view.shoot("licence-narrow-dark");
        view.root()->setProperty("dark", false);
        view.resize({1184, 900});
        test::Fault slow;
        slow.kind = test::Fault::Drip;
        slow.at = 30000;
        slow.pauseMs = 20;
        slow.times = -1;
        m_server->addFault("/cdn/", slow);
        QTest::keyClick(&view.window(), Qt::Key_Return); // the button to accept has the focus
        QTRY_VERIFY(!m_hub->getting()->isOpen());
        QTRY_COMPARE(m_downloads->count(), 1);
        const auto isComing = [&] {
            models::OfferedModels& all = *m_library->catalogue();
            return all.data(all.index(0), models::OfferedModels::IsComingRole).toBool();
        };
        QTRY_VERIFY(isComing());
        QTest::qWait(300);
        view.shoot("catalogue-coming");
        QMetaObject::invokeMethod(view.root(), "show", Q_ARG(QVariant, 0));
        view.shoot("models-coming");
        m_server->clearFaults();
        QTRY_VERIFY_WITH_TIMEOUT(!isComing(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_library->notice().isEmpty(),
                                 30000); // these bytes are no model: it says so
        QVERIFY2(view.warnings().isEmpty(), qPrintable(view.warnings()));
    }

    /// The licence is asked for even while the page is not in sight (the welcome page offers models too).
    void licenceFromElsewhere()
    {
        publish(*m_server);
        test::View view(kPage, pageProperties(), {800, 600});
        QVERIFY2(view.root() != nullptr, qPrintable(view.warnings()));
        view.root()->setProperty("isPageShown", false);
        m_settings->setExtra("hub/accepted", QStringList());
        m_library->getRelease(0);
        QTRY_VERIFY(m_hub->getting()->canAccept());
        QTest::qWait(50);
        view.shoot("licence-elsewhere");
        QTest::keyClick(&view.window(), Qt::Key_Escape);
        QTRY_VERIFY(!m_hub->getting()->isOpen());
    }

    void offline()
    {
        m_settings->setNeverOnline(true);
        m_downloadSettings->setMirror("https://hub.invalid");
        test::View view(kPage, pageProperties(), {900, 600});
        QVERIFY2(view.root() != nullptr, qPrintable(view.warnings()));
        QMetaObject::invokeMethod(view.root(), "show", Q_ARG(QVariant, 2));
        view.shoot("hub-offline");
        QVERIFY(m_hub->search()->problem().isEmpty());
        QVERIFY2(view.warnings().isEmpty(), qPrintable(view.warnings()));
    }

    /// The question before a model is deleted; Escape is "no".
    void deleteQuestion()
    {
        const std::filesystem::path copy = m_folder.filePath("mine/Gemma mini.gguf").toStdString();
        std::filesystem::create_directories(copy.parent_path());
        std::filesystem::copy_file(test::ggufModel("e2b", {.type = engine::WeightType::Q8_0}), copy);
        m_library->addFromDisk({QUrl::fromLocalFile(QString::fromStdString(copy.string()))});
        QTRY_VERIFY_WITH_TIMEOUT(m_library->installed()->rowOf(QString::fromStdString(copy.string())) >= 0,
                                 30000);
        test::View view(kPage, pageProperties(), {1184, 760});
        QVERIFY2(view.root() != nullptr, qPrintable(view.warnings()));
        m_housekeeping->askToDelete(m_library->installed()->rowOf(QString::fromStdString(copy.string())));
        QTRY_VERIFY(m_housekeeping->canDelete());
        QTest::qWait(50);
        view.shoot("delete-light");
        view.root()->setProperty("dark", true);
        view.resize({480, 700});
        view.shoot("delete-narrow-dark");
        QTest::keyClick(&view.window(), Qt::Key_Escape);
        QTRY_VERIFY(!m_housekeeping->isAsking());
        QVERIFY(std::filesystem::exists(copy));
        m_settings->setModelPlaces({});
        QVERIFY2(view.warnings().isEmpty(), qPrintable(view.warnings()));
    }

    /// Tab leads to "Load" of a row, Space asks for it.
    void loadByKeyboard()
    {
        test::View view(kPage, pageProperties(), {1184, 900});
        QVERIFY2(view.root() != nullptr, qPrintable(view.warnings()));
        QSignalSpy asked(m_library.get(), &models::ModelLibrary::loadRequested);
        for (int i = 0; i < 60 && asked.isEmpty(); ++i) {
            QTest::keyClick(&view.window(), Qt::Key_Tab);
            QQuickItem* const item = view.window().activeFocusItem();
            if (item != nullptr && item->property("text").toString() == QStringLiteral("Load"))
                QTest::keyClick(&view.window(), Qt::Key_Space);
        }
        QCOMPARE(asked.size(), 1);
        QVERIFY(!asked.front()[0].toString().isEmpty());
        QVERIFY2(view.warnings().isEmpty(), qPrintable(view.warnings()));
    }

    void welcome()
    {
        test::View view(kWelcome, properties(), {832, 420});
        QVERIFY2(view.root() != nullptr, qPrintable(view.warnings()));
        QVERIFY2(view.warnings().isEmpty(), qPrintable(view.warnings()));
        view.shoot("welcome-light");
        view.root()->setProperty("dark", true);
        view.shoot("welcome-dark");
        view.resize({480, 700});
        view.shoot("welcome-narrow");

        QSignalSpy wanted(m_library.get(), &models::ModelLibrary::releaseWanted);
        m_library->getOffer(0);
        QCOMPARE(wanted.size(), 1);
        m_settings->setNeverOnline(true);
        m_library->getOffer(0);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(m_library->notice().contains(m_library->offers()->repository(0)));
        view.shoot("welcome-notice");
    }

    /// Typing filters, arrows walk, Enter loads and closes.
    void picker()
    {
        test::View view(kPicker, properties(), {640, 600});
        QVERIFY2(view.root() != nullptr, qPrintable(view.warnings()));
        QMetaObject::invokeMethod(view.root(), "open");
        QTRY_VERIFY(view.root()->property("isOpen").toBool());
        view.shoot("picker-light");
        view.root()->setProperty("dark", true);
        view.shoot("picker-dark");
        QSignalSpy asked(m_library.get(), &models::ModelLibrary::loadRequested);
        QTest::keyClick(&view.window(), Qt::Key_Down);
        QTest::keyClick(&view.window(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.front()[0].toString(),
                 QString::fromStdString(m_library->installed()->at(1).path.string()));
        QTRY_VERIFY(!view.root()->property("isOpen").toBool());
        QMetaObject::invokeMethod(view.root(), "open");
        QTRY_VERIFY(view.root()->property("isOpen").toBool());
        QTest::keyClick(&view.window(), Qt::Key_Escape);
        QTRY_VERIFY(!view.root()->property("isOpen").toBool());
        QVERIFY2(view.warnings().isEmpty(), qPrintable(view.warnings()));
    }
};

QTEST_MAIN(ModelViewsTest)
#include "model_views_test.moc"
