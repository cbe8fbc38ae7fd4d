// The views of models: rows, picker by keyboard, all widths and themes; pictures for whoever looks at them.
#include <QtTest>

#include <QSignalSpy>
#include <QTemporaryDir>

#include "app/models/model_library.h"
#include "app/settings/settings.h"
#include "tests/app/settings/view_fixture.h"
#include "tests/support/recipe.h"

namespace {

constexpr const char* kPage = R"(
import QtQuick
import Facet.ModelViews
import Facet.Models
import Facet.Theme
FocusScope {
    id: root
    required property ModelLibrary library
    property bool dark: false
    property bool highContrast: false
    property bool isRtl: false
    property alias tab: page.tab
    LayoutMirroring.enabled: root.isRtl
    LayoutMirroring.childrenInherit: true
    Binding { target: Theme; property: "dark"; value: root.dark }
    Binding { target: Theme; property: "highContrast"; value: root.highContrast }
    Binding { target: Theme; property: "reducedMotion"; value: true }
    ModelsPage { id: page; anchors.fill: parent; library: root.library; focus: true }
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

} // namespace

class ModelViewsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<models::ModelLibrary> m_library;

    QVariantMap properties() { return {{"library", QVariant::fromValue(m_library.get())}}; }

private slots:
    void init()
    {
        m_settings = std::make_unique<settings::Settings>(m_folder.filePath("settings.ini"));
        models::ModelLibrary::Options options;
        options.demoModel = FACET_RESOURCES_FOLDER "/demo/model";
        options.cacheFolder = m_folder.filePath("cache");
        options.downloadFolder = m_folder.path();
        options.places = {{models::FoundModel::Place::HuggingFace, m_folder.filePath("none").toStdString()},
                          {models::FoundModel::Place::LmStudio, test::ggufModel("e4b", {}).parent_path()},
                          {models::FoundModel::Place::Folder, test::huggingFaceModel("26b-a4b")}};
        m_library = std::make_unique<models::ModelLibrary>(*m_settings, std::move(options));
        m_library->scan();
        QTRY_VERIFY_WITH_TIMEOUT(!m_library->isScanning() && m_library->installed()->count() >= 3, 60000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_library->deviceNames().isEmpty(), 60000);
    }

    void cleanup()
    {
        m_library.reset();
        m_settings.reset();
    }

    void page()
    {
        test::View view(kPage, properties(), {1440, 900});
        QVERIFY2(view.root() != nullptr, qPrintable(view.warnings()));
        QVERIFY2(view.warnings().isEmpty(), qPrintable(view.warnings()));
        m_library->noteLoading(FACET_RESOURCES_FOLDER "/demo/model");
        m_library->noteProgress(0.4);
        view.shoot("models-loading");
        m_library->noteLoaded(FACET_RESOURCES_FOLDER "/demo/model", "Facet demo",
                              m_library->deviceNames().front(), 21000000, 8192, engine::KvType::F16);
        m_library->noteSpeed(181);
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

    /// Tab leads to "Load" of a row, Space asks for it.
    void loadByKeyboard()
    {
        test::View view(kPage, properties(), {1184, 900});
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

        QSignalSpy page(m_library.get(), &models::ModelLibrary::pageRequested);
        m_library->openOffer(0);
        QCOMPARE(page.size(), 1);
        QVERIFY(page.front()[0].toUrl().toString().endsWith(m_library->offers()->repository(0)));
        QVERIFY(!m_library->notice().isEmpty());
        m_settings->setNeverOnline(true);
        m_library->openOffer(0);
        QCOMPARE(page.size(), 1);
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
