// The chat that is shown: its thread, its trace, its composer, its options, and all that can be done with its
// messages. Decides; the views only show.
#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include "app/chat/composer.h"
#include "app/chat/context_gauge.h"
#include "app/chat/thread_model.h"
#include "app/chat/trace_model.h"
#include "app/markdown/selection_controller.h"
#include "app/settings/settings.h"
#include "app/tools/tool_list.h"

namespace chat {

class ChatPage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    Q_PROPERTY(qint64 chatId READ chatId NOTIFY chatChanged)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY titleChanged)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY stateChanged)
    Q_PROPERTY(bool isAnswering READ isAnswering NOTIFY stateChanged)
    Q_PROPERTY(bool isThinking READ isThinking NOTIFY stateChanged)
    Q_PROPERTY(bool canSend READ canSend NOTIFY stateChanged)
    Q_PROPERTY(QString speed READ speed NOTIFY stateChanged)
    Q_PROPERTY(bool canUndoDelete READ canUndoDelete NOTIFY stateChanged)
    Q_PROPERTY(chat::ThreadModel* thread READ thread CONSTANT)
    Q_PROPERTY(markdown::SelectionController* selection READ selection CONSTANT)
    Q_PROPERTY(chat::TraceModel* trace READ trace CONSTANT)
    Q_PROPERTY(chat::Composer* composer READ composer CONSTANT)
    Q_PROPERTY(chat::ContextGauge* context READ context CONSTANT)
    // Options of this chat
    Q_PROPERTY(bool thinking READ thinking WRITE setThinking NOTIFY optionsChanged)
    Q_PROPERTY(int thoughtBudget READ thoughtBudget WRITE setThoughtBudget NOTIFY optionsChanged)
    Q_PROPERTY(QString systemPrompt READ systemPrompt WRITE setSystemPrompt NOTIFY optionsChanged)
    Q_PROPERTY(QString jsonSchema READ jsonSchema WRITE setJsonSchema NOTIFY optionsChanged)
    Q_PROPERTY(QString schemaProblem READ schemaProblem NOTIFY optionsChanged)
    Q_PROPERTY(tools::ToolList* tools READ tools CONSTANT)

public:
    /// All must outlive the page. `defaultTools`: those of new chats.
    ChatPage(Answers& answers, settings::Settings& settings, attachments::AttachmentListModel& attachments,
             const tools::ToolList& defaultTools, RegionMaker makeRegions, QObject* parent = nullptr);
    ~ChatPage() override;

    qint64 chatId() const { return m_chat.id; }
    QString title() const { return m_chat.title; }
    void setTitle(const QString& title);
    bool isEmpty() const { return m_thread.messageCount() == 0; }
    bool isAnswering() const { return m_run != nullptr; }
    bool isThinking() const { return m_run != nullptr && m_run->isThinking(); }
    bool canSend() const;
    QString speed() const; ///< "48 tok/s" of the answer that is being written
    bool canUndoDelete() const { return m_deleted != 0; }
    ThreadModel* thread() { return &m_thread; }
    markdown::SelectionController* selection() { return &m_selection; }
    TraceModel* trace() { return &m_trace; }
    Composer* composer() { return &m_composer; }
    ContextGauge* context() { return &m_context; }

    bool thinking() const { return m_chat.options.thinking; }
    void setThinking(bool thinking);
    int thoughtBudget() const { return m_chat.options.thoughtBudget; }
    void setThoughtBudget(int tokens);
    QString systemPrompt() const { return m_chat.options.systemPrompt; }
    void setSystemPrompt(const QString& prompt);
    QString jsonSchema() const { return m_chat.options.jsonSchema; }
    void setJsonSchema(const QString& schema);
    QString schemaProblem() const; ///< empty: the schema is valid JSON, or there is none
    tools::ToolList* tools() { return &m_tools; }

    /// An empty chat; it is stored with its first question.
    Q_INVOKABLE void newChat();
    Q_INVOKABLE void openChat(qint64 id);
    Q_INVOKABLE void send();
    Q_INVOKABLE void stop();
    Q_INVOKABLE void answerNow();
    /// Goes on with an answer that was cut; only the last one can be.
    Q_INVOKABLE void continueAnswer(qint64 messageId);
    Q_INVOKABLE void continueLast();
    /// Another answer to the same question, as a branch.
    Q_INVOKABLE void regenerate(qint64 messageId);
    Q_INVOKABLE void regenerateLast();
    Q_INVOKABLE void edit(qint64 messageId);
    Q_INVOKABLE void editLast();
    /// Shows the branch `step` further (−1 or 1).
    Q_INVOKABLE void switchBranch(qint64 messageId, int step);
    /// The same for the last message that has branches.
    Q_INVOKABLE void switchLastBranch(int step);
    Q_INVOKABLE void deleteMessage(qint64 messageId);
    Q_INVOKABLE void undoDelete();
    Q_INVOKABLE void copyMessage(qint64 messageId, bool asMarkdown);
    Q_INVOKABLE void copyLastAnswer();
    Q_INVOKABLE void showTrace(qint64 messageId);
    /// Shows the branch that a message is in, and asks the view to show it.
    void showMessage(qint64 messageId);
    /// Title or folder were changed from the sidebar.
    void chatChangedElsewhere(qint64 chatId);
    /// `scope`: a tools::Permissions::Scope.
    Q_INVOKABLE void allow(int step, int scope);
    Q_INVOKABLE void deny(int step);
    Q_INVOKABLE void usePreset(const QString& systemPrompt, bool thinking, int thoughtBudget);

    /// Text and files put together for a question, as the samples of the first minute are.
    void ask(const QString& text, const QList<history::Attachment>& attachments);
    /// Stores what is typed.
    void flush() { m_composer.flush(); }

signals:
    void chatChanged();
    void titleChanged();
    void stateChanged();
    void optionsChanged();
    /// The reader should see the newest rows again.
    void sent();
    void copied();
    void messageRequested(qint64 messageId);
    /// An answer of this chat is complete; `text` for screen readers, once.
    void answerCompleted(const QString& text);

private:
    history::Store& store() { return m_answers.services().store; }
    void leaveChat();
    void showChat();
    void showBranch();
    void attachRun();
    void detachRun();
    void startAnswer(const QList<history::Message>& before, history::Message answer);
    /// False if it could not be stored; the store has said why.
    bool askFrom(qint64 parentId, const QString& text, const QList<history::Attachment>& attachments);
    void saveDraft();
    void storeOptions();
    void setOption(const std::function<void(history::ChatOptions&)>& change);
    inference::AnswerRequest nextRequest() const;
    const history::Message* lastAnswer() const;
    QList<history::Message> upTo(qint64 messageId, bool included) const;

    Answers& m_answers;
    settings::Settings& m_settings;
    const tools::ToolList& m_defaultTools;
    history::Chat m_chat;
    ThreadModel m_thread;
    markdown::SelectionController m_selection;
    TraceModel m_trace;
    tools::ToolList m_tools;
    Composer m_composer;
    ContextGauge m_context;
    AnswerRun* m_run = nullptr;
    QHash<qint64, history::Message> m_edits; ///< questions under edit in chats that were left meanwhile
    QTimer m_pace;                           ///< of numbers that follow an answer
    qint64 m_deleted = 0;                    ///< message that undoDelete brings back
};

/// What is attached to the question that no chat has yet.
QList<history::Attachment> newChatAttachments(const settings::Settings& settings);

/// A chat's title from its first question.
QString titleFor(const QString& question, const QList<history::Attachment>& attachments);

} // namespace chat
