#include <QTest>

#include "engine/text/call_reader.h"
#include "tests/engine/text/reference.h"

using namespace engine;
using namespace engine::tests;

namespace {

/// `<|"|>` stands for the quote token.
std::vector<int16_t> units(const std::string& text)
{
    const std::string quote = "<|\"|>";
    std::vector<int16_t> result;
    for (size_t i = 0; i < text.size(); ++i) {
        if (text.compare(i, quote.size(), quote) == 0) {
            result.push_back(kCallQuote);
            i += quote.size() - 1;
        } else {
            result.push_back(static_cast<uint8_t>(text[i]));
        }
    }
    return result;
}

/// "NAME JSON", or "no call".
QByteArray read(const std::string& text, bool closed)
{
    const std::optional<ToolCall> call = readCall(units(text), closed);
    return call ? bytes(call->name + " " + call->arguments.dump()) : QByteArray("no call");
}

} // namespace

class CallReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("closed");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const char* text, const char* expected, bool closed = true) {
            const auto quoted = [](const char* line) { return QByteArray(line).replace('`', '"'); };
            QTest::newRow(name) << quoted(text) << closed << quoted(expected);
        };
        row("plain", "call:f{x:1,y:<|\"|>a<|\"|>}", "f {`x`:1,`y`:`a`}");
        row("no arguments", "call:now{}", "now {}");
        row("no braces", "call:now", "now {}");
        row("numbers", "call:f{a:-7,b:2.5,c:1e-07,d:0,e:-0.5E+3}",
            "f {`a`:-7,`b`:2.5,`c`:1e-07,`d`:0,`e`:-500.0}");
        row("not numbers", "call:f{a:007,b:1.,c:.5,d:+1,e:1e,f:0x1F,g:-}",
            "f {`a`:`007`,`b`:`1.`,`c`:`.5`,`d`:`+1`,`e`:`1e`,`f`:`0x1F`,`g`:`-`}");
        row("beyond doubles", "call:f{a:1e999,b:18446744073709551615}",
            "f {`a`:`1e999`,`b`:18446744073709551615}");
        row("words", "call:f{a:true,b:false,c:null,d:True,e:12:30,f:two words}",
            "f {`a`:true,`b`:false,`c`:null,`d`:`True`,`e`:`12:30`,`f`:`two words`}");
        row("structure in strings", "call:f{x:<|\"|>},{:[\"']<|\"|>,y:2}",
            "f {\"x\":\"},{:[\\\"']\",\"y\":2}");
        row("json quotes", "call:f{x:`a, b`,y:'c',`k`:`}`}", "f {`x`:`a, b`,`y`:`c`,`k`:`}`}");
        row("json escapes", "call:f{x:\"a\\\"b\\n\\u00e9\",y:\"C:\\dir\"}",
            "f {\"x\":\"a\\\"b\\né\",\"y\":\"C:\\\\dir\"}");
        row("apostrophes", "call:f{x:'it's here',y:it's}", "f {`x`:`it's here`,`y`:`it's`}");
        row("a lone apostrophe", "call:f{x:'tis,y:1}", "f {\"x\":\"'tis\",\"y\":1}");
        row("nested", "call:f{a:[1,[2,{k:[]}],{}],b:{c:{d:null}}}",
            "f {`a`:[1,[2,{`k`:[]}],{}],`b`:{`c`:{`d`:null}}}");
        row("blanks", "call: f { x : 1 ,\n y : [ 1 , 2 ] , z : { } } ", "f {`x`:1,`y`:[1,2],`z`:{}}");
        row("trailing commas", "call:f{x:[1,2,],y:1,}", "f {`x`:[1,2],`y`:1}");
        row("quoted key", "call:f{<|\"|>a:b<|\"|>:1}", "f {`a:b`:1}");
        row("key without value", "call:f{x,y:}", "f {`x,y`:null}");
        row("key twice", "call:f{x:1,x:2}", "f {`x`:2}");
        row("too many braces", "call:f{x:1}}} ", "f {`x`:1}");
        row("brace missing", "call:f{x:{y:[1,2", "f {`x`:{`y`:[1,2]}}");
        row("bracket missing", "call:f{x:[1,2},y:3", "f {`x`:[1,2]}");
        row("quote missing", "call:f{x:[<|\"|>a b]}", "f {`x`:[`a b`]}");
        row("quotes inside a word", "call:f{x:a<|\"|>,b<|\"|>c}", "f {`x`:`a,bc`}");
        row("without call:", "f{x:1}", "f {`x`:1}");
        row("a word", "hello", "no call");
        row("a sentence", "call:this is no call", "no call");
        row("no name", "call:{x:1}", "no call");
        row("nothing", "", "no call");
        row("quote in the name", "call:<|\"|>f<|\"|>{}", "no call");
        row("cut in a name", "call:f", "no call", false);
        row("cut in a key", "call:f{x:1,ke", "f {`x`:1}", false);
        row("cut before a value", "call:f{x:1,y: ", "f {`x`:1}", false);
        row("cut in a string", "call:f{x:<|\"|>half}", "f {`x`:`half}`}", false);
        row("cut in a json string", "call:f{x:\"half, a", "f {`x`:`half, a`}", false);
    }
    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, closed);
        QFETCH(QByteArray, expected);
        QCOMPARE(read(text.toStdString(), closed), expected);
    }

    /// Every beginning of a call reads without harm, and what is complete stays.
    void everyCutReads()
    {
        const std::string whole = "call:f{a:<|\"|>x<|\"|>,b:[1,{c:'d',e:\"f\"}],g:true}";
        const std::vector<int16_t> all = units(whole);
        for (size_t size = 0; size <= all.size(); ++size) {
            const std::optional<ToolCall> call = readCall(std::span(all).first(size), false);
            QCOMPARE(call.has_value(), size >= 7);
            if (size > 12)
                QCOMPARE(bytes(call->arguments["a"]), QByteArray("x"));
        }
    }

    void deepNestingIsText()
    {
        std::string deep = "call:f{x:";
        for (int i = 0; i < 100000; ++i)
            deep += i % 2 == 0 ? "[" : "{a:";
        const std::optional<ToolCall> call = readCall(units(deep), true);
        QVERIFY(call);
        QCOMPARE(bytes(call->name), QByteArray("f"));
        QVERIFY(call->arguments["x"].is_array());
    }

    void manyQuotesAreNotQuadratic()
    {
        std::string text = "call:f{x:";
        for (int i = 0; i < 300000; ++i)
            text += "\"a '";
        QVERIFY(readCall(units(text), true));
    }
};

QTEST_GUILESS_MAIN(CallReaderTest)
#include "call_reader_test.moc"
