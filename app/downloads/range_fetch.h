// Fetches bytes of one file from a position to its end or to another position, through lost connections, busy
// hubs and servers that do not keep to ranges. Hands on each byte exactly once and in order. Knows no disk.
#pragma once

#include "app/downloads/file_facts.h"

namespace downloads {

class RangeFetch
{
public:
    /// Takes bytes; a problem ends the fetching.
    using Take = std::function<Problem(const char* data, qint64 size)>;

    RangeFetch(Http& http, QString repository, QString path, FileFacts facts, const DownloadOptions& options);

    /// Of [from, to), or to the end if `to` is negative.
    Problem fetch(qint64 from, qint64 to, const Take& take, const std::stop_token& stop,
                  const WaitingFor& waiting);

private:
    struct Attempt
    {
        Problem problem;
        bool isWhole = false; ///< all that was asked for has come
    };
    Attempt attempt(qint64 to, const Take& take, const std::stop_token& stop);
    Problem checkHead(const HttpResponse& response, qint64 to, qint64& skip);

    Http& m_http;
    QString m_repository, m_path;
    FileFacts m_facts;
    const DownloadOptions& m_options;
    qint64 m_position = 0;
    QByteArray m_validator;        ///< strong ETag of the server that has the bytes
    bool m_mayIgnoreRange = false; ///< it has answered a plain range with the whole once already
};

} // namespace downloads
