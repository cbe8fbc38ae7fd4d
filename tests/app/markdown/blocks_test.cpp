// Markdown to blocks: tables of cases, and the same blocks whatever pieces a text comes in.
#include <QtTest>

#include <random>

#include "app/markdown/block_parser.h"
#include "app/markdown/streaming_blocks.h"

using namespace markdown;

namespace {

/// One line per block, short enough to write down in a table.
QString summary(const Block& block)
{
    static const char* const kNames[] = {"P", "H", "LI", "Q", "CODE", "TABLE", "F", "HR", "IMG"};
    QString out = QLatin1String(kNames[int(block.kind)]);
    if (block.kind == Kind::Heading)
        out += QString::number(block.level);
    if (block.indent > 0)
        out += u'@' + QString::number(block.indent);
    if (block.quoteDepth > 0)
        out += QString(block.quoteDepth, u'>');
    if (!block.marker.isEmpty())
        out += u'[' + block.marker + u']';
    if (block.task != Task::None)
        out += QLatin1String(block.task == Task::Done ? "[x]" : "[ ]");
    if (block.kind == Kind::Code)
        out += u'(' + block.language + QString::fromUtf16(block.closed ? u")" : u"…)");
    const QString text = block.kind == Kind::Table ? block.cells.join(u'|')
                         : block.html.isEmpty()    ? block.text
                                                   : block.html;
    return text.isEmpty() ? out : out + u' ' + text;
}

QString summary(const QList<Block>& blocks)
{
    QStringList lines;
    for (const Block& block : blocks)
        lines.append(summary(block));
    return lines.join(u'\n');
}

} // namespace

class BlocksTest : public QObject
{
    Q_OBJECT

private slots:
    void blocks_data();
    void blocks();
    void links_data();
    void links();
    void provisional_data();
    void provisional();
    void piecesGiveTheSame_data();
    void piecesGiveTheSame();
    void onlyTheTailChanges();
    void hostile_data();
    void hostile();
    void copies();
    void cost();
};

void BlocksTest::blocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("empty", "", "");
    row("blank", " \n\n  \n", "");
    row("paragraphs", "one\n\ntwo", "P one\nP two");
    row("line break", "one\ntwo", "P one<br>two");
    row("emphasis", "**b** *i* ~~s~~ `c`", "P <b>b</b> <i>i</i> <s>s</s> <code>c</code>");
    row("nested emphasis", "***both***", "P <i><b>both</b></i>");
    row("headings", "# A\n### B #\ntext", "H1 A\nH3 B\nP text");
    row("underlined heading", "Title\n=====\nsub\n---", "H1 Title\nH2 sub");
    row("rule", "a\n\n---\nb\n***\nc", "P a\nHR\nP b\nHR\nP c");
    row("list", "- a\n- b\n", "LI@1[•] a\nLI@1[•] b");
    row("list after text", "Text:\n- a\n- b", "P Text:\nLI@1[•] a\nLI@1[•] b");
    row("ordered", "3. a\n4. b\n\n5. c", "LI@1[3.] a\nLI@1[4.] b\nLI@1[5.] c");
    row("ordered counts on", "1. a\n1. b\n1. c", "LI@1[1.] a\nLI@1[2.] b\nLI@1[3.] c");
    row("other delimiter", "1. a\n1) b", "LI@1[1.] a\nLI@1[1)] b");
    row("number in text", "It was in\n1987. Good.", "P It was in<br>1987. Good.");
    row("nested", "1.  **A**\n    *   x\n    *   y\n2.  B",
        "LI@1[1.] <b>A</b>\nLI@2[•] x\nLI@2[•] y\nLI@1[2.] B");
    row("tasks", "- [ ] open\n- [x] done", "LI@1[•][ ] open\nLI@1[•][x] done");
    row("item with paragraphs", "- a\n\n  b\n\nc", "LI@1[•] a\nP@1 b\nP c");
    row("item with code", "1. Run:\n   ```sh\n   ls\n\n   pwd\n   ```\n2. Look",
        "LI@1[1.] Run:\nCODE@1(sh) ls\n\npwd\nLI@1[2.] Look");
    row("item that is code", "- ```\n  x\n  ```", "LI@1[•]\nCODE@1() x");
    row("code between items", "1. a\n```\nx\n```\n2. b", "LI@1[1.] a\nCODE() x\nLI@1[2.] b");
    row("quote", "> a\n> b\n\nc", "P> a<br>b\nP c");
    row("nested quote", "> a\n> > b", "P> a\nP>> b");
    row("quote with list", "> - a\n> - b", "LI@1>[•] a\nLI@1>[•] b");
    row("quote with code", "> ```js\n> x\n>\n> y\n> ```", "CODE>(js) x\n\ny");
    row("code", "```python\nprint(1)\n\n# no heading\n```\nafter",
        "CODE(python) print(1)\n\n# no heading\nP after");
    row("code attributes", "``` {.py}\nx\n```", "CODE() x");
    row("tilde", "~~~\n```\n~~~", "CODE() ```");
    row("unclosed code", "```\nx\n**y**", "CODE(…) x\n**y**");
    row("longer fence", "````md\n```\nx\n```\n````", "CODE(md) ```\nx\n```");
    row("indented is text", "    four spaces", "P four spaces");
    row("table", "| A | B |\n|---|--:|\n| 1 | **2** |\n| 3 |\n\nz", "TABLE A|B|1|<b>2</b>|3|\nP z");
    row("table with break", "|A|\n|---|\n|x<br>y|", "TABLE A|x<br>y");
    row("table with formula", "|A|\n|---|\n|$\\|x\\|$ and $|y|$|",
        "TABLE A|<img src=\"formula:0\"> and <img src=\"formula:1\">");
    row("html is text", "<b>x</b> <script>alert(1)</script>",
        "P &lt;b&gt;x&lt;/b&gt; &lt;script&gt;alert(1)&lt;/script&gt;");
    row("html block is text", "<div onclick=\"x\">\nhi\n</div>",
        "P &lt;div onclick=&quot;x&quot;&gt;<br>hi<br>&lt;/div&gt;");
    row("entities", "&lt;i&gt; &amp; &copy; &#65; &foo; &#0;",
        "P &lt;i&gt; &amp; © A &amp;foo; \xEF\xBF\xBD");
    row("escapes", "\\*no\\* \\_\\`", "P *no* _`");
    row("money", "It costs $5 and $6.", "P It costs $5 and $6.");
    row("money 2", "from $5 to $10, or 5$ (or 7$)", "P from $5 to $10, or 5$ (or 7$)");
    row("money and math", "costs $5 and earns $x$", "P costs $5 and earns <img src=\"formula:0\">");
    row("shell", "`$HOME` and $PATH:$HOME", "P <code>$HOME</code> and $PATH:$HOME");
    row("prose in dollars", "$HOME and PATH$ are", "P $HOME and PATH$ are");
    row("inline math", "a $x_1*y_2*z$ b", "P a <img src=\"formula:0\"> b");
    row("inline math 2", "a \\(x*y*z\\) b", "P a <img src=\"formula:0\"> b");
    row("number math", "$5$ and $2.5$", "P <img src=\"formula:0\"> and <img src=\"formula:1\">");
    row("math in bold", "**$x$**", "P <b><img src=\"formula:0\"></b>");
    row("display", "a\n\n$$\nx = 1\n- 2\n$$\n\nb", "P a\nF x = 1\n- 2\nP b");
    row("display in text", "so $$x$$ holds", "P so \nF x\nP  holds");
    row("display bracket", "\\[ x^2 \\]", "F x^2");
    row("display after text", "Then\n\\[\na\n= b\n\\]\nso", "P Then\nF a\n= b\nP so");
    row("display in item", "- a\n  $$\n  x\n  $$\n- b", "LI@1[•] a\nF@1 x\nLI@1[•] b");
    row("display in quote", "> \\[\n> x\n> \\]", "F> x");
    row("environment", "\\begin{align}\na&=b\\\\\nc&=d\n\\end{align}",
        "F \\begin{align}\na&=b\\\\\nc&=d\n\\end{align}");
    row("no math in code", "```\n$x$\n$$y$$\n```\n`\\(z\\)`", "CODE() $x$\n$$y$$\nP <code>\\(z\\)</code>");
    row("stray dollars", "a $$ b\n\nc", "P a $$ b\nP c");
    row("times", "At 01:23 and 1:02:03, not 12:345, 3:75 or 1:2. `4:56`",
        "P At <a href=\"seek:83\">01:23</a> and <a href=\"seek:3723\">1:02:03</a>, not 12:345, 3:75 or 1:2. "
        "<code>4:56</code>");
    row("range of times", "00:10-00:20", "P <a href=\"seek:10\">00:10</a>-<a href=\"seek:20\">00:20</a>");
    row("image alone", "![A cat](https://x.org/c.png)", "IMG <a href=\"https://x.org/c.png\">A cat</a>");
    row("image in text", "see ![](https://x.org/c.png)",
        "P see <a href=\"https://x.org/c.png\">https://x.org/c.png</a>");
    row("marks in the input", "a\uFDD00\uFDD1\uFFFC b", "P a\uFFFD0\uFFFD\uFFFD b");
    row("crlf", "a\r\n\r\n- b\r\n- c\r\n", "P a\nLI@1[•] b\nLI@1[•] c");
    row("empty item", "-\n- a", "LI@1[•]\nLI@1[•] a");
    row("chinese", "这是**重点**。", "P 这是<b>重点</b>。");
    row("right to left", "**שלום** עולם", "P <b>שלום</b> עולם");
}

void BlocksTest::blocks()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(summary(parseBlocks(text)), expected);
}

void BlocksTest::links_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    QTest::addColumn<QStringList>("links");
    QTest::newRow("https") << "[a](https://x.org/?a=1&b=2)"
                           << "<a href=\"https://x.org/?a=1&amp;b=2\">a</a>"
                           << QStringList{"https://x.org/?a=1&b=2"};
    QTest::newRow("bare") << "see https://x.org/a."
                          << "see <a href=\"https://x.org/a\">https://x.org/a</a>."
                          << QStringList{"https://x.org/a"};
    QTest::newRow("mail") << "<me@x.org>"
                          << "<a href=\"mailto:me@x.org\">me@x.org</a>" << QStringList{"mailto:me@x.org"};
    QTest::newRow("script") << "[a](javascript:alert(1))"
                            << "a (javascript:alert(1))" << QStringList{};
    QTest::newRow("script with entity") << "[a](java&#115;cript:alert)"
                                        << "a (javascript:alert)" << QStringList{};
    QTest::newRow("file") << "[a](file:///etc/passwd)"
                          << "a (file:///etc/passwd)" << QStringList{};
    QTest::newRow("data") << "![a](data:text/html,x)"
                          << "a (data:text/html,x)" << QStringList{};
    QTest::newRow("own scheme") << "[a](seek:5)"
                                << "a (seek:5)" << QStringList{};
    QTest::newRow("quote in target") << "[a](<https://x.org/\"onclick=>)"
                                     << "<a href=\"https://x.org/&quot;onclick=\">a</a>"
                                     << QStringList{"https://x.org/\"onclick="};
    QTest::newRow("no host") << "[a](https:)"
                             << "a (https:)" << QStringList{};
    QTest::newRow("dollar in target")
        << "[a](https://x.org/$b) c$"
        << "<a href=\"https://x.org/$b\">a</a> c$" << QStringList{"https://x.org/$b"};
    QTest::newRow("time in link") << "[at 01:23](https://x.org)"
                                  << "<a href=\"https://x.org\">at 01:23</a>" << QStringList{"https://x.org"};
}

void BlocksTest::links()
{
    QFETCH(QString, text);
    QFETCH(QString, html);
    QFETCH(QStringList, links);
    const QList<Block> blocks = parseBlocks(text);
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(blocks.first().html, html);
    QCOMPARE(blocks.first().links, links);
}

void BlocksTest::provisional_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("a **bo", "P a <b>bo</b>");
    row("a **bold*", "P a <b>bold</b>");
    row("a **", "P a");
    row("a *it", "P a <i>it</i>");
    row("**a *b", "P <b>a <i>b</i></b>");
    row("a ~~s", "P a <s>s</s>");
    row("a `co", "P a <code>co</code>");
    row("a `", "P a");
    row("a ``co`", "P a <code>co</code>");
    row("5*x", "P 5*x");
    row("2 * 3", "P 2 * 3");
    row("snake_ca", "P snake_ca");
    row("see [the page](https://x.o", "P see the page");
    row("text\n-", "P text");
    row("text\n- ", "P text");
    row("- a\n- **b", "LI@1[•] a\nLI@1[•] <b>b</b>");
    row("1", "");
    row("## ", "");
    row("## **T", "H2 <b>T</b>");
    row("text\n``", "P text");
    row("text\n```py", "P text\nCODE(py…)");
    row("```py\nx\n``", "CODE(py…) x");
    row("| A | B", "TABLE A|B");
    row("| A | B |\n|--", "TABLE A|B");
    row("| A | B |\n|---|---|\n| 1 ", "TABLE A|B|1|");
    row("so \\(\\frac{a", "P so <img src=\"formula:0\">");
    row("$$\nx + ", "F x +");
    row("> **q", "P> <b>q</b>");
    row("这是**重", "P 这是<b>重</b>");
}

void BlocksTest::provisional()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    StreamingBlocks blocks;
    blocks.append(text);
    QCOMPARE(summary(blocks.blocks()), expected);
    blocks.finish();
    QCOMPARE(blocks.blocks(), parseBlocks(text));
}

namespace {

/// Text of random pieces of Markdown, well formed and not.
QString randomText(std::mt19937& random, int pieces)
{
    static const QStringList kPieces = {"word ",
                                        "two words",
                                        "\n",
                                        "\n\n",
                                        "\n\n\n",
                                        "**",
                                        "*",
                                        "_",
                                        "`",
                                        "```",
                                        "```python\n",
                                        "\n```\n",
                                        "~~~\n",
                                        "- ",
                                        "\n- item",
                                        "\n  - sub",
                                        "\n    more",
                                        "1. ",
                                        "\n2. two",
                                        "\n10) ten",
                                        "> ",
                                        "\n> quote",
                                        "\n# Head\n",
                                        "\n---\n",
                                        "\n===\n",
                                        "| a | b |\n|---|---|\n",
                                        "| 1 | 2 |\n",
                                        "$x^2$",
                                        "$$",
                                        "\n$$\n",
                                        "\\(",
                                        "\\)",
                                        "\\[",
                                        "\\]",
                                        "\\begin{align}",
                                        "\\end{align}",
                                        "[link](https://x.org)",
                                        "[",
                                        "](",
                                        ")",
                                        "<b>",
                                        "<br>",
                                        "&amp;",
                                        "01:23 ",
                                        "\\",
                                        "\t",
                                        "   ",
                                        "é",
                                        "漢字",
                                        "😀",
                                        "\r\n",
                                        "- [ ] ",
                                        "~~",
                                        "![",
                                        "    code\n",
                                        "$5 "};
    QString text;
    for (int i = 0; i < pieces; ++i)
        text += kPieces[int(random() % uint(kPieces.size()))];
    return text;
}

} // namespace

void BlocksTest::piecesGiveTheSame_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 400; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void BlocksTest::piecesGiveTheSame()
{
    QFETCH(int, seed);
    std::mt19937 random{uint(seed)};
    const QString text = randomText(random, 5 + seed % 120);
    const QList<Block> whole = parseBlocks(text);
    StreamingBlocks streamed;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype size = qMin<qsizetype>(1 + random() % (seed % 2 ? 4 : 40), text.size() - at);
        const QList<Block> before = streamed.blocks();
        const BlockChange change = streamed.append(text.mid(at, size));
        QCOMPARE(change.oldCount, before.size());
        QCOMPARE(change.newCount, streamed.blocks().size());
        QCOMPARE(streamed.blocks().first(change.first), before.first(change.first));
        at += size;
    }
    streamed.finish();
    if (streamed.blocks() != whole)
        qWarning().noquote() << text << "\n--- whole\n"
                             << summary(whole) << "\n--- streamed\n"
                             << summary(streamed.blocks());
    QCOMPARE(streamed.blocks(), whole);
}

void BlocksTest::onlyTheTailChanges()
{
    const QString section = QStringLiteral(
        "## Title\n\nA **paragraph** with `code` and $x^2$ in it, long enough.\n\n- one\n- two\n"
        "- three\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```cpp\nint x = 1;\n\nint y;\n```\n\n");
    StreamingBlocks blocks;
    qint64 before = 0, perSection[4] = {};
    for (int i = 0; i < 400; ++i) {
        for (qsizetype at = 0; at < section.size(); at += 4) {
            const BlockChange change = blocks.append(section.mid(at, 4));
            // A line that ends a block may settle it and begin the next.
            QVERIFY2(change.oldCount - change.first <= 2,
                     qPrintable(QString::number(change.oldCount - change.first)));
        }
        if (i % 100 == 99) {
            perSection[i / 100] = blocks.parsedCharacters() - before;
            before = blocks.parsedCharacters();
        }
    }
    QCOMPARE(perSection[3], perSection[1]); // linear: the last hundred cost what the second did
}

void BlocksTest::hostile_data()
{
    QTest::addColumn<QString>("text");
    constexpr int kSize = 250'000;
    QTest::newRow("brackets") << QString(kSize, u'[');
    QTest::newRow("links") << QStringLiteral("[a](").repeated(kSize / 4);
    QTest::newRow("images") << QStringLiteral("![").repeated(kSize / 2);
    QTest::newRow("stars") << QStringLiteral("*a ").repeated(kSize / 3);
    QTest::newRow("stars and underscores") << QStringLiteral("*a_ ").repeated(kSize / 4);
    QTest::newRow("nested bold") << QStringLiteral("**a ").repeated(kSize / 4);
    QTest::newRow("backticks") << QStringLiteral("`a``b```c").repeated(kSize / 9);
    QTest::newRow("growing backticks") << [] {
        QString text;
        for (int i = 1; i < 1200; ++i)
            text += QString(i, u'`') + u' ';
        return text;
    }();
    QTest::newRow("dollars") << QStringLiteral("$a $").repeated(kSize / 4);
    QTest::newRow("double dollars") << QStringLiteral("$$ a $").repeated(kSize / 6);
    QTest::newRow("parens") << QStringLiteral("\\(").repeated(kSize / 2);
    QTest::newRow("mixed math") << QStringLiteral("\\( \\[ \\begin{a}").repeated(kSize / 15);
    QTest::newRow("quotes") << QString(kSize, u'>');
    QTest::newRow("quote lines") << QStringLiteral("> ").repeated(200).append(u'\n').repeated(kSize / 401);
    QTest::newRow("deep list") << [] {
        QString text;
        for (int i = 0; i < 1000; ++i)
            text += QString(i * 2, u' ') + QStringLiteral("- a\n");
        return text;
    }();
    QTest::newRow("list in line") << QStringLiteral("- ").repeated(kSize / 2);
    QTest::newRow("wide table") << QStringLiteral("|a").repeated(5000) + u'\n' +
                                       QStringLiteral("|---").repeated(5000) + u'\n' +
                                       QStringLiteral("|b\n").repeated(3000);
    QTest::newRow("long table") << QStringLiteral("|a|b|\n|---|---|\n") +
                                       QStringLiteral("|1|2|\n").repeated(kSize / 6);
    QTest::newRow("newlines") << QString(kSize, u'\n');
    QTest::newRow("tags") << QString(kSize, u'<');
    QTest::newRow("code line") << QStringLiteral("```\n") + QString(kSize, u'x');
    QTest::newRow("times") << QStringLiteral("1:23").repeated(kSize / 4);
    QTest::newRow("digits") << QString(kSize, u'1');
    QTest::newRow("entities") << QStringLiteral("&").repeated(kSize);
}

void BlocksTest::hostile()
{
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    const QList<Block> blocks = parseBlocks(text);
    for (const Block& block : blocks)
        QVERIFY(block.indent <= 8 && block.quoteDepth <= 8 && block.cells.size() <= 20200);
    const qint64 whole = timer.restart();
    StreamingBlocks streamed;
    for (qsizetype at = 0; at < text.size(); at += 997)
        streamed.append(text.mid(at, 997));
    streamed.finish();
    QCOMPARE(streamed.blocks(), blocks);
    QVERIFY2(streamed.parsedCharacters() < 25 * text.size() + 10000000,
             qPrintable(QString::number(streamed.parsedCharacters())));
    qInfo() << "whole" << whole << "ms, streamed" << timer.elapsed() << "ms";
}

void BlocksTest::copies()
{
    const QString text = QStringLiteral(
        "Intro with **bold** and $x^2$.\n\n1. First `a`\n   - sub *i*\n2. Second\n\n```py\nx\n```\n\n"
        "| a | b |\n|---|--:|\n| 1 | $y$ |\n\n> said\n");
    const QList<Block> blocks = parseBlocks(text);
    QStringList markdown, plain;
    for (const Block& block : blocks) {
        markdown.append(block.markdown);
        plain.append(block.plainText());
    }
    QCOMPARE(plain, (QStringList{"Intro with bold and $x^2$.", "1. First a", "  • sub i", "2. Second", "x",
                                 "a\tb\n1\t$y$", "said"}));
    QCOMPARE(markdown,
             (QStringList{"Intro with **bold** and $x^2$.", "1. First `a`", "    - sub *i*", "2. Second",
                          "```py\nx\n```", "| a | b |\n|---|--:|\n| 1 | $y$ |", "> said"}));
    // What is copied as Markdown gives the same blocks again.
    const QList<Block> again = parseBlocks(markdown.join(QStringLiteral("\n\n")));
    QCOMPARE(summary(again), summary(blocks));
}

void BlocksTest::cost()
{
    const QString section = QStringLiteral(
        "## Title\n\nA **paragraph** with `code` and $x^2$ in it, and a few more words, so that it is "
        "as long as the ones that models write when they explain something at length.\n\n- one\n"
        "- two\n- three\n\n```cpp\nint x = 1;\nfor (int i = 0; i < 3; ++i)\n    ++x;\n```\n\n");
    const QString text = section.repeated(20);
    QElapsedTimer timer;
    timer.start();
    StreamingBlocks blocks;
    int tokens = 0;
    for (qsizetype at = 0; at < text.size(); at += 4, ++tokens)
        blocks.append(text.mid(at, 4));
    blocks.finish();
    qInfo() << "1000 tokens streamed cost" << double(timer.nsecsElapsed()) / 1e6 / tokens * 1000 << "ms,"
            << blocks.parsedCharacters() << "characters parsed of" << text.size();
}

QTEST_GUILESS_MAIN(BlocksTest)
#include "blocks_test.moc"
