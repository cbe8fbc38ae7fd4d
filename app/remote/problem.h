// Why a server did not answer, in sentences for the user: what happened, and what to do about it.
#pragma once

#include <QByteArray>
#include <QNetworkReply>
#include <QString>
#include <QUrl>

namespace remote {

struct Problem
{
    QString what;
    QString remedy;
    int status = 0; ///< of the HTTP answer; 0: there was none

    bool isEmpty() const { return what.isEmpty(); }
};

/// What a finished reply says; empty if all is well. `body`: what came of it, as far as it is known.
Problem problemOf(const QNetworkReply& reply, const QByteArray& body);
/// An error that came as JSON, within a stream or as a whole answer. Empty if `body` is none.
QString messageIn(const QByteArray& body);

Problem neverOnlineProblem(const QUrl& address);
/// The connection ended before the answer did.
Problem cutProblem(const QUrl& address);
Problem silenceProblem(const QUrl& address, int seconds);
/// What came is no answer of this interface, or larger than any.
Problem nonsenseProblem(const QUrl& address);
/// A message of the server's own.
Problem serverProblem(const QUrl& address, const QString& message);

} // namespace remote
