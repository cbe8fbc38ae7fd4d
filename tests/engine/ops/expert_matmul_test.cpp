// Products with routed experts against their CPU twins, pair by pair and grouped by expert.
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "tests/engine/ops/matrix_fixture.h"

using namespace engine;
using namespace engine::tests;

namespace {

/// Who goes where: ids [tokens, topK], distinct per token, and the same sorted by expert. The last expert
/// gets nobody.
struct Routing
{
    std::vector<uint32_t> ids, offsets, pairs;

    Routing(uint32_t tokens, uint32_t topK, uint32_t experts, std::mt19937& random)
    {
        for (uint32_t t = 0; t < tokens; ++t) {
            std::vector<uint32_t> order(experts - 1);
            std::iota(order.begin(), order.end(), 0U);
            std::shuffle(order.begin(), order.end(), random);
            ids.insert(ids.end(), order.begin(), order.begin() + topK);
        }
        for (uint32_t e = 0; e < experts; ++e) {
            offsets.push_back(static_cast<uint32_t>(pairs.size()));
            for (uint32_t pair = 0; pair < ids.size(); ++pair)
                if (ids[pair] == e)
                    pairs.push_back(pair);
        }
        offsets.push_back(static_cast<uint32_t>(pairs.size()));
    }
};

constexpr uint32_t kExperts = 6;
constexpr uint32_t kTopK = 3;

} // namespace

class ExpertMatmulTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_fixture = std::make_unique<MatrixFixture>(m_gpu); }

    void gateUp_data() { cases(); }
    void gateUp()
    {
        QFETCH(int, type);
        QFETCH(uint, tokens);
        QFETCH(bool, grouped);
        const auto weightType = static_cast<WeightType>(type);
        const uint32_t hidden = 256;
        const uint32_t half = 64;
        // Gate and up as the halves of one matrix [experts, gate rows then up rows, hidden].
        const TestWeight fused = m_fixture->weight(weightType, half + half, hidden, kExperts, m_random);
        const Weight gate = fused.weight.rowRange(0, half);
        const Weight up = fused.weight.rowRange(half, half);
        const auto x = randomFloats(size_t{tokens} * hidden, 0.3F, m_random);
        const Routing routing(tokens, kTopK, kExperts, m_random);
        const Buffers buffers(*m_fixture, routing, x);
        const auto found = m_fixture->run(tokens * kTopK, half, [&](Ops& op, const Tensor& out) {
            const Tensor input(buffers.x.slice(), tokens, hidden);
            if (grouped)
                op.expertGateUpGrouped(input, gate, up, buffers.offsets.slice(), buffers.pairs.slice(), kTopK,
                                       out);
            else
                op.expertGateUp(input, gate, up, buffers.ids.slice(), out);
        });
        Product expected;
        for (uint32_t pair = 0; pair < routing.ids.size(); ++pair) {
            const auto row = std::span(x).subspan(size_t{pair / kTopK} * hidden, hidden);
            const auto values = fused.expert(routing.ids[pair]);
            append(expected, geluMul(matmul(row, values.first(half * hidden), 1, half, hidden),
                                     matmul(row, values.subspan(half * hidden), 1, half, hidden)));
        }
        check(QTest::currentDataTag(), found, expected, half);
    }

    void down_data() { cases(); }
    void down()
    {
        QFETCH(int, type);
        QFETCH(uint, tokens);
        QFETCH(bool, grouped);
        const auto weightType = static_cast<WeightType>(type);
        const uint32_t width = blockElements(weightType) == 256 ? 256 : 96;
        const uint32_t hidden = 70;
        const TestWeight w = m_fixture->weight(weightType, hidden, width, kExperts, m_random);
        const auto gated = randomFloats(size_t{tokens} * kTopK * width, 1.0F, m_random);
        const auto factors = randomFloats(size_t{tokens} * kTopK, 1.0F, m_random);
        const Routing routing(tokens, kTopK, kExperts, m_random);
        const Buffers buffers(*m_fixture, routing, gated);
        const vulkan::Buffer factorBuffer = m_fixture->upload(std::span<const float>(factors));
        const vulkan::Buffer scratch = m_gpu.device().allocate(
            size_t{tokens} * kTopK * hidden * sizeof(float), vulkan::Memory::Device, "scratch");
        const auto found = m_fixture->run(tokens, hidden, [&](Ops& op, const Tensor& out) {
            const Tensor input(buffers.x.slice(), tokens * kTopK, width);
            const Tensor weights(factorBuffer.slice(), tokens, kTopK);
            if (grouped)
                op.expertDownGrouped(input, w.weight, buffers.offsets.slice(), buffers.pairs.slice(), weights,
                                     Tensor(scratch.slice(), tokens * kTopK, hidden), out);
            else
                op.expertDown(input, w.weight, buffers.ids.slice(), weights, out);
        });
        Product expected{std::vector<double>(found.size()), std::vector<double>(found.size())};
        for (uint32_t pair = 0; pair < routing.ids.size(); ++pair) {
            const Product term = matmul(std::span(gated).subspan(size_t{pair} * width, width),
                                        w.expert(routing.ids[pair]), 1, hidden, width);
            for (uint32_t r = 0; r < hidden; ++r) {
                expected.values[pair / kTopK * hidden + r] += factors[pair] * term.values[r];
                expected.magnitudes[pair / kTopK * hidden + r] +=
                    std::abs(factors[pair]) * term.magnitudes[r];
            }
        }
        check(QTest::currentDataTag(), found, expected, hidden);
    }

    void cleanup() { QVERIFY2(m_gpu.isSilent(), m_gpu.messages().c_str()); }

private:
    struct Buffers
    {
        vulkan::Buffer x, ids, offsets, pairs;

        Buffers(MatrixFixture& fixture, const Routing& routing, std::span<const float> inputs)
            : x(fixture.upload(inputs)),
              ids(fixture.upload(std::span<const uint32_t>(routing.ids))),
              offsets(fixture.upload(std::span<const uint32_t>(routing.offsets))),
              pairs(fixture.upload(std::span<const uint32_t>(routing.pairs)))
        {
        }
    };

    static void cases()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<uint>("tokens");
        QTest::addColumn<bool>("grouped");
        for (const WeightType type : kAllWeightTypes) {
            const std::string name(weightTypeName(type));
            QTest::newRow((name + ", 1 token").c_str()) << static_cast<int>(type) << 1U << false;
            QTest::newRow((name + ", 3 tokens").c_str()) << static_cast<int>(type) << 3U << false;
            QTest::newRow((name + ", 17 tokens grouped").c_str()) << static_cast<int>(type) << 17U << true;
        }
        QTest::newRow("Q4_0, 2 tokens grouped") << static_cast<int>(WeightType::Q4_0) << 2U << true;
    }
    static void append(Product& to, const Product& part)
    {
        to.values.insert(to.values.end(), part.values.begin(), part.values.end());
        to.magnitudes.insert(to.magnitudes.end(), part.magnitudes.begin(), part.magnitudes.end());
    }
    static void check(const std::string& what, std::span<const float> found, const Product& expected,
                      uint32_t cols)
    {
        const std::string difference = compare(what, found, expected, cols);
        QVERIFY2(difference.empty(), difference.c_str());
    }

    GpuFixture m_gpu;
    std::unique_ptr<MatrixFixture> m_fixture;
    std::mt19937 m_random{20261122};
};

QTEST_GUILESS_MAIN(ExpertMatmulTest)
#include "expert_matmul_test.moc"
