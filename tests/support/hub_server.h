// A hub of models on loopback, as far as programs that download from one can tell: repositories with commits,
// the redirects, headers and errors of the real one, a second origin ("CDN") that serves the large files, and
// faults that a test asks for. Runs on threads of its own, so a test may block.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <map>
#include <memory>
#include <mutex>

namespace test {

/// Something that goes wrong with answers whose path contains a text.
struct Fault
{
    enum Kind
    {
        Status,            ///< answers `status`, with Retry-After if that is not negative
        Cut,               ///< closes the connection after `at` bytes of the body
        WrongBytes,        ///< inverts the byte at `at` of the file when it is sent
        Drip,              ///< sends the body in pieces of `at` bytes with pauses of `pauseMs`
        Stall,             ///< sends `at` bytes of the body, then nothing for `pauseMs`
        IgnoreRange,       ///< 200 and the whole file, whatever was asked
        WrongContentRange, ///< says that the bytes begin `at` bytes later than they do
        NoContentLength,   ///< ends the body by closing the connection
        RedirectLoop,      ///< 302 to the same path
        RedirectTo,        ///< 302 to `location`
        NoEtag,            ///< leaves out ETag and X-Linked-Etag
        Pointer, ///< the pointer of a large file in its place, as mirrors made by `git clone` answer
        NoSize,  ///< leaves out X-Linked-Size, and Content-Length of HEAD
    };

    /// Which answers: of both origins or of one.
    enum Where
    {
        Anywhere,
        Hub,
        Cdn
    };

    Kind kind = Status;
    int status = 500;
    int retryAfter = -1; ///< seconds
    qint64 at = 0;
    int pauseMs = 20;
    QString location = {};
    int times = 1; ///< answers it happens to; negative: all
    Where where = Anywhere;
    QByteArray method = {}; ///< empty: of any
};

class HubServer
{
public:
    enum Kind
    {
        Lfs, ///< large: served by the CDN, named by its SHA-256
        Git  ///< small: served by the hub, named by its git hash
    };

    struct Request
    {
        QByteArray method;
        QString path; ///< with the query
        bool isCdn = false;
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        int status = 0;
        qint64 bodyBytes = 0; ///< sent
    };

    HubServer();
    ~HubServer();

    /// "http://127.0.0.1:PORT", the hub's and the other origin's.
    QString url() const;
    QString cdnUrl() const;

    /// Adds a file, or another version of it, as a new commit of branch main; makes the repository if need
    /// be.
    void addFile(const QString& repository, const QString& path, const QByteArray& bytes, Kind kind = Lfs);
    /// Changes a file behind the back of all commits.
    void replaceFile(const QString& repository, const QString& path, const QByteArray& bytes);
    void removeFile(const QString& repository, const QString& path);
    /// Hash of the newest commit.
    QString commit(const QString& repository) const;
    /// As the hub names it: SHA-256 of a large file, git hash of a small one.
    static QString etagOf(const QByteArray& bytes, Kind kind);

    /// Who has no token, or one whose owner has not accepted the licence, is turned away.
    void setGated(const QString& repository, bool isGated);
    /// The token that opens what is gated, and one of a user who has not accepted the licence.
    void setTokens(const QByteArray& accepted, const QByteArray& notAccepted = {});
    /// Further fields of /api/models/<repository>.
    void setInfo(const QString& repository, const QJsonObject& fields);

    /// Of the faults whose `pathPart` a request's path contains, the first that applies and is not used up
    /// happens.
    void addFault(const QString& pathPart, const Fault& fault);
    void clearFaults();

    QList<Request> requests() const;
    void clearRequests();
    /// Of answers to GET whose path contains the text.
    qint64 bodyBytes(const QString& pathPart) const;

private:
    struct File
    {
        QByteArray bytes;
        Kind kind = Lfs;
        QString etag;
    };
    using Files = QMap<QString, File>;
    struct Repository
    {
        QMap<QString, Files> commits;
        QString head;
        bool isGated = false;
        QJsonObject info;
    };
    struct Answer;
    struct Script
    {
        QString pathPart;
        Fault fault;
    };
    class Listener;

    void serve(qintptr descriptor, bool isCdn);
    Answer answerTo(const Request& request);
    Answer apiAnswer(const QString& path, const QString& query) const;
    Answer fileAnswer(const Request& request, const QString& repository, bool isRaw, const QString& revision,
                      const QString& path) const;
    Answer cdnAnswer(const QString& path) const;
    QJsonObject infoOf(const QString& repository, const QString& commit, bool withBlobs) const;
    QString commitOf(const QString& repository, const QString& revision) const;
    static void becomePointer(Answer& answer);
    bool takeFault(const Request& request, Fault& fault);

    mutable std::mutex m_mutex;
    std::map<QString, Repository> m_repositories;
    QHash<QString, File> m_cdn; ///< by SHA-256
    QList<Script> m_faults;
    QList<Request> m_requests;
    QByteArray m_token, m_otherToken;
    int m_commitCount = 0;
    std::unique_ptr<Listener> m_hub, m_cdnHost;
};

} // namespace test
