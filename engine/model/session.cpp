#include "engine/model/session.h"

#include <algorithm>
#include <array>

#include "engine/error.h"
#include "engine/model/history.h"
#include "engine/model/micro_batch.h"
#include "engine/model/output_side.h"

namespace engine {
namespace {

/// Prefill alternates between two sets of inputs and recordings, so that the host prepares one while the GPU
/// runs the other.
constexpr size_t kPrefillSlots = 2;

/// Multiplications and additions handed over at once: about 200 ms on the slowest GPU that is of use. Drivers
/// give up on single submissions of a few seconds.
constexpr uint64_t kOperationsPerSubmit = 100'000'000'000;

void checkOptions(const Model& model, const SessionOptions& options)
{
    if (options.contextLength == 0 || options.microBatch == 0)
        throw Error(ErrorCode::InvalidRequest, "context length and micro-batch must be at least 1");
    if (options.contextLength > model.config().maxPositions)
        throw Error(ErrorCode::InvalidRequest,
                    "a context of " + std::to_string(options.contextLength) + " tokens is longer than the " +
                        std::to_string(model.config().maxPositions) + " that this model was made for");
}

} // namespace

SessionMemory sessionMemory(const TextConfig& config, const SessionOptions& options)
{
    SessionMemory memory;
    const uint32_t batch = std::min(options.microBatch, options.contextLength);
    memory.activationBytes = ActivationMemory::bytesFor(config, batch);
    memory.inputBytes =
        kPrefillSlots * BatchInputs::bytesFor(config, batch) + BatchInputs::bytesFor(config, 1);
    memory.logitBytes = OutputSide::bytesFor(config);
    memory.kvBytes = kvCacheBytes(config, options.kvType, options.contextLength, batch);
    return memory;
}

class Session::Impl
{
public:
    Impl(const Model& model, const SessionOptions& options)
        : m_model(model),
          m_options(options),
          m_microBatch(std::min(options.microBatch, options.contextLength)),
          m_kv(model.device(), model.config(), options.kvType, options.contextLength, m_microBatch),
          m_history(m_kv, options.snapshotBudgetBytes),
          m_activations(model.device(), model.config(), m_microBatch),
          m_output(model),
          m_decodeInputs(model.device(), model.config(), 1)
    {
        for (size_t i = 0; i < kPrefillSlots; ++i)
            m_prefill.push_back(std::make_unique<PrefillSlot>(model, m_microBatch, options.profiler));
    }

    PrefillResult prefill(const TokenSequence& prompt, const std::stop_token& stop,
                          const std::function<void(uint32_t, uint32_t)>& progress)
    {
        checkPrompt(prompt);
        flush();
        const std::vector<uint64_t> keys = History::keysOf(prompt);
        const auto total = static_cast<uint32_t>(prompt.ids.size());
        PrefillResult result;
        result.reused = m_history.rollBackTo(prompt);
        for (uint32_t first = result.reused; first < total;) {
            if (stop.stop_requested()) {
                result.cancelled = true;
                break;
            }
            const uint32_t count = microBatchEnd(prompt, first, m_microBatch) - first;
            runChunk(prompt, keys, first, count, first + count == total);
            result.evaluated += count;
            first += count;
            if (progress)
                progress(first, total);
        }
        waitForPrefill();
        m_history.markPromptEnd();
        return result;
    }

    void decode(TokenId token)
    {
        flush();
        if (m_history.tokenCount() >= m_options.contextLength)
            throw Error(ErrorCode::ContextTooLong,
                        "the context of " + std::to_string(m_options.contextLength) +
                            " tokens is full; start a new conversation or choose a longer context");
        checkId(token);
        const uint32_t position = m_history.tokenCount();
        m_history.prepareToWrite(1);
        const BatchToken input{.id = token, .visibleEnd = position};
        m_decodeInputs.write({&input, 1}, position, m_model.weights().perLayerTable);
        const auto key = static_cast<uint64_t>(token);
        m_history.append({&token, 1}, {&key, 1});
        m_decodePending = true;
    }

    Sample sample(const Sampler& sampler, const PenaltyCounts& penalties, std::span<const uint32_t> mask,
                  uint64_t step)
    {
        const Selection selection = m_output.prepare(sampler, penalties, mask);
        vulkan::Commands& commands = recording(m_decodePending, selection);
        m_decodePending = false;
        commands.submit();
        commands.wait();
        return m_output.choose(selection, sampler, penalties, mask, step);
    }

    std::vector<float> logits()
    {
        flush();
        return m_output.readLogits();
    }

    vulkan::CommandCounts decodeCounts() { return recording(true, {}).counts(); }
    const History& history() const { return m_history; }
    const SessionOptions& options() const { return m_options; }
    uint64_t deviceBytes() const
    {
        return m_kv.allocatedBytes() + m_activations.sizeBytes() + OutputSide::bytesFor(m_model.config()) +
               kPrefillSlots * BatchInputs::bytesFor(m_model.config(), m_microBatch) +
               BatchInputs::bytesFor(m_model.config(), 1);
    }

private:
    struct PrefillSlot
    {
        PrefillSlot(const Model& model, uint32_t microBatch, vulkan::Profiler* profiler)
            : inputs(model.device(), model.config(), microBatch),
              commands(model.device(), profiler)
        {
        }
        BatchInputs inputs;
        vulkan::Commands commands;
    };

    void checkId(TokenId id) const
    {
        if (id < 0 || static_cast<uint32_t>(id) >= m_model.config().vocabulary)
            throw Error(ErrorCode::TokenizerMismatch, "token " + std::to_string(id) +
                                                          " is outside the model's vocabulary of " +
                                                          std::to_string(m_model.config().vocabulary) +
                                                          "; the tokenizer does not belong to these weights");
    }

    void checkPrompt(const TokenSequence& prompt) const
    {
        if (prompt.ids.empty())
            throw Error(ErrorCode::InvalidRequest, "the prompt is empty");
        if (prompt.ids.size() > m_options.contextLength)
            throw Error(ErrorCode::ContextTooLong, "the prompt has " + std::to_string(prompt.ids.size()) +
                                                       " tokens; the context holds " +
                                                       std::to_string(m_options.contextLength) +
                                                       "; shorten it or choose a longer context");
        for (const TokenId id : prompt.ids)
            checkId(id);
        for (const SoftSpan& span : prompt.soft)
            if (span.isVision && span.count > m_microBatch)
                throw Error(ErrorCode::InvalidRequest,
                            "an image of " + std::to_string(span.count) +
                                " soft tokens does not fit into a micro-batch of " +
                                std::to_string(m_microBatch) +
                                "; choose a lower image budget or a larger micro-batch");
    }

    void runChunk(const TokenSequence& prompt, std::span<const uint64_t> keys, uint32_t first, uint32_t count,
                  bool isLast)
    {
        PrefillSlot& slot = *m_prefill[m_nextSlot];
        m_nextSlot = (m_nextSlot + 1) % kPrefillSlots;
        slot.commands.wait();
        m_history.prepareToWrite(count);

        const bool bidirectional = m_model.config().bidirectionalVision;
        slot.inputs.write(batchTokens(prompt, first, first + count, bidirectional), first,
                          m_model.weights().perLayerTable);
        Batch batch = slot.inputs.batch(count);
        batch.soft = softRows(prompt, first, first + count);

        slot.commands.begin();
        Ops op(m_model.device(), m_model.kernels(), slot.commands);
        uint64_t recorded = 0;
        const auto flushLongWork = [&](Ops&, uint32_t layer, const Tensor& x) {
            recorded += 2 * m_model.config().layerParameters(layer) * x.rows;
            if (recorded > kOperationsPerSubmit) {
                slot.commands.flush();
                recorded = 0;
            }
        };
        const Tensor normed =
            m_model.text().forward(op, batch, m_kv, m_activations.forTokens(count),
                                   isLast ? OutputRows::Last : OutputRows::None, flushLongWork);
        if (isLast)
            m_model.text().head(op, normed, m_output.logits());
        slot.commands.end();
        slot.commands.submit();
        m_history.append(std::span(prompt.ids).subspan(first, count), keys.subspan(first, count));
    }

    void waitForPrefill()
    {
        for (const auto& slot : m_prefill)
            slot->commands.wait();
    }

    /// Runs a decode that nobody sampled from.
    void flush()
    {
        if (!m_decodePending)
            return;
        vulkan::Commands& commands = recording(true, {});
        m_decodePending = false;
        commands.submit();
        commands.wait();
    }

    /// The recorded step: with or without the decode of one token, followed by the selection. Recorded at
    /// first use.
    vulkan::Commands& recording(bool withDecode, const Selection& selection)
    {
        for (Recording& known : m_recordings)
            if (known.withDecode == withDecode && known.selection == selection)
                return *known.commands;
        auto commands = std::make_unique<vulkan::Commands>(m_model.device(), m_options.profiler);
        commands->begin();
        Ops op(m_model.device(), m_model.kernels(), *commands);
        if (withDecode) {
            m_kv.reserve(1); // hazards are tracked by page tables, which stay; pages may come later
            const Tensor normed = m_model.text().forward(op, m_decodeInputs.batch(1), m_kv,
                                                         m_activations.forTokens(1), OutputRows::Last);
            m_model.text().head(op, normed, m_output.logits());
        }
        m_output.record(op, selection);
        commands->end();
        m_recordings.push_back({withDecode, selection, std::move(commands)});
        return *m_recordings.back().commands;
    }

    struct Recording
    {
        bool withDecode;
        Selection selection;
        std::unique_ptr<vulkan::Commands> commands;
    };

    const Model& m_model;
    SessionOptions m_options;
    uint32_t m_microBatch;
    KvCache m_kv;
    History m_history;
    ActivationMemory m_activations;
    OutputSide m_output;
    BatchInputs m_decodeInputs;
    std::vector<std::unique_ptr<PrefillSlot>> m_prefill;
    size_t m_nextSlot = 0;
    std::vector<Recording> m_recordings;
    bool m_decodePending = false;
};

Session::Session(const Model& model, const SessionOptions& options)
{
    checkOptions(model, options);
    m_impl = std::make_unique<Impl>(model, options);
}

Session::~Session() = default;

PrefillResult Session::prefill(const TokenSequence& prompt, const std::stop_token& stop,
                               const std::function<void(uint32_t, uint32_t)>& progress)
{
    return m_impl->prefill(prompt, stop, progress);
}

void Session::decode(TokenId token)
{
    m_impl->decode(token);
}

Sample Session::sample(const Sampler& sampler, const PenaltyCounts& penalties, std::span<const uint32_t> mask,
                       uint64_t step)
{
    return m_impl->sample(sampler, penalties, mask, step);
}

std::vector<float> Session::logits()
{
    return m_impl->logits();
}

uint32_t Session::tokenCount() const
{
    return m_impl->history().tokenCount();
}

uint32_t Session::contextLength() const
{
    return m_impl->options().contextLength;
}

std::span<const TokenId> Session::tokens() const
{
    return m_impl->history().tokens();
}

uint64_t Session::deviceBytes() const
{
    return m_impl->deviceBytes();
}

vulkan::CommandCounts Session::decodeCounts()
{
    return m_impl->decodeCounts();
}

} // namespace engine
