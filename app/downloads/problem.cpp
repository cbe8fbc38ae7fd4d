#include "app/downloads/problem.h"

#include <QLocale>

namespace downloads {

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1000000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

Problem Problems::neverOnline()
{
    return {Problem::NeverOnline, tr("Facet is set never to go online, so nothing is downloaded."),
            tr("Allow it in the settings under “Privacy and data”, then go on.")};
}

Problem Problems::noProxy()
{
    return {Problem::NoProxy,
            tr("A proxy is to be used, and its address is missing or wrong; nothing goes around it."),
            tr("Set its host and port in the settings under “Downloads”, then go on.")};
}

QString Problems::noTokenUnencrypted(const QString& host)
{
    return tr("%1 is not encrypted (http), so your access token is not sent to it. Set a mirror that begins "
              "with https:// in the settings under “Downloads”.")
        .arg(host);
}

Problem Problems::ofStatus(int status, const QByteArray& errorCode, const QString& repository,
                           const QString& file, bool hadToken)
{
    const bool isGated = errorCode == "GatedRepo";
    if (status == 401 && !isGated && !hadToken)
        return {Problem::NoToken,
                tr("The hub does not show %1 without a token: it is private, or it does not exist.")
                    .arg(repository),
                tr("Check the name. If it is right, set an access token of the hub in the settings under "
                   "“Downloads”.")};
    if (status == 401 && hadToken)
        return {Problem::NoToken, tr("The hub does not accept the access token for %1.").arg(repository),
                tr("Make a new token on the hub, with the right to read, and set it in the settings under "
                   "“Downloads”.")};
    if (status == 401)
        return {Problem::NoToken, tr("%1 is only for people who have accepted its licence.").arg(repository),
                tr("Accept the licence on the model's page, then set an access token of the hub in the "
                   "settings under “Downloads”.")};
    if (status == 403)
        return {Problem::Gated, tr("The hub does not let you have %1 yet.").arg(repository),
                hadToken ? tr("Accept the licence on the model's page with the account of your token, and "
                              "check that the token may read it.")
                         : tr("Accept the licence on the model's page and set an access token of the hub in "
                              "the settings under “Downloads”.")};
    if (status == 404 && errorCode == "RevisionNotFound")
        return {Problem::NoRevision, tr("%1 no longer has the version that was asked for.").arg(repository),
                tr("Look at the model's page, and choose its files again.")};
    if (status == 404 && errorCode == "EntryNotFound")
        return {
            Problem::NoFile, tr("%1 has no file %2.").arg(repository, file),
            tr("It may have been renamed or removed. Look at the model's page, and choose its files again.")};
    if (status == 404)
        return {Problem::NoRepository, tr("The hub has no %1, or no %2 in it.").arg(repository, file),
                tr("Check the name. If you use a mirror, it may lack this model: choose another in the "
                   "settings under “Downloads”.")};
    if (status == 429)
        return {Problem::TooManyRequests, tr("The hub says there were too many requests from here."),
                tr("Try again later. With an access token in the settings under “Downloads” the limits are "
                   "higher.")};
    if (status >= 500)
        return {Problem::HubTrouble, tr("The hub has trouble of its own (status %1).").arg(status),
                tr("Try again later; what has arrived is kept.")};
    return {Problem::Refused, tr("The hub refused the request (status %1).").arg(status),
            tr("Check the mirror and the proxy in the settings under “Downloads”, then try again.")};
}

Problem Problems::network(const QString& host, const QString& detail)
{
    return {
        Problem::Network, tr("The connection to %1 failed: %2").arg(host, detail),
        tr("Check the network, and the proxy in the settings under “Downloads”; what has arrived is kept.")};
}

Problem Problems::stalled(const QString& host)
{
    return {Problem::Stalled, tr("Nothing arrived from %1 for a while.").arg(host),
            tr("Check the network, then try again; what has arrived is kept.")};
}

Problem Problems::redirects(const QString& host)
{
    return {Problem::Redirects, tr("%1 sends requests in circles or to where they may not go.").arg(host),
            tr("Check the mirror and the proxy in the settings under “Downloads”, and whether the network "
               "asks you to sign in.")};
}

Problem Problems::notAHub(const QString& host, const QString& detail)
{
    return {Problem::NotAHub, tr("%1 does not answer as a hub of models does: %2").arg(host, detail),
            tr("Check the mirror in the settings under “Downloads”, and whether the network asks you to sign "
               "in.")};
}

Problem Problems::changed(const QString& file)
{
    return {Problem::Changed, tr("%1 keeps changing on the hub while it is downloaded.").arg(file),
            tr("Try again when its owner has finished.")};
}

Problem Problems::notAsListed(const QString& file)
{
    return {Problem::NotAsListed,
            tr("The hub has another version of %1 than the list of models says.").arg(file),
            tr("Refresh the list of models, and choose it again.")};
}

Problem Problems::wrongBytes(const QString& file)
{
    return {Problem::WrongBytes,
            tr("%1 arrived twice with wrong bytes (its SHA-256 is not the hub's).").arg(file),
            tr("A proxy, a mirror or the memory of this machine changes them. Try another network or mirror, "
               "then try again.")};
}

Problem Problems::pointer(const QString& host, const QString& file)
{
    return {Problem::Pointer,
            tr("%1 sent only a pointer of Git LFS in place of %2: it does not have its large files.")
                .arg(host, file),
            tr("Choose another mirror in the settings under “Downloads”, or none, then try again.")};
}

Problem Problems::diskFull(const QString& folder)
{
    return {Problem::DiskFull, tr("The disk of %1 is full.").arg(folder),
            tr("Make room, or choose another folder in the settings under “Downloads”, then go on; what has "
               "arrived is kept.")};
}

Problem Problems::spaceShort(const QString& folder, qint64 needed, qint64 free)
{
    return {Problem::DiskFull,
            tr("%1 more are needed in %2, and %3 are free.")
                .arg(sizeText(needed), folder, sizeText(std::max<qint64>(free, 0))),
            tr("Make room, or choose another folder in the settings under “Downloads”, then go on.")};
}

Problem Problems::disk(const QString& path, const QString& detail)
{
    return {Problem::Disk, tr("%1 cannot be written: %2").arg(path, detail),
            tr("Check the folder and its rights, or choose another one in the settings under “Downloads”.")};
}

Problem Problems::locked(const QString& file)
{
    return {Problem::Locked, tr("The lock of %1 cannot be had.").arg(file),
            tr("Close the other program that downloads it, then try again.")};
}

Problem Problems::badName(const QString& name)
{
    return {Problem::BadName, tr("“%1” is no name a downloaded file can have here.").arg(name.left(200)),
            tr("Do not download from this repository, or tell its owner.")};
}

Problem Problems::gaveUp(Problem problem, int attempts)
{
    if (problem.isPassing() && attempts > 1)
        problem.cause = tr("%1 Tried %n times.", nullptr, attempts).arg(problem.cause);
    return problem;
}

} // namespace downloads
