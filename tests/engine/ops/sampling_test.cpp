// The kernels behind the sampler: the best token, the k best, penalties and masks.
#include <QtTest>

#include <cmath>
#include <cstring>

#include "tests/reference/sampling.h"
#include "tests/support/ops_fixture.h"

using namespace engine;
using namespace engine::tests;

namespace {

struct Row
{
    const char* name;
    uint32_t vocabulary, k;
    float step;         // logits are multiples of this: coarse steps make ties
    uint32_t penalties; // tokens in the list
    uint32_t allowed;   // of 100 tokens, about so many; 100: no mask; 0: only five tokens
};

constexpr Row kRows[] = {
    {"one token", 1, 1, 0.015625F, 0, 100},
    {"fewer tokens than k", 7, 64, 0.015625F, 3, 100},
    {"exactly k", 64, 64, 0.015625F, 0, 100},
    {"test vocabulary", 1527, 64, 0.015625F, 40, 100},
    {"k one", 1527, 1, 0.015625F, 0, 100},
    {"many ties", 1527, 64, 4.0F, 0, 100},
    {"all equal", 999, 50, 100.0F, 0, 100},
    {"ties at the edge, masked", 3001, 256, 1.0F, 100, 50},
    {"few allowed", 1527, 64, 0.015625F, 10, 0},
    {"odd, largest k", 5003, 256, 0.015625F, 200, 90},
    {"several chunks", 70001, 64, 0.015625F, 500, 100},
    {"several chunks, ties and mask", 40003, 256, 2.0F, 300, 30},
    {"whole vocabulary", 262144, 64, 0.015625F, 1000, 100},
};

} // namespace

class SamplingTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_random.seed(5);
        m_fixture.chooseAsOnGpu(QByteArray(QTest::currentDataTag()).startsWith("gpu"));
    }

    void cleanup()
    {
        m_fixture.clear();
        QVERIFY2(m_fixture.gpu().isSilent(), m_fixture.gpu().messages().c_str());
    }

    void argmax_data()
    {
        QTest::addColumn<uint32_t>("rows");
        QTest::addColumn<uint32_t>("cols");
        QTest::addColumn<float>("step");
        QTest::newRow("one") << 1U << 1U << 0.5F;
        QTest::newRow("odd rows") << 3U << 17U << 0.015625F;
        QTest::newRow("ties") << 5U << 1527U << 8.0F;
        QTest::newRow("equal") << 2U << 100U << 100.0F;
        QTest::newRow("whole vocabulary") << 1U << 262144U << 0.015625F;
        QTest::newRow("gpu odd rows") << 3U << 17U << 0.015625F;
        QTest::newRow("gpu ties") << 5U << 1527U << 8.0F;
        QTest::newRow("gpu whole vocabulary") << 1U << 262144U << 0.015625F;
    }
    void argmax()
    {
        QFETCH(uint32_t, rows);
        QFETCH(uint32_t, cols);
        QFETCH(float, step);
        const std::vector<float> logits = quantised(size_t{rows} * cols, step);
        const Tensor x = m_fixture.upload(logits, rows, cols);
        const vulkan::Slice ids = m_fixture.allocate(rows * sizeof(uint32_t));
        const vulkan::Slice values = m_fixture.allocate(rows * sizeof(float));
        m_fixture.run([&](Ops& op) { op.argmax(x, ids, values); });
        for (uint32_t row = 0; row < rows; ++row) {
            const auto best = reference::largest(std::span(logits).subspan(size_t{row} * cols, cols), 1);
            QCOMPARE(m_fixture.view<uint32_t>(ids)[row], best[0].id);
            QCOMPARE(m_fixture.view<float>(values)[row], best[0].value);
        }
    }

    void topK_data()
    {
        QTest::addColumn<int>("index");
        for (const char* device : {"", "gpu "})
            for (size_t i = 0; i < std::size(kRows); ++i)
                QTest::addRow("%s%s", device, kRows[i].name) << static_cast<int>(i);
    }
    void topK()
    {
        QFETCH(int, index);
        const Row& row = kRows[index];
        std::vector<float> logits = quantised(row.vocabulary, row.step);
        const Tensor x = m_fixture.upload(logits, 1, row.vocabulary);
        // Powers of two: penalties are exact on every device, and so is the order.
        const PenaltyHeader header{row.penalties, 2.0F, 0.5F, 0.25F};
        std::vector<uint32_t> list(4 + 2 * size_t{row.penalties});
        std::memcpy(list.data(), &header, sizeof header);
        for (uint32_t i = 0; i < row.penalties; ++i) {
            const TokenCount token{i * (row.vocabulary / row.penalties), i % 3};
            std::memcpy(&list[4 + 2 * size_t{i}], &token, sizeof token);
            float& logit = logits[token.id];
            logit = logit > 0 ? logit / header.repetition : logit * header.repetition;
            if (token.count > 0)
                logit -= header.presence + header.frequency * static_cast<float>(token.count);
        }
        std::vector<uint32_t> mask((row.vocabulary + 31) / 32);
        for (uint32_t i = 0; i < row.vocabulary; ++i) {
            const bool isAllowed =
                row.allowed == 0 ? i % (row.vocabulary / 5) == 7 : m_random() % 100 < row.allowed;
            mask[i / 32] |= (isAllowed ? 1U : 0U) << (i % 32);
            logits[i] = isAllowed ? logits[i] : -INFINITY;
        }
        const vulkan::Slice penalties =
            row.penalties ? m_fixture.upload(std::span<const uint32_t>(list)) : vulkan::Slice{};
        const vulkan::Slice gpuMask =
            row.allowed < 100 ? m_fixture.upload(std::span<const uint32_t>(mask)) : vulkan::Slice{};
        const vulkan::Slice scratch = m_fixture.allocate(topKScratchBytes(row.vocabulary));
        const vulkan::Slice out = m_fixture.allocate(sizeof(TopKResult));
        for (int repeat = 0; repeat < 2;
             ++repeat) { // the scratch buffer must be as good as new after the first
            m_fixture.run([&](Ops& op) { op.topK(x, penalties, gpuMask, row.k, scratch, out); });
            const TopKResult& result = m_fixture.view<TopKResult>(out)[0];
            const std::vector<reference::Ranked> expected = reference::largest(logits, row.k);
            QCOMPARE(size_t{result.count}, expected.size());
            for (size_t i = 0; i < expected.size(); ++i) {
                QCOMPARE(result.candidates[i].id, expected[i].id);
                QCOMPARE(result.candidates[i].logit, expected[i].value);
            }
            // Exponentials and a sum over at most vocabulary / 8 terms per lane, then a logarithm.
            const double bound = kRounding * (64 + row.vocabulary / 32.0);
            const double error =
                std::abs(static_cast<double>(result.logSumExp) - reference::logSumExp(logits));
            QVERIFY2(error <= bound,
                     qPrintable(QString("log-sum-exp error %1, bound %2").arg(error).arg(bound)));
        }
    }

    void nothingAllowed()
    {
        const Tensor x = m_fixture.upload(quantised(100, 1.0F), 1, 100);
        const vulkan::Slice mask = m_fixture.allocate(4 * sizeof(uint32_t));
        const vulkan::Slice scratch = m_fixture.allocate(topKScratchBytes(100));
        const vulkan::Slice out = m_fixture.allocate(sizeof(TopKResult));
        m_fixture.run([&](Ops& op) { op.topK(x, {}, mask, 8, scratch, out); });
        QCOMPARE(m_fixture.view<TopKResult>(out)[0].count, 0U);
    }

private:
    /// Soft-capped logits, some of them zero of either sign.
    std::vector<float> quantised(size_t count, float step)
    {
        std::vector<float> values = randomValues(m_random, count, 30);
        for (float& value : values)
            value = std::round(value / step) * step;
        return values;
    }

    OpsFixture m_fixture;
    std::mt19937 m_random;
};

QTEST_GUILESS_MAIN(SamplingTest)
#include "sampling_test.moc"
