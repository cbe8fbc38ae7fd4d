#include "app/transcribe/file_import.h"

#include <QStringList>

#include "app/media/audio_decoder.h"
#include "app/transcribe/live_cutter.h"
#include "app/transcribe/speech_converter.h"
#include "engine/error.h"

#include <algorithm>

namespace transcribe {
namespace {

constexpr std::int64_t kPiece = 10 * kRecordingRate;

} // namespace

FileImport::~FileImport() = default; // the thread is asked to stop and waited for

void FileImport::start(const std::filesystem::path& source, std::shared_ptr<RecordingFile> recording)
{
    run([this, source, recording = std::move(recording)](const std::stop_token& stop, int generation) {
        media::Source file(source);
        LiveCutter cutter(0, [this, generation](const Stretch& stretch) {
            post(generation, [this, stretch] { emit stretchFound(stretch); });
        });
        bool isFull = false;
        std::vector<std::int16_t> samples;
        media::AudioOptions options;
        options.stop = stop;
        options.progress = [this, generation](double seconds) {
            post(generation, [this, seconds] { emit progressed(seconds); });
        };
        const media::AudioResult result =
            media::decodeAudio(file, options, [&](std::span<const float> values) {
                samples.resize(values.size());
                std::transform(values.begin(), values.end(), samples.begin(), toSample);
                isFull = isFull || !recording->append(samples);
                if (!isFull)
                    cutter.add(samples);
            });
        cutter.finish();
        const bool isSaved = recording->flush();
        if (isFull || !isSaved)
            throw engine::Error(engine::ErrorCode::WriteFailed,
                                "The sound cannot be kept on the disk (" +
                                    recording->problem().toStdString() +
                                    "). Free some space, then drop the file again.");
        QStringList notes;
        for (const std::string& warning : result.warnings)
            notes.append(QString::fromStdString(warning));
        return notes.join(QLatin1Char('\n'));
    });
}

void FileImport::search(std::shared_ptr<RecordingFile> recording, std::int64_t from)
{
    run([this, recording = std::move(recording), from](const std::stop_token& stop, int generation) {
        LiveCutter cutter(from, [this, generation](const Stretch& stretch) {
            post(generation, [this, stretch] { emit stretchFound(stretch); });
        });
        std::vector<std::int16_t> samples;
        const std::int64_t end = recording->sampleCount();
        for (std::int64_t at = from; at < end && !stop.stop_requested(); at += kPiece) {
            const std::vector<float> values = recording->read(at, std::min(at + kPiece, end));
            samples.resize(values.size());
            std::transform(values.begin(), values.end(), samples.begin(), toSample);
            cutter.add(samples);
        }
        cutter.finish();
        return QString();
    });
}

void FileImport::cancel()
{
    m_thread.request_stop();
}

void FileImport::run(Work work)
{
    m_thread = {}; // stops one that runs
    const int generation = ++m_generation;
    m_thread = std::jthread([this, generation, work = std::move(work)](const std::stop_token& stop) {
        QString problem;
        QString notes;
        try {
            notes = work(stop, generation);
        } catch (const std::exception& error) {
            problem = QString::fromUtf8(error.what());
        }
        post(generation, [this, problem, notes] {
            m_thread = {};
            emit done(problem, notes);
        });
    });
}

void FileImport::post(int generation, std::function<void()> report)
{
    QMetaObject::invokeMethod(
        this,
        [this, generation, report = std::move(report)] {
            if (generation == m_generation)
                report();
        },
        Qt::QueuedConnection);
}

} // namespace transcribe
