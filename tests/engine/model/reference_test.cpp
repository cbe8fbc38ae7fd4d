// The four architectures against the outputs of transformers: every layer, all logits, greedy text; from
// safetensors and from GGUF, in all weight types that hold the reference's values exactly.
#include <QTest>

#include "engine/model/trace.h"
#include "tests/support/goldens.h"
#include "tests/support/gpu_fixture.h"
#include "tests/support/recipe.h"

using namespace engine;
using namespace engine::tests;

namespace {

// Bounds of the reference: float32 arithmetic over the same weights.
constexpr double kMaxError = 1e-4;
constexpr float kGreedyMargin = 0.02F;

LoadOptions exact()
{
    LoadOptions options;
    options.exact = true;
    return options;
}

std::filesystem::path modelPath(const std::string& model, const std::string& format)
{
    if (format == "safetensors")
        return test::huggingFaceModel(model);
    if (format == "safetensors f16")
        return test::huggingFaceModel(model, WeightType::F16);
    if (format == "gguf f32")
        return test::ggufModel(model, {.type = WeightType::F32});
    if (format == "gguf f16")
        return test::ggufModel(model, {.type = WeightType::F16});
    return test::ggufModel(model, {.type = WeightType::BF16, .splitExperts = true, .withoutUnused = true});
}

} // namespace

class ReferenceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_gpu = std::make_unique<GpuFixture>(); }
    void cleanupTestCase()
    {
        m_model.reset();
        m_gpu->close();
        QVERIFY2(m_gpu->isSilent(), m_gpu->messages().c_str());
    }

    void layersAndLogits_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("everything");
        for (const char* model : {"e2b", "e4b", "26b-a4b", "31b"})
            for (const char* format : {"safetensors", "safetensors f16", "gguf f32", "gguf f16", "gguf bf16"})
                QTest::addRow("%s %s", model, format)
                    << QString(model) << QString(format) << (QString(format) == "safetensors");
    }

    void layersAndLogits()
    {
        QFETCH(QString, model);
        QFETCH(QString, format);
        QFETCH(bool, everything);
        load(model, format);
        compareCase("short", 512);
        if (!everything)
            return;
        compareCase("windows", 512);
        compareCase("windows", 7); // micro-batches that straddle the windows
        compareFar();
        for (int i = 0; i < 4; ++i)
            compareGreedyCase("greedy" + std::to_string(i));
    }

private:
    void load(const QString& model, const QString& format)
    {
        m_model.reset();
        m_model = Model::load(m_gpu->device(), modelPath(model.toStdString(), format.toStdString()), exact());
        const std::filesystem::path folder =
            std::filesystem::path(FACET_REFERENCE_FOLDER) / model.toStdString();
        m_goldens = readGoldens(folder / "text.safetensors");
    }

    const Golden& golden(const std::string& name) const { return m_goldens.at(name); }

    void check(const std::string& name, const std::vector<float>& ours)
    {
        const double error = relativeError(ours, golden(name).values);
        QVERIFY2(error <= kMaxError, (name + ": relative error " + std::to_string(error)).c_str());
    }

    void compareCase(const std::string& name, uint32_t microBatch)
    {
        TokenSequence prompt;
        prompt.ids = tokenIds(golden(name + ".ids"));
        const Trace trace = traceForward(*m_model, prompt, {.layers = true, .microBatch = microBatch});
        for (size_t i = 0; i < trace.layers.size(); ++i)
            check(name + ".layer." + std::to_string(i) + ".output", trace.layers[i]);
        check(name + ".norm", trace.norm);
        check(name + ".logits", trace.logits);
    }

    void compareFar()
    {
        TokenSequence prompt;
        prompt.ids = tokenIds(golden("far.ids"));
        const Trace trace = traceForward(*m_model, prompt, {.microBatch = 256});
        const size_t vocabulary = m_model->config().vocabulary;
        std::vector<float> rows;
        for (const size_t position : {299, 449, 599})
            rows.insert(rows.end(), trace.logits.begin() + static_cast<ptrdiff_t>(position * vocabulary),
                        trace.logits.begin() + static_cast<ptrdiff_t>((position + 1) * vocabulary));
        check("far.logits", rows);
    }

    void compareGreedyCase(const std::string& name)
    {
        TokenSequence prompt;
        prompt.ids = tokenIds(golden(name + ".ids"));
        const std::vector<TokenId> reference = tokenIds(golden(name + ".next"));
        const auto count = static_cast<uint32_t>(reference.size());
        const std::vector<TokenId> ours = traceGreedy(*m_model, prompt, count, {});
        const std::string difference =
            compareGreedy(ours, reference, golden(name + ".gap").values, kGreedyMargin);
        QVERIFY2(difference.empty(), (name + ": " + difference).c_str());
    }

    std::unique_ptr<GpuFixture> m_gpu;
    std::unique_ptr<Model> m_model;
    std::map<std::string, Golden> m_goldens;
};

QTEST_GUILESS_MAIN(ReferenceTest)
#include "reference_test.moc"
