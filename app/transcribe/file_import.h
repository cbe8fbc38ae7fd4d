// The sound of an audio or video file into a recording, on a thread of its own, with its stretches of speech.
#pragma once

#include "app/transcribe/recording_file.h"
#include "app/transcribe/stretch.h"

#include <QObject>

#include <filesystem>
#include <functional>
#include <memory>
#include <thread>

namespace transcribe {

class FileImport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Stops.
    ~FileImport() override;

    /// Decodes `source` into `recording`: stretchFound for each stretch, then done. Ends one that runs.
    void start(const std::filesystem::path& source, std::shared_ptr<RecordingFile> recording);
    /// Finds the stretches of what is recorded from `from` on, as after a crash: stretchFound, then done.
    void search(std::shared_ptr<RecordingFile> recording, std::int64_t from);
    /// Ends early; done follows unless nothing runs. What was read is kept.
    void cancel();
    bool isRunning() const { return m_thread.joinable(); }

signals:
    void stretchFound(const transcribe::Stretch& stretch);
    void progressed(double seconds);
    /// `problem` is empty if all went well; `notes`: what of the file is damaged or missing.
    void done(const QString& problem, const QString& notes);

private:
    /// Gives back notes for the user.
    using Work = std::function<QString(const std::stop_token& stop, int generation)>;

    void run(Work work);
    /// Runs on the window's thread, unless a later run has begun.
    void post(int generation, std::function<void()> report);

    std::jthread m_thread;
    int m_generation = 0; ///< counts runs
};

} // namespace transcribe
