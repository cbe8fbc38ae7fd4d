// Formulas and the colours of code, through the worker threads that the window uses.
#include <QSignalSpy>
#include <QtTest>

#include "app/markdown/svg_path.h"
#include "app/markdown/typesetter.h"

using namespace markdown;

class TypesetTest : public QObject
{
    Q_OBJECT

private slots:
    void formulas_data();
    void formulas();
    void formulaMetrics();
    void badFormulas_data();
    void badFormulas();
    void richText();
    void code_data();
    void code();
    void codeRuns();
    void paths();

private:
    std::shared_ptr<const Formula> formula(const QString& tex, bool display = true)
    {
        std::shared_ptr<const Formula> found;
        const bool isSet =
            QTest::qWaitFor([&] { return (found = m_typesetter.formula(tex, display)) != nullptr; }, 30000);
        return isSet ? found : std::make_shared<Formula>();
    }
    QList<CodeRun> runs(const QString& code, const QString& language)
    {
        const QList<CodeRun>* found = nullptr;
        const QByteArray key = Typesetter::codeKey(code, language);
        const bool isKnown = QTest::qWaitFor(
            [&] { return (found = m_typesetter.code(key, code, language)) != nullptr; }, 30000);
        return isKnown ? *found : QList<CodeRun>();
    }

    Typesetter m_typesetter;
};

void TypesetTest::formulas_data()
{
    QTest::addColumn<QString>("tex");
    for (const char* tex : {"\\frac{a}{b}+\\frac{1}{1+\\frac1x}",
                            "\\sqrt2+\\sqrt[3]{x}",
                            "\\int_0^\\infty e^{-x^2}dx",
                            "\\sum_{i=1}^n i^2",
                            "\\prod_k\\left(1-\\frac1k\\right)",
                            "\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}",
                            "f=\\begin{cases}1&x\\\\0&y\\end{cases}",
                            "\\begin{aligned}a&=b\\\\c&=d\\end{aligned}",
                            "\\begin{align}a&=b\\\\c&=d\\end{align}",
                            "\\hat x\\vec v\\bar y\\widehat{abc}",
                            "\\overline{AB}\\underline{x}",
                            "\\alpha\\beta\\Gamma\\Omega",
                            "\\lim_{x\\to0}\\frac{\\sin x}x",
                            "\\left.\\frac ab\\right|_0",
                            "\\mathbb R\\mathcal L\\mathfrak g\\mathscr F\\mathsf A\\mathtt b",
                            "\\textcolor{red}{x}\\color{blue}y",
                            "\\underbrace{a+b}_c",
                            "\\overbrace{a}^b",
                            "\\binom nk",
                            "A\\xrightarrow[b]{a}B",
                            "\\boxed{x}",
                            "\\oint_C\\iint_S",
                            "x_{i_j}^{2^n}",
                            "\\left\\lVert x\\right\\rVert\\lfloor y\\rfloor",
                            "\\cancel x\\bcancel y\\sout{z}",
                            "\\not=\\neq",
                            "\\begin{array}{c|c}a&b\\\\\\hline c&d\\end{array}",
                            "\\text{Hello } \\textbf{b}\\textit{i}",
                            "\\text{漢字 é}",
                            "\\overrightarrow{AB}\\overleftrightarrow{CD}",
                            "\\Huge A\\tiny b",
                            "\\cfrac1{2+\\cfrac34}",
                            "a\\tag{1}",
                            "\\substack{a\\\\b}\\overset!=\\underset xy",
                            "\\operatorname{argmax}_\\theta",
                            "\\bigcup_i\\bigoplus_j",
                            "\\left(\\begin{matrix}1\\\\2\\\\3\\\\4\\\\5\\\\6\\end{matrix}\\right\\}",
                            "\\Biggl[\\Bigr)",
                            "\\phantom{x}\\hspace{1em}\\rule{1em}{1em}",
                            "\\colorbox{yellow}{x}\\fcolorbox{red}{white}y",
                            "\\ce{2H2 + O2 -> 2H2O}",
                            "a\\llap x\\rlap y\\mathclap z",
                            "f'(x)=g''",
                            "\\hbar\\ell\\aleph\\infty\\partial\\nabla",
                            "a\\\\b"})
        QTest::newRow(tex) << QString::fromUtf8(tex);
}

void TypesetTest::formulas()
{
    QFETCH(QString, tex);
    for (const bool display : {true, false}) {
        const bool isForLines =
            tex.contains(QStringLiteral("align}")) || tex.contains(QStringLiteral("\\tag"));
        if (!display && isForLines)
            continue;
        const std::shared_ptr<const Formula> set = formula(tex, display);
        QCOMPARE(set->error, QString());
        QVERIFY(set->width > 0.3 && set->width < 40);
        QVERIFY(set->ascent > 0.3 && set->ascent + set->descent < 12);
        QRectF ink;
        for (const Formula::Part& part : set->parts) {
            const QRectF bounds = part.path.boundingRect();
            ink |= part.clip.isNull() ? bounds : bounds & part.clip;
        }
        QVERIFY(!ink.isEmpty());
        // What is painted lies in the room that is kept for it, but for small overhangs.
        const QRectF room(0, -set->ascent, set->width, set->ascent + set->descent);
        const QRectF wide = room.adjusted(-0.6, -0.5, 0.6, 0.5);
        const bool isLap = tex.contains(QStringLiteral("lap"));
        QVERIFY2(
            isLap || wide.contains(ink),
            qPrintable(
                QStringLiteral("%1 %2 %3 %4").arg(ink.x()).arg(ink.y()).arg(ink.right()).arg(ink.bottom())));
    }
}

void TypesetTest::formulaMetrics()
{
    const auto near = [](double a, double b) { return qAbs(a - b) < 0.02; };
    const auto x = formula("x");
    QVERIFY(near(x->width, 0.5715) && near(x->ascent, 0.4306) && near(x->descent, 0)); // TeX's cmmi10
    const auto sum = formula("x+x");
    QVERIFY(near(sum->width, 2 * 0.5715 + 0.7778 + 2 * 0.2222)); // medium spaces around the operator
    const auto tight = formula("x_{x+x}");
    QVERIFY(near(tight->width, 0.5715 + 0.7 * (2 * 0.5715 + 0.7778) + 0.05)); // none in a subscript
    const auto fraction = formula("\\frac{x}{x}");
    QVERIFY(near(fraction->width, 0.5715 + 0.24) && near(fraction->ascent, 1.1076) &&
            near(fraction->descent, 0.686));
    QVERIFY(formula("\\frac{x}{x}", false)->ascent < fraction->ascent); // smaller in the line
    const auto matrix = formula("\\begin{matrix}x\\\\x\\\\x\\end{matrix}");
    QVERIFY(near(matrix->ascent + matrix->descent, 3.6)); // rows are 1.2 em apart
}

void TypesetTest::badFormulas_data()
{
    QTest::addColumn<QString>("tex");
    QTest::newRow("unknown command") << "\\unknowncommand{x}";
    QTest::newRow("unclosed") << "\\frac{1}{";
    QTest::newRow("endless macro") << "\\def\\a{\\a\\a}\\a";
    QTest::newRow("too long") << QString(9000, u'x');
    QTest::newRow("deep") << QStringLiteral("\\frac{").repeated(1000);
}

void TypesetTest::badFormulas()
{
    QFETCH(QString, tex);
    const auto set = formula(tex);
    QVERIFY(!set->error.isEmpty());
    QVERIFY(set->parts.isEmpty());
    QCOMPARE(formula("y")->error, QString()); // and the next is set as ever
}

void TypesetTest::richText()
{
    formula("y^2", false);
    formula("\\bad", false);
    const QString html = m_typesetter.richText("a <img src=\"formula:0\"> <img src=\"formula:1\">",
                                               {"y^2", "\\bad<"}, Qt::gray, Qt::red, 15, 8);
    QVERIFY(html.contains("image://formula/"));
    QVERIFY(html.contains("\\bad&lt;</code>"));
    const auto room = QRegularExpression("width=\"(\\d+)\" height=\"(\\d+)\"").match(html);
    QVERIFY(room.captured(1).toInt() > 12 && room.captured(2).toInt() > 16);
}

void TypesetTest::code_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("piece");
    QTest::addColumn<int>("format");
    const auto row = [](const char* language, const char* code, const char* piece, CodeFormat format) {
        QTest::newRow(piece) << language << QString::fromUtf8(code) << QString::fromUtf8(piece)
                             << int(format);
    };
    row("python", "def f(x):\n    return \"é<&>\" # note\n", "def", CodeFormat::Keyword);
    row("python", "def f(x):\n    return \"é<&>\" # note\n", "\"é<&>\"", CodeFormat::String);
    row("python", "def f(x):\n    return \"é<&>\" # note\n", "# note", CodeFormat::Comment);
    row("cpp", "int answer() { return 42; }", "42", CodeFormat::Number);
    row("JSON", "{\"a\": true}", "true", CodeFormat::Keyword);
    row("sh", "for i in 1; do echo $i; done", "done", CodeFormat::Keyword);
    row("diff", "-old\n+new", "+new", CodeFormat::Addition);
    row("", "import os\n\ndef main():\n    print('hello')\n    return None\n", "'hello'",
        CodeFormat::String); // guessed
}

void TypesetTest::code()
{
    QFETCH(QString, language);
    QFETCH(QString, code);
    QFETCH(QString, piece);
    QFETCH(int, format);
    const QList<CodeRun> found = runs(code, language);
    int end = 0;
    bool hasPiece = false;
    for (const CodeRun& run : found) {
        QVERIFY(run.start >= end && run.length > 0);
        end = run.start + run.length;
        hasPiece = hasPiece || (code.mid(run.start, run.length) == piece && int(run.format) == format);
    }
    QVERIFY(end <= code.size());
    QVERIFY(hasPiece);
    QVERIFY(runs(code, "no-such-language").isEmpty());
    QVERIFY(m_typesetter.code("x", QString(300000, u'x'), "cpp")->isEmpty()); // too long: plain, at once
}

void TypesetTest::codeRuns()
{
    const QList<CodeRun> nested = {
        {0, 1, CodeFormat::String}, {1, 1, CodeFormat::Number}, {2, 1, CodeFormat::String}};
    QCOMPARE(
        runsFromHtml("<span class=\"hljs-string\">a<span class=\"hljs-number\">&lt;</span>c</span>d", "a<cd"),
        nested);
    QVERIFY(runsFromHtml("<span class=\"hljs-string\">a", "b").isEmpty()); // not this code
    QVERIFY(runsFromHtml("<span", "x").isEmpty());
    QVERIFY(runsFromHtml("</span></span>x", "x").isEmpty());
}

void TypesetTest::paths()
{
    QCOMPARE(pathFromSvg(u"M0 0h10v10h-10z").boundingRect(), QRectF(0, 0, 10, 10));
    QCOMPARE(pathFromSvg(u"M1,1l2-.5.5.5").currentPosition(), QPointF(3.5, 1));
    for (const char16_t* bad :
         {u"", u"L", u"M", u"M1", u"xyz", u"M0 0A1 1 0 0 0 2 2", u"M0 0c1", u"1 2 3", u"M--1.2.3e5"})
        pathFromSvg(bad); // must only end
}

QTEST_MAIN(TypesetTest)
#include "typeset_test.moc"
