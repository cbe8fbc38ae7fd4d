#include <QTest>

#include "engine/text/output_parser.h"
#include "tests/engine/text/reference.h"

using namespace engine;
using namespace engine::tests;
using Kind = OutputEvent::Kind;

namespace {

QByteArray endName(OutputEnd end)
{
    return end == OutputEnd::EndOfTurn ? "end_of_turn" : end == OutputEnd::ToolCalls ? "tool_calls" : "cut";
}

/// Events in the notation of parser.json, adjacent text joined, the end last.
nlohmann::json joined(const std::vector<OutputEvent>& events)
{
    nlohmann::json list = nlohmann::json::array();
    for (const OutputEvent& event : events) {
        const std::string kind = event.kind == Kind::Thought ? "thought" : "text";
        if (event.kind == Kind::Call)
            list.push_back({"call", event.call.name, event.call.arguments});
        else if (event.kind == Kind::End)
            list.push_back(endName(event.end).toStdString());
        else if (!list.empty() && list.back()[0] == kind && !event.isNewThought)
            list.back()[1] = list.back()[1].get<std::string>() + event.text;
        else
            list.push_back({kind, event.text});
    }
    return list;
}

/// The stream in stretches of `size` tokens.
std::vector<OutputEvent> parse(const std::vector<TokenId>& ids, bool startsInThought, size_t size)
{
    OutputParser parser(referenceTokenizer().vocabulary(), startsInThought);
    std::vector<OutputEvent> events;
    const auto append = [&events](std::vector<OutputEvent> more) {
        events.insert(events.end(), std::make_move_iterator(more.begin()),
                      std::make_move_iterator(more.end()));
    };
    for (size_t at = 0; at < ids.size(); at += size)
        append(parser.push(std::span(ids).subspan(at, std::min(size, ids.size() - at))));
    append(parser.finish());
    return events;
}

nlohmann::json parsed(const std::string& raw, bool startsInThought = false)
{
    return joined(parse(referenceTokenizer().encodeWithControls(raw), startsInThought, 1));
}

} // namespace

class OutputParserTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithReference()
    {
        const OrderedJson streams = referenceJson("chat/parser.json");
        QCOMPARE(streams.size(), size_t{66});
        for (const OrderedJson& stream : streams) {
            const auto ids = stream["ids"].get<std::vector<TokenId>>();
            nlohmann::json expected = nlohmann::json::parse(stream["events"].dump());
            expected.push_back(stream["end"].get<std::string>());
            for (const size_t size : {size_t{1}, size_t{2}, size_t{3}, size_t{7}, size_t{100000}}) {
                const std::vector<OutputEvent> events = parse(ids, stream["starts_in_thought"], size);
                const std::string found =
                    stream["name"].get<std::string>() + ": " + joined(events).dump(-1, ' ', true);
                QVERIFY2(joined(events) == expected, found.c_str());
                uint32_t tokens = 0;
                uint32_t calls = 0;
                for (const OutputEvent& event : events) {
                    tokens += event.tokenCount;
                    QVERIFY(event.kind == Kind::Call || event.kind == Kind::End || !event.text.empty());
                    if (event.kind == Kind::Call)
                        QCOMPARE(event.callIndex, calls++);
                }
                QCOMPARE(tokens, static_cast<uint32_t>(ids.size()));
            }
        }
    }

    /// Text comes as soon as it is certain: nothing but markup and half characters waits.
    void textIsNotHeldBack()
    {
        const Tokenizer& tokenizer = referenceTokenizer();
        OutputParser parser(tokenizer.vocabulary());
        for (const TokenId id : tokenizer.encode("Hello, world {x} <|not markup")) {
            const std::vector<OutputEvent> events = parser.push(id);
            QCOMPARE(events.size(), size_t{1});
            QCOMPARE(bytes(events[0].text), bytes(tokenizer.pieceBytes(id)));
            QCOMPARE(events[0].tokenCount, 1U);
        }
    }

    void reportsItsState()
    {
        const Vocabulary& vocabulary = referenceTokenizer().vocabulary();
        OutputParser parser(vocabulary);
        QVERIFY(parser.state() == OutputParser::State::Content);
        parser.push(vocabulary.channelBegin);
        QVERIFY(parser.state() == OutputParser::State::Thought);
        for (const TokenId id : referenceTokenizer().encode("thought\nab\n"))
            parser.push(id);
        const uint32_t thought = parser.tokenCount();
        parser.push(vocabulary.channelEnd);
        QVERIFY(parser.state() == OutputParser::State::Content);
        parser.push(vocabulary.toolCallBegin);
        QVERIFY(parser.state() == OutputParser::State::Call);
        parser.push(vocabulary.toolCallEnd);
        QCOMPARE(parser.thoughtTokens(), thought + 1);
        parser.push(vocabulary.turnEnd);
        QVERIFY(parser.state() == OutputParser::State::Ended);
        QVERIFY(parser.push(vocabulary.find("a")).empty());
        QVERIFY(parser.finish().empty());
        QCOMPARE(parser.tokenCount(), thought + 4);
        QVERIFY(OutputParser(vocabulary, true).state() == OutputParser::State::Thought);
    }

    void toleratesIrregularMarkup_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const char* raw, const char* expected) {
            QTest::newRow(name) << QByteArray(raw) << QByteArray(expected);
        };
        row("blank lines behind a thought", "<|channel>thought\na\n<channel|>\n\n  \n  x\n\n<turn|>",
            R"([["thought","a"],["text","  x\n\n"],"end_of_turn"])");
        row("only blanks behind a thought", "<|channel>thought\na\n<channel|> \n<turn|>",
            R"([["thought","a"],"end_of_turn"])");
        row("a space behind a thought", "<|channel>thought\na\n<channel|> x<turn|>",
            R"([["thought","a"],["text"," x"],"end_of_turn"])");
        row("newlines inside a thought", "<|channel>thought\na\n\nb\n\n<channel|>x",
            R"([["thought","a\n\nb\n"],["text","x"],"cut"])");
        row("no channel name", "<|channel>Well, I think\nso\n<channel|>x<turn|>",
            R"([["thought","Well, I think\nso"],["text","x"],"end_of_turn"])");
        row("only a channel name", "<|channel>thought<channel|>x<turn|>", R"([["text","x"],"end_of_turn"])");
        row("a thought in a thought", "<|channel>thought\na\n<|channel>thought\nb\n<channel|>x<turn|>",
            R"([["thought","a"],["thought","b"],["text","x"],"end_of_turn"])");
        row("a call in a thought", "<|channel>thought\na\n<|tool_call>call:f{}<tool_call|><|tool_response>",
            R"([["thought","a"],["call","f",{}],"tool_calls"])");
        row("a thought in a call", "<|tool_call>call:f{x:1}<|channel>thought\na\n<channel|>b<turn|>",
            R"([["call","f",{"x":1}],["thought","a"],["text","b"],"tool_calls"])");
        row("a call in a call", "<|tool_call>call:f{x:1<|tool_call>call:g{}<tool_call|><turn|>",
            R"([["call","f",{"x":1}],["call","g",{}],"tool_calls"])");
        row("a response in a call", "<|tool_call>call:f{x:1}<|tool_response>",
            R"([["call","f",{"x":1}],"tool_calls"])");
        row("no call", "<|tool_call>what is this?<tool_call|>x<turn|>",
            R"([["text","what is this?x"],"end_of_turn"])");
        row("quotes in no call", "<|tool_call>say <|\"|>hi<|\"|><tool_call|><turn|>",
            "[[\"text\",\"say \\\"hi\\\"\"],\"end_of_turn\"]");
        row("foreign markers",
            "a<|turn>b<bos>c<|\"|>d<|image|>e<|think|>f<tool_response|>g<tool_call|>h<turn|>",
            R"([["text","abcdefgh"],"end_of_turn"])");
        row("a response instead of an answer", "x<|tool_response>", R"([["text","x"],"end_of_turn"])");
        row("nothing", "", R"(["cut"])");
    }
    void toleratesIrregularMarkup()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, expected);
        QCOMPARE(bytes(parsed(raw.toStdString()).dump()), expected);
    }

    /// The characters of a marker, written by the model as ordinary tokens, are text.
    void spelledMarkersAreText()
    {
        const std::string text = "<|channel>thought\nx<channel|><|tool_call>call:f{}<tool_call|><turn|>";
        const nlohmann::json expected = {{"text", text}, "cut"};
        QVERIFY(joined(parse(referenceTokenizer().encode(text), false, 1)) == expected);
    }

    void brokenBytesBecomeReplacementCharacters()
    {
        const Vocabulary& vocabulary = referenceTokenizer().vocabulary();
        const TokenId lead = vocabulary.find("<0xE4>");
        const std::vector<TokenId> ids{lead,
                                       vocabulary.channelBegin,
                                       lead,
                                       vocabulary.channelEnd,
                                       vocabulary.toolCallBegin,
                                       lead,
                                       vocabulary.quote,
                                       vocabulary.toolCallEnd,
                                       lead};
        for (const OutputEvent& event : parse(ids, false, 1))
            QVERIFY(QString::fromStdString(event.text).toStdString() == event.text);
    }

    /// The demo model's own answers, every thought and call of them.
    void demoAnswers()
    {
        const Vocabulary vocabulary = demoVocabulary();
        for (const OrderedJson& entry : demoCases()) {
            OutputParser parser(vocabulary);
            const auto ids = entry["greedy_ids"].get<std::vector<TokenId>>();
            const std::vector<OutputEvent> events = parser.push(ids);
            QVERIFY(parser.state() == OutputParser::State::Ended);
            const bool calls = entry["kind"] == "tool call";
            QVERIFY(events.back().end == (calls ? OutputEnd::ToolCalls : OutputEnd::EndOfTurn));
            for (const OutputEvent& event : events)
                QVERIFY(event.text.find("<|") == std::string::npos &&
                        event.text.find("|>") == std::string::npos);
        }
    }
};

QTEST_GUILESS_MAIN(OutputParserTest)
#include "output_parser_test.moc"
