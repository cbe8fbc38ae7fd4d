// The list of downloads: sets of files on their way into the Hugging Face cache, a few at once, each of which
// can be paused, resumed (also by a later run of the program), cancelled and tried again. Everything slow
// happens on threads of its own; the list changes at most a few times a second. Knows nothing of models.
#pragma once

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QSet>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

#include "app/downloads/download_options.h"
#include "app/downloads/request.h"

namespace downloads {

class DownloadSettings;
class Job;
struct DownloadEntry;
struct PreparedSet;
struct Problem;
struct StoredSet;

class Downloads : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int activeCount READ activeCount NOTIFY summaryChanged)
    Q_PROPERTY(int pausedCount READ pausedCount NOTIFY summaryChanged)
    Q_PROPERTY(double progress READ progress NOTIFY summaryChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY summaryChanged)
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY isLoadingChanged)

public:
    enum State
    {
        Preparing, ///< asks the hub what the files are
        Queued,    ///< others come first
        Running,
        Waiting,   ///< for the network, the hub or another program; see status
        Verifying, ///< compares what is here with what it should be
        Paused,    ///< by the user, by want of space, or by an earlier run
        Failed,    ///< see error and remedy
        Cancelled, ///< gone for good in a moment, unless undone
        Completed
    };
    Q_ENUM(State)

    enum Role
    {
        TitleRole = Qt::UserRole,
        DetailRole,    ///< "owner/name · 2 files"
        StateRole,     ///< State
        ProgressRole,  ///< 0 to 1; negative: not known yet
        SizeTextRole,  ///< "1.2 of 5.1 GB"
        SpeedTextRole, ///< "24.1 MB/s"; empty: nothing arrives
        RemainingTextRole,
        StatusRole, ///< what it is doing, in a sentence
        ErrorRole,  ///< what went wrong; empty: nothing
        RemedyRole, ///< what to do about it
        CanPauseRole,
        CanResumeRole,
        CanCancelRole,
        CanRetryRole,
        CanRemoveRole,
        CanUndoRole,
        RepositoryRole,
        PageRole, ///< address of the repository's page where that helps with the error, such as to accept a
                  ///< licence
    };

    /// Offers what an earlier run left in the settings' folder, paused.
    explicit Downloads(DownloadSettings& settings, DownloadOptions options = {}, QObject* parent = nullptr);
    /// Stops; what is incomplete stays for the next run.
    ~Downloads() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Begins a set and returns its row; the row of the same set if it is in the list already, which goes on
    /// then. -1, with nothing begun, if the request is not one (SetRequest::violation says why).
    int add(const SetRequest& request);
    /// Row of a set with this file; -1: none.
    Q_INVOKABLE int rowOf(const QString& repository, const QString& path) const;

    Q_INVOKABLE void pause(int row);
    Q_INVOKABLE void resume(int row);
    /// Ends it and deletes what came so far, in a moment; until then undo() takes it back.
    Q_INVOKABLE void cancel(int row);
    Q_INVOKABLE void undo(int row);
    Q_INVOKABLE void retry(int row) { resume(row); }
    /// Takes what is completed off the list; cancels what is not.
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void pauseAll();
    Q_INVOKABLE void resumeAll();
    Q_INVOKABLE void removeCompleted();

    int count() const { return static_cast<int>(m_entries.size()); }
    /// Those on their way, neither paused nor over.
    int activeCount() const;
    int pausedCount() const;
    /// Of all that are on their way; 0 to 1.
    double progress() const;
    /// "2 downloads, 34 %, 3 min left"; empty: none is on its way.
    QString summary() const;
    bool isLoading() const { return m_isLoading; }

signals:
    void countChanged();
    void summaryChanged();
    void isLoadingChanged();
    /// All files of a set are in their place.
    void completed(const downloads::CompletedSet& set);

private:
    using EntryPointer = std::unique_ptr<DownloadEntry>;

    DownloadEntry* find(const QString& key) const; ///< also of those that leave
    int rowOf(const DownloadEntry& entry) const;
    EntryPointer makeEntry(const SetRequest& request, const QString& folder);
    int insert(EntryPointer entry);
    void removeRow(int row);
    void load();
    void loaded(const QString& folder, std::vector<StoredSet> sets);
    bool mayGoOnline() const;
    Problem spaceProblem(const DownloadEntry& entry) const;

    void start(DownloadEntry& entry);
    void startPreparing(DownloadEntry& entry);
    void prepare(DownloadEntry& entry);
    void prepared(const QString& key, PreparedSet set);
    void schedule();
    void startFile(DownloadEntry& entry, size_t index);
    void fileEnded(const QString& key, size_t index, Problem problem);
    void settle(DownloadEntry& entry);
    bool isStillThere(DownloadEntry& entry);
    void complete(DownloadEntry& entry);
    void fail(DownloadEntry& entry, Problem problem);
    void stop(DownloadEntry& entry);
    void leave(int row);
    void purge(DownloadEntry& entry);
    void deleteNow(DownloadEntry& entry);
    QSet<QString> sharedEtags(const DownloadEntry& entry) const;
    void tick();
    void changed(DownloadEntry& entry);

    DownloadSettings& m_settings;
    DownloadOptions m_options;
    std::vector<EntryPointer> m_entries;
    std::vector<EntryPointer> m_leaving; ///< cancelled; their threads still end
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::unique_ptr<Job> m_loader;
    QString m_loadedFolder;
    int m_serial = 0;
    bool m_isLoading = false;
};

} // namespace downloads
