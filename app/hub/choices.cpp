#include "app/hub/choices.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>

#include "app/models/weight_plan.h"

namespace hub {
namespace {

/// The engine's weight types by the letters of file names; longest first where one begins another.
struct NamedType
{
    const char* pattern;
    const char* type; ///< for models::storageTypes(); null: the engine does not read it
};
constexpr std::array<NamedType, 17> kTypes{{
    {"iq\\d_[a-z]+", nullptr},
    {"tq\\d_\\d", nullptr},
    {"mxfp4(_moe)?", nullptr},
    {"nvfp4", nullptr},
    {"q[23]_k(_[a-z]+)?", nullptr},
    {"q2_\\d", nullptr},
    {"q4_k(_[a-z]+)?", "Q4_K"},
    {"q5_k(_[a-z]+)?", "Q5_K"},
    {"q6_k(_[a-z]+)?", "Q6_K"},
    {"q8_k(_[a-z]+)?", "Q8_0"}, // "Q8_K_XL": Q8_0 with some matrices in 16 bits
    {"q8_0", "Q8_0"},
    {"q5_0", "Q5_0"},
    {"q5_1", "Q5_1"},
    {"q4_0", "Q4_0"},
    {"q4_1", "Q4_1"},
    {"bf16", "BF16"},
    {"f(p)?(16|32)", "F16"},
}};

struct FoundType
{
    QString text; ///< as the name has it, in capitals
    QString type;
};

std::optional<FoundType> typeIn(const QString& fileName)
{
    const QString name = fileName.section(QLatin1Char('/'), -1).toLower();
    for (const NamedType& known : kTypes) {
        const QRegularExpression pattern(
            QStringLiteral("(?:^|[-_.])(%1)(?:$|[-_.])").arg(QLatin1String(known.pattern)));
        if (const auto match = pattern.match(name); match.hasMatch())
            return FoundType{match.captured(1).toUpper(),
                             QLatin1String(known.type == nullptr ? "" : known.type)};
    }
    return {};
}

bool isGguf(const QString& path)
{
    return path.endsWith(QLatin1String(".gguf"), Qt::CaseInsensitive);
}

bool isProjector(const QString& path)
{
    return isGguf(path) &&
           path.section(QLatin1Char('/'), -1).contains(QLatin1String("mmproj"), Qt::CaseInsensitive);
}

/// Drafters and statistics of quantisation: GGUF files that are no model to talk with.
bool isAside(const QString& path)
{
    static const QRegularExpression aside(
        QStringLiteral("imatrix|(^|[-_./])(mtp|drafter|draft|assistant)([-_./]|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return aside.match(path.section(QLatin1Char('/'), -1)).hasMatch();
}

/// The name without "-00001-of-00003.gguf": the same for all parts of a model.
QString stemOf(const QString& path)
{
    static const QRegularExpression part(QStringLiteral("(-\\d{5}-of-\\d{5})?\\.gguf$"),
                                         QRegularExpression::CaseInsensitiveOption);
    QString stem = path;
    return stem.remove(part);
}

int partCount(const QString& path)
{
    static const QRegularExpression part(QStringLiteral("-\\d{5}-of-(\\d{5})\\.gguf$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = part.match(path);
    return match.hasMatch() ? match.captured(1).toInt() : 1;
}

/// As the engine chooses among files on disk: bf16, then f16, then the first by name.
const RepositoryFile* bestProjector(const Repository& repository)
{
    const RepositoryFile* best = nullptr;
    int bestScore = -1;
    for (const RepositoryFile& file : repository.files) {
        if (!isProjector(file.path))
            continue;
        const QString name = file.path.toLower();
        const int score = name.contains(QLatin1String("bf16"))  ? 2
                          : name.contains(QLatin1String("f16")) ? 1
                                                                : 0;
        if (score > bestScore) {
            best = &file;
            bestScore = score;
        }
    }
    return best;
}

/// Weights and small files of a folder as transformers saves it; nothing of subfolders.
QList<RepositoryFile> folderFiles(const Repository& repository)
{
    QList<RepositoryFile> weights, others;
    bool hasShards = false;
    for (const RepositoryFile& file : repository.files)
        hasShards = hasShards || file.path == QLatin1String("model.safetensors.index.json");
    for (const RepositoryFile& file : repository.files) {
        if (file.path.contains(QLatin1Char('/')))
            continue;
        const bool isWeights = file.path.endsWith(QLatin1String(".safetensors"));
        if (isWeights && (hasShards ? file.path.startsWith(QLatin1String("model-"))
                                    : file.path == QLatin1String("model.safetensors")))
            weights.append(file);
        else if (file.path.endsWith(QLatin1String(".json")) || file.path.endsWith(QLatin1String(".jinja")) ||
                 file.path == QLatin1String("tokenizer.model"))
            others.append(file);
    }
    if (weights.isEmpty() || repository.file(QStringLiteral("config.json")) == nullptr)
        return {};
    return others + weights;
}

QString missing(const QString& file, const Repository& repository)
{
    return Judge::tr("%1 has no file %2 any more. Refresh the list of models, or look at its page.",
                     "%1: a repository")
        .arg(repository.id, file);
}

} // namespace

quint64 Choice::sizeBytes() const
{
    quint64 bytes = 0;
    for (const RepositoryFile& file : files)
        bytes += file.sizeBytes;
    return bytes;
}

std::optional<models::ModelCost> Choice::cost() const
{
    if (!model || weightType.isEmpty() || !reason.isEmpty())
        return {};
    models::Release release;
    release.format = weightType;
    release.file = QStringLiteral("x");
    quint64 textBytes = 0;
    for (const RepositoryFile& file : files) {
        if (isProjector(file.path)) {
            release.projector = file.path;
            release.projectorBytes = file.sizeBytes;
        } else {
            textBytes += file.sizeBytes;
        }
    }
    const bool isFolder = !files.isEmpty() && !isGguf(files.last().path);
    if (isFolder)
        release.file.clear();
    release.sizeBytes = textBytes;
    models::ModelCost cost = models::ModelCost::of(*model, release);
    // Mixed types differ from maker to maker: the real size says by how much.
    const auto expected =
        static_cast<double>(models::fileBytes(model->architecture, weightType.toStdString()));
    const double share = expected > 0 ? static_cast<double>(textBytes) / expected : 1;
    if (share > 0.5 && share < 2) {
        cost.weightBytes = static_cast<uint64_t>(static_cast<double>(cost.weightBytes) * share);
        cost.readBytes = static_cast<uint64_t>(static_cast<double>(cost.readBytes) * share);
    }
    return cost;
}

std::optional<models::CatalogueModel> Judge::modelNamed(const QString& repository) const
{
    const QString name = QString(repository).replace(QLatin1Char('_'), QLatin1Char('-')).toLower();
    const models::CatalogueModel* found = nullptr;
    for (const models::CatalogueModel& model : m_catalogue.models()) { // the longest size: 26b-a4b before …
        const QString size = model.size.toLower();
        const QRegularExpression word(
            QStringLiteral("gemma-?4.*(^|[-.])%1($|[-.])").arg(QRegularExpression::escape(size)));
        if (word.match(name).hasMatch() && (found == nullptr || size.size() > found->size.size()))
            found = &model;
    }
    return found != nullptr ? std::optional(*found) : std::nullopt;
}

QString Judge::reason(const Repository& repository) const
{
    const QString& id = repository.id;
    const QString architecture = repository.architecture.toLower();
    const bool isNamed = id.contains(QLatin1String("gemma"), Qt::CaseInsensitive);
    if (!architecture.isEmpty() && !architecture.startsWith(QLatin1String("gemma4")) &&
        !architecture.startsWith(QLatin1String("gemma3")))
        return tr("another architecture (%1); Facet runs Gemma 4").arg(repository.architecture);
    if (architecture.isEmpty() && !isNamed)
        return tr("no Gemma model, by all that its page tells");
    static const QRegularExpression unified(QStringLiteral("gemma-?4.*[-_.]12b"),
                                            QRegularExpression::CaseInsensitiveOption);
    if (architecture.contains(QLatin1String("unified")) || unified.match(id).hasMatch())
        return tr("the unified 12B, which has no towers; Facet runs E2B, E4B, 26B-A4B and 31B");
    if (architecture.contains(QLatin1String("assistant")) || isAside(repository.name()))
        return tr("a drafter, which helps another model and cannot answer by itself");
    static const QRegularExpression foreign(
        QStringLiteral("(?:^|[-_.])(gptq|awq|exl2|exl3|bnb|bitsandbytes|mlx|fp8|fp4|nvfp4|mxfp4|int4|int8|"
                       "w4a16|litert|onnx|coreml)(?:$|[-_.0-9])"),
        QRegularExpression::CaseInsensitiveOption);
    if (!repository.quantisation.isEmpty())
        return tr("quantised with %1, which Facet does not read; take GGUF files")
            .arg(repository.quantisation);
    if (const auto match = foreign.match(repository.name());
        match.hasMatch() && !repository.name().contains(QLatin1String("gguf"), Qt::CaseInsensitive))
        return tr("in the format %1, which Facet does not read; take GGUF files")
            .arg(match.captured(1).toUpper());
    return {};
}

QList<Choice> Judge::ggufChoices(const Repository& repository) const
{
    std::map<QString, QList<RepositoryFile>> byStem;
    for (const RepositoryFile& file : repository.files)
        if (isGguf(file.path) && !isProjector(file.path) && !isAside(file.path))
            byStem[stemOf(file.path)].append(file);
    const RepositoryFile* projector = bestProjector(repository);
    const QString repositoryReason = reason(repository);
    QList<Choice> choices;
    for (auto& [stem, files] : byStem) {
        Choice choice;
        const std::optional<FoundType> type = typeIn(stem);
        const bool isDynamic = stem.contains(QLatin1String("UD-"));
        choice.title = type ? (isDynamic ? QStringLiteral("UD-") + type->text : type->text)
                            : stem.section(QLatin1Char('/'), -1);
        choice.weightType = type ? type->type : QString();
        choice.model = modelNamed(stem.section(QLatin1Char('/'), -1));
        if (!choice.model)
            choice.model = modelNamed(repository.id);
        std::sort(files.begin(), files.end(),
                  [](const RepositoryFile& a, const RepositoryFile& b) { return a.path < b.path; });
        if (!repositoryReason.isEmpty())
            choice.reason = repositoryReason;
        else if (files.size() != partCount(files.first().path))
            choice.reason = tr("some of its parts are missing in the repository");
        else if (type && type->type.isEmpty())
            choice.reason =
                tr("weights in %1, which Facet does not read; take Q4_0, Q4_K, Q5_K, Q6_K or Q8_0")
                    .arg(type->text);
        choice.files = files;
        if (projector != nullptr) {
            choice.files.append(*projector);
            choice.hasTowers = true;
        }
        choices.append(choice);
    }
    return choices;
}

std::optional<Choice> Judge::folderChoice(const Repository& repository) const
{
    Choice choice;
    choice.files = folderFiles(repository);
    if (choice.files.isEmpty())
        return {};
    choice.title = tr("safetensors, the whole folder");
    choice.weightType = QStringLiteral("BF16");
    choice.model = modelNamed(repository.id);
    choice.hasTowers = true;
    choice.reason = reason(repository);
    return choice;
}

QList<Choice> Judge::choices(const Repository& repository) const
{
    QList<Choice> choices = ggufChoices(repository);
    if (const auto folder = folderChoice(repository))
        choices.append(*folder);
    std::stable_sort(choices.begin(), choices.end(), [](const Choice& a, const Choice& b) {
        if (a.reason.isEmpty() != b.reason.isEmpty())
            return a.reason.isEmpty();
        return a.sizeBytes() < b.sizeBytes();
    });
    return choices;
}

QList<RepositoryFile> Judge::filesOf(const models::Release& release, const Repository& repository,
                                     QString* reason)
{
    const auto refuse = [&](const QString& text) {
        *reason = text;
        return QList<RepositoryFile>();
    };
    if (release.file.isEmpty()) {
        const QList<RepositoryFile> files = folderFiles(repository);
        return files.isEmpty() ? refuse(missing(QStringLiteral("model.safetensors"), repository)) : files;
    }
    QList<RepositoryFile> files;
    for (const RepositoryFile& file : repository.files)
        if (isGguf(file.path) && stemOf(file.path) == stemOf(release.file))
            files.append(file);
    if (files.isEmpty())
        return refuse(missing(release.file, repository));
    if (release.projector.isEmpty())
        return files;
    const RepositoryFile* projector = repository.file(release.projector);
    if (projector == nullptr)
        projector = bestProjector(repository);
    if (projector == nullptr)
        return refuse(missing(release.projector, repository));
    return files << *projector;
}

} // namespace hub
