#include "app/transcribe/portaudio_source.h"

#include <portaudio.h>

#include <algorithm>
#include <thread>

#include "app/media/sound_library_lock.h"

namespace transcribe {
namespace {

using Kind = SourceError::Kind;

// How long the device keeps what nobody reads: a stall of this thread up to here loses nothing.
constexpr double kDeviceBufferSeconds = 0.5;
constexpr std::chrono::milliseconds kPoll{5};

QString nameOf(const PaDeviceInfo& info)
{
    return QString::fromUtf8(info.name);
}

} // namespace

// PortAudio reads the list of devices when it is initialised and never again, so that it is initialised anew
// for every list and every opening.
class PortAudioSource::Library
{
public:
    Library()
    {
        const std::lock_guard lock(media::soundLibraryLock());
        const PaError error = Pa_Initialize();
        if (error != paNoError)
            throw SourceError(Kind::Refused, Pa_GetErrorText(error));
    }
    ~Library()
    {
        const std::lock_guard lock(media::soundLibraryLock());
        Pa_Terminate();
    }
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;

    QList<InputDevice> devices() const
    {
        QList<InputDevice> list;
        const PaDeviceIndex standard = Pa_GetDefaultInputDevice();
        for (PaDeviceIndex i = 0; i < Pa_GetDeviceCount(); ++i) {
            const PaDeviceInfo* info = Pa_GetDeviceInfo(i);
            if (info && info->maxInputChannels > 0)
                list.append({nameOf(*info), i == standard});
        }
        return list;
    }

    PaDeviceIndex find(const QString& name) const
    {
        if (name.isEmpty()) {
            const PaDeviceIndex standard = Pa_GetDefaultInputDevice();
            if (standard == paNoDevice)
                throw SourceError(Kind::NoDevice, "no input device");
            return standard;
        }
        bool any = false;
        for (PaDeviceIndex i = 0; i < Pa_GetDeviceCount(); ++i) {
            const PaDeviceInfo* info = Pa_GetDeviceInfo(i);
            if (!info || info->maxInputChannels < 1)
                continue;
            any = true;
            if (nameOf(*info) == name)
                return i;
        }
        throw SourceError(any ? Kind::NotFound : Kind::NoDevice, name.toStdString());
    }
};

struct PortAudioSource::Stream
{
    PaStream* handle = nullptr;

    ~Stream()
    {
        const std::lock_guard lock(media::soundLibraryLock());
        if (handle)
            Pa_CloseStream(handle); // discards what is not read
    }
};

PortAudioSource::PortAudioSource(double speedLimit) : m_speedLimit(speedLimit) {}

PortAudioSource::~PortAudioSource()
{
    close();
}

QList<InputDevice> PortAudioSource::devices()
{
    return Library().devices();
}

SampleSource::Format PortAudioSource::open(const QString& device)
{
    close();
    auto library = std::make_unique<Library>();
    const PaDeviceIndex index = library->find(device);
    const PaDeviceInfo& info = *Pa_GetDeviceInfo(index);
    // 16 bits: what is kept. One channel: the first; microphones have their sound there.
    const PaStreamParameters input{index, 1, paInt16,
                                   std::max(kDeviceBufferSeconds, info.defaultHighInputLatency), nullptr};
    auto stream = std::make_unique<Stream>();
    std::unique_lock lock(media::soundLibraryLock());
    PaError error = Pa_OpenStream(&stream->handle, &input, nullptr, info.defaultSampleRate,
                                  paFramesPerBufferUnspecified, paClipOff | paDitherOff, nullptr, nullptr);
    if (error == paNoError)
        error = Pa_StartStream(stream->handle);
    lock.unlock();
    if (error != paNoError) {
        const std::string detail = error == paUnanticipatedHostError && Pa_GetLastHostErrorInfo()
                                       ? Pa_GetLastHostErrorInfo()->errorText
                                       : Pa_GetErrorText(error);
        throw SourceError(error == paDeviceUnavailable ? Kind::Busy : Kind::Refused, detail);
    }
    m_format = {static_cast<int>(info.defaultSampleRate), 1};
    m_library = std::move(library);
    m_stream = std::move(stream);
    m_started = std::chrono::steady_clock::now();
    m_frames = 0;
    m_lost = false;
    return m_format;
}

std::size_t PortAudioSource::read(std::span<std::int16_t> out)
{
    if (!m_stream)
        throw SourceError(Kind::Gone, "not open");
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - m_started;
    const double allowed = (elapsed.count() * m_speedLimit + kDeviceBufferSeconds) * m_format.rate;
    const long available = Pa_GetStreamReadAvailable(m_stream->handle);
    if (available < 0)
        throw SourceError(Kind::Gone, Pa_GetErrorText(static_cast<PaError>(available)));
    const auto count =
        std::min({static_cast<std::int64_t>(available), static_cast<std::int64_t>(allowed) - m_frames,
                  static_cast<std::int64_t>(out.size())});
    if (count < 1) {
        std::this_thread::sleep_for(kPoll);
        return 0;
    }
    const PaError error = Pa_ReadStream(m_stream->handle, out.data(), static_cast<unsigned long>(count));
    if (error == paInputOverflowed)
        m_lost = true; // what was read is good; something before it is missing
    else if (error != paNoError)
        throw SourceError(Kind::Gone, Pa_GetErrorText(error));
    m_frames += count;
    return static_cast<std::size_t>(count);
}

bool PortAudioSource::takeLoss()
{
    return std::exchange(m_lost, false);
}

void PortAudioSource::close()
{
    m_stream.reset();
    m_library.reset();
}

} // namespace transcribe
