#include "app/server/request_log.h"

#include <QLocale>

namespace server {
namespace {

constexpr size_t kMaxEntries = 500;

QString tokensText(const LogEntry& entry)
{
    if (entry.promptTokens == 0)
        return {};
    const QLocale locale;
    const QString answer = locale.toString(entry.answerTokens);
    if (entry.cachedTokens == 0)
        return RequestLog::tr("%1 in, %2 out", "tokens").arg(locale.toString(entry.promptTokens), answer);
    return RequestLog::tr("%1 in (%2 cached), %3 out", "tokens")
        .arg(locale.toString(entry.promptTokens), locale.toString(entry.cachedTokens), answer);
}

QString statusText(const LogEntry& entry)
{
    if (entry.isRunning())
        return RequestLog::tr("running");
    return entry.status == kClientLeft ? RequestLog::tr("client left") : QString::number(entry.status);
}

QString durationText(const LogEntry& entry)
{
    if (entry.isRunning() || entry.seconds == 0)
        return {};
    return RequestLog::tr("%1 s", "seconds")
        .arg(QLocale().toString(entry.seconds, 'f', entry.seconds < 10 ? 2 : 0));
}

QString speedText(const LogEntry& entry)
{
    return entry.tokensPerSecond > 0
               ? RequestLog::tr("%1 tokens/s")
                     .arg(QLocale().toString(entry.tokensPerSecond, 'f', entry.tokensPerSecond < 10 ? 1 : 0))
               : QString();
}

QString joined(QStringList texts, const QString& between)
{
    texts.removeAll(QString());
    return texts.join(between);
}

} // namespace

RequestLog::RequestLog(QObject* parent) : QAbstractListModel(parent) {}

int RequestLog::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RequestLog::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LogEntry& entry = m_entries[static_cast<size_t>(index.row())];
    switch (role) {
    case TimeRole:
        return QLocale().toString(entry.time.time(), QStringLiteral("HH:mm:ss"));
    case ClientRole:
        return entry.client;
    case RequestRole:
        return entry.method + u' ' + entry.path;
    case ModelRole:
        return entry.model;
    case StatusRole:
        return entry.status;
    case Qt::DisplayRole:
    case StatusTextRole:
        return statusText(entry);
    case IsErrorRole:
        return entry.status >= 400 && entry.status != kClientLeft;
    case NumbersRole:
        return joined({tokensText(entry), speedText(entry), durationText(entry)}, QStringLiteral("  ·  "));
    case SummaryRole:
        return joined({data(index, TimeRole).toString(), data(index, RequestRole).toString(),
                       statusText(entry), entry.client, entry.model, data(index, NumbersRole).toString(),
                       entry.error},
                      QStringLiteral(", "));
    case ErrorRole:
        return entry.error;
    case QuestionRole:
        return entry.question;
    case AnswerRole:
        return entry.answer;
    default:
        return {};
    }
}

QHash<int, QByteArray> RequestLog::roleNames() const
{
    return {{TimeRole, "time"},       {ClientRole, "client"},     {RequestRole, "request"},
            {ModelRole, "modelName"}, {StatusRole, "status"},     {StatusTextRole, "statusText"},
            {IsErrorRole, "isError"}, {NumbersRole, "numbers"},   {SummaryRole, "summary"},
            {ErrorRole, "error"},     {QuestionRole, "question"}, {AnswerRole, "answer"}};
}

void RequestLog::put(const LogEntry& entry)
{
    for (size_t row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].id != entry.id)
            continue;
        m_entries[row] = entry;
        const QModelIndex changed = index(static_cast<int>(row));
        emit dataChanged(changed, changed);
        return;
    }
    if (m_entries.size() >= kMaxEntries) {
        const int last = count() - 1;
        beginRemoveRows({}, last, last);
        m_entries.pop_back();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_entries.push_front(entry);
    endInsertRows();
    emit countChanged();
}

void RequestLog::clear()
{
    beginResetModel();
    std::erase_if(m_entries, [](const LogEntry& entry) { return !entry.isRunning(); });
    endResetModel();
    emit countChanged();
}

void RequestLog::forgetTexts()
{
    for (LogEntry& entry : m_entries) {
        entry.question.clear();
        entry.answer.clear();
    }
    if (!m_entries.empty())
        emit dataChanged(index(0), index(count() - 1), {QuestionRole, AnswerRole});
}

} // namespace server
