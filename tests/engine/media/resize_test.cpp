#include "engine/media/patches.h"
#include "engine/media/resize.h"

#include <QtTest>

#include <cmath>
#include <random>

using engine::ImageSize;
using Bytes = std::vector<std::uint8_t>;

namespace {

Bytes grey(const Bytes& values)
{
    Bytes rgb;
    for (const std::uint8_t value : values)
        rgb.insert(rgb.end(), 3, value);
    return rgb;
}

Bytes noise(ImageSize size, unsigned seed)
{
    std::mt19937 random(seed);
    Bytes rgb(static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height) * 3);
    for (std::uint8_t& value : rgb)
        value = static_cast<std::uint8_t>(random() >> 24);
    return rgb;
}

double cubic(double t)
{
    t = std::abs(t);
    if (t < 1)
        return 1.5 * t * t * t - 2.5 * t * t + 1;
    return t < 2 ? -0.5 * t * t * t + 2.5 * t * t - 4 * t + 2 : 0;
}

// The formula of the filter, one axis and one channel, in double and with a rounding at the end.
Bytes axisTwin(const Bytes& in, int targetCount)
{
    const int count = static_cast<int>(in.size());
    if (count == targetCount)
        return in;
    const double scale = double(count) / targetCount, filter = std::max(1.0, scale);
    Bytes out;
    for (int i = 0; i < targetCount; ++i) {
        const double centre = (i + 0.5) * scale;
        double sum = 0, weights = 0;
        for (int j = std::max(0, int(centre - 2 * filter + 0.5));
             j < std::min(count, int(centre + 2 * filter + 0.5)); ++j) {
            const double weight = cubic((j + 0.5 - centre) / filter);
            weights += weight;
            sum += weight * in[std::size_t(j)];
        }
        out.push_back(std::uint8_t(std::clamp(std::floor(sum / weights + 0.5), 0.0, 255.0)));
    }
    return out;
}

Bytes pictureTwin(const Bytes& rgb, ImageSize source, ImageSize target)
{
    Bytes wide(std::size_t(target.width) * std::size_t(source.height) * 3);
    for (int y = 0; y < source.height; ++y)
        for (int c = 0; c < 3; ++c) {
            Bytes line;
            for (int x = 0; x < source.width; ++x)
                line.push_back(rgb[std::size_t((y * source.width + x) * 3 + c)]);
            line = axisTwin(line, target.width);
            for (int x = 0; x < target.width; ++x)
                wide[std::size_t((y * target.width + x) * 3 + c)] = line[std::size_t(x)];
        }
    Bytes out(std::size_t(target.width) * std::size_t(target.height) * 3);
    for (int x = 0; x < target.width; ++x)
        for (int c = 0; c < 3; ++c) {
            Bytes line;
            for (int y = 0; y < source.height; ++y)
                line.push_back(wide[std::size_t((y * target.width + x) * 3 + c)]);
            line = axisTwin(line, target.height);
            for (int y = 0; y < target.height; ++y)
                out[std::size_t((y * target.width + x) * 3 + c)] = line[std::size_t(y)];
        }
    return out;
}

} // namespace

class ResizeTest : public QObject
{
    Q_OBJECT

private slots:
    void matchesPillowOnOneRow()
    {
        const Bytes row = {0, 10, 50, 200, 255, 128};
        QCOMPARE(engine::resizeImage(grey(row), {6, 1}, {4, 1}), grey({0, 42, 218, 176}));
        QCOMPARE(engine::resizeImage(grey(row), {6, 1}, {12, 1}),
                 grey({0, 1, 5, 15, 32, 82, 167, 225, 255, 231, 153, 117}));
        QCOMPARE(engine::resizeImage(grey({0, 0, 0, 255, 255, 255}), {6, 1}, {9, 1}),
                 grey({0, 0, 0, 0, 128, 255, 255, 255, 255}));
        // The same down a column.
        QCOMPARE(engine::resizeImage(grey(row), {1, 6}, {1, 4}), grey({0, 42, 218, 176}));
    }

    void matchesTheFormula_data()
    {
        QTest::addColumn<QSize>("source");
        QTest::addColumn<QSize>("target");
        QTest::newRow("one pixel") << QSize(1, 1) << QSize(48, 48);
        QTest::newRow("down") << QSize(131, 97) << QSize(48, 48);
        QTest::newRow("up") << QSize(17, 23) << QSize(96, 144);
        QTest::newRow("up and down") << QSize(20, 300) << QSize(48, 96);
        QTest::newRow("same width") << QSize(48, 100) << QSize(48, 96);
        QTest::newRow("same height") << QSize(100, 48) << QSize(96, 48);
        QTest::newRow("tall") << QSize(1, 3000) << QSize(48, 480);
        QTest::newRow("wide") << QSize(3000, 1) << QSize(480, 48);
    }

    void matchesTheFormula()
    {
        QFETCH(QSize, source);
        QFETCH(QSize, target);
        const ImageSize from{source.width(), source.height()}, to{target.width(), target.height()};
        const Bytes rgb = noise(from, 7);
        const Bytes out = engine::resizeImage(rgb, from, to);
        const Bytes expected = pictureTwin(rgb, from, to);
        QCOMPARE(out.size(), expected.size());
        // Fixed point against double: a tie may fall to either side in the first pass, nothing more.
        int differing = 0;
        for (std::size_t i = 0; i < out.size(); ++i) {
            QVERIFY(std::abs(int(out[i]) - int(expected[i])) <= 1);
            differing += out[i] != expected[i];
        }
        QVERIFY(differing * 1000 <= int(out.size()));
    }

    void leavesAPictureOfTheRightSizeAlone()
    {
        const Bytes rgb = noise({96, 48}, 3);
        QCOMPARE(engine::resizeImage(rgb, {96, 48}, {96, 48}), rgb);
    }

    void cutsPatchesInRasterOrderChannelsInnermost()
    {
        const ImageSize size{96, 48};
        const Bytes rgb = noise(size, 5);
        const engine::ImagePatches patches = engine::makePatches(rgb, size);
        QCOMPARE(patches.count, std::size_t{18});
        QCOMPARE(patches.softTokens(), 2);
        QCOMPARE(patches.values.size(), std::size_t{18 * 768});
        for (std::size_t n = 0; n < patches.count; ++n) {
            QCOMPARE(patches.positions[2 * n], int(n % 6));
            QCOMPARE(patches.positions[2 * n + 1], int(n / 6));
        }
        // Patch (column 4, row 2), pixel (3, 9), green.
        const float value = patches.values[(2 * 6 + 4) * 768 + (9 * 16 + 3) * 3 + 1];
        QCOMPARE(value, float(rgb[((2 * 16 + 9) * 96 + 4 * 16 + 3) * 3 + 1]) * (1.0f / 255.0f));
    }

    void resizesForABudget()
    {
        const engine::ImagePatches patches = engine::makePatches(noise({192, 108}, 1), {192, 108}, 70);
        QCOMPARE(patches.size.width, 528);
        QCOMPARE(patches.size.height, 288);
        QCOMPARE(patches.softTokens(), 66);
    }
};

QTEST_GUILESS_MAIN(ResizeTest)
#include "resize_test.moc"
