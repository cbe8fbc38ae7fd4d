// A D-Bus session bus without services of its own, so that nothing of the machine's is started or asked.
#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace test {

class PrivateBus
{
public:
    PrivateBus() = default;
    ~PrivateBus() { stop(); }

    void stop()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    /// Makes it the session bus of this process, before anything connects to one. False where there is no
    /// dbus-daemon.
    bool start()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (program.isEmpty())
            return false;
        QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
        if (!config.open(QIODevice::WriteOnly))
            return false;
        config.write("<busconfig><type>session</type><listen>unix:dir=" + QFile::encodeName(m_folder.path()) +
                     "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                     "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        config.close();
        m_daemon.start(program, {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                                 QStringLiteral("--config-file=") + config.fileName()});
        if (!m_daemon.waitForReadyRead(10000))
            return false;
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_daemon.readLine().trimmed());
        return true;
    }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
};

} // namespace test
