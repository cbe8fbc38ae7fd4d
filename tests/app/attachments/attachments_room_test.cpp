// From dropped files to what the prompt takes: kinds by content, costs, filmstrips, ranges, parts, totals.
#include <QtTest>

#include <QBuffer>
#include <QCryptographicHash>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "app/attachments/attachment_list_model.h"
#include "app/attachments/clips.h"
#include "app/attachments/cost.h"
#include "app/attachments/file_opener.h"
#include "app/attachments/image_provider.h"
#include "app/attachments/part_texts.h"
#include "app/attachments/parts.h"
#include "app/attachments/sent_attachments.h"
#include "app/media/image_decoder.h"
#include "engine/error.h"

using namespace attachments;
using Kind = history::Attachment::Kind;
using State = AttachmentItem::State;

namespace {

QString demoFile(const QString& name)
{
    return QStringLiteral(FACET_RESOURCES_FOLDER "/demo/media/") + name;
}

QImage pageOfText(QSize size)
{
    QImage page(size, QImage::Format_RGB888);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.setFont(QFont(QStringLiteral("Inter"), 11));
    for (int y = 20; y < size.height(); y += 18)
        painter.drawText(
            20, y, QStringLiteral("The quick brown fox jumps over the lazy dog, again and again and again."));
    return page;
}

} // namespace

class AttachmentsRoomTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString store = m_folder->filePath("blobs");
        QDir().mkpath(store);
        BlobHooks hooks;
        hooks.store = [store](const QString& file) {
            QFile source(file);
            if (!source.open(QIODevice::ReadOnly))
                return QtFuture::makeReadyFuture(QString());
            const QByteArray bytes = source.readAll();
            const QString name = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
            QFile target(store + '/' + name);
            const bool isWritten = target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size();
            return QtFuture::makeReadyFuture(isWritten ? name : QString());
        };
        hooks.pathOf = [store](const QString& blob) { return store + '/' + blob; };
        m_workshop = std::make_unique<Workshop>(hooks, m_folder->filePath("cache"));
        m_list = std::make_unique<AttachmentListModel>(*m_workshop);
        m_abilities = {};
        m_abilities.isLoaded = true;
        m_abilities.modelName = "Test model";
        m_abilities.contextLength = 10000;
        m_abilities.prefillTokensPerSecond = 500;
        m_abilities.towerTokensPerSecond = 1000;
        m_abilities.countTokens = [](const QString& text) { return static_cast<int>(text.size()); };
        m_list->setAbilities(m_abilities);
    }

    void cleanup()
    {
        m_list.reset();
        m_workshop.reset();
    }

    void kindsByContent_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("png") << demoFile("shapes-1.png") << Kind::Image;
        QTest::newRow("jpeg") << demoFile("shapes-3.jpg") << Kind::Image;
        QTest::newRow("wav") << demoFile("speech-1.wav") << Kind::Audio;
        QTest::newRow("mp3") << demoFile("speech-3.mp3") << Kind::Audio;
        QTest::newRow("flac") << demoFile("speech-4.flac") << Kind::Audio;
        QTest::newRow("mp4") << demoFile("clip-1.mp4") << Kind::Video;
        QTest::newRow("json") << demoFile("index.json") << Kind::Text;
    }

    void kindsByContent()
    {
        QFETCH(QString, file);
        QFETCH(Kind, kind);
        const QString disguise = m_folder->filePath("file.xyz");
        QVERIFY(QFile::copy(file, disguise));
        AttachmentItem* item = add(disguise);
        QCOMPARE(item->state(), State::Ready);
        QCOMPARE(item->attachment().kind, kind);
        QCOMPARE(item->name(), QString("file.xyz"));
        QCOMPARE(item->blob().size(), 64);
        QVERIFY(item->tokens() > 0);
        QVERIFY(!item->tokensText().isEmpty() && item->costText().contains('%'));
    }

    void whatCannotBeTakenSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray() << "empty";
        QTest::newRow("noise") << QByteArray(5000, '\1') << "odd.bin";
        QTest::newRow("half a png") << QByteArray("\x89PNG\r\n\x1a\n", 8) << "odd.bin";
        QTest::newRow("broken pdf") << QByteArray("%PDF-1.4\n") << "damaged";
        QTest::newRow("old office") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 ...") << ".docx";
    }

    void whatCannotBeTakenSaysWhy()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        AttachmentItem* item = add(write("odd.bin", bytes));
        QCOMPARE(item->state(), State::Failed);
        QVERIFY2(item->message().contains(word), qPrintable(item->message()));
        QVERIFY(!m_list->isSendable());
        QVERIFY(m_list->attachments().isEmpty());
    }

    void foldersAndAddressesAreRefused()
    {
        QCOMPARE(add(m_folder->path())->state(), State::Failed);
        m_list->addUrls({QUrl("https://example.org/picture.png")});
        AttachmentItem* item = m_list->item(1);
        QTRY_COMPARE(item->state(), State::Failed);
        QVERIFY(item->message().contains("address"));
        m_list->addUrls({QUrl("data:text/plain;base64,SGVsbG8gd29ybGQ=")});
        QTRY_COMPARE(m_list->item(2)->state(), State::Ready);
        QCOMPARE(m_list->item(2)->textPreview(), QString("Hello world"));
    }

    void severalAtOnce()
    {
        m_list->addUrls({QUrl::fromLocalFile(demoFile("shapes-1.png")),
                         QUrl::fromLocalFile(demoFile("speech-1.wav")),
                         QUrl::fromLocalFile(demoFile("clip-2.mp4"))});
        QCOMPARE(m_list->count(), 3);
        QVERIFY(m_list->isReading());
        QTRY_VERIFY(!m_list->isReading());
        QVERIFY(m_list->isSendable());
        QCOMPARE(m_list->tokens(),
                 m_list->item(0)->tokens() + m_list->item(1)->tokens() + m_list->item(2)->tokens());
        QVERIFY(m_list->totalText().contains("first word"));
    }

    void pictureCosts()
    {
        AttachmentItem* item = add(demoFile("shapes-1.png"));
        QCOMPARE(item->budget(), 280);
        engine::MediaShape shape;
        shape.size = {512, 384};
        for (int i = 0; i < 5; ++i) {
            item->setBudgetIndex(i);
            QCOMPARE(item->budget(), engine::kImageBudgets[static_cast<size_t>(i)]);
            const engine::MediaCost cost = engine::mediaCost(shape, item->budget());
            QCOMPARE(item->tokens(), cost.contextTokens);
            QCOMPARE(item->detail(),
                     QString("512 × 384 → %1 × %2").arg(cost.seen.width).arg(cost.seen.height));
        }
        const double seconds = item->cost().seconds.value();
        QVERIFY(qAbs(seconds - (item->tokens() / 500.0 + item->cost().softTokens / 1000.0)) < 1e-9);
        item->setBudget(300);
        QCOMPARE(item->budget(), 1120);
        m_abilities.prefillTokensPerSecond = 0;
        m_list->setAbilities(m_abilities);
        QVERIFY(!item->cost().seconds.has_value());
    }

    void regionOfAPicture()
    {
        AttachmentItem* item = add(demoFile("shapes-1.png"));
        item->setRegion({0.25, 0.5, 0.5, 0.5});
        QVERIFY(item->detail().contains("256 × 192"));
        const std::vector<inference::ContentPart> parts = partsOf(item);
        QCOMPARE(parts.size(), size_t{2});
        const auto& media = std::get<media::Attachment>(parts[0].content);
        QCOMPARE(media.region->left, 0.25);
        QCOMPARE(media.region->bottom, 1.0);
        QVERIFY(std::get<QString>(parts[1].content).contains("[500, 250, 1000, 750] of shapes-1.png"));
        item->setRegion({});
        QVERIFY(!item->hasRegion());
        QCOMPARE(partsOf(item).size(), size_t{1});
    }

    void pagesOfTextWantMore()
    {
        const QString file = m_folder->filePath("page.png");
        QVERIFY(pageOfText({800, 1000}).save(file));
        AttachmentItem* page = add(file);
        QCOMPARE(page->budget(), 560);
        page->setBudget(70);
        QVERIFY(page->hint().contains("560"));
        for (const char* name : {"shapes-1.png", "shapes-2.png", "shapes-3.jpg", "shapes-4.png"})
            QVERIFY2(!looksLikeText(QImage(demoFile(name)).scaled(512, 512, Qt::KeepAspectRatio)), name);
    }

    void videoShowsTheVeryFrames()
    {
        AttachmentItem* item = add(demoFile("clip-1.mp4"));
        QCOMPARE(item->budget(), 70);
        QTRY_COMPARE(item->filmstrip()->readyCount(), item->filmstrip()->count());
        checkFrames(item);
        const int whole = item->tokens();
        const int frames = item->filmstrip()->count();
        item->setRange(1, 3);
        QVERIFY(item->tokens() < whole);
        QTRY_VERIFY(item->filmstrip()->count() < frames);
        QTRY_COMPARE(item->filmstrip()->readyCount(), item->filmstrip()->count());
        checkFrames(item);
        QCOMPARE(item->rangeText(), QString("Range 00:01–00:03"));
        QVERIFY(item->filmstrip()->frames().seconds.front() >= 1);
        const QModelIndex first = item->filmstrip()->index(0);
        QVERIFY(first.data(Filmstrip::UrlRole).toString().contains("k=frame"));
        QCOMPARE(first.data(Filmstrip::LabelRole).toString(), QString("00:01"));
        item->setRange(0, 1e9);
        QCOMPARE(item->attachment().endSeconds, 0.0);
        QCOMPARE(item->tokens(), whole);
    }

    void soundOfAVideo()
    {
        AttachmentItem* item = add(demoFile("clip-2.mp4"));
        QVERIFY(item->hasSound() && item->withSound());
        QTRY_VERIFY(!item->peaks().isEmpty());
        const QList<qreal> peaks = item->peaks();
        QCOMPARE(*std::max_element(peaks.begin(), peaks.end()), 1.0);
        const int withSound = item->tokens();
        item->setWithSound(false);
        QVERIFY(item->tokens() < withSound);
        QVERIFY(item->detail().contains("without sound"));
        QVERIFY(!std::get<media::Attachment>(partsOf(item)[0].content).withSound);
        item->setWithSound(true);
        m_abilities.hears = false;
        m_list->setAbilities(m_abilities);
        QVERIFY(item->tokens() < withSound);
        QVERIFY(item->message().isEmpty()); // the frames are still seen
    }

    void longSoundIsCountedInPieces()
    {
        AttachmentItem* item = add(write("long.wav", silentWav(95)));
        QCOMPARE(item->state(), State::Ready);
        QTRY_VERIFY(item->cost().exact);
        QVERIFY(item->detail().contains("pieces"));
        const int whole = item->tokens();
        item->setRange(0, 40);
        QVERIFY(item->tokens() < whole);
        QTRY_VERIFY(item->cost().exact);
        const auto media = std::get<media::Attachment>(partsOf(item)[0].content);
        QCOMPARE(media.endSeconds.value(), 40.0);
    }

    void refusalsNameThoseThatCan()
    {
        AttachmentItem* sound = add(demoFile("speech-1.wav"));
        AttachmentItem* picture = add(demoFile("shapes-1.png"));
        QVERIFY(m_list->isSendable());
        m_abilities.hears = false;
        m_abilities.sees = false;
        m_list->setAbilities(m_abilities);
        QVERIFY(sound->message().contains("E4B"));
        QVERIFY(picture->message().contains("26B"));
        QVERIFY(!m_list->isSendable());
        QCOMPARE(m_list->attachments().size(), 2);
    }

    void pdfPagesAndText()
    {
        const QString file = m_folder->filePath("report.pdf");
        writePdf(file, 5);
        AttachmentItem* item = add(file);
        QCOMPARE(item->attachment().kind, Kind::Pdf);
        QCOMPARE(item->pageCount(), 5);
        QCOMPARE(item->budget(), 560);
        item->setLastPage(3);
        item->setFirstPage(2);
        checkPdf(item, 2);
        item->setBudgetIndex(0);
        checkPdf(item, 2);
        item->setBudgetIndex(-1);
        QCOMPARE(item->budget(), 0);
        checkPdf(item, 0);
        item->setFirstPage(1);
        item->setLastPage(5);
        checkPdf(item, 0);
        QCOMPARE(item->attachment().endSeconds, 0.0);
    }

    void longPdfStartsWithWhatFits()
    {
        m_abilities.contextLength = 3000;
        m_list->setAbilities(m_abilities);
        const QString file = m_folder->filePath("long.pdf");
        writePdf(file, 12);
        AttachmentItem* item = add(file);
        QVERIFY(item->lastPage() >= 1 && item->lastPage() < 12);
        QVERIFY(item->tokens() <= 1500);
        QVERIFY(item->hint().contains("Only pages"));
    }

    void textFiles()
    {
        AttachmentItem* item = add(write("code.py", "a = '```'\nprint(a)\n"));
        QCOMPARE(item->attachment().kind, Kind::Text);
        const std::vector<inference::ContentPart> parts = partsOf(item);
        QCOMPARE(parts.size(), size_t{1});
        const QString text = std::get<QString>(parts[0].content);
        QCOMPARE(text, QString("code.py:\n````\na = '```'\nprint(a)\n````\n"));
        QCOMPARE(item->tokens(), static_cast<int>(text.size()));
        QVERIFY(item->detail().contains("2 lines"));
    }

    void pastedTextCanBeTakenBack()
    {
        QMimeData shortText;
        shortText.setText("short");
        QVERIFY(!m_list->addMimeData(shortText));
        QMimeData longText;
        longText.setText(QString("word ").repeated(1000));
        QVERIFY(m_list->addMimeData(longText));
        QTRY_COMPARE(m_list->item(0)->state(), State::Ready);
        QSignalSpy returned(m_list.get(), &AttachmentListModel::textReturned);
        m_list->undo();
        QCOMPARE(m_list->count(), 0);
        QCOMPARE(returned.size(), 1);
        QCOMPARE(returned[0][0].toString(), longText.text());
        QMimeData picture;
        picture.setImageData(QImage(demoFile("shapes-1.png")));
        QVERIFY(m_list->addMimeData(picture));
        QTRY_COMPARE(m_list->item(0)->state(), State::Ready);
        QCOMPARE(m_list->item(0)->attachment().kind, Kind::Image);
    }

    void removedOnesComeBack()
    {
        add(demoFile("shapes-1.png"));
        add(demoFile("speech-1.wav"));
        m_list->item(0)->setBudget(70);
        m_list->remove(0);
        QCOMPARE(m_list->count(), 1);
        QVERIFY(m_list->undoText().contains("shapes-1.png"));
        m_list->undo();
        QCOMPARE(m_list->count(), 2);
        QCOMPARE(m_list->item(0)->budget(), 70);
        QVERIFY(m_list->undoText().isEmpty());
        m_list->remove(7);
        m_list->clear();
        QCOMPARE(m_list->count(), 0);
    }

    void draftsComeBackWithTheirSettings()
    {
        add(demoFile("clip-1.mp4"))->setRange(1, 3);
        add(demoFile("shapes-1.png"))->setBudget(1120);
        const QList<history::Attachment> draft = m_list->attachments();
        const int tokens = m_list->tokens();
        m_list->setAttachments(draft);
        QTRY_VERIFY(!m_list->isReading());
        QCOMPARE(m_list->attachments(), draft);
        QTRY_COMPARE(m_list->tokens(), tokens);
        history::Attachment gone = draft[0];
        gone.blob = QString(64, 'a');
        m_list->setAttachments({gone});
        QTRY_COMPARE(m_list->item(0)->state(), State::Failed);
        QVERIFY(m_list->item(0)->message().contains("gone"));
    }

    void draftsKeepWhatIsStillRead()
    {
        add(demoFile("clip-1.mp4"))->setRange(1, 3);
        add(demoFile("shapes-1.png"));
        QCOMPARE(m_list->draftAttachments(), m_list->attachments());
        history::Attachment gone = m_list->item(1)->attachment();
        gone.blob = QString(64, 'a');
        const QList<history::Attachment> draft = m_list->attachments() + QList{gone};
        // Whatever is ready first: all of it stays in the draft, in order.
        QList<QList<history::Attachment>> drafts;
        m_list->setAttachments(draft);
        connect(m_list.get(), &AttachmentListModel::changed, this,
                [&] { drafts.append(m_list->draftAttachments()); });
        QVERIFY(m_list->attachments().isEmpty());
        QCOMPARE(m_list->draftAttachments(), draft);
        QTRY_VERIFY(!m_list->isReading());
        QCOMPARE(m_list->item(2)->state(), State::Failed);
        QVERIFY(drafts.size() >= 3);
        for (const QList<history::Attachment>& kept : std::as_const(drafts))
            QCOMPARE(kept, draft);
        QCOMPARE(m_list->attachments(), draft.mid(0, 2));
        m_list->item(1)->setBudget(1120);
        QCOMPARE(m_list->draftAttachments()[1].budget, 1120);
        m_list->remove(0);
        QCOMPARE(m_list->draftAttachments().size(), 2);
        // What was never stored is in no draft.
        m_list->clear();
        m_list->addUrls({QUrl::fromLocalFile(demoFile("shapes-2.png"))});
        QVERIFY(m_list->draftAttachments().isEmpty());
        QTRY_COMPARE(m_list->draftAttachments().size(), 1);
    }

    void timesBelongToTheQuestionBefore()
    {
        const auto attached = [](const QString& blob, Kind kind) {
            history::Attachment attachment;
            attachment.blob = blob;
            attachment.kind = kind;
            return attachment;
        };
        const auto message = [](qint64 id, const QList<history::Attachment>& attachments) {
            history::Message result;
            result.id = id;
            result.attachments = attachments;
            return result;
        };
        const history::Attachment first = attached("a", Kind::Video), second = attached("b", Kind::Audio),
                                  third = attached("c", Kind::Video), picture = attached("p", Kind::Image);
        const QList<history::Message> chat{message(1, {picture, first}), message(2, {}),
                                           message(3, {picture}),        message(4, {}),
                                           message(5, {second, third}),  message(6, {})};
        using Clips = QList<history::Attachment>;
        QCOMPARE(clipsBefore(chat, 2), Clips{first});
        QCOMPARE(clipsBefore(chat, 4), Clips{first}); // the question between has none
        QCOMPARE(clipsBefore(chat, 6), (Clips{second, third}));
        QCOMPARE(clipsBefore(chat, 99), (Clips{second, third}));
        QCOMPARE(clipsBefore(chat.mid(2, 2), 4), Clips());
        QCOMPARE(clipsBefore({}, 4), Clips());
    }

    void theFirstClipThatIsLongEnough()
    {
        AttachmentItem* brief = add(demoFile("speech-1.wav"));
        AttachmentItem* longer = add(demoFile("clip-1.mp4"));
        if (brief->duration() > longer->duration())
            std::swap(brief, longer);
        QVERIFY(longer->duration() - brief->duration() > 0.2);
        QList<history::Attachment> clips{brief->attachment(), longer->attachment()};
        const auto pathOf = [this](const QString& blob) { return m_workshop->pathOf(blob); };
        QCOMPARE(clipReaching(clips, 0.1, pathOf, {}), 0);
        QCOMPARE(clipReaching(clips, brief->duration() + 0.1, pathOf, {}), 1);
        QCOMPARE(clipReaching(clips, 1000, pathOf, {}), 1); // the longest
        std::swap(clips[0], clips[1]);
        QCOMPARE(clipReaching(clips, brief->duration() + 0.1, pathOf, {}), 0);
        QCOMPARE(clipReaching(clips, 1000, pathOf, {}), 0);
        clips[0].endSeconds = 0.5; // no more of it was sent
        QCOMPARE(clipReaching(clips, 0.6, pathOf, {}), 1);
        clips[1].blob = QString(64, 'a');
        QCOMPARE(clipReaching(clips, 0.6, pathOf, {}), 0);
    }

    void sentFilesOpen()
    {
        QList<QUrl> opened;
        bool isOpenable = true;
        std::optional<FileOpener> opener;
        opener.emplace(*m_workshop, [&](const QUrl& file) {
            opened.append(file);
            return isOpenable;
        });
        QSignalSpy pages(&*opener, &FileOpener::pagesReady), failures(&*opener, &FileOpener::failed);

        const QString report = m_folder->filePath("report.pdf");
        {
            QPdfWriter writer(report);
            QPainter painter(&writer);
            writer.newPage();
            writer.newPage();
        }
        add(report)->setFirstPage(2);
        add(demoFile("index.json"));
        SentAttachments sent;
        sent.setAttachments(m_list->attachments());
        opener->open(&sent, 0);
        QTRY_COMPARE(pages.size(), 1);
        const QString blob = sent.blobAt(0);
        QCOMPARE(pages[0][0].toStringList(),
                 (QStringList{pageUrl(blob, 1), pageUrl(blob, 2), pageUrl(blob, 3)}));
        QCOMPARE(pages[0][1].toString(), QString("report.pdf"));
        QCOMPARE(pages[0][2].toInt(), 2);
        QVERIFY(opened.isEmpty());

        // A copy with its own name, that nobody else reads and no program changes.
        for (int i = 0; i < 2; ++i) { // twice the same
            opener->open(&sent, 1);
            opener->open(&sent, 1); // while it is being opened
            QTRY_COMPARE(opened.size(), i + 1);
        }
        QCOMPARE(opened[0], opened[1]);
        const QFileInfo copy(opened[0].toLocalFile());
        QCOMPARE(copy.fileName(), QString("index.json"));
        QCOMPARE(copy.size(), QFileInfo(demoFile("index.json")).size());
        QVERIFY(!copy.permission(QFile::ReadOther) && !copy.permission(QFile::ExeUser));
        QVERIFY(!QFileInfo(QFileInfo(copy.path()).path()).permission(QFile::ReadOther));

        history::Attachment other = sent.attachments()[1];
        other.name = "../../..\\up/notes.txt"; // from a chat that was imported
        opener->open(other);
        QTRY_COMPARE(opened.size(), 3);
        QCOMPARE(opened[2], QUrl::fromLocalFile(copy.path() + "/notes.txt"));
        QVERIFY(failures.isEmpty());

        isOpenable = false;
        opener->open(other);
        QTRY_COMPARE(failures.size(), 1);
        QVERIFY(failures[0][0].toString().contains("No program"));
        other.blob = QString(64, 'a');
        opener->open(other);
        QTRY_COMPARE(failures.size(), 2);
        QVERIFY(failures[1][0].toString().contains("gone"));
        opener->open(&sent, 2);
        opener->open(nullptr, 0);
        opener.reset();
        QVERIFY(!QFile::exists(copy.filePath()));
    }

    void thumbnails()
    {
        AttachmentItem* item = add(demoFile("shapes-1.png"));
        ImageProvider provider(m_workshop->thumbnails());
        const auto image = [&](const QString& id, QSize size) {
            std::unique_ptr<QQuickImageResponse> response(provider.requestImageResponse(id, size));
            QSignalSpy spy(response.get(), &QQuickImageResponse::finished);
            if (spy.isEmpty())
                spy.wait(5000);
            const std::unique_ptr<QQuickTextureFactory> factory(response->textureFactory());
            return factory ? factory->image() : QImage();
        };
        QCOMPARE(image(item->blob(), {64, 64}).size(), QSize(64, 48));
        const QImage round = image(item->blob() + "?fill=1&radius=10", {64, 64});
        QCOMPARE(round.size(), QSize(64, 64));
        QCOMPARE(qAlpha(round.pixel(0, 0)), 0);
        QCOMPARE(qAlpha(round.pixel(32, 32)), 255);
        QVERIFY(image("../../etc/passwd", {64, 64}).isNull());
        QVERIFY(image(QString(64, 'b'), {64, 64}).isNull());
        QVERIFY(!QDir(m_folder->filePath("cache/thumbnails")).entryList({"*.jpg"}).isEmpty());
    }

    void sentOnes()
    {
        add(demoFile("speech-1.wav"));
        add(demoFile("shapes-1.png"));
        SentAttachments sent;
        sent.setAttachments(m_list->attachments());
        QCOMPARE(sent.pictureCount(), 1);
        QCOMPARE(sent.index(0).data(SentAttachments::NameRole).toString(), QString("shapes-1.png"));
        QVERIFY(sent.index(1).data(SentAttachments::IsPlayableRole).toBool());
    }

    void makersThrowWithTheName()
    {
        history::Attachment gone;
        gone.name = "gone.png";
        gone.blob = QString(64, 'c');
        const inference::PartMaker maker =
            partMaker(gone, [](const QString&) { return QString("/nowhere"); });
        try {
            maker({});
            QFAIL("must throw");
        } catch (const engine::Error& error) {
            QCOMPARE(error.code(), engine::ErrorCode::FileNotFound);
            QVERIFY(QString(error.what()).contains("gone.png"));
        }
    }

private:
    AttachmentItem* add(const QString& file)
    {
        m_list->addUrls({QUrl::fromLocalFile(file)});
        AttachmentItem* item = m_list->item(m_list->count() - 1);
        if (!QTest::qWaitFor([item] { return item->state() != State::Reading; }, 20000))
            qFatal("%s is still being read", qPrintable(file));
        return item;
    }

    std::vector<inference::ContentPart> partsOf(const AttachmentItem* item) const
    {
        return partMaker(item->attachment(),
                         [this](const QString& blob) { return m_workshop->pathOf(blob); })({});
    }

    void checkFrames(AttachmentItem* item) const
    {
        media::Source source(std::filesystem::path(m_workshop->pathOf(item->blob()).toStdString()));
        const media::MediaInfo info = media::probe(source);
        const auto parts = partsOf(item);
        const auto choice = media::chooseFrames(info.frameCount, info.framesPerSecond,
                                                std::get<media::Attachment>(parts[0].content));
        QCOMPARE(item->filmstrip()->frames().indices, choice.indices);
        QCOMPARE(item->filmstrip()->frames().seconds, choice.seconds);
    }

    /// What is promised is what the parts hold.
    void checkPdf(AttachmentItem* item, int pictures) const
    {
        int tokens = 0;
        int found = 0;
        for (const inference::ContentPart& part : partsOf(item)) {
            if (const auto* text = std::get_if<QString>(&part.content)) {
                tokens += static_cast<int>(text->size());
                continue;
            }
            const auto& media = std::get<media::Attachment>(part.content);
            QVERIFY(media.picture);
            engine::MediaShape shape;
            shape.size = media.picture->size;
            tokens += engine::mediaCost(shape, media.budget).contextTokens;
            ++found;
        }
        QCOMPARE(found, pictures);
        QCOMPARE(item->tokens(), tokens);
    }

    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

    static void writePdf(const QString& file, int pages)
    {
        QPdfWriter writer(file);
        QPainter painter(&writer);
        for (int i = 0; i < pages; ++i) {
            if (i > 0)
                writer.newPage();
            painter.drawText(1000, 1000, QStringLiteral("Page number %1").arg(i + 1));
        }
    }

    static QByteArray silentWav(int seconds)
    {
        constexpr int kRate = 8000;
        const quint32 bytes = static_cast<quint32>(seconds * kRate * 2);
        QByteArray wav;
        QBuffer buffer(&wav);
        buffer.open(QIODevice::WriteOnly);
        QDataStream out(&buffer);
        out.setByteOrder(QDataStream::LittleEndian);
        buffer.write("RIFF");
        out << quint32(36 + bytes);
        buffer.write("WAVEfmt ");
        out << quint32(16) << quint16(1) << quint16(1) << quint32(kRate) << quint32(kRate * 2) << quint16(2)
            << quint16(16);
        buffer.write("data");
        out << bytes;
        for (int i = 0; i < seconds * kRate; ++i)
            out << qint16((i / kRate) % 7 == 0 ? 0 : (i * 37) % 2000);
        return wav;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<AttachmentListModel> m_list;
    Abilities m_abilities;
};

QTEST_MAIN(AttachmentsRoomTest)
#include "attachments_room_test.moc"
