#include "app/models/fit_table.h"

#include <QLocale>

namespace models {
namespace {

QString cellText(const Plan& plan)
{
    const QString size = gigabytes(plan.totalBytes());
    if (plan.verdict == Verdict::FitsShorter)
        return FitTable::tr("to %1 tokens", "%1: 8k").arg(tokenCount(plan.longestContext));
    if (plan.verdict != Verdict::Fits || plan.tokensPerSecond <= 0)
        return size;
    const QString speed = QLocale().toString(plan.tokensPerSecond, 'f', plan.tokensPerSecond < 10 ? 1 : 0);
    // A narrow cell breaks between the two, not between a number and its unit.
    QString text = FitTable::tr("%1 · %2 tok/s", "%1: a size").arg(size, speed);
    text.replace(QLatin1Char(' '), QChar(QChar::Nbsp)).replace(u'/', QStringLiteral("/\u2060"));
    return text.replace(QChar(u'·') + QString(QChar::Nbsp), QStringLiteral("· "));
}

} // namespace

int FitTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FitTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[index.row()];
    if (role == NameRole || role == Qt::DisplayRole)
        return row.name;
    const int cell = (role - Q4TextRole) / 2; // in the order of formats()
    if (role < Q4TextRole || cell >= row.texts.size())
        return {};
    return (role - Q4TextRole) % 2 == 0 ? QVariant(row.texts[cell]) : QVariant(row.tones[cell]);
}

QHash<int, QByteArray> FitTable::roleNames() const
{
    return {{NameRole, "name"},        {Q4TextRole, "q4Text"}, {Q4ToneRole, "q4Tone"},
            {Q8TextRole, "q8Text"},    {Q8ToneRole, "q8Tone"}, {Bf16TextRole, "bf16Text"},
            {Bf16ToneRole, "bf16Tone"}};
}

QStringList FitTable::formats()
{
    return {"Q4_0", "Q8_0", "BF16"};
}

void FitTable::set(const Catalogue& catalogue, const DeviceFacts* device, quint64 hostBytes,
                   uint32_t contextLength, engine::KvType kvType)
{
    QList<Row> rows;
    for (const CatalogueModel& model : catalogue.models()) {
        Row row{.name = model.size, .texts = {}, .tones = {}};
        for (const QString& format : formats()) {
            const Release* release = model.release(format);
            if (release == nullptr) {
                row.texts.append(QString());
                row.tones.append(PlanText::Muted);
                continue;
            }
            const ModelCost cost = ModelCost::of(model, *release);
            const Plan plan = device != nullptr
                                  ? models::plan(cost, *device, contextLength, kvType, hostBytes)
                                  : planMemory(cost, contextLength, kvType);
            row.texts.append(cellText(plan));
            row.tones.append(device != nullptr ? PlanText(plan).tone : PlanText::Muted);
        }
        rows.append(row);
    }
    const bool isSameShape = rows.size() == m_rows.size();
    if (!isSameShape)
        beginResetModel();
    m_rows = rows;
    if (!isSameShape)
        endResetModel();
    else if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
}

} // namespace models
