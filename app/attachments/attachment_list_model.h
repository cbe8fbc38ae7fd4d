// The attachments of the question that is being written, with what they cost together. Takes what is dropped,
// pasted and chosen; gives the chat what is to be sent.
#pragma once

#include <QAbstractListModel>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

#include "app/attachments/attachment_item.h"
#include "app/attachments/importer.h"

class QMimeData;

namespace attachments {

class AttachmentListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool isReading READ isReading NOTIFY changed)
    Q_PROPERTY(bool isSendable READ isSendable NOTIFY changed)
    Q_PROPERTY(int tokens READ tokens NOTIFY changed)
    Q_PROPERTY(QString totalText READ totalText NOTIFY changed)
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoChanged)

public:
    enum Role
    {
        ItemRole = Qt::UserRole
    };

    /// Pasted text longer than this becomes an attachment.
    static constexpr qsizetype kLongText = 2000;

    /// `workshop` must outlive this.
    explicit AttachmentListModel(Workshop& workshop, QObject* parent = nullptr);
    ~AttachmentListModel() override;

    void setAbilities(const Abilities& abilities);
    const Abilities& abilities() const { return m_abilities; }

    /// The draft of a chat, or nothing; what was there goes.
    void setAttachments(const QList<history::Attachment>& attachments);
    /// Those that are ready, in order: if isSendable(), for the question.
    QList<history::Attachment> attachments() const;
    /// Those whose bytes are stored, in order: for drafts. What is still being read again is among them as it
    /// was.
    QList<history::Attachment> draftAttachments() const;
    AttachmentItem* item(int row) const;

    int count() const { return static_cast<int>(m_items.size()); }
    /// Some are still being read.
    bool isReading() const;
    /// All are there and the model takes them; true for an empty list.
    bool isSendable() const;
    int tokens() const;
    /// "total 966 tokens · about 1.6 s to the first word"; empty without attachments.
    QString totalText() const;
    /// What undo() would bring back; empty if nothing.
    QString undoText() const;

    Q_INVOKABLE void addUrls(const QList<QUrl>& urls);
    void addImage(const QImage& image, const QString& name);
    void addBytes(const QByteArray& bytes, const QString& name);
    /// Takes files, pictures and long text from the clipboard. False if there is none of them: then it is
    /// text for the composer.
    Q_INVOKABLE bool pasteFromClipboard();
    bool addMimeData(const QMimeData& data);
    /// Text that was dropped, as a file.
    Q_INVOKABLE void addText(const QString& text);
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void clear();
    /// Brings back what was removed last, or gives pasted text to the composer by textReturned().
    Q_INVOKABLE void undo();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();
    /// Anything that a draft keeps or a total counts.
    void changed();
    void undoChanged();
    void textReturned(const QString& text);

private:
    struct Undo
    {
        QString text;                            ///< of the button
        std::unique_ptr<AttachmentItem> removed; ///< comes back at `row`
        int row = 0;
        AttachmentItem* pasted = nullptr; ///< goes, and its text with it
        QString pastedText;
    };

    AttachmentItem* append(const QString& name, const QFuture<Imported>& imported);
    void insert(int row, std::unique_ptr<AttachmentItem> item);
    std::unique_ptr<AttachmentItem> take(int row);
    int rowOf(const AttachmentItem* item) const;
    void setUndo(Undo undo);

    Workshop& m_workshop;
    Importer m_importer;
    Abilities m_abilities;
    std::vector<std::unique_ptr<AttachmentItem>> m_items;
    Undo m_undo;
    int m_pastedCount = 0;
};

} // namespace attachments
