// What fits: every model of the catalogue in every weight type at one context length, as a small table.
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include "app/models/catalogue.h"
#include "app/models/plan_text.h"

namespace models {

class FitTable : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of ModelLibrary")

    Q_PROPERTY(QStringList formats READ formats CONSTANT)

public:
    enum Role
    {
        NameRole = Qt::UserRole,
        Q4TextRole, ///< "3.4 GB · 161 tok/s"
        Q4ToneRole, ///< as PlanText::Tone
        Q8TextRole,
        Q8ToneRole,
        Bf16TextRole,
        Bf16ToneRole,
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    static QStringList formats();

    /// Without a device the sizes stand alone.
    void set(const Catalogue& catalogue, const DeviceFacts* device, quint64 hostBytes, uint32_t contextLength,
             engine::KvType kvType);

private:
    struct Row
    {
        QString name;
        QStringList texts;
        QList<int> tones;
    };
    QList<Row> m_rows;
};

} // namespace models
