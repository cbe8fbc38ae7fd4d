// The planner against published sizes and requirements, and against what the engine really allocates.
#include <QtTest>

#include "app/models/planner.h"
#include "app/models/weight_plan.h"
#include "engine/media/patches.h"
#include "engine/media_encoders.h"
#include "tests/support/gpu_fixture.h"
#include "tests/support/recipe.h"

namespace {

using models::Catalogue;
using models::CatalogueModel;
using models::ModelCost;
using models::Plan;
using models::Verdict;

constexpr double kGigabyte = 1e9;

models::DeviceFacts device(double gigabytes, double bandwidth = 0)
{
    models::DeviceFacts facts;
    facts.name = "test";
    facts.kind = engine::vulkan::DeviceKind::Discrete;
    facts.memoryBytes = static_cast<quint64>(gigabytes * kGigabyte);
    facts.freeBytes = facts.memoryBytes;
    facts.bytesPerSecond = bandwidth;
    return facts;
}

bool isWithin(double value, double expected, double share)
{
    return std::abs(value - expected) <= share * expected;
}

} // namespace

class PlannerTest : public QObject
{
    Q_OBJECT

private:
    const Catalogue m_catalogue = Catalogue::builtIn();

    ModelCost cost(const char* size, const char* format) const
    {
        const CatalogueModel* model = m_catalogue.find(QStringLiteral("gemma-4-") + QString(size).toLower());
        return ModelCost::of(*model, *model->release(format));
    }

private slots:
    void parameters_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<double>("bf16Bytes"); // of all text parameters but the per-layer table
        QTest::newRow("E2B") << "gemma-4-e2b" << 2.0 * 2279759139;
        QTest::newRow("E4B") << "gemma-4-e4b" << 2.0 * 4644441130;
        QTest::newRow("26B-A4B") << "gemma-4-26b-a4b" << 2.0 * 25233141790;
        QTest::newRow("31B") << "gemma-4-31b" << 2.0 * 30697345340;
    }

    void parameters()
    {
        QFETCH(QString, id);
        QFETCH(double, bf16Bytes);
        const CatalogueModel* model = m_catalogue.find(id);
        QVERIFY(model != nullptr);
        const auto weights = models::textWeights(model->architecture.text, models::StorageTypes{});
        QVERIFY2(isWithin(static_cast<double>(weights.deviceBytes), bf16Bytes, 0.002),
                 qPrintable(QString::number(weights.deviceBytes)));
    }

    /// Weight bytes that one token reads at 4-bit layers with a Q6_K head, as the specification tells them.
    void readBytes_data()
    {
        QTest::addColumn<QString>("size");
        QTest::addColumn<double>("gigabytes");
        QTest::newRow("E2B") << "E2B" << 1.39;
        QTest::newRow("E4B") << "E4B" << 2.79;
        QTest::newRow("26B-A4B") << "26B-A4B" << 2.34;
        QTest::newRow("31B") << "31B" << 17.6;
    }

    void readBytes()
    {
        QFETCH(QString, size);
        QFETCH(double, gigabytes);
        const ModelCost model = cost(qPrintable(size), "Q4_0");
        QVERIFY2(isWithin(static_cast<double>(model.readBytes) / kGigabyte, gigabytes, 0.03),
                 qPrintable(QString::number(model.readBytes)));
    }

    void keysAndValues_data()
    {
        QTest::addColumn<QString>("size");
        QTest::addColumn<int>("context");
        QTest::addColumn<double>("gibibytes"); // 16 bit, with a saturated window
        QTest::newRow("E2B 32K") << "E2B" << 32768 << 0.193;
        QTest::newRow("E2B 128K") << "E2B" << 131072 << 0.756;
        QTest::newRow("E4B 128K") << "E4B" << 131072 << 2.020;
        QTest::newRow("26B 128K") << "26B-A4B" << 131072 << 2.695;
        QTest::newRow("31B 256K") << "31B" << 262144 << 20.781;
    }

    /// The ring holds a micro-batch besides the window: never less than the published figure, little more.
    void keysAndValues()
    {
        QFETCH(QString, size);
        QFETCH(int, context);
        QFETCH(double, gibibytes);
        const ModelCost model = cost(qPrintable(size), "Q4_0");
        const Plan plan = models::planMemory(model, static_cast<uint32_t>(context), engine::KvType::F16);
        const double published = gibibytes * 1073741824;
        uint64_t ring = 0; // of a micro-batch
        for (uint32_t i = 0; i < model.config.layerCount(); ++i)
            if (model.config.ownsKv(i) && !model.config.layers[i].isGlobal)
                ring += uint64_t{1120 + 4 * 64} * 4 * model.config.layers[i].kvHeads *
                        model.config.layers[i].headDim;
        QVERIFY(static_cast<double>(plan.cacheBytes) >= 0.99 * published);
        QVERIFY(static_cast<double>(plan.cacheBytes) <= 1.01 * published + static_cast<double>(ring));
    }

    /// Published files of known size.
    void files()
    {
        const CatalogueModel* e2b = m_catalogue.find("gemma-4-e2b");
        const CatalogueModel* e4b = m_catalogue.find("gemma-4-e4b");
        const CatalogueModel* moe = m_catalogue.find("gemma-4-26b-a4b");
        const CatalogueModel* dense = m_catalogue.find("gemma-4-31b");
        const auto bytes = [](const CatalogueModel* model, const char* format) {
            return static_cast<double>(models::fileBytes(model->architecture, format));
        };
        QVERIFY(isWithin(bytes(e2b, "Q4_0"), 3349516256, 0.002));
        QVERIFY(isWithin(bytes(e2b, "Q8_0"), 4967494592, 0.002));
        QVERIFY(isWithin(bytes(e4b, "Q8_0"), 8031223872, 0.002));
        QVERIFY(isWithin(bytes(e4b, "Q4_0"), 5.15e9, 0.005));
        QVERIFY(isWithin(bytes(moe, "Q4_0"), 14.4e9, 0.005));
        QVERIFY(isWithin(bytes(dense, "Q4_0"), 17.6e9, 0.005));
        QVERIFY(isWithin(bytes(e2b, "BF16"), 10.2e9, 0.01));
    }

    /// Each configuration, towers included, must fit in at most the published memory; how much less it needs
    /// is told. Cards of 16, 24, … GB have that many GiB.
    void requirements_data()
    {
        QTest::addColumn<QString>("size");
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("context");
        QTest::addColumn<double>("gigabytes");
        constexpr double card = 1073741824 / kGigabyte;
        QTest::newRow("E2B 4 bit 128K") << "E2B"
                                        << "Q4_0" << 131072 << 5.0;
        QTest::newRow("E2B 4 bit 4K") << "E2B"
                                      << "Q4_0" << 4096 << 4.0;
        QTest::newRow("26B-A4B 4 bit 4K") << "26B-A4B"
                                          << "Q4_0" << 4096 << 16 * card;
        QTest::newRow("26B-A4B 4 bit 128K") << "26B-A4B"
                                            << "Q4_0" << 131072 << 48 * card;
        QTest::newRow("31B 4 bit 4K") << "31B"
                                      << "Q4_0" << 4096 << 24 * card;
        QTest::newRow("31B 4 bit 128K") << "31B"
                                        << "Q4_0" << 131072 << 160 * card;
        QTest::newRow("E2B 16 bit 4K") << "E2B"
                                       << "BF16" << 4096 << 12 * card;
        QTest::newRow("26B-A4B 16 bit 4K") << "26B-A4B"
                                           << "BF16" << 4096 << 80 * card;
        QTest::newRow("31B 16 bit 4K") << "31B"
                                       << "BF16" << 4096 << 80 * card;
    }

    void requirements()
    {
        QFETCH(QString, size);
        QFETCH(QString, format);
        QFETCH(int, context);
        QFETCH(double, gigabytes);
        const ModelCost model = cost(qPrintable(size), qPrintable(format));
        const Plan plan =
            models::plan(model, device(gigabytes), static_cast<uint32_t>(context), engine::KvType::F16);
        const double needed = static_cast<double>(plan.totalBytes()) / kGigabyte;
        qInfo("%s %s at %d tokens: %.2f GB (weights %.2f, towers %.2f, cache %.2f, scratch %.2f), %.1f GB "
              "below the "
              "published %.0f GB",
              qPrintable(size), qPrintable(format), context, needed,
              static_cast<double>(plan.weightBytes) / kGigabyte,
              static_cast<double>(plan.towerBytes) / kGigabyte,
              static_cast<double>(plan.cacheBytes) / kGigabyte,
              static_cast<double>(plan.scratchBytes) / kGigabyte, gigabytes - needed, gigabytes);
        QVERIFY(needed < gigabytes);
        QCOMPARE(plan.verdict, Verdict::Fits);
    }

    void verdicts()
    {
        const ModelCost dense = cost("31B", "Q4_0");
        const ModelCost moe = cost("26B-A4B", "Q4_0");
        QCOMPARE(models::plan(dense, device(12), 8192, engine::KvType::F16).verdict, Verdict::DoesNotFit);
        const auto host = static_cast<quint64>(64 * kGigabyte);
        QCOMPARE(models::plan(dense, device(12), 8192, engine::KvType::F16, host).verdict,
                 Verdict::NeedsHostMemory);

        const Plan shorter = models::plan(moe, device(19), 262144, engine::KvType::F16);
        QCOMPARE(shorter.verdict, Verdict::FitsShorter);
        QVERIFY(shorter.longestContext >= 8192 && shorter.longestContext < 262144);
        const Plan atLongest = models::plan(moe, device(19), shorter.longestContext, engine::KvType::F16);
        QCOMPARE(atLongest.verdict, Verdict::Fits);
        const Plan beyond = models::plan(moe, device(19), shorter.longestContext + 1024, engine::KvType::F16);
        QCOMPARE(beyond.verdict, Verdict::FitsShorter);
        QVERIFY(models::plan(moe, device(19), 262144, engine::KvType::Q8_0).longestContext >
                shorter.longestContext);

        models::DeviceFacts unusable = device(100);
        unusable.unusableReason = "no 16-bit storage";
        QCOMPARE(models::plan(moe, unusable, 4096, engine::KvType::F16).verdict, Verdict::DoesNotFit);
    }

    void speed()
    {
        const ModelCost dense = cost("31B", "Q4_0");
        QCOMPARE(models::plan(dense, device(80), 8192, engine::KvType::F16).tokensPerSecond, 0.0);
        // A dense model on 1 TB/s: between what published decoders reach and the roofline.
        const double fast =
            models::plan(dense, device(80, 1000e9), 8192, engine::KvType::F16).tokensPerSecond;
        QVERIFY2(fast > 35 && fast < 53, qPrintable(QString::number(fast)));
        const double half = models::plan(dense, device(80, 500e9), 8192, engine::KvType::F16).tokensPerSecond;
        QVERIFY(half < fast && half > 0.45 * fast);
    }

    void plannedAgainstReal_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<bool>("isGguf");
        QTest::newRow("demo") << QStringLiteral(FACET_RESOURCES_FOLDER "/demo/model") << false;
        for (const char* model : {"e2b", "26b-a4b"})
            QTest::newRow(model) << QString::fromStdString(test::huggingFaceModel(model).string()) << false;
        for (const char* model : {"e4b", "31b"})
            QTest::newRow(qPrintable(QStringLiteral("%1 in GGUF").arg(model)))
                << QString::fromStdString(test::ggufModel(model, {.type = engine::WeightType::Q8_0}).string())
                << true;
    }

    /// Planned from the headers against what loading, a picture and a full context really take.
    void plannedAgainstReal()
    {
        QFETCH(QString, model);
        QFETCH(bool, isGguf);
        const auto checkpoint = engine::Checkpoint::open(model.toStdString());
        ModelCost cost = ModelCost::of(*checkpoint, isGguf ? nullptr : checkpoint.get());
        cost.towerScratchBytes = 0; // counted below, for the very picture
        constexpr uint32_t context = 256;
        const Plan plan = models::planMemory(cost, context, engine::KvType::F16);

        engine::tests::GpuFixture gpu;
        const auto loaded = engine::Model::load(gpu.device(), model.toStdString(), {});
        engine::Session session(*loaded, models::sessionOptions(cost, context, engine::KvType::F16));
        // As the window compares them right after loading, before anything is asked.
        const auto atLoad = static_cast<double>(loaded->weights().deviceBytes() + session.deviceBytes());
        const auto plannedAtLoad =
            static_cast<double>(models::bytesAfterLoading(cost, context, engine::KvType::F16));
        qInfo("after loading: planned %.0f, real %.0f: %.2f %%", plannedAtLoad, atLoad,
              100 * std::abs(plannedAtLoad - atLoad) / atLoad);
        QVERIFY(isWithin(plannedAtLoad, atLoad, 0.03));
        engine::TokenSequence prompt;
        for (uint32_t i = 0; i < context; ++i)
            prompt.ids.push_back(static_cast<engine::TokenId>(5 + i % 100));
        session.prefill(prompt);
        uint64_t real = loaded->weights().deviceBytes() + session.deviceBytes();
        uint64_t planned = plan.totalBytes();

        if (cost.sees) {
            engine::VisionEncoder tower(gpu.device(), loaded->kernels(), *checkpoint, loaded->config().hidden,
                                        {});
            real += tower.deviceBytes();
            if (cost.hears)
                planned -=
                    models::audioTowerBytes(engine::readAudioConfig(*checkpoint, loaded->config().hidden));
        }
        const double difference = std::abs(static_cast<double>(planned) - static_cast<double>(real));
        qInfo("planned %llu, real %llu: %.2f %%", static_cast<unsigned long long>(planned),
              static_cast<unsigned long long>(real), 100 * difference / static_cast<double>(real));
        QVERIFY(difference <= 0.03 * static_cast<double>(real));
        QVERIFY2(gpu.isSilent(), gpu.messages().c_str());
    }

    void towersAgainstReal()
    {
        const std::filesystem::path folder = FACET_RESOURCES_FOLDER "/demo/model";
        const auto checkpoint = engine::Checkpoint::open(folder);
        engine::tests::GpuFixture gpu;
        const auto loaded = engine::Model::load(gpu.device(), folder, {});
        const uint32_t hidden = loaded->config().hidden;
        const engine::AudioConfig audio = engine::readAudioConfig(*checkpoint, hidden);
        const auto tower = engine::AudioTower::load(gpu.device(), loaded->kernels(), *checkpoint, hidden, {});
        QVERIFY(isWithin(static_cast<double>(models::audioTowerBytes(audio)),
                         static_cast<double>(tower->deviceBytes()), 0.03));

        const engine::VisionConfig vision = engine::readVisionConfig(*checkpoint);
        engine::VisionEncoder encoder(gpu.device(), loaded->kernels(), *checkpoint, hidden, {});
        const uint64_t weights = encoder.deviceBytes();
        engine::ImagePatches patches;
        patches.size = {48 * 8, 48 * 8};
        patches.count = 24 * 24;
        patches.values.resize(patches.count * engine::kPatchValues, 0.5F);
        for (int32_t y = 0; y < 24; ++y)
            for (int32_t x = 0; x < 24; ++x) {
                patches.positions.push_back(x);
                patches.positions.push_back(y);
            }
        encoder.encode(patches);
        const auto scratch = static_cast<double>(encoder.deviceBytes() - weights);
        QVERIFY(isWithin(static_cast<double>(models::visionScratchBytes(vision, 64)), scratch, 0.03));
    }
};

QTEST_GUILESS_MAIN(PlannerTest)
#include "planner_test.moc"
