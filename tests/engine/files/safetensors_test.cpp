#include "engine/error.h"
#include "engine/files/json.h"
#include "engine/files/quantise.h"
#include "engine/files/safetensors.h"
#include "tests/support/expect_error.h"
#include "tests/support/safetensors_writer.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace engine;

namespace {

test::SafetensorsWriter sample()
{
    test::SafetensorsWriter writer;
    writer.header()["__metadata__"] = {{"format", "pt"}};
    const std::vector<float> floats{1, -2, 3.5F, 4, 5, 6};
    writer.add("b.weight", "F32", {2, 3}, std::as_bytes(std::span(floats)));
    const std::vector<int64_t> integers{-1, 7};
    writer.add("ids", "I64", {2}, std::as_bytes(std::span(integers)));
    const uint16_t one = 0x3F80;
    writer.add("scalar", "BF16", {}, std::as_bytes(std::span(&one, 1)));
    writer.add("nothing", "F16", {0, 4}, {});
    const std::vector<uint8_t> bytes{1, 2, 3};
    writer.add("quantised", "F8_E4M3", {3}, std::as_bytes(std::span(bytes)));
    return writer;
}

/// One F32 tensor [2, 2] of 16 bytes, with one thing of its header entry replaced.
test::Bytes damaged(const std::string& key, const nlohmann::ordered_json& value)
{
    test::SafetensorsWriter writer;
    writer.add("good", "F32", {4}, test::Bytes(16));
    writer.add("bad", "F32", {2, 2}, test::Bytes(16));
    writer.header()["bad"][key] = value;
    return writer.bytes();
}

const TensorView& find(const std::vector<TensorView>& tensors, std::string_view name)
{
    const auto at =
        std::find_if(tensors.begin(), tensors.end(), [&](const TensorView& t) { return t.name == name; });
    if (at == tensors.end())
        throw std::runtime_error("no tensor " + std::string(name));
    return *at;
}

} // namespace

class SafetensorsTest : public QObject
{
    Q_OBJECT

private slots:
    void wellFormed()
    {
        const test::Bytes file = sample().bytes();
        const auto tensors = parseSafetensors(file, "a.safetensors");
        QCOMPARE(tensors.size(), size_t{5});
        const TensorView& b = find(tensors, "b.weight");
        QCOMPARE(b.type(), WeightType::F32);
        QCOMPARE(b.rows(), uint64_t{2});
        QCOMPARE(b.cols(), uint64_t{3});
        QCOMPARE(b.file, std::string("a.safetensors"));
        QCOMPARE(readFloats(b), (std::vector<float>{1, -2, 3.5F, 4, 5, 6}));
        QCOMPARE(readIntegers(find(tensors, "ids")), (std::vector<int64_t>{-1, 7}));
        QCOMPARE(readFloats(find(tensors, "scalar")), std::vector<float>{1});
        QCOMPARE(find(tensors, "scalar").elementCount(), uint64_t{1});
        QCOMPARE(find(tensors, "nothing").elementCount(), uint64_t{0});
        QCOMPARE(find(tensors, "quantised").data.size(), size_t{3});
        QVERIFY_ERROR(find(tensors, "quantised").type(), ErrorCode::UnsupportedModel, "quantised", "F8_E4M3");
        QVERIFY_ERROR(find(tensors, "ids").type(), ErrorCode::UnsupportedModel, "I64");
        QVERIFY_ERROR(readIntegers(b), ErrorCode::UnsupportedModel, "F32", "integer");
    }

    void demoModel()
    {
        const auto opened = openSafetensors(std::filesystem::path(FACET_RESOURCES_FOLDER) / "demo" / "model");
        QCOMPARE(opened.files.size(), size_t{1});
        QVERIFY(opened.tensors.size() > 100);
        for (const TensorView& tensor : opened.tensors)
            QCOMPARE(tensor.data.size(), tensor.elementCount() * 2);
    }

    // The last tensor ends with the file, so nothing that is cut off can go unnoticed.
    void everyPrefixFails()
    {
        const test::Bytes whole = sample().bytes();
        for (size_t length = 0; length < whole.size(); ++length) {
            const test::Bytes prefix(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length));
            QVERIFY_ERROR(parseSafetensors(prefix, "cut.safetensors"), ErrorCode::BadFile, "cut.safetensors");
        }
    }

    void gitLfsPointer()
    {
        test::Bytes file;
        test::append(file, "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 5\n");
        QVERIFY_ERROR(parseSafetensors(file, "m.safetensors"), ErrorCode::BadFile, "m.safetensors",
                      "pointer of Git LFS", "git lfs pull");
    }

    void headerLength()
    {
        for (const uint64_t length :
             {uint64_t{0}, uint64_t{1}, uint64_t{1} << 31, uint64_t{1} << 63,
              std::numeric_limits<uint64_t>::max(), std::numeric_limits<uint64_t>::max() - 7}) {
            test::Bytes file;
            test::appendNumber(file, length);
            test::append(file, "{}      ");
            QVERIFY_ERROR(parseSafetensors(file, "f"), ErrorCode::BadFile, "f");
        }
    }

    void headerText_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("number") << QByteArray("7");
        QTest::newRow("entry is a number") << QByteArray(R"({"a":1})");
        QTest::newRow("no dtype") << QByteArray(R"({"a":{"shape":[1],"data_offsets":[0,4]}})");
        QTest::newRow("no shape") << QByteArray(R"({"a":{"dtype":"F32","data_offsets":[0,4]}})");
        QTest::newRow("no offsets") << QByteArray(R"({"a":{"dtype":"F32","shape":[1]}})");
        QTest::newRow("name twice") << QByteArray(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},)"
                                                  R"("a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})");
        QTest::newRow("deep") << "{\"a\":" + QByteArray(50000, '[') + QByteArray(50000, ']') + "}";
        QTest::newRow("bad UTF-8") << QByteArray("{\"\xFF\":{}}");
    }

    void headerText()
    {
        QFETCH(QByteArray, header);
        test::SafetensorsWriter writer;
        writer.add("a", "F32", {2}, test::Bytes(8));
        const auto file = writer.bytesWithHeader({header.constData(), static_cast<size_t>(header.size())});
        QVERIFY_ERROR(parseSafetensors(file, "f.safetensors"), ErrorCode::BadFile, "f.safetensors");
    }

    void entries()
    {
        constexpr uint64_t kHuge = uint64_t{1} << 63;
        constexpr uint64_t kMost = std::numeric_limits<uint64_t>::max();
        const auto code = ErrorCode::BadFile;
        QVERIFY_ERROR(parseSafetensors(damaged("data_offsets", {16, 31}), "f"), code, "bad", "16", "15");
        QVERIFY_ERROR(parseSafetensors(damaged("data_offsets", {0, 16}), "f"), code, "shares bytes");
        QVERIFY_ERROR(parseSafetensors(damaged("data_offsets", {8, 24}), "f"), code, "shares bytes");
        QVERIFY_ERROR(parseSafetensors(damaged("data_offsets", {17, 33}), "f"), code, "bad", "damaged");
        QVERIFY_ERROR(parseSafetensors(damaged("data_offsets", {32, 16}), "f"), code, "bad");
        QVERIFY_ERROR(parseSafetensors(damaged("data_offsets", {kHuge, kHuge + 16}), "f"), code, "bad");
        QVERIFY_ERROR(parseSafetensors(damaged("data_offsets", {kMost - 15, kMost}), "f"), code, "bad");
        QVERIFY_ERROR(parseSafetensors(damaged("data_offsets", {-16, 0}), "f"), code, "data_offsets");
        QVERIFY_ERROR(parseSafetensors(damaged("data_offsets", {16.0, 32.0}), "f"), code, "data_offsets");
        QVERIFY_ERROR(parseSafetensors(damaged("data_offsets", {16, 32, 48}), "f"), code, "data_offsets");
        QVERIFY_ERROR(parseSafetensors(damaged("data_offsets", nlohmann::ordered_json::array({16})), "f"),
                      code, "found 1");
        QVERIFY_ERROR(parseSafetensors(damaged("data_offsets", "16"), "f"), code, "data_offsets");
        QVERIFY_ERROR(parseSafetensors(damaged("shape", {2, 3}), "f"), code, "[2, 3]", "24");
        QVERIFY_ERROR(parseSafetensors(damaged("shape", {kHuge, 2}), "f"), code, "bad");
        QVERIFY_ERROR(parseSafetensors(damaged("shape", {kHuge, kHuge}), "f"), code, "bad");
        QVERIFY_ERROR(parseSafetensors(damaged("shape", {kHuge, kHuge, 0}), "f"), code, "bad");
        QVERIFY_ERROR(parseSafetensors(damaged("shape", {kMost}), "f"), code, "bad");
        QVERIFY_ERROR(parseSafetensors(damaged("shape", {-2, -2}), "f"), code, "shape");
        QVERIFY_ERROR(parseSafetensors(damaged("shape", {2.0, 2.0}), "f"), code, "shape");
        QVERIFY_ERROR(parseSafetensors(damaged("shape", std::vector<int>(17, 1)), "f"), code, "shape", "16");
        QVERIFY_ERROR(parseSafetensors(damaged("shape", 4), "f"), code, "shape");
        QVERIFY_ERROR(parseSafetensors(damaged("dtype", "BF16"), "f"), code, "BF16");
        QVERIFY_ERROR(parseSafetensors(damaged("dtype", 5), "f"), code, "dtype");
        QVERIFY_ERROR(parseSafetensors(damaged("dtype", "F4"), "f"), code, "F4");
    }

    void unknownFormatIsListed()
    {
        const test::Bytes file = damaged("dtype", "X7");
        const auto tensors = parseSafetensors(file, "f");
        QCOMPARE(find(tensors, "bad").data.size(), size_t{16});
        QVERIFY_ERROR(find(tensors, "bad").type(), ErrorCode::UnsupportedModel, "X7", "bad");
    }

    void index()
    {
        const auto map =
            parseSafetensorsIndex(R"({"metadata":{},"weight_map":{"b":"2.st","a":"1.st"}})", "i.json");
        QCOMPARE(map.size(), size_t{2});
        QCOMPARE(map[0].first, std::string("a"));
        QCOMPARE(map[1].second, std::string("2.st"));
        for (const char* shard : {"../x", "/etc/passwd", "a/b", "..", "", "c:\\x"}) {
            const std::string text = Json{{"weight_map", {{"a", shard}}}}.dump();
            QVERIFY_ERROR(parseSafetensorsIndex(text, "i.json"), ErrorCode::BadFile, "i.json",
                          "weight_map.a");
        }
        QVERIFY_ERROR(parseSafetensorsIndex("{}", "i.json"), ErrorCode::BadFile, "weight_map");
        QVERIFY_ERROR(parseSafetensorsIndex(R"({"weight_map":{}})", "i.json"), ErrorCode::BadFile,
                      "no tensor");
        QVERIFY_ERROR(parseSafetensorsIndex(R"({"weight_map":{"a":1}})", "i.json"), ErrorCode::BadFile,
                      "weight_map.a");
        QVERIFY_ERROR(parseSafetensorsIndex(R"({"weight_map":{"a":"1","a":"2"}})", "i.json"),
                      ErrorCode::BadFile, "twice");
    }
};

QTEST_GUILESS_MAIN(SafetensorsTest)
#include "safetensors_test.moc"
