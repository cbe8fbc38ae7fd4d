// Where the program's files lie, by the desktop's rules or beside the program.
#pragma once

#include <QString>
#include <QUrl>

namespace window {

struct Paths
{
    QString settingsFile;
    QString dataFolder;  ///< chats and their files, unless the settings name another
    QString cacheFolder; ///< what can be made again
    QString resources;   ///< the demo model and its media, the catalogue
    QUrl hub;            ///< where models are looked for; empty: as the settings say

    /// The desktop's places; with `portable`, a folder beside the program.
    static Paths standard(bool portable);
};

/// The folder "resources" of an installed program or of the tree it was built in; empty if there is none.
QString findResources();

} // namespace window
