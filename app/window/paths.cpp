#include "app/window/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace window {

Paths Paths::standard(bool portable)
{
    Paths paths;
    paths.resources = findResources();
    if (portable) {
        const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/facet-data");
        paths.settingsFile = folder + QStringLiteral("/facet.ini");
        paths.dataFolder = folder + QStringLiteral("/data");
        paths.cacheFolder = folder + QStringLiteral("/cache");
        return paths;
    }
    paths.settingsFile =
        QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/facet.ini");
    paths.dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    paths.cacheFolder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    return paths;
}

QString findResources()
{
    const QString program = QCoreApplication::applicationDirPath();
    for (const QString& folder :
         {program + QStringLiteral("/../share/facet"), program + QStringLiteral("/../Resources"),
          program + QStringLiteral("/resources"), QStringLiteral(FACET_SOURCE_FOLDER "/resources")})
        if (QDir(folder + QStringLiteral("/demo/model")).exists())
            return QDir::cleanPath(folder);
    return {};
}

} // namespace window
