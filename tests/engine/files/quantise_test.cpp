#include "engine/error.h"
#include "engine/files/float_formats.h"
#include "engine/files/quantise.h"
#include "tests/support/block_encoders.h"
#include "tests/support/expect_error.h"

#include <QTest>

#include <array>
#include <cmath>
#include <cstring>
#include <limits>

using namespace engine;

namespace {

struct SelfTest
{
    WeightType type;
    std::array<size_t, 2> halves; ///< offsets of d and of m or dmin; 0 twice if there is no second
    std::array<double, 4> first;
    std::array<double, 4> middle;
    std::array<double, 2> last;
    double sum;
    double weighted;
};

// From the format description: byte k = (37 k + 11) mod 256, d = 0.25, m or dmin = 0.125; values checked
// there against ggml's decoder.
constexpr std::array kSelfTests{
    SelfTest{
        WeightType::Q4_0, {0, 0}, {-0.75, 0.5, 1.75, -1}, {-0.75, -0.25, 0.25, 1}, {-0.75, 0}, -5.25, -129.5},
    SelfTest{WeightType::Q4_1,
             {0, 2},
             {3.875, 1.125, 2.375, 3.625},
             {2.375, 3.125, 3.625, 0.125},
             {2.625, 3.125},
             65.25,
             1061.75},
    SelfTest{WeightType::Q5_0, {0, 0}, {2.25, -0.5, 0.75, -2}, {3.5, 0, 0.75, 1.25}, {3.5, 0.25}, 3.75, 28},
    SelfTest{WeightType::Q5_1,
             {0, 2},
             {4.875, 6.125, 7.375, 4.625},
             {4.875, 1.375, 1.875, 6.625},
             {0.875, 1.375},
             130.25,
             2041.25},
    SelfTest{WeightType::Q8_0,
             {0, 0},
             {21.25, 30.5, -24.25, -15},
             {-22.75, -13.5, -4.25, 5},
             {-21.25, -12},
             -44,
             -2020},
    SelfTest{WeightType::Q4_K,
             {0, 2},
             {78.875, -6.375, 32.375, 71.125},
             {105.75, -1.5, 47.25, 96},
             {9.125, 12.125},
             13610,
             1893210},
    SelfTest{WeightType::Q5_K,
             {0, 2},
             {202.875, -6.375, 156.375, 71.125},
             {261.75, -1.5, 47.25, 96},
             {24.125, 27.125},
             29054,
             4006862},
    SelfTest{WeightType::Q6_K,
             {208, 208},
             {-357.75, 424, 145.75, -132.5},
             {-87.75, 104, 35.75, -32.5},
             {-10, -15},
             1153,
             196105},
};

constexpr std::array kAllTypes{WeightType::F32,  WeightType::F16,  WeightType::BF16, WeightType::Q8_0,
                               WeightType::Q4_0, WeightType::Q4_1, WeightType::Q5_0, WeightType::Q5_1,
                               WeightType::Q4_K, WeightType::Q5_K, WeightType::Q6_K};

/// Values of a fixed pseudo-random sequence in [-1, 1).
std::vector<float> noise(size_t count, uint32_t seed)
{
    std::vector<float> values(count);
    uint32_t state = seed;
    for (float& value : values) {
        state = state * 1664525U + 1013904223U;
        value = static_cast<float>(state >> 8) * 0x1p-23F - 1.0F;
    }
    return values;
}

std::vector<float> decode(WeightType type, const test::Bytes& bytes)
{
    std::vector<float> values(bytes.size() / blockBytes(type) * blockElements(type));
    dequantise(type, bytes, values);
    return values;
}

float scaleOf(const test::Bytes& block)
{
    uint16_t bits;
    std::memcpy(&bits, block.data(), sizeof bits);
    return halfToFloat(bits);
}

} // namespace

class QuantiseTest : public QObject
{
    Q_OBJECT

private slots:
    void selfTestTable()
    {
        for (const SelfTest& row : kSelfTests) {
            const std::string name(weightTypeName(row.type));
            test::Bytes block(blockBytes(row.type));
            for (size_t k = 0; k < block.size(); ++k)
                block[k] = static_cast<std::byte>((37 * k + 11) % 256);
            const uint16_t quarter = floatToHalf(0.25F);
            const uint16_t eighth = floatToHalf(0.125F);
            std::memcpy(block.data() + row.halves[0], &quarter, 2);
            if (row.halves[1] != row.halves[0] && row.halves[1] != 0)
                std::memcpy(block.data() + row.halves[1], &eighth, 2);

            const auto x = decode(row.type, block);
            double sum = 0;
            double weighted = 0;
            for (size_t e = 0; e < x.size(); ++e) {
                sum += x[e];
                weighted += static_cast<double>(e + 1) * x[e];
            }
            for (size_t i = 0; i < 4; ++i) {
                QVERIFY2(x[i] == row.first[i], name.c_str());
                QVERIFY2(x[x.size() / 2 + i] == row.middle[i], name.c_str());
            }
            QVERIFY2(x[x.size() - 2] == row.last[0] && x[x.size() - 1] == row.last[1], name.c_str());
            QVERIFY2(sum == row.sum && weighted == row.weighted, name.c_str());
        }
    }

    // Error of a round trip against half a step of the coarsest scale the format allows on this data.
    void roundTrip()
    {
        constexpr std::array<double, kWeightTypeCount> kBound{0,    6e-4, 4e-3, 5e-3, 0.14, 0.08,
                                                              0.07, 0.04, 0.09, 0.05, 0.04};
        for (const WeightType type : kAllTypes) {
            const auto values = noise(2048, 7);
            const auto decoded = decode(type, test::encode(type, values));
            for (size_t i = 0; i < values.size(); ++i) {
                const double error = std::fabs(static_cast<double>(values[i]) - decoded[i]);
                const std::string where = std::string(weightTypeName(type)) + " value " + std::to_string(i) +
                                          ": expected " + std::to_string(values[i]) + ", found " +
                                          std::to_string(decoded[i]);
                QVERIFY2(error <= kBound[static_cast<size_t>(type)], where.c_str());
            }
        }
    }

    void zerosStayZeros()
    {
        const std::vector<float> zeros(512, 0.0F);
        for (const WeightType type : kAllTypes) {
            for (const float value : decode(type, test::encode(type, zeros)))
                QVERIFY2(value == 0.0F, std::string(weightTypeName(type)).c_str());
        }
    }

    void q8RoundsHalfAwayFromZero()
    {
        std::vector<float> values(32, 0.0F);
        values[0] = 127.0F; // d = 1
        values[1] = 2.5F;
        values[2] = -2.5F;
        values[3] = 2.49F;
        const auto block = test::encode(WeightType::Q8_0, values);
        QCOMPARE(scaleOf(block), 1.0F);
        const auto decoded = decode(WeightType::Q8_0, block);
        QCOMPARE(decoded[0], 127.0F);
        QCOMPARE(decoded[1], 3.0F);
        QCOMPARE(decoded[2], -3.0F);
        QCOMPARE(decoded[3], 2.0F);
    }

    void q4KeepsTheLargestValueExactly()
    {
        std::vector<float> values(32, 0.0F);
        values[5] = 8.0F; // d = -1: code 0 stands for +8
        values[6] = -8.0F;
        values[7] = 0.5F;
        values[8] = -0.5F;
        const auto block = test::encode(WeightType::Q4_0, values);
        QCOMPARE(scaleOf(block), -1.0F);
        const auto decoded = decode(WeightType::Q4_0, block);
        QCOMPARE(decoded[5], 8.0F);
        QCOMPARE(decoded[6], -7.0F); // code 16 does not exist
        QCOMPARE(decoded[7], 0.0F);  // trunc(-0.5 + 8.5) = 8
        QCOMPARE(decoded[8], -1.0F); // trunc(0.5 + 8.5) = 9
    }

    // Weights of a damaged file: any bits must give some code, without undefined conversions.
    void hostileValues()
    {
        constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();
        constexpr float kInfinity = std::numeric_limits<float>::infinity();
        for (const float odd : {kNaN, kInfinity, -kInfinity, 1e-45F, -1e-45F, 3e38F}) {
            auto values = noise(32, 3);
            values[9] = odd;
            (void)test::encode(WeightType::Q8_0, values);
            (void)test::encode(WeightType::Q4_0, values);
            values.assign(32, odd);
            (void)test::encode(WeightType::Q8_0, values);
            (void)test::encode(WeightType::Q4_0, values);
        }
        auto values = noise(32, 3);
        values[9] = kNaN;
        QCOMPARE(decode(WeightType::Q8_0, test::encode(WeightType::Q8_0, values))[9], 0.0F);
        QCOMPARE(decode(WeightType::Q4_0, test::encode(WeightType::Q4_0, values))[9], 0.0F);
    }

    void rowsOfATensor()
    {
        const auto values = noise(5 * 64, 11);
        const auto bytes = test::encode(WeightType::Q8_0, values);
        TensorView tensor;
        tensor.storage = "Q8_0";
        tensor.weightType = WeightType::Q8_0;
        tensor.shape = {5, 64};
        tensor.data = bytes;
        QCOMPARE(tensor.rows(), uint64_t{5});
        QCOMPARE(tensor.rowBytes(), uint64_t{68});
        const auto all = readFloats(tensor);
        std::vector<float> two(128);
        dequantiseRows(tensor, 2, 2, two);
        QVERIFY(std::equal(two.begin(), two.end(), all.begin() + 128));
        dequantiseRows(tensor, 5, 0, {});
    }

    void otherFormatsAreNamed()
    {
        TensorView tensor;
        tensor.name = "blk.0.ffn_down.weight";
        tensor.file = "model.gguf";
        tensor.storage = "IQ4_NL";
        tensor.shape = {32};
        QVERIFY_ERROR(readFloats(tensor), ErrorCode::UnsupportedModel, "blk.0.ffn_down.weight", "model.gguf",
                      "IQ4_NL", "Q6_K");
    }
};

QTEST_GUILESS_MAIN(QuantiseTest)
#include "quantise_test.moc"
