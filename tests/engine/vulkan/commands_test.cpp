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
        commands.submit();
        commands.wait();
        for (uint32_t i = 0; i < kCount; ++i)
            QCOMPARE(value(1, i), 3.0f * static_cast<float>(i));
    }

    void cleanupTestCase()
    {
        m_buffers.clear();
        m_scaleAdd.reset();
        m_gpu->close();
        QVERIFY2(m_gpu->isSilent(), m_gpu->messages().c_str());
    }

private:
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
