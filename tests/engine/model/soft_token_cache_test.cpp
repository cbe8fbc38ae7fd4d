// Soft tokens are made once per content, budget and model; the least recently used ones go first, those in
// use stay.
#include <QTest>

#include <algorithm>
#include <set>

#include "engine/error.h"
#include "engine/model/soft_token_cache.h"
#include "tests/support/expect_error.h"
#include "tests/support/gpu_fixture.h"

using namespace engine;
using namespace engine::tests;

namespace {

constexpr uint64_t kEntryBytes = 4096; // 4 rows of 256

SoftTokenKey key(uint64_t content, uint32_t budget = 280, uint64_t model = 1)
{
    return {content, budget, model};
}

} // namespace

class SoftTokenCacheTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanupTestCase()
    {
        m_gpu.close();
        QVERIFY2(m_gpu.isSilent(), m_gpu.messages().c_str());
    }

    void init() { m_encoded = 0; }

    void encodesOncePerContentBudgetAndModel()
    {
        SoftTokenCache cache;
        const Tensor first = get(cache, key(1)).rows();
        QCOMPARE(get(cache, key(1)).rows().data.address, first.data.address);
        QCOMPARE(m_encoded, 1);
        get(cache, key(2));
        get(cache, key(1, 560));
        get(cache, key(1, 280, 2));
        QCOMPARE(m_encoded, 4);
        QCOMPARE(cache.entryCount(), size_t{4});
        QCOMPARE(cache.sizeBytes(), 4 * kEntryBytes);
        QVERIFY(!cache.find(key(3)));
        QVERIFY(cache.find(key(2)));
    }

    void leastRecentlyUsedGoFirst()
    {
        SoftTokenCache cache(2 * kEntryBytes);
        get(cache, key(1));
        get(cache, key(2));
        cache.find(key(1)); // now 2 is the oldest
        get(cache, key(3));
        QVERIFY(cache.find(key(1)));
        QVERIFY(!cache.find(key(2)));
        QVERIFY(cache.find(key(3)));
        QCOMPARE(cache.sizeBytes(), 2 * kEntryBytes);
    }

    void rowsInUseStay()
    {
        SoftTokenCache cache(kEntryBytes);
        std::vector<SoftTokenCache::Use> uses;
        std::set<uint64_t> addresses;
        for (uint64_t content = 1; content <= 5; ++content) {
            uses.push_back(get(cache, key(content)));
            addresses.insert(uses.back().rows().data.address);
        }
        QCOMPARE(addresses.size(), size_t{5});
        QCOMPARE(cache.sizeBytes(), 5 * kEntryBytes); // beyond the limit, for they are all needed
        uses.erase(uses.begin() + 1);                 // the second of them is let go
        QVERIFY(!cache.find(key(2)));
        QCOMPARE(cache.entryCount(), size_t{4});
        uses[0] = std::move(uses[1]); // lets 1 go, keeps 3
        QVERIFY(!cache.find(key(1)));
        QVERIFY(cache.find(key(3)));
        uses.clear();
        QCOMPARE(cache.sizeBytes(), kEntryBytes); // the limit holds again
        QVERIFY(cache.find(key(5)));
    }

    void nothingIsKeptWithoutRoom()
    {
        SoftTokenCache cache(0);
        {
            const SoftTokenCache::Use use = get(cache, key(1));
            QVERIFY(cache.find(key(1)));
        }
        QCOMPARE(cache.entryCount(), size_t{0});
    }

    void failedEncodesLeaveNothing()
    {
        SoftTokenCache cache;
        const auto fail = []() -> SoftTokens { throw Error(ErrorCode::Cancelled, "stopped"); };
        QVERIFY_ERROR(cache.get(key(1), fail), ErrorCode::Cancelled, "stopped");
        QCOMPARE(cache.entryCount(), size_t{0});
        QCOMPARE(cache.sizeBytes(), uint64_t{0});
        get(cache, key(1));
        QCOMPARE(m_encoded, 1);
    }

    void hashesTellContentsApart()
    {
        std::set<uint64_t> hashes;
        std::vector<std::byte> bytes(67, std::byte{0});
        for (size_t size = 0; size <= bytes.size(); ++size) // zeros of every length
            hashes.insert(contentHash(std::span(bytes).first(size)));
        for (size_t bit = 0; bit < bytes.size() * 8; ++bit) { // every single bit
            bytes[bit / 8] ^= std::byte{1} << (bit % 8);
            hashes.insert(contentHash(bytes));
            bytes[bit / 8] ^= std::byte{1} << (bit % 8);
        }
        hashes.insert(contentHash(bytes, 1)); // and what else matters
        QCOMPARE(hashes.size(), 68 + 67 * 8 + size_t{1});
        QCOMPARE(contentHash(bytes), contentHash(std::vector<std::byte>(67)));
    }

private:
    SoftTokenCache::Use get(SoftTokenCache& cache, const SoftTokenKey& wanted)
    {
        return cache.get(wanted, [&] {
            ++m_encoded;
            SoftTokens tokens;
            tokens.storage = m_gpu.device().allocate(kEntryBytes, vulkan::Memory::Device, "soft tokens");
            tokens.rows = Tensor(tokens.storage.slice(), 4, 256);
            return tokens;
        });
    }

    GpuFixture m_gpu;
    int m_encoded = 0;
};

QTEST_GUILESS_MAIN(SoftTokenCacheTest)
#include "soft_token_cache_test.moc"
