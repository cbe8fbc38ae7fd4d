#include "engine/model/audio_tower.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "engine/error.h"

namespace engine {
namespace {

constexpr uint32_t half(uint32_t size)
{
    return (size + 1) / 2; // what a convolution of stride 2 leaves
}

[[noreturn]] void refuse(const std::string& detail)
{
    throw Error(ErrorCode::InvalidRequest, detail);
}

/// Cuts one buffer into tensors.
class Arena
{
public:
    /// Before `allocate`: counts; after it: gives.
    Tensor tensor(uint32_t rows, uint32_t cols)
    {
        const uint64_t begin = m_used;
        const uint64_t bytes = uint64_t{rows} * cols * sizeof(float);
        m_used += (bytes + 255) / 256 * 256;
        return m_buffer ? Tensor(m_buffer.slice().sub(begin, bytes), rows, cols) : Tensor();
    }

    void allocate(vulkan::Device& device)
    {
        m_buffer = device.allocate(m_used, vulkan::Memory::Device, "audio activations");
        m_used = 0;
    }

private:
    vulkan::Buffer m_buffer;
    uint64_t m_used = 0;
};

} // namespace

/// x is the residual stream; the rest is scratch. Rows are soft tokens to be, 40 ms each, unless said
/// otherwise.
struct AudioTower::Activations
{
    Activations(vulkan::Device& device, const AudioConfig& config, uint32_t frames)
    {
        shape(config, frames);
        m_arena.allocate(device);
        shape(config, frames);
    }

    Tensor mel;        ///< [frames, mel bands]
    Tensor conv0;      ///< [frames / 2, bands / 2 · channels]
    Tensor conv1;      ///< [frames / 4, bands / 4 · channels]
    Tensor x, h;       ///< [rows, hidden]
    Tensor projected;  ///< [rows, hidden]: what a branch adds to x
    Tensor q, k, v;    ///< [rows, hidden]
    Tensor gated;      ///< [rows, feed-forward]
    Tensor linear;     ///< [rows, 2 · hidden]
    Tensor output;     ///< [rows, output width]
    Tensor normalised; ///< [rows, output width]

private:
    void shape(const AudioConfig& c, uint32_t frames)
    {
        const uint32_t bands = kMelBands;
        const uint32_t rows = half(half(frames));
        mel = m_arena.tensor(frames, bands);
        conv0 = m_arena.tensor(half(frames), half(bands) * c.channels[0]);
        conv1 = m_arena.tensor(rows, half(half(bands)) * c.channels[1]);
        for (Tensor* const tensor : {&x, &h, &projected, &q, &k, &v})
            *tensor = m_arena.tensor(rows, c.hidden);
        gated = m_arena.tensor(rows, c.feedForward);
        linear = m_arena.tensor(rows, 2 * c.hidden);
        output = m_arena.tensor(rows, c.outputWidth);
        normalised = m_arena.tensor(rows, c.outputWidth);
    }

    Arena m_arena;
};

AudioTower::AudioTower(vulkan::Device& device, const Kernels& kernels, const AudioConfig& config,
                       AudioWeights weights)
    : m_device(device),
      m_kernels(kernels),
      m_config(config),
      m_weights(std::move(weights))
{
}

std::unique_ptr<AudioTower> AudioTower::load(vulkan::Device& device, const Kernels& kernels,
                                             const Checkpoint& checkpoint, uint32_t textHidden,
                                             const LoadOptions& options)
{
    const AudioConfig config = readAudioConfig(checkpoint, textHidden);
    return std::unique_ptr<AudioTower>(
        new AudioTower(device, kernels, config, loadAudioWeights(device, checkpoint, config, options)));
}

SoftTokens AudioTower::encode(std::span<const float> samples, vulkan::Profiler* profiler) const
{
    const auto count = static_cast<int64_t>(samples.size());
    if (count > kMaxAudioSamples)
        refuse("a clip of " + std::to_string(count / kAudioSampleRate) +
               " s is longer than the 30 s that the audio tower takes at once; cut it first");
    if (count < kMinAudioSamples)
        refuse("a clip of " + std::to_string(count) +
               " samples is too short to hear anything; it takes at least " +
               std::to_string(kMinAudioSamples) + " at 16 kHz");
    return encode(m_mel.extract(samples), {}, profiler);
}

SoftTokens AudioTower::encode(const MelFeatures& mel, const AudioObserver& observe,
                              vulkan::Profiler* profiler) const
{
    const auto mostFrames = static_cast<size_t>(melFrameCount(kMaxAudioSamples));
    if (mel.frames < 1 || mel.frames > mostFrames || mel.values.size() != mel.frames * kMelBands)
        refuse("the audio tower takes 1 to " + std::to_string(mostFrames) + " frames of " +
               std::to_string(kMelBands) + " values at once, found " + std::to_string(mel.frames));

    Activations a(m_device, m_config, static_cast<uint32_t>(mel.frames));
    const vulkan::Buffer upload =
        m_device.allocate(mel.values.size() * sizeof(float), vulkan::Memory::Upload, "mel");
    std::memcpy(upload.mapped(), mel.values.data(), upload.sizeBytes());
    SoftTokens soft;
    soft.storage = m_device.allocate(uint64_t{a.x.rows} * m_config.softTokenWidth * sizeof(float),
                                     vulkan::Memory::Device, "audio soft tokens");
    soft.rows = Tensor(soft.storage.slice(), a.x.rows, m_config.softTokenWidth);

    vulkan::Commands commands(m_device, profiler);
    commands.begin();
    Ops op(m_device, m_kernels, commands);
    const auto done = [&](const std::string& step, const Tensor& x) {
        if (observe)
            observe(op, step, x);
    };
    commands.copy(upload.slice(), a.mel.data);
    subsample(op, a); // a.mel → a.x
    done("subsampled", a.x);
    for (uint32_t i = 0; i < m_config.layers; ++i) {
        layer(op, m_weights.layers[i], a);
        done("layer." + std::to_string(i), a.x);
    }
    op.matmul(a.x, m_weights.outputProjection, a.output);
    op.add(a.output, m_weights.outputBias);
    done("tower", a.output);
    op.rmsNorm(a.output, {{{}, a.normalised}}, m_config.eps); // without weight, before the projection
    op.matmul(a.normalised, m_weights.embedding, soft.rows);
    commands.end();
    commands.submit();
    commands.wait();
    return soft;
}

// Two convolutions, each halving time and mel; channels fastest, so that a row of the second is what the
// projection takes.
void AudioTower::subsample(Ops& op, Activations& a) const
{
    op.convNormRelu(a.mel, kMelBands, m_weights.conv[0], m_weights.convNorm[0], a.conv0, m_config.eps);
    op.convNormRelu(a.conv0, half(kMelBands), m_weights.conv[1], m_weights.convNorm[1], a.conv1,
                    m_config.eps);
    op.matmul(a.conv1, m_weights.inputProjection, a.x);
}

// One conformer layer. The clamps to ±1e10 between its parts do nothing in fp32.
void AudioTower::layer(Ops& op, const AudioLayerWeights& L, Activations& a) const
{
    const float eps = m_config.eps;
    op.rmsNorm(a.x, {{L.feedForward1.preLayerNorm, a.h}}, eps);
    feedForward(op, L.feedForward1, a); // a.h → a.projected
    op.addRmsNorm(a.x, a.projected, L.feedForward1.postLayerNorm, 1.0F, {{L.normPreAttention, a.h}}, eps);
    attention(op, L, a); // a.h → a.projected
    op.addRmsNorm(a.x, a.projected, L.normPostAttention, 1.0F, {{L.preConvNorm, a.h}}, eps);
    lightConvolution(op, L, a); // a.h → a.projected
    op.add(a.x, a.projected);   // the one branch without a norm behind it
    op.rmsNorm(a.x, {{L.feedForward2.preLayerNorm, a.h}}, eps);
    feedForward(op, L.feedForward2, a);
    op.addRmsNorm(a.x, a.projected, L.feedForward2.postLayerNorm, 1.0F, {{L.normOut, a.h}}, eps);
    std::swap(a.x, a.h); // the normed rows are the new residual stream
}

void AudioTower::feedForward(Ops& op, const AudioFeedForward& F, Activations& a) const
{
    op.matmulClamped(a.h, F.layer1.weight, F.layer1.input, F.layer1.output, a.gated);
    op.silu(a.gated);
    op.matmulClamped(a.gated, F.layer2.weight, F.layer2.input, F.layer2.output, a.projected);
}

void AudioTower::attention(Ops& op, const AudioLayerWeights& L, Activations& a) const
{
    RelativeAttentionParts parts;
    parts.heads = m_config.heads;
    parts.window = m_config.window;
    parts.keyScale = static_cast<float>(std::log1p(std::exp(1.0)) / std::log(2.0));
    parts.softcap = m_config.logitCap;
    parts.queryScale = L.queryScale;
    parts.relative = L.relative;
    op.matmulClamped(a.h, L.q.weight, L.q.input, L.q.output, a.q);
    op.matmulClamped(a.h, L.k.weight, L.k.input, L.k.output, a.k);
    op.matmulClamped(a.h, L.v.weight, L.v.input, L.v.output, a.v);
    op.relativeAttention(a.q, a.k, a.v, parts, a.h);
    op.matmulClamped(a.h, L.post.weight, L.post.input, L.post.output, a.projected);
}

void AudioTower::lightConvolution(Ops& op, const AudioLayerWeights& L, Activations& a) const
{
    op.matmulClamped(a.h, L.linearStart.weight, L.linearStart.input, L.linearStart.output, a.linear);
    op.gluConvNormSilu(a.linear, L.depthwise, m_config.taps, L.convNorm, a.h, m_config.eps);
    op.matmulClamped(a.h, L.linearEnd.weight, L.linearEnd.input, L.linearEnd.output, a.projected);
}

} // namespace engine
