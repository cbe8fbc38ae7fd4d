// One answer while it is being made: asks the model, keeps every piece, runs the tools it calls once they are
// allowed, asks again with their results, until the answer is complete or stopped. Knows no views.
#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <map>
#include <memory>

#include "app/chat/turns.h"
#include "app/history/answer_journal.h"
#include "app/history/store.h"
#include "app/inference/inference.h"
#include "app/settings/sampling.h"
#include "app/tools/permissions.h"
#include "app/tools/tool_registry.h"

namespace chat {

/// What every answer needs; all of them outlive it.
struct AnswerServices
{
    inference::Inference& inference;
    history::Store& store;
    history::AnswerJournal& journal;
    tools::ToolRegistry& registry;
    tools::Permissions& permissions;
    SourceMaker sourceOf;
    std::function<QString(const history::Attachment&)> fileOf;
    std::function<bool()> neverOnline;
};

/// What the end of `messages` asks, with the chat's options as far as the loaded model can follow them.
/// Without sampling.
inference::AnswerRequest requestFor(const history::ChatOptions& options,
                                    const QList<history::Message>& messages, const AnswerServices& services);

class AnswerRun : public QObject
{
    Q_OBJECT

public:
    enum class Phase
    {
        Waiting,    ///< another answer is being made
        Encoding,   ///< pictures and sound become soft tokens
        Prefilling, ///< the prompt is being read
        Writing,
        Asking,  ///< a call waits for the user
        Calling, ///< a tool runs
        Over,
    };
    Q_ENUM(Phase)

    /// `before`: the messages up to the question. `answer`: stored already, with ending Streaming; what steps
    /// it has are gone on with.
    AnswerRun(const AnswerServices& services, history::ChatOptions options, settings::Sampling sampling,
              QList<history::Message> before, history::Message answer, QObject* parent = nullptr);
    ~AnswerRun() override;

    void start();
    /// Keeps what is there.
    void stop();
    /// The same, but over at once: what the model still writes is not waited for.
    void abandon();
    /// Closes the open thought.
    void endThought();
    void allow(int step, tools::Permissions::Scope scope);
    void deny(int step);

    const history::Message& message() const { return m_answer; }
    qint64 chatId() const { return m_answer.chatId; }
    Phase phase() const { return m_phase; }
    /// Done and all of Encoding and Prefilling.
    int done() const { return m_done; }
    int total() const { return m_total; }
    bool isThinking() const;
    int thoughtBudget() const { return m_options.thoughtBudget; }
    /// Of the request under way; 0 before its first tokens.
    double tokensPerSecond() const;
    /// Prompt and answer so far.
    int contextTokens() const { return m_answer.statistics.promptTokens + m_freshTokens; }
    /// What is missing of the attachments, and other remarks for the user.
    const QStringList& notes() const { return m_notes; }
    /// For the user: what a call that waits would do.
    QString question(int step) const;

signals:
    /// Steps from `first` on are new or changed.
    void stepsChanged(int first);
    void phaseChanged();
    /// The answer is stored; nothing follows.
    void over();

private:
    struct Running
    {
        int step = 0;
        std::unique_ptr<tools::Run> run;
        QElapsedTimer since;
    };

    void ask();
    void take(const QList<inference::Piece>& pieces);
    void take(const inference::Piece& piece);
    void answered(const inference::AnswerResult& result);
    void failed(const inference::Failure& failure);
    void settleCalls();
    void settleCall(int step);
    void runTool(int step);
    void goOnWhenSettled();
    void endCall(int step, history::Step::CallState state, const QString& result);
    void finish(history::Ending ending, const QString& failure = {});
    void setPhase(Phase phase, int done = 0, int total = 0);
    void changed(int first);
    tools::Context toolContext() const;

    AnswerServices m_services;
    history::ChatOptions m_options;
    settings::Sampling m_sampling;
    QList<history::Message> m_before;
    history::Message m_answer;
    Phase m_phase = Phase::Waiting;
    int m_done = 0, m_total = 0;
    QStringList m_notes;
    inference::Inference::RequestId m_request = 0;
    bool m_newStep = true; ///< the next text or thought does not belong to the last step
    bool m_stopped = false;
    std::vector<Running> m_running;
    std::map<int, QString> m_asked; ///< by step: the fingerprint of the tool that the user was shown
    QElapsedTimer m_clock;
    double m_decodeSeconds = 0; ///< of the requests that have ended
    int m_decodedTokens = 0;
    double m_freshSeconds = 0; ///< of the request under way
    int m_freshTokens = 0;
};

} // namespace chat
