// Kernels: declarations against SPIR-V, damaged modules, specialization constants, subgroup sizes.
#include <QtTest>

#include <algorithm>
#include <memory>
#include <set>

#include "engine/error.h"
#include "engine/vulkan/commands.h"
#include "engine/vulkan/spirv.h"
#include "scale_add_spirv.h"
#include "subgroup_size_spirv.h"
#include "tests/support/gpu_fixture.h"

using namespace engine;
using namespace engine::vulkan;

class KernelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_gpu = std::make_unique<tests::GpuFixture>(); }

    void declarationBecomesBindings()
    {
        const KernelBase kernel(m_gpu->device(), "scale_add", scale_add_spirv, "  x ->\ty ", 8);
        QCOMPARE(kernel.bindings().size(), size_t{2});
        QCOMPARE(kernel.bindings()[0].name, std::string("x"));
        QVERIFY(kernel.bindings()[0].read && !kernel.bindings()[0].write);
        QVERIFY(!kernel.bindings()[1].read && kernel.bindings()[1].write);
        QCOMPARE(kernel.pushConstantBytes(), 24u);

        const KernelBase inPlace(m_gpu->device(), "scale_add", scale_add_spirv, "x y -> y", 8);
        QCOMPARE(inPlace.bindings().size(), size_t{2});
        QVERIFY(inPlace.bindings()[1].read && inPlace.bindings()[1].write);
    }

    void wrongDeclarationsAreErrors_data()
    {
        QTest::addColumn<QString>("buffers");
        QTest::addColumn<uint32_t>("parameterBytes");
        QTest::newRow("a buffer too few") << "-> y" << 16u;
        QTest::newRow("a buffer too many") << "x z -> y" << 8u;
        QTest::newRow("a parameter too few") << "x -> y" << 4u;
        QTest::newRow("a parameter too many") << "x -> y" << 12u;
        QTest::newRow("two arrows") << "x -> y -> y" << 8u;
        QTest::newRow("more than every device has") << "x -> y" << 116u;
    }

    void wrongDeclarationsAreErrors()
    {
        QFETCH(QString, buffers);
        QFETCH(uint32_t, parameterBytes);
        QString message = "nothing was thrown";
        try {
            const KernelBase kernel(m_gpu->device(), "scale_add", scale_add_spirv, buffers.toStdString(),
                                    parameterBytes);
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::Internal);
            message = error.what();
        }
        if (QTest::currentDataTag() == QLatin1String("a buffer too few"))
            QCOMPARE(message, QString("nothing was thrown")); // 8 bytes are 8 bytes: only the sum is known
        else
            QVERIFY2(message.contains("scale_add"), qPrintable(message));
    }

    void unknownShaderOrConstant()
    {
        QVERIFY_EXCEPTION_THROWN(KernelBase(m_gpu->device(), "no_such_shader", "x -> y", 8), Error);
        const KernelBase kernel(m_gpu->device(), "scale_add", scale_add_spirv, "x -> y", 8);
        QVERIFY_EXCEPTION_THROWN((void)kernel.pipeline({{"kNoSuchConstant", 1}}), Error);
        QVERIFY_EXCEPTION_THROWN((void)kernel.pipeline({{"kThreads", 1u << 20}}), Error);
    }

    void moduleIsRead()
    {
        const SpirvInfo info = inspectSpirv(scale_add_spirv);
        QCOMPARE(info.problem, std::string());
        QCOMPARE(info.pushConstantBytes, 24u);
        QCOMPARE(info.leadingAddresses, 2u);
        QCOMPARE(info.workgroup[0].size, 64u);
        QCOMPARE(info.workgroup[0].specId, int64_t{0});
        QCOMPARE(info.workgroup[1].size, 1u);
        const auto offset =
            std::ranges::find(info.constants, std::string("kOffset"), &SpirvInfo::Constant::name);
        QVERIFY(offset != info.constants.end());
        QCOMPARE(offset->specId, 1u);
    }

    void damagedModulesAreReported()
    {
        const std::span<const uint32_t> whole = scale_add_spirv;
        QVERIFY(!inspectSpirv({}).problem.empty());
        for (size_t words = 0; words < whole.size(); ++words)
            (void)inspectSpirv(whole.first(words)); // ends, and reads nothing outside
        std::vector<uint32_t> damaged(whole.begin(), whole.end());
        for (size_t word = 0; word < damaged.size(); ++word) {
            for (const uint32_t value :
                 {0u, 0xffffffffu, 0x00010000u | (damaged[word] & 0xffff), damaged[word] + 1}) {
                const uint32_t kept = std::exchange(damaged[word], value);
                (void)inspectSpirv(damaged);
                damaged[word] = kept;
            }
        }
        damaged[0] = 0;
        QVERIFY_EXCEPTION_THROWN(KernelBase(m_gpu->device(), "damaged", damaged, "x -> y", 8), Error);
    }

    void missingFeatureIsAnError()
    {
        // The capability Linkage (5) belongs to OpenCL; no Vulkan device takes it.
        std::vector<uint32_t> code(std::begin(scale_add_spirv), std::end(scale_add_spirv));
        constexpr uint32_t kCapabilityInstruction = (2u << 16) | 17u;
        const auto capability = std::ranges::find(code, kCapabilityInstruction);
        QVERIFY(capability != code.end());
        *(capability + 1) = 5;
        try {
            const KernelBase kernel(m_gpu->device(), "scale_add", code, "x -> y", 8);
            QFAIL("nothing was thrown");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::NoDevice);
        }
    }

    void subgroupSizeIsSet()
    {
        Device& device = m_gpu->device();
        const Capabilities& can = device.capabilities();
        const KernelBase kernel(device, "subgroup_size", subgroup_size_spirv, "-> y", 0);
        const Buffer out = device.allocate(12, Memory::Readback, "out");
        std::set<uint32_t> sizes = {0}; // 0: not asked for
        if (can.subgroupSizeControl)
            sizes.insert({can.minSubgroupSize, can.maxSubgroupSize});
        for (const uint32_t size : sizes) {
            Commands commands(device);
            commands.begin();
            const Slice slices[] = {out.slice()};
            commands.record(kernel, slices, {}, {}, size ? Constants{{"kSubgroupSize", size}} : Constants{});
            commands.end();
            commands.submit();
            commands.wait();
            const uint32_t expected = size ? size : can.subgroupSize;
            QCOMPARE(out.as<uint32_t>()[0], expected);
            if (can.subgroupSizeControl) {
                QCOMPARE(out.as<uint32_t>()[1], expected);
                QCOMPARE(out.as<uint32_t>()[2], expected); // full subgroups
            }
        }
        if (can.subgroupSizeControl)
            QVERIFY_EXCEPTION_THROWN((void)kernel.pipeline({{"kSubgroupSize", can.maxSubgroupSize * 2}}),
                                     Error);
    }

    void kernelsMove()
    {
        KernelBase first(m_gpu->device(), "scale_add", scale_add_spirv, "x -> y", 8);
        const VkPipeline pipeline = first.pipeline({});
        const KernelBase second(std::move(first));
        QCOMPARE(second.pipeline({}), pipeline);
        QCOMPARE(second.name(), std::string("scale_add"));
    }

    /// Every shader of the build: sound, with push constants that fit, and without a demand that a device of
    /// our minimum (DeviceTest lists it) cannot meet, unless it is an optional variant.
    void embeddedShadersAreSound()
    {
        const std::set<SpirvCapability> always = {SpirvCapability::Shader,
                                                  SpirvCapability::PhysicalStorageBufferAddresses,
                                                  SpirvCapability::StorageBuffer16Bit,
                                                  SpirvCapability::StorageBuffer8Bit,
                                                  SpirvCapability::Int64,
                                                  SpirvCapability::SubgroupBasic,
                                                  SpirvCapability::SubgroupArithmetic,
                                                  SpirvCapability::SubgroupBallot,
                                                  SpirvCapability::SubgroupShuffle};
        const std::set<SpirvCapability> optional = {SpirvCapability::Float16,
                                                    SpirvCapability::Int8,
                                                    SpirvCapability::DotProduct,
                                                    SpirvCapability::DotProductInput4x8Bit,
                                                    SpirvCapability::DotProductInputAll,
                                                    SpirvCapability::DotProductInput4x8BitPacked,
                                                    SpirvCapability::CooperativeMatrix,
                                                    SpirvCapability::VulkanMemoryModel,
                                                    SpirvCapability::BFloat16Type,
                                                    SpirvCapability::BFloat16DotProduct,
                                                    SpirvCapability::BFloat16CooperativeMatrix};
        std::set<std::string_view> names;
        for (const std::string_view name : shaderNames()) {
            QVERIFY2(names.insert(name).second, name.data());
            QVERIFY(!shaderCode(name).empty());
            const SpirvInfo info = inspectSpirv(shaderCode(name));
            QVERIFY2(info.problem.empty(), info.problem.c_str());
            QVERIFY2(info.pushConstantBytes <= 128, name.data());
            for (const uint32_t number : info.capabilities) {
                const auto capability = static_cast<SpirvCapability>(number);
                const std::string text = std::string(name) + " needs " + capabilityName(number);
                QVERIFY2(always.contains(capability) || optional.contains(capability), text.c_str());
            }
        }
        QVERIFY(!names.empty());
    }

    void cleanupTestCase()
    {
        m_gpu->close();
        QVERIFY2(m_gpu->isSilent(), m_gpu->messages().c_str());
    }

private:
    std::unique_ptr<tests::GpuFixture> m_gpu;
};

QTEST_GUILESS_MAIN(KernelTest)
#include "kernel_test.moc"
