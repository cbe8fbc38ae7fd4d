// Secrets over a keyring that answers as it is told, and over the system's own on a bus of the test.
#include <QtTest>

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <memory>

#include "app/secrets/secrets.h"
#include "tests/app/private_bus.h"

using secrets::Keyring;
using secrets::Secrets;

namespace {

/// A keyring whose answers wait until the test lets them go.
class FakeKeyring : public Keyring
{
public:
    struct State
    {
        std::map<QString, QString> kept;
        QString problem;
        int reads = 0;
        int writes = 0;
        std::vector<std::function<void()>> answers;

        void answer()
        {
            while (!answers.empty()) {
                const auto first = answers.front();
                answers.erase(answers.begin());
                first();
            }
        }
    };

    explicit FakeKeyring(std::shared_ptr<State> state) : m_state(std::move(state)) {}

    void read(const QString& name, Reply reply) override
    {
        ++m_state->reads;
        m_state->answers.push_back([state = m_state, name, reply] {
            reply({state->problem.isEmpty() ? state->kept[name] : QString(), state->problem});
        });
    }
    void write(const QString& name, const QString& value, Reply reply) override
    {
        ++m_state->writes;
        m_state->answers.push_back([state = m_state, name, value, reply] {
            if (state->problem.isEmpty())
                state->kept[name] = value;
            reply({QString(), state->problem});
        });
    }

private:
    std::shared_ptr<State> m_state;
};

const QString kHub = QStringLiteral("hub");
const QString kServer = QStringLiteral("server");

} // namespace

class SecretsTest : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<FakeKeyring::State> m_state;
    std::unique_ptr<Secrets> m_secrets;
    QTemporaryDir m_home;
    test::PrivateBus m_bus;

    static bool isServed()
    {
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, "secrets_test");
        return bus.interface()->isServiceRegistered(QStringLiteral("org.freedesktop.secrets"));
    }

    static void lockKeyring()
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            "org.freedesktop.secrets", "/org/freedesktop/secrets", "org.freedesktop.Secret.Service", "Lock");
        call << QVariant::fromValue(QList{QDBusObjectPath("/org/freedesktop/secrets/collection/login")});
        QCOMPARE(QDBusConnection("secrets_test").call(call).type(), QDBusMessage::ReplyMessage);
    }

    static QString readNow(Secrets& secrets, const QString& name)
    {
        QString value = QStringLiteral("no answer");
        secrets.read(name, &secrets, [&value](const QString& read) { value = read; });
        [&value] { QTRY_VERIFY_WITH_TIMEOUT(value != "no answer", 30000); }();
        return value;
    }

private slots:
    void initTestCase()
    {
        // The keyring of whoever runs the test stays out of it.
        for (const char* name :
             {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
            qputenv(name, QFile::encodeName(m_home.path()));
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + QFile::encodeName(m_home.filePath("none")));
        for (const char* name : {"XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION", "DISPLAY"})
            qunsetenv(name);
    }

    void init()
    {
        m_state = std::make_shared<FakeKeyring::State>();
        m_secrets = std::make_unique<Secrets>(std::make_unique<FakeKeyring>(m_state));
    }

    void cleanupTestCase() { m_bus.stop(); }

    void theKeyringIsReadOnce()
    {
        m_state->kept[kHub] = QStringLiteral("token");
        QSignalSpy changed(m_secrets.get(), &Secrets::changed);
        QStringList read;
        const auto note = [&read](const QString& value) { read.append(value); };
        m_secrets->read(kHub, this, note);
        m_secrets->read(kHub, this, note);
        QCOMPARE(m_secrets->value(kHub), QString());
        QVERIFY(read.isEmpty());
        m_state->answer();
        QCOMPARE(read, QStringList({"token", "token"}));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toString(), kHub);
        m_secrets->read(kHub, this, note);
        QCOMPARE(read.size(), 3);
        QVERIFY(m_secrets->has(kHub));
        QCOMPARE(m_state->reads, 1);
    }

    void valueAsks()
    {
        m_state->kept[kHub] = QStringLiteral("token");
        QVERIFY(!m_secrets->has(kHub));
        QVERIFY(!m_secrets->has(kServer));
        QSignalSpy changed(m_secrets.get(), &Secrets::changed);
        m_state->answer();
        QCOMPARE(changed.count(), 1); // there is none called "server"
        QCOMPARE(m_secrets->value(kHub), QStringLiteral("token"));
        QVERIFY(m_secrets->problem().isEmpty());
    }

    void whoIsGoneHearsNothing()
    {
        auto context = std::make_unique<QObject>();
        bool isTold = false;
        m_secrets->read(kHub, context.get(), [&isTold](const QString&) { isTold = true; });
        context.reset();
        m_state->answer();
        QVERIFY(!isTold);
        m_secrets->read(kServer, this, [&isTold](const QString&) { isTold = true; });
        m_secrets.reset();
        m_state->answer();
        QVERIFY(!isTold);
    }

    void whoHearsMayEndIt()
    {
        m_state->kept[kHub] = QStringLiteral("token");
        m_secrets->read(kHub, this, [this](const QString&) { m_secrets.reset(); });
        m_secrets->read(kHub, this, [](const QString&) { QFAIL("told by what is gone"); });
        m_state->answer();
        QVERIFY(m_secrets == nullptr);
    }

    void whatIsWrittenHoldsAtOnce()
    {
        m_state->kept[kHub] = QStringLiteral("old");
        QString read;
        m_secrets->read(kHub, this, [&read](const QString& value) { read = value; });
        m_secrets->write(kHub, QStringLiteral("new"));
        QCOMPARE(read, QStringLiteral("new"));
        QCOMPARE(m_secrets->value(kHub), QStringLiteral("new"));
        m_state->answer(); // the old one comes late
        QCOMPARE(m_secrets->value(kHub), QStringLiteral("new"));
        QCOMPARE(m_state->kept[kHub], QStringLiteral("new"));
        m_secrets->write(kHub, QStringLiteral("new"));
        QCOMPARE(m_state->writes, 1);
        m_secrets->write(kHub, QString());
        m_state->answer();
        QVERIFY(!m_secrets->has(kHub));
        QCOMPARE(m_state->kept[kHub], QString());
    }

    void withoutKeyringSecretsLastForTheRun()
    {
        m_state->problem = QStringLiteral("locked");
        QSignalSpy problem(m_secrets.get(), &Secrets::problemChanged);
        m_secrets->write(kHub, QStringLiteral("token"));
        m_secrets->write(kServer, QStringLiteral("key"));
        m_state->answer();
        QCOMPARE(m_secrets->problem(), QStringLiteral("locked"));
        QCOMPARE(problem.count(), 1);
        QCOMPARE(m_secrets->value(kHub), QStringLiteral("token"));

        m_state->problem.clear(); // unlocked: what it missed arrives with what comes next
        m_secrets->write(QStringLiteral("endpoint/1"), QStringLiteral("other"));
        m_state->answer();
        QCOMPARE(m_secrets->problem(), QString());
        QCOMPARE(problem.count(), 2);
        QCOMPARE(m_state->kept[kHub], QStringLiteral("token"));
        QCOMPARE(m_state->kept[kServer], QStringLiteral("key"));
    }

    void noBusIsAProblemWithItsRemedy()
    {
        Secrets secrets(secrets::systemKeyring());
        QCOMPARE(readNow(secrets, kHub), QString());
        QTRY_VERIFY(secrets.problem().contains("GNOME Keyring"));
        secrets.write(kHub, QStringLiteral("token"));
        QTest::qWait(50);
        QCOMPARE(readNow(secrets, kHub), QStringLiteral("token"));
        QVERIFY(!secrets.problem().isEmpty());
    }

    void theSystemsKeyringKeepsThem()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon"));
        if (program.isEmpty() || !m_bus.start())
            QSKIP("Needs dbus-daemon and gnome-keyring-daemon.");
        QProcess daemon;
        const auto start = [&](const QString& password) {
            daemon.start(program, {QStringLiteral("--foreground"), QStringLiteral("--components=secrets"),
                                   QStringLiteral("--unlock"),
                                   QStringLiteral("--control-directory=") + m_home.filePath("control")});
            QVERIFY(daemon.waitForStarted());
            daemon.write(password.toUtf8());
            daemon.closeWriteChannel();
            QTRY_VERIFY_WITH_TIMEOUT(isServed(), 20000);
        };
        const QString value = QStringLiteral("sk-ключ \n\"'") + QString(3000, QLatin1Char('k'));
        start(QStringLiteral("password"));
        {
            Secrets first(secrets::systemKeyring());
            QCOMPARE(readNow(first, kHub), QString());
            QCOMPARE(first.problem(), QString());
            first.write(kHub, QStringLiteral("first"));
            first.write(kHub, value); // and the program ends at once
            first.write(kServer, QStringLiteral("key"));
        }
        {
            Secrets second(secrets::systemKeyring());
            QCOMPARE(readNow(second, kHub), value);
            QCOMPARE(readNow(second, kServer), QStringLiteral("key"));
            second.write(kHub, QString());
            second.write(QStringLiteral("never there"), QString());
        }
        {
            Secrets third(secrets::systemKeyring());
            QCOMPARE(readNow(third, kHub), QString());
            QCOMPARE(readNow(third, kServer), QStringLiteral("key"));
            QCOMPARE(third.problem(), QString());
        }
        lockKeyring();
        Secrets locked(secrets::systemKeyring()); // and there is nobody who could ask for the password
        QCOMPARE(readNow(locked, kServer), QString());
        locked.write(kHub, QStringLiteral("token"));
        QTRY_VERIFY_WITH_TIMEOUT(!locked.problem().isEmpty(), 30000);
        QVERIFY(locked.problem().contains("locked"));
        QCOMPARE(locked.value(kHub), QStringLiteral("token"));
        daemon.terminate();
        daemon.waitForFinished();
    }
};

QTEST_MAIN(SecretsTest)
#include "secrets_test.moc"
