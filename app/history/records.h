// What a chat consists of, as it is stored and as the window's parts hand it to each other. Plain values;
// knows nothing of databases, models or QML.
#pragma once

#include <QDateTime>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>

namespace history {

/// A file that belongs to a question. Its bytes lie in the blob store under their SHA-256.
struct Attachment
{
    enum class Kind
    {
        Image,
        Audio,
        Video,
        Pdf,
        Text
    };

    Kind kind = Kind::Image;
    QString blob; ///< SHA-256 of the content, 64 hex digits
    QString name; ///< as the user knows it, without folders
    QString mimeType;
    qint64 sizeBytes = 0;
    int budget = 280;        ///< soft tokens per picture, frame or page; 0: a PDF's text alone
    double startSeconds = 0; ///< sound and video: range that is sent; PDF: its first page, 0 for the first
    double endSeconds = 0;   ///< 0: to the end; PDF: its last page
    bool withSound = true;   ///< video: its sound too
    std::optional<QRectF> region; ///< picture: the part that the question is about, each side 0..1

    bool operator==(const Attachment&) const = default;
};

/// One step of an answer, in the order in which they happened.
struct Step
{
    enum class Kind
    {
        Thought,
        Text,
        Call
    };
    enum class CallState
    {
        Asking, ///< waits for the user's permission
        Running,
        Done,
        Denied,
        Failed,
    };

    Kind kind = Kind::Text;
    QString text;      ///< Thought, Text
    QString toolName;  ///< Call
    QString arguments; ///< Call: a JSON object
    QString result;    ///< Call: what the model was told; the error's text if it failed
    CallState state = CallState::Running;
    qint64 durationMs = 0;
    int tokenCount = 0;

    bool operator==(const Step&) const = default;
};

enum class Role
{
    User,
    Assistant
};

/// How an answer ended.
enum class Ending
{
    Streaming, ///< still being written; found in the store at start: the program was killed
    Complete,
    Stopped, ///< by the user; what is there is kept
    ContextFull,
    TokenLimit,
    Failed,      ///< see Message::failure
    Interrupted, ///< the program ended in the middle
};

struct AnswerStatistics
{
    QString model; ///< as the header shows it, "Gemma 4 E4B · Q4_0"
    quint64 seed = 0;
    int promptTokens = 0; ///< of the last step, all of them
    int reusedTokens = 0; ///< of those, already in the KV cache
    int answerTokens = 0; ///< over all steps, thoughts included
    double tokensPerSecond = 0;
    qint64 firstTokenMs = 0;
    qint64 totalMs = 0;

    bool operator==(const AnswerStatistics&) const = default;
};

/// A question or an answer. Messages of a chat are a tree: siblings are branches.
struct Message
{
    qint64 id = 0;
    qint64 chatId = 0;
    qint64 parentId = 0; ///< 0: first of its chat
    Role role = Role::User;
    QString text;                  ///< User
    QList<Attachment> attachments; ///< User
    QList<Step> steps;             ///< Assistant
    Ending ending = Ending::Complete;
    QString failure; ///< for the user, if ending is Failed
    AnswerStatistics statistics;
    QDateTime created;

    bool operator==(const Message&) const = default;
};

/// What a chat sets for itself; the settings' defaults stand in it when it is made.
struct ChatOptions
{
    bool thinking = false;
    int thoughtBudget = 0; ///< tokens; 0: no limit
    QString systemPrompt;
    QString jsonSchema; ///< the answer must satisfy it; empty: free
    QStringList enabledTools;

    bool operator==(const ChatOptions&) const = default;
};

struct Folder
{
    qint64 id = 0;
    QString name;
    bool isExpanded = true; ///< in the list of chats
};

struct Chat
{
    qint64 id = 0;
    qint64 folderId = 0; ///< 0: none
    QString title;
    bool isPinned = false;
    QString draft;
    QList<Attachment> draftAttachments;
    qint64 activeLeaf = 0; ///< last message of the branch that is shown; 0: empty chat
    ChatOptions options;
    QDateTime created;
    QDateTime updated;
};

} // namespace history
