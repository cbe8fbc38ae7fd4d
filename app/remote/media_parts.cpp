#include "app/remote/media_parts.h"

#include <QBuffer>
#include <QImage>
#include <QtEndian>

#include <algorithm>
#include <cmath>

#include <nlohmann/json.hpp>

#include "app/media/audio_decoder.h"
#include "app/media/image_decoder.h"
#include "app/media/video_decoder.h"
#include "engine/media/mel.h"
#include "engine/media/voice_activity.h"

namespace remote {
namespace {

using inference::ContentPart;
using Json = nlohmann::ordered_json;
using Kind = engine::MediaShape::Kind;

/// Longest side that is sent. Gemma 4 looks at 2.6 million pixels at most; servers shrink to that or less.
constexpr int kMaxSide = 2048;
/// Drawings, pages and screenshots of this size are small enough without loss.
constexpr int kMaxLosslessPixels = 1 << 20;
constexpr qsizetype kMaxLosslessBytes = 1 << 20;
constexpr int kJpegQuality = 92;

void throwIfStopped(const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw engine::Error(engine::ErrorCode::Cancelled, "reading the attachment was cancelled");
}

std::string nameOf(const media::Attachment& attachment)
{
    return attachment.name.empty() ? attachment.file.filename().string() : attachment.name;
}

[[noreturn]] void throwUnsupported(const std::string& name, const char* what)
{
    throw engine::Error(engine::ErrorCode::MediaUnsupported,
                        name + ": the model at this endpoint is not said to take " + what);
}

Json textPart(const std::string& text)
{
    return {{"type", "text"}, {"text", text}};
}

QByteArray encoded(const QImage& image, const char* format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

Json picturePart(const media::Picture& picture)
{
    QImage image(picture.rgb.data(), picture.size.width, picture.size.height, 3 * picture.size.width,
                 QImage::Format_RGB888);
    if (std::max(image.width(), image.height()) > kMaxSide)
        image = image.scaled(kMaxSide, kMaxSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    std::string type = "image/png";
    QByteArray bytes;
    if (image.width() * image.height() <= kMaxLosslessPixels)
        bytes = encoded(image, "PNG", -1);
    if (bytes.isEmpty() || bytes.size() > kMaxLosslessBytes) {
        type = "image/jpeg";
        bytes = encoded(image, "JPEG", kJpegQuality);
    }
    if (bytes.isEmpty())
        throw engine::Error(engine::ErrorCode::OutOfHostMemory, "a picture could not be encoded");
    return {{"type", "image_url"},
            {"image_url", {{"url", "data:" + type + ";base64," + bytes.toBase64().toStdString()}}}};
}

media::Source openSource(const media::Attachment& attachment)
{
    return attachment.name.empty() ? media::Source(attachment.file)
                                   : media::Source(attachment.file, attachment.name);
}

void addPicture(const media::Attachment& attachment, Json& out, QStringList& notes)
{
    if (attachment.picture) {
        out.push_back(picturePart(*attachment.picture));
        return;
    }
    media::Source source = openSource(attachment);
    const media::DecodedImage image = media::decodeImage(source);
    if (!image.warning.empty())
        notes.append(QString::fromStdString(image.warning));
    out.push_back(
        picturePart(attachment.region ? media::cropped(image.picture, *attachment.region) : image.picture));
}

/// In pieces of at most 30 s, which is what the models take.
void addSound(const media::Attachment& attachment, const std::stop_token& stop, Json& out, QStringList& notes)
{
    engine::PauseCutter cutter([&](const engine::AudioSegment& segment, std::span<const float> samples) {
        if (segment.end - segment.start >= engine::kMinAudioSamples)
            out.push_back(soundPart(samples));
    });
    media::Source source = openSource(attachment);
    media::AudioOptions options;
    options.stop = stop;
    options.startSeconds = attachment.startSeconds;
    options.endSeconds = attachment.endSeconds;
    const media::AudioResult result =
        media::decodeAudio(source, options, [&](std::span<const float> samples) { cutter.add(samples); });
    throwIfStopped(stop);
    cutter.finish();
    for (const std::string& warning : result.warnings)
        notes.append(QString::fromStdString(warning));
}

/// Each frame with its time before it, as Gemma's own format has it.
void addFrames(const media::Attachment& attachment, media::VideoReader& reader, const std::stop_token& stop,
               Json& out, QStringList& notes)
{
    const media::VideoTrack& track = reader.track();
    const engine::VideoFrameChoice choice =
        media::chooseFrames(track.frameCount, track.framesPerSecond, attachment);
    if (choice.thinned)
        notes.append(QStringLiteral("%1 is longer than a minute: the model sees one frame every %2 seconds")
                         .arg(QString::fromStdString(nameOf(attachment)))
                         .arg(static_cast<int>(choice.secondsApart() + 0.5)));
    const media::VideoReader::Result result =
        reader.read(choice.indices, [&](size_t which, const media::Picture& picture) {
            throwIfStopped(stop);
            const auto seconds = static_cast<int>(choice.seconds[which]);
            out.push_back(textPart(QStringLiteral("%1:%2")
                                       .arg(seconds / 60, 2, 10, QLatin1Char('0'))
                                       .arg(seconds % 60, 2, 10, QLatin1Char('0'))
                                       .toStdString()));
            out.push_back(picturePart(picture));
        });
    throwIfStopped(stop);
    for (const std::string& warning : result.warnings)
        notes.append(QString::fromStdString(warning));
}

void addVideo(const media::Attachment& attachment, const Abilities& abilities, const std::stop_token& stop,
              Json& out, QStringList& notes)
{
    media::Source source = openSource(attachment);
    media::VideoReader reader(source, stop);
    throwIfStopped(stop);
    for (const std::string& warning : reader.track().warnings)
        notes.append(QString::fromStdString(warning));
    addFrames(attachment, reader, stop, out, notes);
    if (!reader.track().hasSound || !attachment.withSound || !abilities.hears)
        return;
    try {
        addSound(attachment, stop, out, notes);
    } catch (const engine::Error& error) {
        if (error.code() != engine::ErrorCode::InvalidRequest)
            throw;
        notes.append(QString::fromStdString(nameOf(attachment) + " has no sound in the chosen part"));
    }
}

void addMedia(const media::Attachment& attachment, const Abilities& abilities, const std::stop_token& stop,
              Json& out, QStringList& notes)
{
    switch (attachment.kind) {
    case Kind::Image:
        if (!abilities.sees)
            throwUnsupported(nameOf(attachment), "pictures");
        return addPicture(attachment, out, notes);
    case Kind::Audio:
        if (!abilities.hears)
            throwUnsupported(nameOf(attachment), "sound");
        return addSound(attachment, stop, out, notes);
    case Kind::Video:
        if (!abilities.sees)
            throwUnsupported(nameOf(attachment), "video");
        return addVideo(attachment, abilities, stop, out, notes);
    }
}

void appendNumber(QByteArray& out, quint32 value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out.append(static_cast<char>(value >> (8 * i) & 0xff));
}

} // namespace

Json soundPart(std::span<const float> samples)
{
    constexpr quint32 kBytes = 2;
    const auto size = static_cast<quint32>(samples.size() * kBytes);
    QByteArray wav;
    wav.reserve(static_cast<qsizetype>(size) + 44);
    wav += "RIFF";
    appendNumber(wav, size + 36, 4);
    wav += "WAVEfmt ";
    appendNumber(wav, 16, 4);
    appendNumber(wav, 1, 2); // PCM
    appendNumber(wav, 1, 2); // mono
    appendNumber(wav, engine::kAudioSampleRate, 4);
    appendNumber(wav, engine::kAudioSampleRate * kBytes, 4);
    appendNumber(wav, kBytes, 2);
    appendNumber(wav, 16, 2);
    wav += "data";
    appendNumber(wav, size, 4);
    for (const float sample : samples)
        appendNumber(wav, static_cast<quint16>(std::lround(std::clamp(sample, -1.0F, 1.0F) * 32767)), 2);
    return {{"type", "input_audio"},
            {"input_audio", {{"data", wav.toBase64().toStdString()}, {"format", "wav"}}}};
}

Json mediaParts(const std::vector<ContentPart>& parts, const Abilities& abilities,
                const std::stop_token& stop, QStringList& notes)
{
    Json out = Json::array();
    for (const ContentPart& part : parts) {
        throwIfStopped(stop);
        if (const QString* text = std::get_if<QString>(&part.content)) {
            out.push_back(textPart(text->toStdString()));
        } else if (const auto* file = std::get_if<media::Attachment>(&part.content)) {
            addMedia(*file, abilities, stop, out, notes);
        } else {
            if (!abilities.hears)
                throwUnsupported("recording", "sound");
            out.push_back(soundPart(std::get<std::vector<float>>(part.content)));
        }
    }
    return out;
}

} // namespace remote
