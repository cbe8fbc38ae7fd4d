#include "app/models/found_model.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <map>

#include "engine/error.h"
#include "engine/model/projector_file.h"

namespace models {
namespace {

namespace fs = std::filesystem;

QString toText(const fs::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

QString weightTypeOf(const engine::Checkpoint& checkpoint)
{
    std::map<std::string, uint64_t> bytes;
    for (const engine::TensorView& tensor : checkpoint.tensors())
        bytes[tensor.storage] += tensor.data.size();
    const auto most = std::max_element(bytes.begin(), bytes.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == bytes.end() ? QString() : QString::fromStdString(most->first);
}

/// The size class by the widths that only it has; empty for a model of another size.
QString sizeName(const engine::TextConfig& config)
{
    if (config.architecture != "gemma4")
        return {};
    static const Catalogue catalogue = Catalogue::builtIn();
    for (const CatalogueModel& model : catalogue.models()) {
        const engine::TextConfig& known = model.architecture.text;
        if (known.hidden == config.hidden && known.layerCount() == config.layerCount() &&
            known.experts == config.experts)
            return model.name;
    }
    return {};
}

/// What the file's own names say, for models that the catalogue does not know.
QString ownName(const engine::Checkpoint& checkpoint)
{
    if (checkpoint.kind() == engine::Checkpoint::Kind::Gguf) {
        const QString name = QString::fromUtf8(
            checkpoint.metadata().string("general.name", "").data(),
            static_cast<qsizetype>(checkpoint.metadata().string("general.name", "").size()));
        if (!name.isEmpty() && name.size() < 80)
            return name.simplified();
    }
    // A snapshot of the hub's cache: …/models--google--gemma-4-E4B-it/snapshots/0123…
    const QString path = toText(checkpoint.path());
    static const QRegularExpression hub(QStringLiteral("models--[^/\\\\]*--([^/\\\\]+)[/\\\\]"));
    if (const auto match = hub.match(path + u'/'); match.hasMatch())
        return match.captured(1);
    return QFileInfo(path).completeBaseName();
}

QString variantOf(const engine::Checkpoint& checkpoint, const fs::path& path)
{
    const QString text = (toText(path) + ownName(checkpoint)).toLower();
    static const QRegularExpression tuned(QStringLiteral("(^|[-_ .])(it|instruct)($|[-_ ./\\\\])"));
    return tuned.match(text).hasMatch() ? FoundModel::tr("instruct") : QString();
}

/// Architectures that are no chat models: towers alone, drafters, models of others. No problem, just not
/// ours.
bool isForeign(const engine::Checkpoint& checkpoint)
{
    if (checkpoint.kind() == engine::Checkpoint::Kind::Gguf) {
        const std::string_view architecture = checkpoint.metadata().string("general.architecture", "");
        return architecture != "gemma4" && architecture != "gemma3";
    }
    const engine::JsonObject root(checkpoint.config(), "config.json");
    const std::string type = root.string("model_type", "");
    return type.find("gemma4") != 0 && type.find("gemma3") != 0;
}

bool isDrafter(const engine::Checkpoint& checkpoint)
{
    return checkpoint.kind() == engine::Checkpoint::Kind::HuggingFace &&
           engine::JsonObject(checkpoint.config(), "config.json")
                   .string("model_type", "")
                   .find("assistant") != std::string::npos;
}

void readTowers(const engine::Checkpoint& checkpoint, FoundModel& found)
{
    if (checkpoint.kind() == engine::Checkpoint::Kind::HuggingFace) {
        found.cost = std::make_shared<ModelCost>(ModelCost::of(checkpoint, &checkpoint));
        return;
    }
    const std::vector<fs::path> candidates = found.projector.empty()
                                                 ? engine::projectorsBeside(checkpoint.path())
                                                 : std::vector<fs::path>{found.projector};
    for (const fs::path& candidate : candidates) {
        try {
            const auto towers = engine::openProjector(candidate);
            found.cost = std::make_shared<ModelCost>(ModelCost::of(checkpoint, towers.get()));
            found.projector = candidate;
            return;
        } catch (const engine::Error&) { // another model's, or damaged: the text model works without it
        }
    }
    found.projector.clear();
    found.cost = std::make_shared<ModelCost>(ModelCost::of(checkpoint, nullptr));
}

void addFile(const fs::path& path, FoundModel& found)
{
    std::error_code error;
    FoundModel::DiskFile file{.path = path, .real = fs::canonical(path, error), .sizeBytes = 0};
    if (error)
        return;
    const uintmax_t size = fs::file_size(file.real, error);
    if (!error)
        file.sizeBytes = size;
    found.files.push_back(std::move(file));
}

/// What belongs to a model in a folder as transformers saves it.
bool isFolderPart(const fs::path& path)
{
    const fs::path extension = path.extension();
    return extension == ".safetensors" || extension == ".json" || extension == ".jinja" ||
           extension == ".model";
}

void listFiles(const engine::Checkpoint* checkpoint, FoundModel& found)
{
    std::error_code error;
    if (!fs::is_directory(found.path, error)) {
        if (checkpoint == nullptr)
            addFile(found.path, found);
        else
            for (const engine::MappedFile& file : checkpoint->files())
                addFile(file.path(), found);
        if (!found.projector.empty())
            addFile(found.projector, found);
    } else {
        for (const fs::directory_entry& entry : fs::directory_iterator(found.path, error))
            if (std::error_code ignored; isFolderPart(entry.path()) && entry.is_regular_file(ignored))
                addFile(entry.path(), found);
        std::sort(found.files.begin(), found.files.end(),
                  [](const auto& a, const auto& b) { return a.path < b.path; });
    }
}

} // namespace

QString FoundModel::title() const
{
    if (place == Place::Demo)
        return name;
    const QString base = name.section(QStringLiteral(" · "), 0, 0);
    return weightType.isEmpty() ? base : base + QStringLiteral(" · ") + weightType;
}

std::optional<FoundModel> readModel(const fs::path& path, FoundModel::Place place, const fs::path& projector)
{
    FoundModel found;
    found.place = place;
    found.path = path;
    found.projector = projector;
    found.name = QFileInfo(toText(path)).completeBaseName();
    std::unique_ptr<engine::Checkpoint> checkpoint;
    try {
        checkpoint = engine::Checkpoint::open(path);
        if (isForeign(*checkpoint) || isDrafter(*checkpoint))
            return {};
        found.weightType = weightTypeOf(*checkpoint);
        readTowers(*checkpoint, found);
        found.sizeBytes = found.cost->fileBytes;
        const QString known = sizeName(found.cost->config);
        const QString variant = variantOf(*checkpoint, path);
        found.name = known.isEmpty()     ? ownName(*checkpoint)
                     : variant.isEmpty() ? known
                                         : known + QStringLiteral(" · ") + variant;
        if (place == FoundModel::Place::Demo)
            found.name = FoundModel::tr("Facet demo", "name of the built-in model");
    } catch (const engine::Error& error) {
        found.problem = QString::fromStdString(error.what());
        if (error.code() == engine::ErrorCode::FileNotFound && checkpoint == nullptr)
            return {};
    } catch (const std::exception& error) { // a full disk cache, a vanished folder
        found.problem = QString::fromLocal8Bit(error.what());
    }
    listFiles(found.canLoad() ? checkpoint.get() : nullptr, found);
    if (!found.canLoad())
        for (const FoundModel::DiskFile& file : found.files)
            found.sizeBytes += file.sizeBytes;
    return found;
}

} // namespace models
