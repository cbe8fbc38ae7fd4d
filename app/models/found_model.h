// A model that lies on this machine, as its headers tell it. Plain values; found by the disk scan, shown by
// the lists.
#pragma once

#include <QCoreApplication>
#include <QString>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "app/models/planner.h"

namespace models {

struct FoundModel
{
    Q_DECLARE_TR_FUNCTIONS(models::FoundModel)

public:
    enum class Place
    {
        Demo,
        HuggingFace,
        LmStudio,
        Jan,
        Ollama,
        Folder, ///< one that the user added
    };

    struct DiskFile
    {
        std::filesystem::path path; ///< as it lies there; may be a link
        std::filesystem::path real; ///< what holds the bytes
        quint64 sizeBytes = 0;
    };

    Place place = Place::Folder;
    std::filesystem::path root;            ///< the place that it was found in: a folder, or the file itself
    std::vector<DiskFile> files;           ///< all that it consists of, the projector included
    std::filesystem::path path;            ///< what to load: folder or GGUF
    std::filesystem::path projector;       ///< of a GGUF; empty: none found, or within the model
    QString name;                          ///< "Gemma 4 E4B · instruct"
    QString weightType;                    ///< of most weights: "Q4_0"
    quint64 sizeBytes = 0;                 ///< on disk, projector included
    QString problem;                       ///< why it cannot be loaded; empty: it can
    std::shared_ptr<const ModelCost> cost; ///< null with a problem

    bool canLoad() const { return problem.isEmpty(); }
    /// As the header shows it: "Gemma 4 E4B · Q4_0".
    QString title() const;
};

/// Reads the headers of a checkpoint and of the towers beside it (or those given). Empty for what is no Gemma
/// model at all (another architecture, a projector alone, a drafter); a FoundModel with a problem for one
/// that is damaged or not supported. Touches no weights. Never throws.
std::optional<FoundModel> readModel(const std::filesystem::path& path, FoundModel::Place place,
                                    const std::filesystem::path& projector = {});

} // namespace models
