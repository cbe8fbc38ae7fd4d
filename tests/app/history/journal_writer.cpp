// Streams an answer into a history until it is killed. It says on its standard output how many pieces lie in
// the file: whatever it has said must be found again.
#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

#include "app/history/answer_journal.h"
#include "app/history/store.h"
#include "tests/app/history/journal_pieces.h"

using namespace history;

int main(int count, char** arguments)
{
    QCoreApplication application(count, arguments);
    Store store(application.arguments().value(1));
    if (!store.open().isOpen)
        return 1;
    AnswerJournal journal(store);
    Message question;
    question.chatId = store.createChat({});
    question.text = QStringLiteral("Count.");
    question.id = store.addMessage(question);
    Message answer;
    answer.chatId = question.chatId;
    answer.parentId = question.id;
    answer.role = Role::Assistant;
    answer.ending = Ending::Streaming;
    answer.id = store.addMessage(answer);
    journal.begin(answer);

    QObject::connect(&journal, &AnswerJournal::kept, [](qint64, int pieces) {
        std::printf("%d\n", pieces); // on the journal's thread: at once
        std::fflush(stdout);
    });
    int next = 0;
    QTimer tokens;
    QObject::connect(&tokens, &QTimer::timeout, [&] {
        const JournalPiece piece = journalPiece(next++);
        if (piece.isWhole)
            journal.record(answer.id, piece.step, piece.content);
        else
            journal.append(answer.id, piece.step, piece.content.kind, piece.content.text, 1, 20);
    });
    tokens.start(0); // as fast as the loop turns: quicker than any model
    return application.exec();
}
