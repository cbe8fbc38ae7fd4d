// Time of every op beside the matrix products, at the shapes of E2B and 31B, in prefill and in decode; and
// how long the driver takes to compile it.
//     ops_bench [PART…]        only measurements whose name contains one of the parts
// Built with the tests, run by hand; FACET_DEVICE chooses the device.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

#include "shaders/batch.h"
#include "tests/support/ops_fixture.h"
#include "tests/support/paged_cache.h"

using namespace engine;
using namespace engine::tests;

namespace {

constexpr float kEps = 1e-6F;
constexpr int kRuns = 5;

struct Layer
{
    const char* name;
    uint32_t heads, kvHeads, headDim, pairs, window;
};
constexpr Layer kLayers[] = {{"E2B sliding", 8, 1, 256, 128, 512},
                             {"E2B global", 8, 1, 512, 64, 0},
                             {"31B sliding", 32, 16, 256, 128, 1024},
                             {"31B global", 32, 4, 512, 64, 0}};

class Bench
{
public:
    Bench(int argc, char** argv) : m_parts(argv + 1, argv + argc) {}

    void runAll()
    {
        std::printf("%s\n%-44s %12s %12s %12s\n", m_fixture.device().info().name.c_str(), "", "microseconds",
                    "CPU us", "compile ms");
        norms();
        for (const Layer& layer : kLayers)
            for (const KvType type : {KvType::F16, KvType::Q8_0}) {
                const std::string name = std::string(layer.name) + (type == KvType::F16 ? " F16" : " Q8_0");
                for (const uint32_t depth : {511U, 4095U})
                    decode(name + " decode at " + std::to_string(depth), layer, type, depth);
                for (const uint32_t tokens : {128U, 512U})
                    prefill(name + " prefill of " + std::to_string(tokens), layer, type, tokens);
            }
        outputSide();
        experts();
    }

private:
    bool isWanted(const std::string& name) const
    {
        return m_parts.empty() || std::ranges::any_of(m_parts, [&](const std::string& part) {
                   return name.find(part) != std::string::npos;
               });
    }

    /// Median of kRuns submissions of `copies` recorded copies.
    void measure(const std::string& name, int copies, const std::function<void(Ops&)>& record)
    {
        using Clock = std::chrono::steady_clock;
        vulkan::Commands commands(m_fixture.device());
        const auto before = Clock::now();
        commands.begin();
        Ops ops(m_fixture.device(), m_kernels, commands);
        for (int i = 0; i < copies; ++i)
            record(ops);
        commands.end();
        const double compiled = std::chrono::duration<double, std::milli>(Clock::now() - before).count();
        std::vector<double> times,
            cpuTimes; // of the process: steadier than the clock where the device is a CPU
        for (int run = 0; run <= kRuns; ++run) { // the first run warms caches up
            const auto start = Clock::now();
            const std::clock_t cpuStart = std::clock();
            commands.submit();
            commands.wait();
            times.push_back(std::chrono::duration<double, std::micro>(Clock::now() - start).count() / copies);
            cpuTimes.push_back(static_cast<double>(std::clock() - cpuStart) * 1e6 / CLOCKS_PER_SEC / copies);
        }
        std::sort(times.begin() + 1, times.end());
        std::sort(cpuTimes.begin() + 1, cpuTimes.end());
        std::printf("%-44s %12.1f %12.1f %12.1f\n", name.c_str(), times[1 + kRuns / 2],
                    cpuTimes[1 + kRuns / 2], compiled);
        std::fflush(stdout);
    }

    Tensor random(uint32_t rows, uint32_t cols)
    {
        return m_fixture.upload(randomValues(m_random, size_t{rows} * cols), rows, cols);
    }

    void norms()
    {
        for (const uint32_t hidden : {1536U, 5376U})
            for (const uint32_t rows : {1U, 512U}) {
                const std::string name =
                    "add_rms_norm [" + std::to_string(rows) + ", " + std::to_string(hidden) + "]";
                if (!isWanted(name))
                    continue;
                const Tensor x = random(rows, hidden), y = random(rows, hidden), out = random(rows, hidden);
                const vulkan::Slice weight = random(1, hidden).data;
                measure(name, rows == 1 ? 20 : 2, [&](Ops& op) {
                    op.addRmsNorm(x, y, weight, 1.0F, {{weight, out}}, kEps);
                });
                m_fixture.clear();
            }
    }

    struct Inputs
    {
        Tensor q, k, v, out;
        AttentionParts parts;
        BatchView batch;
    };

    Inputs inputs(const Layer& layer, const PagedCache& cache, uint32_t first, uint32_t tokens)
    {
        Inputs in;
        in.q = random(tokens, layer.heads * layer.headDim);
        in.k = random(tokens, layer.kvHeads * layer.headDim);
        in.v = random(tokens, layer.kvHeads * layer.headDim);
        in.out = random(tokens, layer.heads * layer.headDim);
        std::vector<uint32_t> header{first, tokens, 0, 0}, visibleEnd;
        for (uint32_t i = 0; i < tokens; ++i)
            visibleEnd.push_back(first + i);
        in.batch.tokenCount = tokens;
        in.batch.header = m_fixture.upload(std::span<const uint32_t>(header));
        in.batch.visibleEnd = m_fixture.upload(std::span<const uint32_t>(visibleEnd));
        in.parts.heads = layer.heads;
        in.parts.window = layer.window;
        in.parts.rope = {random(tokens, layer.pairs * 2).data, layer.pairs};
        in.parts.qNorm = random(1, layer.headDim).data;
        in.parts.kNorm = random(1, layer.headDim).data;
        in.parts.kv = cache.view();
        in.parts.scratch = m_fixture.allocate(attentionScratchBytes(layer.heads, layer.headDim));
        return in;
    }

    void decode(const std::string& name, const Layer& layer, KvType type, uint32_t depth)
    {
        if (!isWanted(name))
            return;
        const PagedCache cache(m_fixture, type, layer.kvHeads, layer.headDim,
                               layer.window ? layer.window : depth + 1);
        const Inputs in = inputs(layer, cache, depth, 1);
        measure(name, 5, [&](Ops& op) { op.attentionDecode(in.q, in.k, in.v, in.parts, in.batch, in.out); });
        m_fixture.clear();
    }

    void prefill(const std::string& name, const Layer& layer, KvType type, uint32_t tokens)
    {
        if (!isWanted(name))
            return;
        const PagedCache cache(m_fixture, type, layer.kvHeads, layer.headDim, layer.window + tokens);
        const Inputs in = inputs(layer, cache, 0, tokens);
        measure(name + ", to cache", 1,
                [&](Ops& op) { op.qkvToCache(in.q, in.k, in.v, in.parts, in.batch); });
        measure(name, 1, [&](Ops& op) { op.attention(in.q, in.parts, in.batch, in.out); });
        m_fixture.clear();
    }

    void outputSide()
    {
        constexpr uint32_t kVocabulary = 262144;
        if (!isWanted("argmax") && !isWanted("top_k"))
            return;
        const Tensor logits = random(1, kVocabulary);
        const vulkan::Slice id = m_fixture.allocate(4), value = m_fixture.allocate(4);
        const vulkan::Slice scratch = m_fixture.allocate(topKScratchBytes(kVocabulary));
        const vulkan::Slice result = m_fixture.allocate(sizeof(TopKResult));
        measure("argmax of 262144", 1, [&](Ops& op) { op.argmax(logits, id, value); });
        measure("top_k 64 of 262144", 1, [&](Ops& op) { op.topK(logits, {}, {}, 64, scratch, result); });
        m_fixture.clear();
    }

    void experts()
    {
        constexpr uint32_t kExperts = 128, kTopK = 8;
        for (const uint32_t tokens : {1U, 512U}) {
            const std::string name = "routing of " + std::to_string(tokens);
            if (!isWanted(name))
                continue;
            const Tensor logits = random(tokens, kExperts), weights = random(tokens, kTopK);
            const vulkan::Slice ids = m_fixture.allocate(uint64_t{tokens} * kTopK * 4),
                                pairs = m_fixture.allocate(ids.size);
            const vulkan::Slice offsets = m_fixture.allocate((kExperts + 1) * 4);
            measure(name + ", top-k", 1, [&](Ops& op) { op.routeTopK(logits, {}, kTopK, ids, weights); });
            measure(name + ", grouping", 1,
                    [&](Ops& op) { op.groupByExpert(ids, tokens, kTopK, kExperts, offsets, pairs); });
            m_fixture.clear();
        }
    }

    std::vector<std::string> m_parts;
    OpsFixture m_fixture;
    Kernels m_kernels{m_fixture.device()};
    std::mt19937 m_random{1};
};

} // namespace

int main(int argc, char** argv)
{
    setenv("FACET_TEST_VALIDATION", "0", 1); // the layer would be measured too
    Bench(argc, argv).runAll();
}
