// From the events of a chat completion to pieces of an answer. Whatever a server sends, what comes out is
// bounded and whole: no piece of a call that was not finished. Knows no network.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>

#include <vector>

#include "app/remote/text_splitter.h"

namespace remote {

/// What a server counted, as far as it tells.
struct Usage
{
    int promptTokens = 0;
    int cachedTokens = 0;
    int answerTokens = 0;
    double promptSeconds = 0; ///< 0: unknown
    double answerSeconds = 0;
};

class AnswerReader
{
public:
    /// Text of an answer beyond which it is cut: no model writes as much.
    static constexpr qsizetype kMaxCharacters = 8 << 20;

    /// One event of a stream, or a whole answer.
    QList<inference::Piece> take(const QByteArray& json);
    /// What was held back, then the calls; these only if the answer came to its end.
    QList<inference::Piece> finish();

    /// The server said that the answer is over.
    bool isComplete() const { return m_isDone || !m_finishReason.isEmpty(); }
    /// And that nothing follows.
    bool isDone() const { return m_isDone; }
    bool isTooLarge() const { return m_characters > kMaxCharacters; }
    bool hasWritten() const { return m_hasWritten; }
    bool hasCalls() const { return m_hasCalls; }
    bool isInThought() const { return m_isInThought; }
    /// "stop", "length", "tool_calls" …
    const QString& finishReason() const { return m_finishReason; }
    const Usage& usage() const { return m_usage; }
    /// What the server reported as an error within its answer.
    const QString& error() const { return m_error; }
    /// Tokens of the prompt that are read, and all; 0 where the server does not tell.
    int promptDone() const { return m_promptDone; }
    int promptTotal() const { return m_promptTotal; }

private:
    struct Call
    {
        QString id, name, arguments;
    };

    void takeChoice(const QJsonObject& choice, QList<inference::Piece>& pieces);
    void takeCalls(const QJsonArray& calls);
    void takeUsage(const QJsonObject& event);
    void add(QList<inference::Piece>& pieces, QList<inference::Piece> more);
    size_t callFor(const QJsonObject& fragment);

    TextSplitter m_splitter;
    std::vector<Call> m_calls;
    QHash<int, size_t> m_callOfIndex;
    QString m_finishReason, m_error;
    Usage m_usage;
    qsizetype m_characters = 0;
    int m_promptDone = 0, m_promptTotal = 0;
    bool m_isDone = false, m_hasWritten = false, m_hasCalls = false, m_isInThought = false;
};

} // namespace remote
