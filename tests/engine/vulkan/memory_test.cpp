// Allocation: ranges, reuse, limits, and what errors say.
#include <QtTest>

#include <algorithm>
#include <random>

#include "engine/error.h"
#include "engine/vulkan/memory.h"
#include "tests/support/gpu_fixture.h"

using namespace engine;
using namespace engine::vulkan;

namespace {

constexpr uint64_t kMiB = uint64_t{1} << 20;

} // namespace

class MemoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_gpu = std::make_unique<tests::GpuFixture>(); }

    void rangesDoNotOverlap()
    {
        std::mt19937 random(7);
        std::vector<Buffer> live;
        for (int step = 0; step < 600; ++step) {
            if (!live.empty() && random() % 3 == 0) {
                live.erase(live.begin() + static_cast<ptrdiff_t>(random() % live.size()));
                continue;
            }
            const uint64_t size = 1 + random() % (step % 50 == 0 ? 3 * kMiB : 5000);
            const auto kind = static_cast<Memory>(random() % 3);
            live.push_back(m_gpu->device().allocate(size, kind, "buffer " + std::to_string(step)));
            QCOMPARE(live.back().sizeBytes(), size);
            QCOMPARE(live.back().slice().address % 256, uint64_t{0});
            if (kind != Memory::Device)
                QVERIFY(live.back().mapped());
        }
        std::ranges::sort(live, {}, [](const Buffer& buffer) { return buffer.slice().address; });
        for (size_t i = 1; i < live.size(); ++i)
            QVERIFY(live[i - 1].slice().address + live[i - 1].sizeBytes() <= live[i].slice().address);
    }

    void freedRangesMerge()
    {
        Device& device = m_gpu->device();
        std::vector<Buffer> live;
        for (int i = 0; i < 64; ++i)
            live.push_back(device.allocate(kMiB, Memory::Device, "small"));
        const uint64_t first = live.front().slice().address;
        const uint64_t used = device.memoryUse().usedBytes;
        std::mt19937 random(3);
        std::ranges::shuffle(live, random);
        live.clear();
        const Buffer large = device.allocate(64 * kMiB, Memory::Device, "large");
        QCOMPARE(large.slice().address, first);
        QCOMPARE(device.memoryUse().usedBytes, used);
    }

    void largeBuffersGoBackToTheDriver()
    {
        Device& device = m_gpu->device();
        {
            const Buffer keep = device.allocate(1, Memory::Device, "small");
            const uint64_t before = device.memoryUse().usedBytes;
            Buffer large = device.allocate(300 * kMiB + 1, Memory::Device, "large");
            QCOMPARE(device.memoryUse().usedBytes, before + 300 * kMiB + 256);
            large = Buffer();
            QCOMPARE(device.memoryUse().usedBytes, before);
        }
        QVERIFY(device.memoryUse().usedBytes <= 256 * kMiB); // one empty block is kept
        QVERIFY(device.memoryUse().budgetBytes > 0);
        QVERIFY(device.memoryUse().heapBytes >= device.memoryUse().usedBytes);
    }

    void buffersMove()
    {
        Buffer a = m_gpu->device().allocate(100, Memory::Upload, "a");
        const VkDeviceAddress address = a.slice().address;
        Buffer b = std::move(a);
        QVERIFY(!a);
        QCOMPARE(b.slice().address, address);
        QCOMPARE(b.name(), std::string("a"));
        b = m_gpu->device().allocate(100, Memory::Upload, "b"); // gives its old range back
        const Buffer c = m_gpu->device().allocate(100, Memory::Upload, "c");
        QCOMPARE(c.slice().address, address);
        QCOMPARE(c.as<uint32_t>().size(), size_t{25});
    }

    void limitIsAnError()
    {
        Device::Options options;
        options.memoryLimitBytes = 100 * kMiB;
        m_gpu->reopen(options);
        Device& device = m_gpu->device();
        QVERIFY(device.memoryUse().budgetBytes <= 100 * kMiB);
        std::vector<Buffer> live;
        for (int i = 0; i < 9; ++i)
            live.push_back(device.allocate(10 * kMiB, Memory::Device, "weights"));
        QVERIFY(device.memoryUse().usedBytes <= 100 * kMiB);
        const std::string message = messageOf(ErrorCode::OutOfDeviceMemory, [&] {
            live.push_back(device.allocate(20 * kMiB, Memory::Device, "one too many"));
        });
        QVERIFY2(message.find("one too many") != std::string::npos, message.c_str());
        QVERIFY2(message.find("20.0 MiB") != std::string::npos, message.c_str());
        QVERIFY2(message.find(device.info().name) != std::string::npos, message.c_str());
        live.clear();
        live.push_back(device.allocate(95 * kMiB, Memory::Device, "fits in the emptied blocks' place"));
    }

    void tooMuchAtOnceIsAnError()
    {
        const uint64_t most = m_gpu->device().capabilities().maxAllocationBytes;
        const std::string message = messageOf(ErrorCode::OutOfDeviceMemory, [&] {
            (void)m_gpu->device().allocate(most + 1, Memory::Device, "huge");
        });
        QVERIFY2(message.find("huge") != std::string::npos, message.c_str());
    }

    void separateMemoryIsNotMapped()
    {
        Device::Options options;
        options.separateMemory = true;
        m_gpu->reopen(options);
        QVERIFY(!m_gpu->device().allocate(64, Memory::Device, "device").mapped());
        QVERIFY(m_gpu->device().allocate(64, Memory::Upload, "upload").mapped());
        QVERIFY(m_gpu->device().allocate(64, Memory::Readback, "readback").mapped());
    }

    void sizesReadWell()
    {
        QCOMPARE(formatBytes(12), std::string("12 bytes"));
        QCOMPARE(formatBytes(3 * kMiB / 2), std::string("1.5 MiB"));
        QCOMPARE(formatBytes(1536 * kMiB), std::string("1.50 GiB"));
    }

    void cleanup()
    {
        m_gpu->close();
        QVERIFY2(m_gpu->isSilent(), m_gpu->messages().c_str());
    }

private:
    /// What a call says that throws an Error of this code.
    template <typename F>
    static std::string messageOf(ErrorCode code, const F& call)
    {
        try {
            call();
        } catch (const Error& error) {
            return error.code() == code ? error.what() : std::string("another code: ") + error.what();
        }
        return "nothing was thrown";
    }

    std::unique_ptr<tests::GpuFixture> m_gpu;
};

QTEST_GUILESS_MAIN(MemoryTest)
#include "memory_test.moc"
