// An opened audio, video or HEIF file and its packets. Reads from one Source and nothing else: playlists,
// external references and network addresses inside a file lead nowhere. Internal to app/media.
#pragma once

#include "app/media/ffmpeg.h"
#include "app/media/source.h"

#include <optional>
#include <stop_token>

namespace media {

class Container
{
public:
    /// `source` must outlive the container. Throws engine::Error(BadFile) for what is no media file.
    Container(Source& source, std::stop_token stop = {});
    Container(const Container&) = delete;
    Container& operator=(const Container&) = delete;

    AVFormatContext* operator->() const { return m_format.get(); }
    AVFormatContext* get() const { return m_format.get(); }
    AVStream* stream(int index) const { return m_format->streams[index]; }
    const std::string& name() const { return m_source.name(); }

    /// The picture stream that a player would show; cover art does not count.
    std::optional<int> videoStream() const;
    /// The sound stream that a player would play.
    std::optional<int> audioStream() const;

    /// Whether one of the names of the format is `name` ("mov", "matroska", "mpegts" …).
    bool isFormat(std::string_view name) const;

    /// Packets of all other streams are not read.
    void selectOnly(int stream);

    enum class Read
    {
        Packet,
        Damaged,
        End,
        Cancelled
    };
    /// The next packet of the selected streams. Damaged: this one could not be read, the next may; after too
    /// many in a row the answer is End.
    Read read(AVPacket& packet);

    /// First error of reading, empty so far if none.
    const std::string& readError() const { return m_readError; }

private:
    static int readBytes(void* self, std::uint8_t* buffer, int size);
    static std::int64_t seekBytes(void* self, std::int64_t offset, int whence);

    Source& m_source;
    std::stop_token m_stop;
    std::int64_t m_position = 0;
    Owned<AVIOContext> m_io;
    Owned<AVFormatContext> m_format;
    std::string m_readError;
    int m_damagedInARow = 0;
};

/// Matrix of a stream that says how its pictures are to be turned, as an EXIF orientation (1 … 8; 1 if there
/// is none).
int streamOrientation(const AVStream& stream);

/// The same for the nine numbers of a display matrix; angles between are rounded to quarter turns.
int orientationOfMatrix(const std::int32_t* matrix);

} // namespace media
