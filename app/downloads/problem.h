// What can keep a download from going on: kinds that the code tells apart, and for each a cause and a remedy
// in words.
#pragma once

#include <QCoreApplication>
#include <QString>

#include <chrono>

namespace downloads {

struct Problem
{
    enum Kind
    {
        None,
        Stopped, ///< because it was asked to

        NeverOnline,
        NoProxy, ///< one is to be used and its address is missing
        NoToken, ///< 401: the hub wants to know who asks
        Gated,   ///< 403: the licence is not accepted, or the token may not
        NoRepository,
        NoRevision,
        NoFile,
        TooManyRequests,
        HubTrouble, ///< 5xx
        Refused,    ///< other statuses
        Network,    ///< no connection, or lost
        Stalled,
        Redirects,
        NotAHub,     ///< answers without what a hub says
        Changed,     ///< on the hub, in the meantime
        NotAsListed, ///< the hub's file is not the one that was asked for
        WrongBytes,
        Pointer, ///< what git keeps of a large file, in its place
        DiskFull,
        Disk,
        Locked, ///< another program downloads it
        BadName,
    };

    Kind kind = None;
    QString cause;
    QString remedy;
    std::chrono::milliseconds retryAfter{-1}; ///< as the hub asked

    explicit operator bool() const { return kind != None; }
    /// Its page on the hub helps.
    bool isAboutRepository() const { return kind >= NoToken && kind <= NoFile; }
    /// Trying again after a while may help.
    bool isPassing() const
    {
        return kind == TooManyRequests || kind == HubTrouble || kind == Network || kind == Stalled;
    }
};

/// The texts, one function per kind that needs details.
class Problems
{
    Q_DECLARE_TR_FUNCTIONS(Downloads)

public:
    static Problem stopped() { return {Problem::Stopped, {}, {}}; }
    static Problem neverOnline();
    static Problem noProxy();
    static Problem ofStatus(int status, const QByteArray& errorCode, const QString& repository,
                            const QString& file, bool hadToken);
    /// The remedy where the token was not sent for want of encryption.
    static QString noTokenUnencrypted(const QString& host);
    static Problem network(const QString& host, const QString& detail);
    static Problem stalled(const QString& host);
    static Problem redirects(const QString& host);
    static Problem notAHub(const QString& host, const QString& detail);
    static Problem changed(const QString& file);
    static Problem notAsListed(const QString& file);
    static Problem wrongBytes(const QString& file);
    static Problem pointer(const QString& host, const QString& file);
    static Problem diskFull(const QString& folder);
    static Problem spaceShort(const QString& folder, qint64 needed, qint64 free);
    static Problem disk(const QString& path, const QString& detail);
    static Problem locked(const QString& file);
    static Problem badName(const QString& name);
    /// Adds to a passing problem that it was tried several times.
    static Problem gaveUp(Problem problem, int attempts);
};

/// "5.1 GB" of the base ten, as the hub and disk makers count.
QString sizeText(qint64 bytes);

} // namespace downloads
