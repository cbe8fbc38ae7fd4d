#include "engine/model/trace.h"

#include <algorithm>
#include <cstring>

#include "engine/model/micro_batch.h"
#include "engine/model/session.h"

namespace engine {
namespace {

/// Rows of logits made at once: bounds the buffer at 64 MiB for the released vocabulary.
constexpr uint32_t kLogitRows = 64;

/// Collects tensors through one host-visible buffer.
class Collector
{
public:
    Collector(vulkan::Device& device, uint64_t sizeBytes)
        : m_buffer(device.allocate(sizeBytes, vulkan::Memory::Readback, "trace"))
    {
    }

    /// Where the values will be after the recording ran.
    uint64_t add(Ops& op, const Tensor& tensor)
    {
        const uint64_t offset = m_used;
        const uint64_t bytes = tensor.size() * sizeof(float);
        op.commands().copy(tensor.data.sub(0, bytes), m_buffer.slice().sub(offset, bytes));
        m_used += bytes;
        return offset;
    }

    void append(uint64_t offset, uint64_t valueCount, std::vector<float>& out) const
    {
        const size_t begin = out.size();
        out.resize(begin + valueCount);
        std::memcpy(out.data() + begin, m_buffer.mapped() + offset, valueCount * sizeof(float));
    }

    void reset() { m_used = 0; }

private:
    vulkan::Buffer m_buffer;
    uint64_t m_used = 0;
};

} // namespace

Trace traceForward(const Model& model, const TokenSequence& prompt, const TraceOptions& options)
{
    const TextConfig& config = model.config();
    vulkan::Device& device = model.device();
    const auto total = static_cast<uint32_t>(prompt.ids.size());
    const uint32_t batchSize = std::min(total, options.microBatch);
    KvCache kv(device, config, options.kvType, total, batchSize);
    const ActivationMemory activations(device, config, batchSize);
    BatchInputs inputs(device, config, batchSize);
    const vulkan::Buffer logitBuffer = device.allocate(
        uint64_t{kLogitRows} * config.vocabulary * sizeof(float), vulkan::Memory::Device, "trace logits");
    const uint64_t rowsBytes = uint64_t{batchSize} * config.hidden * sizeof(float);
    Collector hidden(device, rowsBytes * (options.layers ? config.layerCount() + 1 : 1));
    Collector logitRows(device, uint64_t{kLogitRows} * config.vocabulary * sizeof(float));
    vulkan::Commands commands(device);
    const auto run = [&] {
        commands.end();
        commands.submit();
        commands.wait();
    };

    Trace trace;
    trace.tokenCount = total;
    trace.layers.resize(options.layers ? config.layerCount() : 0);
    for (uint32_t first = 0; first < total;) {
        const uint32_t end = microBatchEnd(prompt, first, batchSize);
        const uint32_t count = end - first;
        kv.reserve(end);
        inputs.write(batchTokens(prompt, first, end, config.bidirectionalVision), first,
                     model.weights().perLayerTable);
        Batch batch = inputs.batch(count);
        batch.soft = softRows(prompt, first, end);
        commands.begin();
        Ops op(device, model.kernels(), commands);
        hidden.reset();
        std::vector<uint64_t> layerOffsets;
        const Activations a = activations.forTokens(count);
        const Tensor normed = model.text().forward(op, batch, kv, a, OutputRows::All,
                                                   [&](Ops& recording, uint32_t, const Tensor& x) {
                                                       if (options.layers)
                                                           layerOffsets.push_back(hidden.add(recording, x));
                                                   });
        const uint64_t normOffset = hidden.add(op, normed);
        run();
        for (size_t layer = 0; layer < layerOffsets.size(); ++layer)
            hidden.append(layerOffsets[layer], uint64_t{count} * config.hidden, trace.layers[layer]);
        hidden.append(normOffset, uint64_t{count} * config.hidden, trace.norm);
        for (uint32_t row = 0; row < count; row += kLogitRows) {
            const uint32_t rows = std::min(kLogitRows, count - row);
            const Tensor logits(logitBuffer.slice(), rows, config.vocabulary);
            commands.begin();
            model.text().head(op, normed.rowRange(row, rows), logits);
            logitRows.reset();
            const uint64_t offset = logitRows.add(op, logits);
            run();
            logitRows.append(offset, logits.size(), trace.logits);
        }
        first = end;
    }
    return trace;
}

std::vector<TokenId> traceGreedy(const Model& model, const TokenSequence& prompt, uint32_t count,
                                 const TraceOptions& options)
{
    SessionOptions sessionOptions;
    sessionOptions.kvType = options.kvType;
    sessionOptions.microBatch = options.microBatch;
    sessionOptions.contextLength = static_cast<uint32_t>(prompt.ids.size()) + count;
    Session session(model, sessionOptions);
    SamplingOptions greedy;
    greedy.greedy = true;
    const Sampler sampler(greedy);
    const PenaltyCounts none;
    session.prefill(prompt);
    std::vector<TokenId> next;
    for (uint32_t step = 0; step < count; ++step) {
        next.push_back(session.sample(sampler, none, {}, step).token);
        if (step + 1 < count)
            session.decode(next.back());
    }
    return next;
}

} // namespace engine
