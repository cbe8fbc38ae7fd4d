#include "engine/model/audio_weights.h"

#include <cmath>
#include <limits>

#include "engine/error.h"
#include "engine/media/mel.h"
#include "engine/model/audio_names.h"
#include "engine/model/parallel.h"
#include "engine/model/weight_loader.h"

namespace engine {
namespace {

/// [out, in, time, mel] → [time, mel, in, out], so that neighbouring threads read neighbouring weights.
std::vector<float> channelsLast(std::span<const float> weight, uint32_t out, uint32_t in)
{
    std::vector<float> turned(weight.size());
    for (size_t o = 0; o < out; ++o)
        for (size_t i = 0; i < in; ++i)
            for (size_t tap = 0; tap < 9; ++tap)
                turned[(tap * in + i) * out + o] = weight[(o * in + i) * 9 + tap];
    return turned;
}

/// R[δ] = W · E[δ] for δ < window, E[δ] = [sin(δ τ_i) …, cos(δ τ_i) …], τ_i = 10000^(−i / (hidden/2 − 1)).
/// Depends on weights only.
std::vector<float> relativeTable(std::span<const float> weight, uint32_t hidden, uint32_t window)
{
    const uint32_t half = hidden / 2;
    std::vector<double> positions(size_t{window} * hidden);
    for (uint32_t distance = 0; distance < window; ++distance)
        for (uint32_t i = 0; i < half; ++i) {
            const double angle = distance * std::exp(-(i * std::log(10000.0) / (half - 1)));
            positions[size_t{distance} * hidden + i] = std::sin(angle);
            positions[size_t{distance} * hidden + half + i] = std::cos(angle);
        }
    std::vector<float> table(size_t{window} * hidden);
    parallelFor(hidden, 1, [&](uint64_t begin, uint64_t end) {
        for (uint64_t row = begin; row < end; ++row)
            for (uint32_t distance = 0; distance < window; ++distance) {
                const double* const position = &positions[size_t{distance} * hidden];
                double sum = 0;
                for (uint32_t i = 0; i < hidden; ++i)
                    sum += static_cast<double>(weight[row * hidden + i]) * position[i];
                table[size_t{distance} * hidden + row] = static_cast<float>(sum);
            }
    });
    return table;
}

double softplus(double x)
{
    return x > 20.0 ? x : std::log1p(std::exp(x));
}

/// One tower's tensors by the checkpoint's names.
class Reader
{
public:
    Reader(WeightLoader& loader, const Checkpoint& checkpoint, const AudioConfig& config)
        : m_loader(loader),
          m_config(config),
          m_isGguf(checkpoint.kind() == Checkpoint::Kind::Gguf),
          m_names(checkpoint.kind())
    {
    }

    AudioWeights read()
    {
        AudioWeights w;
        uint32_t in = 1;
        uint32_t bands = kMelBands;
        for (uint32_t i = 0; i < 2; ++i) {
            const std::string module = "subsample_conv_projection.layer" + std::to_string(i);
            const uint32_t out = m_config.channels[i];
            const std::string name = m_names.tower(module + ".conv", ".weight");
            w.conv[i] = m_loader.values(name, channelsLast(m_loader.floats(name, {out, in, 3, 3}), out, in));
            w.convNorm[i] = m_loader.vector(m_names.tower(module + ".norm", ".weight"), out);
            in = out;
            bands = (bands + 1) / 2;
        }
        w.inputProjection = matrix(m_names.tower("subsample_conv_projection.input_proj_linear", ".weight"),
                                   m_config.hidden, bands * in);
        for (m_index = 0; m_index < m_config.layers; ++m_index)
            w.layers.push_back(layer());
        const uint32_t width = m_config.outputWidth;
        w.outputProjection = matrix(m_names.tower("output_proj", ".weight"), width, m_config.hidden);
        w.outputBias = Tensor(m_loader.vector(m_names.tower("output_proj", ".bias"), width), 1, width);
        w.embedding =
            matrix(m_names.tower("embedding_projection", ".weight"), m_config.softTokenWidth, width);
        w.storage = m_loader.finish();
        return w;
    }

private:
    AudioLayerWeights layer()
    {
        const uint32_t hidden = m_config.hidden;
        AudioLayerWeights w;
        w.feedForward1 = feedForward("feed_forward1");
        w.normPreAttention = norm("norm_pre_attn");
        w.q = clipped("self_attn.q_proj", hidden, hidden);
        w.k = clipped("self_attn.k_proj", hidden, hidden);
        w.v = clipped("self_attn.v_proj", hidden, hidden);
        w.queryScale = queryScale();
        w.relative = relative();
        w.post = clipped("self_attn.post", hidden, hidden);
        w.normPostAttention = norm("norm_post_attn");
        w.preConvNorm = norm("lconv1d.pre_layer_norm");
        w.linearStart = clipped("lconv1d.linear_start", 2 * hidden, hidden);
        w.depthwise = depthwise();
        w.convNorm = norm("lconv1d.conv_norm");
        w.linearEnd = clipped("lconv1d.linear_end", hidden, hidden);
        w.feedForward2 = feedForward("feed_forward2");
        w.normOut = norm("norm_out");
        return w;
    }

    AudioFeedForward feedForward(const std::string& module)
    {
        AudioFeedForward w;
        w.preLayerNorm = norm(module + ".pre_layer_norm");
        w.layer1 = clipped(module + ".ffw_layer_1", m_config.feedForward, m_config.hidden);
        w.layer2 = clipped(module + ".ffw_layer_2", m_config.hidden, m_config.feedForward);
        w.postLayerNorm = norm(module + ".post_layer_norm", m_config.residualWeight);
        return w;
    }

    vulkan::Slice queryScale()
    {
        const std::string name = m_names.layer(m_index, "self_attn.per_dim_scale", "");
        std::vector<float> scale = m_loader.floats(name, {m_config.headDim()});
        const double constant = 1.0 / (std::sqrt(m_config.headDim()) * std::log(2.0));
        for (float& value : scale) { // llama.cpp's converter has applied softplus already
            const double raw = static_cast<double>(value);
            value = static_cast<float>(constant * (m_isGguf ? raw : softplus(raw)));
        }
        return m_loader.values(name, scale);
    }

    Tensor relative()
    {
        const uint32_t hidden = m_config.hidden;
        const std::string name = m_names.layer(m_index, "self_attn.relative_k_proj", ".weight");
        const std::vector<float> table =
            relativeTable(m_loader.floats(name, {hidden, hidden}), hidden, m_config.window);
        return Tensor(m_loader.values(name, table), m_config.window, hidden);
    }

    vulkan::Slice depthwise()
    {
        const uint32_t hidden = m_config.hidden;
        const uint32_t taps = m_config.taps;
        const std::string name = m_names.layer(m_index, "lconv1d.depthwise_conv1d", ".weight");
        const std::vector<float> weight =
            m_isGguf ? m_loader.floats(name, {hidden, taps}) : m_loader.floats(name, {hidden, 1, taps});
        std::vector<float> turned(weight.size());
        for (size_t c = 0; c < hidden; ++c)
            for (size_t j = 0; j < taps; ++j)
                turned[j * hidden + c] = weight[c * taps + j];
        return m_loader.values(name, turned);
    }

    vulkan::Slice norm(const std::string& module, float factor = 1.0F)
    {
        return m_loader.vector(m_names.layer(m_index, module, ".weight"), m_config.hidden, factor);
    }

    AudioLinear clipped(const std::string& module, uint32_t rows, uint32_t cols)
    {
        return {.weight = matrix(m_names.layer(m_index, module, ".linear.weight"), rows, cols),
                .input = range(module, ".input_min", ".input_max"),
                .output = range(module, ".output_min", ".output_max")};
    }

    ClampRange range(const std::string& module, const char* lowest, const char* highest)
    {
        constexpr float kNone = std::numeric_limits<float>::max();
        const std::string name = m_names.layer(m_index, module, lowest);
        const ClampRange range{m_loader.scalar(name, -kNone),
                               m_loader.scalar(m_names.layer(m_index, module, highest), kNone)};
        if (!(range.lowest <= range.highest))
            throw Error(ErrorCode::BadFile, "tensor '" + name + "' holds " + std::to_string(range.lowest) +
                                                ", more than its upper limit " +
                                                std::to_string(range.highest));
        return range;
    }

    Weight matrix(const std::string& name, uint32_t rows, uint32_t cols)
    {
        return m_loader.matrix(name, rows, cols, Quantisable::No);
    }

    WeightLoader& m_loader;
    const AudioConfig& m_config;
    bool m_isGguf;
    AudioNames m_names;
    uint32_t m_index = 0;
};

} // namespace

uint64_t AudioWeights::deviceBytes() const
{
    uint64_t bytes = 0;
    for (const vulkan::Buffer& buffer : storage)
        bytes += buffer.sizeBytes();
    return bytes;
}

uint64_t audioWeightBytes(const Checkpoint& checkpoint)
{
    uint64_t bytes = 0;
    for (const TensorView& tensor : checkpoint.tensors()) {
        bool isOurs = false;
        for (const std::string_view prefix : {"audio_tower.", "embed_audio.", "a.", "mm.a."})
            isOurs = isOurs || tensor.name.starts_with(prefix);
        const bool isTable =
            tensor.name.ends_with("relative_k_proj.weight") || tensor.name.ends_with("attn_k_rel.weight");
        if (isOurs && !isTable && tensor.weightType && tensor.shape.size() == 2)
            bytes += packedSizeBytes(*tensor.weightType, static_cast<uint32_t>(tensor.rows()),
                                     static_cast<uint32_t>(tensor.cols()));
    }
    return bytes;
}

AudioWeights loadAudioWeights(vulkan::Device& device, const Checkpoint& checkpoint, const AudioConfig& config,
                              const LoadOptions& options)
{
    WeightLoader loader(device, checkpoint, options, audioWeightBytes(checkpoint));
    return Reader(loader, checkpoint, config).read();
}

} // namespace engine
