// Devices: listing, choice, capabilities, the validation layer itself, and machines without Vulkan.
#include <QtTest>

#include <algorithm>

#include "engine/error.h"
#include "engine/vulkan/commands.h"
#include "engine/vulkan/support.h"
#include "tests/support/gpu_fixture.h"

using namespace engine;
using namespace engine::vulkan;

namespace {

DeviceInfo fakeDevice(uint32_t index, const std::string& name, const std::string& unusableReason)
{
    DeviceInfo device;
    device.index = index;
    device.name = name;
    device.unusableReason = unusableReason;
    return device;
}

} // namespace

class DeviceTest : public QObject
{
    Q_OBJECT

private slots:
    void everyDeviceIsListed()
    {
        const Instance instance({});
        const std::vector<DeviceInfo> devices = instance.devices();
        QVERIFY(!devices.empty());
        for (uint32_t i = 0; i < devices.size(); ++i) {
            QCOMPARE(devices[i].index, i);
            QVERIFY(!devices[i].name.empty());
            QVERIFY(devices[i].memoryBytes > 0);
            if (devices[i].unusableReason.empty())
                QVERIFY(!devices[i].driver.empty());
        }
        const auto isUsable = [](const DeviceInfo& device) { return device.unusableReason.empty(); };
        QVERIFY(std::ranges::is_partitioned(devices, isUsable));
    }

    void bestUsableDeviceIsChosen()
    {
        const std::vector<DeviceInfo> devices = {
            fakeDevice(0, "Fast GPU", "it lacks buffer device addresses"), fakeDevice(1, "Good GPU", ""),
            fakeDevice(2, "llvmpipe", "")};
        QCOMPARE(chooseDevice(devices, {}).index, 1u);
        QCOMPARE(chooseDevice(devices, byIndex(2)).index, 2u);
        QCOMPARE(chooseDevice(devices, byName("LLVM")).index, 2u);
        QCOMPARE(chooseDevice(devices, byName("gpu")).index, 1u); // the usable one of two
    }

    void badChoicesNameAllDevices()
    {
        const std::vector<DeviceInfo> devices = {
            fakeDevice(0, "Fast GPU", "it lacks buffer device addresses"), fakeDevice(1, "llvmpipe", "")};
        for (const auto& options : {byIndex(0), byIndex(7), byName("fast"), byName("radeon")}) {
            const std::string message = messageOf([&] { (void)chooseDevice(devices, options); });
            QVERIFY2(message.find("Fast GPU (unusable: it lacks buffer device addresses)") !=
                         std::string::npos,
                     message.c_str());
            QVERIFY2(message.find("1: llvmpipe (usable)") != std::string::npos, message.c_str());
        }
        const std::string none = messageOf([&] { (void)chooseDevice(std::span(devices).first(1), {}); });
        QVERIFY2(none.find("Fast GPU (unusable: it lacks buffer device addresses)") != std::string::npos,
                 none.c_str());
        QVERIFY(messageOf([] { (void)chooseDevice({}, {}); }).find("Install") != std::string::npos);
    }

    void capabilitiesHoldTogether()
    {
        tests::GpuFixture gpu;
        const Capabilities& can = gpu.device().capabilities();
        QVERIFY(can.subgroupSize >= 1 && can.subgroupSize <= 128);
        QVERIFY(can.minSubgroupSize <= can.subgroupSize && can.subgroupSize <= can.maxSubgroupSize);
        QVERIFY(can.sharedMemoryBytes >= 16384);
        QVERIFY(can.maxWorkgroupInvocations >= 256);
        QVERIFY(can.maxAllocationBytes >= uint64_t{1} << 30);
        QCOMPARE(can.isCpu, gpu.device().info().kind == DeviceKind::Cpu);
        QVERIFY(gpu.device().info().freeMemoryBytes > 0);
        gpu.close();
        QVERIFY2(gpu.isSilent(), gpu.messages().c_str());
    }

    void layerReportsHazards()
    {
        // Two fills of the same bytes without a barrier: if this goes unnoticed, silence elsewhere proves
        // nothing.
        tests::GpuFixture gpu;
        if (qgetenv("FACET_TEST_VALIDATION") == "0")
            QSKIP("Validation is turned off.");
        Device& device = gpu.device();
        const Buffer buffer = device.allocate(1024, Memory::Device, "buffer");
        VkCommandPoolCreateInfo poolInfo{};
        poolInfo.sType = VK_STRUCTURE_TYPE_COMMAND_POOL_CREATE_INFO;
        poolInfo.queueFamilyIndex = device.queueFamily();
        VkCommandPool pool = VK_NULL_HANDLE;
        device.check(vkCreateCommandPool(device.handle(), &poolInfo, nullptr, &pool), "making a pool");
        VkCommandBufferAllocateInfo allocate{};
        allocate.sType = VK_STRUCTURE_TYPE_COMMAND_BUFFER_ALLOCATE_INFO;
        allocate.commandPool = pool;
        allocate.commandBufferCount = 1;
        VkCommandBuffer commands = VK_NULL_HANDLE;
        device.check(vkAllocateCommandBuffers(device.handle(), &allocate, &commands), "making commands");
        VkCommandBufferBeginInfo begin{};
        begin.sType = VK_STRUCTURE_TYPE_COMMAND_BUFFER_BEGIN_INFO;
        device.check(vkBeginCommandBuffer(commands, &begin), "recording");
        vkCmdFillBuffer(commands, buffer.slice().buffer, buffer.slice().offset, 1024, 1);
        vkCmdFillBuffer(commands, buffer.slice().buffer, buffer.slice().offset, 1024, 2);
        device.check(vkEndCommandBuffer(commands), "recording");
        vkDestroyCommandPool(device.handle(), pool, nullptr);
        QVERIFY2(gpu.messages().find("SYNC-HAZARD-WRITE-AFTER-WRITE") != std::string::npos,
                 gpu.messages().c_str());
    }

    void machineWithoutDriver()
    {
        // The loader reads these at every vkCreateInstance.
        const QByteArray nowhere = "/nonexistent/driver.json";
        for (const char* variable : {"VK_ICD_FILENAMES", "VK_DRIVER_FILES"})
            qputenv(variable, nowhere);
        std::string message;
        ErrorCode code = ErrorCode::Internal;
        try {
            Instance instance({});
            const Device device(instance, {}); // loaders differ in where they say so
        } catch (const Error& error) {
            message = error.what();
            code = error.code();
        }
        for (const char* variable : {"VK_ICD_FILENAMES", "VK_DRIVER_FILES"})
            qunsetenv(variable);
        QCOMPARE(code, ErrorCode::NoDevice);
        QVERIFY2(message.find("nstall") != std::string::npos, message.c_str());
    }

private:
    static Device::Options byIndex(int index)
    {
        Device::Options options;
        options.index = index;
        return options;
    }
    static Device::Options byName(const std::string& name)
    {
        Device::Options options;
        options.name = name;
        return options;
    }
    /// What a call says that throws Error(NoDevice).
    template <typename F>
    static std::string messageOf(const F& call)
    {
        try {
            call();
        } catch (const Error& error) {
            return error.code() == ErrorCode::NoDevice ? error.what()
                                                       : std::string("another code: ") + error.what();
        }
        return "nothing was thrown";
    }
};

QTEST_GUILESS_MAIN(DeviceTest)
#include "device_test.moc"
