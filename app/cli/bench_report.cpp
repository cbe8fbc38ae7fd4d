#include "app/cli/bench.h"

#include <algorithm>
#include <cstdio>

#include <nlohmann/json.hpp>

#include "app/cli/model_options.h"

namespace cli {
namespace {

template <typename... Values>
std::string line(const char* format, Values... values)
{
    char text[512];
    std::snprintf(text, sizeof text, format, values...);
    return text;
}

} // namespace

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

namespace {

std::string kernelTable(const BenchLine& bench)
{
    std::vector<std::pair<std::string, engine::vulkan::KernelTime>> rows(bench.kernels.begin(),
                                                                         bench.kernels.end());
    std::sort(rows.begin(), rows.end(),
              [](const auto& a, const auto& b) { return a.second.total > b.second.total; });
    double all = 0;
    for (const auto& row : rows)
        all += static_cast<double>(row.second.total.count());
    std::string text = "\nkernels of " + bench.name() + "\n";
    for (const auto& [name, time] : rows) {
        const auto nanoseconds = static_cast<double>(time.total.count());
        text += line("  %-28s %8llu calls %10.3f ms %9.1f us each %5.1f %%\n", name.c_str(),
                     static_cast<unsigned long long>(time.calls), nanoseconds / 1e6,
                     nanoseconds / 1e3 / static_cast<double>(std::max<uint64_t>(time.calls, 1)),
                     100 * nanoseconds / all);
    }
    return text;
}

} // namespace

std::string BenchLine::name() const
{
    return (isPrefill ? "pp" : "tg") + std::to_string(tokens) +
           (depth == 0 ? "" : " @ d" + std::to_string(depth));
}

double BenchLine::median() const
{
    return cli::median(tokensPerSecond);
}

double BenchLine::lowest() const
{
    return *std::min_element(tokensPerSecond.begin(), tokensPerSecond.end());
}

double BenchLine::highest() const
{
    return *std::max_element(tokensPerSecond.begin(), tokensPerSecond.end());
}

std::string benchTable(const BenchReport& report)
{
    std::string text = line("model   %s (%s on the device, loaded in %.2f s)\n", report.model.c_str(),
                            gigabytes(report.weightBytes).c_str(), report.loadSeconds);
    text += line("device  %s, %s; copies %.1f GB/s (read + written)\n", report.device.c_str(),
                 report.driver.c_str(), report.copyBytesPerSecond / 1e9);
    text += line(
        "decode  %u dispatches, %u barriers, %u copies per token; keys and values %s, micro-batch %u\n\n",
        report.decodeCounts.dispatches, report.decodeCounts.barriers, report.decodeCounts.copies,
        report.kvType.c_str(), report.microBatch);
    text += "test                 tokens/s     lowest    highest    MB/token     GB/s   of copy\n";
    for (const BenchLine& bench : report.lines) {
        text += line("%-18s %10.3f %10.3f %10.3f", bench.name().c_str(), bench.median(), bench.lowest(),
                     bench.highest());
        if (bench.bytesPerToken != 0) {
            const double rate = static_cast<double>(bench.bytesPerToken) * bench.median();
            text += line(" %11.2f %8.2f %7.1f %%", static_cast<double>(bench.bytesPerToken) / 1e6, rate / 1e9,
                         100 * rate / report.copyBytesPerSecond);
        }
        text += "\n";
    }
    if (!report.media.empty())
        text += "\nencoding             seconds     lowest    highest  soft tokens  tokens/s\n";
    for (const MediaBenchLine& media : report.media)
        text += line("%-18s %9.3f %10.3f %10.3f %12u %9.1f\n", media.name.c_str(), median(media.seconds),
                     *std::min_element(media.seconds.begin(), media.seconds.end()),
                     *std::max_element(media.seconds.begin(), media.seconds.end()), media.softTokens,
                     media.softTokens / median(media.seconds));
    for (const BenchLine& bench : report.lines)
        if (!bench.kernels.empty())
            text += kernelTable(bench);
    return text;
}

std::string benchJson(const BenchReport& report)
{
    nlohmann::ordered_json json = {{"model", report.model},
                                   {"device", report.device},
                                   {"driver", report.driver},
                                   {"weight_bytes", report.weightBytes},
                                   {"load_seconds", report.loadSeconds},
                                   {"copy_bytes_per_second", report.copyBytesPerSecond},
                                   {"kv_type", report.kvType},
                                   {"micro_batch", report.microBatch},
                                   {"dispatches_per_token", report.decodeCounts.dispatches},
                                   {"barriers_per_token", report.decodeCounts.barriers},
                                   {"copies_per_token", report.decodeCounts.copies}};
    for (const BenchLine& bench : report.lines) {
        nlohmann::ordered_json entry = {{"test", bench.name()},
                                        {"tokens", bench.tokens},
                                        {"depth", bench.depth},
                                        {"tokens_per_second", bench.median()},
                                        {"repetitions", bench.tokensPerSecond}};
        if (bench.bytesPerToken != 0)
            entry["bytes_per_token"] = bench.bytesPerToken;
        for (const auto& [name, time] : bench.kernels)
            entry["kernels"][name] = {{"calls", time.calls}, {"nanoseconds", time.total.count()}};
        json["tests"].push_back(std::move(entry));
    }
    for (const MediaBenchLine& media : report.media)
        json["media"].push_back({{"test", media.name},
                                 {"soft_tokens", media.softTokens},
                                 {"seconds", median(media.seconds)},
                                 {"repetitions", media.seconds}});
    return json.dump(1) + "\n";
}

} // namespace cli
