#include "app/history/chat_list_model.h"
#include "app/history/search.h"
#include "app/history/search_model.h"
#include "app/history/transfer.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQmlProperty>
#include <QQuickItem>
#include <QQuickView>
#include <QtTest>

using namespace history;

class SidebarTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<Store>(m_folder->path());
        QVERIFY(m_store->open().isOpen);
        m_search = std::make_unique<Search>(*m_store, nullptr, std::chrono::milliseconds(10));
        m_shelf = make("Shelf photo: what is missing?", 0);
        m_invoice = make("Invoice to JSON", 60);
        m_haiku = make("Haiku about autumn", 60 * 24 * 5);
        m_chats = std::make_unique<ChatListModel>(*m_store);
        m_results = std::make_unique<SearchModel>(*m_store, *m_search);
        m_view = std::make_unique<QQuickView>();
        m_view->engine()->addImportPath(":/qt/qml");
        m_view->setInitialProperties({{"chats", QVariant::fromValue(m_chats.get())},
                                      {"search", QVariant::fromValue(m_results.get())}});
        m_view->setResizeMode(QQuickView::SizeRootObjectToView);
        m_view->resize(256, 700);
        m_view->setSource(QUrl::fromLocalFile(QStringLiteral(FACET_SIDEBAR_WINDOW)));
        QCOMPARE(m_view->status(), QQuickView::Ready);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->requestActivate();
        QTRY_COMPARE(list()->property("count").toInt(), 3);
    }

    void cleanup()
    {
        m_view.reset();
        m_results.reset();
        m_chats.reset();
        m_search.reset();
        m_store.reset();
    }

    void goesToPages()
    {
        QSignalSpy pages(root(), SIGNAL(pageRequested(QString)));
        QSignalSpy fresh(root(), SIGNAL(newChatRequested()));
        click(find("transcribe"));
        QCOMPARE(pages.last().first().toString(), "transcribe");
        find("settings")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(pages.last().first().toString(), "settings");
        click(find("newChat"));
        QCOMPARE(fresh.size(), 1);
    }

    void opensByKeyboardAndPointer()
    {
        QSignalSpy opened(m_chats.get(), &ChatListModel::openRequested);
        focusList();
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(opened.last().first().toLongLong(), m_invoice);
        click(row(2));
        QCOMPARE(opened.last().first().toLongLong(), m_haiku);
    }

    void renamesInPlace()
    {
        focusList();
        QTest::keyClick(m_view.get(), Qt::Key_F2);
        type("Shelf");
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QTRY_COMPARE(title(0), "Shelf");
        QVERIFY(list()->hasActiveFocus());
        QTest::keyClick(m_view.get(), Qt::Key_F2);
        type("Nonsense");
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QTRY_VERIFY(list()->hasActiveFocus());
        QCOMPARE(title(0), "Shelf");
    }

    void deletesWithUndo()
    {
        focusList();
        QTest::keyClick(m_view.get(), Qt::Key_Delete);
        QTRY_COMPARE(m_chats->rowCount(), 2);
        QTRY_VERIFY(find("undoBar")->isVisible());
        click(find("undo"));
        QTRY_COMPARE(m_chats->rowCount(), 3);
        QTRY_VERIFY(!find("undoBar")->isVisible());
        QTest::keyClick(m_view.get(), Qt::Key_Delete);
        focusList();
        QTest::keySequence(m_view.get(), QKeySequence::Undo);
        QTRY_COMPARE(m_chats->rowCount(), 3);
    }

    void searches()
    {
        Message question;
        question.chatId = m_haiku;
        question.text = "Write about falling leaves";
        question.id = m_store->addMessage(question);
        QSignalSpy opened(m_results.get(), &SearchModel::openRequested);
        click(find("search"));
        QObject* palette = root()->findChild<QObject*>("searchPalette");
        QTRY_VERIFY(palette->property("opened").toBool());
        QTRY_COMPARE(m_results->rowCount(), 3); // the latest
        const auto rows = [&] {
            m_results->refresh(); // until the new message has been taken up
            return m_results->rowCount();
        };
        type("leaves");
        QTRY_COMPARE(rows(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.first().last().toLongLong(), question.id);
        QTRY_VERIFY(!palette->property("visible").toBool());
    }

    void keepsFoldersByKeyboard()
    {
        const qint64 work = m_chats->newFolder("Work", m_invoice);
        QCOMPARE(m_chats->rowCount(), 4);
        focusList();
        list()->setProperty("currentIndex", 0);
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QTRY_COMPARE(m_chats->rowCount(), 3);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTRY_COMPARE(m_chats->rowCount(), 4);
        Q_UNUSED(work);
    }

    void dragsIntoAFolder()
    {
        const qint64 work = m_chats->newFolder("Work");
        QTRY_COMPARE(list()->property("count").toInt(), 4);
        const QPoint from = center(row(3));
        const QPoint to = center(row(0));
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 10; ++i)
            QTest::mouseMove(m_view.get(), from + (to - from) * i / 10);
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, to);
        QTRY_COMPARE(m_store->chat(m_haiku)->folderId, work);
        QTRY_COMPARE(m_chats->rowOf(m_haiku), 1);
    }

    void showsItsMenu()
    {
        focusList();
        QTest::keyClick(m_view.get(), Qt::Key_Menu);
        QTRY_VERIFY(m_view->activeFocusItem() &&
                    m_view->activeFocusItem()->inherits("QQuickMenuItem") == false);
        // Down to “Pin”, whatever the style calls its items.
        QTest::qWait(50);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QTRY_VERIFY(m_store->chat(m_shelf)->isPinned);
    }

    void makesAndNamesAFolder()
    {
        QMetaObject::invokeMethod(root(), "makeFolder");
        type("Art");
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QTRY_COMPARE(title(0), "Art");
    }

    void tellsOfTransfers()
    {
        Transfer transfer(*m_store);
        root()->setProperty("transfer", QVariant::fromValue(&transfer));
        QSignalSpy exports(root(), SIGNAL(exportRequested(double, QString)));
        QSignalSpy imports(root(), SIGNAL(importRequested()));
        transfer.importFile(QUrl::fromLocalFile(m_folder->filePath("nothing.json")));
        QTRY_VERIFY(!transfer.isRunning());
        QVERIFY(!transfer.problem().isEmpty());
        find("more")->forceActiveFocus(Qt::TabFocusReason);
        click(find("more"));
        QTest::qWait(50);
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Return})
            QTest::keyClick(m_view.get(), key);
        QTRY_COMPARE(imports.size(), 1);
        QCOMPARE(exports.size(), 0);
        root()->setProperty("transfer", QVariant::fromValue<Transfer*>(nullptr));
    }

    /// With FACET_SCREENSHOTS set to a folder: pictures to look at.
    void paintsItself()
    {
        const QString folder = qEnvironmentVariable("FACET_SCREENSHOTS");
        if (folder.isEmpty())
            QSKIP("FACET_SCREENSHOTS names no folder");
        m_chats->newFolder("Work", make("Quarterly report", 60 * 24));
        m_chats->setPinned(make("Trip plan, Oslo to Bergen with a name that is far too long", 60 * 30), true);
        m_chats->setCurrentChatId(m_shelf);
        m_chats->setBusy(m_invoice, true);
        QQmlEngine* engine = m_view->engine();
        QQmlComponent holder(engine);
        holder.setData("import QtQml; import Facet.Theme; QtObject { property QtObject theme: Theme }",
                       QUrl());
        const std::unique_ptr<QObject> held(holder.create());
        QVERIFY2(held, qPrintable(holder.errorString()));
        QObject* const theme = held->property("theme").value<QObject*>();
        QVERIFY(theme);
        const auto shoot = [&](const QString& name) {
            QTest::qWait(400);
            QVERIFY(m_view->grabWindow().save(folder + "/sidebar-" + name + ".png"));
        };
        for (const bool dark : {false, true}) {
            const QString suffix = dark ? "-dark" : "-light";
            theme->setProperty("dark", dark);
            m_view->resize(256, 700);
            shoot("list" + suffix);
            focusList();
            QTest::keyClick(m_view.get(), Qt::Key_Down);
            QTest::keyClick(m_view.get(), Qt::Key_F2);
            m_chats->remove(m_haiku);
            shoot("rename-undo" + suffix);
            m_chats->undo();
            QTest::keyClick(m_view.get(), Qt::Key_Escape);
            m_view->resize(700, 700);
            QTest::keyClick(m_view.get(), Qt::Key_Menu);
            shoot("menu" + suffix);
            QTest::keyClick(m_view.get(), Qt::Key_Escape);
            QMetaObject::invokeMethod(root(), "openSearch");
            QTest::qWait(100);
            type("s");
            QTRY_VERIFY(!m_results->isSearching());
            shoot("palette" + suffix);
            QTest::keyClick(m_view.get(), Qt::Key_Escape);
            QTest::qWait(200);
        }
        m_view->resize(256, 700);
        QQmlProperty(root(), "LayoutMirroring.enabled", qmlContext(root())).write(true);
        QQmlProperty(root(), "LayoutMirroring.childrenInherit", qmlContext(root())).write(true);
        shoot("rtl");
    }

private:
    qint64 make(const QString& title, int minutesAgo)
    {
        Chat chat;
        chat.title = title;
        chat.updated = QDateTime::currentDateTime().addSecs(-60 * minutesAgo);
        return m_store->createChat(chat);
    }

    QQuickItem* root() const { return m_view->rootObject(); }
    QQuickItem* find(const char* name) const { return root()->findChild<QQuickItem*>(name); }
    QQuickItem* list() const { return find("chats"); }
    QString title(int row) const
    {
        return m_chats->data(m_chats->index(row), ChatListModel::TitleRole).toString();
    }

    void focusList()
    {
        QMetaObject::invokeMethod(root(), "focusChats");
        QTRY_VERIFY(list()->hasActiveFocus());
    }

    QQuickItem* row(int index) const
    {
        QQuickItem* item = nullptr;
        const bool found = QTest::qWaitFor([&] {
            QMetaObject::invokeMethod(list(), "itemAtIndex", Q_RETURN_ARG(QQuickItem*, item),
                                      Q_ARG(int, index));
            return item != nullptr && item->y() >= 0;
        });
        [&] { QVERIFY2(found, qPrintable(QStringLiteral("no row %1").arg(index))); }();
        return item;
    }

    static QPoint center(QQuickItem* item)
    {
        return !item ? QPoint()
                     : item->mapToScene(
                               QPointF(item->width() / 2, item->height() - qMin(item->height() / 2, 16.0)))
                           .toPoint();
    }

    void click(QQuickItem* item) { QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, center(item)); }

    void type(const QString& text)
    {
        QTRY_VERIFY(m_view->activeFocusItem() && m_view->activeFocusItem()->inherits("QQuickTextInput"));
        for (const QChar c : text)
            QTest::keyClick(m_view.get(), c.toLatin1());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<ChatListModel> m_chats;
    std::unique_ptr<SearchModel> m_results;
    std::unique_ptr<QQuickView> m_view;
    qint64 m_shelf = 0, m_invoice = 0, m_haiku = 0;
};

QTEST_MAIN(SidebarTest)
#include "sidebar_test.moc"
