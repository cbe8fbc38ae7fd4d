#include "app/settings/presets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace settings {
namespace {

constexpr int kMostPresets = 500;

QJsonObject toObject(const Preset& preset)
{
    return {{"name", preset.name},
            {"systemPrompt", preset.systemPrompt},
            {"thinking", preset.thinking},
            {"thoughtBudget", preset.thoughtBudget},
            {"asRecommended", preset.sampling.asRecommended},
            {"temperature", preset.sampling.temperature},
            {"topP", preset.sampling.topP},
            {"topK", preset.sampling.topK},
            {"minP", preset.sampling.minP},
            {"repetitionPenalty", preset.sampling.repetitionPenalty},
            {"seed", preset.sampling.seed}};
}

Preset fromObject(const QJsonObject& object)
{
    const Sampling defaults;
    const auto number = [&](const char* key, double fallback, double least, double most) {
        return std::clamp(object[QLatin1String(key)].toDouble(fallback), least, most);
    };
    Preset preset;
    preset.name = object["name"].toString().trimmed();
    preset.systemPrompt = object["systemPrompt"].toString();
    preset.thinking = object["thinking"].toBool();
    preset.thoughtBudget = static_cast<int>(number("thoughtBudget", 0, 0, 1 << 20));
    preset.sampling.asRecommended = object["asRecommended"].toBool(true);
    preset.sampling.temperature = number("temperature", defaults.temperature, 0, 5);
    preset.sampling.topP = number("topP", defaults.topP, 0.01, 1);
    preset.sampling.topK = static_cast<int>(number("topK", defaults.topK, 0, 100000));
    preset.sampling.minP = number("minP", defaults.minP, 0, 1);
    preset.sampling.repetitionPenalty = number("repetitionPenalty", defaults.repetitionPenalty, 0.5, 2);
    preset.sampling.seed = object["seed"].toString();
    return preset;
}

QString summary(const Preset& preset)
{
    const QString sampling = preset.sampling.asRecommended
                                 ? Presets::tr("sampling as the model recommends")
                                 : Presets::tr("temperature %1, top-p %2")
                                       .arg(QLocale().toString(preset.sampling.temperature, 'g', 3),
                                            QLocale().toString(preset.sampling.topP, 'g', 3));
    if (!preset.thinking)
        return sampling;
    if (preset.thoughtBudget == 0)
        return Presets::tr("%1, thinks", "%1: how answers are drawn").arg(sampling);
    return Presets::tr("%1, thinks for at most %2 tokens", "%1: how answers are drawn")
        .arg(sampling, QLocale().toString(preset.thoughtBudget));
}

} // namespace

int Presets::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant Presets::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Preset& preset = m_presets[index.row()];
    switch (role) {
    case NameRole:
    case Qt::DisplayRole:
        return preset.name;
    case SystemPromptRole:
        return preset.systemPrompt;
    case ThinkingRole:
        return preset.thinking;
    case ThoughtBudgetRole:
        return preset.thoughtBudget;
    case SummaryRole:
        return summary(preset);
    }
    return {};
}

QHash<int, QByteArray> Presets::roleNames() const
{
    return {{NameRole, "name"},
            {SystemPromptRole, "systemPrompt"},
            {ThinkingRole, "thinking"},
            {ThoughtBudgetRole, "thoughtBudget"},
            {SummaryRole, "summary"}};
}

int Presets::rowOf(const QString& name) const
{
    const auto it =
        std::find_if(m_presets.begin(), m_presets.end(), [&](const Preset& p) { return p.name == name; });
    return it == m_presets.end() ? -1 : static_cast<int>(it - m_presets.begin());
}

bool Presets::put(const Preset& preset)
{
    const QString name = preset.name.trimmed();
    if (name.isEmpty() || count() >= kMostPresets)
        return false;
    if (const int row = rowOf(name); row >= 0) {
        m_presets[row] = preset;
        m_presets[row].name = name;
        emit dataChanged(index(row), index(row));
    } else {
        beginInsertRows({}, count(), count());
        m_presets.append(preset);
        m_presets.back().name = name;
        endInsertRows();
        emit countChanged();
    }
    emit changed();
    return true;
}

bool Presets::rename(int row, const QString& name)
{
    const QString wanted = name.trimmed();
    if (row < 0 || row >= count() || wanted.isEmpty())
        return false;
    if (m_presets[row].name == wanted)
        return true;
    if (rowOf(wanted) >= 0)
        return false;
    m_presets[row].name = wanted;
    emit dataChanged(index(row), index(row), {NameRole, Qt::DisplayRole});
    emit changed();
    return true;
}

void Presets::setSystemPrompt(int row, const QString& text)
{
    if (row < 0 || row >= count() || m_presets[row].systemPrompt == text)
        return;
    m_presets[row].systemPrompt = text;
    emit dataChanged(index(row), index(row), {SystemPromptRole});
    emit changed();
}

void Presets::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    beginRemoveRows({}, row, row);
    m_removed = m_presets.takeAt(row);
    m_removedRow = row;
    endRemoveRows();
    emit countChanged();
    emit removedNameChanged();
    emit changed();
}

void Presets::restore()
{
    if (!m_removed)
        return;
    Preset preset = *std::exchange(m_removed, std::nullopt);
    preset.name = freeName(preset.name);
    const int row = std::min(m_removedRow, count());
    beginInsertRows({}, row, row);
    m_presets.insert(row, std::move(preset));
    endInsertRows();
    emit countChanged();
    emit removedNameChanged();
    emit changed();
}

QString Presets::toJson() const
{
    QJsonArray list;
    for (const Preset& preset : m_presets)
        list.append(toObject(preset));
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

void Presets::fromJson(const QString& json)
{
    const QJsonArray list = QJsonDocument::fromJson(json.toUtf8()).array();
    beginResetModel();
    m_presets.clear();
    for (const QJsonValue& value : list) {
        const Preset preset = fromObject(value.toObject());
        if (!preset.name.isEmpty() && rowOf(preset.name) < 0 && count() < kMostPresets)
            m_presets.append(preset);
    }
    endResetModel();
    emit countChanged();
}

QString Presets::freeName(const QString& wanted) const
{
    QString name = wanted;
    for (int i = 2; rowOf(name) >= 0; ++i)
        name = QStringLiteral("%1 %2").arg(wanted).arg(i);
    return name;
}

} // namespace settings
