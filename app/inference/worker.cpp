#include "app/inference/worker.h"

#include <chrono>
#include <new>
#include <random>

#include <nlohmann/json.hpp>

#include "app/inference/prompt_builder.h"
#include "app/media/transcriber.h"

namespace inference {
namespace {

using Clock = std::chrono::steady_clock;

/// Pieces go out at most this often: a window draws no faster, and each signal costs it a layout.
constexpr std::chrono::milliseconds kPieceInterval{15};

double seconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

/// Seeds that JSON and spin boxes keep exactly.
uint64_t newSeed()
{
    return std::random_device{}();
}

engine::SamplingOptions samplingFor(const engine::SamplingOptions& defaults, const SamplingChoice& choice)
{
    engine::SamplingOptions sampling = defaults;
    sampling.greedy = choice.greedy || sampling.greedy;
    sampling.temperature = choice.temperature.value_or(sampling.temperature);
    sampling.topP = choice.topP.value_or(sampling.topP);
    sampling.minP = choice.minP.value_or(sampling.minP);
    sampling.topK = choice.topK.value_or(sampling.topK);
    sampling.repetitionPenalty = choice.repetitionPenalty.value_or(sampling.repetitionPenalty);
    sampling.seed = choice.seed ? *choice.seed : newSeed();
    engine::validate(sampling);
    return sampling;
}

const engine::Grammar* grammarFor(const AnswerRequest& request, bool startsInThought, LoadedModel& model)
{
    const engine::Thoughts thoughts = startsInThought                             ? engine::Thoughts::Open
                                      : request.thinking && !request.continueLast ? engine::Thoughts::Allowed
                                                                                  : engine::Thoughts::None;
    const std::string kind = std::to_string(static_cast<int>(thoughts));
    const engine::GrammarVocabulary& vocabulary = model.engine().grammarVocabulary();
    if (!request.jsonSchema.isEmpty()) {
        const std::string schema = request.jsonSchema.toStdString();
        return &model.grammar("schema" + kind + schema, [&] {
            const nlohmann::json parsed = nlohmann::json::parse(schema, nullptr, false);
            if (parsed.is_discarded())
                throw engine::Error(engine::ErrorCode::InvalidRequest,
                                    "the answer's schema is not valid JSON");
            return engine::Grammar::jsonSchema(vocabulary, parsed, thoughts);
        });
    }
    if (!request.tools.isEmpty()) {
        const std::string tools = request.tools.toStdString();
        return &model.grammar("tools" + kind + tools, [&] {
            engine::ToolCallOptions options;
            options.thoughts = thoughts;
            return engine::Grammar::toolCalls(vocabulary, nlohmann::json::parse(tools), options);
        });
    }
    return nullptr;
}

Piece pieceOf(const engine::OutputEvent& event)
{
    Piece piece;
    piece.text = QString::fromStdString(event.text);
    piece.isNewThought = event.isNewThought;
    piece.tokenCount = static_cast<int>(event.tokenCount);
    if (event.kind == engine::OutputEvent::Kind::Call) {
        piece.kind = Piece::Kind::Call;
        piece.name = QString::fromStdString(event.call.name);
        piece.arguments = QString::fromStdString(event.call.arguments.dump());
    } else if (event.kind == engine::OutputEvent::Kind::Thought) {
        piece.kind = Piece::Kind::Thought;
    }
    return piece;
}

/// Collects pieces and hands them on a few at a time.
class PieceSender
{
public:
    explicit PieceSender(std::function<void(const QList<Piece>&)> send) : m_send(std::move(send)) {}

    void add(const engine::OutputEvent& event)
    {
        const Clock::time_point now = Clock::now();
        if (event.kind != engine::OutputEvent::Kind::End) {
            Piece piece = pieceOf(event);
            piece.seconds = seconds(now - m_last);
            m_pieces.append(piece);
            m_last = now;
        }
        if (now - m_sent >= kPieceInterval)
            flush();
    }

    void flush()
    {
        m_sent = Clock::now();
        if (!m_pieces.isEmpty())
            m_send(std::exchange(m_pieces, {}));
    }

private:
    std::function<void(const QList<Piece>&)> m_send;
    QList<Piece> m_pieces;
    Clock::time_point m_last = Clock::now();
    Clock::time_point m_sent;
};

} // namespace

Worker::~Worker() = default;

void Worker::load(quint64 load, const LoadRequest& request, const std::stop_token& stop)
{
    m_load = load;
    try {
        m_model.reset(); // first, so that both never share the memory
        m_model = std::make_unique<LoadedModel>(
            request,
            [this](uint64_t done, uint64_t total) {
                emit modelProgress(m_load, static_cast<qint64>(done), static_cast<qint64>(total));
            },
            stop);
        emit modelLoaded(m_load, m_model->facts());
    } catch (...) {
        emit modelFailed(m_load, currentFailure());
    }
}

void Worker::unload(quint64 load)
{
    m_load = load;
    m_model.reset();
    emit modelUnloaded(m_load);
}

void Worker::guarded(quint64 id, const std::function<void(LoadedModel&)>& work)
{
    emit started(id);
    try {
        if (!m_model)
            throw engine::Error(engine::ErrorCode::InvalidRequest, "no model is loaded");
        work(*m_model);
    } catch (...) {
        const Failure failure = currentFailure();
        if (failure.code == engine::ErrorCode::DeviceLost) {
            m_model.reset();
            emit modelUnloaded(m_load);
        }
        emit failed(id, failure);
    }
}

void Worker::answer(quint64 id, const AnswerRequest& request, const std::stop_token& stop,
                    const std::stop_token& endThought)
{
    guarded(id, [&](LoadedModel& model) {
        emit answered(id, generateAnswer(id, request, model, stop, endThought));
        emit modelLoaded(m_load, model.facts()); // towers may have been loaded, the cache has grown
    });
}

AnswerResult Worker::generateAnswer(quint64 id, const AnswerRequest& request, LoadedModel& model,
                                    const std::stop_token& stop, const std::stop_token& endThought)
{
    const Clock::time_point start = Clock::now();
    const BuiltPrompt prompt = buildPrompt(
        request, ++m_requestNumber, model, [&](int done, int total) { emit encoding(id, done, total); },
        stop);
    const Clock::duration encodeTime = Clock::now() - start;

    engine::GenerateOptions options;
    options.sampling = samplingFor(model.engine().samplingDefaults(), request.sampling);
    options.maxTokens = request.maxTokens;
    options.thoughtBudget = request.thoughtBudget;
    options.startsInThought = prompt.startsInThought;
    options.grammar = grammarFor(request, prompt.startsInThought, model);
    options.alreadyWritten = prompt.alreadyWritten;
    options.stop = stop;
    options.endThought = endThought;
    options.prefillProgress = [&](uint32_t done, uint32_t total) {
        emit prefilling(id, static_cast<int>(done), static_cast<int>(total));
    };
    std::optional<Clock::time_point> firstToken;
    options.onToken = [&](engine::TokenId, const engine::Sample&) {
        if (!firstToken)
            firstToken = Clock::now();
    };

    PieceSender sender([&](const QList<Piece>& list) { emit pieces(id, list); });
    const engine::GenerateResult generated =
        engine::generate(model.engine(), model.session(), prompt.tokens, options,
                         [&](const engine::OutputEvent& event) { sender.add(event); });
    sender.flush();

    AnswerResult result;
    result.reason = generated.reason;
    result.seed = options.sampling.seed;
    result.promptTokens = static_cast<int>(prompt.tokens.ids.size());
    result.reusedTokens = static_cast<int>(generated.prefill.reused);
    result.answerTokens = static_cast<int>(generated.tokens.size());
    result.encodedTokens = prompt.encodedTokens;
    result.encodeSeconds = seconds(encodeTime);
    result.firstTokenSeconds = firstToken ? seconds(*firstToken - start) : 0;
    result.prefillSeconds = seconds(generated.prefillTime);
    result.decodeSeconds = seconds(generated.decodeTime);
    result.notes = prompt.notes;
    return result;
}

void Worker::transcribe(quint64 id, const TranscribeRequest& request, const std::stop_token& stop)
{
    guarded(id, [&](LoadedModel& model) {
        const media::TranscriptPiece piece =
            media::transcribePiece(request.samples, model.engine(), model.session(), model.encoders(),
                                   request.language.toStdString(), request.translateTo.toStdString(), stop);
        emit transcribed(id, {QString::fromStdString(piece.text), QString::fromStdString(piece.translation)});
    });
}

void Worker::measureContext(const AnswerRequest& request, const std::stop_token& stop)
{
    if (!m_model || stop.stop_requested())
        return;
    try {
        emit contextMeasured(measure(request, *m_model));
    } catch (...) {
        // A prompt that cannot be built says so when it is sent; the gauge keeps its last value.
    }
}

} // namespace inference
