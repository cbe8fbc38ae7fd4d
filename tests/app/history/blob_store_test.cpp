#include "app/history/blob_store.h"
#include "app/history/store.h"

#include <QtTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace history;

namespace {

QByteArray someBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 1;
    for (char& byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = char(state >> 24);
    }
    return bytes;
}

int fileCount(const QString& folder)
{
    int count = 0;
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext(); files.next())
        ++count;
    return count;
}

} // namespace

class BlobStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsFilesByContent()
    {
        const QByteArray bytes = someBytes(3'000'001);
        const QString source = write(QStringLiteral("clip.mp4"), bytes);
        const QString copy = write(QStringLiteral("same.mp4"), bytes);
        BlobStore blobs(m_folder->path());
        const auto first = blobs.addFile(source).result();
        QVERIFY2(first.error.isEmpty(), qPrintable(first.error));
        QCOMPARE(first.blob,
                 QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
        QCOMPARE(first.sizeBytes, bytes.size());
        QCOMPARE(blobs.path(first.blob),
                 m_folder->filePath(QStringLiteral("blobs/%1/%2").arg(first.blob.left(2), first.blob)));
        QFile stored(blobs.path(first.blob));
        QVERIFY(stored.open(QIODevice::ReadOnly));
        QCOMPARE(stored.readAll(), bytes);
        QCOMPARE(blobs.addFile(copy).result().blob, first.blob);
        QCOMPARE(blobs.addBytes(bytes).result().blob, first.blob);
        QCOMPARE(fileCount(m_folder->filePath(QStringLiteral("blobs"))), 1);
        QVERIFY(blobs.addNow({}).error.isEmpty()); // an empty file is a file
    }

    void mendsWhatWasCutShort()
    {
        const QByteArray bytes = someBytes(1000);
        BlobStore blobs(m_folder->path());
        const QString blob = blobs.addNow(bytes).blob;
        QVERIFY(QFile::resize(blobs.path(blob), 10));
        QCOMPARE(blobs.addNow(bytes).blob, blob);
        QCOMPARE(QFileInfo(blobs.path(blob)).size(), bytes.size());
    }

    void refusesWhatIsNoBlobOrFile()
    {
        BlobStore blobs(m_folder->path());
        QVERIFY(blobs.path(QStringLiteral("../../etc/passwd")).isEmpty());
        QVERIFY(blobs.path(QString(64, u'A')).isEmpty());
        QVERIFY(!blobs.contains(QString(64, u'a')));
        const auto missing = blobs.addFile(m_folder->filePath(QStringLiteral("nothing.png"))).result();
        QVERIFY(missing.blob.isEmpty());
        QVERIFY(missing.error.contains(QStringLiteral("nothing.png")));
        QVERIFY(!blobs.addFile(m_folder->path()).result().error.isEmpty()); // a folder
    }

    void collectsWhatNobodyNames()
    {
        Store store(m_folder->path());
        QVERIFY(store.open().isOpen);
        QString drafted, sent, deleted, dropped;
        {
            BlobStore blobs(m_folder->path());
            drafted = blobs.addNow("drafted").blob;
            sent = blobs.addNow("sent").blob;
            deleted = blobs.addNow("deleted").blob;
            dropped = blobs.addNow("dropped").blob;
            // Nothing of this run is collected: the draft that names it may be on its way.
            QCOMPARE(blobs.collectGarbage({}).result().fileCount, 0);
        }
        const qint64 chat = store.createChat({});
        store.setDraft(chat, {}, {attachment(drafted)});
        Message message;
        message.chatId = chat;
        message.attachments = {attachment(sent)};
        store.addMessage(message);
        Chat gone;
        gone.draftAttachments = {attachment(deleted)};
        store.deleteChat(store.createChat(gone));

        write(QStringLiteral("blobs/readme.txt"), "not ours");
        BlobStore blobs(m_folder->path()); // a new run
        const auto collected = blobs.collectGarbage(store.referencedBlobs().value()).result();
        QCOMPARE(collected.fileCount, 1);
        QCOMPARE(collected.sizeBytes, qint64(7));
        QVERIFY(!blobs.contains(dropped));
        QVERIFY(blobs.contains(drafted) && blobs.contains(sent) && blobs.contains(deleted));
    }

    void saysWhenTheDiskIsFull()
    {
#ifdef Q_OS_UNIX
        const QByteArray bytes = someBytes(3 << 20);
        const QString source = write(QStringLiteral("large.bin"), bytes);
        BlobStore blobs(m_folder->path());
        const QString before = blobs.addNow("kept").blob;
        BlobStore::Added refused;
        {
            // The kernel then ends writes past the limit as a full disk does, in the middle of a file.
            rlimit old{};
            getrlimit(RLIMIT_FSIZE, &old);
            const rlimit small{1'500'000, old.rlim_max};
            const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
            setrlimit(RLIMIT_FSIZE, &small);
            refused = blobs.addFile(source).result();
            setrlimit(RLIMIT_FSIZE, &old);
            std::signal(SIGXFSZ, oldHandler);
        }
        QVERIFY(refused.blob.isEmpty());
        QVERIFY2(refused.error.contains(QStringLiteral("space")) &&
                     refused.error.contains(QStringLiteral("large.bin")),
                 qPrintable(refused.error));
        QCOMPARE(fileCount(m_folder->filePath(QStringLiteral("blobs"))), 1); // no leftovers, nothing lost
        QVERIFY(blobs.contains(before));
        QVERIFY(blobs.addFile(source).result().error.isEmpty()); // there is room again
#else
        QSKIP("needs a limit on file sizes");
#endif
    }

private:
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder->filePath(name));
        [&] { QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()); }();
        return file.fileName();
    }

    static Attachment attachment(const QString& blob)
    {
        Attachment attachment;
        attachment.blob = blob;
        attachment.name = QStringLiteral("a.png");
        return attachment;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(BlobStoreTest)
#include "blob_store_test.moc"
