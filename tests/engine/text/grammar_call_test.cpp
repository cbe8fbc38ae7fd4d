#include "engine/error.h"
#include "engine/text/grammar/grammar.h"
#include "tests/engine/text/grammar_walk.h"
#include "tests/engine/text/json_validator.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <map>

using namespace engine;
using Json = nlohmann::json;

class GrammarCallTest : public QObject
{
    Q_OBJECT

private slots:
    void walksAreCalls_data();
    void walksAreCalls();
    void readsTheDemosCalls();
    void stringsEndOnlyWithTheQuoteToken();
    void namedTool();
    void oneCallOnly();
    void thoughtsBeforeCalls();
    void refuses_data();
    void refuses();

private:
    TokenId byte(char c) const;
    bool acceptText(GrammarState& state, const std::string& text) const;

    const Vocabulary m_tokenizer = facet_test::demoVocabulary();
    const GrammarVocabulary m_vocabulary = GrammarVocabulary::of(m_tokenizer);
    const Json m_tools = Json::parse(facet_test::readText(FACET_RESOURCES_FOLDER "/demo/tools.json"));
};

namespace {

// Control tokens as GrammarWalk::textOf writes them.
constexpr char kQuote = '\x01';
constexpr char kCallBegin = '\x02';
constexpr char kCallEnd = '\x03';
constexpr char kChannelBegin = '\x04';
constexpr char kChannelEnd = '\x05';

/// A strict reader of the notation of calls: no blanks, bare or quoted keys, strings between quote tokens.
class CallReader
{
public:
    explicit CallReader(const std::string& text) : m_text(text) {}

    bool atEnd() const { return m_place == m_text.size(); }
    bool skip(const std::string& text)
    {
        const bool found = m_text.compare(m_place, text.size(), text) == 0;
        m_place += found ? text.size() : 0;
        return found;
    }
    std::string until(char end)
    {
        const size_t found = m_text.find(end, m_place);
        require(found != std::string::npos, "an end");
        std::string text = m_text.substr(m_place, found - m_place);
        m_place = found + 1;
        return text;
    }

    Json value()
    {
        if (skip({kQuote}))
            return until(kQuote);
        if (skip("{"))
            return object();
        if (skip("["))
            return array();
        const size_t end = m_text.find_first_of(",]}", m_place);
        require(end != std::string::npos, "the end of a bare value");
        const std::string bare = m_text.substr(m_place, end - m_place);
        m_place = end;
        return Json::parse(bare);
    }

    Json object()
    {
        Json result = Json::object();
        if (skip("}"))
            return result;
        do {
            const bool quoted = skip({kQuote});
            const std::string key = until(quoted ? kQuote : ':');
            if (quoted)
                require(skip(":"), "a colon");
            require(quoted || !key.empty(), "a key");
            result[key] = value();
        } while (skip(","));
        require(skip("}"), "a closing brace");
        return result;
    }

private:
    Json array()
    {
        Json result = Json::array();
        if (skip("]"))
            return result;
        do
            result.push_back(value());
        while (skip(","));
        require(skip("]"), "a closing bracket");
        return result;
    }

    void require(bool holds, const char* what) const
    {
        if (!holds)
            throw std::runtime_error(std::string("expected ") + what + " at " + m_text.substr(m_place, 40));
    }

    const std::string& m_text;
    size_t m_place = 0;
};

/// What a walk produced: text between the calls is dropped.
std::vector<std::pair<std::string, Json>> callsIn(const std::string& answer)
{
    std::vector<std::pair<std::string, Json>> calls;
    for (size_t begin = answer.find(kCallBegin); begin != std::string::npos;
         begin = answer.find(kCallBegin, begin + 1)) {
        const size_t end = answer.find(kCallEnd, begin);
        if (end == std::string::npos)
            throw std::runtime_error("a call without end");
        const std::string call = answer.substr(begin + 1, end - begin - 1);
        CallReader reader(call);
        if (!reader.skip("call:"))
            throw std::runtime_error("no call: " + call);
        const std::string name = reader.until('{');
        calls.emplace_back(name, reader.object());
        if (!reader.atEnd())
            throw std::runtime_error("something after the arguments: " + call);
    }
    return calls;
}

const char* const kDifficultTools = R"([
 {"type":"function","function":{"name":"get","description":"x","parameters":{"type":"object","properties":{
   "city":{"type":"string","minLength":1,"maxLength":12},
   "unit":{"type":"string","enum":["celsius","fahrenheit"]},
   "days":{"type":"integer","minimum":1,"maximum":14},
   "exact":{"type":"boolean"},
   "box":{"type":"array","items":{"type":"number","minimum":0,"maximum":1},"minItems":4,"maxItems":4},
   "odd key: {1}":{"type":["string","null"],"maxLength":2},
   "deep":{"type":"object","properties":{"list":{"type":"array","items":{"type":"object","properties":{"k":{"const":"v"}},"required":["k"]},"maxItems":2}},"required":["list"]}},
   "required":["city","days"]}}},
 {"type":"function","function":{"name":"get_all","parameters":{"type":"object","properties":{}}}},
 {"type":"function","function":{"name":"now"}},
 {"type":"function","function":{"name":"anything","parameters":{"type":"object","properties":{"known":{"type":"null"}},"additionalProperties":true}}}
])";

} // namespace

TokenId GrammarCallTest::byte(char c) const
{
    char name[8];
    std::snprintf(name, sizeof name, "<0x%02X>", static_cast<unsigned char>(c));
    return m_tokenizer.find(name);
}

bool GrammarCallTest::acceptText(GrammarState& state, const std::string& text) const
{
    return std::all_of(text.begin(), text.end(), [&](char c) { return state.accept(byte(c)); });
}

void GrammarCallTest::walksAreCalls_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<bool>("difficult");
    QTest::newRow("auto") << int(ToolChoice::Auto) << false;
    QTest::newRow("required") << int(ToolChoice::Required) << false;
    QTest::newRow("auto, difficult") << int(ToolChoice::Auto) << true;
    QTest::newRow("required, difficult") << int(ToolChoice::Required) << true;
}

void GrammarCallTest::walksAreCalls()
{
    QFETCH(int, choice);
    QFETCH(bool, difficult);
    const Json tools = difficult ? Json::parse(kDifficultTools) : m_tools;
    std::map<std::string, Json> schemas;
    for (const Json& tool : tools)
        schemas[tool["function"]["name"]] = tool["function"].value("parameters", Json::object());

    ToolCallOptions options;
    options.choice = static_cast<ToolChoice>(choice);
    const Grammar grammar = Grammar::toolCalls(m_vocabulary, tools, options);
    facet_test::GrammarWalk walker(m_vocabulary);
    size_t callCount = 0;
    for (unsigned seed = 0; seed < 120; ++seed) {
        std::string problem;
        const auto tokens = walker.walk(grammar, seed, 20 + seed, problem);
        QVERIFY2(!tokens.empty(), problem.c_str());
        const std::string answer = walker.textOf(tokens);
        try {
            const auto calls = callsIn(answer);
            callCount += calls.size();
            QVERIFY2(options.choice == ToolChoice::Auto || (!calls.empty() && answer[0] == kCallBegin),
                     answer.c_str());
            for (const auto& [name, arguments] : calls) {
                QVERIFY2(schemas.contains(name), name.c_str());
                const std::string violation = facet_test::violation(schemas[name], arguments, schemas[name]);
                QVERIFY2(violation.empty(), (violation + " in " + answer).c_str());
            }
        } catch (const std::exception& error) {
            QFAIL((std::string(error.what()) + " in " + answer).c_str());
        }
    }
    QVERIFY(callCount > 30);
}

void GrammarCallTest::readsTheDemosCalls()
{
    ToolCallOptions options;
    options.thoughts = Thoughts::Allowed;
    const Grammar grammar = Grammar::toolCalls(m_vocabulary, m_tools, options);
    const Json expected = Json::parse(facet_test::readText(FACET_RESOURCES_FOLDER "/demo/expected.json"));
    int answers = 0;
    for (const Json& entry : expected.at("cases")) {
        const auto tokens = entry.at("greedy_ids").get<std::vector<TokenId>>();
        if (std::find(tokens.begin(), tokens.end(), m_tokenizer.toolCallBegin) == tokens.end())
            continue;
        GrammarState state(grammar);
        for (const TokenId token : tokens)
            QVERIFY2(state.accept(token), entry.dump().c_str());
        QVERIFY(state.isComplete());
        ++answers;
    }
    QVERIFY(answers > 3);
}

void GrammarCallTest::stringsEndOnlyWithTheQuoteToken()
{
    ToolCallOptions options;
    options.choice = ToolChoice::Required;
    const Grammar grammar = Grammar::toolCalls(m_vocabulary, m_tools, options);
    GrammarState state(grammar);
    QVERIFY(state.accept(m_tokenizer.toolCallBegin));
    QVERIFY(acceptText(state, "call:calculate{expression:"));
    QVERIFY(!GrammarState(state).accept(byte('"')));
    QVERIFY(!acceptText(state, "<|"));
    QCOMPARE(state.forced(), std::vector<TokenId>{m_tokenizer.quote});
    QVERIFY(state.accept(m_tokenizer.quote));
    QVERIFY(acceptText(state, "say \"hi\" {,:}\\ <| <|\" <<|\""));
    QVERIFY(state.accept(byte('|')));
    QVERIFY2(!state.accept(byte('>')), "the text of the quote token would end the string for other readers");
    QVERIFY(state.accept(byte('x')));
    QVERIFY(!state.accept(m_tokenizer.toolCallEnd));
    QVERIFY(state.accept(m_tokenizer.quote));
    QVERIFY(!state.accept(m_tokenizer.quote));
    QVERIFY(state.accept(byte('}')));
    QVERIFY(!state.isComplete());
    QVERIFY(state.accept(m_tokenizer.toolCallEnd));
    QVERIFY(state.isComplete());
    QVERIFY(GrammarState(state).accept(m_tokenizer.toolCallBegin));
    QVERIFY(state.accept(m_tokenizer.toolResponseBegin));
}

void GrammarCallTest::namedTool()
{
    ToolCallOptions options;
    options.choice = ToolChoice::Named;
    options.name = "current_time";
    const Grammar grammar = Grammar::toolCalls(m_vocabulary, m_tools, options);
    GrammarState state(grammar);
    QVERIFY(!GrammarState(state).accept(byte('a')));
    QVERIFY(state.accept(m_tokenizer.toolCallBegin));
    GrammarState other(state);
    QVERIFY(!acceptText(other, "call:ca"));
    QVERIFY(acceptText(state, "call:current_time{}"));
    QVERIFY(state.accept(m_tokenizer.toolCallEnd));
    QVERIFY(!GrammarState(state).accept(m_tokenizer.toolCallBegin));
    QVERIFY(state.accept(m_tokenizer.turnEnd));
}

void GrammarCallTest::oneCallOnly()
{
    ToolCallOptions options;
    options.severalCalls = false;
    const Grammar grammar = Grammar::toolCalls(m_vocabulary, m_tools, options);
    GrammarState state(grammar);
    QVERIFY(acceptText(state, "Let me see <|tool_call> and \"so\" on\n\xFF"));
    QVERIFY(state.isComplete());
    QVERIFY(!GrammarState(state).accept(m_tokenizer.channelBegin));
    QVERIFY(state.accept(m_tokenizer.toolCallBegin));
    QVERIFY(acceptText(state, "call:current_time{}"));
    QVERIFY(state.accept(m_tokenizer.toolCallEnd));
    QVERIFY(!GrammarState(state).accept(m_tokenizer.toolCallBegin));
    QVERIFY(!GrammarState(state).accept(byte('a')));
}

void GrammarCallTest::thoughtsBeforeCalls()
{
    for (const ToolChoice choice : {ToolChoice::Auto, ToolChoice::Required}) {
        ToolCallOptions options;
        options.choice = choice;
        options.thoughts = Thoughts::Allowed;
        const Grammar grammar = Grammar::toolCalls(m_vocabulary, m_tools, options);
        GrammarState state(grammar);
        QVERIFY(GrammarState(state).accept(m_tokenizer.toolCallBegin));
        QVERIFY(state.accept(m_tokenizer.channelBegin));
        QVERIFY(!GrammarState(state).accept(byte('x')));
        QVERIFY(acceptText(state, "thought\nfree \"text\" {"));
        QVERIFY(!GrammarState(state).accept(m_tokenizer.toolCallBegin));
        QVERIFY(!GrammarState(state).accept(m_tokenizer.turnEnd));
        QVERIFY(state.accept(m_tokenizer.channelEnd));
        QCOMPARE(GrammarState(state).accept(byte('x')), choice == ToolChoice::Auto);
        QVERIFY(state.accept(m_tokenizer.toolCallBegin));

        options.thoughts = Thoughts::Open;
        const Grammar openGrammar = Grammar::toolCalls(m_vocabulary, m_tools, options);
        GrammarState open(openGrammar);
        QVERIFY(acceptText(open, "x"));
        QVERIFY(!open.isComplete());
        QVERIFY(open.accept(m_tokenizer.channelEnd));
        QCOMPARE(open.isComplete(), choice == ToolChoice::Auto);
    }
}

void GrammarCallTest::refuses_data()
{
    QTest::addColumn<QByteArray>("tools");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* tools, const char* detail) {
        QTest::newRow(tools) << QByteArray(tools) << QString(detail);
    };
    row(R"([])", "at least one tool");
    row(R"({})", "at least one tool");
    row(R"([{"type":"function"}])", "no function with a name");
    row(R"([{"function":{"name":"a b"}}])", "may only consist of");
    row(R"([{"function":{"name":""}}])", "may only consist of");
    row(R"([{"name":"f"},{"name":"f"}])", "two tools");
    row(R"([{"name":"f","parameters":{"type":"string"}}])", "must be of type object");
    row(R"([{"name":"f","parameters":{"type":"object","properties":{"a":{"not":{}}}}}])",
        "f#/properties/a: the keyword 'not'");
    row(R"([{"name":"f","parameters":{"type":"object","properties":{"a":false},"required":["a"]}}])",
        "f#: no arguments");
    row(R"([{"name":"f","parameters":{"type":"object","properties":{"a":{"const":"<|\"|>"}}}}])",
        "cannot express");
}

void GrammarCallTest::refuses()
{
    QFETCH(QByteArray, tools);
    QFETCH(QString, detail);
    try {
        Grammar::toolCalls(m_vocabulary, Json::parse(tools.toStdString()), {});
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::InvalidRequest);
        QVERIFY2(QString(error.what()).contains(detail), error.what());
        return;
    }
    QFAIL("not refused");
}

QTEST_GUILESS_MAIN(GrammarCallTest)
#include "grammar_call_test.moc"
