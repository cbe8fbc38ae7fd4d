#include "tests/app/transcribe/virtual_microphone.h"

#include <QFile>

#include <cstring>

extern "C" {
#include <libswresample/swresample.h>
}

namespace {

void useConfiguration(const QString& path, const QByteArray& text)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    qputenv("ALSA_CONFIG_PATH", "/usr/share/alsa/alsa.conf:" + path.toUtf8());
}

std::vector<std::int16_t> resampled(const std::vector<std::int16_t>& samples, int from, int to)
{
    AVChannelLayout mono = AV_CHANNEL_LAYOUT_MONO;
    SwrContext* resampler = nullptr;
    swr_alloc_set_opts2(&resampler, &mono, AV_SAMPLE_FMT_S16, to, &mono, AV_SAMPLE_FMT_S16, from, 0, nullptr);
    swr_init(resampler);
    std::vector<std::int16_t> out(
        samples.size() * static_cast<std::size_t>(to) / static_cast<std::size_t>(from) + 64);
    auto* to8 = reinterpret_cast<std::uint8_t*>(out.data());
    const auto* from8 = reinterpret_cast<const std::uint8_t*>(samples.data());
    const int count =
        swr_convert(resampler, &to8, static_cast<int>(out.size()), &from8, static_cast<int>(samples.size()));
    swr_free(&resampler);
    out.resize(static_cast<std::size_t>(std::max(count, 0)));
    return out;
}

} // namespace

std::vector<std::int16_t> wavSamples(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    const qsizetype data = bytes.indexOf("data");
    if (data < 0)
        return {};
    std::vector<std::int16_t> samples(static_cast<std::size_t>(bytes.size() - data - 8) / 2);
    std::memcpy(samples.data(), bytes.constData() + data + 8, samples.size() * 2);
    return samples;
}

VirtualMicrophone::VirtualMicrophone(const std::vector<std::int16_t>& samples)
    : m_deviceSamples(resampled(samples, 16000, kRate))
{
    // At its end the plugin goes on with what the device's buffer holds, half a second: let it be silence.
    m_deviceSamples.resize(m_deviceSamples.size() + 2 * kRate);
    QFile raw(m_folder.filePath(QStringLiteral("sound.raw")));
    if (raw.open(QIODevice::WriteOnly))
        raw.write(reinterpret_cast<const char*>(m_deviceSamples.data()),
                  static_cast<qint64>(m_deviceSamples.size()) * 2);
    useConfiguration(m_folder.filePath(QStringLiteral("asound.conf")),
                     "pcm.speech { type file slave.pcm \"null\" file \"/dev/null\" infile \"" +
                         raw.fileName().toUtf8() +
                         "\" format \"raw\" }\npcm.!default { type plug slave.pcm \"speech\" }\n");
}

void VirtualMicrophone::unplugAll(const QTemporaryDir& folder)
{
    useConfiguration(folder.filePath(QStringLiteral("empty.conf")),
                     "pcm.!default { type empty slave.pcm \"none\" }\n");
}
