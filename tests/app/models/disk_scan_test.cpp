// Models on the disk: trees as other programs lay them out, made here from the reference models; and what is
// no model.
#include <QtTest>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <fstream>
#include <map>

#include "app/models/disk_scan.h"
#include "tests/support/recipe.h"

namespace fs = std::filesystem;
using models::FoundModel;
using models::ModelPlace;
using Place = models::FoundModel::Place;

namespace {

const std::string kDigest(64, 'a');
const std::string kDigestB(64, 'b');

void write(const fs::path& path, const std::string& bytes)
{
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
}

void link(const fs::path& to, const fs::path& at)
{
    fs::create_directories(at.parent_path());
    fs::create_symlink(to, at);
}

/// A copy of its start only: a file that breaks off.
void writeHead(const fs::path& from, const fs::path& to, size_t size)
{
    std::ifstream in(from, std::ios::binary);
    std::string bytes(size, '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(size));
    write(to, bytes);
}

std::string manifest(const std::string& digest)
{
    const QString kind = QStringLiteral("application/vnd.ollama.image.");
    const QJsonObject model{{"mediaType", kind + "model"}, {"digest", QString::fromStdString(digest)}};
    const QJsonObject licence{{"mediaType", kind + "license"}, {"digest", "sha256:0"}};
    return QJsonDocument(QJsonObject{{"layers", QJsonArray{model, licence}}}).toJson().toStdString();
}

} // namespace

class DiskScanTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_root;
    fs::path m_gguf = test::ggufModel("e2b", {.type = engine::WeightType::Q8_0});
    fs::path m_safetensors = test::huggingFaceModel("e4b");

    std::vector<FoundModel> scan(const std::vector<ModelPlace>& places) const
    {
        std::vector<FoundModel> found;
        models::scanPlaces(places, [&](FoundModel model) { found.push_back(std::move(model)); });
        return found;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_root = m_folder->path().toStdString();
    }

    void hubCache()
    {
        const fs::path repository = m_root / "hub" / "models--google--gemma-4-E4B-it";
        for (const fs::directory_entry& file : fs::directory_iterator(m_safetensors)) {
            const fs::path blob = repository / "blobs" / ("blob-" + file.path().filename().string());
            fs::create_directories(blob.parent_path());
            fs::copy_file(file.path(), blob);
            link(fs::path("../../blobs") / blob.filename(),
                 repository / "snapshots/0123abcd" / file.path().filename());
        }
        write(repository / "refs/main", "0123abcd");
        write(m_root / "hub/models--other--thing/snapshots/1/README.md", "no model");
        write(m_root / "hub/version.txt", "1");
        const auto found = scan({{Place::HuggingFace, m_root / "hub"}});
        QCOMPARE(found.size(), size_t{1});
        const FoundModel& model = found.front();
        QVERIFY2(model.canLoad(), qPrintable(model.problem));
        QCOMPARE(model.path, repository / "snapshots/0123abcd");
        QCOMPARE(model.name, QStringLiteral("gemma-4-E4B-it"));
        QCOMPARE(model.weightType, QStringLiteral("BF16"));
        QVERIFY(model.cost->sees && model.cost->hears);
        QVERIFY(model.sizeBytes > 1000000);
        QCOMPARE(model.place, Place::HuggingFace);
    }

    /// OWNER/NAME/FILE.gguf with its projector beside it; a damaged one, a shard without its others, a
    /// foreign one.
    void lmStudio()
    {
        const fs::path folder = m_root / "lmstudio/lmstudio-community/gemma-4-E2B-it-GGUF";
        link(m_gguf, folder / "gemma-4-E2B-it-Q8_0.gguf");
        write(folder / "mmproj-broken-bf16.gguf", "GGUF damaged");
        writeHead(m_gguf, m_root / "lmstudio/x/cut/cut.gguf", 5000);
        write(m_root / "lmstudio/x/text/notes.gguf", "this is not a model");
        write(m_root / "lmstudio/x/split/model-00002-of-00003.gguf", "GGUF");
        write(m_root / "lmstudio/x/empty/empty.gguf", "");
        const auto found = scan({{Place::LmStudio, m_root / "lmstudio"}});
        std::map<std::string, FoundModel> byName;
        for (const FoundModel& model : found)
            byName[model.path.filename().string()] = model;
        QCOMPARE(byName.size(), size_t{4});
        const FoundModel& sound = byName["gemma-4-E2B-it-Q8_0.gguf"];
        QVERIFY2(sound.canLoad(), qPrintable(sound.problem));
        QVERIFY(sound.projector.empty()); // the broken one is no use, the text model is
        QVERIFY(!sound.cost->sees);
        QCOMPARE(sound.weightType, QStringLiteral("Q8_0"));
        for (const char* name : {"cut.gguf", "notes.gguf", "empty.gguf"}) {
            QVERIFY2(!byName[name].canLoad(), name);
            QVERIFY2(byName[name].cost == nullptr, name);
        }
    }

    void ollama()
    {
        const fs::path root = m_root / "ollama";
        const fs::path blob = root / "blobs" / ("sha256-" + kDigest);
        fs::create_directories(blob.parent_path());
        fs::copy_file(m_gguf, blob);
        write(root / "manifests/registry/library/gemma4/e2b", manifest("sha256:" + kDigest));
        write(root / "manifests/registry/library/gemma4/copy",
              manifest("sha256:" + kDigest)); // the same blob
        write(root / "manifests/registry/library/gone/latest", manifest("sha256:" + kDigestB));
        write(root / "manifests/registry/library/evil/latest", manifest("sha256:../../../etc/passwd"));
        write(root / "manifests/registry/library/odd/latest", "[1, 2, {");
        const auto found = scan({{Place::Ollama, root}});
        QCOMPARE(found.size(), size_t{1});
        QVERIFY2(found.front().canLoad(), qPrintable(found.front().problem));
        QCOMPARE(found.front().path, blob); // in place, without a link
    }

    /// A folder of the user's: nested, reached twice, with links that lead in circles.
    void folders()
    {
        link(m_gguf, m_root / "mine/a/b/model.gguf");
        link(m_gguf, m_root / "mine/again.gguf"); // the same file
        link(m_safetensors, m_root / "mine/hf");
        link(m_root / "mine", m_root / "mine/a/circle");
        write(m_root / "mine/.git/hidden.gguf", "GGUF");
        const auto found =
            scan({{Place::Folder, m_root / "mine"}, {Place::Folder, m_root / "mine/again.gguf"}});
        QCOMPARE(found.size(), size_t{2});
        for (const FoundModel& model : found)
            QVERIFY2(model.canLoad(), qPrintable(model.problem));
    }

    void singleFiles()
    {
        const auto found = scan({{Place::Folder, m_gguf},
                                 {Place::Folder, m_safetensors / "model.safetensors"},
                                 {Place::Folder, m_root / "nothing"}});
        QCOMPARE(found.size(), size_t{2});
        QCOMPARE(found[0].path, m_gguf);
        QCOMPARE(found[1].path, m_safetensors);
    }

    /// Drafters and models of others are passed over without a word.
    void foreign()
    {
        write(m_root / "bert/config.json", "{\"model_type\": \"bert\"}");
        fs::copy_file(m_safetensors / "model.safetensors", m_root / "bert/model.safetensors");
        link(test::huggingFaceModel("e2b-drafter"), m_root / "drafter");
        for (const FoundModel& model : scan({{Place::Folder, m_root}}))
            QFAIL(qPrintable(model.name + model.problem));
    }

    void places()
    {
        const auto at = [](const std::map<std::string, QString>& environment, Place kind) {
            for (const ModelPlace& place : models::usualPlaces("/home/u", [&](const char* name) {
                     const auto it = environment.find(name);
                     return it == environment.end() ? QString() : it->second;
                 }))
                if (place.kind == kind)
                    return place.path;
            return fs::path();
        };
        QCOMPARE(at({}, Place::HuggingFace), fs::path("/home/u/.cache/huggingface/hub"));
        QCOMPARE(at({{"XDG_CACHE_HOME", "/c"}}, Place::HuggingFace), fs::path("/c/huggingface/hub"));
        QCOMPARE(at({{"HF_HOME", "/h"}, {"XDG_CACHE_HOME", "/c"}}, Place::HuggingFace), fs::path("/h/hub"));
        QCOMPARE(at({{"HF_HUB_CACHE", "/k"}, {"HF_HOME", "/h"}}, Place::HuggingFace), fs::path("/k"));
        QCOMPARE(at({}, Place::LmStudio), fs::path("/home/u/.lmstudio/models"));
        QCOMPARE(at({}, Place::Ollama), fs::path("/home/u/.ollama/models"));
        QCOMPARE(at({{"OLLAMA_MODELS", "/o"}}, Place::Ollama), fs::path("/o"));
        QCOMPARE(at({{"XDG_DATA_HOME", "/d"}}, Place::Jan), fs::path("/d/Jan/data/llamacpp/models"));
    }

    void stops()
    {
        link(m_gguf, m_root / "mine/model.gguf");
        std::stop_source stop;
        stop.request_stop();
        models::scanPlaces(
            {{Place::Folder, m_root / "mine"}}, [](const FoundModel&) { QFAIL("stopped"); },
            stop.get_token());
    }
};

QTEST_GUILESS_MAIN(DiskScanTest)
#include "disk_scan_test.moc"
