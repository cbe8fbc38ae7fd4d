#include "app/inference/loaded_model.h"

#include "engine/vulkan/instance.h"

namespace inference {
namespace {

/// Most soft tokens of a picture: all of them go through the model in one piece.
constexpr uint32_t kLargestPicture = 1120;
/// Grammars that are kept; each is a tool list or a schema of some chat.
constexpr size_t kMaxGrammars = 8;

std::unique_ptr<engine::vulkan::Device> makeDevice(engine::vulkan::Instance& instance,
                                                   const LoadRequest& request)
{
    engine::vulkan::Device::Options options;
    options.name = request.device.toStdString();
    options.pipelineCacheFolder = request.cacheFolder.string();
    return std::make_unique<engine::vulkan::Device>(instance, options);
}

engine::LoadOptions loadOptions(const LoadedModel::Progress& progress, const std::stop_token& stop)
{
    engine::LoadOptions options;
    options.progress = progress;
    options.stop = stop;
    return options;
}

/// The storage type that holds most of the weights' bytes.
QString weightType(const engine::Checkpoint& checkpoint)
{
    std::map<std::string, size_t> bytes;
    for (const engine::TensorView& tensor : checkpoint.tensors())
        bytes[tensor.storage] += tensor.data.size();
    const auto most = std::max_element(bytes.begin(), bytes.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == bytes.end() ? QString() : QString::fromStdString(most->first);
}

} // namespace

engine::SessionOptions sessionOptions(const engine::TextConfig& config, uint32_t contextLength,
                                      engine::KvType kvType, bool sees)
{
    engine::SessionOptions options;
    options.contextLength =
        contextLength != 0 ? contextLength : std::min(kDefaultContext, config.maxPositions);
    if (sees)
        options.microBatch = std::max(options.microBatch, kLargestPicture);
    options.microBatch = std::min(options.microBatch, options.contextLength);
    options.kvType = kvType;
    return options;
}

LoadedModel::LoadedModel(const LoadRequest& request, const Progress& progress, const std::stop_token& stop)
    : m_name(request.name),
      m_instance(std::make_unique<engine::vulkan::Instance>(engine::vulkan::Instance::Options{})),
      m_device(makeDevice(*m_instance, request)),
      m_engine(engine::Engine::load(*m_device, request.model, loadOptions(progress, stop))),
      m_encoders(m_engine->model(), request.projector, loadOptions({}, {}))
{
    m_session = std::make_unique<engine::Session>(
        m_engine->model(),
        sessionOptions(m_engine->model().config(), request.contextLength, request.kvType, m_encoders.sees()));
}

LoadedModel::~LoadedModel()
{
    m_device->savePipelineCache();
}

ModelFacts LoadedModel::facts()
{
    const engine::TextConfig& config = m_engine->model().config();
    const engine::vulkan::MemoryUse memory = m_device->memoryUse();
    ModelFacts facts;
    facts.name = m_name;
    facts.device = QString::fromStdString(m_device->info().name);
    facts.weightType = weightType(m_engine->model().checkpoint());
    facts.contextLength = m_session->contextLength();
    facts.maxContextLength = config.maxPositions;
    facts.sees = m_encoders.sees();
    facts.hears = m_encoders.hears();
    facts.thinks = m_engine->chatFamily() != engine::ChatFamily::Gemma3;
    facts.callsTools = facts.thinks;
    facts.deviceBytes =
        m_engine->model().weights().deviceBytes() + m_session->deviceBytes() + m_encoders.deviceBytes();
    facts.freeDeviceBytes = memory.budgetBytes - std::min(memory.budgetBytes, memory.usedBytes);
    facts.sampling = m_engine->samplingDefaults();
    facts.countTokens = [tokenizer = m_engine->sharedTokenizer()](const QString& text) {
        return static_cast<int>(tokenizer->encode(text.toStdString()).size());
    };
    return facts;
}

const engine::Grammar& LoadedModel::grammar(const std::string& key,
                                            const std::function<engine::Grammar()>& make)
{
    if (const auto found = m_grammars.find(key); found != m_grammars.end())
        return found->second;
    if (m_grammars.size() >= kMaxGrammars)
        m_grammars.clear();
    return m_grammars.emplace(key, make()).first->second;
}

} // namespace inference
