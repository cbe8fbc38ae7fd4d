// Uploads arrive whole at any size, straight or staged; read back; the bandwidth is a number.
#include <QtTest>

#include <algorithm>

#include "engine/error.h"
#include "engine/vulkan/bandwidth.h"
#include "engine/vulkan/upload.h"
#include "tests/support/gpu_fixture.h"

using namespace engine;
using namespace engine::vulkan;

namespace {

std::byte pattern(uint64_t seed, uint64_t i)
{
    return static_cast<std::byte>((i * 2654435761u + seed * 97 + (i >> 11)) & 0xff);
}

} // namespace

class UploadTest : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip_data()
    {
        QTest::addColumn<bool>("separateMemory");
        QTest::newRow("as the device is") << false;
        QTest::newRow("staged") << true;
    }

    void roundTrip()
    {
        QFETCH(bool, separateMemory);
        Device::Options options;
        options.separateMemory = separateMemory;
        tests::GpuFixture gpu(options);
        {
            Device& device = gpu.device();
            // Odd sizes, one slot exactly, one byte more, and enough small ones to go round the ring.
            std::vector<uint64_t> sizes = {
                1, 3, 255, 257, 4097, Uploader::kSlotBytes, Uploader::kSlotBytes + 1};
            for (uint64_t i = 0; i < 6; ++i)
                sizes.push_back(Uploader::kSlotBytes / 3 + i * 7);
            std::vector<Buffer> targets;
            Uploader uploader(device);
            for (uint64_t i = 0; i < sizes.size(); ++i) {
                targets.push_back(device.allocate(sizes[i], Memory::Device, "target"));
                const uint64_t half = sizes[i] / 2;
                const auto write = [&](uint64_t offset, uint64_t size) {
                    uploader.write(targets.back(), offset, size, [&](std::span<std::byte> part) {
                        for (uint64_t at = 0; at < part.size(); ++at)
                            part[at] = pattern(i, offset + at);
                    });
                };
                if (i % 2) { // in two pieces, the second first
                    write(half, sizes[i] - half);
                    write(0, half);
                } else {
                    write(0, sizes[i]);
                }
            }
            uploader.finish();
            for (uint64_t i = 0; i < sizes.size(); ++i) {
                const std::vector<std::byte> bytes = readBack(device, targets[i].slice());
                QCOMPARE(uint64_t{bytes.size()}, sizes[i]);
                uint64_t wrong = 0;
                for (uint64_t at = 0; at < bytes.size(); ++at)
                    wrong += bytes[at] != pattern(i, at);
                QVERIFY2(wrong == 0, std::to_string(wrong).c_str());
            }
            const Slice middle = targets[4].slice().sub(13, 1001);
            QCOMPARE(readBack(device, middle).front(), pattern(4, 13));
            QCOMPARE(readBack(device, middle).back(), pattern(4, 1013));
            uploader.finish(); // nothing left to do
        }
        gpu.close();
        QVERIFY2(gpu.isSilent(), gpu.messages().c_str());
    }

    void failedFillLeavesTheUploaderWhole()
    {
        Device::Options options;
        options.separateMemory = true;
        tests::GpuFixture gpu(options);
        {
            const Buffer target = gpu.device().allocate(1000, Memory::Device, "target");
            Uploader uploader(gpu.device());
            QVERIFY_EXCEPTION_THROWN(
                uploader.write(target, 0, 1000,
                               [](std::span<std::byte>) { throw Error(ErrorCode::BadFile, "truncated"); }),
                Error);
            uploader.write(target, 0, 1000,
                           [](std::span<std::byte> part) { std::ranges::fill(part, std::byte{7}); });
            uploader.finish();
            QCOMPARE(readBack(gpu.device(), target.slice()), std::vector<std::byte>(1000, std::byte{7}));
        }
        gpu.close();
        QVERIFY2(gpu.isSilent(), gpu.messages().c_str());
    }

    void lostDevice()
    {
        Device::Options options;
        options.separateMemory = true;
        tests::GpuFixture gpu(options);
        const Buffer target = gpu.device().allocate(1000, Memory::Device, "target");
        Uploader uploader(gpu.device());
        uploader.write(target, 0, 1000,
                       [](std::span<std::byte> part) { std::ranges::fill(part, std::byte{7}); });
        gpu.device().simulateLoss();
        QVERIFY_EXCEPTION_THROWN(uploader.finish(), Error);
        QVERIFY2(gpu.isSilent(), gpu.messages().c_str());
    }

    void bandwidth()
    {
        tests::GpuFixture gpu;
        const double bytesPerSecond = copyBandwidth(gpu.device());
        QVERIFY(bytesPerSecond > 1e7 && bytesPerSecond < 1e14);
        gpu.close();
        QVERIFY2(gpu.isSilent(), gpu.messages().c_str());
    }
};

QTEST_GUILESS_MAIN(UploadTest)
#include "upload_test.moc"
