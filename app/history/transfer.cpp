#include "app/history/transfer.h"

#include <QRegularExpression>

#include "app/history/storage_error.h"
#include "app/history/store.h"
#include "app/history/transfer_jobs.h"

namespace history {

Transfer::Transfer(Store& store, QObject* parent) : QObject(parent), m_store(store) {}

Transfer::~Transfer() = default; // the thread is told to stop and waited for

void Transfer::exportChat(qint64 chatId, const QUrl& file, const QString& format)
{
    const QString path = file.isLocalFile() ? file.toLocalFile() : file.toString();
    start([folder = m_store.folder(), chatId, path, format](const std::stop_token& stop,
                                                            const auto& progress) {
        const int count =
            exportChats({.folder = folder, .stop = stop, .progress = progress}, chatId, path, format);
        return Outcome{
            .report = tr("%n chat(s) written to %1", "", count).arg(path), .problem = {}, .importedCount = 0};
    });
}

void Transfer::exportAll(const QUrl& file, const QString& format)
{
    exportChat(0, file, format);
}

void Transfer::importFile(const QUrl& file)
{
    const QString path = file.isLocalFile() ? file.toLocalFile() : file.toString();
    start([folder = m_store.folder(), path](const std::stop_token& stop, const auto& progress) {
        const int count = importChats({.folder = folder, .stop = stop, .progress = progress}, path);
        return Outcome{.report = tr("%n chat(s) imported", "", count), .problem = {}, .importedCount = count};
    });
}

void Transfer::cancel()
{
    m_thread.request_stop();
}

void Transfer::start(Work work)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_progress = 0;
    m_report.clear();
    m_problem.clear();
    emit isRunningChanged();
    emit progressChanged();
    emit reportChanged();
    m_thread = std::jthread([this, work = std::move(work)](const std::stop_token& stop) {
        int told = 0;
        const auto progress = [&](double share) {
            const int percent = int(share * 100);
            if (percent == told)
                return;
            told = percent;
            QMetaObject::invokeMethod(this, [this, share] {
                m_progress = share;
                emit progressChanged();
            });
        };
        Outcome outcome;
        try {
            outcome = work(stop, progress);
        } catch (const StorageError& error) {
            outcome.problem = error.text();
        }
        QMetaObject::invokeMethod(this, [this, outcome] { finish(outcome); });
    });
}

void Transfer::finish(const Outcome& outcome)
{
    m_isRunning = false;
    m_report = outcome.report;
    m_problem = outcome.problem;
    if (outcome.importedCount > 0) {
        m_store.announceAll();
        emit imported(outcome.importedCount);
    }
    emit isRunningChanged();
    emit reportChanged();
}

QString Transfer::suggestedName(qint64 chatId, const QString& format)
{
    const std::optional<ChatSummary> chat = chatId != 0 ? m_store.summary(chatId) : std::nullopt;
    QString name = chat ? chat->title : tr("Facet chats");
    // What no file system objects to.
    static const QRegularExpression odd(QStringLiteral("[\\x00-\\x1f\\x7f/\\\\:*?\"<>|]+"));
    name = name.replace(odd, QStringLiteral(" ")).simplified().left(80);
    while (name.startsWith(u'.') || name.endsWith(u'.') || name.endsWith(u' '))
        name = name.endsWith(u'.') || name.endsWith(u' ') ? name.chopped(1) : name.mid(1);
    return (name.isEmpty() ? tr("Chat") : name) + u'.' + format;
}

void Transfer::dismiss()
{
    m_report.clear();
    m_problem.clear();
    emit reportChanged();
}

} // namespace history
