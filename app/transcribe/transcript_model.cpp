#include "app/transcribe/transcript_model.h"

#include "app/transcribe/time_text.h"

#include <algorithm>

namespace transcribe {

TranscriptModel::TranscriptModel(QObject* parent) : QAbstractListModel(parent) {}

int TranscriptModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TranscriptModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TranscriptRow& row = m_rows[index.row()];
    switch (role) {
    case StartRole:
        return row.start;
    case EndRole:
        return row.end;
    case TimeTextRole:
        return timeText(row.start);
    case Qt::DisplayRole:
    case TextRole:
        return row.text;
    case TranslationRole:
        return row.translation;
    case SpeakerRole:
        return row.speaker;
    case IsFinalRole:
        return row.isFinal;
    case IsMatchRole:
        return matches(row);
    default:
        return {};
    }
}

bool TranscriptModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_rows[index.row()].isFinal)
        return false;
    switch (role) {
    case TextRole:
        return change(index.row(), &TranscriptRow::text, value.toString(), role);
    case TranslationRole:
        return change(index.row(), &TranscriptRow::translation, value.toString(), role);
    case SpeakerRole:
        return change(index.row(), &TranscriptRow::speaker, value.toString().trimmed(), role);
    default:
        return false;
    }
}

bool TranscriptModel::change(int row, QString TranscriptRow::*field, const QString& value, int role)
{
    if (m_rows[row].*field == value)
        return false;
    m_rows[row].*field = value;
    emit dataChanged(index(row), index(row), {role, IsMatchRole});
    updateHasTranslation();
    searchAgain();
    emit edited();
    return true;
}

Qt::ItemFlags TranscriptModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() && m_rows[index.row()].isFinal ? flags | Qt::ItemIsEditable : flags;
}

QHash<int, QByteArray> TranscriptModel::roleNames() const
{
    return {{StartRole, "start"},
            {EndRole, "end"},
            {TimeTextRole, "timeText"},
            {TextRole, "text"},
            {TranslationRole, "translation"},
            {SpeakerRole, "speaker"},
            {IsFinalRole, "isFinal"},
            {IsMatchRole, "isMatch"}};
}

void TranscriptModel::setRows(const QList<TranscriptRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
    emit countChanged();
    updateHasTranslation();
    searchAgain();
}

void TranscriptModel::appendFinal(const TranscriptRow& row)
{
    if (lastIsProvisional()) {
        const int last = count() - 1;
        m_rows[last] = row;
        m_rows[last].isFinal = true;
        emit dataChanged(index(last), index(last));
    } else {
        beginInsertRows({}, count(), count());
        m_rows.append(row);
        m_rows.last().isFinal = true;
        endInsertRows();
        emit countChanged();
    }
    updateHasTranslation();
    searchAgain();
    emit edited();
}

void TranscriptModel::showProvisional(double start, double end, const QString& text)
{
    const TranscriptRow row{start, end, text, {}, {}, false};
    if (lastIsProvisional()) {
        if (m_rows.last() == row)
            return;
        m_rows.last() = row;
        emit dataChanged(index(count() - 1), index(count() - 1));
        return;
    }
    beginInsertRows({}, count(), count());
    m_rows.append(row);
    endInsertRows();
    emit countChanged();
}

void TranscriptModel::dropProvisional()
{
    if (!lastIsProvisional())
        return;
    beginRemoveRows({}, count() - 1, count() - 1);
    m_rows.removeLast();
    endRemoveRows();
    emit countChanged();
}

void TranscriptModel::setText(int row, const QString& text)
{
    setData(index(row), text, TextRole);
}

void TranscriptModel::setTranslation(int row, const QString& text)
{
    setData(index(row), text, TranslationRole);
}

void TranscriptModel::setSpeaker(int row, const QString& name)
{
    setData(index(row), name, SpeakerRole);
}

bool TranscriptModel::matches(const TranscriptRow& row) const
{
    if (m_searchText.isEmpty())
        return false;
    const auto has = [&](const QString& text) { return text.contains(m_searchText, Qt::CaseInsensitive); };
    return has(row.text) || has(row.translation) || has(row.speaker);
}

void TranscriptModel::setSearchText(const QString& text)
{
    if (m_searchText == text)
        return;
    m_searchText = text;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(count() - 1), {IsMatchRole});
    searchAgain();
}

void TranscriptModel::searchAgain()
{
    m_matches.clear();
    for (int i = 0; i < count(); ++i) {
        if (matches(m_rows[i]))
            m_matches.append(i);
    }
    emit searchChanged();
}

int TranscriptModel::nextMatch(int row) const
{
    if (m_matches.isEmpty())
        return -1;
    const auto at = std::upper_bound(m_matches.begin(), m_matches.end(), row);
    return at == m_matches.end() ? m_matches.first() : *at;
}

int TranscriptModel::previousMatch(int row) const
{
    if (m_matches.isEmpty())
        return -1;
    const auto at = std::lower_bound(m_matches.begin(), m_matches.end(), row);
    return at == m_matches.begin() ? m_matches.last() : *(at - 1);
}

QStringList TranscriptModel::speakers() const
{
    QStringList names;
    for (const TranscriptRow& row : m_rows) {
        if (!row.speaker.isEmpty() && !names.contains(row.speaker))
            names.append(row.speaker);
    }
    return names;
}

void TranscriptModel::updateHasTranslation()
{
    const bool has = std::any_of(m_rows.begin(), m_rows.end(),
                                 [](const TranscriptRow& row) { return !row.translation.isEmpty(); });
    if (has == m_hasTranslation)
        return;
    m_hasTranslation = has;
    emit hasTranslationChanged();
}

} // namespace transcribe
