// Where in the hub's cache a file or folder lies: models--OWNER--NAME/snapshots/COMMIT/FILE. Reads paths and
// refs, nothing else.
#pragma once

#include <QString>

#include <filesystem>
#include <optional>

namespace models {

struct HubOrigin
{
    std::filesystem::path cache; ///< that holds models--…
    QString repository;          ///< "google/gemma-4-E4B-it"
    QString commit;
    QString file; ///< within the snapshot, with '/'; empty: the snapshot itself

    std::filesystem::path folder() const; ///< …/models--OWNER--NAME
    std::filesystem::path snapshot() const { return folder() / "snapshots" / commit.toStdU16String(); }
};

/// Empty for what lies in no such cache.
std::optional<HubOrigin> hubOrigin(const std::filesystem::path& path);

} // namespace models
