#include "app/tools/mcp/stdio_transport.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

using namespace std::chrono_literals;

namespace tools::mcp {

namespace {

constexpr qsizetype kMaxLogLine = 2000;
constexpr qint64 kMaxUnsent = 32 << 20;
constexpr auto kPatience = 2s; // for each step of asking a process to go

/// What a program needs to find itself, its user and the network; no tokens that lie around in ours.
QProcessEnvironment environmentFor(const Command& command)
{
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment environment;
    for (const QString& name : ours.keys()) {
        static const QStringList kept{"HOME",
                                      "LOGNAME",
                                      "PATH",
                                      "SHELL",
                                      "TERM",
                                      "USER",
                                      "LANG",
                                      "TMPDIR",
                                      "TZ",
                                      "DISPLAY",
                                      "WAYLAND_DISPLAY",
                                      "DBUS_SESSION_BUS_ADDRESS",
                                      "HTTP_PROXY",
                                      "HTTPS_PROXY",
                                      "NO_PROXY",
                                      "SSL_CERT_FILE",
                                      "SSL_CERT_DIR",
                                      "APPDATA",
                                      "HOMEDRIVE",
                                      "HOMEPATH",
                                      "LOCALAPPDATA",
                                      "PROCESSOR_ARCHITECTURE",
                                      "SYSTEMDRIVE",
                                      "SYSTEMROOT",
                                      "TEMP",
                                      "TMP",
                                      "USERNAME",
                                      "USERPROFILE",
                                      "PATHEXT",
                                      "COMSPEC",
                                      "PROGRAMFILES"};
        const QString upper = name.toUpper();
        if (kept.contains(upper) || upper.startsWith(QStringLiteral("LC_")) ||
            upper.startsWith(QStringLiteral("XDG_")))
            environment.insert(name, ours.value(name));
    }
    for (auto entry = command.environment.begin(); entry != command.environment.end(); ++entry)
        environment.insert(entry.key(), entry.value());
    return environment;
}

/// Also what the program itself started: runners such as npx keep the real server as their child.
void signalGroup(const QProcess& process, bool isLast)
{
#ifdef Q_OS_UNIX
    if (process.processId() > 0)
        ::kill(-pid_t(process.processId()), isLast ? SIGKILL : SIGTERM);
#else
    Q_UNUSED(process)
    Q_UNUSED(isLast)
#endif
}

/// Lets a process go on its own, then asks, then insists, without anyone waiting for it.
void bury(std::unique_ptr<QProcess> process)
{
    QProcess* body = process.release();
    body->disconnect();
    if (body->state() == QProcess::NotRunning) {
        body->deleteLater();
        return;
    }
    QObject::connect(body, &QProcess::finished, body, &QObject::deleteLater);
    body->closeWriteChannel();
    body->closeReadChannel(QProcess::StandardOutput);
    body->closeReadChannel(QProcess::StandardError);
    QTimer::singleShot(kPatience, body, [body] {
        signalGroup(*body, false);
        body->terminate();
    });
    QTimer::singleShot(2 * kPatience, body, [body] {
        signalGroup(*body, true);
        body->kill();
    });
    if (QCoreApplication::instance())
        QObject::connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, body, [body] {
            signalGroup(*body, true);
            body->kill();
            body->waitForFinished(500);
        });
}

} // namespace

StdioTransport::StdioTransport(Command command) : m_command(std::move(command)) {}

StdioTransport::~StdioTransport()
{
    close();
}

void StdioTransport::open()
{
    QString program = m_command.program;
    if (!program.contains(u'/') && !program.contains(u'\\')) {
        const QString path = m_command.environment.value(QStringLiteral("PATH"));
        program = path.isEmpty() ? QStandardPaths::findExecutable(program)
                                 : QStandardPaths::findExecutable(program, path.split(QDir::listSeparator()));
    }
    if (program.isEmpty()) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                emit closed(
                    tr("The program “%1” is not installed or not found in PATH.").arg(m_command.program));
            },
            Qt::QueuedConnection);
        return;
    }
    m_process = std::make_unique<QProcess>();
    m_process->setProgram(program);
    m_process->setArguments(m_command.arguments);
    m_process->setProcessEnvironment(environmentFor(m_command));
    m_process->setWorkingDirectory(m_command.folder.isEmpty() ? QDir::homePath() : m_command.folder);
#ifdef Q_OS_UNIX
    m_process->setChildProcessModifier([] { ::setpgid(0, 0); });
#endif
    connect(m_process.get(), &QProcess::started, this, &Transport::opened);
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &StdioTransport::readOutput);
    connect(m_process.get(), &QProcess::readyReadStandardError, this, &StdioTransport::readErrors);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            ended(tr("“%1” could not be started: %2").arg(m_command.program, m_process->errorString()));
    });
    connect(m_process.get(), &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        readOutput();
        readErrors();
        if (m_process) // reading may have ended it
            ended(status == QProcess::CrashExit ? tr("The server crashed.")
                                                : tr("The server ended with code %1.").arg(code));
    });
    m_process->start();
}

void StdioTransport::send(const Json& message, qint64, const Headers&)
{
    if (!m_process || m_process->state() == QProcess::NotRunning)
        return;
    if (m_process->bytesToWrite() > kMaxUnsent)
        return ended(tr("The server does not read what it is sent."));
    m_process->write(compactJson(message) + '\n');
}

void StdioTransport::readOutput()
{
    if (!m_process)
        return;
    m_output += m_process->readAllStandardOutput();
    qsizetype start = 0;
    for (qsizetype end; (end = m_output.indexOf('\n', std::max(start, m_scanned))) >= 0; start = end + 1) {
        m_scanned = 0;
        const QByteArray line = m_output.mid(start, end - start).trimmed();
        if (line.size() > kMaxMessageBytes)
            return ended(tr("The server sent a message of more than %1 MB.").arg(kMaxMessageBytes >> 20));
        if (line.startsWith('{') || line.startsWith('['))
            emit received(line);
        else if (!line.isEmpty()) // a greeting or a log line on the wrong stream
            emit logged(QString::fromUtf8(line.left(kMaxLogLine)));
        if (!m_process)
            return;
    }
    m_output.remove(0, start);
    m_scanned = m_output.size();
    if (m_output.size() > kMaxMessageBytes)
        ended(tr("The server sent a message of more than %1 MB.").arg(kMaxMessageBytes >> 20));
}

void StdioTransport::readErrors()
{
    if (!m_process)
        return;
    m_errors += m_process->readAllStandardError();
    qsizetype start = 0;
    for (qsizetype end; (end = m_errors.indexOf('\n', start)) >= 0; start = end + 1) {
        const QString line =
            QString::fromUtf8(m_errors.mid(start, std::min(end - start, kMaxLogLine))).trimmed();
        if (!line.isEmpty())
            emit logged(line);
    }
    m_errors.remove(0, start);
    if (m_errors.size() > kMaxLogLine) {
        emit logged(QString::fromUtf8(m_errors.left(kMaxLogLine)));
        m_errors.clear();
    }
}

void StdioTransport::ended(const QString& reason)
{
    close();
    emit closed(reason);
}

void StdioTransport::close()
{
    m_output.clear();
    m_scanned = 0;
    if (m_process)
        bury(std::move(m_process));
}

} // namespace tools::mcp
