// Recording: results, hazards, replay, profiling, and a device that is lost on the way.
#include <QtTest>

#include <memory>
#include <numeric>

#include "engine/error.h"
#include "engine/vulkan/commands.h"
#include "scale_add_spirv.h"
#include "tests/support/gpu_fixture.h"

using namespace engine;
using namespace engine::vulkan;

namespace {

struct ScaleAddParams
{
    uint32_t count;
    float scale;
};
constexpr uint32_t kCount = 1000;
constexpr uint32_t kThreads = 64;

} // namespace

class CommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_gpu = std::make_unique<tests::GpuFixture>();
        m_scaleAdd = std::make_unique<KernelBase>(m_gpu->device(), "scale_add", scale_add_spirv, "x -> y",
                                                  static_cast<uint32_t>(sizeof(ScaleAddParams)));
        for (const char* name : {"a", "b", "c", "d"})
            m_buffers.push_back(m_gpu->device().allocate(kCount * sizeof(float), Memory::Readback, name));
    }

    void init()
    {
        for (const Buffer& buffer : m_buffers)
            std::iota(buffer.as<float>().begin(), buffer.as<float>().end(), 0.0f);
    }

    void dispatchComputes()
    {
        Commands commands(m_gpu->device());
        commands.begin();
        scaleAdd(commands, 0, 1, 3.0f);
        commands.end();
        run(commands);
        for (uint32_t i = 0; i < kCount; ++i)
            QCOMPARE(value(1, i), 3.0f * static_cast<float>(i));
    }

    void independentWorkHasNoBarrier()
    {
        Commands commands(m_gpu->device());
        commands.begin();
        scaleAdd(commands, 0, 1, 1.0f); // a → b
        scaleAdd(commands, 0, 2, 2.0f); // a → c: reading twice is no hazard
        QCOMPARE(commands.counts().barriers, 0u);
        commands.end();
        QCOMPARE(commands.counts().dispatches, 2u);
        QCOMPARE(commands.counts().barriers, 1u); // the one that ends every recording
        run(commands);
        QCOMPARE(value(1, 7), 7.0f);
        QCOMPARE(value(2, 7), 14.0f);
    }

    void dependentWorkHasOneBarrierEach()
    {
        Commands commands(m_gpu->device());
        commands.begin();
        scaleAdd(commands, 0, 1, 2.0f); // a → b
        scaleAdd(commands, 1, 2, 2.0f); // b → c: reads what was written
        QCOMPARE(commands.counts().barriers, 1u);
        scaleAdd(commands, 3, 1, 1.0f); // d → b: writes what was read since the barrier
        QCOMPARE(commands.counts().barriers, 2u);
        scaleAdd(commands, 0, 1, 5.0f); // a → b: writes what was written
        QCOMPARE(commands.counts().barriers, 3u);
        scaleAdd(commands, 3, 0, 1.0f); // d → a: writes what was read
        QCOMPARE(commands.counts().barriers, 4u);
        scaleAdd(commands, 3, 2, 1.0f); // d → c: the barrier before covers b → c
        QCOMPARE(commands.counts().barriers, 4u);
        commands.end();
        run(commands);
        QCOMPARE(value(1, 9), 45.0f);
        QCOMPARE(value(2, 9), 9.0f);
    }

    void rangesAreTrackedNotBuffers()
    {
        const Slice a = m_buffers[0].slice();
        const Slice b = m_buffers[1].slice();
        Commands commands(m_gpu->device());
        commands.begin();
        commands.copy(a.sub(0, 400), b.sub(0, 400));
        commands.copy(a.sub(400, 400), b.sub(400, 400)); // beside it
        QCOMPARE(commands.counts().barriers, 0u);
        commands.copy(b.sub(396, 4), b.sub(1000, 4)); // the last word of the first copy
        QCOMPARE(commands.counts().barriers, 1u);
        commands.fill(b.sub(2000, 8), 0x40000000);
        QCOMPARE(commands.counts().barriers, 1u);
        commands.end();
        QCOMPARE(commands.counts().copies, 4u);
        run(commands);
        QCOMPARE(value(1, 250), 99.0f);
        QCOMPARE(value(1, 500), 2.0f);
        QCOMPARE(value(1, 501), 2.0f);
        QCOMPARE(value(1, 502), 502.0f);
    }

    void indirectRangesTakePart()
    {
        Commands commands(m_gpu->device());
        commands.begin();
        scaleAdd(commands, 0, 1, 1.0f);
        const Slice slices[] = {m_buffers[0].slice(), m_buffers[2].slice()};
        const ScaleAddParams parameters{kCount, 1.0f};
        const auto bytes = std::as_bytes(std::span(&parameters, 1));
        const Slice written[] = {m_buffers[1].slice()};
        commands.record(*m_scaleAdd, slices, bytes, {groupsFor(kCount, kThreads)}, {}, written);
        QCOMPARE(commands.counts().barriers, 1u);
        commands.record(*m_scaleAdd, slices, bytes, {groupsFor(kCount, kThreads)}, {}, {}, written);
        QCOMPARE(commands.counts().barriers, 2u);
        commands.end();
        run(commands);
    }

    void replayRunsAgain()
    {
        Commands commands(m_gpu->device());
        commands.begin();
        scaleAdd(commands, 0, 1, 2.0f); // a → b
        scaleAdd(commands, 1, 0, 1.0f); // b → a
        commands.end();
        for (int i = 0; i < 3; ++i)
            commands.submit(); // each waits for the one before
        commands.wait();
        commands.wait(); // nothing to wait for
        QCOMPARE(value(0, 5), 40.0f);
    }

    void submissionsSeeEarlierOnes()
    {
        Commands first(m_gpu->device());
        first.begin();
        scaleAdd(first, 0, 1, 2.0f);
        first.end();
        Commands second(m_gpu->device());
        second.begin();
        scaleAdd(second, 1, 2, 2.0f);
        second.end();
        first.submit();
        second.submit();
        second.wait();
        QCOMPARE(value(2, 11), 44.0f);
    }

    void beginWaitsForTheSubmission()
    {
        Commands commands(m_gpu->device());
        for (int round = 1; round <= 3; ++round) {
            commands.begin();
            scaleAdd(commands, 0, 1, static_cast<float>(round));
            commands.end();
            QCOMPARE(commands.counts().dispatches, 1u);
            commands.submit();
        }
        commands.wait();
        QCOMPARE(value(1, 10), 30.0f);
    }

    void flushedPartsRunInOrder()
    {
        Commands commands(m_gpu->device());
        for (int round = 0; round < 2; ++round) {
            commands.begin();
            scaleAdd(commands, 0, 1, 2.0f);
            commands.flush();
            scaleAdd(commands, 1, 2, 2.0f); // needs the part before
            commands.flush();
            scaleAdd(commands, 2, 3, 1.0f);
            commands.end();
            commands.submit();
            commands.wait();
            QCOMPARE(value(3, 11), 44.0f);
        }
        commands.begin();
        scaleAdd(commands, 0, 1, 3.0f);
        commands.flush(); // given up half-way: the next recording waits for it
        commands.begin();
        scaleAdd(commands, 1, 2, 1.0f);
        commands.end();
        run(commands);
        QCOMPARE(value(2, 10), 30.0f);
    }

    void constantsChangeTheCode()
    {
        Commands commands(m_gpu->device());
        commands.begin();
        scaleAdd(commands, 0, 1, 1.0f, kCount, {{"kOffset", 3}});
        scaleAdd(commands, 0, 2, 1.0f, kCount, {{"kOffset", 4}, {"kThreads", kThreads}});
        commands.end();
        run(commands);
        QCOMPARE(value(1, 20), 23.0f);
        QCOMPARE(value(2, 20), 24.0f);
        QCOMPARE(m_scaleAdd->pipeline({{"kOffset", 3}}), m_scaleAdd->pipeline({{"kOffset", 3}}));
        QVERIFY(m_scaleAdd->pipeline({{"kOffset", 3}}) != m_scaleAdd->pipeline({{"kOffset", 5}}));
    }

    void manyDispatches()
    {
        Commands commands(m_gpu->device());
        commands.begin();
        for (int i = 0; i < 1500; ++i)
            scaleAdd(commands, static_cast<size_t>(i % 2), static_cast<size_t>(1 - i % 2), 1.0f, 8);
        commands.end();
        QCOMPARE(commands.counts().dispatches, 1500u);
        QCOMPARE(commands.counts().barriers, 1500u);
        run(commands);
        QCOMPARE(value(0, 5), 5.0f);
    }

    void profilerTimesEveryKernel()
    {
        Device& device = m_gpu->device();
        Profiler profiler(device, 2); // pools of two regions: five dispatches take three
        {
            Commands commands(device, &profiler);
            Commands other(device, &profiler);
            other.begin();
            other.fill(m_buffers[3].slice(), 0);
            other.end();
            commands.begin();
            for (int i = 0; i < 4; ++i)
                scaleAdd(commands, 0, 1, 1.0f);
            commands.copy(m_buffers[0].slice(), m_buffers[2].slice());
            commands.end();
            for (int i = 0; i < 2; ++i)
                run(commands);
            run(other);
        }
        QVERIFY(device.capabilities().timestampPeriodNs > 0);
        QCOMPARE(profiler.times().size(), size_t{3});
        QCOMPARE(profiler.times().at("scale_add").calls, uint64_t{8});
        QCOMPARE(profiler.times().at("copy").calls, uint64_t{2});
        QCOMPARE(profiler.times().at("fill").calls, uint64_t{1});
        QVERIFY(profiler.times().at("scale_add").total.count() > 0);
        QVERIFY(profiler.times().at("scale_add").total < std::chrono::minutes(10));
        profiler.reset();
        QVERIFY(profiler.times().empty());
    }

    void lostDevice()
    {
        tests::GpuFixture gpu;
        Buffer buffer = gpu.device().allocate(1024, Memory::Device, "buffer");
        Commands commands(gpu.device());
        commands.begin();
        commands.fill(buffer.slice(), 1);
        commands.end();
        commands.submit();
        gpu.device().simulateLoss();
        QVERIFY(gpu.device().isLost());
        QCOMPARE(codeOf([&] { commands.wait(); }), ErrorCode::DeviceLost);
        QCOMPARE(codeOf([&] { commands.submit(); }), ErrorCode::DeviceLost);
        QCOMPARE(codeOf([&] { commands.begin(); }), ErrorCode::DeviceLost);
        QCOMPARE(codeOf([&] { (void)gpu.device().allocate(64, Memory::Device, "more"); }),
                 ErrorCode::DeviceLost);
        QCOMPARE(codeOf([&] { Commands another(gpu.device()); }), ErrorCode::DeviceLost);
        QVERIFY2(gpu.isSilent(), gpu.messages().c_str());
    }

    void cleanupTestCase()
    {
        m_buffers.clear();
        m_scaleAdd.reset();
        m_gpu->close();
        QVERIFY2(m_gpu->isSilent(), m_gpu->messages().c_str());
    }

private:
    template <typename F>
    static ErrorCode codeOf(const F& call)
    {
        try {
            call();
        } catch (const Error& error) {
            return error.code();
        }
        return ErrorCode::InvalidRequest; // stands for "nothing was thrown"
    }

    static void run(Commands& commands)
    {
        commands.submit();
        commands.wait();
    }

    float value(size_t buffer, uint32_t index) const { return m_buffers[buffer].as<float>()[index]; }

    void scaleAdd(Commands& commands, size_t from, size_t to, float scale, uint32_t count = kCount,
                  const Constants& constants = {})
    {
        const Slice slices[] = {m_buffers[from].slice(), m_buffers[to].slice()};
        const ScaleAddParams parameters{count, scale};
        commands.record(*m_scaleAdd, slices, std::as_bytes(std::span(&parameters, 1)),
                        {groupsFor(count, kThreads)}, constants);
    }

    std::unique_ptr<tests::GpuFixture> m_gpu;
    std::unique_ptr<KernelBase> m_scaleAdd;
    std::vector<Buffer> m_buffers;
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "commands_test.moc"
