// Vision towers in mmproj files, as llama.cpp's converter writes them: found beside the model, the same soft
// tokens as from safetensors, and what does not fit is refused.
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include "engine/media/patches.h"
#include "engine/model/projector_file.h"
#include "engine/model/vision_encoder.h"
#include "engine/vulkan/upload.h"
#include "tests/support/block_encoders.h"
#include "tests/support/expect_error.h"
#include "tests/support/gguf_writer.h"
#include "tests/support/goldens.h"
#include "tests/support/gpu_fixture.h"
#include "tests/support/recipe.h"

using namespace engine;
using namespace engine::tests;

namespace {

constexpr double kMaxError = 1e-4;
constexpr uint32_t kHidden = 256; // of the text model of e2b

/// The converter's table (spec/media.md 7.3), written down once more: the engine's own is what is tested.
std::string ggufName(std::string name)
{
    constexpr std::pair<std::string_view, std::string_view> kParts[] = {
        {".linear", ""},
        {"model.vision_tower.encoder.layers.", "v.blk."},
        {"model.vision_tower.patch_embedder.input_proj", "v.patch_embd"},
        {"model.vision_tower.patch_embedder.position_embedding_table", "v.position_embd.weight"},
        {"model.vision_tower.std_", "v.std_"},
        {"model.embed_vision.embedding_projection", "mm.input_projection"},
        {"input_layernorm", "ln1"},
        {"post_attention_layernorm", "attn_post_norm"},
        {"pre_feedforward_layernorm", "ln2"},
        {"post_feedforward_layernorm", "ffn_post_norm"},
        {"self_attn.o_proj", "attn_out"},
        {"self_attn.", "attn_"},
        {"mlp.", "ffn_"},
        {"_proj.", "."},
    };
    for (const auto& [from, to] : kParts)
        if (const size_t at = name.find(from); at != std::string::npos)
            name.replace(at, from.size(), to);
    return name;
}

/// [hidden, (y, x, c)] → [hidden, c, y, x]
std::vector<float> channelsOutermost(const std::vector<float>& values)
{
    std::vector<float> out(values.size());
    for (size_t i = 0; i < values.size(); ++i) {
        const size_t row = i / kPatchValues, pixel = i % kPatchValues / 3, channel = i % 3;
        out[row * kPatchValues + channel * 256 + pixel] = values[i];
    }
    return out;
}

struct Knobs
{
    WeightType type = WeightType::F16;
    std::string projector = "gemma4v";
    uint32_t width = kHidden;
    uint32_t patchSide = 16;
    uint32_t layers = 0; ///< 0: the right number
    std::string extraTensor;
};

void writeProjector(const std::filesystem::path& path, const std::string& model, const Knobs& knobs)
{
    const Json document = readJsonFile(std::filesystem::path(FACET_REFERENCE_FOLDER) / model / "config.json");
    const Json& vision = document.at("vision_config");
    test::GgufWriter writer;
    writer.addString("general.architecture", "clip");
    writer.addString("general.type", "mmproj");
    writer.addBool("clip.has_vision_encoder", true);
    writer.addString("clip.vision.projector_type", knobs.projector);
    writer.addU32("clip.vision.projection_dim", knobs.width);
    writer.addU32("clip.vision.image_size", 224);
    writer.addU32("clip.vision.patch_size", knobs.patchSide);
    writer.addU32("clip.vision.embedding_length", vision.at("hidden_size"));
    writer.addU32("clip.vision.feed_forward_length", vision.at("intermediate_size"));
    writer.addU32("clip.vision.block_count",
                  knobs.layers == 0 ? vision.at("num_hidden_layers").get<uint32_t>() : knobs.layers);
    writer.addU32("clip.vision.attention.head_count", vision.at("num_attention_heads"));
    writer.addF32("clip.vision.attention.layer_norm_epsilon", 1e-6F);
    const test::Recipe recipe = test::readRecipe(model);
    for (const test::RecipeTensor& tensor : recipe.tensors) {
        if (tensor.name.find("vision") == std::string::npos)
            continue;
        const std::string name = ggufName(tensor.name);
        std::vector<float> values = test::recipeFloats(recipe.seed, tensor);
        std::vector<uint64_t> shape = tensor.shape;
        const bool isMatrix = shape.size() == 2;
        if (name == "v.patch_embd.weight") {
            values = channelsOutermost(values);
            shape = {shape[0], 3, 16, 16};
        }
        if (shape.empty())
            shape = {1};
        const WeightType type = isMatrix ? knobs.type : WeightType::F32;
        writer.addTensor(name, shape, test::ggmlType(type), test::encode(type, values));
    }
    if (!knobs.extraTensor.empty()) {
        const std::vector<float> one{1.0F};
        writer.addTensor(knobs.extraTensor, {1}, test::ggmlType(WeightType::F32),
                         std::as_bytes(std::span(one)));
    }
    test::writeFile(path, writer.bytes());
}

void touch(const std::filesystem::path& path)
{
    test::writeFile(path, test::Bytes(1));
}

} // namespace

class ProjectorTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_gpu = std::make_unique<GpuFixture>();
        m_kernels = std::make_unique<Kernels>(m_gpu->device());
        m_folder = m_temporary.path().toStdString();
    }
    void cleanupTestCase()
    {
        m_kernels.reset();
        m_gpu->close();
        QVERIFY2(m_gpu->isSilent(), m_gpu->messages().c_str());
    }

    void softTokens_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("type");
        QTest::newRow("e2b f16") << "e2b" << static_cast<int>(WeightType::F16);
        QTest::newRow("e2b f32") << "e2b" << static_cast<int>(WeightType::F32);
        QTest::newRow("31b bf16") << "31b" << static_cast<int>(WeightType::BF16);
    }
    void softTokens()
    {
        QFETCH(QString, model);
        QFETCH(int, type);
        const std::string name = model.toStdString();
        const std::filesystem::path path = m_folder / "mmproj-soft-tokens.gguf";
        const Json config =
            readJsonFile(std::filesystem::path(FACET_REFERENCE_FOLDER) / name / "config.json");
        Knobs knobs;
        knobs.type = static_cast<WeightType>(type);
        knobs.width = config.at("text_config").at("hidden_size");
        writeProjector(path, name, knobs);
        const auto projector = openProjector(path);
        QVERIFY(hasVisionTower(*projector));
        VisionEncoder encoder(m_gpu->device(), *m_kernels, *projector, knobs.width, {});
        const SoftTokens soft = encoder.encode(landscape());
        const auto bytes = vulkan::readBack(m_gpu->device(), soft.rows.data);
        std::vector<float> rows(bytes.size() / sizeof(float));
        std::memcpy(rows.data(), bytes.data(), bytes.size());
        const auto goldens =
            readGoldens(std::filesystem::path(FACET_REFERENCE_FOLDER) / name / "media.safetensors");
        const double error = relativeError(rows, goldens.at("image70.soft_tokens").values);
        QVERIFY2(error <= kMaxError, ("relative error " + std::to_string(error)).c_str());
        QVERIFY(encoder.deviceBytes() >= visionWeightBytes(*projector));
        encoder.releaseScratch();
        QCOMPARE(encoder.deviceBytes(), visionWeightBytes(*projector));
    }

    void foundBesideTheModel()
    {
        const std::filesystem::path folder = m_folder / "beside";
        std::filesystem::create_directories(folder);
        test::GgufWriter writer;
        writer.addString("general.architecture", "gemma4");
        test::writeFile(folder / "model-Q4_0.gguf", writer.bytes());
        const auto found = [&] {
            const auto path = findProjector(*Checkpoint::open(folder / "model-Q4_0.gguf"));
            return path ? path->filename().string() : std::string("none");
        };
        QCOMPARE(found(), std::string("none"));
        touch(folder / "mmproj.txt");
        QCOMPARE(found(), std::string("none"));
        for (const char* name :
             {"mmproj-model.gguf", "mmproj-F32.gguf", "mmproj-F16.gguf", "mmproj-BF16.gguf"}) {
            touch(folder / name); // each is better than those before it
            QCOMPARE(found(), std::string(name));
        }
        // As Google names them; of several sizes in one folder the model's own.
        const std::filesystem::path many = m_folder / "several";
        std::filesystem::create_directories(many);
        for (const char* name : {"gemma-4-E2B-it-mmproj.gguf", "gemma-4-E4B-it-mmproj.gguf",
                                 "gemma-4-26B-A4B-it-mmproj.gguf", "gemma-4-E4B_q4_0-it.gguf"})
            touch(many / name);
        const auto beside = [&](const char* model) {
            return projectorsBeside(many / model).front().filename().string();
        };
        QCOMPARE(projectorsBeside(many / "gemma-4-E4B_q4_0-it.gguf").size(), size_t{3});

        // Large weight types lie in folders of their own; elsewhere the folders above are somebody else's.
        const auto snapshot = m_folder / "models--a--b" / "snapshots" / "0123";
        std::filesystem::create_directories(snapshot / "BF16");
        touch(snapshot / "mmproj-F16.gguf");
        std::filesystem::create_directories(many / "BF16");
        QCOMPARE(projectorsBeside(snapshot / "BF16" / "model-00001-of-00002.gguf").size(), size_t{1});
        QCOMPARE(projectorsBeside(snapshot / "model-Q4_0.gguf").size(), size_t{1});
        QVERIFY(projectorsBeside(many / "BF16" / "model.gguf").empty());
        QCOMPARE(beside("gemma-4-E4B_q4_0-it.gguf"), std::string("gemma-4-E4B-it-mmproj.gguf"));
        QCOMPARE(beside("gemma-4-26B_q4_0-it.gguf"), std::string("gemma-4-26B-A4B-it-mmproj.gguf"));
        QCOMPARE(beside("gemma-4-E2B_q4_0-it.gguf"), std::string("gemma-4-E2B-it-mmproj.gguf"));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("projector");
        QTest::addColumn<uint>("width");
        QTest::addColumn<uint>("patchSide");
        QTest::addColumn<uint>("layers");
        QTest::addColumn<QString>("extraTensor");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const int unsupported = static_cast<int>(ErrorCode::UnsupportedModel);
        const int bad = static_cast<int>(ErrorCode::BadFile);
        QTest::newRow("unified 12B") << "gemma4uv" << kHidden << 16U << 0U << "" << unsupported << "unified";
        QTest::newRow("another model's") << "gemma4v" << 512U << 16U << 0U << "" << bad << "another model";
        QTest::newRow("another family's")
            << "gemma3" << kHidden << 16U << 0U << "" << unsupported << "gemma4v";
        QTest::newRow("other patches") << "gemma4v" << kHidden << 14U << 0U << "" << unsupported << "patches";
        QTest::newRow("missing layers") << "gemma4v" << kHidden << 16U << 9U << "" << bad << "missing";
        QTest::newRow("absurd layers")
            << "gemma4v" << kHidden << 16U << 2000000U << "" << unsupported << "layers";
        QTest::newRow("older dialect")
            << "gemma4v" << kHidden << 16U << 0U << "v.clamp_data" << unsupported << "dialect";
    }
    void refused()
    {
        QFETCH(QString, projector);
        QFETCH(uint, width);
        QFETCH(uint, patchSide);
        QFETCH(uint, layers);
        QFETCH(QString, extraTensor);
        QFETCH(int, code);
        QFETCH(QString, says);
        const std::filesystem::path path = m_folder / "mmproj-refused.gguf";
        Knobs knobs;
        knobs.projector = projector.toStdString();
        knobs.width = width;
        knobs.patchSide = patchSide;
        knobs.layers = layers;
        knobs.extraTensor = extraTensor.toStdString();
        writeProjector(path, "e2b", knobs);
        const auto load = [&] {
            const auto opened = openProjector(path);
            const VisionEncoder encoder(m_gpu->device(), *m_kernels, *opened, kHidden, {});
        };
        QVERIFY_ERROR(load(), static_cast<ErrorCode>(code), says.toStdString());
    }

    void noProjector()
    {
        test::GgufWriter writer;
        writer.addString("general.architecture", "gemma4");
        const std::filesystem::path path = m_folder / "mmproj-text.gguf";
        test::writeFile(path, writer.bytes());
        QVERIFY_ERROR(openProjector(path), ErrorCode::BadFile, "clip");
    }

private:
    static ImagePatches landscape()
    {
        const QImage image = QImage(QStringLiteral(FACET_REFERENCE_FOLDER "/media/expected/landscape.70.png"))
                                 .convertToFormat(QImage::Format_RGB888);
        std::vector<uint8_t> rgb;
        for (int y = 0; y < image.height(); ++y)
            rgb.insert(rgb.end(), image.constScanLine(y), image.constScanLine(y) + 3 * image.width());
        return makePatches(rgb, {image.width(), image.height()});
    }

    QTemporaryDir m_temporary;
    std::filesystem::path m_folder;
    std::unique_ptr<GpuFixture> m_gpu;
    std::unique_ptr<Kernels> m_kernels;
};

QTEST_GUILESS_MAIN(ProjectorTest)
#include "projector_test.moc"
