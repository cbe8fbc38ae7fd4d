// Where a recording's samples come from. PortAudioSource is the real one; tests put others in its place for
// what no real device does on demand, like being unplugged. Used by one thread at a time.
#pragma once

#include <QList>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <span>
#include <stdexcept>

namespace transcribe {

struct InputDevice
{
    QString name;
    bool isDefault = false;

    bool operator==(const InputDevice&) const = default;
};

/// Why there are no samples.
class SourceError : public std::runtime_error
{
public:
    enum class Kind
    {
        NoDevice, ///< there is no microphone at all
        NotFound, ///< the one that was asked for is not there
        Busy,     ///< another program has it
        Refused,  ///< it cannot be opened
        Gone,     ///< it stopped in the middle: unplugged, or the sound server ended
    };

    SourceError(Kind kind, const std::string& detail) : std::runtime_error(detail), m_kind(kind) {}
    Kind kind() const { return m_kind; }

private:
    Kind m_kind;
};

class SampleSource
{
public:
    struct Format
    {
        int rate = 0;
        int channels = 0;
    };

    virtual ~SampleSource() = default;

    /// The inputs that there are now; while one is open, those that there were then.
    virtual QList<InputDevice> devices() = 0;
    /// Starts listening. Empty name: the default input. Throws SourceError.
    virtual Format open(const QString& device) = 0;
    /// Fills the beginning of `out` (whole frames, interleaved) and says how many samples. Waits for a few
    /// milliseconds at most; 0 if nothing has come. Throws SourceError(Gone).
    virtual std::size_t read(std::span<std::int16_t> out) = 0;
    /// Whether samples have been lost since the last call, because nobody read them in time.
    virtual bool takeLoss() = 0;
    /// Lets go of the device.
    virtual void close() = 0;
};

} // namespace transcribe
