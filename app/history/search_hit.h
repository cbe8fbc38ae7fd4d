// What a search finds, ready to be shown. Plain values.
#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

namespace history {

struct SearchHit
{
    enum class Kind
    {
        Title,
        Question,
        Answer,
        Thought,
        AttachmentName,
    };

    /// In UTF-16 units of the snippet.
    struct Highlight
    {
        qsizetype start = 0;
        qsizetype length = 0;

        bool operator==(const Highlight&) const = default;
    };

    Kind kind = Kind::Title;
    qint64 chatId = 0;
    qint64 messageId = 0; ///< 0 for a title
    QString chatTitle;
    QString snippet; ///< one line around the first place
    QList<Highlight> highlights;
    QDateTime when; ///< of the message, or the chat's last change
};

} // namespace history

Q_DECLARE_METATYPE(QList<history::SearchHit>)
