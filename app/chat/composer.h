// What the user is about to say: text, attachments, and whether it replaces an earlier question. Keeps one
// draft per chat. Knows neither models nor how a question is sent.
#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include "app/attachments/attachment_list_model.h"
#include "app/history/records.h"

namespace chat {

class Composer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of ChatPage")

    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(attachments::AttachmentListModel* attachments READ attachments CONSTANT)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY contentChanged)
    Q_PROPERTY(bool isReady READ isReady NOTIFY contentChanged)
    Q_PROPERTY(bool isEditing READ isEditing NOTIFY editingChanged)

public:
    struct Draft
    {
        QString text;
        QList<history::Attachment> attachments;

        bool operator==(const Draft&) const = default;
    };

    explicit Composer(attachments::AttachmentListModel& attachments, QObject* parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString& text);
    attachments::AttachmentListModel* attachments() const { return &m_attachments; }
    bool isEmpty() const;
    /// Something is there and all of it has been read.
    bool isReady() const;

    /// Replaces everything, without saying that a draft changed.
    void show(const Draft& draft);
    Draft draft() const;
    /// Puts an earlier question in place of the draft, which comes back afterwards.
    void edit(const history::Message& question);
    Q_INVOKABLE void cancelEdit();
    /// Another chat is shown next: forgets the edit and the draft from before it, which is stored.
    void leaveEdit();
    bool isEditing() const { return m_editing != 0; }
    /// The question that is being edited; 0: none.
    qint64 editing() const { return m_editing; }
    /// Empties it after sending: the draft from before an edit, or nothing.
    void sent();
    /// Says at once that the draft changed, if a change waits to be said.
    void flush();

signals:
    void textChanged();
    void contentChanged();
    void editingChanged();
    /// A while after the last change, never while editing.
    void draftChanged();

private:
    void changed();

    attachments::AttachmentListModel& m_attachments;
    QString m_text;
    qint64 m_editing = 0;
    Draft m_before; ///< of an edit
    QTimer m_pause;
    bool m_isShowing = false;
};

} // namespace chat
