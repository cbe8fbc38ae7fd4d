// Quantised weights against the same maths on dequantised ones: a file in each type, and quantisation at
// load.
#include <QTemporaryDir>
#include <QTest>

#include "engine/files/quantise.h"
#include "engine/model/trace.h"
#include "tests/support/block_encoders.h"
#include "tests/support/goldens.h"
#include "tests/support/gpu_fixture.h"
#include "tests/support/recipe.h"
#include "tests/support/safetensors_writer.h"

using namespace engine;
using namespace engine::tests;

namespace {

constexpr double kMaxError = 1e-4; // float32 arithmetic over the same values

/// The values of a tensor after a detour through blocks of `type`.
std::vector<float> rounded(std::vector<float> values, WeightType type)
{
    std::vector<std::byte> blocks(values.size() / blockElements(type) * blockBytes(type));
    quantise(type, values, blocks);
    dequantise(type, blocks, values);
    return values;
}

/// What quantisation at load makes of a tensor: matrices on the device lose bits, the embedding no more than
/// eight bits' worth; vectors, the router and the table that stays in the file are kept.
std::vector<float> asLoaded(const TensorView& tensor, WeightType type)
{
    std::vector<float> values = readFloats(tensor);
    if (tensor.shape.size() < 2 || tensor.name == "embed_tokens_per_layer.weight" ||
        tensor.name.ends_with("router.proj.weight"))
        return values;
    return rounded(std::move(values), tensor.name == "embed_tokens.weight" ? WeightType::Q8_0 : type);
}

bool isOfTextModel(const TensorView& tensor)
{
    return tensor.weightType && tensor.name != "rope_freqs.weight" &&
           !tensor.name.starts_with("vision_tower.") && !tensor.name.starts_with("audio_tower.") &&
           !tensor.name.starts_with("embed_vision.") && !tensor.name.starts_with("embed_audio.");
}

} // namespace

class QuantisedTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_gpu = std::make_unique<GpuFixture>(); }
    void cleanupTestCase()
    {
        m_gpu->close();
        QVERIFY2(m_gpu->isSilent(), m_gpu->messages().c_str());
    }

    void file_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<WeightType>("type");
        // Where rows are no multiple of 256, K-quants bring the smaller types with them, as llama.cpp stores
        // them.
        const std::pair<const char*, std::vector<WeightType>> cases[] = {
            {"e2b",
             {WeightType::Q8_0, WeightType::Q4_0, WeightType::Q4_1, WeightType::Q5_0, WeightType::Q5_1,
              WeightType::Q4_K, WeightType::Q5_K, WeightType::Q6_K}},
            {"e4b", {WeightType::Q4_0, WeightType::Q5_1}},
            {"26b-a4b", {WeightType::Q4_K, WeightType::Q5_K, WeightType::Q8_0}},
            {"31b", {WeightType::Q4_1, WeightType::Q6_K}},
        };
        for (const auto& [model, types] : cases)
            for (const WeightType type : types)
                QTest::addRow("%s %s", model, std::string(weightTypeName(type)).c_str())
                    << QString(model) << type;
    }
    void file()
    {
        QFETCH(QString, model);
        QFETCH(WeightType, type);
        const std::filesystem::path file = test::ggufModel(model.toStdString(), {.type = type});
        const auto checkpoint = Checkpoint::open(file);
        bool isUsed = false;
        for (const TensorView& tensor : checkpoint->tensors())
            isUsed = isUsed || tensor.weightType == type;
        QVERIFY(isUsed);
        const Trace quantised = trace(file, model);
        compare(quantised,
                trace(writeAsFloats(*checkpoint, model, [](const TensorView& t) { return readFloats(t); }),
                      model));
    }

    void atLoad_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<WeightType>("type");
        for (const char* model : {"e2b", "e4b", "26b-a4b", "31b"})
            for (const WeightType type : {WeightType::Q8_0, WeightType::Q4_0})
                QTest::addRow("%s %s", model, std::string(weightTypeName(type)).c_str())
                    << QString(model) << type;
    }
    void atLoad()
    {
        QFETCH(QString, model);
        QFETCH(WeightType, type);
        const std::filesystem::path folder = test::huggingFaceModel(model.toStdString());
        const Trace quantised = trace(folder, model, type);
        const auto checkpoint = Checkpoint::open(folder);
        const auto values = [&](const TensorView& tensor) { return asLoaded(tensor, type); };
        compare(quantised, trace(writeAsFloats(*checkpoint, model, values), model));
    }

private:
    /// A folder with the text model in F32.
    template <typename Values>
    std::filesystem::path writeAsFloats(const Checkpoint& checkpoint, const QString& model,
                                        const Values& values)
    {
        const std::filesystem::path folder = std::filesystem::path(m_folder.path().toStdString());
        test::SafetensorsWriter writer;
        for (const TensorView& tensor : checkpoint.tensors())
            if (isOfTextModel(tensor)) {
                const std::vector<float> floats = values(tensor);
                writer.add("model.language_model." + tensor.name, "F32", tensor.shape,
                           std::as_bytes(std::span(floats)));
            }
        test::writeFile(folder / "model.safetensors", writer.bytes());
        std::filesystem::copy_file(std::filesystem::path(FACET_REFERENCE_FOLDER) / model.toStdString() /
                                       "config.json",
                                   folder / "config.json", std::filesystem::copy_options::overwrite_existing);
        return folder;
    }

    /// 40 tokens: more than two windows.
    Trace trace(const std::filesystem::path& path, const QString& model,
                std::optional<WeightType> quantise = {})
    {
        const auto goldens = readGoldens(std::filesystem::path(FACET_REFERENCE_FOLDER) / model.toStdString() /
                                         "text.safetensors");
        TokenSequence prompt;
        prompt.ids = tokenIds(goldens.at("windows.ids"));
        prompt.ids.resize(40);
        LoadOptions options;
        options.quantise = quantise;
        options.exact = true;
        const auto loaded = Model::load(m_gpu->device(), path, options);
        return traceForward(*loaded, prompt, {.layers = true});
    }

    static void compare(const Trace& quantised, const Trace& floats)
    {
        const auto check = [](const std::string& name, const std::vector<float>& ours,
                              const std::vector<float>& reference) {
            const double error = relativeError(ours, reference);
            QVERIFY2(error <= kMaxError, (name + ": relative error " + std::to_string(error)).c_str());
        };
        QCOMPARE(quantised.layers.size(), floats.layers.size());
        for (size_t i = 0; i < floats.layers.size(); ++i)
            check("layer " + std::to_string(i), quantised.layers[i], floats.layers[i]);
        check("norm", quantised.norm, floats.norm);
        check("logits", quantised.logits, floats.logits);
    }

    std::unique_ptr<GpuFixture> m_gpu;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(QuantisedTest)
#include "quantised_test.moc"
