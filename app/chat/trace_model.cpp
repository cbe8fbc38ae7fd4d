#include "app/chat/trace_model.h"

#include <QLocale>

#include <chrono>

#include <nlohmann/json.hpp>

#include "app/markdown/block_parser.h"

namespace chat {

using history::Step;

namespace {

/// As much of the answer as the timeline shows.
constexpr int kAnswerPreview = 160;

/// Text that grows is laid out anew each time; faster than this nobody reads.
constexpr std::chrono::milliseconds kPace{60};

/// The answer's first words, without marks.
QString preview(const QString& markdown)
{
    QStringList texts;
    for (const markdown::Block& block : markdown::parseBlocks(markdown.left(3 * kAnswerPreview)))
        texts.append(block.plainText());
    const QString words = texts.join(QLatin1Char(' ')).simplified();
    return words.size() > kAnswerPreview ? words.left(kAnswerPreview) + QStringLiteral("…") : words;
}

QString indented(const QString& json)
{
    const auto parsed = nlohmann::ordered_json::parse(json.toStdString(), nullptr, false);
    return parsed.is_discarded() ? json : QString::fromStdString(parsed.dump(2));
}

TraceModel::State stateOf(Step::CallState state)
{
    switch (state) {
    case Step::CallState::Asking:
        return TraceModel::Asking;
    case Step::CallState::Running:
        return TraceModel::Running;
    case Step::CallState::Done:
        return TraceModel::Done;
    case Step::CallState::Denied:
        return TraceModel::Denied;
    case Step::CallState::Failed:
        return TraceModel::Failed;
    }
    return TraceModel::Failed;
}

} // namespace

QString durationText(qint64 milliseconds)
{
    const QLocale locale;
    if (milliseconds < 100)
        return TraceModel::tr("%1 ms", "milliseconds").arg(milliseconds);
    if (milliseconds < 60000)
        return TraceModel::tr("%1 s", "seconds").arg(locale.toString(milliseconds / 1000.0, 'f', 1));
    return TraceModel::tr("%1 min %2 s").arg(milliseconds / 60000).arg(milliseconds / 1000 % 60);
}

TraceModel::TraceModel(const tools::ToolRegistry& registry, QObject* parent)
    : QAbstractListModel(parent),
      m_registry(registry)
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(kPace);
    connect(&m_pace, &QTimer::timeout, this, &TraceModel::catchUp);
}

int TraceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TraceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Step& step = m_steps[index.row()];
    const bool isLast = index.row() == m_steps.size() - 1;
    switch (role) {
    case KindRole:
        return step.kind == Step::Kind::Thought ? Thought : step.kind == Step::Kind::Call ? Call : Answer;
    case TextRole:
        return step.kind == Step::Kind::Text ? preview(step.text) : step.text;
    case ToolNameRole:
        return step.toolName;
    case ToolTitleRole: {
        const tools::Tool* tool = m_registry.find(step.toolName);
        return tool != nullptr ? tool->title() : step.toolName;
    }
    case ArgumentsRole:
        return step.kind == Step::Kind::Call ? indented(step.arguments) : QString();
    case ResultRole:
        return step.result;
    case StateRole:
        return stateOf(step.state);
    case MeasureRole:
        return measure(step, isLast);
    case QuestionRole:
        return m_run != nullptr && step.state == Step::CallState::Asking ? m_run->question(index.row())
                                                                         : QString();
    case CanRememberRole: {
        const tools::Tool* tool = m_registry.find(step.toolName);
        return tool != nullptr && tools::Permissions::mayBeRemembered(*tool);
    }
    case IsLiveRole:
        return isLast && m_run != nullptr;
    case MatchesRole:
        return matches(step);
    default:
        return {};
    }
}

QHash<int, QByteArray> TraceModel::roleNames() const
{
    return {{KindRole, "kind"},
            {TextRole, "stepText"},
            {ToolNameRole, "toolName"},
            {ToolTitleRole, "toolTitle"},
            {ArgumentsRole, "callArguments"},
            {ResultRole, "result"},
            {StateRole, "callState"},
            {MeasureRole, "measure"},
            {QuestionRole, "question"},
            {CanRememberRole, "canRemember"},
            {IsLiveRole, "isLive"},
            {MatchesRole, "matches"}};
}

void TraceModel::show(const history::Message& answer)
{
    if (m_run != nullptr)
        m_run->disconnect(this);
    m_run = nullptr;
    m_pace.stop();
    m_messageId = answer.id;
    take(answer.steps, 0);
}

void TraceModel::follow(AnswerRun* run)
{
    show(run->message());
    m_run = run;
    m_changedFrom = count();
    connect(run, &AnswerRun::stepsChanged, this, [this](int first) {
        m_changedFrom = std::min(m_changedFrom, first);
        if (!isGrowth(m_run->message().steps))
            catchUp();
        else if (!m_pace.isActive())
            m_pace.start();
    });
    connect(run, &AnswerRun::phaseChanged, this, &TraceModel::totalChanged);
    connect(run, &AnswerRun::over, this, [this] { show(history::Message(m_run->message())); });
    emit totalChanged();
}

void TraceModel::clear()
{
    show({});
}

void TraceModel::catchUp()
{
    m_pace.stop();
    take(m_run->message().steps, m_changedFrom);
    m_changedFrom = count();
}

bool TraceModel::isGrowth(const QList<Step>& steps) const
{
    return std::equal(steps.begin(), steps.end(), m_steps.begin(), m_steps.end(),
                      [](const Step& a, const Step& b) {
                          return a.kind == b.kind && a.state == b.state && a.toolName == b.toolName;
                      });
}

/// `steps` as they are now; those before `first` have not changed.
void TraceModel::take(const QList<Step>& steps, int first)
{
    const auto before = m_steps.size();
    const auto kept = std::min(before, steps.size());
    if (steps.size() < before) {
        beginRemoveRows({}, static_cast<int>(steps.size()), static_cast<int>(before) - 1);
        m_steps.resize(steps.size());
        endRemoveRows();
    }
    for (qsizetype i = std::min<qsizetype>(first, kept); i < kept; ++i)
        m_steps[i] = steps[i];
    if (kept > 0) // the one before the last is not live any more
        emit dataChanged(index(std::max(0, std::min(first, static_cast<int>(kept)) - 1)),
                         index(static_cast<int>(kept) - 1));
    if (steps.size() > before) {
        beginInsertRows({}, static_cast<int>(before), static_cast<int>(steps.size()) - 1);
        m_steps.append(steps.mid(before));
        endInsertRows();
    }
    if (steps.size() != before)
        emit countChanged();
    emit totalChanged();
}

QString TraceModel::measure(const Step& step, bool isLast) const
{
    QStringList parts;
    if (step.durationMs > 0)
        parts.append(durationText(step.durationMs));
    const bool isLiveThought = isLast && m_run != nullptr && step.kind == Step::Kind::Thought;
    if (isLiveThought && m_run->thoughtBudget() > 0)
        parts.append(tr("%1 of %2 tokens").arg(step.tokenCount).arg(m_run->thoughtBudget()));
    else if (step.tokenCount > 0 && step.kind != Step::Kind::Call)
        parts.append(tr("%n tokens", nullptr, step.tokenCount));
    return parts.join(QStringLiteral(" · "));
}

QString TraceModel::total() const
{
    qint64 duration = 0;
    int tokens = 0;
    for (const Step& step : m_steps) {
        duration += step.durationMs;
        tokens += step.tokenCount;
    }
    return m_steps.isEmpty()
               ? QString()
               : durationText(duration) + QStringLiteral(" · ") + tr("%n tokens", nullptr, tokens);
}

void TraceModel::setFilter(const QString& filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    if (!m_steps.isEmpty())
        emit dataChanged(index(0), index(count() - 1), {MatchesRole});
    emit filterChanged();
    emit totalChanged();
}

bool TraceModel::matches(const Step& step) const
{
    return m_filter.isEmpty() || step.text.contains(m_filter, Qt::CaseInsensitive) ||
           step.arguments.contains(m_filter, Qt::CaseInsensitive) ||
           step.result.contains(m_filter, Qt::CaseInsensitive) ||
           step.toolName.contains(m_filter, Qt::CaseInsensitive);
}

int TraceModel::matchCount() const
{
    return static_cast<int>(
        std::count_if(m_steps.begin(), m_steps.end(), [this](const Step& step) { return matches(step); }));
}

bool TraceModel::asks() const
{
    return std::any_of(m_steps.begin(), m_steps.end(), [this](const Step& step) {
        return m_run != nullptr && step.kind == Step::Kind::Call && step.state == Step::CallState::Asking;
    });
}

} // namespace chat
