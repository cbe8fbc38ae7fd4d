// What facet-cli bench measures, and its two forms of report.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "app/cli/bench_media.h"
#include "engine/vulkan/commands.h"
#include "engine/vulkan/profiler.h"

namespace cli {

/// One line: prefill of `tokens` or decode of `tokens`, after `depth` tokens.
struct BenchLine
{
    bool isPrefill = false;
    uint32_t tokens = 0;
    uint32_t depth = 0;
    std::vector<double> tokensPerSecond;                       ///< per repetition
    uint64_t bytesPerToken = 0;                                ///< decode only
    std::map<std::string, engine::vulkan::KernelTime> kernels; ///< with --profile

    std::string name() const; ///< "pp512", "tg128 @ d4096"
    double median() const;
    double lowest() const;
    double highest() const;
};

struct BenchReport
{
    std::string model;
    std::string device;
    std::string driver;
    std::string kvType;
    uint64_t weightBytes = 0;
    uint32_t microBatch = 0;
    double loadSeconds = 0;
    double copyBytesPerSecond = 0; ///< read plus written
    engine::vulkan::CommandCounts decodeCounts;
    std::vector<BenchLine> lines;
    std::vector<MediaBenchLine> media; ///< with --media
};

/// Of at least one value.
double median(std::vector<double> values);

std::string benchTable(const BenchReport& report);
std::string benchJson(const BenchReport& report);

} // namespace cli
