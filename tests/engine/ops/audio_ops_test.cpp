// Kernels of the audio tower against their double-precision twins: odd sizes, one row, the released widths.
#include <QtTest>

#include <algorithm>
#include <cmath>

#include "tests/reference/audio.h"
#include "tests/reference/norm.h"
#include "tests/support/ops_fixture.h"

using namespace engine;
using namespace engine::tests;

namespace {

constexpr float kEps = 1e-6F;

constexpr reference::ConvShape kConvolutions[] = {{1, 1, 1, 1},     {1, 1, 1, 33},    {2, 3, 1, 8},
                                                  {3, 2, 5, 7},     {7, 17, 3, 40},   {5, 18, 2, 130},
                                                  {4, 128, 1, 128}, {3, 64, 128, 32}, {2, 64, 128, 16}};

struct ConvolvedRows
{
    uint32_t rows, cols, taps;
};
constexpr ConvolvedRows kConvolvedRows[] = {{1, 1, 1},  {1, 7, 5},    {3, 33, 5},  {7, 96, 5},
                                            {4, 31, 2}, {6, 1024, 5}, {9, 257, 7}, {2, 2049, 3}};

constexpr reference::RelativeShape kAttentions[] = {{1, 1, 1, 12},   {2, 1, 3, 1},  {13, 3, 24, 12},
                                                    {12, 2, 33, 12}, {5, 4, 24, 4}, {30, 2, 128, 12},
                                                    {14, 8, 128, 13}};

struct Shape
{
    uint32_t rows, cols;
};
constexpr Shape kShapes[] = {{1, 1}, {1, 65}, {3, 8}, {5, 31}, {70, 257}, {2, 4096}};

} // namespace

class AudioOpsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_random.seed(11);
        m_fixture.chooseAsOnGpu(QByteArray(QTest::currentDataTag()).startsWith("gpu"));
    }

    void cleanup()
    {
        m_fixture.clear();
        QVERIFY2(m_fixture.gpu().isSilent(), m_fixture.gpu().messages().c_str());
    }

    void convNormRelu_data()
    {
        rowsFor(kConvolutions, [](const reference::ConvShape& s) {
            return QString("%1x%2 %3 to %4").arg(s.rows).arg(s.bands).arg(s.inChannels).arg(s.channels);
        });
    }
    void convNormRelu()
    {
        QFETCH(int, index);
        const reference::ConvShape shape = kConvolutions[index];
        const auto x = values(size_t{shape.rows} * shape.bands * shape.inChannels, 2);
        const auto weight = values(size_t{9} * shape.inChannels * shape.channels, 1);
        const auto norm = values(shape.channels, 2);
        const Tensor input = m_fixture.upload(x, shape.rows, shape.bands * shape.inChannels);
        const Tensor out = m_fixture.zeros((shape.rows + 1) / 2, (shape.bands + 1) / 2 * shape.channels);
        const vulkan::Slice w = m_fixture.upload(weight), n = m_fixture.upload(norm);
        m_fixture.run([&](Ops& op) { op.convNormRelu(input, shape.bands, w, n, out, kEps); });
        const double eps = static_cast<double>(kEps);
        expect("convNormRelu", reference::convNormRelu(x, shape, weight, norm, eps), out);
    }

    void gluConvNormSilu_data()
    {
        rowsFor(kConvolvedRows, [](const ConvolvedRows& s) {
            return QString("[%1, %2] %3 taps").arg(s.rows).arg(s.cols).arg(s.taps);
        });
    }
    void gluConvNormSilu()
    {
        QFETCH(int, index);
        const ConvolvedRows shape = kConvolvedRows[index];
        const auto x = values(size_t{shape.rows} * 2 * shape.cols, 3);
        const auto weight = values(size_t{shape.taps} * shape.cols, 1);
        const auto norm = values(shape.cols, 2);
        const Tensor input = m_fixture.upload(x, shape.rows, 2 * shape.cols);
        const Tensor out = m_fixture.zeros(shape.rows, shape.cols);
        const vulkan::Slice w = m_fixture.upload(weight), n = m_fixture.upload(norm);
        m_fixture.run([&](Ops& op) { op.gluConvNormSilu(input, w, shape.taps, n, out, kEps); });
        const auto convolved = reference::gluConv(x, shape.cols, weight);
        reference::Bounded expected;
        expected.values = reference::rmsNormRows(convolved, shape.cols, norm, static_cast<double>(kEps));
        for (double& value : expected.values) {
            // A dozen roundings of the sum, its cancellation, the exponentials of gate and silu.
            expected.bounds.push_back(kRounding * (100 + shape.cols / 16.0) * std::max(1.0, std::abs(value)));
            value = reference::silu(value);
        }
        expect("gluConvNormSilu", expected, out);
    }

    void relativeAttention_data()
    {
        rowsFor(kAttentions, [](const reference::RelativeShape& s) {
            return QString("[%1, %2 x %3] window %4").arg(s.rows).arg(s.heads).arg(s.headDim).arg(s.window);
        });
    }
    void relativeAttention()
    {
        QFETCH(int, index);
        const reference::RelativeShape shape = kAttentions[index];
        const uint32_t cols = shape.heads * shape.headDim;
        const auto q = values(size_t{shape.rows} * cols, 3), k = values(size_t{shape.rows} * cols, 3),
                   v = values(size_t{shape.rows} * cols, 3);
        const auto scale = values(shape.headDim, 0.5F), relative = values(size_t{shape.window} * cols, 2);
        const Tensor gq = m_fixture.upload(q, shape.rows, cols), gk = m_fixture.upload(k, shape.rows, cols),
                     gv = m_fixture.upload(v, shape.rows, cols), out = m_fixture.zeros(shape.rows, cols);
        RelativeAttentionParts parts;
        parts.heads = shape.heads;
        parts.window = shape.window;
        parts.keyScale = 1.89463612F;
        parts.softcap = 5.0F; // low, so that it matters
        parts.queryScale = m_fixture.upload(scale);
        parts.relative = m_fixture.upload(relative, shape.window, cols);
        m_fixture.run([&](Ops& op) { op.relativeAttention(gq, gk, gv, parts, out); });
        expect("relativeAttention",
               reference::relativeAttention(q, k, v, scale, relative, shape,
                                            static_cast<double>(parts.keyScale),
                                            static_cast<double>(parts.softcap)),
               out);
    }

    void silu_data() { shapes(); }
    void silu()
    {
        QFETCH(int, index);
        const Shape shape = kShapes[index];
        const auto x = values(size_t{shape.rows} * shape.cols, index % 2 == 0 ? 5 : 200);
        const Tensor tensor = m_fixture.upload(x, shape.rows, shape.cols);
        m_fixture.run([&](Ops& op) { op.silu(tensor); });
        reference::Bounded expected;
        for (const float value : x) {
            const double size = std::abs(static_cast<double>(value));
            expected.values.push_back(reference::silu(static_cast<double>(value)));
            expected.bounds.push_back(kRounding *
                                      (32 * std::abs(expected.values.back()) + std::min(size, 1.0)));
        }
        expect("silu", expected, tensor);
    }

    void add_data() { shapes(); }
    void add()
    {
        QFETCH(int, index);
        const Shape shape = kShapes[index];
        const auto x = values(size_t{shape.rows} * shape.cols, 2),
                   y = values(size_t{shape.rows} * shape.cols, 2);
        const auto row = values(shape.cols, 2);
        const Tensor gx = m_fixture.upload(x, shape.rows, shape.cols),
                     gy = m_fixture.upload(y, shape.rows, shape.cols),
                     gRow = m_fixture.upload(row, 1, shape.cols);
        m_fixture.run([&](Ops& op) {
            op.add(gx, gy);
            op.add(gx, gRow);
        });
        reference::Bounded expected;
        for (size_t i = 0; i < x.size(); ++i) {
            expected.values.push_back(static_cast<double>(x[i]) + static_cast<double>(y[i]) +
                                      static_cast<double>(row[i % shape.cols]));
            expected.bounds.push_back(12 * kRounding);
        }
        expect("add", expected, gx);
    }

private:
    template <typename Table, typename Name>
    static void rowsFor(const Table& table, const Name& name)
    {
        QTest::addColumn<int>("index");
        for (const char* device : {"", "gpu "})
            for (size_t i = 0; i < std::size(table); ++i)
                QTest::addRow("%s%s", device, qPrintable(name(table[i]))) << static_cast<int>(i);
    }

    static void shapes()
    {
        rowsFor(kShapes, [](const Shape& s) { return QString("[%1, %2]").arg(s.rows).arg(s.cols); });
    }

    std::vector<float> values(size_t count, float size) { return randomValues(m_random, count, size); }

    void expect(const char* op, const reference::Bounded& expected, const Tensor& out)
    {
        const std::string difference =
            firstDifference(std::string(op) + " " + QTest::currentDataTag(), expected.values,
                            m_fixture.read(out), [&](size_t i) { return expected.bounds[i]; });
        QVERIFY2(difference.empty(), difference.c_str());
    }

    OpsFixture m_fixture;
    std::mt19937 m_random;
};

QTEST_GUILESS_MAIN(AudioOpsTest)
#include "audio_ops_test.moc"
