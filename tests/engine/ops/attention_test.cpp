// Rotation, cache writes and attention, in prefill and in decode, against their double-precision twins.
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <memory>

#include "shaders/batch.h"
#include "tests/reference/attention.h"
#include "tests/reference/norm.h"
#include "tests/support/ops_fixture.h"
#include "tests/support/paged_cache.h"

using namespace engine;
using namespace engine::tests;

namespace {

constexpr float kEps = 1e-6F;
constexpr uint32_t kKeys = 0, kValues = 1; // sections of a cache

struct Case
{
    const char* name;
    uint32_t heads, kvHeads, headDim, pairs;
    uint32_t window, capacity; // window 0: global
    KvType type;
    uint32_t first, tokens; // the batch; earlier visible positions are filled
    bool valueIsKey = false;
    bool shared = false; // decode: the cache has the token's own key already
    bool normalizeV = true;
    uint32_t blockBegin = 0, blockEnd = 0; // tokens of the batch that see each other
    float weightSize = 0.3F;               // of qNorm and kNorm: the size of scores
    float scale = 1.0F;
};

constexpr Case kPrefill[] = {
    {"one token", 1, 1, 32, 16, 0, 64, KvType::F32, 0, 1},
    {"one after many", 4, 1, 64, 32, 0, 256, KvType::F32, 150, 1},
    {"e2b global", 8, 1, 512, 64, 0, 128, KvType::F16, 20, 37},
    {"e2b sliding", 8, 1, 256, 128, 16, 64, KvType::F16, 90, 33},
    {"two kv heads", 8, 2, 64, 32, 0, 192, KvType::F32, 3, 70},
    {"no group", 2, 2, 96, 48, 16, 48, KvType::F32, 100, 20},
    {"odd group", 6, 2, 128, 17, 0, 64, KvType::F32, 5, 11},
    {"group 16", 16, 1, 64, 32, 0, 64, KvType::F16, 7, 9},
    {"2/1/256", 2, 1, 256, 128, 0, 128, KvType::F32, 63, 2},
    {"4/1/512", 4, 1, 512, 64, 0, 64, KvType::F32, 31, 5},
    {"window wraps ring", 4, 1, 64, 32, 16, 86, KvType::F32, 1000, 70},
    {"far beyond the ring", 4, 2, 64, 32, 16, 40, KvType::F16, 131000, 24},
    {"ring of odd size", 4, 1, 32, 16, 16, 37, KvType::Q8_0, 500, 22},
    {"q8 global", 8, 2, 256, 128, 0, 128, KvType::Q8_0, 40, 30},
    {"q8 512", 4, 1, 512, 64, 0, 64, KvType::Q8_0, 10, 7},
    {"k = v", 8, 2, 64, 8, 0, 64, KvType::F16, 12, 13, true},
    {"raw values", 4, 1, 64, 32, 16, 64, KvType::F32, 40, 13, false, false, false},
    {"image block", 4, 2, 64, 32, 16, 100, KvType::F32, 60, 40, false, false, true, 5, 25},
    {"image block wider than the window", 4, 1, 64, 32, 16, 100, KvType::F16, 10, 60, false, false, true, 0,
     50},
    {"image block, global layer", 4, 1, 64, 16, 0, 100, KvType::F32, 10, 30, false, false, true, 3, 20},
    {"large scores", 4, 1, 256, 128, 0, 64, KvType::F32, 10, 10, false, false, true, 0, 0, 1.5F},
    {"scaled", 4, 1, 256, 128, 0, 64, KvType::F32, 10, 10, false, false, true, 0, 0, 1.0F, 0.0625F},
};

constexpr Case kDecode[] = {
    {"first position", 4, 1, 64, 32, 0, 64, KvType::F32, 0, 1},
    {"second position", 8, 2, 64, 32, 16, 64, KvType::F32, 1, 1},
    {"4/1/256 one split", 4, 1, 256, 128, 0, 128, KvType::F32, 60, 1},
    {"4/1/512 splits", 4, 1, 512, 64, 0, 1024, KvType::F32, 700, 1},
    {"8/1/512 f16", 8, 1, 512, 64, 0, 512, KvType::F16, 333, 1},
    {"8/1/256 q8", 8, 1, 256, 128, 0, 512, KvType::Q8_0, 400, 1},
    {"8/2/64", 8, 2, 64, 32, 0, 512, KvType::F16, 300, 1},
    {"2/1/256", 2, 1, 256, 128, 0, 256, KvType::F32, 64, 1},
    {"no group", 3, 3, 96, 48, 0, 256, KvType::F32, 129, 1},
    {"group 16", 16, 1, 64, 32, 0, 256, KvType::F16, 200, 1},
    {"31b global", 32, 4, 512, 64, 0, 192, KvType::F16, 130, 1, true},
    {"window 16", 8, 1, 256, 128, 16, 40, KvType::F16, 77, 1},
    {"ring as small as the window", 8, 1, 64, 32, 16, 16, KvType::F32, 63, 1},
    {"window of many splits", 4, 1, 64, 32, 512, 600, KvType::F32, 131000, 1},
    {"k = v", 8, 2, 64, 8, 0, 64, KvType::F32, 12, 1, true},
    {"k = v q8", 8, 2, 64, 8, 0, 64, KvType::Q8_0, 33, 1, true},
    {"shared", 8, 1, 256, 128, 16, 64, KvType::F16, 70, 1, false, true},
    {"shared global", 8, 1, 512, 64, 0, 256, KvType::F16, 191, 1, false, true},
    {"shared first", 8, 1, 64, 32, 0, 256, KvType::Q8_0, 0, 1, false, true},
    {"raw values", 4, 1, 64, 32, 16, 64, KvType::F32, 40, 1, false, false, false},
    {"large scores", 4, 1, 256, 128, 0, 256, KvType::F32, 200, 1, false, false, true, 0, 0, 1.5F},
    {"scaled", 4, 1, 256, 128, 0, 64, KvType::F32, 10, 1, false, false, true, 0, 0, 1.0F, 0.0625F},
};

} // namespace

class AttentionTest : public QObject
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
        m_cache.reset();
        m_fixture.clear();
        QVERIFY2(m_fixture.gpu().isSilent(), m_fixture.gpu().messages().c_str());
    }

    void prefill_data() { cases(kPrefill); }
    void prefill()
    {
        QFETCH(int, index);
        start(kPrefill[index]);
        const Batch batch = nextBatch(m_case.first, m_case.tokens);
        const Tensor out = m_fixture.zeros(m_case.tokens, m_case.heads * m_case.headDim);
        m_fixture.run([&](Ops& op) {
            op.qkvToCache(batch.q, batch.k, batch.v, parts(batch), batch.view);
            op.attention(batch.q, parts(batch), batch.view, out);
        });
        m_cache->forget();
        expectRotated(batch);
        expectCached(batch);
        expectAttended(batch, out);
    }

    void decode_data() { cases(kDecode); }
    void decode()
    {
        QFETCH(int, index);
        start(kDecode[index]);
        const Batch batch = nextBatch(m_case.first, 1);
        const Tensor out = m_fixture.zeros(1, m_case.heads * m_case.headDim);
        if (m_case.shared) {
            const Tensor unused = m_fixture.upload(batch.rawQ, 1, m_case.heads * m_case.headDim);
            m_fixture.run(
                [&](Ops& op) { op.qkvToCache(unused, batch.k, batch.v, parts(batch), batch.view); });
        }
        const Tensor k = m_case.shared ? Tensor() : batch.k;
        const Tensor v = m_case.shared ? Tensor() : batch.v;
        // Twice: the scratch buffer must be as good as new after the first.
        for (int repeat = 0; repeat < 2; ++repeat) {
            m_fixture.run([&](Ops& op) { op.attentionDecode(batch.q, k, v, parts(batch), batch.view, out); });
            QCOMPARE(m_fixture.counts().dispatches, 1U);
            m_cache->forget();
            expectCached(batch);
            expectAttended(batch, out);
        }
    }

    void replayServesOtherPositions()
    {
        start({"replay", 8, 1, 64, 32, 16, 64, KvType::F16, 40, 1});
        const Batch batch = nextBatch(40, 1);
        const Tensor out = m_fixture.zeros(1, m_case.heads * m_case.headDim);
        vulkan::Commands commands(m_fixture.device());
        Kernels kernels(m_fixture.device());
        commands.begin();
        Ops op(m_fixture.device(), kernels, commands);
        op.attentionDecode(batch.q, batch.k, batch.v, parts(batch), batch.view, out);
        commands.end();
        for (uint32_t position = 40; position < 60; ++position) {
            Batch moved = batch;
            moved.first = position;
            m_fixture.view<shaders::BatchHeader>(batch.view.header)[0].firstPosition = position;
            commands.submit();
            commands.wait();
            m_cache->forget();
            expectAttended(moved, out);
        }
    }

    void decodesEqualPrefill_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<uint32_t>("window");
        for (const int type : {0, 1, 2})
            for (const uint32_t window : {0U, 16U})
                QTest::addRow("type %d window %u", type, window) << type << window;
    }
    void decodesEqualPrefill()
    {
        QFETCH(int, type);
        QFETCH(uint32_t, window);
        constexpr uint32_t kTokens = 70;
        start({"both", 8, 2, 64, 32, window, 96, static_cast<KvType>(type), 0, kTokens});
        const Batch whole = nextBatch(0, kTokens);
        const uint32_t width = m_case.heads * m_case.headDim, kvWidth = m_case.kvHeads * m_case.headDim;
        const Tensor prefilled = m_fixture.zeros(kTokens, width), decoded = m_fixture.zeros(kTokens, width);
        m_fixture.run([&](Ops& op) {
            op.qkvToCache(whole.q, whole.k, whole.v, parts(whole), whole.view);
            op.attention(whole.q, parts(whole), whole.view, prefilled);
        });
        m_cache = std::make_unique<PagedCache>(m_fixture, m_case.type, m_case.kvHeads, m_case.headDim,
                                               m_case.capacity);
        const Tensor rawQ = m_fixture.upload(whole.rawQ, kTokens, width);
        const Tensor rawK = m_fixture.upload(whole.rawK, kTokens, kvWidth),
                     rawV = m_fixture.upload(whole.rawV, kTokens, kvWidth);
        for (uint32_t token = 0; token < kTokens; ++token) {
            Batch one = whole;
            one.view = view(token, 1, {token});
            one.rope = whole.rope.sub(uint64_t{token} * m_case.pairs * 8, uint64_t{m_case.pairs} * 8);
            m_fixture.run([&](Ops& op) {
                op.attentionDecode(rawQ.rowRange(token, 1), rawK.rowRange(token, 1), rawV.rowRange(token, 1),
                                   parts(one), one.view, decoded.rowRange(token, 1));
            });
        }
        // Both round keys and values alike; a code at the edge of a rounding may fall to the other side.
        const double bound = m_case.type == KvType::F32 ? 2e-5 : 2e-3;
        const std::vector<float> expected = m_fixture.read(prefilled);
        const std::string difference = firstDifference(
            "decode", reference::toDouble(expected), m_fixture.read(decoded), [&](size_t) { return bound; });
        QVERIFY2(difference.empty(), difference.c_str());
    }

private:
    struct Batch
    {
        uint32_t first = 0, tokens = 0;
        std::vector<float> rawQ, rawK, rawV, table;
        std::vector<uint32_t> visibleEnd;
        Tensor q, k, v;
        vulkan::Slice rope;
        BatchView view;
    };

    template <size_t N>
    static void cases(const Case (&list)[N])
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < N; ++i)
            QTest::newRow(list[i].name) << static_cast<int>(i);
        // Also in workgroups of several subgroups; of one shape, since a software driver compiles barriers
        // slowly.
        for (size_t i = 0; i < N; ++i)
            if (list[i].headDim == 64 && list[i].type == KvType::F32 && list[i].heads == 4 * list[i].kvHeads)
                QTest::addRow("gpu %s", list[i].name) << static_cast<int>(i);
    }

    void start(const Case& c)
    {
        m_case = c;
        m_qNorm = randomValues(m_random, c.headDim, c.weightSize);
        m_kNorm = randomValues(m_random, c.headDim, c.weightSize);
        m_gpuQNorm = m_fixture.upload(m_qNorm);
        m_gpuKNorm = m_fixture.upload(m_kNorm);
        m_scratch = m_fixture.allocate(attentionScratchBytes(c.heads, c.headDim));
        m_cache = std::make_unique<PagedCache>(m_fixture, c.type, c.kvHeads, c.headDim, c.capacity);
        uint32_t position = c.window == 0 || c.first < c.window ? 0 : c.first - c.window;
        while (position < c.first) {
            const uint32_t tokens = std::min({c.first - position, c.capacity, 48U});
            const Batch batch = nextBatch(position, tokens);
            m_fixture.run(
                [&](Ops& op) { op.qkvToCache(batch.q, batch.k, batch.v, parts(batch), batch.view); });
            position += tokens;
        }
    }

    BatchView view(uint32_t first, uint32_t tokens, const std::vector<uint32_t>& visibleEnd)
    {
        const std::vector<uint32_t> header{first, tokens, 0, 0};
        BatchView view;
        view.tokenCount = tokens;
        view.header = m_fixture.upload(std::span<const uint32_t>(header));
        view.visibleEnd = m_fixture.upload(std::span<const uint32_t>(visibleEnd));
        return view;
    }

    Batch nextBatch(uint32_t first, uint32_t tokens)
    {
        Batch batch;
        batch.first = first;
        batch.tokens = tokens;
        const uint32_t width = m_case.heads * m_case.headDim, kvWidth = m_case.kvHeads * m_case.headDim;
        batch.rawQ = randomValues(m_random, size_t{tokens} * width, 2);
        batch.rawK = randomValues(m_random, size_t{tokens} * kvWidth, 2);
        batch.rawV = m_case.valueIsKey ? batch.rawK : randomValues(m_random, size_t{tokens} * kvWidth, 2);
        for (uint32_t i = 0; i < tokens * m_case.pairs; ++i) {
            const double angle = static_cast<double>(m_random() % 100000) * 1e-3;
            batch.table.push_back(static_cast<float>(std::cos(angle)));
            batch.table.push_back(static_cast<float>(std::sin(angle)));
        }
        for (uint32_t i = 0; i < tokens; ++i) {
            const bool isInBlock = i >= m_case.blockBegin && i < m_case.blockEnd;
            batch.visibleEnd.push_back(first + (isInBlock ? m_case.blockEnd - 1 : i));
        }
        batch.q = m_fixture.upload(batch.rawQ, tokens, width);
        batch.k = m_fixture.upload(batch.rawK, tokens, kvWidth);
        batch.v = m_case.valueIsKey ? batch.k : m_fixture.upload(batch.rawV, tokens, kvWidth);
        batch.rope = m_fixture.upload(std::span<const float>(batch.table));
        batch.view = view(first, tokens, batch.visibleEnd);
        return batch;
    }

    AttentionParts parts(const Batch& batch) const
    {
        AttentionParts parts;
        parts.heads = m_case.heads;
        parts.window = m_case.window;
        parts.scale = m_case.scale;
        parts.eps = kEps;
        parts.rope = {batch.rope, m_case.pairs};
        parts.qNorm = m_gpuQNorm;
        parts.kNorm = m_gpuKNorm;
        parts.normalizeV = m_case.normalizeV;
        parts.kv = m_cache->view();
        parts.scratch = m_scratch;
        return parts;
    }

    std::span<const float> tableOf(const Batch& batch, uint32_t token) const
    {
        return std::span(batch.table).subspan(size_t{token} * m_case.pairs * 2, size_t{m_case.pairs} * 2);
    }

    std::span<const float> headOf(const std::vector<float>& rows, uint32_t heads, uint32_t token,
                                  uint32_t head) const
    {
        return std::span(rows).subspan((size_t{token} * heads + head) * m_case.headDim, m_case.headDim);
    }

    /// Sums of squares over eight lanes, a rotation, and their roundings; relative to the row's largest
    /// value.
    double rowBound(const std::vector<double>& row) const
    {
        double largest = 0;
        for (const double value : row)
            largest = std::max(largest, std::abs(value));
        return kRounding * (16 + m_case.headDim / 16.0) * largest;
    }

    void expectRotated(const Batch& batch)
    {
        const std::vector<float> found = m_fixture.read(batch.q);
        for (uint32_t token = 0; token < batch.tokens; ++token)
            for (uint32_t head = 0; head < m_case.heads; ++head) {
                const auto expected =
                    reference::normAndRotate(headOf(batch.rawQ, m_case.heads, token, head), m_qNorm,
                                             tableOf(batch, token), m_case.pairs, static_cast<double>(kEps));
                expect("query", token, head, expected, headOf(found, m_case.heads, token, head),
                       rowBound(expected));
            }
    }

    void expectCached(const Batch& batch)
    {
        // Of the batch, the positions that the ring still holds.
        const uint32_t skipped = batch.tokens > m_case.capacity ? batch.tokens - m_case.capacity : 0;
        for (uint32_t token = skipped; token < batch.tokens; ++token)
            for (uint32_t head = 0; head < m_case.kvHeads; ++head) {
                const auto key =
                    reference::normAndRotate(headOf(batch.rawK, m_case.kvHeads, token, head), m_kNorm,
                                             tableOf(batch, token), m_case.pairs, static_cast<double>(kEps));
                const auto raw = headOf(batch.rawV, m_case.kvHeads, token, head);
                const auto value = m_case.normalizeV ? reference::rmsNorm(raw, {}, static_cast<double>(kEps))
                                                     : reference::toDouble(raw);
                expectStored("key", kKeys, batch.first + token, head, key);
                expectStored("value", kValues, batch.first + token, head, value);
            }
    }

    void expectStored(const char* what, uint32_t section, uint32_t position, uint32_t head,
                      const std::vector<double>& expected)
    {
        const std::vector<double>& cached = m_cache->row(section, position, head);
        const std::vector<float> found(cached.begin(), cached.end());
        for (uint32_t block = 0; block < m_case.headDim; block += 32) {
            double largest = 0;
            for (uint32_t d = block; d < block + 32; ++d)
                largest = std::max(largest, std::abs(expected[d]));
            double bound = rowBound(expected);
            if (m_case.type == KvType::F16)
                bound += largest / 2048;
            if (m_case.type == KvType::Q8_0) // half a code, and the scale's rounding over 127 codes
                bound += largest * (0.5 / 127 + 1.0 / 2048) * 1.001;
            expect(what, position, head, std::span(expected).subspan(block, 32),
                   std::span(found).subspan(block, 32), bound);
        }
    }

    void expectAttended(const Batch& batch, const Tensor& out)
    {
        const std::vector<float> found = m_fixture.read(out);
        const uint32_t group = m_case.heads / m_case.kvHeads;
        for (uint32_t token = 0; token < batch.tokens; ++token) {
            const uint32_t position = batch.first + token;
            const uint32_t begin =
                m_case.window != 0 && position >= m_case.window ? position - m_case.window + 1 : 0;
            const bool isBlock = m_case.window != 0 && m_case.blockEnd != 0;
            const uint32_t end = (isBlock ? batch.visibleEnd[token] : position) + 1;
            for (uint32_t head = 0; head < m_case.heads; ++head) {
                const auto query =
                    reference::normAndRotate(headOf(batch.rawQ, m_case.heads, token, head), m_qNorm,
                                             tableOf(batch, token), m_case.pairs, static_cast<double>(kEps));
                const auto cached = [&](uint32_t section) {
                    return [this, section, head, group](uint32_t j) -> const std::vector<double>& {
                        return m_cache->row(section, j, head / group);
                    };
                };
                const auto attended = reference::attend(query, static_cast<double>(m_case.scale), begin, end,
                                                        cached(kKeys), cached(kValues));
                expect("attention", token, head, attended.out, headOf(found, m_case.heads, token, head),
                       attended.bound);
            }
        }
    }

    void expect(const char* what, uint32_t row, uint32_t head, std::span<const double> expected,
                std::span<const float> found, double bound)
    {
        const std::string difference = firstDifference(
            QString("%1: %2, row %3, head %4").arg(m_case.name).arg(what).arg(row).arg(head).toStdString(),
            expected, found, [&](size_t) { return bound; });
        QVERIFY2(difference.empty(), difference.c_str());
    }

    OpsFixture m_fixture;
    std::mt19937 m_random;
    Case m_case{};
    std::vector<float> m_qNorm, m_kNorm;
    vulkan::Slice m_gpuQNorm, m_gpuKNorm, m_scratch;
    std::unique_ptr<PagedCache> m_cache;
};

QTEST_GUILESS_MAIN(AttentionTest)
#include "attention_test.moc"
