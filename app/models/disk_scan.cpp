#include "app/models/disk_scan.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace models {
namespace {

namespace fs = std::filesystem;

constexpr int kMostDepth = 6;           // of a user's folder
constexpr size_t kMostEntries = 200000; // looked at in one place
constexpr qint64 kLargestManifest = qint64{1} << 20;

fs::path toPath(const QString& text)
{
    return fs::path(text.toStdU16String());
}

QString toText(const fs::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

bool isFile(const fs::path& path)
{
    std::error_code ignored;
    return fs::is_regular_file(path, ignored);
}

bool isFolder(const fs::path& path)
{
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

std::vector<fs::path> entriesOf(const fs::path& folder)
{
    std::error_code error;
    std::vector<fs::path> entries;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
        if (entries.size() < kMostEntries)
            entries.push_back(it->path());
    std::sort(entries.begin(), entries.end());
    return entries;
}

/// One scan: where it has been and what it does with what it finds.
class Scan
{
public:
    Scan(const std::function<void(FoundModel)>& found, const std::stop_token& stop)
        : m_found(found),
          m_stop(stop)
    {
    }

    void place(const ModelPlace& place)
    {
        m_kind = place.kind;
        m_root = place.path;
        m_entryCount = 0;
        switch (place.kind) {
        case FoundModel::Place::HuggingFace:
            hubCache(place.path);
            break;
        case FoundModel::Place::Ollama:
            ollama(place.path);
            break;
        default:
            if (isFile(place.path))
                modelFile(place.path);
            else
                folder(place.path, 0);
        }
    }

private:
    /// models--OWNER--NAME/snapshots/COMMIT/…: the files are links to blobs.
    void hubCache(const fs::path& cache)
    {
        for (const fs::path& repository : entriesOf(cache)) {
            if (!toText(repository.filename()).startsWith(QLatin1String("models--")))
                continue;
            for (const fs::path& snapshot : snapshotsOf(repository)) {
                if (m_stop.stop_requested())
                    return;
                folder(snapshot, kMostDepth - 2);
            }
        }
    }

    /// The newest first: of a file that several share it is the one to name.
    static std::vector<fs::path> snapshotsOf(const fs::path& repository)
    {
        std::vector<fs::path> snapshots = entriesOf(repository / "snapshots");
        QFile ref(toText(repository / "refs" / "main"));
        if (ref.size() < 200 && ref.open(QIODevice::ReadOnly)) {
            const fs::path newest = toPath(QString::fromUtf8(ref.readAll()).trimmed());
            std::stable_partition(snapshots.begin(), snapshots.end(),
                                  [&](const fs::path& snapshot) { return snapshot.filename() == newest; });
        }
        return snapshots;
    }

    void folder(const fs::path& path, int depth)
    {
        if (depth > kMostDepth || m_stop.stop_requested() || !isNew(path))
            return;
        const std::vector<fs::path> entries = entriesOf(path);
        m_entryCount += entries.size();
        if (m_entryCount > kMostEntries)
            return;
        const auto has = [&](const char* name) { return isFile(path / name); };
        if (has("config.json") && (has("model.safetensors") || has("model.safetensors.index.json")))
            take(path);
        for (const fs::path& entry : entries) {
            const QString name = toText(entry.filename());
            if (name.endsWith(QLatin1String(".gguf"), Qt::CaseInsensitive) && isFile(entry))
                modelFile(entry);
            else if (!name.startsWith(u'.') && isFolder(entry))
                folder(entry, depth + 1);
        }
    }

    void modelFile(const fs::path& path)
    {
        if (engine::isProjectorName(path))
            return;
        // Of a model in several files, the first stands for all.
        static const QRegularExpression shard(QStringLiteral("-(\\d{5})-of-\\d{5}\\.gguf$"));
        const auto match = shard.match(toText(path.filename()));
        if (match.hasMatch() && match.captured(1) != QLatin1String("00001"))
            return;
        if (toText(path.filename()).endsWith(QLatin1String(".safetensors"))) {
            take(path.parent_path());
            return;
        }
        take(path);
    }

    /// manifests/REGISTRY/OWNER/MODEL/TAG: JSON that names blobs by their digest.
    void ollama(const fs::path& root)
    {
        std::error_code error;
        size_t count = 0;
        for (fs::recursive_directory_iterator
                 it(root / "manifests", fs::directory_options::skip_permission_denied, error),
             end;
             !error && it != end && ++count < kMostEntries; it.increment(error)) {
            if (m_stop.stop_requested())
                return;
            if (it.depth() > kMostDepth)
                it.disable_recursion_pending();
            if (isFile(it->path()))
                manifest(root, it->path());
        }
    }

    void manifest(const fs::path& root, const fs::path& path)
    {
        QFile file(toText(path));
        if (file.size() > kLargestManifest || !file.open(QIODevice::ReadOnly))
            return;
        const QJsonArray layers = QJsonDocument::fromJson(file.readAll()).object()["layers"].toArray();
        fs::path model, projector;
        for (const QJsonValue& value : layers) {
            const QString type = value["mediaType"].toString();
            const fs::path blob = blobOf(root, value["digest"].toString());
            if (type.endsWith(QLatin1String(".model")))
                model = blob;
            else if (type.endsWith(QLatin1String(".projector")))
                projector = blob;
        }
        if (!isFile(model))
            return;
        take(model, isFile(projector) ? projector : fs::path(),
             toText(path.parent_path().filename()) + u':' + toText(path.filename()));
    }

    static fs::path blobOf(const fs::path& root, const QString& digest)
    {
        static const QRegularExpression sha(QStringLiteral("^sha256[:-]([0-9a-f]{64})\\z"));
        const auto match = sha.match(digest);
        if (!match.hasMatch())
            return {};
        return root / "blobs" / toPath(QStringLiteral("sha256-") + match.captured(1));
    }

    void take(const fs::path& path, const fs::path& projector = {}, const QString& name = {})
    {
        if (path.empty() || m_stop.stop_requested() || !isNew(isFolder(path) ? path / "config.json" : path))
            return;
        std::optional<FoundModel> model = readModel(path, m_kind, projector);
        if (!model)
            return;
        if (!name.isEmpty() && (!model->canLoad() || model->name.startsWith(QLatin1String("sha256-"))))
            model->name = name;
        model->root = m_root;
        m_found(*std::move(model));
    }

    /// Links lead to the same file from several places.
    bool isNew(const fs::path& path)
    {
        std::error_code error;
        const fs::path real = fs::canonical(path, error);
        return m_seen.insert(error ? path : real).second;
    }

    const std::function<void(FoundModel)>& m_found;
    const std::stop_token& m_stop;
    FoundModel::Place m_kind = FoundModel::Place::Folder;
    fs::path m_root;
    std::set<fs::path> m_seen;
    size_t m_entryCount = 0;
};

} // namespace

std::vector<ModelPlace> usualPlaces(const fs::path& home,
                                    const std::function<QString(const char*)>& environment)
{
    const auto from = [&](const char* name) { return toPath(environment(name)); };
    fs::path hub = from("HF_HUB_CACHE");
    if (hub.empty()) {
        const fs::path hfHome = from("HF_HOME");
        const fs::path cache = from("XDG_CACHE_HOME");
        hub = (!hfHome.empty() ? hfHome : (!cache.empty() ? cache : home / ".cache") / "huggingface") / "hub";
    }
    const fs::path dataHome = from("XDG_DATA_HOME");
    const fs::path data = dataHome.empty() ? home / ".local" / "share" : dataHome;
    const fs::path ollama = from("OLLAMA_MODELS");
    using Place = FoundModel::Place;
    return {
        {Place::HuggingFace, hub},
        {Place::LmStudio, home / ".lmstudio" / "models"},
        {Place::LmStudio, home / ".cache" / "lm-studio" / "models"},
        {Place::Jan, data / "Jan" / "data" / "llamacpp" / "models"},
        {Place::Jan, data / "Jan" / "data" / "models"},
        {Place::Jan, home / "jan" / "models"},
        {Place::Ollama, ollama.empty() ? home / ".ollama" / "models" : ollama},
        {Place::Ollama, "/usr/share/ollama/.ollama/models"},
    };
}

std::vector<ModelPlace> usualPlaces()
{
    return usualPlaces(toPath(QDir::homePath()), [](const char* name) { return qEnvironmentVariable(name); });
}

void scanPlaces(const std::vector<ModelPlace>& places, const std::function<void(FoundModel)>& found,
                const std::stop_token& stop)
{
    Scan scan(found, stop);
    for (const ModelPlace& place : places) {
        if (stop.stop_requested())
            return;
        scan.place(place);
    }
}

} // namespace models
