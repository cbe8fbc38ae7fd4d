// Recordings, files and transcripts together, with the virtual microphone and a model that answers at once.
#include "app/transcribe/desk.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/transcribe/portaudio_source.h"
#include "app/transcribe/voice_input.h"
#include "tests/app/transcribe/scripted_speech_model.h"
#include "tests/app/transcribe/spoken_sound.h"
#include "tests/app/transcribe/virtual_microphone.h"

using namespace transcribe;

namespace {

constexpr int kPatience = 60000;
constexpr double kSpeed = 20; // times real time

QString demoFile(const char* name)
{
    return QStringLiteral(FACET_RESOURCES_FOLDER "/demo/media/") + QLatin1String(name);
}

} // namespace

class DeskTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_microphone.emplace(spokenSound(3));
        m_recorder.emplace(std::make_unique<PortAudioSource>(kSpeed));
    }

    void recordsAndTranscribes()
    {
        ScriptedSpeechModel model;
        Desk desk(*m_recorder, model, folder("live"));
        desk.setTranslateTo(QStringLiteral("German"));
        QCOMPARE(desk.languageText(), QStringLiteral("English → German"));
        desk.toggleRecording();
        QVERIFY(desk.isRecordingHere());
        QTRY_COMPARE_WITH_TIMEOUT(finals(desk).size(), 3, kPatience);
        desk.toggleRecording();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.isRecordingHere(), kPatience);
        const QList<TranscriptRow> rows = finals(desk);
        QCOMPARE(rows.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(rows[i].text.startsWith(QStringLiteral("sentence")));
            QVERIFY(rows[i].translation.startsWith(QStringLiteral("Satz")));
            QVERIFY(std::abs(rows[i].start - (0.4 + 3.0 * i)) < 0.15);
            QVERIFY(std::abs(rows[i].end - (2.6 + 3.0 * i)) < 0.15);
        }
        QVERIFY(desk.untranscribedText().isEmpty() || desk.untranscribedText() > QStringLiteral("00:00"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.recordings()->count(), 1, kPatience);
    }

    void waitsForASlowModelAndDropsNothing()
    {
        ScriptedSpeechModel model;
        model.m_answersAtOnce = false;
        Desk desk(*m_recorder, model, folder("slow"));
        desk.startRecording();
        QTRY_VERIFY_WITH_TIMEOUT(desk.workText().contains(QStringLiteral("behind")), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_recorder->elapsedSeconds() > 12, kPatience);
        desk.stopRecording();
        QTRY_VERIFY_WITH_TIMEOUT(!m_recorder->isBusy(), kPatience);
        QCOMPARE(desk.transcript()->count(), 0);
        model.m_answersAtOnce = true;
        QTRY_VERIFY_WITH_TIMEOUT(!model.m_requests.isEmpty(), kPatience);
        model.answerNext();
        QTRY_COMPARE_WITH_TIMEOUT(finals(desk).size(), 3, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.isWorking(), kPatience);
        QVERIFY(desk.workText().isEmpty());
    }

    void guessesAreShownAndReplaced()
    {
        ScriptedSpeechModel model;
        model.m_answersAtOnce = false;
        RecordingFile sound(m_folder.filePath(QStringLiteral("guess.wav")));
        auto recording = std::make_shared<RecordingFile>(m_folder.filePath(QStringLiteral("guess2.wav")));
        LiveTranscriber live(model);
        live.setLanguages(QStringLiteral("English"), QStringLiteral("German"));
        live.begin(recording);
        QSignalSpy guesses(&live, &LiveTranscriber::provisional);
        QSignalSpy finals(&live, &LiveTranscriber::finished);
        const std::shared_ptr<SoundListener> listener = live.listener();
        const std::vector<std::int16_t> samples = spokenSound(2);
        const auto hear = [&](std::size_t first, std::size_t end) {
            const auto part = std::span(samples).subspan(first, end - first);
            QVERIFY(recording->append(part));
            listener->heard(part);
        };
        hear(0, 8000 + 20000); // in the middle of the first sentence
        QTRY_COMPARE_WITH_TIMEOUT(model.m_requests.size(), 1, kPatience);
        QVERIFY(model.m_requests[0].request.translateTo.isEmpty()); // a guess is not worth translating
        model.answerNext();
        QCOMPARE(guesses.size(), 1);
        hear(8000 + 20000, 8000 + 30000);
        hear(8000 + 30000, 8000 + 46000); // the next guess is under way when the pause comes
        QTRY_COMPARE_WITH_TIMEOUT(model.m_requests.size(), 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(
            !model.m_requests.isEmpty() && !model.m_requests[0].request.translateTo.isEmpty(), kPatience);
        model.answerNext();
        QCOMPARE(finals.size(), 1);
        QVERIFY(live.isIdle());
    }

    void failuresAreKeptAndTriedAgain()
    {
        ScriptedSpeechModel model;
        model.m_answersAtOnce = false;
        Desk desk(*m_recorder, model, folder("failing"));
        desk.transcribeFile(QUrl::fromLocalFile(demoFile("speech-1.wav")));
        QTRY_COMPARE_WITH_TIMEOUT(model.m_requests.size(), 1, kPatience);
        model.failNext(engine::ErrorCode::DeviceLost, QStringLiteral("The GPU stopped answering."));
        QCOMPARE(desk.problem(), QStringLiteral("The GPU stopped answering."));
        QVERIFY(desk.canRetry());
        desk.retry();
        QTRY_COMPARE_WITH_TIMEOUT(model.m_requests.size(), 1, kPatience);
        QVERIFY(desk.problem().isEmpty());
        // Another model is loaded meanwhile: the request ends, and goes to the new one.
        model.setHears(false);
        model.failNext(engine::ErrorCode::Cancelled, {});
        QVERIFY(model.m_requests.isEmpty());
        QVERIFY(!desk.modelHears());
        model.setHears(true);
        QTRY_COMPARE_WITH_TIMEOUT(model.m_requests.size(), 1, kPatience);
        model.answerNext();
        QCOMPARE(finals(desk).size(), 1);
    }

    void filesOfAnyKind_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("wav") << demoFile("speech-2.wav");
        QTest::newRow("mp3") << demoFile("speech-3.mp3");
        QTest::newRow("flac") << demoFile("speech-4.flac");
        QTest::newRow("video") << demoFile("clip-2.mp4");
    }

    void filesOfAnyKind()
    {
        QFETCH(const QString, file);
        ScriptedSpeechModel model;
        Desk desk(*m_recorder, model, folder(QTest::currentDataTag()));
        desk.transcribeFile(QUrl::fromLocalFile(file));
        QTRY_VERIFY_WITH_TIMEOUT(!finals(desk).isEmpty(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.isReadingFile() && !desk.isWorking(), kPatience);
        QCOMPARE(desk.title(), QFileInfo(file).completeBaseName());
        QVERIFY(desk.problem().isEmpty());
    }

    void filesWithoutSpeech()
    {
        ScriptedSpeechModel model;
        const QString place = folder("silent");
        Desk desk(*m_recorder, model, place);
        desk.transcribeFile(QUrl::fromLocalFile(demoFile("shapes-1.png")));
        QTRY_VERIFY_WITH_TIMEOUT(desk.problem().contains(QStringLiteral("shapes-1.png")), kPatience);
        QVERIFY(!desk.hasSession());
        desk.transcribeFile(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("absent.wav"))));
        QTRY_VERIFY_WITH_TIMEOUT(desk.problem().contains(QStringLiteral("absent.wav")), kPatience);
        desk.transcribeFile(QUrl(QStringLiteral("https://example.org/talk.mp3")));
        QVERIFY(desk.problem().contains(QStringLiteral("on this computer")));
        QTRY_COMPARE_WITH_TIMEOUT(desk.recordings()->count(), 0, kPatience);
    }

    void isKeptAndOpenedAgain()
    {
        ScriptedSpeechModel model;
        const QString place = folder("kept");
        QString id;
        {
            Desk desk(*m_recorder, model, place);
            desk.transcribeFile(QUrl::fromLocalFile(demoFile("speech-1.wav")));
            QTRY_COMPARE_WITH_TIMEOUT(finals(desk).size(), 1, kPatience);
            desk.transcript()->setText(0, QStringLiteral("Turn on the light."));
            desk.transcript()->setSpeaker(0, QStringLiteral(" Ada "));
            desk.rename(QStringLiteral("  The light "));
            id = desk.sessionId();
        }
        Desk desk(*m_recorder, model, place);
        QTRY_COMPARE_WITH_TIMEOUT(desk.recordings()->count(), 1, kPatience);
        const QModelIndex first = desk.recordings()->index(0);
        QCOMPARE(first.data(SessionList::TitleRole).toString(), QStringLiteral("The light"));
        QCOMPARE(first.data(SessionList::BeginningRole).toString(), QStringLiteral("Turn on the light."));
        QVERIFY(first.data(SessionList::IsFromFileRole).toBool());
        desk.open(id);
        QTRY_COMPARE_WITH_TIMEOUT(desk.sessionId(), id, kPatience);
        QCOMPARE(finals(desk).size(), 1);
        QCOMPARE(finals(desk)[0].speaker, QStringLiteral("Ada"));
        QSignalSpy asked(&desk, &Desk::askRequested);
        QSignalSpy seeks(&desk, &Desk::seekRequested);
        desk.askAbout();
        QCOMPARE(asked.size(), 1);
        QVERIFY(QFile::exists(asked[0][0].toUrl().toLocalFile()));
        QCOMPARE(asked[0][1].toString(), QStringLiteral("Ada: Turn on the light.\n"));
        desk.playFrom(0.5);
        QCOMPARE(seeks[0][1].toDouble(), 0.5);

        desk.recordings()->remove(id);
        QVERIFY(!desk.hasSession());
        QCOMPARE(desk.recordings()->count(), 0);
        QCOMPARE(desk.recordings()->removedTitle(), QStringLiteral("The light"));
        desk.recordings()->undoRemove();
        QTRY_COMPARE_WITH_TIMEOUT(desk.recordings()->count(), 1, kPatience);
        desk.open(id);
        QTRY_COMPARE_WITH_TIMEOUT(finals(desk).size(), 1, kPatience);
        desk.recordings()->remove(id);
        desk.open(id); // no longer there
        QTRY_VERIFY_WITH_TIMEOUT(!desk.problem().isEmpty(), kPatience);
    }

    void goesOnAfterAKill()
    {
        const QString place = folder("killed");
        const SessionFolder sessions(place);
        const QString id = sessions.newId(QDateTime::currentDateTime());
        { // what a killed program leaves: a recording, and a transcript that is behind
            RecordingFile recording(sessions.recordingPath(id));
            QVERIFY(recording.append(spokenSound(3)));
            Session session;
            session.id = id;
            session.language = QStringLiteral("English");
            session.transcribedSamples = 8000 + 44000;
            session.rows = {{0.4, 2.6, QStringLiteral("the first"), {}, {}, true}};
            QVERIFY(sessions.save(session).isEmpty());
        }
        QFile raw(sessions.recordingPath(id));
        QVERIFY(raw.open(QIODevice::ReadWrite));
        raw.seek(4);
        raw.write(QByteArray(4, '\0')); // the header of its beginning
        raw.seek(76);
        raw.write(QByteArray(4, '\0'));
        raw.close();

        ScriptedSpeechModel model;
        Desk desk(*m_recorder, model, place);
        desk.open(id);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.untranscribedText().isEmpty(), kPatience);
        desk.transcribeRest();
        QTRY_COMPARE_WITH_TIMEOUT(finals(desk).size(), 3, kPatience);
        QCOMPARE(finals(desk)[0].text, QStringLiteral("the first"));
        QVERIFY(std::abs(finals(desk)[1].start - 3.4) < 0.15);
        QVERIFY(std::abs(finals(desk)[2].start - 6.4) < 0.15);
        QTRY_VERIFY_WITH_TIMEOUT(desk.untranscribedText().isEmpty(), kPatience);
        // The transcript alone is lost: the recording is still there to be written down.
        QVERIFY(QFile::remove(place + QLatin1Char('/') + id + QStringLiteral("/transcript.json")));
        QCOMPARE(sessions.list().size(), 1);
        QVERIFY(sessions.list()[0].seconds > 9);
    }

    void idsAreNoPaths()
    {
        const SessionFolder sessions(folder("paths"));
        QVERIFY(!sessions.load(QStringLiteral("../kept")));
        QVERIFY(!sessions.load(QStringLiteral("/etc")));
        QVERIFY(!sessions.remove(QStringLiteral("..")));
        QVERIFY(!sessions.remove({}));
    }

    void exports()
    {
        const QList<TranscriptRow> rows{{0.5, 2.25, QStringLiteral("Good morning."),
                                         QStringLiteral("Guten Morgen."), QStringLiteral("Ada"), true},
                                        {3661, 3662.5, QStringLiteral("a | b"), {}, {}, true},
                                        {3663, 3664, QStringLiteral("not yet"), {}, {}, false}};
        const auto form = [&](ExportForm as) { return exported(rows, as, QStringLiteral("Talk")); };
        QCOMPARE(form(ExportForm::Text), QStringLiteral("Ada: Good morning.\nGuten Morgen.\na | b\n"));
        QCOMPARE(form(ExportForm::Srt),
                 QStringLiteral("1\n00:00:00,500 --> 00:00:02,250\nAda: Good morning.\nGuten Morgen.\n\n"
                                "2\n01:01:01,000 --> 01:01:02,500\na | b\n\n"));
        QVERIFY(
            form(ExportForm::Vtt).startsWith(QStringLiteral("WEBVTT\n\n00:00:00.500 --> 00:00:02.250\n")));
        QCOMPARE(
            form(ExportForm::Markdown),
            QStringLiteral("# Talk\n\n| Time | Speaker | Text | Translation |\n| --- | --- | --- | --- |\n"
                           "| 00:00 | Ada | Good morning. | Guten Morgen. |\n| 1:01:01 |  | a \\| b |  |\n"));

        ScriptedSpeechModel model;
        Desk desk(*m_recorder, model, folder("exports"));
        desk.transcript()->setRows(rows);
        QSignalSpy written(&desk, &Desk::written);
        const QString path = m_folder.filePath(QStringLiteral("talk.srt"));
        desk.exportTo(QUrl::fromLocalFile(path), Desk::Srt);
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, kPatience);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), form(ExportForm::Srt));
        desk.exportTo(QUrl::fromLocalFile(QStringLiteral("/proc/talk.srt")), Desk::Srt);
        QTRY_VERIFY_WITH_TIMEOUT(desk.problem().contains(QStringLiteral("talk.srt")), kPatience);
        desk.copyAll();
        QCOMPARE(QGuiApplication::clipboard()->text(), form(ExportForm::Text));
    }

    void searches()
    {
        TranscriptModel model;
        model.setRows({{0, 1, QStringLiteral("Red lamp"), {}, {}, true},
                       {1, 2, QStringLiteral("blue"), QStringLiteral("rote Lampe"), {}, true},
                       {2, 3, QStringLiteral("green"), {}, QStringLiteral("Lambert"), true}});
        model.setSearchText(QStringLiteral("LAM"));
        QCOMPARE(model.matchCount(), 3);
        model.setSearchText(QStringLiteral("lamp"));
        QCOMPARE(model.matchCount(), 2);
        QCOMPARE(model.nextMatch(-1), 0);
        QCOMPARE(model.nextMatch(0), 1);
        QCOMPARE(model.nextMatch(1), 0);
        QCOMPARE(model.previousMatch(0), 1);
        QVERIFY(model.index(1).data(TranscriptModel::IsMatchRole).toBool());
        model.setText(2, QStringLiteral("a green lamp"));
        QCOMPARE(model.matchCount(), 3);
        model.setSearchText({});
        QCOMPARE(model.nextMatch(-1), -1);
        QCOMPARE(model.speakers(), QStringList{QStringLiteral("Lambert")});
        model.showProvisional(4, 5, QStringLiteral("and"));
        model.setText(3, QStringLiteral("no")); // what is not final cannot be edited
        QCOMPARE(model.rows().last().text, QStringLiteral("and"));
        model.appendFinal({4, 6, QStringLiteral("and so"), {}, {}, true});
        QCOMPARE(model.count(), 4);
    }

    void voiceInput()
    {
        ScriptedSpeechModel model;
        const QString place = folder("voice");
        VoiceInput voice(*m_recorder, model, place);
        QSignalSpy texts(&voice, &VoiceInput::textReady);
        QSignalSpy recordings(&voice, &VoiceInput::recordingReady);
        QSignalSpy nothing(&voice, &VoiceInput::nothingHeard);
        voice.start();
        QVERIFY(voice.isListening());
        QTRY_VERIFY_WITH_TIMEOUT(m_recorder->elapsedSeconds() > 12, kPatience);
        voice.finish();
        QTRY_COMPARE_WITH_TIMEOUT(texts.size(), 1, kPatience);
        QCOMPARE(texts[0][0].toString().count(QStringLiteral("sentence")), 3);
        QCOMPARE(voice.state(), VoiceInput::State::Idle);
        QVERIFY(SessionFolder(place).list().isEmpty()); // nothing of it stays

        voice.start();
        QTRY_VERIFY_WITH_TIMEOUT(m_recorder->elapsedSeconds() > 3, kPatience);
        voice.finishAsRecording();
        QTRY_COMPARE_WITH_TIMEOUT(recordings.size(), 1, kPatience);
        QVERIFY(QFile::exists(recordings[0][0].toUrl().toLocalFile()));
        QVERIFY(recordings[0][1].toDouble() > 3);

        voice.start();
        voice.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(voice.state(), VoiceInput::State::Idle, kPatience);
        voice.toggle();
        voice.toggle(); // at once: nothing can have been said
        QTRY_COMPARE_WITH_TIMEOUT(texts.size() + nothing.size(), 2, kPatience);
        voice.dismiss(); // there may have been half a second of silence to tell of
        QCOMPARE(voice.state(), VoiceInput::State::Idle);

        model.setHears(false);
        QVERIFY(!voice.isAvailable());
        QVERIFY(voice.unavailableReason().contains(QStringLiteral("E2B")));
        voice.start();
        QVERIFY(!voice.isListening());
        model.setHears(true);

        Desk desk(*m_recorder, model, folder("both"));
        desk.startRecording();
        QVERIFY(!voice.isAvailable());
        QVERIFY(voice.unavailableReason().contains(QStringLiteral("Transcribe")));
        desk.stopRecording();
        QTRY_VERIFY_WITH_TIMEOUT(voice.isAvailable(), kPatience);
    }

    /// After a failure the usual key goes on with what was said.
    void voiceInputGivesWhatItOwes()
    {
        ScriptedSpeechModel model;
        model.m_answersAtOnce = false;
        const QString place = folder("owed");
        VoiceInput voice(*m_recorder, model, place);
        QSignalSpy texts(&voice, &VoiceInput::textReady);
        voice.start();
        QTRY_VERIFY_WITH_TIMEOUT(m_recorder->elapsedSeconds() > 12, kPatience);
        voice.finish();
        QTRY_VERIFY_WITH_TIMEOUT(!m_recorder->isBusy() && !model.m_requests.isEmpty(), kPatience);
        while (voice.state() != VoiceInput::State::Failed) { // guesses that fail are no failure
            QTRY_VERIFY_WITH_TIMEOUT(
                !model.m_requests.isEmpty() || voice.state() == VoiceInput::State::Failed, kPatience);
            if (!model.m_requests.isEmpty())
                model.failNext(engine::ErrorCode::Internal, QStringLiteral("it broke"));
            QCoreApplication::processEvents();
        }
        QVERIFY(voice.owesText() && !voice.canAttach());
        model.m_answersAtOnce = true;
        voice.toggle();
        QCOMPARE(voice.state(), VoiceInput::State::Writing);
        QTRY_COMPARE_WITH_TIMEOUT(texts.size(), 1, kPatience);
        QCOMPARE(texts[0][0].toString().count(QStringLiteral("sentence")), 3);
        QCOMPARE(voice.state(), VoiceInput::State::Idle);
        QVERIFY(SessionFolder(place).list().isEmpty());
    }

    /// Where nothing was heard the user says what becomes of the recording.
    void voiceInputKeepsWhatItDidNotHear()
    {
        ScriptedSpeechModel model;
        const QString place = folder("unheard");
        VoiceInput voice(*m_recorder, model, place);
        QSignalSpy recordings(&voice, &VoiceInput::recordingReady);
        const auto talk = [&] {
            model.m_texts = QList<QString>(100, QString());
            voice.start();
            QTRY_VERIFY_WITH_TIMEOUT(m_recorder->elapsedSeconds() > 4, kPatience);
            voice.finish();
            QTRY_COMPARE_WITH_TIMEOUT(voice.state(), VoiceInput::State::Failed, kPatience);
            QCOMPARE(voice.problem(), QStringLiteral("Nothing was heard."));
            QVERIFY(voice.canAttach());
        };
        talk();
        voice.attachRecording();
        QCOMPARE(recordings.size(), 1);
        QVERIFY(QFile::exists(recordings[0][0].toUrl().toLocalFile()));
        QVERIFY(recordings[0][1].toDouble() > 3);
        QCOMPARE(voice.state(), VoiceInput::State::Idle);
        talk();
        voice.dismiss();
        QCOMPARE(voice.state(), VoiceInput::State::Idle);
        QVERIFY(!voice.canAttach());
        QCOMPARE(recordings.size(), 1);
    }

    void voiceInputWithoutMicrophone() // last: the configuration is gone for good
    {
        ScriptedSpeechModel model;
        VirtualMicrophone::unplugAll(m_folder);
        Recorder recorder;
        VoiceInput voice(recorder, model, folder("none"));
        QSignalSpy nothing(&voice, &VoiceInput::nothingHeard);
        voice.start();
        QTRY_COMPARE_WITH_TIMEOUT(voice.state(), VoiceInput::State::Failed, kPatience);
        QCOMPARE(voice.problem(), QStringLiteral("No microphone was found."));
        QTRY_VERIFY_WITH_TIMEOUT(!recorder.isBusy(), kPatience);
        QCOMPARE(voice.state(), VoiceInput::State::Failed);
        QVERIFY(voice.isAvailable()); // to try again
        voice.cancel();
        QCOMPARE(voice.state(), VoiceInput::State::Idle);
    }

private:
    QString folder(const QString& name) const { return m_folder.filePath(name); }

    static QList<TranscriptRow> finals(Desk& desk)
    {
        QList<TranscriptRow> rows;
        for (const TranscriptRow& row : desk.transcript()->rows()) {
            if (row.isFinal)
                rows.append(row);
        }
        return rows;
    }

    QTemporaryDir m_folder;
    std::optional<VirtualMicrophone> m_microphone;
    std::optional<Recorder> m_recorder;
};

QTEST_MAIN(DeskTest)
#include "desk_test.moc"
