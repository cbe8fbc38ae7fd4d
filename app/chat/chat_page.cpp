#include "app/chat/chat_page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMimeData>

#include <chrono>

#include <nlohmann/json.hpp>

#include "app/history/record_json.h"

namespace chat {

using history::Ending;
using history::Message;
using history::Role;

namespace {

constexpr qsizetype kTitleLength = 60;
constexpr const char* kNewChatDraft = "chat/newDraft";
constexpr const char* kNewChatAttachments = "chat/newDraftAttachments"; // JSON
/// Of numbers in the window while an answer grows: each costs the layout of its surroundings.
constexpr std::chrono::milliseconds kPace{100};

} // namespace

QString titleFor(const QString& question, const QList<history::Attachment>& attachments)
{
    QString title = question.simplified();
    if (title.isEmpty() && !attachments.isEmpty())
        return attachments.first().name;
    if (title.size() <= kTitleLength)
        return title;
    const qsizetype space = title.lastIndexOf(QLatin1Char(' '), kTitleLength);
    title.truncate(space > kTitleLength / 2 ? space : kTitleLength);
    return title + QStringLiteral("…");
}

QList<history::Attachment> newChatAttachments(const settings::Settings& settings)
{
    QList<history::Attachment> attachments;
    const QByteArray json = settings.extra(QLatin1String(kNewChatAttachments)).toString().toUtf8();
    for (const QJsonValue& value : QJsonDocument::fromJson(json).array())
        attachments.append(history::attachmentOf(value.toObject()));
    return attachments;
}

ChatPage::ChatPage(Answers& answers, settings::Settings& settings,
                   attachments::AttachmentListModel& attachments, const tools::ToolList& defaultTools,
                   RegionMaker makeRegions, QObject* parent)
    : QObject(parent),
      m_answers(answers),
      m_settings(settings),
      m_defaultTools(defaultTools),
      m_thread(answers.services().registry, std::move(makeRegions)),
      m_selection(m_thread),
      m_trace(answers.services().registry),
      m_tools(answers.services().registry, answers.services().permissions),
      m_composer(attachments),
      m_context(answers.services().inference, [this] { return nextRequest(); })
{
    m_selection.follow(&m_thread);
    m_pace.setSingleShot(true);
    m_pace.setInterval(kPace);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        m_context.setUse(m_run->contextTokens(), 0);
        emit stateChanged();
    });
    connect(&m_composer, &Composer::contentChanged, this, [this] {
        emit stateChanged();
        m_context.measure();
    });
    connect(&m_composer, &Composer::draftChanged, this, &ChatPage::saveDraft);
    connect(&m_tools, &tools::ToolList::enabledToolsChanged, this, [this] {
        setOption([this](history::ChatOptions& options) { options.enabledTools = m_tools.enabledTools(); });
    });
    connect(this, &ChatPage::optionsChanged, &m_context, &ContextGauge::measure);
    inference::Inference& inference = answers.services().inference;
    connect(&inference, &inference::Inference::modelLoaded, this, &ChatPage::stateChanged);
    connect(&inference, &inference::Inference::modelUnloaded, this, &ChatPage::stateChanged);
    connect(&inference, &inference::Inference::modelLoading, this, &ChatPage::stateChanged);
    newChat();
}

ChatPage::~ChatPage()
{
    m_composer.flush();
}

void ChatPage::newChat()
{
    leaveChat();
    m_chat = {};
    m_chat.options.thinking = m_settings.thinking();
    m_chat.options.thoughtBudget = m_settings.thoughtBudget();
    m_chat.options.systemPrompt = m_settings.systemPrompt();
    m_chat.options.enabledTools = m_defaultTools.enabledTools();
    m_chat.draft = m_settings.extra(QLatin1String(kNewChatDraft)).toString();
    m_chat.draftAttachments = newChatAttachments(m_settings);
    showChat();
}

void ChatPage::openChat(qint64 id)
{
    if (id == m_chat.id && id != 0)
        return;
    const std::optional<history::Chat> chat = store().chat(id);
    if (!chat)
        return;
    leaveChat();
    m_chat = *chat;
    showChat();
}

/// Keeps what is being written, for when the chat is shown again.
void ChatPage::leaveChat()
{
    m_composer.flush();
    if (!m_composer.isEditing())
        return;
    Message& edited = m_edits[m_chat.id];
    edited.id = m_composer.editing();
    edited.text = m_composer.text();
    edited.attachments = m_composer.draft().attachments;
}

void ChatPage::showChat()
{
    detachRun();
    m_deleted = 0;
    showBranch();
    m_composer.leaveEdit();
    m_composer.show({m_chat.draft, m_chat.draftAttachments});
    if (const auto edited = m_edits.constFind(m_chat.id); edited != m_edits.constEnd()) {
        m_composer.edit(*edited);
        m_edits.erase(edited);
    }
    m_tools.setEnabledTools(m_chat.options.enabledTools);
    attachRun();
    emit chatChanged();
    emit titleChanged();
    emit optionsChanged();
    emit stateChanged();
}

void ChatPage::showBranch()
{
    if (m_chat.id == 0 || m_chat.activeLeaf == 0)
        m_thread.show({}, {});
    else
        m_thread.show(store().branch(m_chat.id, m_chat.activeLeaf),
                      store().forks(m_chat.id, m_chat.activeLeaf));
    if (const Message* last = lastAnswer())
        m_trace.show(*last);
    else
        m_trace.clear();
    m_context.measure();
}

void ChatPage::attachRun()
{
    m_run = m_answers.of(m_chat.id);
    if (m_run == nullptr)
        return;
    m_thread.follow(m_run);
    m_trace.follow(m_run);
    connect(m_run, &AnswerRun::phaseChanged, this, [this] {
        if (m_run->phase() == AnswerRun::Phase::Asking && m_trace.messageId() != m_run->message().id)
            m_trace.follow(m_run); // the question stands there
        emit stateChanged();
    });
    connect(m_run, &AnswerRun::stepsChanged, this, [this] {
        if (!m_pace.isActive())
            m_pace.start();
    });
    connect(m_run, &AnswerRun::over, this, [this] {
        const ThreadEntry* entry = m_thread.entry(m_run->message().id);
        const QString text = entry != nullptr ? entry->plainText() : QString();
        detachRun();
        m_context.measure();
        emit stateChanged();
        emit answerCompleted(text);
    });
}

void ChatPage::detachRun()
{
    m_pace.stop();
    if (m_run != nullptr)
        m_run->disconnect(this);
    m_run = nullptr;
}

void ChatPage::setTitle(const QString& title)
{
    if (m_chat.id == 0 || title.trimmed().isEmpty() || title == m_chat.title)
        return;
    m_chat.title = title.trimmed();
    store().rename(m_chat.id, m_chat.title);
    emit titleChanged();
}

bool ChatPage::canSend() const
{
    return m_run == nullptr && m_composer.isReady() && m_answers.services().inference.isLoaded();
}

QString ChatPage::speed() const
{
    const double rate = m_run != nullptr ? m_run->tokensPerSecond() : 0;
    return rate > 0 ? tr("%1 tok/s").arg(QLocale().toString(rate, 'f', rate < 10 ? 1 : 0)) : QString();
}

void ChatPage::send()
{
    if (!canSend())
        return;
    const Composer::Draft draft = m_composer.draft();
    qint64 parent = m_chat.activeLeaf;
    if (m_composer.isEditing()) {
        const std::optional<Message> edited = store().message(m_composer.editing());
        parent = edited && edited->chatId == m_chat.id ? edited->parentId : parent;
    }
    if (askFrom(parent, draft.text.trimmed(), draft.attachments))
        m_composer.sent();
}

void ChatPage::ask(const QString& text, const QList<history::Attachment>& attachments)
{
    if (m_run == nullptr)
        askFrom(m_chat.activeLeaf, text, attachments);
}

bool ChatPage::askFrom(qint64 parentId, const QString& text, const QList<history::Attachment>& attachments)
{
    if (m_chat.id == 0) {
        m_chat.title = titleFor(text, attachments);
        m_chat.draft.clear();
        m_chat.draftAttachments.clear();
        m_chat.id = store().createChat(m_chat);
        if (m_chat.id == 0)
            return false;
        m_settings.setExtra(QLatin1String(kNewChatDraft), QString());
        m_settings.setExtra(QLatin1String(kNewChatAttachments), QString());
        emit chatChanged();
        emit titleChanged();
    }
    Message question;
    question.chatId = m_chat.id;
    question.parentId = parentId;
    question.role = Role::User;
    question.text = text;
    question.attachments = attachments;
    question.id = store().addMessage(question);
    if (question.id == 0)
        return false;
    Message answer;
    answer.chatId = m_chat.id;
    answer.parentId = question.id;
    answer.role = Role::Assistant;
    const QList<Message> before = store().branch(m_chat.id, question.id);
    startAnswer(before, answer);
    emit sent();
    return true;
}

/// Stores `answer` as the branch's new end and starts it.
void ChatPage::startAnswer(const QList<Message>& before, Message answer)
{
    answer.ending = Ending::Streaming;
    if (answer.id == 0)
        answer.id = store().addMessage(answer);
    else
        store().updateMessage(answer);
    if (answer.id == 0)
        return;
    m_chat.activeLeaf = answer.id;
    showBranch();
    settings::Sampling sampling = m_settings.sampling();
    m_answers.start(m_chat.options, sampling, before, answer);
    attachRun();
    emit stateChanged();
}

void ChatPage::stop()
{
    if (m_run != nullptr)
        m_run->stop();
}

void ChatPage::answerNow()
{
    if (m_run != nullptr)
        m_run->endThought();
}

const Message* ChatPage::lastAnswer() const
{
    const ThreadEntry* last = m_chat.activeLeaf != 0 ? m_thread.entry(m_chat.activeLeaf) : nullptr;
    return last != nullptr && last->isAnswer() ? &last->message() : nullptr;
}

QList<Message> ChatPage::upTo(qint64 messageId, bool included) const
{
    QList<Message> messages = m_thread.messages();
    while (!messages.isEmpty() && messages.last().id != messageId)
        messages.removeLast();
    if (!included && !messages.isEmpty())
        messages.removeLast();
    return messages;
}

void ChatPage::continueAnswer(qint64 messageId)
{
    const Message* last = lastAnswer();
    if (m_run != nullptr || last == nullptr || last->id != messageId)
        return;
    const Message answer = *last;
    startAnswer(upTo(messageId, false), answer);
}

void ChatPage::continueLast()
{
    if (const Message* last = lastAnswer())
        continueAnswer(last->id);
}

void ChatPage::regenerate(qint64 messageId)
{
    const ThreadEntry* entry = m_thread.entry(messageId);
    if (m_run != nullptr || entry == nullptr || !entry->isAnswer())
        return;
    Message answer;
    answer.chatId = m_chat.id;
    answer.parentId = entry->message().parentId;
    answer.role = Role::Assistant;
    startAnswer(upTo(messageId, false), answer);
    emit sent();
}

void ChatPage::regenerateLast()
{
    if (const Message* last = lastAnswer())
        regenerate(last->id);
}

void ChatPage::edit(qint64 messageId)
{
    const ThreadEntry* entry = m_thread.entry(messageId);
    if (m_run == nullptr && entry != nullptr && !entry->isAnswer())
        m_composer.edit(entry->message());
}

void ChatPage::editLast()
{
    const QList<Message> messages = m_thread.messages();
    for (qsizetype i = messages.size() - 1; i >= 0; --i) {
        if (messages[i].role == Role::User) {
            edit(messages[i].id);
            return;
        }
    }
}

void ChatPage::switchBranch(qint64 messageId, int step)
{
    if (m_run != nullptr || m_chat.id == 0)
        return;
    const std::optional<Message> message = store().message(messageId);
    if (!message)
        return;
    const QList<qint64> siblings = store().children(m_chat.id, message->parentId);
    const qsizetype wanted = siblings.indexOf(messageId) + step;
    if (wanted < 0 || wanted >= siblings.size())
        return;
    m_chat.activeLeaf = store().leafBelow(siblings[wanted]);
    store().setActiveLeaf(m_chat.id, m_chat.activeLeaf);
    showBranch();
    emit stateChanged();
}

void ChatPage::switchLastBranch(int step)
{
    const QList<Message> messages = m_thread.messages();
    for (qsizetype i = messages.size() - 1; i >= 0; --i) {
        const ThreadEntry* entry = m_thread.entry(messages[i].id);
        if (entry != nullptr && entry->branchCount > 1) {
            switchBranch(messages[i].id, step);
            return;
        }
    }
}

void ChatPage::deleteMessage(qint64 messageId)
{
    if (m_run != nullptr || !store().deleteMessage(messageId))
        return;
    m_deleted = messageId;
    m_chat.activeLeaf = store().chat(m_chat.id).value_or(m_chat).activeLeaf;
    showBranch();
    emit stateChanged();
}

void ChatPage::undoDelete()
{
    if (m_deleted == 0 || m_run != nullptr)
        return;
    store().undeleteMessage(m_deleted);
    m_deleted = 0;
    m_chat.activeLeaf = store().chat(m_chat.id).value_or(m_chat).activeLeaf;
    showBranch();
    emit stateChanged();
}

void ChatPage::copyMessage(qint64 messageId, bool asMarkdown)
{
    const ThreadEntry* entry = m_thread.entry(messageId);
    if (entry == nullptr)
        return;
    auto* data = new QMimeData; // the clipboard owns it
    data->setText(asMarkdown ? entry->markdown() : entry->plainText());
    data->setData(QStringLiteral("text/markdown"), entry->markdown().toUtf8());
    QGuiApplication::clipboard()->setMimeData(data);
    emit copied();
}

void ChatPage::copyLastAnswer()
{
    if (const Message* last = lastAnswer())
        copyMessage(last->id, true);
}

void ChatPage::showTrace(qint64 messageId)
{
    const ThreadEntry* entry = m_thread.entry(messageId);
    if (entry == nullptr || !entry->isAnswer())
        return;
    if (m_run != nullptr && m_run->message().id == messageId)
        m_trace.follow(m_run);
    else
        m_trace.show(entry->message());
}

void ChatPage::showMessage(qint64 messageId)
{
    if (m_thread.entry(messageId) == nullptr && m_run == nullptr && store().message(messageId)) {
        m_chat.activeLeaf = store().leafBelow(messageId);
        store().setActiveLeaf(m_chat.id, m_chat.activeLeaf);
        showBranch();
        emit stateChanged();
    }
    emit messageRequested(messageId);
}

void ChatPage::chatChangedElsewhere(qint64 chatId)
{
    if (chatId != m_chat.id || chatId == 0)
        return;
    if (const std::optional<history::Chat> chat = store().chat(chatId); chat && chat->title != m_chat.title) {
        m_chat.title = chat->title;
        emit titleChanged();
    }
}

void ChatPage::allow(int step, int scope)
{
    using Permissions = tools::Permissions;
    if (m_run != nullptr && scope >= Permissions::Once && scope <= Permissions::Always)
        m_run->allow(step, static_cast<Permissions::Scope>(scope));
}

void ChatPage::deny(int step)
{
    if (m_run != nullptr)
        m_run->deny(step);
}

void ChatPage::saveDraft()
{
    const Composer::Draft draft = m_composer.draft();
    if (m_chat.id != 0) {
        store().setDraft(m_chat.id, draft.text, draft.attachments);
        return;
    }
    QJsonArray attachments;
    for (const history::Attachment& attachment : draft.attachments)
        attachments.append(history::toJson(attachment));
    m_settings.setExtra(QLatin1String(kNewChatDraft), draft.text);
    m_settings.setExtra(QLatin1String(kNewChatAttachments),
                        attachments.isEmpty()
                            ? QString()
                            : QString::fromUtf8(QJsonDocument(attachments).toJson(QJsonDocument::Compact)));
}

void ChatPage::setOption(const std::function<void(history::ChatOptions&)>& change)
{
    const history::ChatOptions before = m_chat.options;
    change(m_chat.options);
    if (m_chat.options == before)
        return;
    if (m_chat.id != 0)
        store().setOptions(m_chat.id, m_chat.options);
    emit optionsChanged();
}

void ChatPage::setThinking(bool thinking)
{
    setOption([&](history::ChatOptions& options) { options.thinking = thinking; });
}

void ChatPage::setThoughtBudget(int tokens)
{
    setOption([&](history::ChatOptions& options) { options.thoughtBudget = std::max(0, tokens); });
}

void ChatPage::setSystemPrompt(const QString& prompt)
{
    setOption([&](history::ChatOptions& options) { options.systemPrompt = prompt; });
}

void ChatPage::setJsonSchema(const QString& schema)
{
    setOption([&](history::ChatOptions& options) { options.jsonSchema = schema.trimmed(); });
}

QString ChatPage::schemaProblem() const
{
    if (jsonSchema().isEmpty())
        return {};
    try {
        const auto schema = nlohmann::json::parse(jsonSchema().toStdString());
        return schema.is_object() || schema.is_boolean() ? QString() : tr("A schema is a JSON object.");
    } catch (const nlohmann::json::exception& error) {
        return tr("This is not JSON yet: %1").arg(QString::fromUtf8(error.what()));
    }
}

void ChatPage::usePreset(const QString& systemPrompt, bool thinking, int thoughtBudget)
{
    setOption([&](history::ChatOptions& options) {
        options.systemPrompt = systemPrompt;
        options.thinking = thinking;
        options.thoughtBudget = thoughtBudget;
    });
}

/// What sending now would ask, for the gauge.
inference::AnswerRequest ChatPage::nextRequest() const
{
    QList<Message> messages = m_thread.messages();
    if (!m_composer.isEmpty()) {
        const Composer::Draft draft = m_composer.draft();
        Message question;
        question.text = draft.text;
        question.attachments =
            m_composer.attachments()->attachments(); // what is being read cannot be counted
        messages.append(question);
    }
    inference::AnswerRequest request = requestFor(m_chat.options, messages, m_answers.services());
    if (!m_composer.isEmpty() && !request.turns.empty() && !request.turns.back().attachments.empty())
        request.turns.back().attachments.front().expectedTokens = m_composer.attachments()->tokens();
    return request;
}

} // namespace chat
