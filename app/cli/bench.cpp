// facet-cli bench: prefill and decode at given lengths and depths, in the manner of the common pp512 / tg128.
#include "app/cli/bench.h"

#include <chrono>
#include <cstdio>

#include "app/cli/commands.h"
#include "app/cli/model_options.h"
#include "engine/model/session.h"
#include "engine/model/traffic.h"
#include "engine/vulkan/bandwidth.h"

namespace cli {
namespace {

using Clock = std::chrono::steady_clock;

struct BenchOptions
{
    ModelOptions model;
    std::vector<uint32_t> prefill = {512};
    std::vector<uint32_t> decode = {128};
    std::vector<uint32_t> depths = {0};
    uint32_t repetitions = 5;
    bool profile = false;
    bool media = false;
    bool json = false;
};

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Token ids that differ, the same in every run. Speed does not depend on them.
engine::TokenSequence randomTokens(uint32_t count, uint32_t vocabulary)
{
    engine::TokenSequence tokens;
    uint64_t state = 1;
    for (uint32_t i = 0; i < count; ++i) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        tokens.ids.push_back(static_cast<engine::TokenId>((state >> 33) % vocabulary));
    }
    return tokens;
}

class Bench
{
public:
    Bench(const engine::Model& model, const BenchOptions& options)
        : m_model(model),
          m_options(options),
          m_profiler(model.device())
    {
    }

    BenchLine prefill(uint32_t tokens, uint32_t depth)
    {
        BenchLine line;
        line.isPrefill = true;
        line.tokens = tokens;
        line.depth = depth;
        measure(line, depth + tokens, [&](engine::Session& session) {
            session.prefill(randomTokens(depth + tokens, m_model.config().vocabulary));
        });
        return line;
    }

    BenchLine decode(uint32_t tokens, uint32_t depth)
    {
        BenchLine line;
        line.tokens = tokens;
        line.depth = depth;
        line.bytesPerToken =
            engine::decodeTraffic(m_model, parseKvType(m_options.model.kvType), depth + tokens / 2).total();
        engine::SamplingOptions greedy;
        greedy.greedy = true;
        const engine::Sampler sampler(greedy);
        const engine::TokenSequence ids = randomTokens(tokens, m_model.config().vocabulary);
        measure(line, std::max(depth, 1U) + tokens, [&](engine::Session& session) {
            for (uint32_t i = 0; i < tokens; ++i) {
                session.decode(ids.ids[i]);
                session.sample(sampler, {}, {}, i);
            }
        });
        return line;
    }

    engine::vulkan::CommandCounts decodeCounts()
    {
        return engine::Session(m_model, sessionOptions(64)).decodeCounts();
    }

private:
    engine::SessionOptions sessionOptions(uint32_t contextLength)
    {
        engine::SessionOptions session = m_options.model.sessionOptions();
        session.contextLength = contextLength;
        session.profiler = m_options.profile ? &m_profiler : nullptr;
        return session;
    }

    /// Each repetition starts from `depth` tokens in the cache; the first one warms up and is not counted.
    template <typename Work>
    void measure(BenchLine& line, uint32_t contextLength, const Work& work)
    {
        engine::Session session(m_model, sessionOptions(contextLength));
        engine::TokenSequence start =
            randomTokens(std::max(line.depth, line.isPrefill ? 0U : 1U), m_model.config().vocabulary);
        for (uint32_t repetition = 0; repetition <= m_options.repetitions; ++repetition) {
            if (line.isPrefill && line.depth == 0) {
                // A prompt that shares no token with the last one leaves nothing to reuse.
                start.ids = {static_cast<engine::TokenId>(m_model.config().vocabulary - 1)};
            }
            session.prefill(start);
            m_profiler.reset();
            const Clock::time_point begin = Clock::now();
            work(session);
            if (repetition > 0)
                line.tokensPerSecond.push_back(line.tokens / secondsSince(begin));
        }
        line.kernels = m_profiler.times();
    }

    const engine::Model& m_model;
    const BenchOptions& m_options;
    engine::vulkan::Profiler m_profiler;
};

void runBench(const BenchOptions& options)
{
    Gpu gpu(options.model.device);
    const std::filesystem::path path =
        options.model.model.empty() ? demoModelFolder() : std::filesystem::path(options.model.model);
    const Clock::time_point begin = Clock::now();
    const auto model = engine::Model::load(gpu.device(), path, options.model.loadOptions());
    BenchReport report;
    report.model = path.string();
    report.device = gpu.device().info().name;
    report.driver = gpu.device().info().driver;
    report.kvType = options.model.kvType;
    report.microBatch = options.model.microBatch;
    report.loadSeconds = secondsSince(begin);
    report.weightBytes = model->weights().deviceBytes();
    report.copyBytesPerSecond = engine::vulkan::copyBandwidth(gpu.device());
    Bench bench(*model, options);
    report.decodeCounts = bench.decodeCounts();
    for (const uint32_t depth : options.depths) {
        for (const uint32_t tokens : options.prefill)
            if (tokens != 0)
                report.lines.push_back(bench.prefill(tokens, depth));
        for (const uint32_t tokens : options.decode)
            if (tokens != 0)
                report.lines.push_back(bench.decode(tokens, depth));
    }
    if (options.media)
        report.media = benchMedia(*model, options.repetitions);
    std::fputs((options.json ? benchJson(report) : benchTable(report)).c_str(), stdout);
}

} // namespace

void addBench(CLI::App& app)
{
    CLI::App* command = app.add_subcommand("bench", "Measures prefill and decode");
    const auto options = std::make_shared<BenchOptions>();
    command->add_option("MODEL", options->model.model, "folder or file; the demo model if left out");
    command->add_option("-p,--prefill", options->prefill, "prompt lengths, 0 for none")
        ->delimiter(',')
        ->capture_default_str();
    command->add_option("-n,--decode", options->decode, "numbers of tokens to decode, 0 for none")
        ->delimiter(',')
        ->capture_default_str();
    command->add_option("-d,--depth", options->depths, "tokens in the context beforehand")
        ->delimiter(',')
        ->capture_default_str();
    command
        ->add_option("-r,--repetitions", options->repetitions,
                     "counted runs of each test, after one to warm up")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    command->add_flag("--media", options->media, "also encode pictures, sound and video");
    command->add_flag("--profile", options->profile, "time every kernel (slower)");
    command->add_flag("--json", options->json, "JSON instead of a table");
    options->model.declare(*command);
    command->callback([options] { runBench(*options); });
}

} // namespace cli
