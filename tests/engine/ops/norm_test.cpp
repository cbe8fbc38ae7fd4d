// Norm kernels against their double-precision twins, from one value per row to rows longer than any
// workgroup.
#include <QtTest>

#include <algorithm>
#include <cmath>

#include "tests/reference/norm.h"
#include "tests/support/ops_fixture.h"

using namespace engine;
using namespace engine::tests;

namespace {

constexpr float kEps = 1e-6F;

struct Shape
{
    uint32_t rows, cols;
};
constexpr Shape kShapes[] = {{1, 1},   {1, 7},    {3, 8},    {2, 31},   {5, 32},   {1, 33},
                             {7, 255}, {70, 256}, {2, 1536}, {3, 2815}, {1, 5376}, {2, 8192}};

/// Worst case of a sum of squares over eight lanes plus the few roundings around it, relative.
double relativeBound(uint32_t cols)
{
    return kRounding * (12 + cols / 16.0);
}

QString named(const char* op, const Shape& shape)
{
    return QString("%1 [%2, %3]").arg(op).arg(shape.rows).arg(shape.cols);
}

} // namespace

class NormTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_random.seed(7);
        m_fixture.chooseAsOnGpu(QByteArray(QTest::currentDataTag()).startsWith("gpu"));
    }

    void cleanup()
    {
        m_fixture.clear();
        QVERIFY2(m_fixture.gpu().isSilent(), m_fixture.gpu().messages().c_str());
    }

    void rmsNorm_data() { shapes(); }
    void rmsNorm()
    {
        const Shape shape = current();
        const auto x = values(shape);
        const auto weight0 = randomValues(m_random, shape.cols, 2);
        const auto weight1 = randomValues(m_random, shape.cols, 2);
        const Tensor input = m_fixture.upload(x, shape.rows, shape.cols);
        const Tensor wide =
            m_fixture.zeros(shape.rows, shape.cols + 5); // the third output is a view of columns
        const Tensor outs[] = {input, m_fixture.zeros(shape.rows, shape.cols),
                               wide.columnRange(3, shape.cols)};
        const vulkan::Slice w0 = m_fixture.upload(weight0), w1 = m_fixture.upload(weight1);
        // The first output is also the input of a second norm: in place.
        m_fixture.run([&](Ops& op) {
            op.rmsNorm(input, {{w0, outs[1]}, {w1, outs[2]}}, kEps);
            op.rmsNorm(input, {{{}, input}}, kEps);
        });
        const auto exact = reference::toDouble(x);
        expect("rmsNorm in place", shape, reference::rmsNormRows(exact, shape.cols, {}, kEps), outs[0]);
        expect("rmsNorm 0", shape, reference::rmsNormRows(exact, shape.cols, weight0, kEps), outs[1]);
        expect("rmsNorm 1", shape, reference::rmsNormRows(exact, shape.cols, weight1, kEps), outs[2]);
    }

    void rmsNormOfZerosIsZero()
    {
        const Tensor x = m_fixture.zeros(2, 64);
        m_fixture.run([&](Ops& op) { op.rmsNorm(x, {{{}, x}}, kEps); });
        for (const float value : m_fixture.read(x))
            QCOMPARE(value, 0.0F);
    }

    void addRmsNorm_data() { shapes(); }
    void addRmsNorm()
    {
        const Shape shape = current();
        constexpr float kScale = 0.37F;
        const auto x = values(shape), y = values(shape);
        const auto weight = randomValues(m_random, shape.cols, 2),
                   next = randomValues(m_random, shape.cols, 2);
        const Tensor gx = m_fixture.upload(x, shape.rows, shape.cols),
                     gy = m_fixture.upload(y, shape.rows, shape.cols);
        const Tensor plain = m_fixture.upload(x, shape.rows, shape.cols);
        const Tensor outs[] = {m_fixture.zeros(shape.rows, shape.cols),
                               m_fixture.zeros(shape.rows, shape.cols),
                               m_fixture.zeros(shape.rows, shape.cols)};
        const vulkan::Slice w = m_fixture.upload(weight), wNext = m_fixture.upload(next);
        m_fixture.run([&](Ops& op) {
            op.addRmsNorm(gx, gy, w, kScale, {{wNext, outs[0]}, {{}, outs[1]}, {w, outs[2]}}, kEps);
            op.addRmsNorm(plain, gy, w, kScale, {}, kEps);
        });
        const auto added =
            addScaled(x, reference::rmsNormRows(reference::toDouble(y), shape.cols, weight, kEps), kScale);
        expect("addRmsNorm x", shape, added, gx);
        expect("addRmsNorm x without outputs", shape, added, plain);
        expect("addRmsNorm 0", shape, reference::rmsNormRows(added, shape.cols, next, kEps), outs[0]);
        expect("addRmsNorm 1", shape, reference::rmsNormRows(added, shape.cols, {}, kEps), outs[1]);
        expect("addRmsNorm 2", shape, reference::rmsNormRows(added, shape.cols, weight, kEps), outs[2]);
    }

    void addRmsNormMoe_data() { shapes(); }
    void addRmsNormMoe()
    {
        const Shape shape = current();
        constexpr float kScale = 1.25F;
        const auto x = values(shape), dense = values(shape), routed = values(shape);
        const auto w1 = randomValues(m_random, shape.cols, 2), w2 = randomValues(m_random, shape.cols, 2);
        const auto w = randomValues(m_random, shape.cols, 2), next = randomValues(m_random, shape.cols, 2);
        const Tensor gx = m_fixture.upload(x, shape.rows, shape.cols);
        const Tensor gDense = m_fixture.upload(dense, shape.rows, shape.cols);
        const Tensor gRouted = m_fixture.upload(routed, shape.rows, shape.cols);
        const Tensor out = m_fixture.zeros(shape.rows, shape.cols);
        const vulkan::Slice g1 = m_fixture.upload(w1), g2 = m_fixture.upload(w2), g = m_fixture.upload(w),
                            gNext = m_fixture.upload(next);
        m_fixture.run([&](Ops& op) {
            op.addRmsNormMoe(gx, gDense, g1, gRouted, g2, g, kScale, {{gNext, out}}, kEps);
        });
        auto both = reference::rmsNormRows(reference::toDouble(dense), shape.cols, w1, kEps);
        const auto second = reference::rmsNormRows(reference::toDouble(routed), shape.cols, w2, kEps);
        for (size_t i = 0; i < both.size(); ++i)
            both[i] += second[i];
        const auto added = addScaled(x, reference::rmsNormRows(both, shape.cols, w, kEps), kScale);
        expect("addRmsNormMoe x", shape, added, gx);
        expect("addRmsNormMoe 0", shape, reference::rmsNormRows(added, shape.cols, next, kEps), out);
    }

    void perLayerInputs_data()
    {
        QTest::addColumn<uint32_t>("tokens");
        QTest::addColumn<uint32_t>("layers");
        QTest::addColumn<uint32_t>("width");
        QTest::newRow("one") << 1U << 1U << 1U;
        QTest::newRow("odd") << 3U << 5U << 37U;
        QTest::newRow("e2b") << 2U << 35U << 256U;
        QTest::newRow("demo") << 70U << 4U << 32U;
    }
    void perLayerInputs()
    {
        QFETCH(uint32_t, tokens);
        QFETCH(uint32_t, layers);
        QFETCH(uint32_t, width);
        constexpr float kContextScale = 0.0255155182F, kTokenScale = 16.0F;
        const Shape shape{tokens, layers * width};
        const auto context = values(shape), rows = values(shape), weight = randomValues(m_random, width, 2);
        const Tensor out = m_fixture.zeros(shape.rows, shape.cols);
        const Tensor gContext = m_fixture.upload(context, shape.rows, shape.cols);
        const Tensor gRows = m_fixture.upload(rows, shape.rows, shape.cols);
        const vulkan::Slice w = m_fixture.upload(weight);
        m_fixture.run([&](Ops& op) {
            op.perLayerInputs(gContext, kContextScale, w, gRows, kTokenScale, width, out, kEps);
        });
        std::vector<double> scaled = reference::toDouble(context);
        for (double& value : scaled)
            value *= static_cast<double>(kContextScale);
        auto expected = reference::rmsNormRows(scaled, width, weight, kEps);
        for (size_t i = 0; i < expected.size(); ++i)
            expected[i] = (expected[i] + static_cast<double>(rows[i]) * static_cast<double>(kTokenScale)) *
                          std::sqrt(0.5);
        expect("perLayerInputs", {tokens, layers * width}, expected, out);
    }

private:
    static void shapes()
    {
        QTest::addColumn<uint32_t>("rows");
        QTest::addColumn<uint32_t>("cols");
        for (const char* device : {"", "gpu "})
            for (const Shape& shape : kShapes)
                QTest::newRow(qPrintable(named(device, shape))) << shape.rows << shape.cols;
    }

    static Shape current()
    {
        QFETCH(uint32_t, rows);
        QFETCH(uint32_t, cols);
        return {rows, cols};
    }

    std::vector<float> values(const Shape& shape)
    {
        return randomValues(m_random, size_t{shape.rows} * shape.cols, 3);
    }

    static std::vector<double> addScaled(const std::vector<float>& x, std::vector<double> y, float scale)
    {
        for (size_t i = 0; i < y.size(); ++i)
            y[i] = (y[i] + static_cast<double>(x[i])) * static_cast<double>(scale);
        return y;
    }

    /// A sum of two terms of the row's size can cancel: errors are relative to the row's largest value.
    void expect(const char* op, const Shape& shape, const std::vector<double>& expected, const Tensor& out)
    {
        std::vector<double> largest(shape.rows);
        for (size_t i = 0; i < expected.size(); ++i)
            largest[i / shape.cols] = std::max(largest[i / shape.cols], std::abs(expected[i]));
        const std::string difference =
            firstDifference(named(op, shape).toStdString(), expected, m_fixture.read(out), [&](size_t i) {
                constexpr double kLargestSummand = 4; // of x and y against their sum
                return kLargestSummand * relativeBound(shape.cols) * std::max(largest[i / shape.cols], 1.0);
            });
        QVERIFY2(difference.empty(), difference.c_str());
    }

    OpsFixture m_fixture;
    std::mt19937 m_random;
};

QTEST_GUILESS_MAIN(NormTest)
#include "norm_test.moc"
