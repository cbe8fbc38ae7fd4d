// A server as a child process: one JSON message per line on its standard streams, what it complains about on
// the error stream kept for the log. The child sees a short list of our environment, not all of it.
#pragma once

#include <QMap>
#include <QProcess>

#include <memory>

#include "app/tools/mcp/transport.h"

namespace tools::mcp {

struct Command
{
    QString program;
    QStringList arguments;
    QString folder; ///< empty: the user's home
    QMap<QString, QString> environment;
};

class StdioTransport : public Transport
{
    Q_OBJECT

public:
    explicit StdioTransport(Command command);
    ~StdioTransport() override;

    void open() override;
    void send(const Json& message, qint64 requestId, const Headers& headers) override;
    bool abandon(qint64) override { return false; }
    void close() override;
    bool isHttp() const override { return false; }

private:
    void readOutput();
    void readErrors();
    void ended(const QString& reason);

    Command m_command;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_output;
    QByteArray m_errors;
    qsizetype m_scanned = 0; ///< of m_output, without a line end
};

} // namespace tools::mcp
