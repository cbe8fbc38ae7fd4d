#include "engine/files/float_formats.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace engine;

class FloatFormatsTest : public QObject
{
    Q_OBJECT

private slots:
    void halfRoundTrip()
    {
        for (uint32_t bits = 0; bits < 0x10000; ++bits) {
            const float value = halfToFloat(static_cast<uint16_t>(bits));
            if (std::isnan(value))
                QVERIFY((floatToHalf(value) & 0x7FFF) > 0x7C00);
            else
                QCOMPARE(floatToHalf(value), static_cast<uint16_t>(bits));
        }
    }

    void halfValues()
    {
        QCOMPARE(halfToFloat(0x3C00), 1.0F);
        QCOMPARE(halfToFloat(0xC000), -2.0F);
        QCOMPARE(halfToFloat(0x7BFF), 65504.0F);
        QCOMPARE(halfToFloat(0x0001), 0x1p-24F);
        QCOMPARE(halfToFloat(0x0400), 0x1p-14F);
        QVERIFY(std::isinf(halfToFloat(0xFC00)));
    }

    // Every midpoint between two neighbours goes to the even one; a hair to either side goes to the nearer
    // one.
    void halfRoundsToNearestEven()
    {
        for (uint32_t bits = 0; bits < 0x7BFF; ++bits) {
            const float low = halfToFloat(static_cast<uint16_t>(bits));
            const float high = halfToFloat(static_cast<uint16_t>(bits + 1));
            const float middle = low + (high - low) / 2; // exact: one bit more than a half has
            QCOMPARE(floatToHalf(middle), static_cast<uint16_t>(bits + (bits & 1)));
            QCOMPARE(floatToHalf(std::nextafter(middle, 0.0F)), static_cast<uint16_t>(bits));
            QCOMPARE(floatToHalf(std::nextafter(middle, 1e9F)), static_cast<uint16_t>(bits + 1));
        }
        QCOMPARE(floatToHalf(65519.996F), uint16_t{0x7BFF});
        QCOMPARE(floatToHalf(65520.0F), uint16_t{0x7C00});
        QCOMPARE(floatToHalf(-1e30F), uint16_t{0xFC00});
        QCOMPARE(floatToHalf(-0.0F), uint16_t{0x8000});
        QCOMPARE(floatToHalf(0x1p-26F), uint16_t{0});
    }

    void bfloat16()
    {
        for (uint32_t bits = 0; bits < 0x10000; ++bits) {
            const float value = bfloat16ToFloat(static_cast<uint16_t>(bits));
            if (!std::isnan(value))
                QCOMPARE(floatToBfloat16(value), static_cast<uint16_t>(bits));
        }
        QCOMPARE(floatToBfloat16(1.00390625F), uint16_t{0x3F80}); // 1 + 2^-8: halfway, to even
        QCOMPARE(floatToBfloat16(1.01171875F), uint16_t{0x3F82}); // 1 + 3 * 2^-8: halfway, to even
        QCOMPARE(floatToBfloat16(1.00390637F), uint16_t{0x3F81});
        QVERIFY(std::isinf(bfloat16ToFloat(floatToBfloat16(std::numeric_limits<float>::max()))));
        QVERIFY(std::isnan(bfloat16ToFloat(floatToBfloat16(std::numeric_limits<float>::quiet_NaN()))));
        QVERIFY(std::isnan(bfloat16ToFloat(floatToBfloat16(std::bit_cast<float>(0x7F800001U)))));
        QVERIFY(std::isnan(bfloat16ToFloat(floatToBfloat16(std::bit_cast<float>(0xFFFFFFFFU)))));
    }
};

QTEST_GUILESS_MAIN(FloatFormatsTest)
#include "float_formats_test.moc"
