// Moves the data folder (chats, attachments, models of ours) to another place: copy, verify, switch, delete
// the old one. Until the switch nothing of the old folder is touched, so that a failure costs nothing.
#pragma once

#include <QObject>
#include <QThreadPool>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <stop_token>

namespace settings {

class Settings;

class DataFolderMove : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool isRunning READ isRunning NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)

public:
    enum State
    {
        Idle,
        Running,
        Done,
        Failed
    };
    Q_ENUM(State)

    explicit DataFolderMove(Settings& settings, QObject* parent = nullptr);
    /// Stops a running move; what was copied so far goes.
    ~DataFolderMove() override;

    State state() const { return m_state; }
    bool isRunning() const { return m_state == Running; }
    double progress() const { return m_progress; } ///< 0 … 1
    QString text() const { return m_text; } ///< for the user: what happens, or what went wrong and what to do

    /// Moves the data to `target`, a folder that is empty or does not exist yet.
    Q_INVOKABLE void start(const QUrl& target);
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void dismiss(); ///< back to Idle

signals:
    void changed();
    /// Whoever has files of the data folder open closes them before it returns.
    void filesToBeClosed();
    /// The move has ended, well or not: the data are in `folder`. Files may be opened again.
    void filesMayOpen(const QString& folder);

private:
    class Mover;

    static QString cancelledText();
    void switchOver(std::shared_ptr<Mover> mover, const QString& target, const QString& error);
    void fail(const QString& text);
    void finish(const QString& target, const QString& error, const QString& leftover);
    void set(State state, double progress, const QString& text);

    Settings& m_settings;
    QThreadPool m_pool;
    std::stop_source m_stop;
    State m_state = Idle;
    double m_progress = 0;
    QString m_text;
};

} // namespace settings
