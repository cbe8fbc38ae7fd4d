// The keyring of the system, through QtKeychain.
#include "app/secrets/secrets.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <qt6keychain/keychain.h>

namespace secrets {
namespace {

const QString kService = QStringLiteral("facet");

/// How long the program waits, when it ends, for what was given to the keyring a moment ago.
constexpr qint64 kPatienceMs = 2000;

class Keychain : public Keyring
{
    Q_DECLARE_TR_FUNCTIONS(secrets::Keyring)

public:
    Keychain() : m_guard(std::make_unique<QObject>()), m_pendingWrites(std::make_shared<int>(0)) {}

    ~Keychain() override
    {
        m_guard.reset(); // nobody hears the answers any more
        if (QCoreApplication::instance() == nullptr)
            return;
        QElapsedTimer waited;
        waited.start();
        while (*m_pendingWrites > 0 && waited.elapsed() < kPatienceMs) {
            QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
            QThread::msleep(1);
        }
    }

    void read(const QString& name, Reply reply) override
    {
        auto* job = new QKeychain::ReadPasswordJob(kService); // deletes itself
        job->setKey(name);
        QObject::connect(job, &QKeychain::Job::finished, m_guard.get(), [job, reply = std::move(reply)] {
            const QString problem = problemOf(*job);
            reply({problem.isEmpty() ? job->textData() : QString(), problem});
        });
        job->start();
    }

    void write(const QString& name, const QString& value, Reply reply) override
    {
        if (value.isEmpty()) {
            startWrite(new QKeychain::DeletePasswordJob(kService), name, std::move(reply));
            return;
        }
        auto* job = new QKeychain::WritePasswordJob(kService);
        job->setTextData(value);
        startWrite(job, name, std::move(reply));
    }

private:
    void startWrite(QKeychain::Job* job, const QString& name, Reply reply)
    {
        job->setKey(name);
        ++*m_pendingWrites;
        QObject::connect(job, &QKeychain::Job::finished, job, [pending = m_pendingWrites] { --*pending; });
        QObject::connect(job, &QKeychain::Job::finished, m_guard.get(), [job, reply = std::move(reply)] {
            reply({QString(), problemOf(*job)});
        });
        job->start();
    }

    /// One sentence with its remedy; empty if the keyring did what it was asked.
    static QString problemOf(const QKeychain::Job& job)
    {
        switch (job.error()) {
        case QKeychain::NoError:
        case QKeychain::EntryNotFound:
            return {};
        case QKeychain::AccessDenied:
        case QKeychain::AccessDeniedByUser:
            return tr("The system's keyring is locked, so keys and tokens last only until Facet is closed; "
                      "unlock it and enter them again to keep them.");
        case QKeychain::CouldNotDeleteEntry:
            return tr("The system's keyring did not remove a key; remove what is called “%1” there by hand.")
                .arg(kService);
        case QKeychain::NoBackendAvailable:
        case QKeychain::NotImplemented:
        case QKeychain::OtherError:
            break;
        }
#ifdef Q_OS_LINUX
        return tr("The system's keyring cannot be used (%1), so keys and tokens last only until Facet is "
                  "closed; install and unlock GNOME Keyring or KWallet to keep them.")
            .arg(job.errorString());
#else
        return tr("The system's keyring cannot be used (%1), so keys and tokens last only until Facet is "
                  "closed; sign in to the system again to keep them.")
            .arg(job.errorString());
#endif
    }

    std::unique_ptr<QObject> m_guard;
    std::shared_ptr<int> m_pendingWrites; ///< outlives this with the jobs that count on it
};

} // namespace

std::unique_ptr<Keyring> systemKeyring()
{
    return std::make_unique<Keychain>();
}

} // namespace secrets
