#include "app/settings/data_folder_move.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QStorageInfo>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <vector>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

#include "app/settings/settings.h"

namespace settings {
namespace {

namespace fs = std::filesystem;

constexpr qint64 kPieceBytes = qint64{1} << 20;
constexpr qint64 kSpareBytes = qint64{64} << 20; // what must stay free beyond the copy

fs::path toPath(const QString& text)
{
    return fs::path(text.toStdU16String());
}

QString toText(const fs::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

struct Entry
{
    fs::path relative;
    bool isFolder = false;
    bool isLink = false;
    qint64 sizeBytes = 0;
};

/// Thrown within the move with a text for the user; empty: cancelled.
struct MoveError
{
    QString text;
};

using Progress = std::function<void(double share, const QString& text)>;

} // namespace

/// One move, on the worker thread. Its copies go with it unless they are kept.
class DataFolderMove::Mover
{
public:
    Mover(fs::path from, fs::path to, std::stop_token stop)
        : m_from(std::move(from)),
          m_to(std::move(to)),
          m_stop(std::move(stop))
    {
    }

    ~Mover()
    {
        if (!m_keepsCopies)
            removeCopies();
    }

    const fs::path& from() const { return m_from; }
    void keepCopies() { m_keepsCopies = true; }

    /// Copies and verifies everything. Throws MoveError.
    void copy(Progress progress)
    {
        m_progress = std::move(progress);
        try {
            collect();
            checkSpace();
            m_madeTarget = !fs::exists(m_to);
            fs::create_directories(m_to);
            for (const Entry& entry : m_entries)
                copyEntry(entry);
            for (const Entry& entry : m_entries)
                checkUnchanged(entry);
        } catch (const std::exception& error) {
            throw MoveError{DataFolderMove::tr("The data could not be copied: %1. They are where they were.")
                                .arg(QString::fromLocal8Bit(error.what()))};
        }
    }

    /// Deletes what was copied from the old place; what cannot be deleted stays. True if all is gone.
    bool removeOld()
    {
        return removeAll(m_from, m_entries.size()) && (!fs::exists(m_from) || fs::is_empty(m_from));
    }

private:
    void removeCopies()
    {
        removeAll(m_to, m_copied);
        std::error_code ignored;
        if (m_madeTarget)
            fs::remove(m_to, ignored); // only if it is empty
    }

    void collect()
    {
        if (!fs::exists(m_from))
            return; // nothing was stored yet
        for (const fs::directory_entry& found : fs::recursive_directory_iterator(m_from)) {
            stopIfAsked();
            Entry entry;
            entry.relative = found.path().lexically_relative(m_from);
            entry.isLink = found.is_symlink();
            entry.isFolder = !entry.isLink && found.is_directory();
            if (!entry.isLink && !entry.isFolder) {
                if (!found.is_regular_file())
                    continue; // sockets and pipes are no data
                entry.sizeBytes = static_cast<qint64>(found.file_size());
            }
            m_totalBytes += entry.sizeBytes;
            m_entries.push_back(std::move(entry));
        }
    }

    void checkSpace() const
    {
        fs::path existing = m_to;
        while (!fs::exists(existing) && existing.has_parent_path() && existing != existing.parent_path())
            existing = existing.parent_path();
        const qint64 available = QStorageInfo(toText(existing)).bytesAvailable();
        if (available >= 0 && available < m_totalBytes + kSpareBytes)
            throw MoveError{
                DataFolderMove::tr("The new place has %1 free, and %2 are needed. Free some space or "
                                   "choose another folder.")
                    .arg(QLocale().formattedDataSize(available, 1, QLocale::DataSizeSIFormat),
                         QLocale().formattedDataSize(m_totalBytes + kSpareBytes, 1,
                                                     QLocale::DataSizeSIFormat))};
    }

    void copyEntry(const Entry& entry)
    {
        stopIfAsked();
        const fs::path target = m_to / entry.relative;
        ++m_copied; // before the attempt: a half-written file is removed as well
        if (entry.isFolder)
            fs::create_directory(target);
        else if (entry.isLink)
            fs::copy_symlink(m_from / entry.relative, target);
        else
            copyFile(m_from / entry.relative, target);
    }

    void copyFile(const fs::path& from, const fs::path& to)
    {
        QFile source(toText(from));
        QFile target(toText(to));
        if (!source.open(QIODevice::ReadOnly))
            throw MoveError{DataFolderMove::tr("%1 cannot be read: %2. The data are where they were.")
                                .arg(toText(from), source.errorString())};
        if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            throwUnwritable(target);
        QCryptographicHash read(QCryptographicHash::Sha256);
        while (!source.atEnd()) {
            stopIfAsked();
            const QByteArray piece = source.read(kPieceBytes);
            if (piece.isEmpty())
                break;
            read.addData(piece);
            if (target.write(piece) != piece.size())
                throwUnwritable(target);
            advance(piece.size(), DataFolderMove::tr("Copying"));
        }
        if (source.error() != QFileDevice::NoError)
            throw MoveError{DataFolderMove::tr("%1 cannot be read: %2. The data are where they were.")
                                .arg(toText(from), source.errorString())};
        if (!target.flush())
            throwUnwritable(target);
#ifdef Q_OS_UNIX
        ::fsync(target.handle()); // the old copy goes in the end: the new one must be on the disk
#endif
        target.close();
        target.setPermissions(source.permissions());

        if (!target.open(QIODevice::ReadOnly))
            throwUnwritable(target);
        QCryptographicHash written(QCryptographicHash::Sha256);
        while (!target.atEnd()) {
            stopIfAsked();
            const QByteArray piece = target.read(kPieceBytes);
            if (piece.isEmpty())
                break;
            written.addData(piece);
            advance(piece.size(), DataFolderMove::tr("Verifying"));
        }
        if (written.result() != read.result())
            throw MoveError{
                DataFolderMove::tr("The copy of %1 differs from the original, so the new disk may be "
                                   "faulty. The data are where they were.")
                    .arg(toText(from.filename()))};
    }

    /// Something wrote while we copied: a second program, say.
    void checkUnchanged(const Entry& entry) const
    {
        if (!entry.isFolder && !entry.isLink &&
            static_cast<qint64>(fs::file_size(m_from / entry.relative)) != entry.sizeBytes)
            throw MoveError{
                DataFolderMove::tr("%1 changed while it was copied. The data are where they were; "
                                   "close other programs that use them and try again.")
                    .arg(toText(entry.relative))};
    }

    bool removeAll(const fs::path& root, size_t count) const
    {
        bool isGone = true;
        for (size_t i = std::min(count, m_entries.size()); i-- > 0;) { // children stand after their folders
            std::error_code error;
            fs::remove(root / m_entries[i].relative, error);
            isGone = isGone && !error;
        }
        return isGone;
    }

    [[noreturn]] static void throwUnwritable(const QFile& target)
    {
        throw MoveError{DataFolderMove::tr("%1 cannot be written: %2. The data are where they were.")
                            .arg(QDir::toNativeSeparators(target.fileName()), target.errorString())};
    }

    void stopIfAsked() const
    {
        if (m_stop.stop_requested())
            throw MoveError{};
    }

    void advance(qint64 bytes, const QString& doing)
    {
        m_doneBytes += bytes;
        if (m_totalBytes > 0) // each byte counts twice: copied and verified
            m_progress(static_cast<double>(m_doneBytes) / static_cast<double>(2 * m_totalBytes), doing);
    }

    fs::path m_from, m_to;
    std::stop_token m_stop;
    Progress m_progress;
    std::vector<Entry> m_entries;
    size_t m_copied = 0;
    bool m_madeTarget = false;
    bool m_keepsCopies = false;
    qint64 m_totalBytes = 0;
    qint64 m_doneBytes = 0;
};

namespace {

bool contains(const QString& folder, const QString& other)
{
    return other == folder || other.startsWith(folder + u'/');
}

} // namespace

DataFolderMove::DataFolderMove(Settings& settings, QObject* parent) : QObject(parent), m_settings(settings)
{
    m_pool.setMaxThreadCount(1);
}

DataFolderMove::~DataFolderMove()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void DataFolderMove::start(const QUrl& target)
{
    if (isRunning())
        return;
    const QString from = QDir::cleanPath(QDir(m_settings.dataFolder()).absolutePath());
    const QString to =
        QDir::cleanPath(QDir(target.isLocalFile() ? target.toLocalFile() : target.path()).absolutePath());
    if (contains(from, to) || contains(to, from))
        return fail(
            tr("The data are in this folder already. Choose one beside it, not within or around it."));
    if (QFileInfo::exists(to) && !QFileInfo(to).isDir())
        return fail(tr("%1 is a file. Choose a folder.").arg(QDir::toNativeSeparators(to)));
    if (!QDir(to).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return fail(tr("%1 holds other files. Choose an empty folder, or make a new one.")
                        .arg(QDir::toNativeSeparators(to)));

    set(Running, 0, tr("Copying"));
    emit filesToBeClosed();
    m_stop = {};
    m_pool.start([this, from, to, stop = m_stop.get_token()] {
        int lastPercent = -1;
        const auto progress = [this, &lastPercent](double share, const QString& text) {
            const int percent = static_cast<int>(share * 100);
            if (percent == lastPercent)
                return;
            lastPercent = percent;
            QMetaObject::invokeMethod(this, [this, share, text] {
                if (isRunning())
                    set(Running, share, text);
            });
        };
        auto mover = std::make_shared<Mover>(toPath(from), toPath(to), stop);
        QString error;
        try {
            mover->copy(progress);
        } catch (const MoveError& failure) {
            error = failure.text.isEmpty() ? cancelledText() : failure.text;
        }
        if (!error.isEmpty())
            mover.reset(); // its copies go before the user is told
        QMetaObject::invokeMethod(this, [this, mover, to, error] { switchOver(mover, to, error); });
    });
}

void DataFolderMove::switchOver(std::shared_ptr<Mover> mover, const QString& target, const QString& error)
{
    if (!error.isEmpty())
        return finish(target, error, {});
    if (m_stop.stop_requested()) {
        mover.reset();
        return finish(target, cancelledText(), {});
    }
    m_settings.setDataFolder(target);
    m_settings.flush(); // the switch is on the disk before the first old file goes
    mover->keepCopies();
    set(Running, 1, tr("Deleting the old copy"));
    m_pool.start([this, mover, target] {
        const QString leftover = mover->removeOld() ? QString() : toText(mover->from());
        QMetaObject::invokeMethod(this, [this, target, leftover] { finish(target, {}, leftover); });
    });
}

QString DataFolderMove::cancelledText()
{
    return tr("The move was cancelled. The data are where they were.");
}

void DataFolderMove::cancel()
{
    m_stop.request_stop();
}

void DataFolderMove::dismiss()
{
    if (!isRunning())
        set(Idle, 0, {});
}

void DataFolderMove::fail(const QString& text)
{
    set(Failed, 0, text);
}

void DataFolderMove::finish(const QString& target, const QString& error, const QString& leftover)
{
    if (!error.isEmpty())
        fail(error);
    else if (leftover.isEmpty())
        set(Done, 1, tr("The data are in %1 now.").arg(QDir::toNativeSeparators(target)));
    else
        set(Done, 1,
            tr("The data are in %1 now. Some old files in %2 could not be deleted; you may delete that "
               "folder.")
                .arg(QDir::toNativeSeparators(target), QDir::toNativeSeparators(leftover)));
    emit filesMayOpen(m_settings.dataFolder());
}

void DataFolderMove::set(State state, double progress, const QString& text)
{
    m_state = state;
    m_progress = progress;
    m_text = text;
    emit changed();
}

} // namespace settings
