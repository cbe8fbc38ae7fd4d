// The panel of downloads and their settings: every state drawn, in both themes, wide and narrow; all of it by
// keyboard.
#include <QtTest>

#include "tests/app/downloads/download_fixture.h"
#include "tests/app/settings/view_fixture.h"

using downloads::Downloads;
using test::Fault;
using test::kChunk;
using test::kRepository;

namespace {

constexpr const char* kPage = R"(
import QtQuick
import QtQuick.Layouts
import Facet.Downloads
import Facet.DownloadViews
import Facet.Theme
FocusScope {
    id: root
    required property Downloads downloads
    required property DownloadSettings settings
    property bool isDark: false
    property bool showsSettings: false
    Binding { target: Theme; property: "dark"; value: root.isDark }
    Binding { target: Theme; property: "reducedMotion"; value: true }
    Rectangle { anchors.fill: parent; color: Theme.window }
    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 16
        DownloadsPanel {
            objectName: "panel"
            Layout.fillWidth: true
            visible: !root.showsSettings && downloads.count > 0
            downloads: root.downloads
        }
        DownloadSettingsView {
            Layout.fillWidth: true
            visible: root.showsSettings
            settings: root.settings
        }
    }
}
)";

} // namespace

class DownloadViewsTest : public QObject
{
    Q_OBJECT

private:
    static QVariantMap properties(test::Fixture& f)
    {
        return {{"downloads", QVariant::fromValue(f.list.get())},
                {"settings", QVariant::fromValue(f.downloadSettings.get())}};
    }

    static int add(test::Fixture& f, const QString& file, const QString& title)
    {
        downloads::SetRequest request = f.request({file});
        request.title = title;
        return f.list->add(request);
    }

private slots:
    void states()
    {
        test::Fixture f;
        f.options.undoTime = std::chrono::milliseconds(60000);
        f.options.stallTimeout = std::chrono::milliseconds(60000);
        f.restart();
        f.downloadSettings->setSimultaneousFiles(3);
        for (const char* name : {"done.gguf", "running.gguf", "paused.gguf", "cancelled.gguf", "queued.gguf"})
            f.server.addFile(kRepository, name, test::randomBytes(60 * kChunk, qHash(QByteArray(name))));
        for (const char* name : {"running.gguf", "paused.gguf", "cancelled.gguf"})
            f.server.addFault(name, {.kind = Fault::Stall, .at = 400000, .pauseMs = 60000, .times = -1});
        f.server.addFault("refused.gguf", {.status = 403, .times = -1});
        add(f, "done.gguf", "Gemma 4 E2B · Q4_0");
        QTRY_COMPARE_WITH_TIMEOUT(f.state(0), int(Downloads::Completed), 20000);
        const auto arrived = [&](int row) { return f.role(Downloads::ProgressRole, row).toDouble() > 0.3; };
        for (const char* name : {"paused.gguf", "cancelled.gguf"}) {
            const int row =
                add(f, name,
                    QStringLiteral("Gemma 4 26B-A4B with a long name that does not fit a narrow window"));
            QTRY_VERIFY_WITH_TIMEOUT(arrived(row), 20000);
        }
        f.list->pause(1);
        f.list->cancel(2);
        add(f, "running.gguf", "Gemma 4 31B · Q8_0");
        QTRY_VERIFY_WITH_TIMEOUT(arrived(3), 20000);
        add(f, "refused.gguf", "Gemma 4 E4B · BF16");
        QTRY_COMPARE_WITH_TIMEOUT(f.state(4), int(Downloads::Failed), 20000);

        test::View view(kPage, properties(f), {900, 760});
        QVERIFY2(view.root() != nullptr, qPrintable(view.warnings()));
        QTest::qWait(900); // so that there is a speed
        for (const bool isDark : {false, true}) {
            view.root()->setProperty("isDark", isDark);
            const QString suffix = isDark ? "-dark" : "-light";
            view.resize({900, 760});
            view.shoot("downloads" + suffix);
            view.resize({480, 900});
            view.shoot("downloads-narrow" + suffix);
        }
        QVERIFY2(view.warnings().isEmpty(), qPrintable(view.warnings()));
    }

    /// Tab reaches the button, Return presses it.
    void pausedByKeyboard()
    {
        test::Fixture f;
        f.server.addFile(kRepository, "a.gguf", test::randomBytes(60 * kChunk, 1));
        f.server.addFault("a.gguf", {.kind = Fault::Stall, .at = 400000, .pauseMs = 60000, .times = -1});
        add(f, "a.gguf", "A");
        QTRY_COMPARE_WITH_TIMEOUT(f.state(), int(Downloads::Running), 20000);
        test::View view(kPage, properties(f), {900, 400});
        QVERIFY2(view.root() != nullptr, qPrintable(view.warnings()));
        for (int i = 0; i < 8 && f.state() != Downloads::Paused; ++i) {
            QTest::keyClick(&view.window(), Qt::Key_Tab);
            QQuickItem* const item = view.window().activeFocusItem();
            if (item != nullptr && item->property("text").toString().startsWith("Pause"))
                QTest::keyClick(&view.window(), Qt::Key_Return);
        }
        QCOMPARE(f.state(), int(Downloads::Paused));
    }

    void settings()
    {
        test::Fixture f;
        f.downloadSettings->setProxyKind(downloads::DownloadSettings::SocksProxy);
        test::View view(kPage, properties(f), {760, 760});
        QVERIFY2(view.root() != nullptr, qPrintable(view.warnings()));
        view.root()->setProperty("showsSettings", true);
        for (const bool isDark : {false, true}) {
            view.root()->setProperty("isDark", isDark);
            const QString suffix = isDark ? "-dark" : "-light";
            view.resize({760, 760});
            view.shoot("download-settings" + suffix);
            view.resize({480, 900});
            view.shoot("download-settings-narrow" + suffix);
        }
        QVERIFY2(view.warnings().isEmpty(), qPrintable(view.warnings()));
    }

    /// Beside the mirror stands that an unencrypted one gets no token.
    void unencryptedMirror()
    {
        test::Fixture f;
        test::View view(kPage, properties(f), {760, 900});
        QVERIFY2(view.root() != nullptr, qPrintable(view.warnings()));
        view.root()->setProperty("showsSettings", true);
        const auto* notice = view.root()->findChild<QQuickItem*>("unencryptedMirror");
        QVERIFY(notice != nullptr);
        QVERIFY(!notice->isVisible()); // the mirror is on this computer
        f.downloadSettings->setMirror("http://mirror.lan");
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(notice->property("text").toString().contains("token is not sent"));
        view.shoot("download-settings-unencrypted");
        f.downloadSettings->setMirror("https://mirror.lan");
        QTRY_VERIFY(!notice->isVisible());
    }

    void settingsValues()
    {
        test::Fixture f;
        downloads::DownloadSettings& settings = *f.downloadSettings;
        settings.setMirror("not an address");
        QVERIFY(settings.hub().startsWith("https://huggingface.co"));
        settings.setMirror("https://mirror.example/hub/");
        QCOMPARE(settings.hub(), QStringLiteral("https://mirror.example/hub"));
        settings.setSimultaneousFiles(100);
        QCOMPARE(settings.simultaneousFiles(), downloads::DownloadSettings::kMostSimultaneousFiles);
        settings.setProxyKind(downloads::DownloadSettings::HttpProxy);
        settings.setProxyAddress("proxy:0");
        QVERIFY(!settings.isProxyComplete());
        settings.setProxyAddress("proxy.example:3128");
        QVERIFY(settings.isProxyComplete());
        settings.setFolder("relative");
        QVERIFY(settings.folder().startsWith(f.folder.path()));
        settings.setToken(" hf_x ");
        QCOMPARE(settings.token(), QStringLiteral("hf_x"));
        f.settings->flush();
        QVERIFY(!test::contentOf(f.folder.filePath("settings.ini")).contains("hf_x"));
        settings.forgetToken();
        QVERIFY(!settings.hasToken());
    }
};

QTEST_MAIN(DownloadViewsTest)
#include "download_views_test.moc"
