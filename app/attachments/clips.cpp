#include "app/attachments/clips.h"

#include <algorithm>
#include <filesystem>

#include "app/media/probe.h"
#include "engine/error.h"

namespace attachments {
namespace {

using Kind = history::Attachment::Kind;

/// Where the part of it that was sent ends; 0 if it cannot be read.
double endOf(const history::Attachment& clip, const BlobPath& pathOf, const std::stop_token& stop)
{
    try {
        media::Source source(std::filesystem::path(pathOf(clip.blob).toStdU16String()),
                             clip.name.toStdString());
        const double duration = media::probe(source, stop).seconds;
        return clip.endSeconds > 0 ? std::min(clip.endSeconds, duration) : duration;
    } catch (const engine::Error&) {
        return 0; // the player says why when it is opened
    }
}

} // namespace

QList<history::Attachment> clipsBefore(const QList<history::Message>& messages, qint64 messageId)
{
    auto message = std::find_if(messages.rbegin(), messages.rend(),
                                [messageId](const history::Message& m) { return m.id == messageId; });
    if (message == messages.rend())
        message = messages.rbegin();
    for (; message != messages.rend(); ++message) {
        QList<history::Attachment> clips;
        std::copy_if(message->attachments.cbegin(), message->attachments.cend(), std::back_inserter(clips),
                     [](const history::Attachment& attachment) {
                         return attachment.kind == Kind::Audio || attachment.kind == Kind::Video;
                     });
        if (!clips.isEmpty())
            return clips;
    }
    return {};
}

qsizetype clipReaching(const QList<history::Attachment>& clips, double seconds, const BlobPath& pathOf,
                       const std::stop_token& stop)
{
    qsizetype longest = 0;
    double longestEnd = 0;
    for (qsizetype i = 0; i < clips.size() && !stop.stop_requested(); ++i) {
        const double end = endOf(clips[i], pathOf, stop);
        if (seconds <= end)
            return i;
        if (end > longestEnd) {
            longest = i;
            longestEnd = end;
        }
    }
    return longest;
}

} // namespace attachments
