#include "app/transcribe/recorder_worker.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

namespace transcribe {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t kRingSamples = 1 << 20; // 21 s at 48 kHz: as long may the disk stall
constexpr std::size_t kPiece = 4096;
// Reads in a row that bring nothing, each waiting about 5 ms: wireless microphones need seconds to wake up,
// then even a muted one delivers zeros.
constexpr int kSilentReads = 1000;
constexpr auto kTick = 25ms;
// Of one tick, so that commands are heard even when samples come faster than they can be written.
constexpr std::size_t kMostPerTick = kRingSamples / 4;

} // namespace

RecorderWorker::RecorderWorker(std::unique_ptr<SampleSource> source)
    : m_source(std::move(source)),
      m_ring(kRingSamples),
      m_timer(this)
{
    m_timer.setInterval(kTick);
    connect(&m_timer, &QTimer::timeout, this, &RecorderWorker::drain);
}

RecorderWorker::~RecorderWorker()
{
    close();
}

void RecorderWorker::listDevices()
{
    try {
        emit devicesListed(m_source->devices());
    } catch (const SourceError&) {
        emit devicesListed({});
    }
}

void RecorderWorker::begin(std::shared_ptr<RecordingFile> file, std::shared_ptr<SoundListener> listener,
                           const QString& device)
{
    close();
    m_file = std::move(file);
    m_listener = std::move(listener);
    m_isFull = false;
    m_meter = {};
    m_reportedProblem.clear();
    m_file->open();
    try {
        const SampleSource::Format format = m_source->open(device);
        m_converter = std::make_unique<SpeechConverter>(
            format, [this](std::span<const std::int16_t> samples) { keep(samples); });
    } catch (const SourceError& error) {
        m_file->flush();
        emit broken(error.kind(), QString::fromStdString(error.what()));
        return;
    }
    m_captureEnded = false;
    m_captureError.reset();
    m_capture = std::jthread([this](const std::stop_token& stop) { capture(stop); });
    m_timer.start();
    emit opened();
}

void RecorderWorker::capture(const std::stop_token& stop)
{
    std::array<std::int16_t, kPiece> piece;
    int silentReads = 0;
    try {
        // One more read after the end was asked for: what had come by then belongs to the recording.
        for (bool isLast = false; !isLast;) {
            isLast = stop.stop_requested();
            std::span<const std::int16_t> samples(piece.data(), m_source->read(piece));
            if (m_source->takeLoss())
                m_captureLost = true;
            silentReads = samples.empty() ? silentReads + 1 : 0;
            if (silentReads > kSilentReads)
                throw SourceError(SourceError::Kind::Gone, "no samples");
            while (!samples.empty()) {
                const std::size_t taken = m_ring.push(samples);
                samples = samples.subspan(taken);
                if (taken == 0 && !stop.stop_requested())
                    std::this_thread::sleep_for(5ms); // the device has a buffer of its own
                else if (taken == 0)
                    break;
            }
        }
    } catch (const SourceError& error) {
        m_captureError = error;
    }
    m_captureEnded = true;
}

void RecorderWorker::drain()
{
    const bool captureEnded = m_captureEnded; // before the ring is emptied
    std::array<std::int16_t, kPiece> piece;
    std::size_t total = 0;
    while (total < kMostPerTick && !m_isFull) {
        const std::size_t count = m_ring.pop(piece);
        if (count == 0)
            break;
        total += count;
        m_converter->add(std::span(piece).first(count));
    }
    if (m_captureLost.exchange(false))
        emit lost(static_cast<double>(m_file->sampleCount()) / kRecordingRate);
    if (!m_levels.isEmpty())
        emit levels(std::exchange(m_levels, {}), m_file->sampleCount());
    reportFile();
    if (m_isFull) {
        close();
        emit full();
    } else if (captureEnded && total == 0 && m_captureError) {
        const SourceError error = *m_captureError;
        close();
        emit broken(error.kind(), QString::fromStdString(error.what()));
    }
}

void RecorderWorker::keep(std::span<const std::int16_t> samples)
{
    if (m_isFull)
        return;
    if (!m_file->append(samples)) {
        m_isFull = true;
        return;
    }
    m_levels += m_meter.add(samples);
    if (m_listener)
        m_listener->heard(samples);
}

void RecorderWorker::reportFile()
{
    const QString problem = m_file->problem();
    if (problem.isEmpty() && m_reportedProblem.isEmpty())
        return;
    m_reportedProblem = problem;
    emit unsavedChanged(problem, static_cast<double>(m_file->unsavedCount()) / kRecordingRate);
}

void RecorderWorker::end()
{
    close();
    if (m_file) {
        m_file->flush();
        reportFile();
    }
    m_listener.reset();
    m_file.reset();
    emit ended();
}

void RecorderWorker::close()
{
    m_timer.stop();
    if (m_capture.joinable()) {
        m_capture.request_stop();
        m_capture.join();
        m_source->close();
        std::array<std::int16_t, kPiece> piece;
        for (std::size_t count = m_ring.pop(piece); count > 0; count = m_ring.pop(piece))
            m_converter->add(std::span(piece).first(count));
        m_converter->finish();
        m_converter.reset();
        if (!m_levels.isEmpty())
            emit levels(std::exchange(m_levels, {}), m_file->sampleCount());
        if (m_listener)
            m_listener->paused();
        m_file->flush();
        reportFile();
    }
}

} // namespace transcribe
