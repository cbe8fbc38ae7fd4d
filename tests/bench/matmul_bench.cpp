// Speed of the matrix products on one device: GB/s of weights and GFLOP/s by weight type, shape and number of
// tokens.
//     matmul_bench [TYPE…]        e.g. matmul_bench Q4_0 BF16; without arguments all types
// Built with the tests, run by hand; FACET_DEVICE chooses the device.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

#include "engine/error.h"
#include "engine/ops/kernels.h"
#include "engine/ops/ops.h"
#include "tests/support/gpu_fixture.h"

using namespace engine;

namespace {

struct Shape
{
    uint32_t rows, cols;
};

// E2B's gate or up, q of a sliding layer, down, and a part of the 262144-row head.
constexpr Shape kShapes[] = {{6144, 1536}, {2048, 1536}, {1536, 6144}, {32768, 1536}};
constexpr uint32_t kTokens[] = {1, 2, 4, 8, 64, 128};
constexpr int kRuns = 5;

/// Seconds of one product: the median of kRuns submissions of several recorded copies each.
double seconds(vulkan::Device& device, const Kernels& kernels, const Tensor& x, const Weight& weight,
               const Tensor& out)
{
    const double flops = 2.0 * weight.rows * weight.cols * x.rows;
    const int copies = std::clamp(static_cast<int>(1e9 / flops), 1, 20);
    vulkan::Commands commands(device);
    commands.begin();
    Ops ops(device, kernels, commands);
    for (int i = 0; i < copies; ++i)
        ops.matmul(x, weight, out);
    commands.end();
    std::vector<double> times;
    for (int run = 0; run <= kRuns; ++run) { // the first run compiles
        const auto start = std::chrono::steady_clock::now();
        commands.submit();
        commands.wait();
        times.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() /
                        copies);
    }
    std::sort(times.begin() + 1, times.end());
    return times[1 + kRuns / 2];
}

void measure(vulkan::Device& device, const Kernels& kernels, WeightType type, const Shape& shape)
{
    const uint64_t bytes = packedSizeBytes(type, shape.rows, shape.cols);
    const vulkan::Buffer weights = device.allocate(bytes, vulkan::Memory::Device, "weights");
    const uint32_t mostTokens = *std::max_element(std::begin(kTokens), std::end(kTokens));
    const vulkan::Buffer x =
        device.allocate(uint64_t{mostTokens} * shape.cols * sizeof(float), vulkan::Memory::Device, "x");
    const vulkan::Buffer out =
        device.allocate(uint64_t{mostTokens} * shape.rows * sizeof(float), vulkan::Memory::Device, "out");
    vulkan::Commands fill(device);
    fill.begin();
    fill.fill(weights.slice(), 0x2C2C2C2CU); // sound as scales, codes and floats of every type
    fill.fill(x.slice(), 0x3F000000U);
    fill.end();
    fill.submit();
    fill.wait();
    const Weight weight{weights.slice(), type, shape.rows, shape.cols, 1, 0};
    for (const uint32_t tokens : kTokens) {
        const double time = seconds(device, kernels, Tensor(x.slice(), tokens, shape.cols), weight,
                                    Tensor(out.slice(), tokens, shape.rows));
        std::printf("%-5s %6u x %5u  tokens %4u  %9.3f ms  %8.2f GB/s  %9.2f GFLOP/s\n",
                    weightTypeName(type).data(), shape.rows, shape.cols, tokens, time * 1e3,
                    static_cast<double>(bytes) / time / 1e9,
                    2.0 * shape.rows * shape.cols * tokens / time / 1e9);
        std::fflush(stdout);
    }
}

} // namespace

int main(int count, char** arguments)
try {
    vulkan::Instance instance({});
    vulkan::Device device(instance, tests::withDeviceFromEnvironment({}));
    const Kernels kernels(device);
    std::printf("%s, %s\n", device.info().name.c_str(), device.info().driver.c_str());
    for (uint32_t i = 0; i < kWeightTypeCount; ++i) {
        const auto type = static_cast<WeightType>(i);
        const bool wanted =
            count == 1 || std::any_of(arguments + 1, arguments + count,
                                      [&](const char* argument) { return weightTypeName(type) == argument; });
        for (const Shape& shape : kShapes)
            if (wanted)
                measure(device, kernels, type, shape);
    }
} catch (const Error& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
}
