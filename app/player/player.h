// Plays a sound or video, an attachment or any file, and goes to the times that answers and transcripts name:
// a view-model. Frames come from the decoder that feeds the model, so that the picture at a time is the one
// that the model saw.
#pragma once

#include <QElapsedTimer>
#include <QImage>
#include <QList>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

#include "app/attachments/filmstrip.h"
#include "app/attachments/workshop.h"
#include "app/history/records.h"
#include "app/player/frame_reader.h"
#include "app/player/sound_player.h"

namespace player {

class Player : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application.")
    Q_PROPERTY(QString name READ name NOTIFY sourceChanged)
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY sourceChanged)
    Q_PROPERTY(bool isVideo READ isVideo NOTIFY sourceChanged)
    Q_PROPERTY(double duration READ duration NOTIFY sourceChanged)
    Q_PROPERTY(QString durationText READ durationText NOTIFY sourceChanged)
    Q_PROPERTY(attachments::Filmstrip* filmstrip READ filmstrip CONSTANT)
    Q_PROPERTY(QList<qreal> peaks READ peaks NOTIFY peaksChanged)
    Q_PROPERTY(bool isPlaying READ isPlaying WRITE setPlaying NOTIFY playingChanged)
    Q_PROPERTY(double position READ position WRITE seek NOTIFY positionChanged)
    Q_PROPERTY(QString positionText READ positionText NOTIFY positionChanged)
    Q_PROPERTY(double volume READ volume WRITE setVolume NOTIFY volumeChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    /// `workshop` must outlive this.
    explicit Player(attachments::Workshop& workshop, QObject* parent = nullptr);
    ~Player() override;

    /// Opens a stored attachment, paused at `seconds`. The same one again is only sought.
    void open(const history::Attachment& attachment, double seconds = 0);
    /// The same for what is known by its bytes alone; whether it is sound or video is found out.
    Q_INVOKABLE void openBlob(const QString& blob, const QString& name, double seconds = 0);
    /// Opens a file that is not among the attachments; it may still be growing. The same one again is only
    /// sought, and what has come to it since is noticed. Where it is gone, `notice` says so.
    void openFile(const QString& path, const QString& name, double seconds = 0);
    Q_INVOKABLE void close();

    QString name() const { return m_attachment.name; }
    /// Shows another name; the file stays.
    void setName(const QString& name);
    /// What is open, as a path; empty: nothing.
    const QString& file() const { return m_file; }
    bool isLoaded() const { return m_duration > 0; }
    bool isVideo() const { return m_attachment.kind == history::Attachment::Kind::Video; }
    double duration() const { return m_duration; }
    QString durationText() const;
    /// Frames along the whole video, for the seek bar.
    attachments::Filmstrip* filmstrip() { return &m_filmstrip; }
    /// Loudness along the whole sound.
    QList<qreal> peaks() const { return m_peaks; }
    bool isPlaying() const { return m_isPlaying; }
    void setPlaying(bool isPlaying);
    Q_INVOKABLE void togglePlaying() { setPlaying(!m_isPlaying); }
    double position() const { return m_position; }
    /// Shows the frame of this time, playing or paused.
    Q_INVOKABLE void seek(double seconds);
    QString positionText() const;
    /// 0 … 1
    double volume() const { return m_volume; }
    void setVolume(double volume);
    /// Why there is no picture or no sound; empty if all is well.
    QString notice() const { return m_notice; }

    /// The frame of position(), once it is decoded; null for sound.
    const QImage& frame() const { return m_frame; }
    /// The frame's own time.
    double frameSeconds() const { return m_frameSeconds; }

signals:
    void sourceChanged();
    void peaksChanged();
    void playingChanged();
    void positionChanged();
    void volumeChanged();
    void noticeChanged();
    void frameChanged();

private:
    struct Inspected;

    void load(const history::Attachment& attachment, const QString& file, double seconds);
    void lookAgain();
    void readPeaks(qint64 samples);
    void refuse(const Inspected& result);
    void start(int request, const engine::VideoFrameChoice& frames);
    void startAt(double seconds);
    void tick();
    void showDueFrame();
    void retireSound();
    void setNotice(const QString& notice);

    attachments::Workshop& m_workshop;
    history::Attachment m_attachment; ///< without a blob where it is any file
    QString m_file;
    qint64 m_fileBytes = 0; ///< when it was last looked at
    attachments::Filmstrip m_filmstrip;
    QList<qreal> m_peaks;
    double m_duration = 0;
    double m_position = 0;
    bool m_isPlaying = false;
    bool m_hasSound = false;
    std::atomic<float> m_volume = 1;
    QString m_notice;
    QImage m_frame;
    double m_frameSeconds = 0;
    int m_request = 0;
    QTimer m_tick;
    QElapsedTimer m_clock; ///< where there is no sound to go by
    double m_clockStart = 0;
    std::unique_ptr<FrameReader> m_frames;
    std::unique_ptr<SoundPlayer> m_sound;
    std::vector<std::unique_ptr<SoundPlayer>> m_retired; ///< stopping; not waited for on the window's thread
};

} // namespace player
