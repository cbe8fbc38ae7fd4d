// What the hub says about one file of one revision, asked before anything is downloaded. Knows no disk.
#pragma once

#include "app/downloads/download_options.h"
#include "app/downloads/http.h"
#include "app/downloads/problem.h"
#include "app/downloads/request.h"

namespace downloads {

struct FileFacts
{
    QString etag; ///< the blob's name
    QString commit;
    qint64 sizeBytes = -1;

    /// What its bytes must hash to is in its name.
    bool isSha256() const { return etag.size() == 64; }
    bool isGitHash() const { return etag.size() == 40; }
};

struct Asked
{
    FileFacts facts;
    Problem problem;
};

/// Tells that a problem will be waited for.
using WaitingFor = std::function<void(const Problem& problem, std::chrono::milliseconds delay)>;

/// Retry-After of an answer: seconds or a date; negative: it has none.
std::chrono::milliseconds retryAfter(const QByteArray& header);

/// The problem that a status is; none for success.
Problem statusProblem(const HttpResponse& response, const QString& repository, const QString& file,
                      const Http& http);

/// Asks, and asks again while that may help.
Asked askForFacts(Http& http, const QString& repository, const QString& revision, const WantedFile& file,
                  const DownloadOptions& options, const std::stop_token& stop, const WaitingFor& waiting);

} // namespace downloads
