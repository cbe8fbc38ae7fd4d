#include "app/chat/thread_model.h"

#include <QLocale>

#include "app/chat/trace_model.h"

namespace chat {

using history::Ending;
using history::Step;

namespace {

markdown::ParseOptions parseOptions(const QList<history::Message>& messages)
{
    using Kind = history::Attachment::Kind;
    markdown::ParseOptions options;
    options.linkTimes = std::any_of(messages.begin(), messages.end(), [](const history::Message& message) {
        return std::any_of(message.attachments.begin(), message.attachments.end(),
                           [](const auto& attachment) {
                               return attachment.kind == Kind::Audio || attachment.kind == Kind::Video;
                           });
    });
    return options;
}

} // namespace

ThreadModel::ThreadModel(const tools::ToolRegistry& registry, RegionMaker makeRegions, QObject* parent)
    : QAbstractListModel(parent),
      m_registry(registry),
      m_makeRegions(std::move(makeRegions))
{
    countRows();
}

int ThreadModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> ThreadModel::roleNames() const
{
    return {{KindRole, "kind"},     {MessageRole, "messageId"}, {BlockRole, "block"},
            {TextRole, "text"},     {RegionsRole, "regions"},   {AttachmentsRole, "attachments"},
            {FactsRole, "facts"},   {FractionRole, "fraction"}, {ActionRole, "action"},
            {IsBadRole, "isBad"},   {BranchRole, "branch"},     {BranchCountRole, "branchCount"},
            {IsLiveRole, "isLive"}, {IsFirstRole, "isFirst"},   {IsLastAnswerRole, "isLastAnswer"}};
}

QVariant ThreadModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Place place = placeOf(index.row());
    const ThreadEntry& entry = m_entries[place.entry];
    const Row& row = entry.rows()[place.row];
    switch (role) {
    case KindRole:
        return static_cast<int>(row.kind);
    case MessageRole:
        return entry.message().id;
    case BlockRole:
        return QVariant::fromValue(row.kind == RowKind::Block ? entry.block(row) : markdown::Block());
    case RegionsRole:
        return QVariant::fromValue(entry.regions());
    case AttachmentsRole:
        return QVariant::fromValue(entry.attachments());
    case BranchRole:
        return entry.branch;
    case BranchCountRole:
        return entry.branchCount;
    case IsLiveRole:
        return entry.isLive();
    case IsFirstRole:
        return place.row == 0;
    case IsLastAnswerRole:
        return entry.isAnswer() && place.entry == messageCount() - 1;
    default:
        return answerData(entry, row, role);
    }
}

QVariant ThreadModel::answerData(const ThreadEntry& entry, const Row& row, int role) const
{
    switch (role) {
    case TextRole:
        switch (row.kind) {
        case RowKind::Question:
            return entry.message().text;
        case RowKind::Steps:
            return stepsText(entry);
        case RowKind::Progress:
            return progressText();
        case RowKind::Remark:
            return remarkText(entry);
        default:
            return QString();
        }
    case FactsRole:
        return row.kind == RowKind::Footer ? facts(entry) : QStringList();
    case FractionRole:
        return m_run != nullptr && m_run->total() > 0 ? double(m_run->done()) / m_run->total() : -1.0;
    case ActionRole:
        return row.kind == RowKind::Remark ? remarkAction(entry) : NoAction;
    case IsBadRole:
        return entry.message().ending == Ending::Failed;
    default:
        return {};
    }
}

void ThreadModel::show(const QList<history::Message>& messages, const QHash<qint64, QList<qint64>>& siblings)
{
    beginResetModel();
    if (m_run != nullptr)
        m_run->disconnect(this);
    m_run = nullptr;
    m_entries.clear();
    const markdown::ParseOptions options = parseOptions(messages);
    QList<history::Attachment> attached;
    for (const history::Message& message : messages) {
        attached.append(message.attachments);
        ThreadEntry& entry = m_entries.emplace_back(message, options, m_makeRegions, attached);
        const QList<qint64> all = siblings.value(message.id);
        if (all.size() > 1) {
            entry.branch = static_cast<int>(all.indexOf(message.id));
            entry.branchCount = static_cast<int>(all.size());
        }
    }
    countRows();
    endResetModel();
    emit countChanged();
}

void ThreadModel::follow(AnswerRun* run)
{
    if (m_entries.empty() || m_entries.back().message().id != run->message().id)
        return;
    m_run = run;
    m_notesOf = run->message().id;
    const auto entry = [this] { return messageCount() - 1; };
    connect(run, &AnswerRun::stepsChanged, this, [this, entry](int) {
        refresh(entry(), m_run->message(), m_run->phase() != AnswerRun::Phase::Over);
    });
    connect(run, &AnswerRun::phaseChanged, this, &ThreadModel::showPhase);
    connect(run, &AnswerRun::over, this, [this, entry] {
        AnswerRun* ended = m_run;
        m_notes = ended->notes();
        m_run = nullptr;
        ended->disconnect(this);
        refresh(entry(), ended->message(), false);
    });
    refresh(entry(), run->message(), true);
    showPhase();
}

void ThreadModel::showPhase()
{
    if (m_run != nullptr && m_run->phase() != AnswerRun::Phase::Over)
        refresh(messageCount() - 1, m_run->message(), true);
}

bool ThreadModel::isBusy() const
{
    if (m_run == nullptr)
        return false;
    const QList<Step>& steps = m_run->message().steps;
    return m_run->phase() != AnswerRun::Phase::Writing || steps.isEmpty() ||
           steps.last().kind != Step::Kind::Text;
}

/// Brings the rows of an entry to its message's present state, telling views of as little as possible.
void ThreadModel::refresh(int index, const history::Message& message, bool isLive)
{
    ThreadEntry& entry = m_entries[index];
    const ThreadEntry::Change change = entry.update(message, isLive, isBusy());
    const std::vector<Row>& before = entry.rows();
    std::vector<Row> after = entry.freshRows();
    const auto least = std::min(before.size(), after.size());
    size_t prefix = 0;
    while (prefix < least && before[prefix] == after[prefix])
        ++prefix;
    size_t suffix = 0;
    while (suffix < least - prefix && before[before.size() - 1 - suffix] == after[after.size() - 1 - suffix])
        ++suffix;

    const int start = m_starts[index];
    const auto at = [start](size_t row) { return start + static_cast<int>(row); };
    const size_t removed = before.size() - prefix - suffix;
    const size_t inserted = after.size() - prefix - suffix;
    const size_t count = after.size();
    if (removed > 0) {
        beginRemoveRows({}, at(prefix), at(prefix + removed) - 1);
        std::vector<Row> left = before;
        left.erase(left.begin() + static_cast<std::ptrdiff_t>(prefix),
                   left.begin() + static_cast<std::ptrdiff_t>(prefix + removed));
        entry.setRows(std::move(left));
        countRows();
        endRemoveRows();
    }
    if (inserted > 0) {
        beginInsertRows({}, at(prefix), at(prefix + inserted) - 1);
        entry.setRows(std::move(after));
        countRows();
        endInsertRows();
    }
    for (size_t i = 0; i < count; ++i) {
        const Row& row = entry.rows()[i];
        const bool isUnchangedBlock =
            row.kind == RowKind::Block && (change.text < 0 || row.text < change.text ||
                                           (row.text == change.text && row.block < change.block));
        const bool isNew = i >= prefix && i < prefix + inserted;
        if (!isUnchangedBlock && !isNew)
            emit dataChanged(this->index(at(i)), this->index(at(i)));
    }
    if (removed != inserted)
        emit countChanged();
}

ThreadModel::Place ThreadModel::placeOf(int row) const
{
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), row);
    const auto entry = static_cast<int>(after - m_starts.begin()) - 1;
    return {.entry = entry, .row = row - m_starts[entry]};
}

void ThreadModel::countRows()
{
    m_starts.resize(m_entries.size() + 1);
    m_starts[0] = 0;
    for (size_t i = 0; i < m_entries.size(); ++i)
        m_starts[i + 1] = m_starts[i] + static_cast<int>(m_entries[i].rows().size());
}

const ThreadEntry* ThreadModel::entry(qint64 messageId) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(),
                     [messageId](const ThreadEntry& entry) { return entry.message().id == messageId; });
    return found == m_entries.end() ? nullptr : &*found;
}

QList<history::Message> ThreadModel::messages() const
{
    QList<history::Message> all;
    for (const ThreadEntry& entry : m_entries)
        all.append(entry.message());
    return all;
}

int ThreadModel::rowOf(qint64 messageId) const
{
    for (size_t i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].message().id == messageId)
            return m_starts[i];
    return -1;
}

QList<int> ThreadModel::rowsWith(const QString& words) const
{
    QList<int> rows;
    if (words.isEmpty())
        return rows;
    for (int row = 0; row < count(); ++row)
        if (plain(row).contains(words, Qt::CaseInsensitive))
            rows.append(row);
    return rows;
}

QString ThreadModel::plain(int row) const
{
    const Place place = placeOf(row);
    const ThreadEntry& entry = m_entries[place.entry];
    const Row& shown = entry.rows()[place.row];
    return shown.kind == RowKind::Block      ? entry.block(shown).plainText()
           : shown.kind == RowKind::Question ? entry.message().text
                                             : QString();
}

QString ThreadModel::plain(int row, int from, int to) const
{
    const Place place = placeOf(row);
    const ThreadEntry& entry = m_entries[place.entry];
    const Row& shown = entry.rows()[place.row];
    if (shown.kind == RowKind::Block)
        return markdown::plainPart(entry.block(shown), from, to);
    return plain(row).mid(from, to - from);
}

QString ThreadModel::markdown(int row) const
{
    const Place place = placeOf(row);
    const ThreadEntry& entry = m_entries[place.entry];
    const Row& shown = entry.rows()[place.row];
    return shown.kind == RowKind::Block ? entry.block(shown).markdown : plain(row);
}

bool ThreadModel::isTight(int row) const
{
    const Place place = placeOf(row);
    const ThreadEntry& entry = m_entries[place.entry];
    if (place.row == 0)
        return false;
    const Row& before = entry.rows()[place.row - 1];
    const Row& shown = entry.rows()[place.row];
    return before.kind == RowKind::Block && shown.kind == RowKind::Block &&
           markdown::isTight(entry.block(before), entry.block(shown));
}

QString ThreadModel::stepsText(const ThreadEntry& entry) const
{
    qint64 thought = 0;
    QStringList parts, tools;
    bool hasThought = false;
    for (const Step& step : entry.message().steps) {
        if (step.kind == Step::Kind::Thought) {
            hasThought = true;
            thought += step.durationMs;
        } else if (step.kind == Step::Kind::Call) {
            const tools::Tool* tool = m_registry.find(step.toolName);
            const QString title = tool != nullptr ? tool->title() : step.toolName;
            if (!tools.contains(title))
                tools.append(title);
        }
    }
    if (hasThought)
        parts.append(tr("Thought for %1").arg(durationText(thought)));
    parts.append(tools);
    return parts.join(QStringLiteral(" · "));
}

QString ThreadModel::progressText() const
{
    if (m_run == nullptr)
        return {};
    switch (m_run->phase()) {
    case AnswerRun::Phase::Waiting:
        return tr("Waiting for the model");
    case AnswerRun::Phase::Encoding:
        return tr("Looking at what is attached");
    case AnswerRun::Phase::Prefilling:
        return tr("Reading");
    case AnswerRun::Phase::Writing:
        return m_run->isThinking() ? tr("Thinking") : tr("Writing");
    case AnswerRun::Phase::Asking:
        return tr("Waiting for your permission");
    case AnswerRun::Phase::Calling:
        return tr("Using a tool");
    case AnswerRun::Phase::Over:
        return {};
    }
    return {};
}

QString ThreadModel::remarkText(const ThreadEntry& entry) const
{
    switch (entry.message().ending) {
    case Ending::Stopped:
        return tr("Stopped.");
    case Ending::Interrupted:
    case Ending::Streaming:
        return tr("The program ended in the middle of this answer. Everything up to there was kept.");
    case Ending::ContextFull:
        return tr("The context is full. Start a new chat, or choose a longer context in Settings.");
    case Ending::TokenLimit:
        return tr("The answer reached its length limit.");
    case Ending::Failed:
        return entry.message().failure;
    case Ending::Complete:
        return {};
    }
    return {};
}

ThreadModel::Action ThreadModel::remarkAction(const ThreadEntry& entry) const
{
    switch (entry.message().ending) {
    case Ending::Stopped:
    case Ending::Interrupted:
    case Ending::Streaming:
    case Ending::TokenLimit:
        return Continue;
    case Ending::ContextFull:
        return NewChat;
    case Ending::Failed:
        return Retry;
    case Ending::Complete:
        return NoAction;
    }
    return NoAction;
}

QStringList ThreadModel::facts(const ThreadEntry& entry) const
{
    const history::AnswerStatistics& statistics = entry.message().statistics;
    const QLocale locale;
    QStringList facts;
    if (!statistics.model.isEmpty())
        facts.append(statistics.model);
    if (statistics.firstTokenMs > 0)
        facts.append(tr("first token %1").arg(durationText(statistics.firstTokenMs)));
    if (statistics.tokensPerSecond > 0)
        facts.append(tr("%1 tok/s")
                         .arg(locale.toString(statistics.tokensPerSecond, 'f',
                                              statistics.tokensPerSecond < 10 ? 1 : 0)));
    if (statistics.answerTokens > 0)
        facts.append(tr("%n tokens", nullptr, statistics.answerTokens));
    if (statistics.seed != 0)
        facts.append(tr("seed %1").arg(statistics.seed));
    if (entry.message().id == m_notesOf)
        facts.append(m_notes);
    return facts;
}

} // namespace chat
