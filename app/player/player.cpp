#include "app/player/player.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

#include "app/attachments/background.h"
#include "app/attachments/cost.h"
#include "app/attachments/sound_shape.h"
#include "app/attachments/texts.h"
#include "app/media/probe.h"
#include "engine/error.h"

namespace player {
namespace {

constexpr int kTickMs = 15;
constexpr int kStripFrames = 12;

} // namespace

struct Player::Inspected
{
    bool isGone = false;
    bool isVideo = false;
    qint64 bytes = 0;
    double duration = 0;
    qint64 samples = 0;
    engine::VideoFrameChoice frames;
    QString problem;

    static Inspected of(const QString& file, const QString& name, const std::stop_token& stop);
};

Player::Inspected Player::Inspected::of(const QString& file, const QString& name, const std::stop_token& stop)
{
    Inspected result;
    const QFileInfo info(file);
    result.isGone = !info.exists();
    result.bytes = info.size();
    try {
        media::Source source(std::filesystem::path(file.toStdU16String()), name.toStdString());
        const media::MediaInfo info = media::probe(source, stop);
        result.duration = info.seconds;
        result.samples = info.samples;
        result.isVideo = info.kind == engine::MediaShape::Kind::Video;
        if (result.isVideo)
            result.frames = engine::chooseVideoFrames(info.frameCount, info.framesPerSecond, kStripFrames);
    } catch (const engine::Error& error) {
        result.problem = QString::fromUtf8(error.what());
    }
    return result;
}

Player::Player(attachments::Workshop& workshop, QObject* parent)
    : QObject(parent),
      m_workshop(workshop),
      m_filmstrip(workshop)
{
    m_tick.setInterval(kTickMs);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &Player::tick);
}

Player::~Player() = default;

void Player::open(const history::Attachment& attachment, double seconds)
{
    if (attachment.blob == m_attachment.blob && isLoaded()) {
        seek(seconds);
        return;
    }
    load(attachment, m_workshop.pathOf(attachment.blob), seconds);
}

void Player::openFile(const QString& path, const QString& name, double seconds)
{
    if (path == m_file && isLoaded() && seconds < m_duration) {
        seek(seconds);
        lookAgain();
        return;
    }
    history::Attachment attachment;
    attachment.kind = history::Attachment::Kind::Audio;
    attachment.name = name;
    load(attachment, path, seconds);
}

void Player::load(const history::Attachment& attachment, const QString& file, double seconds)
{
    close();
    m_attachment = attachment;
    m_file = file;
    m_position = std::max(seconds, 0.0);
    emit sourceChanged();
    emit positionChanged();
    const int request = ++m_request;
    attachments::inBackground(
        m_workshop.pool(), this,
        [file, name = attachment.name, stop = m_workshop.closing()] {
            return Inspected::of(file, name, stop);
        },
        [this, request](const Inspected& result) {
            if (request != m_request)
                return;
            m_fileBytes = result.bytes;
            m_hasSound = result.samples > 0;
            m_attachment.kind =
                result.isVideo ? history::Attachment::Kind::Video : history::Attachment::Kind::Audio;
            m_duration = result.duration;
            if (!isLoaded())
                refuse(result);
            else
                setNotice(result.problem);
            start(request, result.frames);
            if (m_hasSound && isLoaded())
                readPeaks(result.samples);
        });
}

/// Whether the open file has grown, or gone, since it was opened.
void Player::lookAgain()
{
    attachments::inBackground(
        m_workshop.pool(), this,
        [file = m_file, name = m_attachment.name, known = m_fileBytes, stop = m_workshop.closing()] {
            Inspected same;
            same.bytes = QFileInfo(file).size();
            return same.bytes == known && known > 0 ? same : Inspected::of(file, name, stop);
        },
        [this, request = m_request](const Inspected& result) {
            if (request != m_request || result.bytes == m_fileBytes)
                return;
            m_fileBytes = result.bytes;
            m_duration = result.duration;
            m_hasSound = result.samples > 0;
            if (!isLoaded()) {
                refuse(result);
                emit sourceChanged();
                return;
            }
            emit sourceChanged();
            if (m_isPlaying)
                startAt(m_position); // what plays knows only the part that was there
            readPeaks(result.samples);
        });
}

void Player::readPeaks(qint64 samples)
{
    media::Attachment whole;
    whole.file = std::filesystem::path(m_file.toStdU16String());
    attachments::inBackground(
        m_workshop.pool(), this,
        [whole, samples, stop = m_workshop.closing()] {
            return attachments::soundShape(whole, samples, stop).peaks;
        },
        [this, request = m_request](const QList<qreal>& peaks) {
            if (request != m_request)
                return;
            m_peaks = peaks;
            emit peaksChanged();
        });
}

void Player::refuse(const Inspected& result)
{
    setPlaying(false);
    if (result.isGone && m_attachment.blob.isEmpty())
        setNotice(tr("This cannot be played: its file is no longer there. It may have been moved or deleted. "
                     "Put it back at %1, then try again.")
                      .arg(QDir::toNativeSeparators(m_file)));
    else if (result.problem.isEmpty())
        setNotice(
            tr("There is nothing to play in this file: it has no sound and no picture. Choose another."));
    else
        setNotice(result.problem);
}

void Player::start(int request, const engine::VideoFrameChoice& frames)
{
    m_position = std::clamp(m_position, 0.0, m_duration);
    if (isVideo() && isLoaded()) {
        if (!m_attachment.blob.isEmpty()) // thumbnails are kept by blob
            m_filmstrip.show(m_attachment.blob, frames);
        // Both are called on the reader's thread, which ends before this object does.
        m_frames = std::make_unique<FrameReader>(
            m_file, [this] { QMetaObject::invokeMethod(this, &Player::showDueFrame, Qt::QueuedConnection); },
            [this, request](const QString& text) {
                QMetaObject::invokeMethod(
                    this,
                    [this, request, text] {
                        if (request == m_request)
                            setNotice(text);
                    },
                    Qt::QueuedConnection);
            });
        m_frames->request(m_position, m_isPlaying);
    }
    emit sourceChanged();
    emit positionChanged();
    if (m_isPlaying)
        startAt(m_position);
}

void Player::openBlob(const QString& blob, const QString& name, double seconds)
{
    history::Attachment attachment;
    attachment.kind = history::Attachment::Kind::Audio;
    attachment.blob = blob;
    attachment.name = name;
    open(attachment, seconds);
}

void Player::close()
{
    ++m_request;
    setPlaying(false);
    m_frames.reset();
    m_attachment = {};
    m_file.clear();
    m_fileBytes = 0;
    m_duration = 0;
    m_position = 0;
    m_hasSound = false;
    m_peaks.clear();
    m_frame = {};
    m_filmstrip.show({}, {});
    setNotice({});
    emit sourceChanged();
    emit peaksChanged();
    emit positionChanged();
    emit frameChanged();
}

void Player::setName(const QString& name)
{
    if (m_attachment.name == name)
        return;
    m_attachment.name = name;
    emit sourceChanged();
}

QString Player::durationText() const
{
    return attachments::timeText(m_duration);
}

QString Player::positionText() const
{
    return attachments::timeText(m_position);
}

void Player::setPlaying(bool isPlaying)
{
    if (isPlaying == m_isPlaying)
        return;
    m_isPlaying = isPlaying;
    emit playingChanged();
    if (!isPlaying) {
        m_tick.stop();
        retireSound();
        if (m_frames)
            m_frames->request(m_position, false);
        return;
    }
    if (isLoaded())
        startAt(m_position >= m_duration - 0.05 ? 0 : m_position);
}

void Player::seek(double seconds)
{
    if (!std::isfinite(seconds))
        return;
    m_position = std::clamp(seconds, 0.0, isLoaded() ? m_duration : std::max(seconds, 0.0));
    emit positionChanged();
    if (m_isPlaying && isLoaded())
        startAt(m_position);
    else if (m_frames)
        m_frames->request(m_position, false);
}

void Player::startAt(double seconds)
{
    retireSound();
    m_position = seconds;
    m_clockStart = seconds;
    m_clock.restart();
    if (m_frames)
        m_frames->request(seconds, true);
    if (m_hasSound)
        m_sound = std::make_unique<SoundPlayer>(m_file, seconds, m_volume);
    m_tick.start();
    emit positionChanged();
}

void Player::retireSound()
{
    if (m_sound) {
        m_sound->stop();
        m_retired.push_back(std::move(m_sound));
    }
    std::erase_if(m_retired, [](const auto& sound) { return sound->isDone(); });
}

void Player::tick()
{
    const bool hasSoundClock = m_sound && !m_sound->hasFailed() && !m_sound->isDone();
    if (m_sound && m_sound->hasFailed() && m_notice.isEmpty())
        setNotice(tr("There is no sound output. Choose a device in the system's settings."));
    if (hasSoundClock && m_sound->position() >= 0) {
        m_position = std::max(m_position, m_sound->position());
        m_clockStart = m_position;
        m_clock.restart();
    } else if (!hasSoundClock) {
        m_position = m_clockStart + static_cast<double>(m_clock.elapsed()) / 1000;
    }
    m_position = std::min(m_position, m_duration);
    if (m_frames)
        m_frames->setPosition(m_position);
    showDueFrame();
    emit positionChanged();
    if (m_position >= m_duration)
        setPlaying(false);
}

void Player::showDueFrame()
{
    if (!m_frames)
        return;
    // Paused, the frame that was asked for is due whatever its time: the first at or after the position.
    const std::optional<VideoFrame> frame = m_frames->takeDue(m_isPlaying ? m_position : m_duration + 1);
    if (!frame)
        return;
    m_frame = frame->image;
    m_frameSeconds = frame->seconds;
    emit frameChanged();
}

void Player::setVolume(double volume)
{
    m_volume = static_cast<float>(std::clamp(volume, 0.0, 1.0));
    emit volumeChanged();
}

void Player::setNotice(const QString& notice)
{
    if (notice == m_notice)
        return;
    m_notice = notice;
    emit noticeChanged();
}

} // namespace player
