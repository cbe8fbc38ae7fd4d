#include "engine/files/json.h"
#include "tests/support/expect_error.h"
#include "tests/support/file_bytes.h"

#include <QTemporaryDir>
#include <QTest>

using namespace engine;

namespace {

std::string nested(size_t depth)
{
    return std::string(depth, '[') + std::string(depth, ']');
}

} // namespace

class JsonTest : public QObject
{
    Q_OBJECT

private slots:
    void document()
    {
        const Json json =
            parseJson(R"({"a": [1, -2, 2.5, "é", true, null, {"b": {}}], "c": 18446744073709551615})", "x");
        QCOMPARE(json.dump(),
                 std::string(R"({"a":[1,-2,2.5,"é",true,null,{"b":{}}],"c":18446744073709551615})"));
        QCOMPARE(parseJson("  7 ", "x").get<int>(), 7);
    }

    void notJson_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("open object") << QByteArray("{\"a\":1");
        QTest::newRow("trailing comma") << QByteArray("[1,]");
        QTest::newRow("rest") << QByteArray("{} x");
        QTest::newRow("NaN") << QByteArray("[NaN]");
        QTest::newRow("overflow") << QByteArray("[1e999]");
        QTest::newRow("comment") << QByteArray("{} // no");
        QTest::newRow("bad UTF-8") << QByteArray("[\"\xC3\x28\"]");
        QTest::newRow("half surrogate") << QByteArray("[\"\\ud800\"]");
        QTest::newRow("zero byte") << QByteArray("[1\0]", 4);
        QTest::newRow("only opens") << QByteArray(1000000, '[');
    }

    void notJson()
    {
        QFETCH(QByteArray, text);
        const std::string_view view(text.constData(), static_cast<size_t>(text.size()));
        QVERIFY_ERROR(parseJson(view, "some/config.json"), ErrorCode::BadFile, "some/config.json");
    }

    void everyPrefixFails()
    {
        const std::string text = R"({"a":[1,{"b":"c\u00e9"}],"d":true})";
        for (size_t length = 0; length < text.size(); ++length) {
            const std::vector<char> prefix(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(length));
            QVERIFY_ERROR(parseJson({prefix.data(), prefix.size()}, "f"), ErrorCode::BadFile, "f");
        }
    }

    void limits()
    {
        QVERIFY(parseJson(nested(64), "f").is_array());
        QVERIFY_ERROR(parseJson(nested(65), "f"), ErrorCode::BadFile, "deeper than 64");
        QVERIFY_ERROR(parseJson("[1,2,3]", "f", {.maxBytes = 6}), ErrorCode::BadFile, "limit of 6");
        std::string objects;
        for (int i = 0; i < 100000; ++i)
            objects += "{\"a\":";
        QVERIFY_ERROR(parseJson(objects, "f"), ErrorCode::BadFile, "deeper");
    }

    void repeatedKeys()
    {
        QVERIFY_ERROR(parseJson(R"({"a":1,"b":{"c":1,"c":2}})", "f"), ErrorCode::BadFile, "'c'", "twice");
        QVERIFY_ERROR(parseJson(R"({"a":1,"a":1})", "f"), ErrorCode::BadFile, "'a'");
        QVERIFY_ERROR(parseJson(R"({"a":1,"\u0061":1})", "f"), ErrorCode::BadFile, "'a'");
    }

    void getters()
    {
        const Json json = parseJson(R"({"n":-3,"big":9223372036854775808,"f":2.5,"s":"text","b":true,"z":null,
                                       "list":[1,2],"mixed":[1,"x"],"words":["a"],"o":{"inner":"x"}})",
                                    "c.json");
        const JsonObject object(json, "c.json");
        QCOMPARE(object.integer("n"), int64_t{-3});
        QCOMPARE(object.integer("z", 5), int64_t{5});
        QCOMPARE(object.number("n"), -3.0);
        QCOMPARE(object.number("f"), 2.5);
        QCOMPARE(object.string("s"), std::string("text"));
        QCOMPARE(object.string("none", "default"), std::string("default"));
        QVERIFY(object.boolean("b"));
        QVERIFY(!object.has("z"));
        QVERIFY(object.has("o"));
        QCOMPARE(object.integers("list"), (std::vector<int64_t>{1, 2}));
        QCOMPARE(object.strings("words"), std::vector<std::string>{"a"});

        QVERIFY_ERROR(object.count("n"), ErrorCode::BadFile, "c.json", "'n'", "-3");
        QVERIFY_ERROR(object.integer("big"), ErrorCode::BadFile, "'big'", "9223372036854775808");
        QVERIFY_ERROR(object.integer("f"), ErrorCode::BadFile, "expected an integer, found 2.5");
        QVERIFY_ERROR(object.integer("s", 1), ErrorCode::BadFile, "found the string 'text'");
        QVERIFY_ERROR(object.string("z"), ErrorCode::BadFile, "expected a string, found nothing");
        QVERIFY_ERROR(object.boolean("n"), ErrorCode::BadFile, "expected true or false");
        QVERIFY_ERROR(object.array("o"), ErrorCode::BadFile, "expected an array, found an object");
        QVERIFY_ERROR(object.object("list"), ErrorCode::BadFile, "expected an object, found an array");
        QVERIFY_ERROR(object.integers("mixed"), ErrorCode::BadFile, "'mixed'", "'x'");
        QVERIFY_ERROR(object.object("o").integer("inner"), ErrorCode::BadFile, "'o.inner'");
        QVERIFY_ERROR(JsonObject(json["list"], "c.json"), ErrorCode::BadFile, "c.json");
    }

    void files()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "a.json";
        test::writeFile(path, R"({"a": 1})");
        QCOMPARE(readJsonFile(path).at("a").get<int>(), 1);
        QVERIFY_ERROR(readJsonFile(path.parent_path() / "b.json"), ErrorCode::FileNotFound, "b.json");
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "json_test.moc"
