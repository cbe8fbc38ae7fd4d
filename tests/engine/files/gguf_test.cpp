#include "engine/error.h"
#include "engine/files/gguf.h"
#include "engine/files/quantise.h"
#include "tests/support/expect_error.h"
#include "tests/support/gguf_writer.h"

#include <QTest>

#include <algorithm>
#include <cstring>
#include <limits>

using namespace engine;

namespace {

constexpr uint32_t kF32 = 0;
constexpr uint64_t kMost = std::numeric_limits<uint64_t>::max();

test::GgufWriter sample()
{
    test::GgufWriter writer;
    writer.addString("general.architecture", "gemma4");
    writer.addU32("gemma4.block_count", 2);
    writer.addI32("negative", -4);
    writer.addF32("epsilon", 0.5F);
    writer.addBool("flag", true);
    writer.addI32s("lengths", std::vector<int32_t>{6, -12});
    writer.addF32s("scores", std::vector<float>{-1000, 0.25F});
    writer.addBools("pattern", {true, false, true});
    writer.addStrings("tokens", std::vector<std::string>{"<pad>", "", "▁a"});
    writer.addStrings("none", std::vector<std::string>{});
    const std::vector<float> values{1, 2, 3, 4, 5, 6};
    writer.addTensor("blk.0.attn_norm.weight", {6}, kF32, std::as_bytes(std::span(values)));
    writer.addTensor("matrix", {2, 3}, kF32, std::as_bytes(std::span(values)));
    return writer;
}

/// A file with one tensor entry and 64 bytes of data in front of it.
test::Bytes withEntry(const std::vector<uint64_t>& shape, uint32_t type, uint64_t offset)
{
    test::GgufWriter writer;
    writer.addTensor("good", {16}, kF32, test::Bytes(64));
    writer.addTensorEntry("bad", shape, type, offset);
    return writer.bytes();
}

template <typename Number>
test::Bytes raw(Number value)
{
    test::Bytes bytes;
    test::appendNumber(bytes, value);
    return bytes;
}

/// An array value: element type, count and `payload` bytes.
test::Bytes rawArray(uint32_t elementType, uint64_t count, size_t payload)
{
    test::Bytes bytes = raw(elementType);
    test::appendNumber(bytes, count);
    bytes.resize(bytes.size() + payload);
    return bytes;
}

test::Bytes withKey(uint32_t type, const test::Bytes& value)
{
    test::GgufWriter writer;
    writer.addRaw("the.key", type, value);
    return writer.bytes();
}

} // namespace

class GgufTest : public QObject
{
    Q_OBJECT

private slots:
    void wellFormed()
    {
        const test::Bytes file = sample().bytes();
        const GgufContents contents = parseGguf(file, "a.gguf");
        QCOMPARE(contents.version, 3U);
        QCOMPARE(contents.tensors.size(), size_t{2});
        const TensorView& matrix = contents.tensors[1];
        QCOMPARE(matrix.name, std::string("matrix"));
        QCOMPARE(matrix.shape, (std::vector<uint64_t>{2, 3}));
        QCOMPARE(readFloats(matrix), (std::vector<float>{1, 2, 3, 4, 5, 6}));

        const GgufMetadata& metadata = contents.metadata;
        QCOMPARE(metadata.string("general.architecture"), std::string_view("gemma4"));
        QCOMPARE(metadata.count("gemma4.block_count"), 2U);
        QCOMPARE(metadata.integer("negative"), int64_t{-4});
        QCOMPARE(metadata.integer("absent", 9), int64_t{9});
        QCOMPARE(metadata.number("epsilon"), 0.5);
        QCOMPARE(metadata.number("negative"), -4.0);
        QVERIFY(metadata.boolean("flag"));
        QVERIFY(metadata.isArray("lengths"));
        QVERIFY(!metadata.isArray("flag"));
        QCOMPARE(metadata.integers("lengths"), (std::vector<int64_t>{6, -12}));
        QCOMPARE(metadata.floats("scores"), (std::vector<float>{-1000, 0.25F}));
        QCOMPARE(metadata.booleans("pattern"), (std::vector<bool>{true, false, true}));
        QCOMPARE(metadata.strings("tokens"), (std::vector<std::string_view>{"<pad>", "", "▁a"}));
        QCOMPARE(metadata.arraySize("none"), uint64_t{0});
        QVERIFY(metadata.strings("none").empty());
    }

    void integersOfAnyWidth()
    {
        test::GgufWriter writer;
        writer.addRaw("u8", 0, raw<uint8_t>(200));
        writer.addRaw("i8", 1, raw<int8_t>(-2));
        writer.addRaw("u16", 2, raw<uint16_t>(60000));
        writer.addRaw("i16", 3, raw<int16_t>(-300));
        writer.addRaw("u64", 10, raw<uint64_t>(uint64_t{1} << 40));
        writer.addRaw("i64", 11, raw<int64_t>(-5));
        writer.addRaw("huge", 10, raw<uint64_t>(kMost));
        writer.addRaw("f64", 12, raw<double>(0.1));
        writer.addRaw("bytes", 9, rawArray(0, 3, 3));
        writer.addRaw("huges", 9, rawArray(10, 1, 8));
        const test::Bytes file = writer.bytes();
        const GgufContents contents = parseGguf(file, "a.gguf");
        const GgufMetadata& metadata = contents.metadata;
        QCOMPARE(metadata.integer("u8"), int64_t{200});
        QCOMPARE(metadata.integer("i8"), int64_t{-2});
        QCOMPARE(metadata.integer("u16"), int64_t{60000});
        QCOMPARE(metadata.integer("i16"), int64_t{-300});
        QCOMPARE(metadata.integer("u64"), int64_t{1} << 40);
        QCOMPARE(metadata.integer("i64"), int64_t{-5});
        QCOMPARE(metadata.number("f64"), 0.1);
        QCOMPARE(metadata.integers("bytes"), (std::vector<int64_t>{0, 0, 0}));
        QCOMPARE(metadata.integers("huges"), std::vector<int64_t>{0});
        QVERIFY_ERROR(metadata.integer("huge"), ErrorCode::BadFile, "a.gguf", "'huge'",
                      "18446744073709551615");
        QVERIFY_ERROR(metadata.count("u64"), ErrorCode::BadFile, "'u64'");
    }

    void gitLfsPointer()
    {
        test::Bytes file;
        test::append(file, "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 5\n");
        QVERIFY_ERROR(parseGguf(file, "m.gguf"), ErrorCode::BadFile, "m.gguf", "pointer of Git LFS",
                      "git lfs pull");
    }

    void wrongKinds()
    {
        const test::Bytes file = sample().bytes();
        const GgufContents contents = parseGguf(file, "a.gguf");
        const GgufMetadata& metadata = contents.metadata;
        const auto code = ErrorCode::BadFile;
        QVERIFY_ERROR(metadata.string("absent"), code, "a.gguf", "'absent'", "found nothing");
        QVERIFY_ERROR(metadata.integer("epsilon"), code, "'epsilon'", "expected an integer");
        QVERIFY_ERROR(metadata.integer("general.architecture", 3), code, "expected an integer");
        QVERIFY_ERROR(metadata.string("flag"), code, "expected a string, found true");
        QVERIFY_ERROR(metadata.boolean("negative"), code, "found -4");
        QVERIFY_ERROR(metadata.count("negative"), code, "-4");
        QVERIFY_ERROR(metadata.number("tokens"), code, "an array of 3");
        QVERIFY_ERROR(metadata.integers("tokens"), code, "array of integers");
        QVERIFY_ERROR(metadata.strings("scores"), code, "array of strings");
        QVERIFY_ERROR(metadata.floats("lengths"), code, "floating-point");
        QVERIFY_ERROR(metadata.booleans("lengths"), code, "true and false");
        QVERIFY_ERROR(metadata.integers("negative"), code, "expected an array");
    }

    // The last tensor ends with the file, so nothing that is cut off can go unnoticed.
    void everyPrefixFails()
    {
        const test::Bytes whole = sample().bytes();
        for (size_t length = 0; length < whole.size(); ++length) {
            const test::Bytes prefix(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length));
            QVERIFY_ERROR(parseGguf(prefix, "cut.gguf"), ErrorCode::BadFile, "cut.gguf");
        }
    }

    void versions()
    {
        test::GgufWriter writer = sample();
        writer.version = 2;
        const test::Bytes second = writer.bytes();
        QCOMPARE(parseGguf(second, "f").version, 2U);
        for (const uint32_t version : {0U, 1U, 4U, 0x03000000U, 0xFFFFFFFFU}) {
            writer.version = version;
            const test::Bytes file = writer.bytes();
            QVERIFY_ERROR(parseGguf(file, "f"), ErrorCode::UnsupportedModel, "f");
        }
        test::Bytes other = sample().bytes();
        other[0] = std::byte{'X'};
        QVERIFY_ERROR(parseGguf(other, "f"), ErrorCode::BadFile, "not a GGUF file");
    }

    void absurdCounts()
    {
        for (const size_t field : {size_t{8}, size_t{16}}) { // tensors, keys
            for (const uint64_t count : {uint64_t{1} << 32, uint64_t{1} << 63, kMost}) {
                test::Bytes file = sample().bytes();
                std::memcpy(file.data() + field, &count, sizeof count);
                QVERIFY_ERROR(parseGguf(file, "f"), ErrorCode::BadFile, "f");
            }
        }
    }

    void values()
    {
        const auto code = ErrorCode::BadFile;
        QVERIFY_ERROR(parseGguf(withKey(13, raw<uint64_t>(0)), "f"), code, "the.key", "13");
        QVERIFY_ERROR(parseGguf(withKey(kMost & 0xFFFFFFFF, {}), "f"), code, "the.key");
        QVERIFY_ERROR(parseGguf(withKey(7, raw<uint8_t>(2)), "f"), code, "the.key", "found 2");
        QVERIFY_ERROR(parseGguf(withKey(8, raw<uint64_t>(kMost)), "f"), code, "the.key");
        QVERIFY_ERROR(parseGguf(withKey(8, raw<uint64_t>(1000)), "f"), code, "the.key", "1000");
        QVERIFY_ERROR(parseGguf(withKey(9, rawArray(4, kMost, 0)), "f"), code, "the.key");
        QVERIFY_ERROR(parseGguf(withKey(9, rawArray(4, (uint64_t{1} << 62) + 1, 4)), "f"), code, "the.key");
        QVERIFY_ERROR(parseGguf(withKey(9, rawArray(8, kMost, 64)), "f"), code, "the.key");
        QVERIFY_ERROR(parseGguf(withKey(9, rawArray(9, 1, 64)), "f"), code, "the.key",
                      "arrays inside arrays");
        QVERIFY_ERROR(parseGguf(withKey(9, rawArray(77, 1, 64)), "f"), code, "the.key", "77");
        test::GgufWriter twice;
        twice.addBool("the.key", true);
        twice.addBool("the.key", true);
        QVERIFY_ERROR(parseGguf(twice.bytes(), "f"), code, "the.key", "twice");
    }

    void tensors()
    {
        const auto code = ErrorCode::BadFile;
        QVERIFY_ERROR(parseGguf(withEntry({16}, kF32, 0), "f"), code, "shares bytes");
        QVERIFY_ERROR(parseGguf(withEntry({8}, kF32, 32), "f"), code, "shares bytes");
        QVERIFY_ERROR(parseGguf(withEntry({4}, kF32, 8), "f"), code, "bad", "alignment");
        QVERIFY_ERROR(parseGguf(withEntry({4}, kF32, 64), "f"), code, "bad", "16 bytes at 64");
        QVERIFY_ERROR(parseGguf(withEntry({4}, kF32, uint64_t{1} << 63), "f"), code, "bad");
        QVERIFY_ERROR(parseGguf(withEntry({4}, kF32, kMost - 31), "f"), code, "bad");
        QVERIFY_ERROR(parseGguf(withEntry({uint64_t{1} << 63}, kF32, 0), "f"), code, "bad");
        QVERIFY_ERROR(parseGguf(withEntry({uint64_t{1} << 32, uint64_t{1} << 32}, kF32, 0), "f"), code,
                      "bad");
        QVERIFY_ERROR(parseGguf(withEntry({uint64_t{1} << 62, 4}, kF32, 0), "f"), code, "bad");
        QVERIFY_ERROR(parseGguf(withEntry({0}, kF32, 0), "f"), code, "bad", "zero");
        QVERIFY_ERROR(parseGguf(withEntry({4, 0}, kF32, 0), "f"), code, "bad", "zero");
        QVERIFY_ERROR(parseGguf(withEntry({1, 1, 1, 1, 1}, kF32, 0), "f"), code, "bad", "dimensions");
        QVERIFY_ERROR(parseGguf(withEntry({33}, 2, 0), "f"), code, "bad", "33", "Q4_0");
        QVERIFY_ERROR(parseGguf(withEntry({2, 128}, 12, 0), "f"), code, "bad", "128", "Q4_K");
        QVERIFY_ERROR(parseGguf(withEntry({kMost / 256 * 256}, 12, 0), "f"), code, "bad");
        test::GgufWriter twice = sample();
        twice.addTensor("matrix", {1}, kF32, test::Bytes(4));
        QVERIFY_ERROR(parseGguf(twice.bytes(), "f"), code, "matrix", "second time");
        test::GgufWriter unnamed;
        unnamed.addTensor("", {1}, kF32, test::Bytes(4));
        QVERIFY_ERROR(parseGguf(unnamed.bytes(), "f"), code, "name of 0 bytes");
    }

    void alignment()
    {
        for (const uint64_t alignment : {uint64_t{8}, uint64_t{64}, uint64_t{4096}}) {
            test::GgufWriter writer;
            writer.alignment = alignment;
            writer.addU32("general.alignment", static_cast<uint32_t>(alignment));
            const std::vector<float> values{1, 2, 3};
            writer.addTensor("a", {3}, kF32, std::as_bytes(std::span(values)));
            writer.addTensor("b", {3}, kF32, std::as_bytes(std::span(values)));
            const test::Bytes file = writer.bytes();
            const GgufContents contents = parseGguf(file, "f");
            QCOMPARE(readFloats(contents.tensors[1]), values);
            QCOMPARE(contents.tensors[1].data.data() - contents.tensors[0].data.data(),
                     static_cast<ptrdiff_t>(std::max<uint64_t>(alignment, 16)));
        }
        for (const uint32_t alignment : {0U, 3U, 24U, 0x80000000U}) {
            test::GgufWriter writer;
            writer.addU32("general.alignment", alignment);
            QVERIFY_ERROR(parseGguf(writer.bytes(), "f"), ErrorCode::BadFile, "general.alignment");
        }
    }

    // Formats we cannot decode are listed and refused only when asked for.
    void otherFormats()
    {
        test::GgufWriter writer;
        writer.addTensor("iq", {32}, 20, test::Bytes(18));
        writer.addTensor("future", {7}, 1234, {});
        writer.addTensor("order", {2}, 27, test::Bytes(16));
        const test::Bytes file = writer.bytes();
        const GgufContents contents = parseGguf(file, "f");
        QCOMPARE(contents.tensors.size(), size_t{3});
        QVERIFY(!contents.tensors[0].weightType);
        for (const TensorView& tensor : contents.tensors) {
            if (tensor.name == "order")
                QCOMPARE(readIntegers(tensor), (std::vector<int64_t>{0, 0}));
            if (tensor.name == "iq")
                QVERIFY_ERROR(tensor.type(), ErrorCode::UnsupportedModel, "IQ4_NL", "'iq'", "Q5_1");
            if (tensor.name == "future")
                QVERIFY_ERROR(tensor.type(), ErrorCode::UnsupportedModel, "1234", "'future'");
        }
    }

    void everyWeightType()
    {
        for (uint32_t i = 0; i < kWeightTypeCount; ++i) {
            const auto type = static_cast<WeightType>(i);
            test::GgufWriter writer;
            const uint64_t cols = blockElements(type) * 2;
            writer.addTensor("w", {3, cols}, test::ggmlType(type), test::Bytes(6 * blockBytes(type)));
            const test::Bytes file = writer.bytes();
            const GgufContents contents = parseGguf(file, "f");
            QCOMPARE(contents.tensors[0].type(), type);
            QCOMPARE(contents.tensors[0].rowBytes(), uint64_t{2} * blockBytes(type));
        }
    }
};

QTEST_GUILESS_MAIN(GgufTest)
#include "gguf_test.moc"
