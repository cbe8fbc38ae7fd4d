#include "app/models/removal.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <map>
#include <set>

#include "app/models/hub_origin.h"
#include "app/models/plan_text.h"

namespace models {
namespace {

namespace fs = std::filesystem;

constexpr size_t kMostEntries = 100000;
constexpr qint64 kLargestManifest = qint64{1} << 20;

QString toText(const fs::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

fs::path real(const fs::path& path)
{
    std::error_code error;
    fs::path canonical = fs::canonical(path, error);
    return error ? path : canonical;
}

bool isLink(const fs::path& path)
{
    std::error_code ignored;
    return fs::is_symlink(path, ignored);
}

/// Whether the entry itself (not what it leads to) lies in the folder.
bool isWithin(const fs::path& folder, const fs::path& path)
{
    const fs::path inside = (real(path.parent_path()) / path.filename()).lexically_normal();
    const fs::path root = real(folder).lexically_normal();
    return std::mismatch(root.begin(), root.end(), inside.begin(), inside.end()).first == root.end() &&
           inside != root;
}

/// All files below a folder, without following links to folders.
std::vector<fs::path> filesBelow(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::recursive_directory_iterator it(folder, fs::directory_options::skip_permission_denied, error),
         end;
         !error && it != end && files.size() < kMostEntries; it.increment(error))
        if (std::error_code ignored; it->is_symlink(ignored) || it->is_regular_file(ignored))
            files.push_back(it->path());
    std::sort(files.begin(), files.end());
    return files;
}

/// Gathers what goes.
class Gathering
{
public:
    explicit Gathering(fs::path root) : m_root(std::move(root)) {}

    void takeFile(const fs::path& path)
    {
        if (std::find(m_removal.files.begin(), m_removal.files.end(), path) != m_removal.files.end())
            return;
        if (!isWithin(m_root, path)) {
            m_removal.problem =
                Removal::tr("%1 lies outside the place that Facet may delete in. Delete it with your "
                            "file manager.")
                    .arg(toText(path));
            return;
        }
        std::error_code error;
        const uintmax_t size = fs::file_size(path, error);
        const bool hasOtherName = !error && fs::hard_link_count(path, error) > 1;
        if (hasOtherName)
            m_removal.kept.append(
                Removal::tr("%1 has another name elsewhere on the disk, which stays and keeps its space.")
                    .arg(toText(path.filename())));
        else if (!error)
            m_removal.freedBytes += size;
        m_removal.files.push_back(path);
    }

    void takeLink(const fs::path& path)
    {
        std::error_code error;
        const fs::path target = fs::read_symlink(path, error);
        if (error || !isWithin(m_root, path))
            m_removal.problem =
                Removal::tr("%1 lies outside the place that Facet may delete in. Delete it with your "
                            "file manager.")
                    .arg(toText(path));
        else
            m_removal.links.push_back({path, target});
    }

    void takeFolder(const fs::path& path) { m_removal.folders.push_back(path); }
    void keep(const QString& text) { m_removal.kept.append(text); }
    void share(const QString& text) { m_removal.sharedWith = text; }

    Removal result()
    {
        if (m_removal.problem.isEmpty() && m_removal.files.empty() && m_removal.links.empty())
            m_removal.problem = Removal::tr("Its files are gone already. Look for models again.");
        return std::move(m_removal);
    }

private:
    fs::path m_root;
    Removal m_removal;
};

bool isModelFile(const fs::path& path)
{
    const std::string extension = path.extension().string();
    return (extension == ".gguf" && !engine::isProjectorName(path)) || extension == ".safetensors";
}

/// A model of the repository is on its way, ours or another tool's, and counts on what is here already.
bool isBeingDownloaded(const HubOrigin& origin)
{
    const auto has = [&](const char* folder, const char* extension) {
        const std::vector<fs::path> files = filesBelow(origin.folder() / folder);
        return std::any_of(files.begin(), files.end(),
                           [&](const fs::path& path) { return path.extension() == extension; });
    };
    return has(".facet", ".json") || has("blobs", ".incomplete");
}

/// Of a snapshot: all of it, or a GGUF model with its parts, and the towers once no other model is left to
/// use them, or about to be.
std::vector<fs::path> snapshotParts(const FoundModel& model, const HubOrigin& origin)
{
    const std::vector<fs::path> all = filesBelow(origin.snapshot());
    if (origin.file.isEmpty())
        return all;
    std::set<fs::path> own;
    for (const FoundModel::DiskFile& file : model.files)
        if (!engine::isProjectorName(file.path))
            own.insert(file.path);
    const bool isLast = std::none_of(all.begin(), all.end(), [&](const fs::path& path) {
        return isModelFile(path) && !own.contains(path);
    });
    return isLast && !isBeingDownloaded(origin) ? all : std::vector<fs::path>(own.begin(), own.end());
}

/// Links of snapshots lead to blobs; a blob goes when no link to it is left in any snapshot of the
/// repository.
void planHubCache(const FoundModel& model, const HubOrigin& origin, Gathering& gathering)
{
    const std::vector<fs::path> parts = snapshotParts(model, origin);
    const std::set<fs::path> going(parts.begin(), parts.end());
    std::map<fs::path, int> stillUsed; // blob → links that stay
    for (const fs::path& path : filesBelow(origin.folder() / "snapshots"))
        if (isLink(path) && !going.contains(path))
            ++stillUsed[real(path)];
    int keptCount = 0;
    for (const fs::path& path : parts) {
        if (!isLink(path)) {
            gathering.takeFile(path);
            continue;
        }
        gathering.takeLink(path);
        const fs::path blob = real(path);
        if (blob.parent_path() != real(origin.folder() / "blobs"))
            gathering.keep(
                Removal::tr("%1 leads to %2, which stays.").arg(toText(path.filename()), toText(blob)));
        else if (stillUsed.contains(blob))
            ++keptCount;
        else
            gathering.takeFile(blob);
    }
    if (keptCount > 0)
        gathering.keep(Removal::tr("Files that another revision needs stay: %1.", "a number").arg(keptCount));
    gathering.share(Removal::tr(
        "The file lies in the Hugging Face cache, which other programs use too: what of them needs "
        "this model will have to download it again."));
    if (parts.size() < filesBelow(origin.snapshot()).size())
        return;
    for (const fs::path& ref : filesBelow(origin.folder() / "refs")) {
        QFile file(toText(ref));
        if (file.size() < 200 && file.open(QIODevice::ReadOnly) &&
            QString::fromLatin1(file.readAll()).trimmed() == origin.commit)
            gathering.takeFile(ref);
    }
    for (const fs::path& path : parts)
        gathering.takeFolder(path.parent_path());
    for (const fs::path& folder : {origin.snapshot(), origin.folder() / "snapshots", origin.folder() / "refs",
                                   origin.folder() / "blobs", origin.folder()})
        gathering.takeFolder(folder);
}

/// Manifests name blobs: those that name this model go, and with them the blobs that no other manifest names.
void planOllama(const FoundModel& model, Gathering& gathering)
{
    const QString digest = toText(model.path.filename()).replace(QLatin1Char('-'), QLatin1Char(':'));
    QSet<QString> going, staying;
    QStringList tags;
    for (const fs::path& path : filesBelow(model.root / "manifests")) {
        QFile file(toText(path));
        if (file.size() > kLargestManifest || !file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject manifest = QJsonDocument::fromJson(file.readAll()).object();
        QSet<QString> named{manifest["config"]["digest"].toString()};
        for (const QJsonValue& layer : manifest["layers"].toArray())
            named.insert(layer["digest"].toString());
        if (!named.contains(digest)) {
            staying += named;
            continue;
        }
        going += named;
        tags.append(toText(path.parent_path().filename()) + QLatin1Char(':') + toText(path.filename()));
        gathering.takeFile(path);
        gathering.takeFolder(path.parent_path());
    }
    for (QString name : going - staying) {
        const fs::path blob =
            model.root / "blobs" / name.replace(QLatin1Char(':'), QLatin1Char('-')).toStdU16String();
        if (std::error_code ignored;
            name.startsWith(QLatin1String("sha256-")) && fs::is_regular_file(blob, ignored))
            gathering.takeFile(blob);
    }
    gathering.share(
        Removal::tr("The model is Ollama's (%1): it goes there too.").arg(tags.join(QStringLiteral(", "))));
}

void planFiles(const FoundModel& model, const std::vector<FoundModel>& others, Gathering& gathering)
{
    std::error_code ignored;
    const bool isFolder = fs::is_directory(model.path, ignored);
    for (const FoundModel::DiskFile& file : model.files) {
        const bool isNeeded = std::any_of(others.begin(), others.end(), [&](const FoundModel& other) {
            return std::any_of(other.files.begin(), other.files.end(),
                               [&](const FoundModel::DiskFile& its) { return its.path == file.path; });
        });
        if (isNeeded)
            gathering.keep(
                Removal::tr("%1 stays, because another model needs it.").arg(toText(file.path.filename())));
        else if (isLink(file.path)) {
            gathering.takeLink(file.path);
            gathering.keep(Removal::tr("%1 leads to %2, which stays.")
                               .arg(toText(file.path.filename()), toText(file.real)));
        } else
            gathering.takeFile(file.path);
    }
    gathering.takeFolder(isFolder ? model.path : model.path.parent_path());
    if (model.place == FoundModel::Place::LmStudio)
        gathering.share(Removal::tr("The file is LM Studio's: the model goes there too."));
    else if (model.place == FoundModel::Place::Jan)
        gathering.share(Removal::tr("The file is Jan's: the model goes there too."));
}

void removeEmpty(const std::vector<fs::path>& folders)
{
    for (const fs::path& folder : folders) {
        std::error_code error;
        if (fs::is_directory(folder, error) && fs::is_empty(folder, error) && !error)
            fs::remove(folder, error);
    }
}

void removeLinks(const Removal& removal, Removed& removed)
{
    for (const Removal::Link& link : removal.links) {
        std::error_code error;
        if (fs::remove(link.path, error))
            removed.links.push_back(link);
        else if (error)
            removed.problem = Removal::tr("%1 cannot be deleted: %2.")
                                  .arg(toText(link.path), QString::fromLocal8Bit(error.message().c_str()));
    }
}

} // namespace

QStringList Removal::names() const
{
    std::map<fs::path, QString> nameOf; // blobs by the names that lead to them
    for (const Link& link : links)
        nameOf.emplace(real(link.path.parent_path() / link.target), toText(link.path.filename()));
    QStringList names;
    for (const fs::path& file : files) {
        std::error_code error;
        const uintmax_t size = fs::file_size(file, error);
        const auto known = nameOf.find(file);
        const QString name = known != nameOf.end() ? known->second : toText(file.filename());
        if (!error && size >= 1000000) // small files besides are not worth a line
            names.append(tr("%1, %2", "a file, its size").arg(name, gigabytes(size)));
    }
    for (const Link& link : links)
        if (isModelFile(link.path) && std::find(files.begin(), files.end(), real(link.path)) == files.end())
            names.append(tr("the link %1").arg(toText(link.path.filename())));
    return names;
}

Removal planRemoval(const FoundModel& model, const std::vector<FoundModel>& others)
{
    const std::optional<HubOrigin> origin = hubOrigin(model.path);
    std::error_code ignored;
    const bool isOneFile = !origin && !fs::is_directory(model.root, ignored);
    Gathering gathering(origin ? origin->cache : isOneFile ? model.root.parent_path() : model.root);
    if (model.place == FoundModel::Place::Demo || model.root.empty()) {
        Removal removal;
        removal.problem = Removal::tr("This model is part of Facet.");
        return removal;
    }
    if (origin)
        planHubCache(model, *origin, gathering);
    else if (model.place == FoundModel::Place::Ollama)
        planOllama(model, gathering);
    else
        planFiles(model, others, gathering);
    Removal removal = gathering.result();
    std::erase_if(removal.folders, [&](const fs::path& folder) { // never the place itself
        return !isWithin(origin ? origin->cache : model.root, folder);
    });
    return removal;
}

Removed moveToTrash(const Removal& removal)
{
    Removed removed;
    for (const fs::path& file : removal.files) {
        QString inTrash;
        if (QFile::moveToTrash(toText(file), &inTrash) && !inTrash.isEmpty()) {
            removed.moved.push_back({file, inTrash.toStdU16String()});
            continue;
        }
        undo(removed);
        removed = {};
        removed.isTrashUnusable = true;
        removed.problem = Removal::tr("The trash cannot take %1. It can only be deleted for good.")
                              .arg(toText(file.filename()));
        return removed;
    }
    removeLinks(removal, removed);
    removeEmpty(removal.folders);
    return removed;
}

Removed removeForGood(const Removal& removal)
{
    Removed removed;
    removeLinks(removal, removed);
    for (const fs::path& file : removal.files) {
        std::error_code error;
        if (!fs::remove(file, error) && error)
            removed.problem = Removal::tr("%1 cannot be deleted: %2.")
                                  .arg(toText(file), QString::fromLocal8Bit(error.message().c_str()));
    }
    removeEmpty(removal.folders);
    removed.links.clear();
    return removed;
}

QString undo(const Removed& removed)
{
    QString problem;
    const auto makeFolder = [](const fs::path& path) {
        std::error_code ignored;
        fs::create_directories(path.parent_path(), ignored);
    };
    for (const Removed::Moved& moved : removed.moved) {
        makeFolder(moved.from);
        if (!QFile::rename(toText(moved.inTrash), toText(moved.from))) {
            problem = Removal::tr("%1 cannot be brought back; it is in the trash.")
                          .arg(toText(moved.from.filename()));
            continue;
        }
        // The trash's note of where it came from: …/Trash/files/NAME has …/Trash/info/NAME.trashinfo.
        const fs::path note = moved.inTrash.parent_path().parent_path() / "info" /
                              (moved.inTrash.filename().u16string() + u".trashinfo");
        if (std::error_code ignored; moved.inTrash.parent_path().filename() == "files")
            fs::remove(note, ignored);
    }
    for (const Removal::Link& link : removed.links) {
        makeFolder(link.path);
        std::error_code error;
        fs::create_symlink(link.target, link.path, error);
        if (error)
            problem = Removal::tr("The link %1 cannot be made again: %2.")
                          .arg(toText(link.path.filename()), QString::fromLocal8Bit(error.message().c_str()));
    }
    return problem;
}

} // namespace models
