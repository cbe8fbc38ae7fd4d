#include "app/transcribe/live_transcriber.h"

#include "app/transcribe/stretch_finder.h"

#include <QtConcurrent>

namespace transcribe {

LiveTranscriber::LiveTranscriber(SpeechModel& model, QObject* parent) : QObject(parent), m_model(model)
{
    connect(&model, &SpeechModel::transcribed, this, &LiveTranscriber::onTranscribed);
    connect(&model, &SpeechModel::failed, this, &LiveTranscriber::onFailed);
    connect(&model, &SpeechModel::hearsChanged, this, [this] {
        setProblem({});
        pump();
    });
}

void LiveTranscriber::setLanguages(const QString& language, const QString& translateTo)
{
    m_language = language;
    m_translateTo = translateTo;
}

void LiveTranscriber::begin(std::shared_ptr<RecordingFile> recording)
{
    clear();
    m_recording = std::move(recording);
}

std::shared_ptr<SoundListener> LiveTranscriber::listener()
{
    auto finder = std::make_shared<StretchFinder>(m_recording->sampleCount());
    const int generation = m_generation;
    connect(finder.get(), &StretchFinder::closed, this, [this, generation](const Stretch& stretch) {
        if (generation == m_generation)
            add(stretch);
    });
    connect(finder.get(), &StretchFinder::growing, this, [this, generation](const Stretch& stretch) {
        if (generation != m_generation)
            return;
        m_growing = stretch;
        pump();
    });
    return finder;
}

void LiveTranscriber::add(const Stretch& stretch)
{
    m_growing.reset();
    m_waiting.append(stretch);
    emit behindChanged();
    pump();
}

void LiveTranscriber::retry()
{
    setProblem({});
    pump();
}

void LiveTranscriber::clear()
{
    ++m_generation;
    if (m_running && m_running->id != 0)
        m_model.stop(m_running->id);
    m_running.reset();
    m_waiting.clear();
    m_growing.reset();
    m_recording.reset();
    setProblem({});
    emit behindChanged();
}

double LiveTranscriber::behindSeconds() const
{
    std::int64_t samples =
        m_running && !m_running->isProvisional ? m_running->stretch.end - m_running->stretch.start : 0;
    for (const Stretch& stretch : m_waiting)
        samples += stretch.end - stretch.start;
    return static_cast<double>(samples) / kRecordingRate;
}

void LiveTranscriber::pump()
{
    if (!m_recording || !m_problem.isEmpty() || !m_model.hears())
        return;
    if (m_running) {
        // A guess must not hold up what is certain.
        if (m_running->isProvisional && m_running->id != 0 && !m_waiting.isEmpty())
            m_model.stop(m_running->id);
        return;
    }
    if (!m_waiting.isEmpty())
        send(m_waiting.takeFirst(), false);
    else if (m_growing)
        send(*std::exchange(m_growing, std::nullopt), true);
}

void LiveTranscriber::send(const Stretch& stretch, bool isProvisional)
{
    m_running = Running{0, stretch, isProvisional};
    const int generation = m_generation;
    QtConcurrent::run([recording = m_recording, stretch] {
        return recording->read(stretch.start, stretch.end);
    }).then(this, [this, generation](std::vector<float> samples) {
        if (generation != m_generation || !m_running)
            return;
        // A guess that is late already makes way for what is certain.
        if (m_running->isProvisional && !m_waiting.isEmpty()) {
            m_running.reset();
            pump();
            return;
        }
        inference::TranscribeRequest request;
        request.samples = std::move(samples);
        request.language = m_language;
        if (!m_running->isProvisional)
            request.translateTo = m_translateTo;
        m_running->id = m_model.transcribe(std::move(request));
    });
}

void LiveTranscriber::onTranscribed(quint64 id, const inference::TranscribeResult& result)
{
    if (!m_running || m_running->id != id)
        return;
    const Running done = *std::exchange(m_running, std::nullopt);
    if (done.isProvisional) {
        if (m_waiting.isEmpty())
            emit provisional(done.stretch, result.text);
    } else {
        emit finished(done.stretch, result.text, result.translation);
        emit behindChanged();
    }
    pump();
}

void LiveTranscriber::onFailed(quint64 id, const inference::Failure& failure)
{
    if (!m_running || m_running->id != id)
        return;
    const Running done = *std::exchange(m_running, std::nullopt);
    if (!done.isProvisional) {
        m_waiting.prepend(done.stretch);
        // Cancelled by something else, as by the loading of another model, which tells when it is there.
        if (failure.code != engine::ErrorCode::Cancelled)
            setProblem(failure.detail.isEmpty() ? tr("The model could not transcribe this.")
                                                : failure.detail);
        else
            return;
    }
    pump();
}

void LiveTranscriber::setProblem(const QString& problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    emit problemChanged();
}

} // namespace transcribe
