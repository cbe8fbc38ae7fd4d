// The answer that the killed program streams: a thought, a call, then text without end.
#pragma once

#include "app/history/records.h"

struct JournalPiece
{
    int step = 0;
    bool isWhole = false;
    history::Step content;
};

inline JournalPiece journalPiece(int index)
{
    JournalPiece piece;
    if (index < 20) {
        piece.content.kind = history::Step::Kind::Thought;
        piece.content.text = QStringLiteral("t%1 ").arg(index);
    } else if (index < 22) {
        piece.step = 1;
        piece.isWhole = true;
        piece.content.kind = history::Step::Kind::Call;
        piece.content.toolName = QStringLiteral("calculator");
        piece.content.arguments = QStringLiteral("{\"a\":1}");
        piece.content.state =
            index == 20 ? history::Step::CallState::Running : history::Step::CallState::Done;
        piece.content.result = index == 20 ? QString() : QStringLiteral("2");
    } else {
        piece.step = 2;
        piece.content.text = QStringLiteral("wörd%1 你").arg(index);
    }
    return piece;
}
