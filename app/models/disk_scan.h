// Where models may lie on this machine, and what lies there: the hub's cache, LM Studio, Jan, Ollama, the
// user's own folders. Everything is used in place. Runs on a worker thread; files are not trusted.
#pragma once

#include <QList>
#include <QString>

#include <filesystem>
#include <functional>
#include <stop_token>
#include <vector>

#include "app/models/found_model.h"

namespace models {

struct ModelPlace
{
    FoundModel::Place kind = FoundModel::Place::Folder;
    std::filesystem::path path; ///< folder, or one file
};

/// The places that other programs keep models in, whether they exist or not, as the environment has them:
/// HF_HUB_CACHE, HF_HOME, XDG_CACHE_HOME, OLLAMA_MODELS, and the defaults in `home`.
std::vector<ModelPlace> usualPlaces(const std::filesystem::path& home,
                                    const std::function<QString(const char* name)>& environment);
/// With this process's environment and home.
std::vector<ModelPlace> usualPlaces();

/// Calls `found` for each model, each file once, however many places lead to it. Stops between files.
void scanPlaces(const std::vector<ModelPlace>& places, const std::function<void(FoundModel)>& found,
                const std::stop_token& stop = {});

} // namespace models
