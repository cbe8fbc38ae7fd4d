#include "app/models/weight_plan.h"

#include <algorithm>

#include "engine/media/mel.h"
#include "engine/media/patches.h"
#include "engine/ops/weight_layout.h"

namespace models {
namespace {

using engine::TextConfig;
using engine::WeightType;

constexpr uint64_t kGgufMetadataBytes = uint64_t{16} << 20;  // a vocabulary of 262,144 with its merges
constexpr uint64_t kTokenizerJsonBytes = uint64_t{32} << 20; // the same as JSON

uint64_t aligned(uint64_t bytes)
{
    return (bytes + 255) / 256 * 256;
}

uint64_t vectorBytes(uint64_t count)
{
    return aligned(count * sizeof(float));
}

/// One matrix of a layer, or one per expert.
struct Matrix
{
    std::string name; ///< as in the checkpoint
    uint32_t rows = 0, cols = 0;
    uint32_t count = 1;  ///< experts
    uint32_t active = 1; ///< of those, read for one token
    enum class Part
    {
        Plain,
        Embedding,
        PerLayerProjection,
        Router
    } part = Part::Plain;
};

/// Calls visit for every matrix on the device, in the order of the forward pass.
template <typename Visit>
void forEachMatrix(const TextConfig& c, Visit visit)
{
    visit(Matrix{.name = "embed_tokens.weight",
                 .rows = c.vocabulary,
                 .cols = c.hidden,
                 .part = Matrix::Part::Embedding});
    if (c.perLayerWidth != 0)
        visit(Matrix{.name = "per_layer_model_projection.weight",
                     .rows = c.perLayerWidth * c.layerCount(),
                     .cols = c.hidden,
                     .part = Matrix::Part::PerLayerProjection});
    for (uint32_t i = 0; i < c.layerCount(); ++i) {
        const engine::LayerConfig& layer = c.layers[i];
        const std::string prefix = "layers." + std::to_string(i) + ".";
        const uint32_t queryWidth = c.heads * layer.headDim;
        const uint32_t kvWidth = layer.kvHeads * layer.headDim;
        const auto plain = [&](const char* name, uint32_t rows, uint32_t cols) {
            visit(Matrix{.name = prefix + name, .rows = rows, .cols = cols});
        };
        plain("self_attn.q_proj.weight", queryWidth, c.hidden);
        if (c.ownsKv(i)) {
            plain("self_attn.k_proj.weight", kvWidth, c.hidden);
            if (!layer.valueIsKey)
                plain("self_attn.v_proj.weight", kvWidth, c.hidden);
        }
        plain("self_attn.o_proj.weight", c.hidden, queryWidth);
        plain("mlp.gate_proj.weight", layer.feedForward, c.hidden);
        plain("mlp.up_proj.weight", layer.feedForward, c.hidden);
        plain("mlp.down_proj.weight", c.hidden, layer.feedForward);
        if (c.perLayerWidth != 0) {
            plain("per_layer_input_gate.weight", c.perLayerWidth, c.hidden);
            plain("per_layer_projection.weight", c.hidden, c.perLayerWidth);
        }
        if (c.experts == 0)
            continue;
        visit(Matrix{.name = prefix + "router.proj.weight",
                     .rows = c.experts,
                     .cols = c.hidden,
                     .part = Matrix::Part::Router});
        const auto experts = [&](const char* name, uint32_t rows, uint32_t cols) {
            visit(Matrix{.name = prefix + name,
                         .rows = rows,
                         .cols = cols,
                         .count = c.experts,
                         .active = c.expertsPerToken});
        };
        experts("experts.gate_proj", c.expertFeedForward, c.hidden);
        experts("experts.up_proj", c.expertFeedForward, c.hidden);
        experts("experts.down_proj", c.hidden, c.expertFeedForward);
    }
}

uint64_t normBytes(const TextConfig& c)
{
    uint64_t bytes = vectorBytes(c.hidden) + (c.perLayerWidth != 0 ? vectorBytes(c.perLayerWidth) : 0);
    for (uint32_t i = 0; i < c.layerCount(); ++i) {
        bytes += 4 * vectorBytes(c.hidden) + (c.ownsKv(i) ? 2 : 1) * vectorBytes(c.layers[i].headDim);
        if (c.perLayerWidth != 0)
            bytes += vectorBytes(c.hidden);
        if (c.experts != 0) // router norm and scale, three more norms
            bytes += 4 * vectorBytes(c.hidden) + vectorBytes(c.experts);
    }
    return bytes;
}

template <typename TypeOf>
TextWeights sumWeights(const TextConfig& config, TypeOf typeOf)
{
    TextWeights sum;
    forEachMatrix(config, [&](const Matrix& matrix) {
        const uint64_t bytes = engine::packedSizeBytes(typeOf(matrix), matrix.rows, matrix.cols);
        sum.deviceBytes += aligned(bytes * matrix.count);
        sum.readBytes += bytes * matrix.active; // the embedding is read as the output matrix
    });
    sum.deviceBytes += normBytes(config);
    return sum;
}

uint64_t bf16Bytes(uint32_t rows, uint32_t cols)
{
    return aligned(engine::packedSizeBytes(WeightType::BF16, rows, cols));
}

/// Bytes that `count` values take in a file.
uint64_t storedBytes(WeightType type, uint64_t count)
{
    return count / engine::blockElements(type) * engine::blockBytes(type);
}

WeightType typeOf(const StorageTypes& types, Matrix::Part part)
{
    switch (part) {
    case Matrix::Part::Embedding:
        return types.embedding;
    case Matrix::Part::PerLayerProjection:
        return types.perLayerProjection;
    case Matrix::Part::Router:
        return types.router;
    case Matrix::Part::Plain:
        break;
    }
    return types.matrices;
}

} // namespace

std::optional<StorageTypes> storageTypes(const std::string& format)
{
    if (format == "Q4_0") // quantisation-aware training: embeddings in Q6_K, leftovers in 16 and 32 bits
        return StorageTypes{WeightType::Q4_0, WeightType::Q6_K, WeightType::BF16, WeightType::F32};
    if (format == "Q8_0")
        return StorageTypes{WeightType::Q8_0, WeightType::Q8_0, WeightType::BF16, WeightType::F32};
    if (format == "BF16")
        return StorageTypes{};
    for (const WeightType type : {WeightType::F32, WeightType::F16}) // nothing is made smaller
        if (format == engine::weightTypeName(type))
            return StorageTypes{type, type, type, WeightType::F32};
    for (const WeightType type : {WeightType::Q4_1, WeightType::Q5_0, WeightType::Q5_1, WeightType::Q4_K,
                                  WeightType::Q5_K, WeightType::Q6_K})
        if (format == engine::weightTypeName(type)) // the embedding is the output matrix: never below Q6_K
            return StorageTypes{type, WeightType::Q6_K, WeightType::BF16, WeightType::F32};
    return {};
}

TextWeights textWeights(const TextConfig& config, const StorageTypes& types)
{
    return sumWeights(config, [&](const Matrix& matrix) { return typeOf(types, matrix.part); });
}

TextWeights textWeights(const TextConfig& config, const engine::Checkpoint& checkpoint)
{
    TextWeights sum = sumWeights(config, [&](const Matrix& matrix) {
        const engine::TensorView* tensor = checkpoint.find(matrix.name);
        if (tensor == nullptr && matrix.count > 1) { // gate and up in one tensor
            const size_t dot = matrix.name.rfind('.');
            tensor = checkpoint.find(matrix.name.substr(0, dot) + ".gate_up_proj");
        }
        return (tensor != nullptr ? *tensor : checkpoint.get(matrix.name)).type();
    });
    // An output matrix of its own is read instead of the embedding.
    const engine::TensorView* head = checkpoint.find("lm_head.weight");
    if (head != nullptr && checkpoint.kind() == engine::Checkpoint::Kind::Gguf)
        sum.deviceBytes += aligned(engine::packedSizeBytes(head->type(), config.vocabulary, config.hidden));
    return sum;
}

uint64_t visionTowerBytes(const engine::VisionConfig& c)
{
    const uint32_t width = c.attentionWidth();
    uint64_t layer = 4 * vectorBytes(c.hidden) + 2 * vectorBytes(c.headDim);
    layer += 3 * bf16Bytes(width, c.hidden) + bf16Bytes(c.hidden, width);
    layer += 2 * bf16Bytes(c.feedForward, c.hidden) + bf16Bytes(c.hidden, c.feedForward);
    uint64_t bytes = layer * c.layers + bf16Bytes(c.hidden, engine::kPatchValues);
    if (c.standardize)
        bytes += 2 * vectorBytes(c.hidden);
    return bytes + bf16Bytes(c.softWidth, c.hidden);
}

uint64_t audioTowerBytes(const engine::AudioConfig& c)
{
    const uint64_t feedForward =
        2 * vectorBytes(c.hidden) + bf16Bytes(c.feedForward, c.hidden) + bf16Bytes(c.hidden, c.feedForward);
    uint64_t layer = 2 * feedForward + 3 * vectorBytes(c.hidden); // norms around attention, at the end
    layer += 4 * bf16Bytes(c.hidden, c.hidden) + vectorBytes(c.headDim());  // q, k, v, post; query scale
    layer += vectorBytes(uint64_t{c.window} * c.hidden);                    // relative positions
    layer += 2 * vectorBytes(c.hidden) + bf16Bytes(2 * c.hidden, c.hidden); // light convolution
    layer += bf16Bytes(c.hidden, c.hidden) + vectorBytes(uint64_t{c.taps} * c.hidden);
    const uint32_t bands = engine::kMelBands / 4;
    uint64_t bytes = layer * c.layers + bf16Bytes(c.hidden, bands * c.channels[1]);
    bytes += vectorBytes(uint64_t{9} * c.channels[0]) + vectorBytes(c.channels[0]);
    bytes += vectorBytes(uint64_t{9} * c.channels[0] * c.channels[1]) + vectorBytes(c.channels[1]);
    bytes += bf16Bytes(c.outputWidth, c.hidden) + vectorBytes(c.outputWidth);
    return bytes + bf16Bytes(c.softTokenWidth, c.outputWidth);
}

uint64_t visionScratchBytes(const engine::VisionConfig& c, uint32_t softTokens)
{
    constexpr uint64_t kMlpRows = 2520; // as the encoder cuts its feed-forward part
    const uint64_t patches = uint64_t{softTokens} * 9;
    const uint64_t mlpRows = std::min(patches, kMlpRows);
    const auto side = static_cast<uint64_t>(std::max<uint32_t>(1, softTokens)) * 3; // longest strip there is
    uint64_t bytes = vectorBytes(patches * engine::kPatchValues) + aligned(patches * 8);
    bytes += vectorBytes((side + 3) * c.hidden) + aligned(side * (c.headDim / 4) * 8);
    bytes += 3 * vectorBytes(patches * c.hidden) + 4 * vectorBytes(patches * c.attentionWidth());
    bytes += 2 * vectorBytes(mlpRows * c.feedForward) + 2 * vectorBytes(uint64_t{softTokens} * c.hidden);
    return bytes;
}

uint64_t audioScratchBytes(const engine::AudioConfig& c)
{
    const auto frames = static_cast<uint64_t>(engine::melFrameCount(engine::kMaxAudioSamples));
    const uint64_t half = (frames + 1) / 2;
    const uint64_t rows = (half + 1) / 2;
    const uint64_t bands = engine::kMelBands;
    uint64_t bytes = vectorBytes(frames * bands) + vectorBytes(half * (bands / 2) * c.channels[0]);
    bytes += vectorBytes(rows * (bands / 4) * c.channels[1]) + 6 * vectorBytes(rows * c.hidden);
    bytes += vectorBytes(rows * c.feedForward) + vectorBytes(rows * 2 * c.hidden);
    return bytes + 2 * vectorBytes(rows * c.outputWidth);
}

uint64_t fileBytes(const Architecture& architecture, const std::string& format)
{
    const std::optional<StorageTypes> types = storageTypes(format);
    if (!types)
        return 0;
    const TextConfig& c = architecture.text;
    uint64_t bytes = 0;
    forEachMatrix(c, [&](const Matrix& matrix) {
        bytes += storedBytes(typeOf(*types, matrix.part), uint64_t{matrix.rows} * matrix.cols * matrix.count);
    });
    bytes += storedBytes(types->embedding, uint64_t{c.vocabulary} * c.perLayerWidth * c.layerCount());
    const bool isFolder = format == "BF16";
    bytes += normBytes(c) / (isFolder ? 2 : 1);
    // Keys and values of layers that read another's: in all published files but those of QAT.
    if (format != "Q4_0")
        for (uint32_t i = c.firstSharedLayer; i < c.layerCount(); ++i)
            bytes += 2 * storedBytes(types->matrices,
                                     uint64_t{c.layers[i].kvHeads} * c.layers[i].headDim * c.hidden);
    return bytes + (isFolder ? kTokenizerJsonBytes + projectorBytes(architecture) : kGgufMetadataBytes);
}

uint64_t projectorBytes(const Architecture& architecture)
{
    uint64_t bytes = 0;
    if (architecture.vision) {
        const engine::VisionConfig& c = *architecture.vision;
        bytes += visionTowerBytes(c) + uint64_t{2} * c.tablePositions * c.hidden * sizeof(float) / 2;
    }
    if (architecture.audio) {
        const engine::AudioConfig& c = *architecture.audio;
        bytes += audioTowerBytes(c) + uint64_t{2} * c.layers * c.hidden * c.hidden; // relative_k_proj
    }
    return bytes;
}

} // namespace models
