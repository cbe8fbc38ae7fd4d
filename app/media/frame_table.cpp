#include "app/media/frame_table.h"

#include <algorithm>

namespace media {

FrameTable::FrameTable(Container& container, int stream)
{
    // A day at 60 frames per second is 5 million; beyond that the table is dropped and frames are only
    // counted.
    constexpr std::size_t kMostTimes = 20'000'000;
    container.selectOnly(stream);
    const Owned<AVPacket> packet = newPacket();
    bool timesKnown = true;
    for (bool more = true; more;) {
        switch (container.read(*packet)) {
        case Container::Read::Packet:
            if (packet->stream_index == stream && (packet->flags & AV_PKT_FLAG_DISCARD) == 0 &&
                packet->size > 0) {
                ++count;
                lastDuration = packet->duration;
                timesKnown = timesKnown && packet->pts != AV_NOPTS_VALUE && times.size() < kMostTimes;
                if (timesKnown) {
                    times.push_back(packet->pts);
                    if ((packet->flags & AV_PKT_FLAG_KEY) != 0)
                        keyFrames.push_back({packet->pts,
                                             packet->dts != AV_NOPTS_VALUE ? packet->dts : packet->pts,
                                             packet->pos});
                }
            }
            av_packet_unref(packet.get());
            break;
        case Container::Read::Damaged:
            damaged = true;
            break;
        case Container::Read::Cancelled:
            cancelled = true;
            more = false;
            break;
        case Container::Read::End:
            more = false;
            break;
        }
    }
    damaged = damaged || !container.readError().empty();
    if (!timesKnown) {
        times = {};
        keyFrames = {};
    }
    std::sort(times.begin(), times.end());
    std::sort(keyFrames.begin(), keyFrames.end(),
              [](const KeyFrame& a, const KeyFrame& b) { return a.pts < b.pts; });
}

const KeyFrame* FrameTable::keyFrameBefore(std::int64_t time) const
{
    const auto after = std::upper_bound(keyFrames.begin(), keyFrames.end(), time,
                                        [](std::int64_t t, const KeyFrame& k) { return t < k.pts; });
    return after == keyFrames.begin() ? nullptr : &*(after - 1);
}

} // namespace media
