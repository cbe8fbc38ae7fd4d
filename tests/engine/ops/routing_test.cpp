// Routing to experts, grouping by expert, and plain copies.
#include <QtTest>

#include <cmath>
#include <numeric>

#include "tests/reference/sampling.h"
#include "tests/support/ops_fixture.h"

using namespace engine;
using namespace engine::tests;

class RoutingTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_random.seed(3); }

    void cleanup()
    {
        m_fixture.clear();
        QVERIFY2(m_fixture.gpu().isSilent(), m_fixture.gpu().messages().c_str());
    }

    void routeTopK_data()
    {
        QTest::addColumn<uint32_t>("rows");
        QTest::addColumn<uint32_t>("experts");
        QTest::addColumn<uint32_t>("topK");
        QTest::addColumn<bool>("scaled");
        QTest::addColumn<float>("step");
        QTest::newRow("one of one") << 1U << 1U << 1U << false << 0.001F;
        QTest::newRow("all of three") << 2U << 3U << 3U << true << 0.001F;
        QTest::newRow("26b") << 37U << 128U << 8U << true << 0.001F;
        QTest::newRow("ties") << 37U << 16U << 4U << true << 2.0F;
        QTest::newRow("most") << 5U << 256U << 16U << true << 0.001F;
        QTest::newRow("most, all equal") << 2U << 256U << 16U << false << 100.0F;
        QTest::newRow("odd") << 3U << 101U << 7U << false << 0.5F;
    }
    void routeTopK()
    {
        QFETCH(uint32_t, rows);
        QFETCH(uint32_t, experts);
        QFETCH(uint32_t, topK);
        QFETCH(bool, scaled);
        QFETCH(float, step);
        std::vector<float> logits = randomValues(m_random, size_t{rows} * experts, 10);
        for (float& logit : logits)
            logit = std::round(logit / step) * step;
        const std::vector<float> scale = randomValues(m_random, experts, 2);
        const Tensor x = m_fixture.upload(logits, rows, experts);
        const Tensor weights = m_fixture.zeros(rows, topK);
        const vulkan::Slice ids = m_fixture.allocate(uint64_t{rows} * topK * sizeof(uint32_t));
        const vulkan::Slice expertScale = scaled ? m_fixture.upload(scale) : vulkan::Slice{};
        m_fixture.run([&](Ops& op) { op.routeTopK(x, expertScale, topK, ids, weights); });

        const std::vector<float> found = m_fixture.read(weights);
        for (uint32_t row = 0; row < rows; ++row) {
            const auto best =
                reference::largest(std::span(logits).subspan(size_t{row} * experts, experts), topK);
            double sum = 0;
            for (const auto& one : best)
                sum += std::exp(static_cast<double>(one.value) - static_cast<double>(best[0].value));
            for (uint32_t k = 0; k < topK; ++k) {
                const size_t place = size_t{row} * topK + k;
                QCOMPARE(m_fixture.view<uint32_t>(ids)[place], best[k].id);
                double expected =
                    std::exp(static_cast<double>(best[k].value) - static_cast<double>(best[0].value)) / sum;
                if (scaled)
                    expected *= static_cast<double>(scale[best[k].id]);
                // An exponential of a difference up to 20, a sum of up to 16, a division.
                const double bound = 64 * kRounding * std::abs(expected);
                QVERIFY(std::abs(static_cast<double>(found[place]) - expected) <= bound);
            }
        }
    }

    void groupByExpert_data()
    {
        QTest::addColumn<uint32_t>("tokens");
        QTest::addColumn<uint32_t>("topK");
        QTest::addColumn<uint32_t>("experts");
        QTest::newRow("one") << 1U << 1U << 1U;
        QTest::newRow("26b") << 512U << 8U << 128U;
        QTest::newRow("few tokens, many experts") << 2U << 3U << 256U;
        QTest::newRow("odd") << 37U << 7U << 11U;
        QTest::newRow("one expert") << 70U << 1U << 1U;
    }
    void groupByExpert()
    {
        QFETCH(uint32_t, tokens);
        QFETCH(uint32_t, topK);
        QFETCH(uint32_t, experts);
        std::vector<uint32_t> ids(size_t{tokens} * topK);
        for (uint32_t& id : ids)
            id = static_cast<uint32_t>(m_random()) % experts;
        const vulkan::Slice gpuIds = m_fixture.upload(std::span<const uint32_t>(ids));
        const vulkan::Slice offsets = m_fixture.allocate((experts + 1) * sizeof(uint32_t));
        const vulkan::Slice pairs = m_fixture.allocate(ids.size() * sizeof(uint32_t));
        m_fixture.run([&](Ops& op) { op.groupByExpert(gpuIds, tokens, topK, experts, offsets, pairs); });

        std::vector<uint32_t> order(ids.size());
        std::iota(order.begin(), order.end(), 0U);
        std::ranges::stable_sort(order, {}, [&](uint32_t pair) { return ids[pair]; });
        for (size_t i = 0; i < order.size(); ++i)
            QCOMPARE(m_fixture.view<uint32_t>(pairs)[i], order[i]);
        for (uint32_t e = 0; e <= experts; ++e) {
            const auto before = std::ranges::count_if(ids, [e](uint32_t id) { return id < e; });
            QCOMPARE(m_fixture.view<uint32_t>(offsets)[e], static_cast<uint32_t>(before));
        }
    }

    void copies()
    {
        const std::vector<float> values = randomValues(m_random, 7 * 133);
        const Tensor x = m_fixture.upload(values, 7, 133);
        const Tensor dense = m_fixture.zeros(7, 133);
        const Tensor wide = m_fixture.zeros(7, 300);
        const Tensor columns = m_fixture.zeros(7, 100);
        m_fixture.run([&](Ops& op) {
            op.copy(x, dense);
            op.copy(x, wide.columnRange(50, 133));
            op.copy(wide.columnRange(60, 100), columns);
        });
        QCOMPARE(m_fixture.read(dense), values);
        QCOMPARE(m_fixture.read(wide.columnRange(50, 133)), values);
        QCOMPARE(m_fixture.read(columns), m_fixture.read(x.columnRange(10, 100)));
        for (const float untouched : m_fixture.read(wide.columnRange(183, 117)))
            QCOMPARE(untouched, 0.0F);
    }

private:
    OpsFixture m_fixture;
    std::mt19937 m_random;
};

QTEST_GUILESS_MAIN(RoutingTest)
#include "routing_test.moc"
