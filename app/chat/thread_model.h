// The conversation as one flat list of rows, so that only what is seen exists as items, however long it is:
// questions, blocks of answers, and what stands between them. While an answer streams only its last rows
// change.
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include "app/chat/thread_entry.h"
#include "app/markdown/text_source.h"

namespace chat {

class ThreadModel : public QAbstractListModel, public markdown::TextSource
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of ChatPage")

    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role
    {
        KindRole = Qt::UserRole, ///< RowKind
        MessageRole,             ///< id
        BlockRole,               ///< markdown::Block
        TextRole,                ///< question, progress, remark, or the line of steps
        RegionsRole,             ///< regions::RegionModel*
        AttachmentsRole,         ///< of a question: attachments::SentAttachments*
        FactsRole,               ///< footer: "Gemma 4 E4B", "48 tok/s", …
        FractionRole,            ///< progress: 0..1, or −1 where it is not known
        ActionRole,              ///< remark: Action
        IsBadRole,               ///< remark: something went wrong
        BranchRole,              ///< number among the branches, from 0
        BranchCountRole,
        IsLiveRole,
        IsFirstRole, ///< first row of its message
        IsLastAnswerRole,
    };
    enum Kind
    {
        Question,
        Steps,
        Block,
        Regions,
        Progress,
        Remark,
        Footer
    };
    Q_ENUM(Kind)
    enum Action
    {
        NoAction,
        Continue,
        Retry,
        NewChat
    };
    Q_ENUM(Action)

    ThreadModel(const tools::ToolRegistry& registry, RegionMaker makeRegions, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const override { return m_starts.empty() ? 0 : m_starts.back(); }

    /// Replaces everything. `siblings`: of the messages that have some, all, oldest first.
    void show(const QList<history::Message>& messages, const QHash<qint64, QList<qint64>>& siblings);
    /// Follows an answer that is the last message.
    void follow(AnswerRun* run);

    int messageCount() const { return static_cast<int>(m_entries.size()); }
    const ThreadEntry* entry(qint64 messageId) const;
    QList<history::Message> messages() const;
    /// Row of a message's first row; −1 if it is not shown.
    Q_INVOKABLE int rowOf(qint64 messageId) const;
    /// Rows whose text holds these words.
    Q_INVOKABLE QList<int> rowsWith(const QString& words) const;
    // For the selection. Only questions and blocks have text.
    QString plain(int row) const override;
    QString plain(int row, int from, int to) const override;
    QString markdown(int row) const override;
    bool isTight(int row) const override;

signals:
    void countChanged();

private:
    struct Place
    {
        int entry = 0;
        int row = 0; ///< within the entry
    };
    Place placeOf(int row) const;
    void refresh(int entry, const history::Message& message, bool isLive);
    void showPhase();
    bool isBusy() const;
    QVariant answerData(const ThreadEntry& entry, const Row& row, int role) const;
    QString stepsText(const ThreadEntry& entry) const;
    QString progressText() const;
    QString remarkText(const ThreadEntry& entry) const;
    Action remarkAction(const ThreadEntry& entry) const;
    QStringList facts(const ThreadEntry& entry) const;
    void countRows();

    const tools::ToolRegistry& m_registry;
    RegionMaker m_makeRegions;
    std::vector<ThreadEntry> m_entries;
    std::vector<int> m_starts; ///< row of each entry's first row; last: number of rows
    AnswerRun* m_run = nullptr;
    QStringList m_notes; ///< of the answer that was followed last
    qint64 m_notesOf = 0;
};

} // namespace chat
