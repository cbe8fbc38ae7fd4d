// facet-cli info: what a model file holds and what memory it needs.
#include <cstdio>
#include <map>

#include "app/cli/commands.h"
#include "app/cli/model_options.h"
#include "engine/model/model.h"
#include "engine/model/session.h"

namespace cli {
namespace {

void printArchitecture(const engine::Checkpoint& checkpoint, const engine::TextConfig& config)
{
    const auto globals = static_cast<uint32_t>(
        std::count_if(config.layers.begin(), config.layers.end(), [](const auto& l) { return l.isGlobal; }));
    std::printf("%s\n%s, %s\n\n", checkpoint.path().string().c_str(), config.architecture.c_str(),
                checkpoint.kind() == engine::Checkpoint::Kind::Gguf ? "GGUF" : "safetensors");
    std::printf("layers            %u (%u global, %u sliding with a window of %u)\n", config.layerCount(),
                globals, config.layerCount() - globals, config.window);
    std::printf("hidden            %u\n", config.hidden);
    std::printf("heads             %u query; head dim %u sliding, %u global\n", config.heads,
                config.slidingHeadDim(), config.globalHeadDim());
    if (config.firstSharedLayer != config.layerCount())
        std::printf("KV sharing        layers %u to %u read keys and values of earlier layers\n",
                    config.firstSharedLayer, config.layerCount() - 1);
    if (config.perLayerWidth != 0)
        std::printf("PLE               %u per layer; the table stays in the file\n", config.perLayerWidth);
    if (config.experts != 0)
        std::printf("experts           %u of width %u, %u per token, beside a dense MLP\n", config.experts,
                    config.expertFeedForward, config.expertsPerToken);
    std::printf("vocabulary        %u\n", config.vocabulary);
    std::printf("longest context   %u tokens\n", config.maxPositions);
    const auto active = static_cast<double>(config.activeParameters());
    const bool isSmall = active < 1e8;
    std::printf("active parameters %.2f %s per token\n\n", active / (isSmall ? 1e6 : 1e9),
                isSmall ? "million" : "billion");
}

void printWeights(const engine::Checkpoint& checkpoint)
{
    struct Sum
    {
        uint64_t tensors = 0, values = 0, bytes = 0;
    };
    std::map<std::string, Sum> byType;
    for (const engine::TensorView& tensor : checkpoint.tensors()) {
        Sum& sum = byType[tensor.storage];
        ++sum.tensors;
        sum.values += tensor.elementCount();
        sum.bytes += tensor.data.size();
    }
    std::printf("weights in the file\n");
    for (const auto& [type, sum] : byType)
        std::printf("  %-6s %5llu tensors  %9.3f million values  %s\n", type.c_str(),
                    static_cast<unsigned long long>(sum.tensors), static_cast<double>(sum.values) / 1e6,
                    gigabytes(sum.bytes).c_str());
}

void printMemoryPlan(const engine::Checkpoint& checkpoint, const engine::TextConfig& config,
                     const ModelOptions& options)
{
    engine::SessionOptions session = options.sessionOptions();
    session.contextLength = std::min(session.contextLength, config.maxPositions);
    const uint64_t weights = engine::textWeightBytes(checkpoint, config, options.loadOptions());
    const engine::SessionMemory memory = engine::sessionMemory(config, session);
    std::printf("\ndevice memory at a context of %u tokens (keys and values %s, micro-batch %u)\n",
                session.contextLength, options.kvType.c_str(), session.microBatch);
    std::printf("  weights          %s\n  keys and values  %s\n  activations      %s\n  inputs, logits   "
                "%s\n  total            %s\n",
                gigabytes(weights).c_str(), gigabytes(memory.kvBytes).c_str(),
                gigabytes(memory.activationBytes).c_str(),
                gigabytes(memory.inputBytes + memory.logitBytes).c_str(),
                gigabytes(weights + memory.total()).c_str());
}

} // namespace

void addInfo(CLI::App& app)
{
    CLI::App* command = app.add_subcommand("info", "Shows what a model file holds and the memory it needs");
    const auto options = std::make_shared<ModelOptions>();
    command->add_option("MODEL", options->model, "folder or file; the demo model if left out");
    options->declare(*command);
    command->callback([options] {
        const std::filesystem::path path =
            options->model.empty() ? demoModelFolder() : std::filesystem::path(options->model);
        const auto checkpoint = engine::Checkpoint::open(path);
        const engine::TextConfig config = engine::readTextConfig(*checkpoint);
        printArchitecture(*checkpoint, config);
        printWeights(*checkpoint);
        printMemoryPlan(*checkpoint, config, *options);
    });
}

} // namespace cli
