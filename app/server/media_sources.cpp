#include "app/server/media_sources.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <array>
#include <cmath>

#include "app/media/audio_decoder.h"
#include "app/media/image_decoder.h"
#include "app/media/probe.h"
#include "app/server/api_error.h"
#include "engine/media/mel.h"
#include "engine/media/voice_activity.h"

namespace server {
namespace {

using inference::ContentPart;

/// Of a second of sound.
constexpr double kSoftTokensPerSecond = 25;

/// What messages call it: nobody gave it a name.
const std::string kPictureName = "the picture";
const std::string kSoundName = "the sound";

std::span<const std::byte> bytesOf(const QByteArray& data)
{
    return std::as_bytes(std::span(data.constData(), static_cast<size_t>(data.size())));
}

QString keyOf(const char* kind, const QByteArray& data)
{
    const QByteArray hash = QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex();
    return QStringLiteral("server-") + QLatin1String(kind) + u'-' + QLatin1String(hash);
}

QByteArray fromBase64(std::string_view text, const std::string& param)
{
    const QByteArray view = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
    const auto decoded = QByteArray::fromBase64Encoding(view, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        throw wrongField(param, param + " does not hold valid base64.");
    if ((*decoded).isEmpty())
        throw wrongField(param, param + " is empty.");
    return *decoded;
}

bool isDataUrl(std::string_view url)
{
    return url.size() >= 5 && qstrnicmp(url.data(), "data:", 5) == 0;
}

QByteArray fromDataUrl(std::string_view url, const std::string& param)
{
    const size_t comma = url.substr(0, 512).find(',');
    const std::string_view head = url.substr(0, comma == std::string_view::npos ? 0 : comma);
    if (!head.ends_with(";base64"))
        throw wrongField(param, param + " must be a data: URL in base64, as in data:image/png;base64,….");
    return fromBase64(url.substr(comma + 1), param);
}

/// What the bytes are; an error names the field instead of a file.
media::MediaInfo probed(const QByteArray& data, const std::string& name, const std::string& param)
{
    try {
        media::Source source(bytesOf(data), name);
        return media::probe(source);
    } catch (const engine::Error& error) {
        throw wrongField(param, param + " cannot be read: " + error.what(), "unsupported_media");
    }
}

/// Pieces of at most 30 s, cut at pauses.
std::vector<ContentPart> decodeSound(const QByteArray& data, const std::stop_token& stop)
{
    std::vector<ContentPart> parts;
    engine::PauseCutter cutter([&](const engine::AudioSegment& segment, std::span<const float> samples) {
        if (segment.end - segment.start >= engine::kMinAudioSamples)
            parts.push_back({std::vector<float>(samples.begin(), samples.end())});
    });
    media::Source source(bytesOf(data), kSoundName);
    media::AudioOptions options;
    options.stop = stop;
    const media::AudioResult result =
        media::decodeAudio(source, options, [&](std::span<const float> samples) { cutter.add(samples); });
    if (result.cancelled)
        throw engine::Error(engine::ErrorCode::Cancelled, "reading the sound was cancelled");
    cutter.finish();
    if (parts.empty())
        throw engine::Error(engine::ErrorCode::BadFile, "the sound is too short to be heard");
    return parts;
}

} // namespace

inference::AttachmentSource pictureSource(const std::string& url, int budget, const std::string& param)
{
    if (!isDataUrl(url))
        throw wrongField(
            param,
            "Facet's server fetches nothing: send the picture inside the request, as a data: URL "
            "(data:image/png;base64,…).",
            "unsupported_image_url");
    const QByteArray data = fromDataUrl(url, param);
    if (probed(data, kPictureName, param).kind != engine::MediaShape::Kind::Image)
        throw wrongField(param, param + " holds no picture.", "unsupported_media");
    inference::AttachmentSource source;
    source.key = keyOf("picture", data) + u'-' + QString::number(budget);
    source.expectedTokens = budget;
    source.make = [data, budget](const std::stop_token&) -> std::vector<ContentPart> {
        media::Source bytes(bytesOf(data), kPictureName);
        media::Attachment attachment;
        attachment.kind = engine::MediaShape::Kind::Image;
        attachment.budget = budget;
        attachment.name = kPictureName;
        attachment.picture = std::make_shared<const media::Picture>(media::decodeImage(bytes).picture);
        return {{std::move(attachment)}};
    };
    return source;
}

inference::AttachmentSource soundSource(const std::string& text, uint32_t contextLength,
                                        const std::string& param)
{
    const QByteArray data = isDataUrl(text) ? fromDataUrl(text, param) : fromBase64(text, param);
    const media::MediaInfo info = probed(data, kSoundName, param);
    if (info.kind != engine::MediaShape::Kind::Audio)
        throw wrongField(param, param + " holds no sound.", "unsupported_media");
    const double tokens = info.seconds * kSoftTokensPerSecond;
    if (tokens > contextLength)
        throw wrongField(param,
                         "The sound is " + std::to_string(std::lround(info.seconds)) +
                             " s long and would need about " + std::to_string(std::lround(tokens)) +
                             " tokens; the context holds " + std::to_string(contextLength) + ".",
                         "context_length_exceeded");
    inference::AttachmentSource source;
    source.key = keyOf("sound", data);
    source.expectedTokens = static_cast<int>(tokens);
    source.make = [data](const std::stop_token& stop) { return decodeSound(data, stop); };
    return source;
}

inference::AttachmentSource textSource(const std::string& text)
{
    const QString content = QString::fromStdString(text);
    inference::AttachmentSource source;
    source.key = keyOf("text", QByteArray::fromStdString(text));
    source.make = [content](const std::stop_token&) { return std::vector<ContentPart>{{content}}; };
    return source;
}

} // namespace server
