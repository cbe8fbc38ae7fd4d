// The timeline of one answer: thoughts, calls with their permission and result, and the answer itself, in
// order, with time and tokens. A list for the trace panel.
#pragma once

#include <QAbstractListModel>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include "app/chat/answers.h"

namespace chat {

class TraceModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of ChatPage")

    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString total READ total NOTIFY totalChanged)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(int matchCount READ matchCount NOTIFY totalChanged)
    Q_PROPERTY(bool isThinking READ isThinking NOTIFY totalChanged)
    Q_PROPERTY(bool isLive READ isLive NOTIFY totalChanged)
    Q_PROPERTY(bool asks READ asks NOTIFY totalChanged)
    Q_PROPERTY(qint64 messageId READ messageId NOTIFY totalChanged)

public:
    enum Role
    {
        KindRole = Qt::UserRole, ///< Kind
        TextRole,                ///< thought, or the beginning of the answer
        ToolNameRole,
        ToolTitleRole,
        ArgumentsRole, ///< JSON, indented
        ResultRole,
        StateRole,       ///< State
        MeasureRole,     ///< "2.1 s · 96 tokens"
        QuestionRole,    ///< what a waiting call would do
        CanRememberRole, ///< a permission may be given for longer than once
        IsLiveRole,
        MatchesRole, ///< contains the filter's text
    };
    enum Kind
    {
        Thought,
        Call,
        Answer
    };
    Q_ENUM(Kind)
    enum State
    {
        Asking,
        Running,
        Done,
        Denied,
        Failed
    };
    Q_ENUM(State)

    TraceModel(const tools::ToolRegistry& registry, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Shows a stored answer.
    void show(const history::Message& answer);
    /// Shows one that is being made, and follows it.
    void follow(AnswerRun* run);
    void clear();

    int count() const { return static_cast<int>(m_steps.size()); }
    QString total() const;
    /// Text to look for in thoughts, arguments and results.
    QString filter() const { return m_filter; }
    void setFilter(const QString& filter);
    int matchCount() const;
    bool isThinking() const { return m_run != nullptr && m_run->isThinking(); }
    bool isLive() const { return m_run != nullptr; }
    bool asks() const;
    qint64 messageId() const { return m_messageId; }

signals:
    void countChanged();
    void totalChanged();
    void filterChanged();

private:
    void take(const QList<history::Step>& steps, int first);
    /// Of the followed answer, what changed since the last time.
    void catchUp();
    /// Whether `steps` are the ones shown, with more text at most.
    bool isGrowth(const QList<history::Step>& steps) const;
    bool matches(const history::Step& step) const;
    QString measure(const history::Step& step, bool isLast) const;

    const tools::ToolRegistry& m_registry;
    AnswerRun* m_run = nullptr;
    qint64 m_messageId = 0;
    QList<history::Step> m_steps;
    QString m_filter;
    QTimer m_pace;         ///< of text that grows
    int m_changedFrom = 0; ///< first step that is not shown as it is
};

/// "2.1 s", "1 min 12 s".
QString durationText(qint64 milliseconds);

} // namespace chat
