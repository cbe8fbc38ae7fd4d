// One line for each rule of the schema subset, kept and broken; and schemas that mean harm.
#include <QtTest>

#include "app/tools/schema_validator.h"

using namespace tools;

namespace {

/// JSON with single quotes: raw strings confuse moc inside macros.
QByteArray json(const char* text)
{
    return QByteArray(text).replace('\'', '"');
}

} // namespace

class SchemaValidatorTest : public QObject
{
    Q_OBJECT

private slots:
    void rules_data();
    void rules();
    void hostileSchemasEnd();
};

void SchemaValidatorTest::rules_data()
{
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("part"); // of the violation; empty: none
    const auto row = [](const char* name, const char* schema, const char* value, const char* part) {
        QTest::newRow(name) << schema << value << part;
    };
    row("type", R"({"type":"string"})", R"("x")", "");
    row("type broken", R"({"type":"string"})", "1", "$ must be a string, but is 1");
    row("integer", R"({"type":"integer"})", "3.0", "");
    row("integer broken", R"({"type":"integer"})", "3.5", "$ must be an integer, but is 3.5");
    row("types", R"({"type":["string","null"]})", "null", "");
    row("types broken", R"({"type":["string","null"]})", "[]", "a string or null, but is an array");
    row("nullable", R"({"type":"string","nullable":true})", "null", "");
    row("enum", R"({"enum":["a","b"]})", R"("b")", "");
    row("enum broken", R"({"enum":["a","b"]})", R"("c")", R"(must be one of "a", "b", but is "c")");
    row("enum numbers", R"({"enum":[1,2]})", "1.0", "");
    row("const", R"({"const":{"a":1}})", R"({"a":1})", "");
    row("const broken", R"({"const":5})", "6", "must be 5, but is 6");
    row("minimum", R"({"minimum":5})", "5", "");
    row("minimum broken", R"({"minimum":5})", "4", "at least 5");
    row("maximum broken", R"({"maximum":5})", "6", "at most 5");
    row("exclusive broken", R"({"exclusiveMinimum":5})", "5", "more than 5");
    row("exclusive broken 2", R"({"exclusiveMaximum":5})", "5", "less than 5");
    row("multiple", R"({"multipleOf":0.1})", "0.3", "");
    row("multiple broken", R"({"multipleOf":2})", "3", "multiple of 2");
    row("length", R"({"minLength":2,"maxLength":3})", R"("äö")", "");
    row("length counts characters", R"({"maxLength":1})", R"("😀")", "");
    row("length broken", R"({"maxLength":3})", R"("four")", "at most 3 characters, but has 4");
    row("pattern", R"({"pattern":"^a+$"})", R"("aaa")", "");
    row("pattern broken", R"({"pattern":"^a+$"})", R"("b")", "must match ^a+$");
    row("required", R"({"required":["a"]})", R"({"a":1})", "");
    row("required broken", R"({"required":["a","b"]})", R"({"a":1})", R"($ lacks "b")");
    row("nested path", R"({"properties":{"a":{"items":{"properties":{"b":{"type":"number"}}}}}})",
        R"({"a":[{"b":1},{"b":"x"}]})", "$.a[1].b must be a number, but is a string");
    row("additional", R"({"properties":{"a":{}},"additionalProperties":false})", R"({"a":1})", "");
    row("additional broken", R"({"properties":{"a":{}},"additionalProperties":false})", R"({"b":1})",
        "$.b is not a known argument");
    row("additional schema broken", R"({"additionalProperties":{"type":"number"}})", R"({"b":"x"})",
        "$.b must be a number");
    row("pattern properties",
        R"({"patternProperties":{"^x":{"type":"number"}},"additionalProperties":false})", R"({"x1":"a"})",
        "$.x1 must be a number");
    row("items", R"({"items":{"type":"number"},"minItems":1,"maxItems":2})", "[1,2]", "");
    row("items broken", R"({"items":{"type":"number"}})", R"([1,"2"])", "$[1] must be a number");
    row("too many", R"({"maxItems":2})", "[1,2,3]", "at most 2 items");
    row("prefix", R"({"prefixItems":[{"type":"string"}],"items":{"type":"number"}})", R"(["a",1])", "");
    row("unique broken", R"({"uniqueItems":true})", "[1,2,1.0]", "must not contain");
    row("anyOf", R"({"anyOf":[{"type":"string"},{"type":"number"}]})", "1", "");
    row("anyOf broken", R"({"anyOf":[{"type":"string"},{"type":"number"}]})", "[]", "fits none");
    row("oneOf broken", R"({"oneOf":[{"type":"number"},{"minimum":1}]})", "2", "more than one");
    row("allOf broken", R"({"allOf":[{"minimum":1},{"maximum":3}]})", "4", "at most 3");
    row("not broken", R"({"not":{"type":"string"}})", R"("a")", "not allowed");
    row("ref", R"({"$defs":{"n":{"type":"number"}},"properties":{"a":{"$ref":"#/$defs/n"}}})", R"({"a":1})",
        "");
    row("ref broken", R"({"$defs":{"n":{"type":"number"}},"properties":{"a":{"$ref":"#/$defs/n"}}})",
        R"({"a":"x"})", "$.a must be a number");
    row("foreign ref", R"({"$ref":"https://example.org/schema"})", "1",
        "refers to something that is not there");
    row("false", "false", "1", "not allowed");
    row("unknown words", R"({"type":"strange","format":"email"})", "1", "");
}

void SchemaValidatorTest::rules()
{
    QFETCH(QString, schema);
    QFETCH(QString, value);
    QFETCH(QString, part);
    const QString violation = schemaViolation(*parseJson(schema.toUtf8()), *parseJson(value.toUtf8()));
    if (part.isEmpty())
        QCOMPARE(violation, "");
    else
        QVERIFY2(violation.contains(part), qPrintable(violation));
}

void SchemaValidatorTest::hostileSchemasEnd()
{
    // Refers to itself without end.
    QVERIFY(schemaViolation(*parseJson(json("{'$ref':'#'}")), 1).contains("too complex"));
    // Doubles the work at each level.
    QByteArray schema = "{}";
    for (int i = 0; i < 20; ++i)
        schema = "{\"anyOf\":[{\"allOf\":[" + schema + "," + schema + "]}]}";
    const QString violation =
        schemaViolation(parseJson(schema, nullptr, {.maxBytes = 64 << 20}).value_or(Json::object()), 1);
    QVERIFY(violation.isEmpty() || violation.contains("too complex"));
    QVERIFY(schemaViolation(*parseJson(json("{'allOf':[{'$ref':'#'},{'$ref':'#'}]}")), 1)
                .contains("too complex"));
    // Words of the wrong kind are no words.
    QCOMPARE(
        schemaViolation(
            *parseJson(json("{'required':5,'properties':[],'enum':'x','anyOf':{},'minimum':'1','items':7}")),
            Json::object()),
        "");
    // Backtracks without end.
    const Json value = std::string(40, 'a') + "!";
    QVERIFY(!schemaViolation(*parseJson(json("{'pattern':'^(a+)+$'}")), value).isEmpty());

    QString problem;
    QVERIFY(!parseJson(QByteArray(100'000, '['), &problem));
    QVERIFY(problem.contains("nested"));
    QVERIFY(!parseJson("{\"a\":}", &problem));
    QVERIFY(!parseJson("", &problem));
}

QTEST_GUILESS_MAIN(SchemaValidatorTest)
#include "schema_validator_test.moc"
