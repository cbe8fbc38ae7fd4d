// The matrix products against their CPU twins, for every weight type.
#include <QtTest>

#include <sstream>

#include "engine/ops/row_products.h"
#include "tests/engine/ops/matrix_fixture.h"

using namespace engine;
using namespace engine::tests;

namespace {

struct Shape
{
    uint32_t rows, cols, tokens;
};

// Odd rows, one past a tile, tails of a group; every number of columns per workgroup.
std::vector<Shape> shapesFor(WeightType type)
{
    switch (blockElements(type)) {
    case 1:
        return {{1, 1, 1},   {7, 9, 2},    {31, 32, 3}, {32, 100, 1}, {33, 64, 7},  {100, 96, 8},
                {64, 33, 9}, {40, 17, 17}, {5, 256, 4}, {96, 200, 1}, {33, 288, 2}, {65, 704, 5}};
    case 32:
        return {{1, 32, 1},  {7, 64, 2},   {31, 96, 3}, {32, 128, 1}, {33, 160, 7}, {100, 288, 8},
                {64, 32, 9}, {40, 96, 17}, {5, 256, 4}, {96, 704, 1}, {65, 704, 5}};
    default:
        return {{1, 256, 1},   {7, 512, 2},  {31, 768, 3},  {33, 256, 7},
                {100, 512, 8}, {64, 256, 9}, {40, 768, 17}, {96, 1024, 1}};
    }
}

std::string name(const char* op, WeightType type, const Shape& shape)
{
    std::ostringstream text;
    text << op << " " << weightTypeName(type) << " rows " << shape.rows << " cols " << shape.cols
         << " tokens " << shape.tokens;
    return text.str();
}

} // namespace

class MatmulTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_fixture = std::make_unique<MatrixFixture>(m_gpu); }

    void product_data() { types(); }
    void product()
    {
        const WeightType type = fetchType();
        for (const Shape& shape : shapesFor(type)) {
            const TestWeight w = m_fixture->weight(type, shape.rows, shape.cols, 1, m_random);
            const auto x = randomFloats(size_t{shape.tokens} * shape.cols, 1.0F, m_random);
            vulkan::Buffer buffer;
            const Tensor input = m_fixture->strided(x, shape.tokens, shape.cols, shape.cols, buffer);
            const auto found = m_fixture->run(shape.tokens, shape.rows, [&](Ops& op, const Tensor& out) {
                op.matmul(input, w.weight, out);
            });
            check(name("matmul", type, shape), found,
                  matmul(x, w.values, shape.tokens, shape.rows, shape.cols), shape.rows);
        }
    }

    // What a GPU runs: one row per thread, teams that share a row's columns. The plan of the device at hand
    // is tested above.
    void gpuPlan_data() { types(); }
    void gpuPlan()
    {
        const WeightType type = fetchType();
        vulkan::Capabilities gpu = m_gpu.device().capabilities();
        gpu.isCpu = false;
        gpu.maxWorkgroupInvocations = 256;
        for (const Shape& shape : {Shape{40, 1280, 1}, Shape{33, 768, 3}, Shape{64, 512, 6}}) {
            const TestWeight w = m_fixture->weight(type, shape.rows, shape.cols, 1, m_random);
            const auto x = randomFloats(size_t{shape.tokens} * shape.cols, 1.0F, m_random);
            const vulkan::Buffer input = m_fixture->upload(std::span<const float>(x));
            const auto found = m_fixture->run(shape.tokens, shape.rows, [&](Ops& op, const Tensor& out) {
                const uint32_t tiles = (shape.rows + kTileRows - 1) / kTileRows;
                const RowProductsPlan plan =
                    planRowProducts(gpu, shape.tokens, tiles, shape.cols / (4 * unitElements(type)));
                QVERIFY(plan.slices > 1);
                MatmulParams params{};
                params.cols = shape.cols;
                params.columns = shape.tokens;
                params.xStride = shape.cols;
                params.rows = {shape.rows, 0, 0};
                params.outStrides = {shape.rows, 0, 0};
                op.commands().dispatch(m_fixture->kernels().matmul[type],
                                       {input.slice(), w.weight.data, {}, {}, {}, out.data, {}, {}}, params,
                                       vulkan::Groups{tiles, vulkan::groupsFor(shape.tokens, plan.columns)},
                                       plan.constants(true));
            });
            check(name("matmul, GPU plan,", type, shape), found,
                  matmul(x, w.values, shape.tokens, shape.rows, shape.cols), shape.rows);
        }
    }

    // What a GPU runs for many tokens: blocks in workgroup memory.
    void tiled_data() { types(); }
    void tiled()
    {
        const WeightType type = fetchType();
        std::vector<Shape> shapes{{100, 256, 70}, {33, 768, 3}};
        if (blockElements(type) == 1)
            shapes.push_back({64, 45, 65});
        for (const Shape& shape : shapes) {
            const TestWeight gate = m_fixture->weight(type, shape.rows, shape.cols, 1, m_random);
            const TestWeight up = m_fixture->weight(type, shape.rows, shape.cols, 1, m_random);
            const auto x = randomFloats(size_t{shape.tokens} * shape.cols, 0.3F, m_random);
            const vulkan::Buffer input = m_fixture->upload(std::span<const float>(x));
            MatmulParams params{};
            params.cols = shape.cols;
            params.columns = shape.tokens;
            params.xStride = shape.cols;
            params.rows = {shape.rows, shape.rows, 0};
            const uint32_t tokenBlocks = vulkan::groupsFor(shape.tokens, 64);
            const uint32_t rowBlocks = vulkan::groupsFor(shape.rows, 64);
            const Product gates = matmul(x, gate.values, shape.tokens, shape.rows, shape.cols);
            const Product ups = matmul(x, up.values, shape.tokens, shape.rows, shape.cols);
            const uint aligned = shape.cols % 8 == 0 ? 1 : 0;
            for (const uint32_t epilogue : {kEpiloguePlain, kEpilogueGateUp}) {
                const bool plain = epilogue == kEpiloguePlain;
                // Plain: both products side by side.
                const uint32_t outCols = plain ? 2 * shape.rows : shape.rows;
                params.outStrides = {outCols, outCols, 0};
                const auto found = m_fixture->run(shape.tokens, outCols, [&](Ops& op, const Tensor& out) {
                    const Tensor second = plain ? out.columnRange(shape.rows, shape.rows) : Tensor();
                    op.commands().dispatch(
                        m_fixture->kernels().matmulTiled[type],
                        {input.slice(), gate.weight.data, up.weight.data, {}, {}, out.data, second.data, {}},
                        params, vulkan::Groups{plain ? 2 * rowBlocks : rowBlocks, tokenBlocks},
                        {{"kAligned", aligned}, {"kEpilogue", epilogue}});
                });
                if (!plain) {
                    check(name("gateUp, tiled,", type, shape), found, geluMul(gates, ups), shape.rows);
                    continue;
                }
                check(name("matmul, tiled,", type, shape), found, beside(gates, ups, shape.rows), outCols);
            }
        }
    }

    void gateUp_data() { types(); }
    void gateUp()
    {
        const WeightType type = fetchType();
        for (const Shape& shape : {Shape{33, 256, 1}, Shape{70, 512, 7}}) {
            const TestWeight gate = m_fixture->weight(type, shape.rows, shape.cols, 1, m_random);
            const TestWeight up = m_fixture->weight(type, shape.rows, shape.cols, 1, m_random);
            const auto x = randomFloats(size_t{shape.tokens} * shape.cols, 0.3F, m_random);
            const vulkan::Buffer input = m_fixture->upload(std::span<const float>(x));
            uint32_t dispatches = 0;
            const auto found = m_fixture->run(shape.tokens, shape.rows, [&](Ops& op, const Tensor& out) {
                op.gateUp(Tensor(input.slice(), shape.tokens, shape.cols), gate.weight, up.weight, out, {});
                dispatches = op.commands().counts().dispatches;
            });
            QCOMPARE(dispatches, 1U);
            check(name("gateUp", type, shape), found,
                  geluMul(matmul(x, gate.values, shape.tokens, shape.rows, shape.cols),
                          matmul(x, up.values, shape.tokens, shape.rows, shape.cols)),
                  shape.rows);
        }
    }

    void gateUpOfTwoTypes()
    {
        const Shape shape{33, 256, 3};
        const TestWeight gate = m_fixture->weight(WeightType::Q4_0, shape.rows, shape.cols, 1, m_random);
        const TestWeight up = m_fixture->weight(WeightType::Q6_K, shape.rows, shape.cols, 1, m_random);
        const auto x = randomFloats(size_t{shape.tokens} * shape.cols, 0.3F, m_random);
        const vulkan::Buffer input = m_fixture->upload(std::span<const float>(x));
        const vulkan::Buffer scratch = m_gpu.device().allocate(2 * shape.tokens * shape.rows * sizeof(float),
                                                               vulkan::Memory::Device, "scratch");
        const auto found = m_fixture->run(shape.tokens, shape.rows, [&](Ops& op, const Tensor& out) {
            op.gateUp(Tensor(input.slice(), shape.tokens, shape.cols), gate.weight, up.weight, out,
                      Tensor(scratch.slice(), 2 * shape.tokens, shape.rows));
        });
        check("gateUp of two types", found,
              geluMul(matmul(x, gate.values, shape.tokens, shape.rows, shape.cols),
                      matmul(x, up.values, shape.tokens, shape.rows, shape.cols)),
              shape.rows);
    }

    // Large inputs: where e^x overflows, gelu must still be x or 0.
    void geluMulOfLargeInputs()
    {
        const Shape shape{40, 64, 2};
        const TestWeight w = m_fixture->weight(WeightType::F32, shape.rows, shape.cols, 1, m_random);
        const auto x = randomFloats(size_t{shape.tokens} * shape.cols, 100.0F, m_random);
        const auto factor = randomFloats(size_t{shape.tokens} * shape.rows, 1.0F, m_random);
        vulkan::Buffer factorBuffer;
        const Tensor factors =
            m_fixture->strided(factor, shape.tokens, shape.rows, shape.rows + 5, factorBuffer);
        const vulkan::Buffer input = m_fixture->upload(std::span<const float>(x));
        const auto found = m_fixture->run(shape.tokens, shape.rows, [&](Ops& op, const Tensor& out) {
            op.matmulGeluMul(Tensor(input.slice(), shape.tokens, shape.cols), w.weight, factors, out);
        });
        Product expected = matmul(x, w.values, shape.tokens, shape.rows, shape.cols);
        for (size_t i = 0; i < expected.values.size(); ++i) {
            expected.values[i] = geluTanh(expected.values[i]) * factor[i];
            expected.magnitudes[i] *= 1.13 * std::abs(factor[i]);
        }
        check("matmulGeluMul", found, expected, shape.rows);
    }

    void softcap_data()
    {
        QTest::addColumn<float>("cap");
        QTest::newRow("30") << 30.0F;
        QTest::newRow("0.5, saturated") << 0.5F;
        QTest::newRow("none") << 0.0F;
    }
    void softcap()
    {
        QFETCH(float, cap);
        const Shape shape{70, 128, 2};
        const TestWeight w = m_fixture->weight(WeightType::Q4_0, shape.rows, shape.cols, 1, m_random);
        const auto x = randomFloats(size_t{shape.tokens} * shape.cols, 8.0F, m_random);
        const vulkan::Buffer input = m_fixture->upload(std::span<const float>(x));
        const auto found = m_fixture->run(shape.tokens, shape.rows, [&](Ops& op, const Tensor& out) {
            op.matmulSoftcap(Tensor(input.slice(), shape.tokens, shape.cols), w.weight, cap, out);
        });
        Product expected = matmul(x, w.values, shape.tokens, shape.rows, shape.cols);
        for (double& value : expected.values)
            value = cap > 0 ? cap * std::tanh(value / cap) : value;
        check("matmulSoftcap", found, expected, shape.rows);
    }

    void clamps()
    {
        const Shape shape{40, 100, 3};
        const TestWeight w = m_fixture->weight(WeightType::BF16, shape.rows, shape.cols, 1, m_random);
        const auto x = randomFloats(size_t{shape.tokens} * shape.cols, 1.0F, m_random);
        const vulkan::Buffer input = m_fixture->upload(std::span<const float>(x));
        const auto found = m_fixture->run(shape.tokens, shape.rows, [&](Ops& op, const Tensor& out) {
            op.matmulClamped(Tensor(input.slice(), shape.tokens, shape.cols), w.weight, {-0.5F, 0.75F},
                             {-2.0F, 1.5F}, out);
        });
        Product expected = matmul(clamped(x, -0.5F, 0.75F), w.values, shape.tokens, shape.rows, shape.cols);
        for (double& value : expected.values)
            value = std::clamp(value, -2.0, 1.5);
        check("matmulClamped", found, expected, shape.rows);
    }

    // Three weights of different heights share a dispatch where the types agree; views with gaps on both
    // sides.
    void group_data()
    {
        QTest::addColumn<int>("third");
        QTest::addColumn<uint>("dispatches");
        QTest::newRow("one type") << static_cast<int>(WeightType::Q4_0) << 1U;
        QTest::newRow("two types") << static_cast<int>(WeightType::Q8_0) << 2U;
    }
    void group()
    {
        QFETCH(int, third);
        QFETCH(uint, dispatches);
        const uint32_t cols = 160;
        const uint32_t tokens = 3;
        const uint32_t rows[] = {33, 64, 7};
        std::vector<TestWeight> weights;
        weights.push_back(m_fixture->weight(WeightType::Q4_0, rows[0], cols, 1, m_random));
        weights.push_back(m_fixture->weight(WeightType::Q4_0, rows[1], cols, 1, m_random));
        weights.push_back(m_fixture->weight(static_cast<WeightType>(third), rows[2], cols, 1, m_random));
        const auto x = randomFloats(size_t{tokens} * cols, 1.0F, m_random);
        vulkan::Buffer buffer;
        const Tensor input = m_fixture->strided(x, tokens, cols, cols + 12, buffer);
        const auto found =
            m_fixture->run(tokens, rows[0] + rows[1] + rows[2], [&](Ops& op, const Tensor& out) {
                op.matmulGroup(input, {&weights[0].weight, &weights[1].weight, &weights[2].weight},
                               {out.columnRange(0, rows[0]), out.columnRange(rows[0], rows[1]),
                                out.columnRange(rows[0] + rows[1], rows[2])});
                QCOMPARE(op.commands().counts().dispatches, dispatches);
            });
        uint32_t first = 0;
        for (const TestWeight& w : weights) {
            std::vector<float> part;
            for (uint32_t t = 0; t < tokens; ++t)
                for (uint32_t r = 0; r < w.weight.rows; ++r)
                    part.push_back(found[t * (rows[0] + rows[1] + rows[2]) + first + r]);
            check("matmulGroup, rows from " + std::to_string(first), part,
                  matmul(x, w.values, tokens, w.weight.rows, cols), w.weight.rows);
            first += w.weight.rows;
        }
    }

    // Packing loses nothing: the GPU reads every value as the CPU decodes it from the file's blocks.
    void embedRowsIsExact_data() { types(); }
    void embedRowsIsExact()
    {
        const WeightType type = fetchType();
        const uint32_t rows = 70;
        const uint32_t cols = blockElements(type) == 1 ? 45 : blockElements(type) == 32 ? 352 : 768;
        const TestWeight w = m_fixture->weight(type, rows, cols, 1, m_random);
        std::vector<uint32_t> ids(rows);
        for (uint32_t i = 0; i < rows; ++i)
            ids[i] = (i * 37 + 5) % rows;
        const vulkan::Buffer idBuffer = m_fixture->upload(std::span<const uint32_t>(ids));
        for (const float scale : {1.0F, 39.25F}) {
            const auto found = m_fixture->run(rows, cols, [&](Ops& op, const Tensor& out) {
                op.embedRows(w.weight, idBuffer.slice(), scale, out);
            });
            for (uint32_t i = 0; i < rows; ++i)
                for (uint32_t k = 0; k < cols; ++k) {
                    const float expected = w.values[size_t{ids[i]} * cols + k] * scale;
                    if (found[size_t{i} * cols + k] != expected)
                        QFAIL(qPrintable(QString("embedRows %1 row %2 column %3: expected %4, found %5")
                                             .arg(QString::fromLatin1(weightTypeName(type).data()))
                                             .arg(ids[i])
                                             .arg(k)
                                             .arg(double(expected), 0, 'g', 9)
                                             .arg(double(found[size_t{i} * cols + k]), 0, 'g', 9)));
                }
        }
    }

    void cleanup() { QVERIFY2(m_gpu.isSilent(), m_gpu.messages().c_str()); }

private:
    static void types()
    {
        QTest::addColumn<int>("type");
        for (const WeightType type : kAllWeightTypes)
            QTest::newRow(weightTypeName(type).data()) << static_cast<int>(type);
    }
    static WeightType fetchType()
    {
        QFETCH(int, type);
        return static_cast<WeightType>(type);
    }
    // Rows of two products [tokens, rows] joined to [tokens, 2 · rows].
    static Product beside(const Product& left, const Product& right, uint32_t rows)
    {
        Product both;
        const auto append = [&](const Product& part, size_t first) {
            const auto at = static_cast<std::ptrdiff_t>(first);
            both.values.insert(both.values.end(), part.values.begin() + at, part.values.begin() + at + rows);
            both.magnitudes.insert(both.magnitudes.end(), part.magnitudes.begin() + at,
                                   part.magnitudes.begin() + at + rows);
        };
        for (size_t first = 0; first < left.values.size(); first += rows) {
            append(left, first);
            append(right, first);
        }
        return both;
    }
    static void check(const std::string& what, std::span<const float> found, const Product& expected,
                      uint32_t cols)
    {
        const std::string difference = compare(what, found, expected, cols);
        QVERIFY2(difference.empty(), difference.c_str());
    }

    GpuFixture m_gpu;
    std::unique_ptr<MatrixFixture> m_fixture;
    std::mt19937 m_random{20261121};
};

QTEST_GUILESS_MAIN(MatmulTest)
#include "matmul_test.moc"
