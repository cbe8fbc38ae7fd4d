// Deleting and verifying models: trees as other programs lay them out; what goes, what stays because
// something else needs it, and the way back.
#include <QtTest>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <fstream>

#include "app/models/housekeeping.h"
#include "tests/support/recipe.h"

namespace fs = std::filesystem;
using models::FoundModel;
using models::Removal;
using Place = models::FoundModel::Place;

namespace {

void write(const fs::path& path, const std::string& bytes)
{
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
}

void copyTo(const fs::path& from, const fs::path& to)
{
    fs::create_directories(to.parent_path());
    fs::copy_file(from, to);
}

std::string sha256(const fs::path& path)
{
    QFile file(QString::fromStdString(path.string()));
    (void)file.open(QIODevice::ReadOnly);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(&file);
    return hash.result().toHex().toStdString();
}

std::string gitHash(const std::string& bytes)
{
    const std::string all = "blob " + std::to_string(bytes.size()) + '\0' + bytes;
    return QCryptographicHash::hash(QByteArray::fromStdString(all), QCryptographicHash::Sha1)
        .toHex()
        .toStdString();
}

std::string manifest(const std::vector<std::string>& digests)
{
    QJsonArray layers;
    for (size_t i = 0; i < digests.size(); ++i)
        layers.append(QJsonObject{{"mediaType", i == 0 ? "application/vnd.ollama.image.model" : "x.template"},
                                  {"digest", QString::fromStdString("sha256:" + digests[i])}});
    return QJsonDocument(QJsonObject{{"layers", layers}}).toJson().toStdString();
}

/// The hub's cache, as other tools write it.
class Cache
{
public:
    explicit Cache(fs::path root) : m_repository(std::move(root) / "models--someone--gemma-4-mini-GGUF") {}

    void add(const std::string& commit, const std::string& name, const fs::path& content)
    {
        const fs::path blob = m_repository / "blobs" / sha256(content);
        if (!fs::exists(blob))
            copyTo(content, blob);
        link(commit, name, blob.filename());
    }
    void addSmall(const std::string& commit, const std::string& name, const std::string& bytes)
    {
        const fs::path blob = m_repository / "blobs" / gitHash(bytes);
        write(blob, bytes);
        link(commit, name, blob.filename());
    }
    void setMain(const std::string& commit) { write(m_repository / "refs/main", commit); }
    const fs::path& repository() const { return m_repository; }
    fs::path snapshot(const std::string& commit) const { return m_repository / "snapshots" / commit; }
    size_t blobCount() const
    {
        std::error_code error;
        return static_cast<size_t>(
            std::distance(fs::directory_iterator(m_repository / "blobs", error), fs::directory_iterator()));
    }

private:
    void link(const std::string& commit, const std::string& name, const fs::path& blob)
    {
        const fs::path at = snapshot(commit) / name;
        fs::create_directories(at.parent_path());
        fs::create_symlink(fs::path("../../blobs") / blob, at);
    }

    fs::path m_repository;
};

const std::string kOld(40, 'a');
const std::string kNew(40, 'b');

} // namespace

class HousekeepingTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_root;
    fs::path m_gguf = test::ggufModel("e2b", {.type = engine::WeightType::Q8_0});
    fs::path m_other = test::ggufModel("e4b", {});

    std::vector<FoundModel> scan(Place place, const fs::path& root) const
    {
        std::vector<FoundModel> found;
        models::scanPlaces({{place, root}}, [&](FoundModel model) { found.push_back(std::move(model)); });
        return found;
    }

    static std::vector<FoundModel> except(std::vector<FoundModel> models, size_t index)
    {
        models.erase(models.begin() + static_cast<std::ptrdiff_t>(index));
        return models;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_root = fs::canonical(m_folder->path().toStdString());
        qputenv("XDG_DATA_HOME", (m_root / "data").string().c_str()); // of the trash
    }

    /// What another revision needs stays; the last revision takes the repository with it.
    void hubCache()
    {
        Cache cache(m_root / "hub");
        cache.add(kOld, "mini-Q8_0.gguf", m_gguf);
        cache.addSmall(kOld, "config.json", "{}");
        cache.add(kNew, "mini-Q8_0.gguf", m_gguf);
        cache.addSmall(kNew, "config.json", "{ }");
        cache.setMain(kOld);
        write(m_root / "hub/models--x--other/blobs/kept", "kept");
        auto found = scan(Place::HuggingFace, m_root / "hub");
        QCOMPARE(found.size(), size_t{1}); // the same file
        QCOMPARE(cache.blobCount(), size_t{3});

        Removal removal = models::planRemoval(found[0], {});
        QVERIFY2(removal.problem.isEmpty(), qPrintable(removal.problem));
        QVERIFY(removal.sharedWith.contains("Hugging Face"));
        QCOMPARE(removal.kept.size(), 1); // the weights, for the new revision
        QVERIFY(removal.freedBytes < 100);
        QVERIFY(models::removeForGood(removal).problem.isEmpty());
        QVERIFY(!fs::exists(cache.snapshot(kOld)));
        QVERIFY(fs::exists(cache.snapshot(kNew) / "mini-Q8_0.gguf"));
        QVERIFY(!fs::exists(cache.repository() / "refs/main")); // it led to what is gone
        cache.setMain(kNew);

        found = scan(Place::HuggingFace, m_root / "hub");
        removal = models::planRemoval(found[0], {});
        QVERIFY(removal.kept.isEmpty());
        QVERIFY(removal.freedBytes > 10000);
        QVERIFY(models::removeForGood(removal).problem.isEmpty());
        QVERIFY(!fs::exists(cache.repository()));
        QVERIFY(fs::exists(m_root / "hub/models--x--other/blobs/kept"));
        QVERIFY(models::planRemoval(found[0], {}).problem.contains("gone"));
    }

    /// Of several models in a snapshot one goes; the towers stay until the last.
    void oneOfSeveral()
    {
        Cache cache(m_root / "hub");
        cache.add(kOld, "mini-Q8_0.gguf", m_gguf);
        cache.add(kOld, "mini-E4B.gguf", m_other);
        cache.addSmall(kOld, "mini-mmproj.gguf", "GGUF, no towers");
        const auto found = scan(Place::HuggingFace, m_root / "hub");
        QCOMPARE(found.size(), size_t{2});
        for (size_t i = 0; i < 2; ++i) {
            const Removal removal = models::planRemoval(found[i], except(found, i));
            QVERIFY2(removal.problem.isEmpty(), qPrintable(removal.problem));
            QCOMPARE(removal.links.size(), i == 0 ? size_t{1} : size_t{2});
            QVERIFY(models::removeForGood(removal).problem.isEmpty());
            QCOMPARE(fs::exists(cache.snapshot(kOld) / "mini-mmproj.gguf"), i == 0);
        }
        QVERIFY(!fs::exists(cache.repository()));
    }

    /// What another model of the repository will need when its download ends stays.
    void oneOfSeveralUnderWay()
    {
        for (const char* sign : {"blobs/0123.incomplete", ".facet/0123.json"}) {
            Cache cache(m_root / "hub");
            cache.add(kOld, "mini-Q8_0.gguf", m_gguf);
            cache.addSmall(kOld, "mini-mmproj.gguf", "GGUF, no towers");
            write(cache.repository() / sign, "{}");
            const auto found = scan(Place::HuggingFace, m_root / "hub");
            QCOMPARE(found.size(), size_t{1});
            const Removal removal = models::planRemoval(found[0], {});
            QVERIFY2(removal.problem.isEmpty(), qPrintable(removal.problem));
            QVERIFY(models::removeForGood(removal).problem.isEmpty());
            QVERIFY(!fs::exists(cache.snapshot(kOld) / "mini-Q8_0.gguf"));
            QVERIFY(fs::exists(cache.snapshot(kOld) / "mini-mmproj.gguf"));
            QVERIFY(fs::exists(cache.repository() / sign));
            fs::remove_all(cache.repository());
        }
    }

    void trashAndBack()
    {
        Cache cache(m_root / "hub");
        cache.add(kOld, "mini-Q8_0.gguf", m_gguf);
        cache.setMain(kOld);
        const auto found = scan(Place::HuggingFace, m_root / "hub");
        const Removal removal = models::planRemoval(found[0], {});
        QVERIFY(removal.names().first().contains("mini-Q8_0.gguf") || removal.freedBytes < 1000000);
        const models::Removed removed = models::moveToTrash(removal);
        if (removed.isTrashUnusable) {
            QVERIFY(fs::exists(cache.snapshot(kOld) / "mini-Q8_0.gguf")); // nothing was touched
            QSKIP("no trash here");
        }
        QVERIFY(removed.canUndo());
        QVERIFY(!fs::exists(cache.repository()));
        QVERIFY(models::undo(removed).isEmpty());
        const auto again = scan(Place::HuggingFace, m_root / "hub");
        QCOMPARE(again.size(), size_t{1});
        QVERIFY2(again[0].canLoad(), qPrintable(again[0].problem));
        QVERIFY(fs::exists(cache.repository() / "refs/main"));
    }

    void ollama()
    {
        const fs::path root = m_root / "ollama";
        const std::string model = sha256(m_gguf), other = sha256(m_other);
        const std::string shared(64, 'c'), own(64, 'd');
        copyTo(m_gguf, root / "blobs" / ("sha256-" + model));
        copyTo(m_other, root / "blobs" / ("sha256-" + other));
        write(root / "blobs" / ("sha256-" + shared), "template");
        write(root / "blobs" / ("sha256-" + own), "licence");
        write(root / "manifests/registry/library/gemma4/e2b", manifest({model, shared, own}));
        write(root / "manifests/registry/library/gemma4/latest", manifest({model, shared}));
        write(root / "manifests/registry/library/other/e4b",
              manifest({other, shared, "../../../etc/passwd"}));
        auto found = scan(Place::Ollama, root);
        QCOMPARE(found.size(), size_t{2});
        const size_t index = found[0].path.filename() == "sha256-" + model ? 0 : 1;
        const Removal removal = models::planRemoval(found[index], except(found, index));
        QVERIFY2(removal.problem.isEmpty(), qPrintable(removal.problem));
        QVERIFY(removal.sharedWith.contains("gemma4:e2b") && removal.sharedWith.contains("gemma4:latest"));
        QVERIFY(models::removeForGood(removal).problem.isEmpty());
        QVERIFY(!fs::exists(root / "manifests/registry/library/gemma4"));
        QVERIFY(!fs::exists(root / "blobs" / ("sha256-" + own)));
        QVERIFY(fs::exists(root / "blobs" / ("sha256-" + shared)));
        QVERIFY(fs::exists(root / "blobs" / ("sha256-" + other)));
    }

    /// Files of others and of the user's: links are taken, what they lead to stays; the towers stay for a
    /// neighbour.
    void files()
    {
        const fs::path root = m_root / "lmstudio";
        copyTo(m_gguf, root / "maker/mini/mini-Q8_0.gguf");
        fs::create_directories(root / "maker/linked");
        fs::create_symlink(m_root / "elsewhere.gguf", root / "maker/linked/mini.gguf");
        copyTo(m_other, m_root / "elsewhere.gguf");
        auto found = scan(Place::LmStudio, root);
        QCOMPARE(found.size(), size_t{2});
        for (const FoundModel& model : found) {
            const Removal removal = models::planRemoval(model, {});
            QVERIFY2(removal.problem.isEmpty(), qPrintable(removal.problem));
            QVERIFY(removal.sharedWith.contains("LM Studio"));
            QVERIFY(models::removeForGood(removal).problem.isEmpty());
            QVERIFY(!fs::exists(model.path));
            QVERIFY(fs::exists(root));
        }
        QVERIFY(fs::exists(m_root / "elsewhere.gguf"));

        copyTo(m_gguf, m_root / "mine/mini.gguf");
        fs::create_hard_link(m_root / "mine/mini.gguf", m_root / "twin.gguf");
        write(m_root / "mine/notes.txt", "not a model's");
        found = scan(Place::Folder, m_root / "mine");
        const Removal removal = models::planRemoval(found[0], {});
        QVERIFY(removal.sharedWith.isEmpty());
        QCOMPARE(removal.freedBytes, quint64{0}); // the twin keeps the space
        QCOMPARE(removal.kept.size(), 1);
        QVERIFY(models::removeForGood(removal).problem.isEmpty());
        QVERIFY(fs::exists(m_root / "mine/notes.txt") && fs::exists(m_root / "twin.gguf"));

        FoundModel demo;
        demo.place = Place::Demo;
        QVERIFY(!models::planRemoval(demo, {}).problem.isEmpty());
        FoundModel outside = found[0];
        outside.root = m_root / "other-place";
        fs::create_directories(outside.root);
        outside.path = m_root / "twin.gguf";
        outside.files = {{outside.path, outside.path, 1}};
        QVERIFY(models::planRemoval(outside, {}).problem.contains("outside"));
        QVERIFY(fs::exists(m_root / "twin.gguf"));
    }

    void verifies()
    {
        Cache cache(m_root / "hub");
        cache.add(kOld, "mini-Q8_0.gguf", m_gguf);
        auto found = scan(Place::HuggingFace, m_root / "hub");
        double last = 0;
        const auto verify = [&](const FoundModel& model) {
            return models::verify(model, [&](double share) { last = share; }, {});
        };
        QCOMPARE(verify(found[0]).outcome, models::Verification::Right);
        QCOMPARE(last, 1.0);
        const fs::path blob = fs::canonical(found[0].path);
        {
            std::fstream file(blob, std::ios::in | std::ios::out | std::ios::binary);
            file.seekp(static_cast<std::streamoff>(fs::file_size(blob) - 5));
            file.put('\x55');
            file.put('\x2a');
        }
        const models::Verification bad = verify(found[0]);
        QCOMPARE(bad.outcome, models::Verification::Damaged);
        QVERIFY2(bad.text.contains("mini-Q8_0.gguf") && bad.text.contains("again"), qPrintable(bad.text));

        copyTo(m_gguf, m_root / "mine/mini.gguf");
        found = scan(Place::Folder, m_root / "mine");
        QCOMPARE(verify(found[0]).outcome, models::Verification::Plausible);
        fs::resize_file(m_root / "mine/mini.gguf", 5000);
        QCOMPARE(verify(found[0]).outcome, models::Verification::Damaged);
        fs::remove(m_root / "mine/mini.gguf");
        QCOMPARE(verify(found[0]).outcome, models::Verification::Damaged);

        Cache small(m_root / "second");
        small.add(kOld, "model.safetensors", test::huggingFaceModel("e4b") / "model.safetensors");
        for (const char* name : {"config.json", "tokenizer.json"}) {
            std::ifstream in(test::huggingFaceModel("e4b") / name, std::ios::binary);
            if (in)
                small.addSmall(kOld, name, std::string(std::istreambuf_iterator<char>(in), {}));
        }
        found = scan(Place::HuggingFace, m_root / "second");
        QCOMPARE(found.size(), size_t{1});
        QCOMPARE(verify(found[0]).outcome, models::Verification::Right); // git's hashes too
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(models::verify(
                     found[0], [](double) {}, stop.get_token())
                     .outcome,
                 models::Verification::Stopped);
    }

    /// As the window does it: the question, the deed, the undoing; a name; a verification on the row.
    void throughTheWindow()
    {
        settings::Settings settings(m_folder->filePath("settings.ini"));
        models::ModelLibrary::Options options;
        options.places = {{Place::Folder, m_root / "mine"}};
        copyTo(m_gguf, m_root / "mine/mini.gguf");
        models::ModelLibrary library(settings, std::move(options));
        models::Housekeeping keeping(settings, library);
        models::InstalledModels& installed = *library.installed();
        const auto isScanned = [&](int count) { return !library.isScanning() && installed.count() == count; };
        library.scan();
        QTRY_VERIFY_WITH_TIMEOUT(isScanned(1), 30000);
        QCOMPARE(library.installed()->totalBytes(), quint64{fs::file_size(m_gguf)});

        const QString fileName = installed.at(0).name;
        const QString path = QString::fromStdString(installed.at(0).path.string());
        keeping.rename(path, "  My   model ");
        QCOMPARE(installed.nameAt(0), QStringLiteral("My model"));
        QSignalSpy asked(&library, &models::ModelLibrary::loadRequested);
        library.load(0);
        QCOMPARE(asked.front()[2].toString(), QStringLiteral("My model"));
        keeping.rename(path, "");
        settings.setExtra("models/names", QVariantMap{{path, "as before"}}); // as names were kept once
        QCOMPARE(installed.nameAt(0), fileName);

        keeping.verify(0);
        const auto role = [&](int which) { return installed.data(installed.index(0), which); };
        QTRY_VERIFY(role(models::InstalledModels::CheckProgressRole).toDouble() < 0);
        QVERIFY(role(models::InstalledModels::CheckTextRole).toString().contains("sound"));

        library.noteLoading(QString::fromStdString(installed.at(0).path.string()));
        library.noteLoaded(QString::fromStdString(installed.at(0).path.string()), "x", "y", 1, 256,
                           engine::KvType::F16);
        keeping.askToDelete(0);
        QTRY_VERIFY(keeping.problem().contains("in use"));
        QVERIFY(!keeping.canDelete());
        keeping.cancel();
        library.noteUnloaded();

        keeping.askToDelete(0);
        QTRY_VERIFY(keeping.canDelete());
        QVERIFY(keeping.canTrash());
        keeping.confirm(false);
        QTRY_VERIFY(!keeping.isBusy());
        if (keeping.isAsking()) { // no trash here: for good is what is left
            QVERIFY(!keeping.canTrash() && keeping.canDelete());
            keeping.confirm(true);
            QTRY_VERIFY_WITH_TIMEOUT(isScanned(0), 30000);
            return;
        }
        QTRY_VERIFY_WITH_TIMEOUT(isScanned(0), 30000);
        QVERIFY(keeping.canUndo());
        keeping.undoDelete();
        QTRY_VERIFY_WITH_TIMEOUT(isScanned(1) && installed.at(0).canLoad(), 30000);
    }
};

QTEST_GUILESS_MAIN(HousekeepingTest)
#include "housekeeping_test.moc"
