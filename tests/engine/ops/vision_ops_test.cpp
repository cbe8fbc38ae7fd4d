// The vision tower's kernels against their double-precision twins: position rows, norms and 2-D rotation of
// heads, attention of all rows with all rows, pooling; and the clipped gated unit against the plain ops it
// fuses.
#include <QtTest>

#include <algorithm>
#include <cmath>

#include "engine/ops/weight_layout.h"
#include "tests/reference/attention.h"
#include "tests/reference/norm.h"
#include "tests/reference/vision.h"
#include "tests/support/ops_fixture.h"

using namespace engine;
using namespace engine::tests;

namespace {

constexpr float kEps = 1e-6F;
constexpr double kTheta = 100.0;

struct HeadShape
{
    const char* name;
    uint32_t gridWidth, gridHeight, heads, headDim;
};
constexpr HeadShape kHeadShapes[] = {{"one patch", 1, 1, 1, 4},      {"small", 3, 3, 3, 64},
                                     {"large", 6, 3, 4, 72},         {"one past a workgroup", 13, 5, 2, 72},
                                     {"odd head", 7, 5, 3, 20},      {"long", 210, 1, 1, 64},
                                     {"full head dim", 2, 2, 2, 256}};

std::vector<float> ropeTable(uint32_t positions, uint32_t headDim)
{
    const uint32_t pairs = headDim / 4;
    std::vector<float> table;
    for (uint32_t position = 0; position < positions; ++position) {
        for (uint32_t i = 0; i < pairs; ++i) {
            const double angle = position * std::pow(kTheta, -static_cast<double>(i) / pairs);
            table.push_back(static_cast<float>(std::cos(angle)));
            table.push_back(static_cast<float>(std::sin(angle)));
        }
    }
    return table;
}

std::vector<uint32_t> gridPositions(uint32_t width, uint32_t height)
{
    std::vector<uint32_t> positions;
    for (uint32_t y = 0; y < height; ++y)
        for (uint32_t x = 0; x < width; ++x)
            positions.insert(positions.end(), {x, y});
    return positions;
}

} // namespace

class VisionOpsTest : public QObject
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

    void addPositions_data() { shapes(); }
    void addPositions()
    {
        const HeadShape& shape = current();
        const uint32_t patches = shape.gridWidth * shape.gridHeight, cols = shape.heads * shape.headDim + 3;
        const auto x = randomValues(m_random, size_t{patches} * cols);
        const auto table = randomValues(m_random, size_t{shape.gridWidth + shape.gridHeight} * cols);
        const auto positions = gridPositions(shape.gridWidth, shape.gridHeight);
        const Tensor gx = m_fixture.upload(x, patches, cols);
        const Tensor gTable = m_fixture.upload(table, shape.gridWidth + shape.gridHeight, cols);
        const vulkan::Slice gPositions = m_fixture.upload(std::span<const uint32_t>(positions));
        m_fixture.run([&](Ops& op) { op.addPositions(gx, gTable, shape.gridWidth, gPositions); });
        std::vector<double> expected(x.begin(), x.end());
        for (uint32_t n = 0; n < patches; ++n)
            for (uint32_t c = 0; c < cols; ++c)
                expected[size_t{n} * cols + c] +=
                    static_cast<double>(table[size_t{positions[2 * n]} * cols + c]) +
                    static_cast<double>(table[size_t{shape.gridWidth + positions[2 * n + 1]} * cols + c]);
        expect("addPositions", expected, m_fixture.read(gx), 4 * kRounding * 3);
    }

    void visionHeads_data() { shapes(); }
    void visionHeads()
    {
        const HeadShape& shape = current();
        const uint32_t patches = shape.gridWidth * shape.gridHeight, width = shape.heads * shape.headDim;
        const auto positions = gridPositions(shape.gridWidth, shape.gridHeight);
        const auto table = ropeTable(std::max(shape.gridWidth, shape.gridHeight), shape.headDim);
        const auto qNorm = randomValues(m_random, shape.headDim, 2),
                   kNorm = randomValues(m_random, shape.headDim, 2);
        std::vector<float> raw[3];
        Tensor tensors[3];
        for (int i = 0; i < 3; ++i) {
            raw[i] = randomValues(m_random, size_t{patches} * width, 3);
            tensors[i] = m_fixture.upload(raw[i], patches, width);
        }
        VisionHeadParts parts;
        parts.heads = shape.heads;
        parts.eps = kEps;
        parts.qNorm = m_fixture.upload(qNorm);
        parts.kNorm = m_fixture.upload(kNorm);
        parts.rope = m_fixture.upload(std::span<const float>(table));
        parts.positions = m_fixture.upload(std::span<const uint32_t>(positions));
        m_fixture.run([&](Ops& op) { op.visionHeads(tensors[0], tensors[1], tensors[2], parts); });

        const std::span<const float> weights[] = {qNorm, kNorm, {}};
        for (int i = 0; i < 3; ++i) {
            std::vector<double> expected;
            for (size_t row = 0; row < size_t{patches} * shape.heads; ++row) {
                const size_t n = row / shape.heads;
                const auto head =
                    reference::visionHead(std::span(raw[i]).subspan(row * shape.headDim, shape.headDim),
                                          weights[i], {positions[2 * n], positions[2 * n + 1]}, kTheta, kEps);
                expected.insert(expected.end(), head.begin(), head.end());
            }
            // Values to √headDim · 2 · √2; the sum of squares and a few roundings around it.
            const double largest = 2.9 * std::sqrt(shape.headDim);
            expect(i == 0   ? "q"
                   : i == 1 ? "k"
                            : "v",
                   expected, m_fixture.read(tensors[i]), kRounding * (16 + shape.headDim / 16.0) * largest);
        }
    }

    void visionAttention_data() { shapes(); }
    void visionAttention()
    {
        const HeadShape& shape = current();
        const uint32_t rows = shape.gridWidth * shape.gridHeight, width = shape.heads * shape.headDim;
        // Scores of some ten, so that weights differ by many orders and the largest comes late.
        const auto q = randomValues(m_random, size_t{rows} * width, 2),
                   k = randomValues(m_random, size_t{rows} * width, 2),
                   v = randomValues(m_random, size_t{rows} * width, 3);
        const Tensor gq = m_fixture.upload(q, rows, width), gk = m_fixture.upload(k, rows, width),
                     gv = m_fixture.upload(v, rows, width), out = m_fixture.zeros(rows, width);
        m_fixture.run([&](Ops& op) { op.visionAttention(gq, gk, gv, shape.heads, out); });
        const auto found = m_fixture.read(out);
        for (uint32_t head = 0; head < shape.heads; ++head) {
            const auto headRows = [&](const std::vector<float>& values) {
                std::vector<std::vector<double>> all;
                for (uint32_t row = 0; row < rows; ++row) {
                    const auto first =
                        values.begin() + static_cast<ptrdiff_t>(size_t{row} * width + head * shape.headDim);
                    all.emplace_back(first, first + shape.headDim);
                }
                return all;
            };
            const auto queries = headRows(q), keys = headRows(k), values = headRows(v),
                       ours = headRows(found);
            for (uint32_t row = 0; row < rows; ++row) {
                const reference::Attended attended = reference::attend(
                    queries[row], 1.0, 0, rows,
                    [&](uint32_t j) -> const std::vector<double>& { return keys[j]; },
                    [&](uint32_t j) -> const std::vector<double>& { return values[j]; });
                const std::vector<float> found32(ours[row].begin(), ours[row].end());
                expect("visionAttention", attended.out, found32, 8 * attended.bound);
            }
        }
    }

    void poolPatches_data()
    {
        QTest::addColumn<uint32_t>("gridWidth");
        QTest::addColumn<uint32_t>("gridHeight");
        QTest::addColumn<uint32_t>("cols");
        QTest::addColumn<bool>("standardize");
        for (const char* launch : {"", "gpu "}) {
            QTest::addRow("%sone", launch) << 3U << 3U << 1U << false;
            QTest::addRow("%swide", launch) << 30U << 3U << 67U << true;
            QTest::addRow("%stall", launch) << 3U << 21U << 288U << true;
            QTest::addRow("%sgrid", launch) << 12U << 9U << 768U << false;
        }
    }
    void poolPatches()
    {
        QFETCH(uint32_t, gridWidth);
        QFETCH(uint32_t, gridHeight);
        QFETCH(uint32_t, cols);
        QFETCH(bool, standardize);
        const uint32_t patches = gridWidth * gridHeight;
        const auto x =
            randomValues(m_random, size_t{patches} * cols, 3000); // larger than half floats hold, once scaled
        const auto bias = randomValues(m_random, cols, 50000), scale = randomValues(m_random, cols);
        PatchPooling pooling;
        pooling.gridWidth = gridWidth;
        pooling.factor = std::sqrt(static_cast<float>(cols));
        if (standardize) {
            pooling.bias = m_fixture.upload(bias);
            pooling.scale = m_fixture.upload(scale);
        }
        const Tensor gx = m_fixture.upload(x, patches, cols), out = m_fixture.zeros(patches / 9, cols);
        m_fixture.run([&](Ops& op) { op.poolPatches(gx, pooling, out); });
        const auto expected =
            reference::poolPatches(x, cols, gridWidth, 3, static_cast<double>(pooling.factor),
                                   standardize ? std::span<const float>(bias) : std::span<const float>{},
                                   standardize ? std::span<const float>(scale) : std::span<const float>{});
        expect("poolPatches", expected, m_fixture.read(out),
               kRounding * (16 * 3000 * static_cast<double>(pooling.factor) + 2 * 50000));
    }

    void clippedGatedUnit_data()
    {
        QTest::addColumn<uint32_t>("tokens");
        QTest::addColumn<uint32_t>("rows");
        QTest::addColumn<uint32_t>("cols");
        for (const char* launch : {"", "gpu "}) {
            QTest::addRow("%sone", launch) << 1U << 1U << 8U;
            QTest::addRow("%sodd", launch) << 5U << 33U << 40U;
            QTest::addRow("%sblocks", launch) << 67U << 152U << 288U;
        }
    }
    void clippedGatedUnit()
    {
        QFETCH(uint32_t, tokens);
        QFETCH(uint32_t, rows);
        QFETCH(uint32_t, cols);
        const ClampRange input{-0.5F, 0.25F}, output{-0.75F, 1.5F};
        const auto x = randomValues(m_random, size_t{tokens} * cols),
                   factor = randomValues(m_random, size_t{tokens} * rows);
        const auto matrix = randomValues(m_random, size_t{rows} * cols);
        std::vector<float> packed(packedSizeBytes(WeightType::F32, rows, cols) / sizeof(float));
        packRows(WeightType::F32, rows, cols, 0, rows, std::as_bytes(std::span(matrix)),
                 std::as_writable_bytes(std::span(packed)));
        const Weight weight{
            .data = m_fixture.upload(packed), .type = WeightType::F32, .rows = rows, .cols = cols};
        const Tensor gx = m_fixture.upload(x, tokens, cols), gFactor = m_fixture.upload(factor, tokens, rows),
                     out = m_fixture.zeros(tokens, rows);
        m_fixture.run([&](Ops& op) { op.matmulClampedGeluMul(gx, weight, input, output, gFactor, out); });
        std::vector<double> expected;
        for (uint32_t t = 0; t < tokens; ++t) {
            for (uint32_t r = 0; r < rows; ++r) {
                double sum = 0;
                for (uint32_t c = 0; c < cols; ++c)
                    sum += static_cast<double>(
                               std::clamp(x[size_t{t} * cols + c], input.lowest, input.highest)) *
                           static_cast<double>(matrix[size_t{r} * cols + c]);
                const double z =
                    std::clamp(sum, static_cast<double>(output.lowest), static_cast<double>(output.highest));
                const double gelu =
                    0.5 * z * (1 + std::tanh(std::sqrt(2 / M_PI) * (z + 0.044715 * z * z * z)));
                expected.push_back(gelu * static_cast<double>(factor[size_t{t} * rows + r]));
            }
        }
        expect("matmulClampedGeluMul", expected, m_fixture.read(out), kRounding * (32 + cols));
    }

private:
    static void shapes()
    {
        QTest::addColumn<int>("shape");
        for (const char* launch : {"", "gpu "})
            for (size_t i = 0; i < std::size(kHeadShapes); ++i)
                QTest::addRow("%s%s", launch, kHeadShapes[i].name) << static_cast<int>(i);
    }

    static const HeadShape& current()
    {
        QFETCH(int, shape);
        return kHeadShapes[shape];
    }

    static void expect(const char* what, std::span<const double> expected, std::span<const float> found,
                       double bound)
    {
        const std::string difference = firstDifference(what, expected, found, [&](size_t) { return bound; });
        QVERIFY2(difference.empty(), difference.c_str());
    }

    OpsFixture m_fixture;
    std::mt19937 m_random;
};

QTEST_GUILESS_MAIN(VisionOpsTest)
#include "vision_ops_test.moc"
