// The cards, chips, veil and viewer as the window shows them, driven by keys, clicks and drops.
#include <QtTest>

#include <QCryptographicHash>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

#include "app/attachments/attachment_list_model.h"
#include "app/attachments/image_provider.h"
#include "app/attachments/sent_attachments.h"
#include "app/regions/region_model.h"

using namespace attachments;
using State = AttachmentItem::State;

namespace {

QString demoFile(const QString& name)
{
    return QStringLiteral(FACET_RESOURCES_FOLDER "/demo/media/") + name;
}

constexpr char kScene[] = R"(
import QtQuick
import QtQuick.Window
import Facet.Attachments
import Facet.AttachmentViews
import Facet.RegionViews
import Facet.Regions
import Facet.Theme

Window {
    id: root
    required property AttachmentListModel attachments
    required property SentAttachments sent
    required property RegionModel regions
    property AttachmentItem chosen: null
    property string played
    property int opened: -1
    property bool isDark: false
    onIsDarkChanged: Theme.dark = isDark
    visible: true
    color: Theme.surface
    Flickable {
        anchors.fill: parent
        contentHeight: column.height
        Column {
            id: column
            width: parent.width
            padding: 16
            spacing: 16
            AttachmentCards {
                objectName: "cards"
                width: parent.width - 32
                attachments: root.attachments
                onViewRequested: item => { root.chosen = item; viewer.show(item.previewUrl, item.name, item.kind === AttachmentItem.Image, item.region) }
                onPlayRequested: (item, seconds) => root.played = item.name + " " + seconds
            }
            AttachmentChips {
                objectName: "chips"
                width: Math.min(480, parent.width - 32)
                attachments: root.sent
                onFileChosen: row => root.opened = row
            }
            RegionOverlay {
                objectName: "overlay"
                width: parent.width - 32
                regions: root.regions
            }
        }
    }
    ImageViewer {
        id: viewer
        objectName: "viewer"
        onRegionMarked: region => { root.chosen.region = region; viewer.region = region }
    }
    DropVeil {
        objectName: "veil"
        anchors.fill: parent
        attachments: root.attachments
    }
}
)";

} // namespace

class AttachmentViewsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        BlobHooks hooks;
        hooks.store = [store = m_folder->path()](const QString& file) {
            QFile source(file);
            const QByteArray bytes = source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
            const QString name = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
            QFile target(store + '/' + name);
            const bool isWritten = target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size();
            return QtFuture::makeReadyFuture(isWritten ? name : QString());
        };
        hooks.pathOf = [store = m_folder->path()](const QString& blob) { return store + '/' + blob; };
        m_workshop = std::make_unique<Workshop>(hooks, m_folder->filePath("cache"));
        m_list = std::make_unique<AttachmentListModel>(*m_workshop);
        m_sent = std::make_unique<SentAttachments>();
        m_regions = std::make_unique<regions::RegionModel>(*m_workshop);
        Abilities abilities;
        abilities.isLoaded = true;
        abilities.modelName = "Gemma 4 E4B";
        abilities.contextLength = 32768;
        abilities.prefillTokensPerSecond = 700;
        abilities.towerTokensPerSecond = 1800;
        m_list->setAbilities(abilities);
        m_engine = std::make_unique<QQmlEngine>();
        m_engine->addImportPath(":/qt/qml");
        m_engine->addImageProvider(ImageProvider::name(), new ImageProvider(m_workshop->thumbnails()));
        connect(m_engine.get(), &QQmlEngine::warnings, this,
                [this](const QList<QQmlError>& errors) { m_warnings += errors; });
        QQmlComponent component(m_engine.get());
        component.setData(kScene, QUrl("qrc:/scene.qml"));
        QVERIFY2(component.isReady(), qPrintable(component.errorString()));
        QObject* object =
            component.createWithInitialProperties({{"attachments", QVariant::fromValue(m_list.get())},
                                                   {"sent", QVariant::fromValue(m_sent.get())},
                                                   {"regions", QVariant::fromValue(m_regions.get())}});
        QVERIFY2(object != nullptr, qPrintable(component.errorString()));
        m_window.reset(qobject_cast<QQuickWindow*>(object));
        m_window->resize(1120, 800);
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup()
    {
        for (const QQmlError& error : std::as_const(m_warnings))
            qWarning() << error.toString();
        const bool isQuiet = m_warnings.isEmpty();
        m_warnings.clear();
        m_window.reset();
        m_engine.reset();
        m_regions.reset();
        m_sent.reset();
        m_list.reset();
        m_workshop.reset();
        QVERIFY(isQuiet);
    }

    void dropAnywhere()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(demoFile("shapes-1.png")),
                      QUrl::fromLocalFile(demoFile("clip-2.mp4")),
                      QUrl::fromLocalFile(demoFile("speech-2.wav"))});
        drop(data);
        QCOMPARE(m_list->count(), 3);
        QTRY_VERIFY(!m_list->isReading());
        QVERIFY(m_list->isSendable());
        QTRY_COMPARE(cards()->property("count").toInt(), 3);
    }

    void keysOnCards()
    {
        add("shapes-1.png");
        add("shapes-2.png");
        cards()->forceActiveFocus();
        AttachmentItem* first = m_list->item(0);
        const int before = first->tokens();
        key(Qt::Key_Plus);
        QCOMPARE(first->budget(), 560);
        QVERIFY(first->tokens() > before);
        key(Qt::Key_Minus);
        QCOMPARE(first->budget(), 280);
        key(Qt::Key_Right);
        QTRY_COMPARE(cards()->property("currentIndex").toInt(), 1);
        key(Qt::Key_Delete);
        QCOMPARE(m_list->count(), 1);
        QCOMPARE(m_list->item(0), first);
        m_list->undo();
        QCOMPARE(m_list->count(), 2);
    }

    void sliderChangesTheCost()
    {
        AttachmentItem* item = add("shapes-1.png");
        QQuickItem* slider = nullptr;
        QTRY_VERIFY((slider = find(m_window->contentItem(), [](QQuickItem* i) {
                         return i->property("valueText").isValid() && i->property("stepSize").isValid();
                     })) != nullptr);
        slider->forceActiveFocus();
        const int before = item->tokens();
        key(Qt::Key_Right);
        QCOMPARE(item->budget(), 560);
        QVERIFY(item->tokens() > before);
        key(Qt::Key_Left);
        key(Qt::Key_Left);
        QCOMPARE(item->budget(), 140);
    }

    void rangeHandles()
    {
        AttachmentItem* item = add("clip-1.mp4");
        QTRY_VERIFY(item->filmstrip()->readyCount() > 0);
        QQuickItem* handle = find(m_window->contentItem(), [](QQuickItem* i) {
            return QString(i->metaObject()->className()).startsWith("RangeHandle");
        });
        QVERIFY(handle != nullptr);
        handle->forceActiveFocus();
        key(Qt::Key_Right);
        QCOMPARE(item->startSeconds(), 1.0);
        const QPoint from = handle->mapToScene(QPointF(handle->width() / 2, handle->height() / 2)).toPoint();
        QTest::mousePress(m_window.get(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_window.get(), from + QPoint(60, 0));
        QTest::mouseRelease(m_window.get(), Qt::LeftButton, {}, from + QPoint(60, 0));
        QVERIFY(item->startSeconds() > 1.0);
    }

    void drawnRegionBecomesPartOfTheQuestion()
    {
        AttachmentItem* item = add("shapes-1.png");
        cards()->forceActiveFocus();
        key(Qt::Key_Return);
        auto* viewer = m_window->findChild<QObject*>("viewer");
        QVERIFY(viewer != nullptr);
        QTRY_VERIFY(viewer->property("opened").toBool());
        QQuickItem* marker = find(m_window->contentItem(), [](QQuickItem* i) {
            return QString(i->metaObject()->className()).startsWith("RegionMarker");
        });
        QVERIFY(marker != nullptr);
        QTRY_VERIFY(find(overlay(), isPictureShown) != nullptr); // its size is the marker's
        QVERIFY(marker->width() > 100);
        marker->setProperty("isMarking", true);
        const QPoint from =
            marker->mapToScene(QPointF(marker->width() * 0.25, marker->height() * 0.25)).toPoint();
        const QPoint to =
            marker->mapToScene(QPointF(marker->width() * 0.75, marker->height() * 0.5)).toPoint();
        QTest::mousePress(m_window.get(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_window.get(), (from + to) / 2);
        QTest::mouseMove(m_window.get(), to);
        QTest::mouseRelease(m_window.get(), Qt::LeftButton, {}, to);
        QTRY_VERIFY(item->hasRegion());
        QVERIFY(qAbs(item->region().x() - 0.25) < 0.02);
        QVERIFY(qAbs(item->region().width() - 0.5) < 0.02);
        shoot("viewer");
        key(Qt::Key_Right); // moves the box
        QVERIFY(item->region().x() > 0.26);
        key(Qt::Key_Escape);
        QTRY_VERIFY(!viewer->property("opened").toBool());
    }

    void returnOpensWhatHasAPicture()
    {
        auto* viewer = m_window->findChild<QObject*>("viewer");
        QVERIFY(viewer != nullptr);
        const auto openCard = [this] {
            QTRY_COMPARE(cards()->property("chosen").value<AttachmentItem*>(), m_list->item(0));
            cards()->forceActiveFocus();
            key(Qt::Key_Return);
            QCoreApplication::processEvents();
        };
        add("index.json");
        openCard();
        QVERIFY(!viewer->property("visible").toBool());
        QCOMPARE(m_window->property("played").toString(), QString());
        m_list->clear();
        add("speech-2.wav");
        openCard();
        QVERIFY(!viewer->property("visible").toBool());
        QCOMPARE(m_window->property("played").toString(), QString("speech-2.wav 0"));
        m_list->clear();
        add("clip-2.mp4")->setRange(1, 3);
        openCard();
        QVERIFY(!viewer->property("visible").toBool());
        QCOMPARE(m_window->property("played").toString(), QString("clip-2.mp4 1"));
        m_list->clear();
        m_list->addUrls({QUrl::fromLocalFile(twoPages())});
        QTRY_VERIFY(!m_list->isReading());
        openCard();
        QTRY_VERIFY(viewer->property("opened").toBool());
        QVERIFY(!viewer->property("canMark").toBool());
        const auto isMarkButton = [](QQuickItem* i) { return i->property("iconName") == QString("crop"); };
        QVERIFY(find(overlay(), isMarkButton) == nullptr);
        key(Qt::Key_Escape);
        QTRY_VERIFY(!viewer->property("visible").toBool());
    }

    void pagesOfASentDocument()
    {
        m_list->addUrls({QUrl::fromLocalFile(twoPages())});
        QTRY_VERIFY(!m_list->isReading());
        m_sent->setAttachments(m_list->attachments());
        QQuickItem* chip = nullptr;
        QTRY_VERIFY((chip = find(m_window->contentItem(), [](QQuickItem* i) {
                         return QString(i->metaObject()->className()).startsWith("FileChip");
                     })) != nullptr);
        chip->forceActiveFocus(Qt::TabFocusReason);
        key(Qt::Key_Return);
        QCOMPARE(m_window->property("opened").toInt(), 0);

        auto* viewer = m_window->findChild<QObject*>("viewer");
        const QString blob = m_sent->blobAt(0);
        const QVariant pages = QStringList{pageUrl(blob, 1), pageUrl(blob, 2)};
        QVERIFY(QMetaObject::invokeMethod(viewer, "showPages", Q_ARG(QVariant, pages),
                                          Q_ARG(QString, "report.pdf"), Q_ARG(int, 1)));
        QTRY_VERIFY(viewer->property("opened").toBool());
        QTRY_VERIFY(find(overlay(), isPictureShown) != nullptr);
        QCOMPARE(viewer->property("source").toString(), pageUrl(blob, 1));
        shoot("pages");
        key(Qt::Key_PageDown);
        QCOMPARE(viewer->property("source").toString(), pageUrl(blob, 2));
        key(Qt::Key_PageDown); // there is no third
        QCOMPARE(viewer->property("source").toString(), pageUrl(blob, 2));
        QTRY_VERIFY(find(overlay(), isPictureShown) != nullptr);
        QQuickItem* back =
            find(overlay(), [](QQuickItem* i) { return i->property("iconName") == QString("chevron-left"); });
        QVERIFY(back != nullptr);
        QTest::mouseClick(m_window.get(), Qt::LeftButton, {},
                          back->mapToScene({back->width() / 2, back->height() / 2}).toPoint());
        QCOMPARE(viewer->property("source").toString(), pageUrl(blob, 1));
        key(Qt::Key_Escape);
        QTRY_VERIFY(!viewer->property("visible").toBool());
    }

    void shownAsDesigned()
    {
        add("shapes-3.jpg");
        add("clip-2.mp4");
        add("speech-2.wav");
        QTRY_VERIFY(!m_list->item(2)->peaks().isEmpty());
        QTRY_COMPARE(m_list->item(1)->filmstrip()->readyCount(), m_list->item(1)->filmstrip()->count());
        m_sent->setAttachments(m_list->attachments());
        m_regions->setAttachments(m_list->attachments());
        m_regions->setAnswer("{\"box_2d\":[250,100,650,400],\"label\":\"red "
                             "circle\"}{\"point_2d\":[500,700],\"label\":\"tip\"}");
        shoot("first");
        add("index.json");
        m_list->addUrls({QUrl::fromLocalFile(twoPages())});
        m_list->addUrls({QUrl::fromLocalFile(m_folder->path())});
        QTRY_VERIFY(!m_list->isReading());
        QMetaObject::invokeMethod(cards(), "positionViewAtEnd");
        shoot("last");
        m_window->resize(480, 800);
        QMetaObject::invokeMethod(cards(), "positionViewAtBeginning");
        shoot("narrow");
        QQuickItem* veil = m_window->findChild<QQuickItem*>("veil");
        QVERIFY(veil != nullptr);
    }

private:
    AttachmentItem* add(const QString& name)
    {
        m_list->addUrls({QUrl::fromLocalFile(demoFile(name))});
        AttachmentItem* item = m_list->item(m_list->count() - 1);
        if (!QTest::qWaitFor([item] { return item->state() != State::Reading; }, 20000))
            qFatal("still reading");
        return item;
    }

    QString twoPages() const
    {
        const QString report = m_folder->filePath("report.pdf");
        QPdfWriter writer(report);
        QPainter painter(&writer);
        painter.setFont(QFont("Inter", 20));
        painter.drawText(800, 1200, "Report of the year");
        writer.newPage();
        painter.drawText(800, 1200, "Second page");
        return report;
    }

    static bool isPictureShown(QQuickItem* item)
    {
        return item->property("pictureStatus") == QVariant(1); // Image.Ready
    }

    /// What stands in the viewer.
    QQuickItem* overlay() const
    {
        return m_window->findChild<QObject*>("viewer")->property("contentItem").value<QQuickItem*>();
    }

    QQuickItem* cards() const
    {
        QQuickItem* found = find(m_window->contentItem(), [](QQuickItem* i) {
            return i->property("chosen").isValid() && i->property("orientation").isValid();
        });
        if (found == nullptr)
            qFatal("no cards");
        return found;
    }

    static QQuickItem* find(QQuickItem* from, const std::function<bool(QQuickItem*)>& matches)
    {
        if (from->isVisible() && matches(from))
            return from;
        for (QQuickItem* child : from->childItems())
            if (QQuickItem* found = find(child, matches))
                return found;
        return nullptr;
    }

    void key(Qt::Key key) { QTest::keyClick(m_window.get(), key); }

    void drop(const QMimeData& data)
    {
        const QPoint at(300, 300);
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &move);
        shoot("veil");
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &drop);
    }

    /// Pictures for people, where they are asked for.
    void shoot(const QString& name)
    {
        const QString folder = qEnvironmentVariable("FACET_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        for (const bool isDark : {false, true}) {
            m_window->setProperty("isDark", isDark);
            QTest::qWait(400);
            QVERIFY(m_window->grabWindow().save(
                QStringLiteral("%1/attachments-%2-%3.png").arg(folder, name, isDark ? "dark" : "light")));
        }
        m_window->setProperty("isDark", false);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<AttachmentListModel> m_list;
    std::unique_ptr<SentAttachments> m_sent;
    std::unique_ptr<regions::RegionModel> m_regions;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QQuickWindow> m_window;
    QList<QQmlError> m_warnings;
};

QTEST_MAIN(AttachmentViewsTest)
#include "attachment_views_test.moc"
