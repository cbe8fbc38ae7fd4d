// The requests of this run, newest first, so many at most. In memory only.
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <deque>

#include "app/server/log_entry.h"

namespace server {

class RequestLog : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the server")

    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role
    {
        TimeRole = Qt::UserRole, ///< "14:03:21"
        ClientRole,              ///< "127.0.0.1"
        RequestRole,             ///< "POST /v1/chat/completions"
        ModelRole,
        StatusRole, ///< 200; 0: under way
        StatusTextRole,
        IsErrorRole,
        NumbersRole, ///< "120 in (96 cached), 45 out  ·  41 tokens/s  ·  3.42 s"
        SummaryRole, ///< all of it in a line, for screen readers
        ErrorRole,
        QuestionRole, ///< JSON; empty if it was not kept
        AnswerRole,
    };

    explicit RequestLog(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// A new entry, or what a known one has become.
    void put(const LogEntry& entry);
    Q_INVOKABLE void clear();
    /// Forgets questions and answers.
    void forgetTexts();

    int count() const { return static_cast<int>(m_entries.size()); }
    const LogEntry& entry(int row) const { return m_entries.at(static_cast<size_t>(row)); }

signals:
    void countChanged();

private:
    std::deque<LogEntry> m_entries; ///< newest first
};

} // namespace server
