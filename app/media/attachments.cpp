#include "app/media/attachments.h"

#include <algorithm>
#include <cmath>
#include <thread>

#include "app/media/audio_decoder.h"
#include "app/media/bounded_queue.h"
#include "app/media/image_decoder.h"
#include "app/media/video_decoder.h"
#include "engine/media/mel.h"
#include "engine/media/patches.h"
#include "engine/media/video_sampling.h"
#include "engine/media/voice_activity.h"

namespace media {
namespace {

using engine::MediaKind;
using engine::MediaShape;

/// Decoded frames that wait for the GPU: two hide the decoder, more only cost memory.
constexpr size_t kFramesAhead = 2;

engine::ContentPart part(engine::ContentPart::Kind kind)
{
    engine::ContentPart content;
    content.kind = kind;
    return content;
}

void throwIfStopped(const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw engine::Error(engine::ErrorCode::Cancelled, "reading the attachment was cancelled");
}

void addRows(EncodedAttachment& out, engine::EncodedMedia media, double seconds, bool isVision)
{
    out.tokens.back().frames.push_back({.seconds = seconds, .softTokens = media.soft.rows().rows});
    out.rows.back().push_back({std::move(media), isVision});
}

void beginPlaceholder(EncodedAttachment& out, engine::ContentPart::Kind kind, MediaKind media)
{
    out.parts.push_back(part(kind));
    out.tokens.push_back({.kind = media, .frames = {}});
    out.rows.emplace_back();
}

std::string nameOf(const Attachment& attachment)
{
    return attachment.name.empty() ? attachment.file.filename().string() : attachment.name;
}

Source openSource(const Attachment& attachment)
{
    return attachment.name.empty() ? Source(attachment.file) : Source(attachment.file, attachment.name);
}

Picture pictureOf(const Attachment& attachment, EncodedAttachment& out)
{
    Source source = openSource(attachment);
    DecodedImage image = decodeImage(source);
    if (!image.warning.empty())
        out.notes.push_back(image.warning);
    return attachment.region ? cropped(image.picture, *attachment.region) : std::move(image.picture);
}

void addImage(const Attachment& attachment, engine::MediaEncoders& encoders, const std::stop_token& stop,
              EncodedAttachment& out)
{
    Picture decoded;
    if (!attachment.picture)
        decoded = pictureOf(attachment, out);
    const Picture& picture = attachment.picture ? *attachment.picture : decoded;
    throwIfStopped(stop);
    const engine::ImagePatches patches = engine::makePatches(picture.rgb, picture.size, attachment.budget);
    beginPlaceholder(out, engine::ContentPart::Kind::Image, MediaKind::Image);
    addRows(out, encoders.image(patches, static_cast<uint32_t>(attachment.budget), stop), 0, true);
}

/// Each piece of at most 30 s becomes a placeholder of its own.
void addSound(const Attachment& attachment, engine::MediaEncoders& encoders, const std::stop_token& stop,
              EncodedAttachment& out)
{
    engine::PauseCutter cutter([&](const engine::AudioSegment& segment, std::span<const float> samples) {
        if (segment.end - segment.start < engine::kMinAudioSamples)
            return;
        throwIfStopped(stop);
        beginPlaceholder(out, engine::ContentPart::Kind::Audio, MediaKind::Audio);
        addRows(out, encoders.sound(samples),
                attachment.startSeconds + static_cast<double>(segment.start) / engine::kAudioSampleRate,
                false);
    });
    Source source = openSource(attachment);
    AudioOptions options;
    options.stop = stop;
    options.startSeconds = attachment.startSeconds;
    options.endSeconds = attachment.endSeconds;
    const AudioResult result =
        decodeAudio(source, options, [&](std::span<const float> samples) { cutter.add(samples); });
    throwIfStopped(stop);
    cutter.finish();
    out.notes.insert(out.notes.end(), result.warnings.begin(), result.warnings.end());
}

/// Sound that ends before the chosen part begins is no reason to refuse the frames.
void addSoundOfVideo(const Attachment& attachment, engine::MediaEncoders& encoders,
                     const std::stop_token& stop, EncodedAttachment& out)
{
    try {
        addSound(attachment, encoders, stop, out);
    } catch (const engine::Error& error) {
        if (error.code() != engine::ErrorCode::InvalidRequest)
            throw;
        out.notes.push_back(nameOf(attachment) + " has no sound in the chosen part");
    }
}

struct Frame
{
    size_t which = 0;
    engine::ImagePatches patches;
};

void addFrames(const Attachment& attachment, VideoReader& reader, engine::MediaEncoders& encoders,
               const std::stop_token& stop, EncodedAttachment& out)
{
    const VideoTrack& track = reader.track();
    const engine::VideoFrameChoice choice = chooseFrames(track.frameCount, track.framesPerSecond, attachment);
    if (choice.thinned)
        out.notes.push_back(nameOf(attachment) + " is longer than a minute: the model sees one frame every " +
                            std::to_string(static_cast<int>(choice.secondsApart() + 0.5)) + " seconds");
    beginPlaceholder(out, engine::ContentPart::Kind::Video, MediaKind::Video);

    BoundedQueue<Frame> queue(kFramesAhead);
    std::vector<std::string> warnings;
    const std::jthread decoder([&] {
        try {
            const VideoReader::Result result =
                reader.read(choice.indices, [&](size_t which, Picture picture) {
                    queue.push({which, engine::makePatches(picture.rgb, picture.size, attachment.budget)});
                });
            warnings = result.warnings;
            queue.close();
        } catch (...) {
            queue.close(std::current_exception());
        }
    });
    try {
        while (std::optional<Frame> frame = queue.pop()) {
            throwIfStopped(stop);
            addRows(out, encoders.image(frame->patches, static_cast<uint32_t>(attachment.budget), stop),
                    choice.seconds[frame->which], true);
        }
    } catch (...) {
        queue.leave();
        throw;
    }
    out.notes.insert(out.notes.end(), warnings.begin(), warnings.end());
}

} // namespace

engine::VideoFrameChoice chooseFrames(std::int64_t frameCount, double framesPerSecond,
                                      const Attachment& attachment)
{
    const auto choose = [&](std::int64_t count) {
        return attachment.videoFrames == 0
                   ? engine::chooseVideoFramesPerSecond(count, framesPerSecond)
                   : engine::chooseVideoFrames(count, framesPerSecond, attachment.videoFrames);
    };
    if ((attachment.startSeconds <= 0 && !attachment.endSeconds) || frameCount < 1)
        return choose(frameCount);
    // Where the rate is unknown, the sampler's assumption counts, not one of our own.
    const double rate = std::isfinite(framesPerSecond) && framesPerSecond > 0
                            ? framesPerSecond
                            : 1 / engine::chooseVideoFrames(2, framesPerSecond, 2).seconds.back();
    const auto frameAt = [&](double seconds, std::int64_t most) {
        return static_cast<std::int64_t>(
            std::clamp(std::ceil(std::max(seconds, 0.0) * rate - 1e-6), 0.0, static_cast<double>(most)));
    };
    const std::int64_t first = frameAt(attachment.startSeconds, frameCount - 1);
    const std::int64_t end =
        attachment.endSeconds ? std::max(first + 1, frameAt(*attachment.endSeconds, frameCount)) : frameCount;
    engine::VideoFrameChoice choice = choose(end - first);
    for (std::size_t i = 0; i < choice.indices.size(); ++i) {
        choice.indices[i] += first;
        choice.seconds[i] = static_cast<double>(choice.indices[i]) / rate;
    }
    return choice;
}

engine::MediaShape shapeOf(const MediaInfo& info, const Attachment& attachment, bool hears)
{
    const bool withSound = attachment.withSound && hears;
    engine::MediaShape shape = shapeOf(info, attachment.videoFrames, withSound);
    if (info.kind == MediaShape::Kind::Image && attachment.region)
        shape.size = regionSize(info.size, *attachment.region);
    if (info.kind == MediaShape::Kind::Video)
        shape.frames = chooseFrames(info.frameCount, info.framesPerSecond, attachment);
    const auto sampleAt = [&](double seconds) {
        return static_cast<std::int64_t>(
            std::clamp(std::llround(std::clamp(seconds, 0.0, 1e9) * engine::kAudioSampleRate), 0LL,
                       static_cast<long long>(info.samples)));
    };
    if (shape.samples > 0)
        shape.samples = std::max<std::int64_t>(0, sampleAt(attachment.endSeconds.value_or(1e9)) -
                                                      sampleAt(attachment.startSeconds));
    return shape;
}

int defaultBudget(MediaShape::Kind kind)
{
    return kind == MediaShape::Kind::Video ? 70 : 280;
}

EncodedAttachment encodeAttachment(const Attachment& attachment, engine::MediaEncoders& encoders,
                                   const std::stop_token& stop)
{
    EncodedAttachment out;
    switch (attachment.kind) {
    case MediaShape::Kind::Image:
        addImage(attachment, encoders, stop, out);
        break;
    case MediaShape::Kind::Audio:
        addSound(attachment, encoders, stop, out);
        break;
    case MediaShape::Kind::Video: {
        Source source = openSource(attachment);
        VideoReader reader(source, stop);
        throwIfStopped(stop);
        out.notes = reader.track().warnings;
        addFrames(attachment, reader, encoders, stop, out);
        if (reader.track().hasSound && attachment.withSound && encoders.hears())
            addSoundOfVideo(attachment, encoders, stop, out);
        break;
    }
    }
    return out;
}

engine::TokenSequence tokenSequence(const engine::Prompt& prompt,
                                    const std::vector<const EncodedAttachment*>& attachments,
                                    const engine::Tokenizer& tokenizer)
{
    std::vector<engine::MediaTokens> tokens;
    std::vector<const std::vector<EncodedAttachment::Rows>*> rows;
    for (const EncodedAttachment* attachment : attachments) {
        tokens.insert(tokens.end(), attachment->tokens.begin(), attachment->tokens.end());
        for (const std::vector<EncodedAttachment::Rows>& placeholder : attachment->rows)
            rows.push_back(&placeholder);
    }
    const engine::PromptTokens ids =
        engine::tokenize(engine::expandMedia(prompt, tokens, tokenizer.vocabulary()), tokenizer);
    engine::TokenSequence sequence;
    sequence.ids = ids.ids;
    for (const engine::SoftTokenSpan& span : ids.softTokens) {
        const EncodedAttachment::Rows& source = (*rows.at(span.mediaIndex)).at(span.frame);
        sequence.soft.push_back({.position = span.begin,
                                 .count = span.count,
                                 .rows = source.media.soft.rows(),
                                 .contentHash = source.media.contentHash,
                                 .isVision = source.isVision});
    }
    return sequence;
}

} // namespace media
