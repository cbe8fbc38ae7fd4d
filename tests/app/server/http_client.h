// A client that sends exactly the bytes it is told, on a thread of its own while the window's thread runs on.
#pragma once

#include <QByteArray>
#include <QMap>

#include <functional>
#include <memory>
#include <string>
#include <thread>

#include <nlohmann/json.hpp>

namespace test {

using Json = nlohmann::ordered_json;

struct Reply
{
    int status = 0;                       ///< 0: the server said nothing
    QMap<QByteArray, QByteArray> headers; ///< names in small letters
    QByteArray body;                      ///< without chunks

    Json json() const;
    /// The JSON of each event but [DONE].
    std::vector<Json> events() const;
    std::string error() const; ///< error.message
};

/// Runs `work` on another thread and the events of this one until it is over.
void besides(const std::function<void()>& work);

/// Sends `bytes` and reads until the server closes the connection or falls silent. Blocks.
QByteArray exchange(int port, const QByteArray& bytes);
Reply replyOf(const QByteArray& bytes);

/// A request with "Connection: close"; headers as "Name: value".
QByteArray requestBytes(const QByteArray& method, const QByteArray& path, const QByteArray& body,
                        const QList<QByteArray>& headers = {});

/// The same on another thread.
Reply ask(int port, const QByteArray& method, const QByteArray& path, const QByteArray& body = {},
          const QList<QByteArray>& headers = {});

} // namespace test
