#include "app/history/connection.h"
#include "app/history/store.h"

#include <QtTest>

using namespace history;

namespace {

Attachment picture(const QString& name)
{
    Attachment attachment;
    attachment.blob = QString(64, u'a');
    attachment.name = name;
    attachment.mimeType = QStringLiteral("image/png");
    attachment.sizeBytes = 1234;
    attachment.budget = 560;
    attachment.region = QRectF(0.1, 0.2, 0.3, 0.4);
    return attachment;
}

Message question(qint64 chat, qint64 parent, const QString& text)
{
    Message message;
    message.chatId = chat;
    message.parentId = parent;
    message.text = text;
    message.created = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123);
    return message;
}

Message answer(qint64 chat, qint64 parent, const QString& text)
{
    Message message = question(chat, parent, {});
    message.role = Role::Assistant;
    Step thought;
    thought.kind = Step::Kind::Thought;
    thought.text = QStringLiteral("Let me see.");
    thought.durationMs = 2100;
    thought.tokenCount = 96;
    Step call;
    call.kind = Step::Kind::Call;
    call.toolName = QStringLiteral("calculator");
    call.arguments = QStringLiteral("{\"expression\":\"1249*38\"}");
    call.result = QStringLiteral("47462");
    call.state = Step::CallState::Done;
    Step said;
    said.text = text;
    message.steps = {thought, call, said};
    message.statistics.model = QStringLiteral("Gemma 4 E4B · Q4_0");
    message.statistics.seed = 0xfedcba9876543210;
    message.statistics.tokensPerSecond = 48.25;
    return message;
}

} // namespace

class StoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
    }

    void cleanup() { m_store.reset(); }

    void keepsChats()
    {
        Chat chat;
        chat.title = QStringLiteral("Shelf photo: what is missing?");
        chat.options.thinking = true;
        chat.options.thoughtBudget = 512;
        chat.options.systemPrompt = QStringLiteral("Be brief.\n\"Quoted\" – ünïcode 你好");
        chat.options.enabledTools = {QStringLiteral("calculator"), QStringLiteral("read_attachment")};
        chat.draft = QStringLiteral("half a sent");
        chat.draftAttachments = {picture(QStringLiteral("shelf.png"))};
        const qint64 id = m_store->createChat(chat);
        QVERIFY(id != 0);
        reopen();
        const auto found = m_store->chat(id);
        QVERIFY(found);
        QCOMPARE(found->title, chat.title);
        QVERIFY(found->options == chat.options);
        QCOMPARE(found->draft, chat.draft);
        QVERIFY(found->draftAttachments == chat.draftAttachments);
        QVERIFY(found->created.isValid() && found->updated.isValid());

        QVERIFY(m_store->setDraft(id, QStringLiteral("other")));
        QVERIFY(m_store->rename(id, QStringLiteral("Shelf")));
        QVERIFY(m_store->setPinned(id, true));
        const auto changed = m_store->chat(id);
        QCOMPARE(changed->draft, QStringLiteral("other"));
        QVERIFY(changed->draftAttachments.isEmpty());
        QCOMPARE(changed->title, QStringLiteral("Shelf"));
        QVERIFY(changed->isPinned);
        QVERIFY(!m_store->rename(id + 1, QStringLiteral("nobody")));
        QVERIFY(!m_store->chat(id + 1));
    }

    void keepsMessagesAsATree()
    {
        const qint64 chat = m_store->createChat({});
        Message first = question(chat, 0, QStringLiteral("What is 1249 × 38?"));
        first.attachments = {picture(QStringLiteral("a.png")), picture(QStringLiteral("b.png"))};
        first.attachments[1].region.reset();
        first.id = m_store->addMessage(first);
        Message second = answer(chat, first.id, QStringLiteral("47462"));
        second.id = m_store->addMessage(second);
        Message other = answer(chat, first.id, QStringLiteral("It is 47,462."));
        other.id = m_store->addMessage(other);
        Message third = question(chat, second.id, QStringLiteral("Sure?"));
        third.id = m_store->addMessage(third);

        reopen();
        QCOMPARE(m_store->chat(chat)->activeLeaf, third.id);
        const QList<Message> branch = m_store->branch(chat, third.id);
        QCOMPARE(branch.size(), 3);
        QVERIFY(branch[0] == first);
        QVERIFY(branch[1] == second);
        QVERIFY(branch[2] == third);
        QCOMPARE(m_store->children(chat, first.id), (QList<qint64>{second.id, other.id}));
        QCOMPARE(m_store->children(chat, 0), QList<qint64>{first.id});
        const auto forks = m_store->forks(chat, third.id);
        QCOMPARE(forks.size(), 1);
        QCOMPARE(forks.value(second.id), (QList<qint64>{second.id, other.id}));
        QCOMPARE(m_store->leafBelow(first.id), other.id);
        QCOMPARE(m_store->leafBelow(second.id), third.id);
        QCOMPARE(m_store->messages(chat).size(), 4);
    }

    void finishesAnswers()
    {
        const qint64 chat = m_store->createChat({});
        Message streaming = answer(chat, 0, {});
        streaming.steps.clear();
        streaming.ending = Ending::Streaming;
        streaming.id = m_store->addMessage(streaming);
        Message finished = answer(chat, 0, QStringLiteral("Done."));
        finished.id = streaming.id;
        finished.ending = Ending::Failed;
        finished.failure = QStringLiteral("The device was lost.");
        QVERIFY(m_store->updateMessage(finished));
        QVERIFY(*m_store->message(streaming.id) == finished);
    }

    void goesDeeperThanForeignKeysCould()
    {
        const qint64 chat = m_store->createChat({});
        qint64 leaf = 0;
        for (int i = 0; i < 1500; ++i)
            leaf = m_store->addMessage(question(chat, leaf, QString::number(i)));
        QCOMPARE(m_store->branch(chat, leaf).size(), 1500);
        const qint64 root = m_store->children(chat, 0).first();
        QVERIFY(m_store->deleteMessage(root));
        QVERIFY(m_store->children(chat, 0).isEmpty());
        QVERIFY(m_store->deleteChat(chat));
        reopen();
        QTRY_COMPARE(rowCount(QStringLiteral("messages")), 0);
    }

    void deletesMessagesAndTakesItBack()
    {
        const qint64 chat = m_store->createChat({});
        const qint64 first = m_store->addMessage(question(chat, 0, QStringLiteral("one")));
        const qint64 older = m_store->addMessage(answer(chat, first, QStringLiteral("older")));
        const qint64 newer = m_store->addMessage(answer(chat, first, QStringLiteral("newer")));
        const qint64 below = m_store->addMessage(question(chat, newer, QStringLiteral("below")));

        QVERIFY(m_store->deleteMessage(below));
        QCOMPARE(m_store->chat(chat)->activeLeaf, newer);
        QVERIFY(m_store->deleteMessage(newer));
        QCOMPARE(m_store->chat(chat)->activeLeaf, older);
        QCOMPARE(m_store->children(chat, first), QList<qint64>{older});
        QVERIFY(m_store->undeleteMessage(newer));
        QCOMPARE(m_store->children(chat, first), (QList<qint64>{older, newer}));
        QCOMPARE(m_store->chat(chat)->activeLeaf, newer); // what was deleted before stays deleted
        QVERIFY(m_store->undeleteMessage(below));
        QCOMPARE(m_store->chat(chat)->activeLeaf, below);
    }

    void deletesChatsAtTheNextStart()
    {
        Chat chat;
        chat.draftAttachments = {picture(QStringLiteral("draft.png"))};
        const qint64 id = m_store->createChat(chat);
        m_store->addMessage(answer(id, 0, QStringLiteral("text")));
        const qint64 kept = m_store->createChat({});
        QVERIFY(m_store->deleteChat(id));
        QVERIFY(!m_store->chat(id));
        QCOMPARE(m_store->chatCount(), 1);
        QVERIFY(m_store->undeleteChat(id));
        QCOMPARE(m_store->chat(id)->draftAttachments.size(), 1);
        QVERIFY(m_store->deleteChat(id));
        QCOMPARE(m_store->referencedBlobs()->size(), 1); // it could still come back
        reopen();
        QTRY_COMPARE(rowCount(QStringLiteral("chats")), 1);
        QTRY_COMPARE(rowCount(QStringLiteral("steps")), 0);
        QVERIFY(m_store->referencedBlobs()->isEmpty());
        QVERIFY(m_store->chat(kept));
    }

    void pagesChats()
    {
        const qint64 folder = m_store->createFolder(QStringLiteral("Work"));
        for (int i = 0; i < 25; ++i) {
            Chat chat;
            chat.title = QString::number(i);
            chat.updated = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + i / 2); // pairs share a time
            chat.isPinned = i % 10 == 0;
            chat.folderId = i % 5 == 0 ? folder : 0;
            m_store->createChat(chat);
        }
        const auto titles = [](const QList<ChatSummary>& chats) {
            QStringList titles;
            for (const ChatSummary& chat : chats)
                titles << chat.title;
            return titles.join(u' ');
        };
        QCOMPARE(titles(m_store->chats({.group = ChatFilter::Group::Pinned})), QStringLiteral("20 10 0"));
        QCOMPARE(titles(m_store->chats({.group = ChatFilter::Group::InFolder, .folderId = folder})),
                 QStringLiteral("15 5"));
        const ChatFilter loose{.group = ChatFilter::Group::Loose, .folderId = 0};
        const auto first = m_store->chats(loose, {}, 7);
        QCOMPARE(titles(first), QStringLiteral("24 23 22 21 19 18 17"));
        QCOMPARE(titles(m_store->chats(loose, first.last(), 100)),
                 QStringLiteral("16 14 13 12 11 9 8 7 6 4 3 2 1"));
    }

    void keepsFolders()
    {
        const qint64 folder = m_store->createFolder(QStringLiteral("Work"));
        const qint64 chat = m_store->createChat({});
        QVERIFY(m_store->setFolder(chat, folder));
        QVERIFY(m_store->renameFolder(folder, QStringLiteral("Leisure")));
        const auto deleted = m_store->deleteFolder(folder);
        QVERIFY(deleted);
        QCOMPARE(m_store->chat(chat)->folderId, qint64(0));
        QVERIFY(m_store->folders().isEmpty());
        QVERIFY(m_store->restoreFolder(*deleted));
        QCOMPARE(m_store->chat(chat)->folderId, folder);
        QCOMPARE(m_store->folders().first().name, QStringLiteral("Leisure"));
    }

    void tellsWhyItFailed()
    {
        QSignalSpy failed(m_store.get(), &Store::failed);
        QCOMPARE(m_store->addMessage(question(4711, 0, QStringLiteral("to nobody"))), qint64(0));
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().contains(QStringLiteral("history.db")));
    }

    void staysShortOnTheMainThread()
    {
        const qint64 chat = m_store->createChat({});
        QElapsedTimer timer;
        timer.start();
        qint64 leaf = 0;
        for (int i = 0; i < 500; ++i)
            leaf = m_store->addMessage(
                answer(chat, leaf, QStringLiteral("Some text of an answer. ").repeated(20)));
        const double add = double(timer.nsecsElapsed()) / 500e3;
        timer.restart();
        const auto branch = m_store->branch(chat, leaf);
        qInfo("add a message %.0f µs, read a branch of %d messages %.1f ms", add, int(branch.size()),
              double(timer.nsecsElapsed()) / 1e6);
        QCOMPARE(branch.size(), 500);
    }

private:
    void reopen()
    {
        m_store.reset();
        m_store = std::make_unique<Store>(m_folder->path());
        const Store::Opening opening = m_store->open();
        QVERIFY2(opening.isOpen, qPrintable(opening.problem));
        QVERIFY(opening.problem.isEmpty());
    }

    int rowCount(const QString& table)
    {
        Connection db(m_store->databasePath(), Connection::Checkpoints::Never);
        return db.value(("SELECT count(*) FROM " + table).toStdString()).toInt();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(StoreTest)
#include "store_test.moc"
