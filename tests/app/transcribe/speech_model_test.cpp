// The demo model writes down and translates what the virtual microphone hears, through the inference thread.
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/transcribe/desk.h"
#include "app/transcribe/inference_speech.h"
#include "app/transcribe/portaudio_source.h"
#include "app/transcribe/voice_input.h"
#include "tests/app/transcribe/virtual_microphone.h"

using namespace transcribe;

namespace {

constexpr int kPatience = 300000;

} // namespace

class SpeechModelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_microphone.emplace(wavSamples(QStringLiteral(FACET_RESOURCES_FOLDER "/demo/media/speech-1.wav")));
        QSignalSpy loaded(&m_inference, &inference::Inference::modelLoaded);
        QSignalSpy changed(&m_speech, &SpeechModel::hearsChanged);
        QVERIFY(!m_speech.hears());
        inference::LoadRequest request;
        request.model = FACET_RESOURCES_FOLDER "/demo/model";
        request.name = QStringLiteral("demo");
        m_inference.load(request);
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, kPatience);
        QVERIFY(m_speech.hears());
        QVERIFY(!changed.isEmpty());
    }

    void live()
    {
        Desk desk(m_recorder, m_speech, m_folder.filePath(QStringLiteral("live")));
        desk.setTranslateTo(QStringLiteral("German"));
        desk.startRecording();
        QTRY_VERIFY_WITH_TIMEOUT(hasFinal(desk), kPatience);
        desk.stopRecording();
        QTRY_VERIFY_WITH_TIMEOUT(!m_recorder.isBusy() && !desk.isWorking(), kPatience);
        const TranscriptRow row = desk.transcript()->rows().first();
        QCOMPARE(row.text, QStringLiteral("Turn on the light."));
        QCOMPARE(row.translation, QStringLiteral("Schalte das Licht ein."));
        QCOMPARE(desk.transcript()->count(), 1);
    }

    void file()
    {
        Desk desk(m_recorder, m_speech, m_folder.filePath(QStringLiteral("file")));
        desk.transcribeFile(
            QUrl::fromLocalFile(QStringLiteral(FACET_RESOURCES_FOLDER "/demo/media/speech-1.wav")));
        QTRY_VERIFY_WITH_TIMEOUT(hasFinal(desk), kPatience);
        QCOMPARE(desk.transcript()->rows().first().text, QStringLiteral("Turn on the light."));
        QVERIFY(desk.transcript()->rows().first().translation.isEmpty());
    }

    void pushToTalk()
    {
        VoiceInput voice(m_recorder, m_speech, m_folder.filePath(QStringLiteral("voice")));
        QSignalSpy texts(&voice, &VoiceInput::textReady);
        voice.start();
        QTRY_VERIFY_WITH_TIMEOUT(m_recorder.elapsedSeconds() > 3, kPatience);
        voice.finish();
        QTRY_COMPARE_WITH_TIMEOUT(texts.size(), 1, kPatience);
        QCOMPARE(texts[0][0].toString(), QStringLiteral("Turn on the light."));
    }

private:
    static bool hasFinal(Desk& desk)
    {
        const QList<TranscriptRow>& rows = desk.transcript()->rows();
        return !rows.isEmpty() && rows.first().isFinal;
    }

    QTemporaryDir m_folder;
    std::optional<VirtualMicrophone> m_microphone;
    Recorder m_recorder{std::make_unique<PortAudioSource>(10)};
    inference::Inference m_inference;
    InferenceSpeech m_speech{m_inference};
};

QTEST_MAIN(SpeechModelTest)
#include "speech_model_test.moc"
