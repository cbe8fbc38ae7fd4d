// One request as the log shows it.
#pragma once

#include <QDateTime>
#include <QString>

#include <functional>

namespace server {

struct LogEntry
{
    quint64 id = 0;
    QDateTime time;
    QString client; ///< address
    QString method, path, model;
    int status = 0; ///< HTTP; 0: under way
    int promptTokens = 0, cachedTokens = 0, answerTokens = 0;
    double tokensPerSecond = 0; ///< while it wrote; 0: nothing was written
    double seconds = 0;         ///< from the request's head to the answer's end
    QString error;              ///< as the client was told
    QString question, answer;   ///< JSON; only if the user wants to see it

    bool isRunning() const { return status == 0; }
};

/// What the client saw is no status of its own: it left before the answer was there.
inline constexpr int kClientLeft = 499;

/// Takes a new entry, or a known one that has changed. From any thread.
using Recorder = std::function<void(const LogEntry&)>;

} // namespace server
