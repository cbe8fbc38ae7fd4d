// Exports and imports chats on a worker thread, one job at a time. Knows the files' forms only through
// archive.h.
#pragma once

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <thread>

namespace history {

class Store;

class Transfer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(bool isRunning READ isRunning NOTIFY isRunningChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(QString report READ report NOTIFY reportChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY reportChanged)

public:
    /// The store must be open and outlive it.
    explicit Transfer(Store& store, QObject* parent = nullptr);
    /// Gives up what runs; an import leaves nothing behind then.
    ~Transfer() override;

    bool isRunning() const { return m_isRunning; }
    /// 0..1
    double progress() const { return m_progress; }
    /// What was done, as a sentence; empty after a failure.
    const QString& report() const { return m_report; }
    /// Why it failed and what to do; empty after a success.
    const QString& problem() const { return m_problem; }

    /// `format` is md, html or json. A file that exists is replaced once the new one is complete.
    Q_INVOKABLE void exportChat(qint64 chatId, const QUrl& file, const QString& format);
    Q_INVOKABLE void exportAll(const QUrl& file, const QString& format);
    Q_INVOKABLE void importFile(const QUrl& file);
    Q_INVOKABLE void cancel();
    /// A file name from the chat's title; for all chats with id 0.
    Q_INVOKABLE QString suggestedName(qint64 chatId, const QString& format);
    Q_INVOKABLE void dismiss();

signals:
    void isRunningChanged();
    void progressChanged();
    void reportChanged();
    void imported(int chatCount);

private:
    struct Outcome
    {
        QString report, problem;
        int importedCount = 0;
    };
    using Work =
        std::function<Outcome(const std::stop_token& stop, const std::function<void(double)>& progress)>;

    void start(Work work);
    void finish(const Outcome& outcome);

    Store& m_store;
    bool m_isRunning = false;
    double m_progress = 0;
    QString m_report, m_problem;
    std::jthread m_thread;
};

} // namespace history
