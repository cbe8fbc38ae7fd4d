// Deleting a model: which files go and which stay because something else needs them, and the deed itself,
// with the way back. Touches nothing outside the place that the model was found in. Worker thread.
#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <filesystem>
#include <vector>

#include "app/models/found_model.h"

namespace models {

/// What deleting a model means, for the question and for the deed.
struct Removal
{
    Q_DECLARE_TR_FUNCTIONS(models::Removal)

public:
    struct Link
    {
        std::filesystem::path path, target;
    };

    std::vector<std::filesystem::path> files; ///< whose bytes go
    std::vector<Link> links;                  ///< that go; what they lead to goes only if it is among `files`
    std::vector<std::filesystem::path> folders; ///< that go once they are empty, the inner first
    quint64 freedBytes = 0;
    QString sharedWith; ///< whose file it is too, as a sentence; empty: nobody's
    QStringList kept;   ///< what stays and why
    QString problem;    ///< why it cannot be deleted; empty: it can

    QStringList names() const; ///< of the files that go, with their sizes
};

/// `others`: the other models on this machine.
Removal planRemoval(const FoundModel& model, const std::vector<FoundModel>& others);

/// What was done, and what undoing it needs.
struct Removed
{
    struct Moved
    {
        std::filesystem::path from, inTrash;
    };

    std::vector<Moved> moved;
    std::vector<Removal::Link> links;
    bool isTrashUnusable = false; ///< nothing was touched
    QString problem;              ///< what could not be deleted; empty: all is gone

    bool canUndo() const { return !moved.empty(); }
};

/// Moves the files to the trash.
Removed moveToTrash(const Removal& removal);
/// Deletes them for good.
Removed removeForGood(const Removal& removal);
/// Puts everything back; empty, or what went wrong.
QString undo(const Removed& removed);

} // namespace models
