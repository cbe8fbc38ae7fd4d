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

bool endsWith(const fs::path& path, QLatin1String suffix)
{
    return toText(path.filename()).endsWith(suffix, Qt::CaseInsensitive);
}

/// Projectors are named mmproj-… by most and …-mmproj.gguf by some; of several the one in bf16, then in f16.
fs::path projectorBeside(const fs::path& model)
{
    std::error_code error;
    fs::path best;
    int bestScore = -1;
    for (const fs::directory_entry& entry : fs::directory_iterator(model.parent_path(), error)) {
        const QString name = toText(entry.path().filename()).toLower();
        if (!name.contains(QLatin1String("mmproj")) || !name.endsWith(QLatin1String(".gguf")))
            continue;
        const int score = name.contains(QLatin1String("bf16"))  ? 2
                          : name.contains(QLatin1String("f16")) ? 1
                                                                : 0;
        if (score > bestScore || (score == bestScore && entry.path() < best)) {
            best = entry.path();
            bestScore = score;
        }
    }
    return best;
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
    if (found.projector.empty())
        found.projector = projectorBeside(checkpoint.path());
    if (!found.projector.empty()) {
        try {
            const auto towers = engine::openProjector(found.projector);
            found.cost = std::make_shared<ModelCost>(ModelCost::of(checkpoint, towers.get()));
            return;
        } catch (const engine::Error&) {
            found.projector.clear(); // another model's, or damaged: the text model works without it
        }
    }
    found.cost = std::make_shared<ModelCost>(ModelCost::of(checkpoint, nullptr));
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
        for (const fs::path& file : {path})
            if (std::error_code ignored; fs::is_regular_file(file, ignored))
                found.sizeBytes = fs::file_size(file, ignored);
    } catch (const std::exception& error) { // a full disk cache, a vanished folder
        found.problem = QString::fromLocal8Bit(error.what());
    }
    return found;
}

bool isProjectorName(const fs::path& path)
{
    return endsWith(path, QLatin1String(".gguf")) &&
           toText(path.filename()).contains(QLatin1String("mmproj"), Qt::CaseInsensitive);
}

} // namespace models
