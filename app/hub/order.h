// What is to be downloaded: plain values between the choice and whatever downloads.
#pragma once

#include <QList>
#include <QString>

#include "app/hub/repository.h"

namespace hub {

struct Order
{
    QString repository;
    QString revision; ///< commit
    QString title;    ///< for people
    QList<RepositoryFile> files;

    bool isEmpty() const { return files.isEmpty(); }
};

} // namespace hub
