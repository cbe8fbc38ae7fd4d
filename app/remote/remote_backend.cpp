#include "app/remote/remote_backend.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "app/media/transcriber.h"
#include "app/remote/address.h"
#include "app/secrets/secrets.h"
#include "app/settings/settings.h"

namespace remote {
namespace {

using inference::AnswerRequest;
using inference::AnswerResult;
using inference::Failure;
using inference::Piece;
using Clock = std::chrono::steady_clock;

double seconds(Clock::duration time)
{
    return std::chrono::duration<double>(time).count();
}

Failure failureOf(const Problem& problem)
{
    return {engine::ErrorCode::Internal, problem.what, problem.remedy};
}

/// Servers say in their own words that a prompt is too long.
bool isAboutLength(const QString& message)
{
    for (const char* words : {"context length", "context size", "context window", "maximum context"})
        if (message.contains(QLatin1String(words), Qt::CaseInsensitive))
            return true;
    return false;
}

/// The question that has a stretch of speech written down.
AnswerRequest speechRequest(quint64 id, const inference::TranscribeRequest& request)
{
    inference::Turn turn;
    turn.text = QString::fromStdString(
        media::speechInstruction(request.language.toStdString(), request.translateTo.toStdString()));
    inference::AttachmentSource sound;
    sound.key = QStringLiteral("speech %1").arg(id);
    sound.make = [samples = request.samples](const std::stop_token&) {
        return std::vector<inference::ContentPart>{{samples}};
    };
    turn.attachments.push_back(std::move(sound));
    AnswerRequest question;
    question.turns.push_back(std::move(turn));
    question.sampling.greedy = true;
    question.maxTokens = request.translateTo.isEmpty() ? 512 : 1024; // more is a model that repeats itself
    return question;
}

} // namespace

/// The request that is being answered.
struct RemoteBackend::Run
{
    quint64 id = 0;
    AnswerRequest request;
    std::optional<inference::TranscribeRequest> speech; ///< then what is written is kept, not handed on
    QString transcript;
    AnswerReader reader;
    std::unique_ptr<Exchange> exchange; ///< null until the question is written
    bool isPlain = false;
    bool isThoughtEnded = false;
    bool hasPieces = false;
    int tokensBefore = 0; ///< of thoughts that were ended
    int pieceCount = 0;   ///< of the exchange at hand
    QStringList notes;
    double encodeSeconds = 0;
    Clock::time_point begun = Clock::now();
    Clock::time_point posted, last;
    std::optional<Clock::time_point> first; ///< piece
};

RemoteBackend::RemoteBackend(Endpoint endpoint, secrets::Secrets& secrets, const settings::Settings& settings,
                             const Patience& patience)
    : m_endpoint(std::move(endpoint)),
      m_secrets(secrets),
      m_settings(settings),
      m_patience(patience)
{
    connect(&m_writer, &QuestionWriter::encoding, this, [this](quint64 id, int done, int total) {
        if (m_run && m_run->id == id)
            emit encoding(id, done, total);
    });
    connect(&m_writer, &QuestionWriter::written, this, [this](quint64 id, const Question& question) {
        if (m_run && m_run->id == id)
            post(question);
    });
    connect(&settings, &settings::Settings::neverOnlineChanged, this, [this] {
        if (m_run && isForbidden())
            fail(neverOnlineProblem(m_endpoint.base));
    });
}

RemoteBackend::~RemoteBackend() = default;

bool RemoteBackend::isForbidden() const
{
    return m_settings.neverOnline() && m_endpoint.leavesMachine();
}

inference::ModelFacts RemoteBackend::facts() const
{
    const Abilities& abilities = m_endpoint.abilities;
    inference::ModelFacts facts;
    facts.name = m_endpoint.name;
    facts.device = hostText(m_endpoint.base);
    facts.contextLength =
        static_cast<uint32_t>(abilities.contextLength > 0 ? abilities.contextLength : kAssumedContext);
    facts.maxContextLength = facts.contextLength;
    facts.sees = abilities.sees;
    facts.hears = abilities.hears;
    facts.thinks = abilities.thinks;
    facts.callsTools = abilities.callsTools;
    facts.isRemote = true;
    facts.leavesMachine = m_endpoint.leavesMachine();
    facts.host = facts.device;
    return facts;
}

void RemoteBackend::open()
{
    if (isForbidden()) {
        emit openFailed(failureOf(neverOnlineProblem(m_endpoint.base)));
        return;
    }
    m_secrets.read(m_endpoint.secret(), this, [this](const QString& key) {
        m_key = key;
        probe();
    });
}

void RemoteBackend::probe()
{
    m_probe = std::make_unique<Probe>(m_network, m_key, m_patience);
    connect(m_probe.get(), &Probe::finished, this, &RemoteBackend::probed);
    m_probe->start(m_endpoint.base, m_endpoint.model);
}

void RemoteBackend::probed(const Probed& probed)
{
    m_probe.release()->deleteLater(); // it is the one that calls
    if (!probed.problem.isEmpty()) {
        emit openFailed(failureOf(probed.problem));
        return;
    }
    const auto found = std::find_if(probed.models.begin(), probed.models.end(),
                                    [this](const FoundModel& model) { return model.id == m_endpoint.model; });
    if (probed.models.isEmpty()) { // also this very program, which cannot answer through itself
        emit openFailed(failureOf({tr("%1 has no model.").arg(hostText(m_endpoint.base)),
                                   tr("Load one there, then try again."), 0}));
        return;
    }
    // llama-server answers with what it has, whatever name is asked for.
    const bool answersAll = probed.kind == ServerKind::LlamaServer && probed.models.size() == 1;
    if (found == probed.models.end() && !answersAll) {
        emit openFailed(failureOf(
            {tr("%1 does not have the model %2 any more.").arg(hostText(m_endpoint.base), m_endpoint.model),
             tr("Edit the endpoint and choose another of its models."), 0}));
        return;
    }
    m_endpoint.base = probed.base;
    if (probed.kind != ServerKind::Unknown)
        m_endpoint.kind = probed.kind;
    if (found != probed.models.end() && m_endpoint.abilities.contextLength == 0)
        m_endpoint.abilities.contextLength = found->abilities.contextLength;
    emit opened(facts());
}

void RemoteBackend::answer(quint64 id, const AnswerRequest& request)
{
    begin(id, request);
    write();
}

void RemoteBackend::transcribe(quint64 id, const inference::TranscribeRequest& request)
{
    begin(id, speechRequest(id, request));
    m_run->speech = request;
    m_run->speech->samples.clear();
    write();
}

void RemoteBackend::measureContext(const AnswerRequest& request)
{
    emit contextMeasured(m_estimate.of(request, static_cast<int>(facts().contextLength)));
}

void RemoteBackend::begin(quint64 id, const AnswerRequest& request)
{
    m_run = std::make_unique<Run>();
    m_run->id = id;
    m_run->request = request;
    m_run->isPlain = m_isPlain;
}

void RemoteBackend::write()
{
    if (isForbidden())
        return fail(neverOnlineProblem(m_endpoint.base));
    AnswerRequest request = m_run->request;
    request.thinking = request.thinking && !m_run->isThoughtEnded;
    m_writer.write(m_run->id, request, m_endpoint, {.isPlain = m_run->isPlain});
}

void RemoteBackend::post(const Question& question)
{
    if (question.failure)
        return fail(*question.failure);
    m_run->notes = question.notes;
    m_run->encodeSeconds += question.encodeSeconds;
    m_run->reader = AnswerReader();
    m_run->pieceCount = 0;
    m_run->posted = m_run->last = Clock::now();
    m_run->exchange = std::make_unique<Exchange>(
        m_network, below(m_endpoint.base, QStringLiteral("chat/completions")), m_key, m_patience);
    connect(m_run->exchange.get(), &Exchange::event, this, &RemoteBackend::take);
    connect(m_run->exchange.get(), &Exchange::ended, this, &RemoteBackend::ended);
    m_run->exchange->post(question.body);
}

void RemoteBackend::take(const QByteArray& event)
{
    Run& run = *m_run;
    deliver(run.reader.take(event));
    if (!run.reader.error().isEmpty())
        return ended(serverProblem(m_endpoint.base, run.reader.error()));
    if (run.reader.isTooLarge())
        return ended(nonsenseProblem(m_endpoint.base));
    if (run.reader.isDone())
        return ended({});
    if (run.reader.promptTotal() > 0 && !run.reader.hasWritten())
        emit prefilling(run.id, run.reader.promptDone(), run.reader.promptTotal());
    const std::optional<uint32_t>& budget = run.request.thoughtBudget;
    if (budget && run.reader.isInThought() && run.pieceCount >= static_cast<int>(*budget))
        endThought();
}

void RemoteBackend::deliver(const QList<Piece>& pieces)
{
    Run& run = *m_run;
    QList<Piece> wanted;
    for (Piece piece : pieces) {
        if (piece.kind == Piece::Kind::Thought && run.isThoughtEnded)
            continue; // a server that cannot be told: its answer comes when it comes
        const Clock::time_point now = Clock::now();
        piece.seconds = seconds(now - run.last);
        run.last = now;
        run.first = run.first.value_or(now);
        run.pieceCount += piece.tokenCount;
        if (!run.speech)
            wanted.append(piece);
        else if (piece.kind == Piece::Kind::Text)
            run.transcript += piece.text;
    }
    run.hasPieces = run.hasPieces || !wanted.isEmpty();
    if (!wanted.isEmpty())
        emit this->pieces(run.id, wanted);
}

void RemoteBackend::ended(const Problem& problem)
{
    Run& run = *m_run;
    dropExchange();
    const bool isOnlyTheEnd = problem.status == 200 && run.reader.isComplete(); // of the connection
    if (!problem.isEmpty() && !isOnlyTheEnd) {
        const bool isRefused = problem.status == 400 || problem.status == 422;
        if (isRefused && isAboutLength(problem.what))
            return fail(Failure{engine::ErrorCode::ContextTooLong, problem.what, {}});
        if (isRefused && !run.isPlain && !run.hasPieces) {
            run.isPlain = true;
            return write();
        }
        return fail(problem);
    }
    deliver(run.reader.finish());
    if (!run.reader.isComplete())
        return fail(run.reader.hasWritten() ? cutProblem(m_endpoint.base) : nonsenseProblem(m_endpoint.base));
    finish();
}

void RemoteBackend::finish()
{
    const Run& run = *m_run;
    m_isPlain = run.isPlain; // worth trying at once the next time
    const QString& said = run.reader.finishReason();
    if (said == QLatin1String("content_filter"))
        return fail({tr("%1 withheld the rest of the answer.").arg(hostText(m_endpoint.base)),
                     tr("Its provider filters what models write. Ask in another way."), 0});
    const Usage& usage = run.reader.usage();
    engine::StopReason reason = engine::StopReason::EndOfTurn;
    if (run.reader.hasCalls())
        reason = engine::StopReason::ToolCalls;
    else if (said == QLatin1String("length"))
        reason = isFull(usage) ? engine::StopReason::ContextFull : engine::StopReason::TokenLimit;
    const AnswerResult result = resultOf(run, reason);
    if (!run.speech)
        m_estimate.learn(run.request, usage.promptTokens, usage.answerTokens);
    const std::unique_ptr<Run> over = std::move(m_run);
    if (!over->speech) {
        emit answered(over->id, result);
        return;
    }
    const media::TranscriptPiece piece =
        media::transcriptFrom(over->transcript.toStdString(), over->speech->translateTo.toStdString());
    emit transcribed(over->id,
                     {QString::fromStdString(piece.text), QString::fromStdString(piece.translation)});
}

/// Servers stop a few tokens before the very end.
bool RemoteBackend::isFull(const Usage& usage) const
{
    const int length = m_endpoint.abilities.contextLength;
    return length > 0 && usage.promptTokens + usage.answerTokens >= length - length / 50;
}

AnswerResult RemoteBackend::resultOf(const Run& run, engine::StopReason reason) const
{
    const Usage& usage = run.reader.usage();
    AnswerResult result;
    result.reason = reason;
    result.seed = run.request.sampling.seed.value_or(0);
    result.promptTokens = usage.promptTokens;
    result.reusedTokens = usage.cachedTokens;
    result.answerTokens = run.tokensBefore + (usage.answerTokens > 0 ? usage.answerTokens : run.pieceCount);
    result.encodeSeconds = run.encodeSeconds;
    result.notes = run.notes;
    if (run.first) {
        result.firstTokenSeconds = seconds(*run.first - run.begun);
        result.prefillSeconds =
            usage.promptSeconds > 0 ? usage.promptSeconds : std::max(0.0, seconds(*run.first - run.posted));
        result.decodeSeconds = usage.answerSeconds > 0 && run.tokensBefore == 0
                                   ? usage.answerSeconds
                                   : seconds(run.last - *run.first);
    }
    return result;
}

void RemoteBackend::stop()
{
    if (!m_run)
        return;
    m_writer.forget();
    dropExchange();
    deliver(m_run->reader.finish());
    const std::unique_ptr<Run> over = std::move(m_run);
    if (over->hasPieces)
        emit answered(over->id, resultOf(*over, engine::StopReason::Cancelled));
    else
        emit failed(over->id, {engine::ErrorCode::Cancelled, {}, {}});
}

/// The interface has no word for it: the question is asked again without thinking. The thought so far stays.
void RemoteBackend::endThought()
{
    if (!m_run || m_run->speech || m_run->isThoughtEnded || !m_run->request.thinking)
        return;
    const bool isWriting = m_run->reader.hasWritten() && !m_run->reader.isInThought();
    if (isWriting)
        return;
    m_writer.forget();
    dropExchange();
    m_run->isThoughtEnded = true;
    m_run->tokensBefore += m_run->pieceCount;
    m_run->reader = AnswerReader();
    write();
}

/// It may be the one that calls.
void RemoteBackend::dropExchange()
{
    if (!m_run->exchange)
        return;
    m_run->exchange->disconnect(this);
    m_run->exchange->abort();
    m_run->exchange.release()->deleteLater();
}

void RemoteBackend::fail(const Problem& problem)
{
    fail(failureOf(problem));
}

void RemoteBackend::fail(const Failure& failure)
{
    m_writer.forget();
    dropExchange();
    deliver(m_run->reader.finish());
    const std::unique_ptr<Run> over = std::move(m_run);
    emit failed(over->id, failure);
}

} // namespace remote
