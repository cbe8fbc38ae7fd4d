// Takes apart the text of servers that leave the model's own marks in it: thoughts in <think>…</think> or in
// Gemma's thought channel, and Gemma's tool calls. Text without marks passes as it comes.
#pragma once

#include <QList>
#include <QString>

#include "app/inference/requests.h"

namespace remote {

class TextSplitter
{
public:
    /// The next stretch of text; what it certainly is.
    QList<inference::Piece> feed(const QString& text);
    /// What was held back because it could have become a mark.
    QList<inference::Piece> finish();

    bool isInThought() const { return m_state == State::Thought; }

private:
    enum class State
    {
        Text,
        ChannelName,
        Thought,
        Call
    };

    void read(bool isEnd);
    bool step(bool isEnd);
    void emitText(const QString& text);
    void emitCall(const QString& inside);

    QList<inference::Piece> m_pieces;
    QString m_held;
    QLatin1String m_close; ///< of the thought that is open
    State m_state = State::Text;
    bool m_isAtStart = true;     ///< nothing but blanks so far
    bool m_skipsBlanks = false;  ///< behind a thought
    bool m_isNewThought = false; ///< nothing of it was handed out yet
};

} // namespace remote
