#include "engine/error.h"
#include "engine/text/grammar/grammar.h"
#include "tests/engine/text/grammar_walk.h"
#include "tests/engine/text/json_validator.h"

#include <QtTest>

#include <nlohmann/json.hpp>

using namespace engine;
using Json = nlohmann::json;

class GrammarSchemaTest : public QObject
{
    Q_OBJECT

private slots:
    void walksEndInValidJson_data();
    void walksEndInValidJson();
    void acceptsWhatModelsWrite_data();
    void acceptsWhatModelsWrite();
    void rejects_data();
    void rejects();
    void refusesSchemas_data();
    void refusesSchemas();
    void whitespaceIsBounded();
    void thoughtsComeFirst();
    void endsOnlyWhenComplete();
    void copiesAreIndependent();
    void forcedTokens();
    void vocabularyWithoutBytes();

private:
    bool reads(const Json& schema, const std::string& text, bool* complete = nullptr) const;

    const Vocabulary m_tokenizer = facet_test::demoVocabulary();
    const GrammarVocabulary m_vocabulary = GrammarVocabulary::of(m_tokenizer);
};

namespace {

/// Every one is walked at random; together they use every keyword in every combination that is promised.
const char* const kSchemas[] = {
    R"(true)",
    R"({})",
    R"({"type":"object","properties":{"name":{"type":"string"},"age":{"type":"integer","minimum":0,"maximum":130}},"required":["name","age"]})",
    R"({"type":"object","properties":{"a":{"type":"string"},"ab":{"type":"number"},"abc":{"type":"boolean"}},"required":["ab"],"additionalProperties":{"type":"null"}})",
    R"({"type":"object","properties":{"a\"b\\":{"type":"integer"},"ä":{"type":"null"}},"additionalProperties":true})",
    R"({"type":"object"})",
    R"({"type":"object","additionalProperties":{"type":"integer","exclusiveMinimum":-3,"exclusiveMaximum":3}})",
    R"({"type":"object","properties":{},"additionalProperties":false})",
    R"({"type":["string","null"],"minLength":2,"maxLength":5})",
    R"({"type":"string","maxLength":40})",
    R"({"type":"string","minLength":3})",
    R"({"type":"string","maxLength":0})",
    R"({"enum":["red","green","blue","r",1,12,1.5,null,true,{"x":[1,"y"]},[],[2,3]]})",
    R"({"const":{"k":"v\n\u0001\"","n":[1,{"z":null}]}})",
    R"({"type":"integer"})",
    R"({"type":"number"})",
    R"({"type":"number","minimum":0,"maximum":1})",
    R"({"type":"number","exclusiveMinimum":-0.25,"exclusiveMaximum":12.5})",
    R"({"type":"number","minimum":-1000.125,"maximum":-0.5})",
    R"({"type":"number","exclusiveMinimum":0})",
    R"({"type":"integer","minimum":-15,"maximum":1234})",
    R"({"type":"integer","minimum":1.5,"exclusiveMaximum":11})",
    R"({"type":"integer","maximum":-7})",
    R"({"type":"array","items":{"type":"integer","minimum":0,"maximum":9},"minItems":2,"maxItems":4})",
    R"({"type":"array","prefixItems":[{"type":"string","maxLength":3},{"type":"boolean"}],"items":{"type":"null"},"minItems":1})",
    R"({"type":"array","prefixItems":[{"const":1},{"const":2}],"items":false})",
    R"({"type":"array","items":{"type":"array","items":{"type":"array","items":{"enum":["x"]}}},"maxItems":3})",
    R"({"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}},{"type":"array","items":{"type":"integer"}}]})",
    R"({"oneOf":[{"type":"object","properties":{"kind":{"const":"a"},"x":{"type":"integer"}},"required":["kind"]},
                 {"type":"object","properties":{"kind":{"enum":["b","c"]},"y":{"type":"string"}},"required":["kind","y"]},
                 {"type":"null"}]})",
    R"({"$defs":{"node":{"type":"object","properties":{"value":{"type":"integer","minimum":0,"maximum":5},"next":{"anyOf":[{"$ref":"#/$defs/node"},{"type":"null"}]}},"required":["value","next"]}},"$ref":"#/$defs/node"})",
    R"({"type":"object","properties":{"children":{"type":"array","items":{"$ref":"#"},"maxItems":2}},"required":["children"]})",
    R"({"definitions":{"p":{"type":"object","properties":{"a":{"type":"boolean"}},"required":["a"]}},
        "allOf":[{"$ref":"#/definitions/p"},{"properties":{"b":{"type":"null"}},"required":["b"]}],"type":"object"})",
    R"({"type":"object","properties":{"a":{"type":"integer"},"b":{"type":"integer"}},"anyOf":[{"required":["a"]},{"required":["b"]}]})",
    R"({"type":"object","properties":{"o":{"type":"object","properties":{"p":{"type":"object","properties":{"q":{"type":"array","items":{"type":"object","properties":{"r":{"type":"string","maxLength":4}},"required":["r"]},"minItems":1}},"required":["q"]}},"required":["p"]}},"required":["o"]})",
    R"({"type":"object","properties":{"x":{"type":"string","nullable":true,"maxLength":3}},"required":["x"]})",
    R"({"type":"object","required":["free"],"additionalProperties":{"type":"boolean"}})",
    R"({"type":"object","properties":{"impossible":false,"fine":{"type":"boolean"}},"additionalProperties":{"type":"integer"}})",
    R"({"minimum":3,"properties":{"a":{"type":"integer"}},"required":["a"]})",
    R"({"anyOf":[{"anyOf":[{"const":1},{"const":2}]},{"anyOf":[{"const":2},{"const":"three"}]}]})",
};

Json manyProperties()
{
    Json schema{{"type", "object"}, {"properties", Json::object()}, {"required", {"p05", "p40", "p79"}}};
    for (int i = 0; i < 80; ++i)
        schema["properties"][QString("p%1").arg(i, 2, 10, QChar('0')).toStdString()] = {{"type", "boolean"}};
    schema["additionalProperties"] = {{"type", "null"}};
    return schema;
}

} // namespace

/// Feeds the text byte by byte.
bool GrammarSchemaTest::reads(const Json& schema, const std::string& text, bool* complete) const
{
    const Grammar grammar = Grammar::jsonSchema(m_vocabulary, schema);
    GrammarState state(grammar);
    for (const char c : text) {
        char name[8];
        std::snprintf(name, sizeof name, "<0x%02X>", static_cast<unsigned char>(c));
        if (!state.accept(m_tokenizer.find(name)))
            return false;
    }
    if (complete)
        *complete = state.isComplete();
    return true;
}

void GrammarSchemaTest::walksEndInValidJson_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* schema : kSchemas)
        QTest::newRow(schema) << QByteArray(schema);
    QTest::newRow("80 properties") << QByteArray::fromStdString(manyProperties().dump());
}

void GrammarSchemaTest::walksEndInValidJson()
{
    QFETCH(QByteArray, text);
    const Json schema = Json::parse(text.toStdString());
    const Grammar grammar = Grammar::jsonSchema(m_vocabulary, schema);
    facet_test::GrammarWalk walker(m_vocabulary);
    if (schema.is_object())
        walker.setKeys(schema.value("required", std::vector<std::string>{}));
    for (unsigned seed = 0; seed < 12; ++seed) {
        std::string problem;
        const auto tokens = walker.walk(grammar, seed, 10 + seed * 8, problem);
        QVERIFY2(!tokens.empty(), problem.c_str());
        const std::string answer = walker.textOf(tokens);
        const Json value = Json::parse(answer, nullptr, false);
        QVERIFY2(!value.is_discarded(), ("not JSON: " + answer).c_str());
        const std::string violation = facet_test::violation(schema, value, schema);
        QVERIFY2(violation.empty(), (violation + " in " + answer).c_str());
    }
}

void GrammarSchemaTest::acceptsWhatModelsWrite_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("answer");
    const char* person =
        R"({"type":"object","properties":{"name":{"type":"string"},"tags":{"type":"array","items":{"type":"string"}},"n":{"type":"number"}},"required":["name"]})";
    QTest::newRow("compact") << QByteArray(person)
                             << QByteArray(R"({"name":"Ada","tags":["a","b"],"n":1.5})");
    QTest::newRow("spaces") << QByteArray(person) << QByteArray(R"({"n": -0.5, "tags": [], "name": "Ada"})");
    QTest::newRow("inner spaces") << QByteArray(person)
                                  << QByteArray(R"({ "name": "Ada", "tags": [ "a" ] })");
    QTest::newRow("pretty") << QByteArray(person)
                            << QByteArray(
                                   "{\n  \"name\": \"Ada\",\n  \"tags\": [\n    \"a\",\n    \"b\"\n  ]\n}");
    QTest::newRow("tabs") << QByteArray(person) << QByteArray("{\n\t\"name\": \"Ada\"\n}");
    QTest::newRow("escapes") << QByteArray(person) << QByteArray(R"({"name":"a\"\\\/\b\n\u00e9\uD7FF é 😀"})");
    QTest::newRow("exponent") << QByteArray("{}") << QByteArray("[1e5,-2.5E-07,0]");
    QTest::newRow("bound itself") << QByteArray(R"({"type":"number","minimum":0.1,"maximum":0.1})")
                                  << QByteArray("0.10");
    QTest::newRow("code points") << QByteArray(R"({"type":"string","minLength":2,"maxLength":2})")
                                 << QByteArray("\"é😀\"");
    QTest::newRow("escape is one") << QByteArray(R"({"type":"string","maxLength":1})")
                                   << QByteArray(R"("\u0041")");
    QTest::newRow("prefix of a key")
        << QByteArray(
               R"({"type":"object","properties":{"abc":{"type":"null"}},"additionalProperties":{"type":"integer"}})")
        << QByteArray(R"({"ab":1,"abcd":2,"abc":null,"x":3})");
}

void GrammarSchemaTest::acceptsWhatModelsWrite()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, answer);
    bool complete = false;
    QVERIFY(reads(Json::parse(schema.toStdString()), answer.toStdString(), &complete));
    QVERIFY(complete);
}

void GrammarSchemaTest::rejects_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char* name, const char* schema, const QByteArray& answer) {
        QTest::newRow(name) << QByteArray(schema) << answer;
    };
    row("leading blank", "{}", " ");
    row("two blanks", "{}", "[1,  ");
    row("blank before comma", "{}", "[1 ,");
    row("trailing comma", "{}", "[1,]");
    row("leading zero", "{}", "01");
    row("control character", "{}", "\"\n");
    row("surrogate escape", "{}", R"("\uD8)");
    row("overlong UTF-8", "{}", "\"\xC0");
    row("surrogate in UTF-8", "{}", "\"\xED\xA0");
    row("broken UTF-8", "{}", "\"\xC3\"");
    row("unknown key", R"({"type":"object","properties":{"a":{}}})", R"({"b)");
    row("key twice", R"({"type":"object","properties":{"a":{},"b":{}}})", R"({"a":1,"a)");
    row("declared key twice", R"({"type":"object","properties":{"a":{}},"additionalProperties":true})",
        R"({"a":1,"a")");
    row("escaped key", R"({"type":"object","properties":{"a":{"type":"null"}},"additionalProperties":true})",
        R"({"\)");
    row("missing key", R"({"type":"object","properties":{"a":{},"b":{}},"required":["a"]})", R"({"b":1})");
    row("impossible key", R"({"type":"object","properties":{"a":false},"additionalProperties":true})",
        R"({"a")");
    row("above maximum", R"({"type":"integer","maximum":1234})", "1235");
    row("exclusive", R"({"type":"number","exclusiveMaximum":2})", "2");
    row("hardly exclusive", R"({"type":"number","exclusiveMaximum":2})", "1.999999999999999");
    row("fraction of integer", R"({"type":"integer"})", "1.");
    row("negative zero", R"({"type":"integer"})", "-0");
    row("too long", R"({"type":"string","maxLength":2})", "\"abc");
    row("too short", R"({"type":"string","minLength":2})", "\"a\"");
    row("too many", R"({"type":"array","maxItems":1})", "[1,");
    row("too few", R"({"type":"array","minItems":1})", "[]");
}

void GrammarSchemaTest::rejects()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, answer);
    QVERIFY(!reads(Json::parse(schema.toStdString()), answer.toStdString()));
    answer.chop(1);
    QVERIFY2(reads(Json::parse(schema.toStdString()), answer.toStdString()),
             "only the last byte is to blame");
}

void GrammarSchemaTest::refusesSchemas_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* schema, const char* detail) {
        QTest::newRow(schema) << QByteArray(schema) << QString(detail);
    };
    row(R"(7)", "schema at #");
    row(R"({"properties":{"a":{"pattern":"x"}}})", "#/properties/a: the keyword 'pattern'");
    row(R"({"not":{}})", "'not'");
    row(R"({"type":"array","items":{"type":"nothing"}})", "#/items/type");
    row(R"({"type":"array","uniqueItems":true})", "'uniqueItems'");
    row(R"({"type":"integer","multipleOf":3})", "'multipleOf'");
    row(R"({"type":"integer","minimum":"3"})", "#/minimum");
    row(R"({"type":"integer","minimum":5,"maximum":4})", "no integer");
    row(R"({"type":"number","exclusiveMinimum":1,"exclusiveMaximum":1})", "no number");
    row(R"({"type":"string","minLength":-1})", "#/minLength");
    row(R"({"type":"string","minLength":2,"maxLength":1})", "no value satisfies");
    row(R"(false)", "no value satisfies");
    row(R"({"enum":[]})", "no value satisfies");
    row(R"({"$ref":"#"})", "no value satisfies");
    row(R"({"type":"object","properties":{"a":{"$ref":"#"}},"required":["a"]})", "no value satisfies");
    row(R"({"$ref":"#/$defs/none"})", "leads nowhere");
    row(R"({"$ref":"http://example.org/x"})", "leads out of");
    row(R"({"allOf":[{"$ref":"#"}]})", "circle");
    row(R"({"oneOf":[{"type":"integer"},{"type":"number"}]})", "may both hold");
    row(R"({"oneOf":[{"properties":{"a":{}}},{"type":"string"}]})", "may both hold");
    row(R"({"type":"object","properties":{},"required":["x"],"additionalProperties":false})", "#/required");
    row(R"({"enum":7})", "#/enum");
    row(R"({"type":"object","properties":[]})", "#/properties");
}

void GrammarSchemaTest::refusesSchemas()
{
    QFETCH(QByteArray, schema);
    QFETCH(QString, detail);
    try {
        Grammar::jsonSchema(m_vocabulary, Json::parse(schema.toStdString()));
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::InvalidRequest);
        QVERIFY2(QString(error.what()).contains(detail), error.what());
        return;
    }
    QFAIL("not refused");
}

void GrammarSchemaTest::whitespaceIsBounded()
{
    QVERIFY(reads(Json(true), "[\n" + std::string(32, ' ') + "1"));
    QVERIFY(!reads(Json(true), "[\n" + std::string(33, ' ')));
    QVERIFY(!reads(Json(true), "[\n\n"));
    QVERIFY(!reads(Json(true), "[] "));
}

void GrammarSchemaTest::thoughtsComeFirst()
{
    const Json schema{{"type", "integer"}};
    facet_test::GrammarWalk walker(m_vocabulary);
    std::string problem;
    bool thought = false;
    for (unsigned seed = 0; seed < 40; ++seed) {
        const Grammar grammar = Grammar::jsonSchema(m_vocabulary, schema, Thoughts::Allowed);
        const auto tokens = walker.walk(grammar, seed, 30, problem);
        QVERIFY2(!tokens.empty(), problem.c_str());
        std::string answer = walker.textOf(tokens);
        if (tokens.front() == m_tokenizer.channelBegin) {
            thought = true;
            QVERIFY(answer.starts_with("\x04thought\n"));
            answer = answer.substr(answer.find('\x05', 9) + 1);
        }
        QVERIFY2(Json::parse(answer, nullptr, false).is_number_integer(), answer.c_str());
    }
    QVERIFY(thought);

    const Grammar open = Grammar::jsonSchema(m_vocabulary, schema, Thoughts::Open);
    GrammarState state(open);
    QVERIFY(state.accept(m_tokenizer.find("a")));
    QVERIFY(!state.isComplete());
    QVERIFY(!GrammarState(state).accept(m_tokenizer.turnEnd));
    QVERIFY(state.accept(m_tokenizer.channelEnd));
    QVERIFY(!state.accept(m_tokenizer.find("a")));
    QVERIFY(state.accept(m_tokenizer.find("7")));
    QVERIFY(state.accept(m_tokenizer.turnEnd));
}

void GrammarSchemaTest::endsOnlyWhenComplete()
{
    const Grammar grammar = Grammar::json(m_vocabulary);
    GrammarState state(grammar);
    QVERIFY(!state.isComplete());
    QVERIFY(!state.accept(m_tokenizer.turnEnd));
    QVERIFY(!state.accept(m_tokenizer.quote));
    QVERIFY(!state.accept(m_tokenizer.imageBegin));
    QVERIFY(!state.accept(-1));
    QVERIFY(!state.accept(1 << 20));
    QVERIFY(state.accept(m_tokenizer.find("1")));
    QVERIFY(state.isComplete());
    QVERIFY(GrammarState(state).accept(m_tokenizer.find("2")));
    QVERIFY(state.accept(m_tokenizer.eos));
    QVERIFY(state.isEnded());
    QVERIFY(!state.accept(m_tokenizer.find("2")));
    std::vector<uint32_t> mask(m_vocabulary.maskWords(), ~0u);
    state.mask(mask);
    QVERIFY(std::all_of(mask.begin(), mask.end(), [](uint32_t word) { return word == 0; }));
}

void GrammarSchemaTest::copiesAreIndependent()
{
    Grammar grammar = Grammar::json(m_vocabulary);
    GrammarState state(grammar);
    QVERIFY(state.accept(m_tokenizer.find("[")));
    GrammarState copy(state);
    QVERIFY(copy.accept(m_tokenizer.find("]")));
    QVERIFY(copy.isComplete());
    QVERIFY(!state.isComplete());
    const Grammar moved = std::move(grammar);
    QVERIFY(state.accept(m_tokenizer.find("1")));
    copy = state;
    QVERIFY(copy.accept(m_tokenizer.find(",")));
    QCOMPARE(facet_test::disagreements(m_vocabulary, copy), 0);
}

void GrammarSchemaTest::forcedTokens()
{
    const Grammar grammar = Grammar::jsonSchema(m_vocabulary, {{"type", "string"}}, Thoughts::Open);
    QVERIFY(GrammarState(grammar).forced().empty());
    ToolCallOptions options;
    options.choice = ToolChoice::Required;
    const Grammar call = Grammar::toolCalls(
        m_vocabulary,
        Json::parse(
            R"([{"name":"f","parameters":{"type":"object","properties":{"s":{"const":""}},"required":["s"]}}])"),
        options);
    GrammarState state(call);
    QCOMPARE(state.forced(), std::vector<TokenId>{m_tokenizer.toolCallBegin});
}

void GrammarSchemaTest::vocabularyWithoutBytes()
{
    const std::vector<std::string> pieces{"a", "{", "}"};
    QVERIFY_THROWS_EXCEPTION(Error, GrammarVocabulary(pieces, {}));
    ControlTokenIds outside;
    outside.quote = 7;
    QVERIFY_THROWS_EXCEPTION(Error, GrammarVocabulary(pieces, outside));
}

QTEST_GUILESS_MAIN(GrammarSchemaTest)
#include "grammar_schema_test.moc"
