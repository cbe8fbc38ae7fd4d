// The blocks' views in a real scene: what they show, copying, saving, links, and a selection over several of
// them.
#include <QAbstractListModel>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickImageProvider>
#include <QQuickItem>
#include <QQuickView>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTemporaryDir>
#include <QtTest>

#include "app/markdown/selection_controller.h"
#include "app/markdown/streaming_blocks.h"
#include "app/markdown/typesetter.h"

using namespace markdown;

namespace {

/// Blocks of one text as rows.
class BlockList : public QAbstractListModel, public TextSource
{
    Q_OBJECT

public:
    void set(const QList<Block>& blocks)
    {
        beginResetModel();
        m_blocks = blocks;
        endResetModel();
    }
    void setRow(int row, const Block& block)
    {
        m_blocks[row] = block;
        emit dataChanged(index(row), index(row));
    }
    const Block& at(int row) const { return m_blocks[row]; }

    int rowCount(const QModelIndex& = {}) const override { return int(m_blocks.size()); }
    QVariant data(const QModelIndex& index, int) const override
    {
        return QVariant::fromValue(m_blocks[index.row()]);
    }
    QHash<int, QByteArray> roleNames() const override { return {{Qt::UserRole, "block"}}; }

    int count() const override { return int(m_blocks.size()); }
    QString plain(int row, int from, int to) const override { return plainPart(m_blocks[row], from, to); }
    QString plain(int row) const override { return m_blocks[row].plainText(); }
    QString markdown(int row) const override { return m_blocks[row].markdown; }
    bool isTight(int row) const override
    {
        return row > 0 && markdown::isTight(m_blocks[row - 1], m_blocks[row]);
    }

private:
    QList<Block> m_blocks;
};

const char* const kScene = R"(
import QtQuick
import Facet.Blocks
import Facet.Markdown
import Facet.Theme
Rectangle {
    id: root
    required property QtObject rows
    required property Typesetter typesetter
    required property SelectionController selection
    property string opened
    property int openedRow: -1
    property alias list: list
    color: Theme.surface
    Component.onCompleted: { BlockStyle.typesetter = root.typesetter; list.model = root.rows }
    ListView {
        id: list
        anchors.fill: parent
        delegate: BlockView { required property int index; width: list.width; row: index; selection: root.selection }
    }
    SelectionArea {
        anchors.fill: parent
        list: list
        selection: root.selection
        onLinkActivated: (link, row) => { root.opened = link; root.openedRow = row }
    }
})";

QQuickItem* find(QQuickItem* root, const std::function<bool(QQuickItem*)>& wanted)
{
    if (wanted(root))
        return root;
    for (QQuickItem* child : root->childItems())
        if (QQuickItem* found = find(child, wanted))
            return found;
    return nullptr;
}

} // namespace

class BlockViewsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void shownTextIsTheBlocksText();
    void selectsAcrossBlocks();
    void clicksSelectWords();
    void linksOpen();
    void linksOfTablesOpen();
    void codeIsCopiedAndColoured();
    void streamsCode();
    void formulasTakeRoom();
    void rowsComeAndGo();
    void saves();
    void cost();

private:
    void show(const QString& markdown)
    {
        m_rows.set(parseBlocks(markdown));
        QCoreApplication::processEvents();
        m_view.grabWindow();
    }
    QQuickItem* row(int index)
    {
        QQuickItem* item = nullptr;
        QMetaObject::invokeMethod(list(), "itemAtIndex", Q_RETURN_ARG(QQuickItem*, item), Q_ARG(int, index));
        return item;
    }
    QQuickItem* list() { return m_view.rootObject()->property("list").value<QQuickItem*>(); }
    QQuickItem* edit(int index)
    {
        return find(row(index), [](QQuickItem* item) { return item->inherits("QQuickTextEdit"); });
    }
    /// Point of a character of a row, in the window.
    QPoint pointOf(int index, int position)
    {
        QQuickItem* const text = edit(index);
        QRectF rect;
        QMetaObject::invokeMethod(text, "positionToRectangle", Q_RETURN_ARG(QRectF, rect),
                                  Q_ARG(int, position));
        return text->mapToScene(rect.center()).toPoint();
    }
    QString clipboard() { return QGuiApplication::clipboard()->text(); }

    BlockList m_rows;
    Typesetter m_typesetter;
    SelectionController m_selection{m_rows};
    QQuickView m_view;
};

void BlockViewsTest::initTestCase()
{
    m_selection.follow(&m_rows);
    m_view.engine()->addImportPath(QStringLiteral(":/qt/qml"));
    m_view.engine()->addImageProvider(QStringLiteral("formula"), m_typesetter.createImageProvider());
    m_view.setInitialProperties({{"rows", QVariant::fromValue<QObject*>(&m_rows)},
                                 {"typesetter", QVariant::fromValue(&m_typesetter)},
                                 {"selection", QVariant::fromValue(&m_selection)}});
    QTemporaryDir folder;
    QFile scene(folder.filePath(QStringLiteral("Scene.qml")));
    QVERIFY(scene.open(QIODevice::WriteOnly));
    scene.write(kScene);
    scene.close();
    m_view.setResizeMode(QQuickView::SizeRootObjectToView);
    m_view.resize(700, 900);
    m_view.setSource(QUrl::fromLocalFile(scene.fileName()));
    QVERIFY2(m_view.status() == QQuickView::Ready,
             m_view.errors().isEmpty() ? "" : qPrintable(m_view.errors().first().toString()));
    m_view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_view));
}

void BlockViewsTest::shownTextIsTheBlocksText()
{
    show(QStringLiteral("A **b** `c  d` <i> & [x](https://x.org)\nnext  line 01:23\n\n# Title *x*\n\n- item "
                        "&copy;\n\n> quote\n\n```\na\n  b\n```\n\n"
                        "漢字 שלום 😀"));
    for (int i = 0; i < m_rows.count(); ++i) {
        QString shown;
        QMetaObject::invokeMethod(edit(i), "getText", Q_RETURN_ARG(QString, shown), Q_ARG(int, 0),
                                  Q_ARG(int, 10000));
        QCOMPARE(shown, m_rows.at(i).text);
    }
}

void BlockViewsTest::selectsAcrossBlocks()
{
    show(QStringLiteral("First **paragraph** here\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 "
                        "|\n\n---\n\nLast paragraph"));
    QTest::mousePress(&m_view, Qt::LeftButton, {}, pointOf(0, 6));
    for (int i = 1; i <= 4; ++i)
        QTest::mouseMove(&m_view, pointOf(i < 3 ? i : 5, i < 3 ? 1 : 4));
    QTest::mouseMove(&m_view, pointOf(5, 4));
    QTest::mouseRelease(&m_view, Qt::LeftButton, {}, pointOf(5, 4));
    QCOMPARE(m_selection.text(false),
             QStringLiteral("paragraph here\n\n• one\n• two\n\na\tb\n1\t2\n\n———\n\nLast"));
    QCOMPARE(
        m_selection.text(true),
        QStringLiteral("paragraph here\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n---\n\nLast"));
    QCOMPARE(edit(0)->property("selectedText").toString(), QStringLiteral("paragraph here"));
    QCOMPARE(edit(1)->property("selectedText").toString(), QStringLiteral("one"));
    QCOMPARE(edit(5)->property("selectedText").toString(), QStringLiteral("Last"));
    QTest::keyClick(&m_view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard(), m_selection.text(false));
    QTest::keyClick(&m_view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(clipboard(), m_selection.text(true));

    QTest::mouseClick(&m_view, Qt::LeftButton, Qt::ShiftModifier,
                      pointOf(1, 2)); // the same start, another end
    QCOMPARE(m_selection.text(false), QStringLiteral("paragraph here\n\non"));
    QTest::keyClick(&m_view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_selection.text(false), QStringLiteral("paragraph here\n\n• one"));
    QTest::keyClick(&m_view, Qt::Key_A, Qt::ControlModifier);
    QVERIFY(m_selection.text(true).startsWith(QStringLiteral("First **paragraph** here\n\n- one")));
    QVERIFY(m_selection.text(true).endsWith(QStringLiteral("Last paragraph")));
    QTest::keyClick(&m_view, Qt::Key_Escape);
    QVERIFY(!m_selection.hasSelection());
    QCOMPARE(edit(0)->property("selectedText").toString(), QString());
}

void BlockViewsTest::clicksSelectWords()
{
    show(QStringLiteral("Some words here\n\nother"));
    QTest::mouseDClick(&m_view, Qt::LeftButton, {}, pointOf(0, 7));
    QTRY_COMPARE(m_selection.text(false), QStringLiteral("words"));
    QTest::mouseClick(&m_view, Qt::LeftButton, {}, pointOf(0, 7)); // the third click takes the row
    QTRY_COMPARE(m_selection.text(false), QStringLiteral("Some words here"));
    m_selection.clear();
}

void BlockViewsTest::linksOpen()
{
    show(QStringLiteral("See [the page](https://x.org/y) at 01:05"));
    QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 50);
    QTest::mouseClick(&m_view, Qt::LeftButton, {}, pointOf(0, 7));
    QCOMPARE(m_view.rootObject()->property("opened").toString(), QStringLiteral("https://x.org/y"));
    QCOMPARE(m_view.rootObject()->property("openedRow").toInt(), 0);
    // With the keyboard: the text is a stop, arrows go through its links.
    QSignalSpy opened(edit(0), SIGNAL(linkOpened(QString)));
    edit(0)->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(&m_view, Qt::Key_Right);
    QTest::keyClick(&m_view, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toString(), QStringLiteral("seek:65"));
}

void BlockViewsTest::linksOfTablesOpen()
{
    show(QStringLiteral("Before\n\n| a | b |\n|---|---|\n| 00:10 | [x](https://x.org) |\n| no | 01:05 |"));
    QQuickItem* const cells =
        find(row(1), [](QQuickItem* item) { return item->inherits("QQuickTextEdit") && item->isVisible(); });
    QVERIFY(cells);
    const auto isRing = [](QQuickItem* item) {
        return QString::fromLatin1(item->metaObject()->className()).startsWith(QStringLiteral("FocusRing")) &&
               item->property("shown").toBool();
    };
    QSignalSpy opened(row(1), SIGNAL(linkActivated(QString))), shown(row(1), SIGNAL(linkHovered(QString)));
    edit(0)->forceActiveFocus(Qt::TabFocusReason);
    QVERIFY(cells->property("activeFocusOnTab").toBool());
    QVERIFY(!edit(0)->property("activeFocusOnTab").toBool()); // has no links
    cells->forceActiveFocus(Qt::TabFocusReason);
    QVERIFY(find(cells, isRing));
    QCOMPARE(shown.last().first().toString(), QStringLiteral("seek:10"));
    QTest::keyClick(&m_view, Qt::Key_Right);
    QTest::keyClick(&m_view, Qt::Key_Return);
    QTest::keyClick(&m_view, Qt::Key_Right);
    QTest::keyClick(&m_view, Qt::Key_Return);
    QTest::keyClick(&m_view, Qt::Key_Right);
    QCOMPARE(shown.last().first().toString(), QStringLiteral("seek:10"));
    QCOMPARE(opened.count(), 2);
    QCOMPARE(opened[0].first().toString(), QStringLiteral("https://x.org"));
    QCOMPARE(opened[1].first().toString(), QStringLiteral("seek:65"));
    // A press puts the keyboard there too, but looks at no link.
    m_view.rootObject()->forceActiveFocus();
    QVERIFY(!find(cells, isRing));
    shown.clear();
    const QPointF corner = cells->mapToScene({cells->width() - 2, 2});
    QTest::mouseClick(&m_view, Qt::LeftButton, {}, corner.toPoint());
    QVERIFY(cells->hasActiveFocus());
    QVERIFY(!find(cells, isRing));
    QVERIFY(shown.isEmpty());
    QTest::keyClick(&m_view, Qt::Key_Return);
    QCOMPARE(opened.count(), 2);
}

void BlockViewsTest::codeIsCopiedAndColoured()
{
    show(QStringLiteral("```python\ndef f():\n    return 'x'\n```"));
    QQuickItem* const copy =
        find(row(0), [](QQuickItem* item) { return item->objectName() == QStringLiteral("copyButton"); });
    QVERIFY(copy);
    QTest::mouseClick(&m_view, Qt::LeftButton, {},
                      copy->mapToScene({copy->width() / 2, copy->height() / 2}).toPoint());
    QCOMPARE(clipboard(), m_rows.at(0).text);
    QGuiApplication::clipboard()->clear();
    copy->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(&m_view, Qt::Key_Return);
    QCOMPARE(clipboard(), m_rows.at(0).text);

    const QColor keyword = QColor(QStringLiteral("#7048c6"));
    const auto hasKeywordColour = [&] {
        const QImage image = m_view.grabWindow();
        for (int y = 0; y < 120; ++y)
            for (int x = 0; x < 200; ++x)
                if (image.pixelColor(x, y) == keyword)
                    return true;
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasKeywordColour(), 30000);
}

void BlockViewsTest::streamsCode()
{
    const QString text = QStringLiteral("```cpp\nint a = 1;\nint b = 2; // two\n\nint c;\n```\n");
    StreamingBlocks blocks;
    blocks.append(text.left(8));
    m_rows.set(blocks.blocks());
    QCoreApplication::processEvents();
    for (qsizetype at = 8; at < text.size(); ++at) {
        blocks.append(text.mid(at, 1));
        m_rows.setRow(0, blocks.blocks().first());
        QCOMPARE(edit(0)->property("text").toString(), blocks.blocks().first().text);
    }
    QVERIFY(m_rows.at(0).closed);
    m_rows.setRow(0, parseBlocks(QStringLiteral("```\nother\n```")).first()); // and when it becomes another
    QCOMPARE(edit(0)->property("text").toString(), QStringLiteral("other"));
}

void BlockViewsTest::formulasTakeRoom()
{
    show(QStringLiteral(
        "Text $\\frac{a}{b}$ and $\\oops$\n\n$$\\sum_{i=1}^n i$$\n\n$$\\oops$$\n\n| a |\n|---|\n| $x^2$ |"));
    QString shown;
    const auto textOf = [&](int index) {
        QMetaObject::invokeMethod(edit(index), "getText", Q_RETURN_ARG(QString, shown), Q_ARG(int, 0),
                                  Q_ARG(int, 1000));
        return shown;
    };
    QTRY_COMPARE_WITH_TIMEOUT(textOf(0), QStringLiteral("Text \uFFFC and \\oops"), 30000);
    QTRY_VERIFY(textOf(3).contains(QChar(0xFFFC)));
    const auto formula = [this](int index) {
        return find(row(index), [](QQuickItem* item) { return item->inherits("markdown::FormulaItem"); });
    };
    QTRY_VERIFY(formula(1)->property("ready").toBool());
    QVERIFY(formula(1)->height() > 40 && formula(1)->width() > 30);
    QTRY_VERIFY(formula(2)->property("error").toString().contains(QStringLiteral("oops")));
    QVERIFY(edit(2)->isVisible());
    // Copying gives the TeX back.
    m_selection.select({0, 0}, {0, 8});
    QCOMPARE(m_selection.text(false), QStringLiteral("Text $\\frac{a}{b}$ a"));
    m_selection.clear();
}

void BlockViewsTest::rowsComeAndGo()
{
    show(QStringLiteral("one\n\ntwo\n\nthree"));
    m_selection.select({1, 0}, {2, 3});
    QCOMPARE(m_selection.text(false), QStringLiteral("two\n\nthr"));
    show(QStringLiteral("other"));
    QVERIFY(!m_selection.hasSelection());
}

void BlockViewsTest::saves()
{
    QTemporaryDir folder;
    const QUrl file = QUrl::fromLocalFile(folder.filePath(m_typesetter.fileName(QStringLiteral("python"))));
    QVERIFY(file.fileName().endsWith(QStringLiteral(".py")));
    QCOMPARE(m_typesetter.save(file, QStringLiteral("print('é')\n")), QString());
    QFile written(file.toLocalFile());
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(written.readAll()), QStringLiteral("print('é')\n"));
    const QString error =
        m_typesetter.save(QUrl::fromLocalFile(folder.filePath(QStringLiteral("no/such/code.py"))), QString());
    QVERIFY(error.contains(QStringLiteral("code.py")));
}

void BlockViewsTest::cost()
{
    const QString paragraph =
        QStringLiteral("A paragraph with **bold** text, `code`, and as many words as models write when they "
                       "explain something at some length, which is about three lines of a column.\n\n");
    for (const auto& [name, text] :
         {std::pair{"paragraph", paragraph},
          {"code", QStringLiteral("```python\ndef f(x):\n    return x + 1\n\nprint(f(2))\n```\n\n")},
          {"item", QStringLiteral("- an item of a list, of one line\n")}}) {
        m_rows.set({});
        QCoreApplication::processEvents();
        QElapsedTimer timer;
        timer.start();
        m_rows.set(parseBlocks(text.repeated(10)));
        QMetaObject::invokeMethod(list(), "forceLayout");
        qInfo() << name << "delegate:" << double(timer.nsecsElapsed()) / 1e6 / 10 << "ms";
    }
    // A long conversation, scrolled through: how long a frame takes.
    m_rows.set(
        parseBlocks((paragraph + QStringLiteral("- one\n- two\n\n```cpp\nint x = 1;\nint y = 2;\n```\n\n"))
                        .repeated(500)));
    QCoreApplication::processEvents();
    qint64 slowest = 0, total = 0;
    constexpr int kFrames = 60;
    for (int i = 0; i < kFrames; ++i) {
        QElapsedTimer timer;
        timer.start();
        list()->setProperty("contentY", i * 60);
        QCoreApplication::processEvents();
        m_view.grabWindow();
        slowest = qMax(slowest, timer.nsecsElapsed());
        total += timer.nsecsElapsed();
    }
    qInfo() << "scrolling: frame" << double(total) / kFrames / 1e6 << "ms, slowest" << double(slowest) / 1e6
            << "ms";
}

QTEST_MAIN(BlockViewsTest)
#include "block_views_test.moc"
