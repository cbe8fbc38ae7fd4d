#include "app/history/archive.h"
#include "app/history/blob_store.h"
#include "app/history/chat_list_model.h"
#include "app/history/transfer.h"

#include <QtTest>

using namespace history;

namespace {

constexpr char kPng[] = "\x89PNG\r\n\x1a\n not really a picture";

} // namespace

class TransferTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = open("data");
        m_blob = BlobStore(m_store->folder()).addNow(QByteArray(kPng)).blob;
        const QByteArray large = QByteArray(2'000'000, 'x') + "end";
        m_largeBlob = BlobStore(m_store->folder()).addNow(large).blob;
        fill();
    }

    void cleanup() { m_store.reset(); }

    void comesBackFromJson()
    {
        run(*m_store, [&](Transfer& transfer) { transfer.exportAll(url("all.json"), "json"); });
        QVERIFY(QJsonDocument::fromJson(bytesOf("all.json")).isArray()); // anyone can read it
        const auto other = open("other");
        ChatListModel list(*other);
        run(*other, [&](Transfer& transfer) { transfer.importFile(url("all.json")); });
        compare(*other);
        QCOMPARE(list.rowCount(), 3); // a pinned chat, its folder and another chat
        BlobStore blobs(other->folder());
        QVERIFY(blobs.contains(m_blob) && blobs.contains(m_largeBlob));

        // Set anew by another program, it is still ours.
        QFile rewritten(path("pretty.json"));
        QVERIFY(rewritten.open(QIODevice::WriteOnly));
        rewritten.write(QJsonDocument::fromJson(bytesOf("all.json")).toJson(QJsonDocument::Indented));
        rewritten.close();
        const auto third = open("third");
        run(*third, [&](Transfer& transfer) { transfer.importFile(url("pretty.json")); });
        compare(*third);
    }

    void takesNothingOfABrokenFile()
    {
        run(*m_store, [&](Transfer& transfer) { transfer.exportAll(url("all.json"), "json"); });
        QByteArray bytes = bytesOf("all.json");
        const qsizetype lastLine = bytes.lastIndexOf("{\"chat\"");
        bytes.insert(lastLine + 20, "\x01\x02 broken \"");
        QFile file(path("broken.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto other = open("other");
        QString problem;
        run(
            *other, [&](Transfer& transfer) { transfer.importFile(url("broken.json")); }, &problem);
        QVERIFY2(problem.contains("broken.json") && problem.contains("line"), qPrintable(problem));
        QCOMPARE(other->chatCount(), 0);
        for (const char* const content :
             {"", "{}", "[]", "[[[[", "{\"messages\":[{\"role\":\"user\"}]}", "not json"}) {
            QFile odd(path("odd.json"));
            QVERIFY(odd.open(QIODevice::WriteOnly));
            odd.write(content);
            odd.close();
            run(
                *other, [&](Transfer& transfer) { transfer.importFile(url("odd.json")); }, &problem);
            QVERIFY2(!problem.isEmpty(), content);
        }
        run(
            *other, [&](Transfer& transfer) { transfer.importFile(url("nothing.json")); }, &problem);
        QVERIFY(!problem.isEmpty());
        QCOMPARE(other->chatCount(), 0);
    }

    void writesMarkdown()
    {
        run(*m_store, [&](Transfer& transfer) { transfer.exportChat(m_chat, url("chat.md"), "md"); });
        const QString text = QString::fromUtf8(bytesOf("chat.md"));
        QVERIFY(text.startsWith("# Shelf <photo>\n"));
        QVERIFY(text.contains("- shelf.png (image/png, "));
        QVERIFY(text.contains("> Two gaps,\n> I think."));
        QVERIFY(text.contains("````json\n{\"code\":\"```\"}\n````")); // longer than what it holds
        QVERIFY(text.contains("Two **gaps**."));
        QVERIFY(!text.contains("Another branch"));
    }

    void writesHtmlWithoutScripts()
    {
        run(*m_store, [&](Transfer& transfer) { transfer.exportAll(url("all.html"), "html"); });
        const QString html = QString::fromUtf8(bytesOf("all.html"));
        QVERIFY(html.contains("Shelf &lt;photo&gt;"));
        QVERIFY(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
        QVERIFY(!html.contains("<script"));
        QVERIFY(html.contains("src=\"data:image/png;base64," + QByteArray(kPng).toBase64() + "\""));
        QVERIFY(html.contains("<pre>let x = 1 &lt; 2;\n</pre>"));
        QVERIFY(html.contains("shelf.png"));
        QVERIFY(html.contains("Second chat"));
    }

    void readsOtherPrograms_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected"); // of the shown branch
        QTest::addRow("ChatGPT")
            << QByteArray(R"([{"title":"Trip","create_time":1700000000.5,"current_node":"d","mapping":{
            "r":{"id":"r","message":null,"parent":null,"children":["s"]},
            "s":{"message":{"author":{"role":"system"},"content":{"parts":[""]}},"parent":"r","children":["a"]},
            "a":{"message":{"author":{"role":"user"},"content":{"content_type":"text","parts":["Where to?"]}},"parent":"s","children":["b","d"]},
            "b":{"message":{"author":{"role":"assistant"},"content":{"parts":["Oslo"]}},"parent":"a","children":["c"]},
            "c":{"message":{"author":{"role":"user"},"content":{"parts":["More"]}},"parent":"b","children":[]},
            "d":{"message":{"author":{"role":"assistant"},"content":{"parts":["Bergen",{"image":1}]}},"parent":"a","children":["d"]}}}])")
            << "Trip: Where to? | Bergen";
        QTest::addRow("Open WebUI")
            << QByteArray(R"([{"id":"1","title":"Trip","chat":{"title":"Trip","history":{"currentId":"y",
            "messages":{"x":{"id":"x","parentId":null,"childrenIds":["y"],"role":"user","content":"Where to?"},
            "y":{"id":"y","parentId":"x","childrenIds":[],"role":"assistant","content":"Oslo","timestamp":1700000000}}}}}])")
            << "Trip: Where to? | Oslo";
        QTest::addRow("LM Studio") << QByteArray(R"({"name":"Trip","createdAt":1700000000000,"messages":[
            {"versions":[{"type":"singleStep","role":"user","content":[{"type":"text","text":"Where to?"}]}],"currentlySelected":0},
            {"versions":[{},{"type":"multiStep","role":"assistant","steps":[{"type":"contentBlock","content":[{"type":"text","text":"Oslo"}]},
            {"type":"contentBlock","content":[{"type":"text","text":"or Bergen"}]}]}],"currentlySelected":1}]})")
                                   << "Trip: Where to? | Oslo\n\nor Bergen";
        QTest::addRow("plain")
            << QByteArray(R"([{"role":"system","content":"Be brief"},{"role":"user","content":"Hi"},
            {"role":"assistant","content":"Hello"},{"role":"assistant","content":"you"},{"role":"user","content":"Bye"}])")
            << ": Hi | Hello\n\nyou | Bye";
    }

    void readsOtherPrograms()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, expected);
        const QList<archive::ArchivedChat> chats = archive::foreignChats(json);
        QCOMPARE(chats.size(), 1);
        QStringList texts;
        for (const Message& message : archive::shownBranch(chats[0]))
            texts << (message.role == Role::User ? message.text : message.steps[0].text);
        QCOMPARE(chats[0].chat.title + ": " + texts.join(" | "), expected);
        QFile file(path("foreign.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
        file.close();
        const auto other = open("other");
        run(*other, [&](Transfer& transfer) { transfer.importFile(url("foreign.json")); });
        QCOMPARE(other->chatCount(), 1);
    }

    void namesFiles()
    {
        Transfer transfer(*m_store);
        QCOMPARE(transfer.suggestedName(m_chat, "md"), "Shelf photo.md");
        m_store->rename(m_chat, "../..");
        QCOMPARE(transfer.suggestedName(m_chat, "md"), "Chat.md");
        QCOMPARE(transfer.suggestedName(0, "json"), "Facet chats.json");
    }

    void saysWhereItMayNotWrite()
    {
        QString problem;
        run(
            *m_store,
            [&](Transfer& transfer) {
                transfer.exportAll(QUrl::fromLocalFile(path("no/such/folder.json")), "json");
            },
            &problem);
        QVERIFY(problem.contains("folder.json"));
    }

private:
    std::unique_ptr<Store> open(const QString& name)
    {
        auto store = std::make_unique<Store>(path(name));
        const bool isOpen = store->open().isOpen;
        [&] { QVERIFY(isOpen); }();
        return store;
    }

    void fill()
    {
        Chat chat;
        chat.title = "Shelf <photo>";
        chat.isPinned = true;
        chat.folderId = m_store->createFolder("Home");
        chat.options.systemPrompt = "Be exact.";
        chat.draft = "and then";
        chat.draftAttachments = {attachment(m_largeBlob, "large.bin")};
        m_chat = m_store->createChat(chat);
        Message question;
        question.chatId = m_chat;
        question.text = "What is missing? <script>alert(1)</script>\n```js\nlet x = 1 < 2;\n```\nbye";
        question.attachments = {attachment(m_blob, "shelf.png")};
        question.id = m_store->addMessage(question);
        Message answer;
        answer.chatId = m_chat;
        answer.parentId = question.id;
        answer.role = Role::Assistant;
        answer.steps.resize(1);
        answer.steps[0].text = "Another branch";
        m_store->addMessage(answer);
        answer.steps.resize(3);
        answer.steps[0].kind = Step::Kind::Thought;
        answer.steps[0].text = "Two gaps,\nI think.";
        answer.steps[1].kind = Step::Kind::Call;
        answer.steps[1].toolName = "mark_regions";
        answer.steps[1].arguments = "{\"code\":\"```\"}";
        answer.steps[1].result = "drawn";
        answer.steps[1].state = Step::CallState::Done;
        answer.steps[2].text = "Two **gaps**.";
        answer.statistics.model = "Gemma 4 E4B";
        answer.statistics.seed = 0xfedcba9876543210;
        m_store->addMessage(answer);
        chat = {};
        chat.title = "Second chat";
        m_store->createChat(chat);
    }

    void compare(Store& other)
    {
        QCOMPARE(other.chatCount(), m_store->chatCount());
        const qint64 copy = other.chats({.group = ChatFilter::Group::Pinned, .folderId = 0}).value(0).id;
        const auto before = m_store->chat(m_chat);
        const auto after = other.chat(copy);
        QVERIFY(after);
        QCOMPARE(after->title, before->title);
        QVERIFY(after->options == before->options);
        QCOMPARE(after->draft, before->draft);
        QVERIFY(after->draftAttachments == before->draftAttachments);
        QCOMPARE(after->updated, before->updated);
        QCOMPARE(other.folders().first().name, "Home");
        QCOMPARE(after->folderId, other.folders().first().id);
        QCOMPARE(other.messages(copy).size(), m_store->messages(m_chat).size());
        const auto shown = m_store->branch(m_chat, before->activeLeaf);
        auto copied = other.branch(copy, after->activeLeaf);
        QCOMPARE(copied.size(), shown.size());
        for (qsizetype i = 0; i < shown.size(); ++i) {
            copied[i].id = shown[i].id;
            copied[i].chatId = shown[i].chatId;
            copied[i].parentId = shown[i].parentId;
            QVERIFY(copied[i] == shown[i]);
        }
    }

    static void run(Store& store, const std::function<void(Transfer&)>& begin, QString* problem = nullptr)
    {
        Transfer transfer(store);
        begin(transfer);
        QVERIFY(transfer.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!transfer.isRunning(), 20000);
        if (problem)
            *problem = transfer.problem();
        else
            QVERIFY2(transfer.problem().isEmpty() && !transfer.report().isEmpty(),
                     qPrintable(transfer.problem()));
    }

    static Attachment attachment(const QString& blob, const QString& name)
    {
        Attachment attachment;
        attachment.blob = blob;
        attachment.name = name;
        attachment.mimeType = "image/png";
        attachment.sizeBytes = 5;
        attachment.region = QRectF(0.25, 0.1, 0.5, 0.3);
        return attachment;
    }

    QString path(const QString& name) const { return m_folder->filePath(name); }
    QUrl url(const QString& name) const { return QUrl::fromLocalFile(path(name)); }

    QByteArray bytesOf(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    QString m_blob, m_largeBlob;
    qint64 m_chat = 0;
};

QTEST_GUILESS_MAIN(TransferTest)
#include "transfer_test.moc"
