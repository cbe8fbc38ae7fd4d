#include "app/chat/answer_run.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

#include "app/error_text/error_text.h"

namespace chat {

using history::Ending;
using history::Step;
using inference::Inference;

namespace {

/// Calls after which an answer is taken to go in circles.
constexpr int kMaxCalls = 24;

Ending endingOf(engine::StopReason reason)
{
    switch (reason) {
    case engine::StopReason::Cancelled:
        return Ending::Stopped;
    case engine::StopReason::ContextFull:
        return Ending::ContextFull;
    case engine::StopReason::TokenLimit:
        return Ending::TokenLimit;
    default:
        return Ending::Complete;
    }
}

inference::SamplingChoice choiceOf(const settings::Sampling& sampling, quint64 seed)
{
    inference::SamplingChoice choice;
    choice.seed = seed;
    if (sampling.asRecommended)
        return choice;
    choice.temperature = sampling.temperature;
    choice.topP = sampling.topP;
    choice.topK = static_cast<uint32_t>(sampling.topK);
    choice.minP = sampling.minP;
    choice.repetitionPenalty = sampling.repetitionPenalty;
    choice.greedy = sampling.temperature == 0;
    return choice;
}

} // namespace

inference::AnswerRequest requestFor(const history::ChatOptions& options,
                                    const QList<history::Message>& messages, const AnswerServices& services)
{
    inference::AnswerRequest request;
    request.turns = turnsOf(options.systemPrompt, messages, services.sourceOf);
    request.jsonSchema = options.jsonSchema;
    if (const auto& facts = services.inference.facts()) {
        request.thinking = options.thinking && facts->thinks;
        if (facts->callsTools && request.jsonSchema.isEmpty())
            request.tools = services.registry.declarations(options.enabledTools);
    }
    if (request.thinking && options.thoughtBudget > 0)
        request.thoughtBudget = static_cast<uint32_t>(options.thoughtBudget);
    return request;
}

AnswerRun::AnswerRun(const AnswerServices& services, history::ChatOptions options,
                     settings::Sampling sampling, QList<history::Message> before, history::Message answer,
                     QObject* parent)
    : QObject(parent),
      m_services(services),
      m_options(std::move(options)),
      m_sampling(std::move(sampling)),
      m_before(std::move(before)),
      m_answer(std::move(answer))
{
    m_answer.ending = Ending::Streaming;
    m_answer.failure.clear();
    m_answer.statistics.seed =
        m_sampling.fixedSeed().value_or(QRandomGenerator::global()->generate()); // 32 bits: people retype it
    if (const auto& facts = m_services.inference.facts())
        m_answer.statistics.model = facts->name;

    const auto mine = [this](quint64 id) { return id == m_request && m_request != 0; };
    Inference& inference = m_services.inference;
    connect(&inference, &Inference::started, this, [this, mine](quint64 id) {
        if (mine(id) && m_phase == Phase::Waiting)
            setPhase(Phase::Prefilling);
    });
    connect(&inference, &Inference::encoding, this, [this, mine](quint64 id, int done, int total) {
        if (mine(id))
            setPhase(Phase::Encoding, done, total);
    });
    connect(&inference, &Inference::prefilling, this, [this, mine](quint64 id, int done, int total) {
        if (!mine(id))
            return;
        m_answer.statistics.promptTokens = std::max(m_answer.statistics.promptTokens, total);
        setPhase(Phase::Prefilling, done, total);
    });
    connect(&inference, &Inference::pieces, this,
            [this, mine](quint64 id, const QList<inference::Piece>& pieces) {
                if (mine(id))
                    take(pieces);
            });
    connect(&inference, &Inference::answered, this,
            [this, mine](quint64 id, const inference::AnswerResult& result) {
                if (mine(id))
                    answered(result);
            });
    connect(&inference, &Inference::failed, this,
            [this, mine](quint64 id, const inference::Failure& failure) {
                if (mine(id))
                    failed(failure);
            });
}

AnswerRun::~AnswerRun() = default;

void AnswerRun::start()
{
    m_clock.start();
    m_services.journal.begin(m_answer);
    m_newStep = !endsOpen(m_answer);
    ask();
}

void AnswerRun::ask()
{
    QList<history::Message> messages = m_before;
    messages.append(m_answer);
    inference::AnswerRequest request = requestFor(m_options, messages, m_services);
    request.continueLast = !m_newStep;
    request.sampling = choiceOf(m_sampling, m_answer.statistics.seed);
    setPhase(Phase::Waiting);
    m_freshSeconds = 0;
    m_freshTokens = 0;
    m_request = m_services.inference.answer(request);
}

void AnswerRun::stop()
{
    if (m_phase == Phase::Over)
        return;
    m_stopped = true;
    if (m_phase == Phase::Asking || m_phase == Phase::Calling)
        abandon();
    else
        m_services.inference.stop(m_request);
}

void AnswerRun::abandon()
{
    if (m_phase == Phase::Over)
        return;
    m_services.inference.stop(std::exchange(m_request, 0));
    for (Running& running : m_running)
        running.run->cancel();
    m_running.clear();
    finish(Ending::Stopped);
}

void AnswerRun::endThought()
{
    m_services.inference.endThought(m_request);
}

double AnswerRun::tokensPerSecond() const
{
    return m_phase == Phase::Writing && m_freshSeconds > 0 ? m_freshTokens / m_freshSeconds : 0;
}

bool AnswerRun::isThinking() const
{
    return m_phase == Phase::Writing && !m_answer.steps.isEmpty() &&
           m_answer.steps.last().kind == Step::Kind::Thought;
}

void AnswerRun::take(const QList<inference::Piece>& pieces)
{
    const auto steps = static_cast<int>(m_answer.steps.size());
    const int first = m_newStep ? steps : std::max(0, steps - 1);
    for (const inference::Piece& piece : pieces)
        take(piece);
    if (m_phase != Phase::Writing)
        setPhase(Phase::Writing);
    changed(first);
}

void AnswerRun::take(const inference::Piece& piece)
{
    const auto kind = piece.kind == inference::Piece::Kind::Thought ? Step::Kind::Thought
                      : piece.kind == inference::Piece::Kind::Call  ? Step::Kind::Call
                                                                    : Step::Kind::Text;
    if (m_newStep || kind == Step::Kind::Call || piece.isNewThought || m_answer.steps.last().kind != kind) {
        Step step;
        step.kind = kind;
        step.toolName = piece.name;
        step.arguments = piece.arguments;
        m_answer.steps.append(step);
        m_newStep = false;
    }
    if (m_freshTokens > 0) // the first tokens' time is the prompt's
        m_freshSeconds += piece.seconds;
    m_freshTokens += piece.tokenCount;
    Step& step = m_answer.steps.last();
    step.text += piece.text;
    step.tokenCount += piece.tokenCount;
    if (kind != Step::Kind::Call)
        step.durationMs += static_cast<qint64>(piece.seconds * 1000 + 0.5);
    const int index = static_cast<int>(m_answer.steps.size()) - 1;
    if (kind == Step::Kind::Call)
        m_services.journal.record(m_answer.id, index, step);
    else
        m_services.journal.append(m_answer.id, index, kind, piece.text, piece.tokenCount,
                                  static_cast<qint64>(piece.seconds * 1000 + 0.5));
}

void AnswerRun::answered(const inference::AnswerResult& result)
{
    m_request = 0;
    history::AnswerStatistics& statistics = m_answer.statistics;
    statistics.promptTokens = result.promptTokens;
    statistics.reusedTokens = result.reusedTokens;
    statistics.answerTokens += result.answerTokens;
    if (statistics.firstTokenMs == 0)
        statistics.firstTokenMs = static_cast<qint64>(result.firstTokenSeconds * 1000 + 0.5);
    m_decodeSeconds += result.decodeSeconds;
    m_decodedTokens += result.answerTokens;
    if (m_decodeSeconds > 0)
        statistics.tokensPerSecond = m_decodedTokens / m_decodeSeconds;
    for (const QString& note : result.notes)
        if (!m_notes.contains(note))
            m_notes.append(note);

    if (m_stopped || result.reason != engine::StopReason::ToolCalls) {
        finish(m_stopped ? Ending::Stopped : endingOf(result.reason));
        return;
    }
    settleCalls();
}

void AnswerRun::failed(const inference::Failure& failure)
{
    m_request = 0;
    if (failure.code == engine::ErrorCode::Cancelled) {
        finish(Ending::Stopped);
        return;
    }
    finish(Ending::Failed, error_text::sentence(failure.code, failure.detail, failure.remedy));
}

void AnswerRun::settleCalls()
{
    const auto calls =
        static_cast<int>(std::count_if(m_answer.steps.begin(), m_answer.steps.end(),
                                       [](const Step& step) { return step.kind == Step::Kind::Call; }));
    if (calls > kMaxCalls) {
        finish(Ending::Failed,
               tr("The model called tools %n times without coming to an answer. Ask again, or "
                  "switch tools off for this chat.",
                  nullptr, calls));
        return;
    }
    for (int i = 0; i < m_answer.steps.size(); ++i) {
        Step& step = m_answer.steps[i];
        if (step.kind == Step::Kind::Call && step.state == Step::CallState::Running && step.result.isEmpty())
            settleCall(i);
    }
    if (m_phase == Phase::Writing || m_phase == Phase::Prefilling)
        setPhase(Phase::Calling);
    goOnWhenSettled();
}

void AnswerRun::settleCall(int index)
{
    Step& step = m_answer.steps[index];
    const tools::ToolRegistry::Call call = m_services.registry.check(step.toolName, step.arguments);
    if (call.tool == nullptr || !call.problem.isEmpty() || !m_options.enabledTools.contains(step.toolName)) {
        step.state = Step::CallState::Failed;
        step.result = !call.problem.isEmpty()
                          ? call.problem
                          : QStringLiteral("There is no tool called %1.").arg(step.toolName);
        changed(index);
        return;
    }
    if (m_services.permissions.mayRun(*call.tool, m_answer.chatId)) {
        runTool(index);
        return;
    }
    m_asked[index] = call.tool->fingerprint();
    step.state = Step::CallState::Asking;
    changed(index);
    setPhase(Phase::Asking);
}

void AnswerRun::runTool(int index)
{
    Step& step = m_answer.steps[index];
    const tools::ToolRegistry::Call call = m_services.registry.check(step.toolName, step.arguments);
    if (call.tool == nullptr || !call.problem.isEmpty()) {
        endCall(index, Step::CallState::Failed, call.problem);
        return;
    }
    step.state = Step::CallState::Running;
    changed(index);
    setPhase(Phase::Calling);
    Running running;
    running.step = index;
    running.since.start();
    running.run = m_services.registry.start(call, toolContext());
    connect(running.run.get(), &tools::Run::finished, this,
            [this, index](const QString& result) { endCall(index, Step::CallState::Done, result); });
    connect(running.run.get(), &tools::Run::failed, this,
            [this, index](const QString& problem) { endCall(index, Step::CallState::Failed, problem); });
    m_running.push_back(std::move(running));
}

void AnswerRun::allow(int index, tools::Permissions::Scope scope)
{
    if (index < 0 || index >= m_answer.steps.size() || m_answer.steps[index].state != Step::CallState::Asking)
        return;
    if (const tools::Tool* tool = m_services.registry.find(m_answer.steps[index].toolName)) {
        if (tool->fingerprint() !=
            m_asked[index]) { // its server came back with another tool of the same name
            settleCall(index);
            goOnWhenSettled();
            return;
        }
        m_services.permissions.grant(*tool, scope, m_answer.chatId);
    }
    runTool(index);
}

void AnswerRun::deny(int index)
{
    if (index < 0 || index >= m_answer.steps.size() || m_answer.steps[index].state != Step::CallState::Asking)
        return;
    endCall(index, Step::CallState::Denied, {});
}

void AnswerRun::endCall(int index, Step::CallState state, const QString& result)
{
    Step& step = m_answer.steps[index];
    step.state = state;
    step.result = result;
    const auto running = std::find_if(m_running.begin(), m_running.end(),
                                      [index](const Running& other) { return other.step == index; });
    if (running != m_running.end()) {
        step.durationMs = running->since.elapsed();
        running->run.release()->deleteLater(); // it may be the one that calls
        m_running.erase(running);
    }
    m_services.journal.record(m_answer.id, index, step);
    changed(index);
    goOnWhenSettled();
}

/// Once no call waits for the user or runs, the model gets the results.
void AnswerRun::goOnWhenSettled()
{
    const bool asks = std::any_of(m_answer.steps.begin(), m_answer.steps.end(), [](const Step& step) {
        return step.kind == Step::Kind::Call && step.state == Step::CallState::Asking;
    });
    if (asks)
        setPhase(Phase::Asking);
    if (asks || !m_running.empty())
        return;
    m_newStep = true;
    ask();
}

QString AnswerRun::question(int index) const
{
    if (index < 0 || index >= m_answer.steps.size())
        return {};
    const Step& step = m_answer.steps[index];
    const tools::ToolRegistry::Call call = m_services.registry.check(step.toolName, step.arguments);
    return call.tool != nullptr && call.problem.isEmpty() ? call.tool->question(call.arguments, toolContext())
                                                          : QString();
}

tools::Context AnswerRun::toolContext() const
{
    tools::Context context;
    context.chatId = m_answer.chatId;
    for (const history::Message& message : m_before)
        context.attachments.append(message.attachments);
    context.fileOf = m_services.fileOf;
    context.neverOnline = m_services.neverOnline();
    return context;
}

void AnswerRun::finish(Ending ending, const QString& failure)
{
    m_answer.ending = ending;
    m_answer.failure = failure;
    m_answer.statistics.totalMs += m_clock.elapsed();
    for (Step& step : m_answer.steps) // no call runs any more
        if (step.kind == Step::Kind::Call &&
            (step.state == Step::CallState::Asking || step.state == Step::CallState::Running))
            step.state = Step::CallState::Denied;
    if (m_services.store.updateMessage(m_answer)) // else the journal is what the next start finds it in
        m_services.journal.finish(m_answer.id);
    setPhase(Phase::Over);
    changed(std::max(0, static_cast<int>(m_answer.steps.size()) - 1));
    emit over();
}

void AnswerRun::setPhase(Phase phase, int done, int total)
{
    m_phase = phase;
    m_done = done;
    m_total = total;
    emit phaseChanged();
}

void AnswerRun::changed(int first)
{
    emit stepsChanged(first);
}

} // namespace chat
