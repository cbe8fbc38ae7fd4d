// The audio towers against the outputs of transformers: every recorded step, from mel and from samples, from
// safetensors and from mmproj files; logits and greedy text of prompts with sound; what is refused.
#include <QTest>

#include <QTemporaryDir>

#include "engine/model/audio_tower.h"
#include "engine/model/trace.h"
#include "engine/vulkan/upload.h"
#include "tests/support/audio_mmproj.h"
#include "tests/support/expect_error.h"
#include "tests/support/file_bytes.h"
#include "tests/support/gguf_writer.h"
#include "tests/support/goldens.h"
#include "tests/support/gpu_fixture.h"
#include "tests/support/recipe.h"

using namespace engine;
using namespace engine::tests;

namespace {

// Bounds of the reference: float32 arithmetic over the same weights.
constexpr double kMaxError = 1e-4;
constexpr float kGreedyMargin = 0.02F;

const char* const kClips[] = {"speech", "short"};

const std::filesystem::path kReference = FACET_REFERENCE_FOLDER;

uint32_t textHidden(const std::string& model)
{
    const Json config = readJsonFile(kReference / model / "config.json");
    return config.at("text_config").at("hidden_size").get<uint32_t>();
}

std::filesystem::path towerPath(const std::string& model, const std::string& format)
{
    if (format == "safetensors")
        return test::huggingFaceModel(model);
    if (format == "mmproj f32")
        return test::audioMmproj(model, WeightType::F32);
    return test::audioMmproj(model, WeightType::BF16);
}

/// Keeps the results of a tower's steps.
class Steps
{
public:
    explicit Steps(vulkan::Device& device) : m_device(device) {}

    AudioObserver observer()
    {
        return [this](Ops& op, std::string_view step, const Tensor& x) {
            vulkan::Buffer& buffer = m_buffers[std::string(step)];
            buffer = m_device.allocate(x.size() * sizeof(float), vulkan::Memory::Readback, std::string(step));
            op.commands().copy(x.data, buffer.slice());
        };
    }

    std::vector<float> values(const std::string& step) const
    {
        const std::span<float> values = m_buffers.at(step).as<float>();
        return {values.begin(), values.end()};
    }

private:
    vulkan::Device& m_device;
    std::map<std::string, vulkan::Buffer> m_buffers;
};

} // namespace

class AudioTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_gpu = std::make_unique<GpuFixture>();
        m_kernels = std::make_unique<Kernels>(m_gpu->device());
        m_mel = readGoldens(kReference / "media/expected/mel.safetensors");
    }

    void cleanupTestCase()
    {
        m_kernels.reset();
        m_gpu->close();
        QVERIFY2(m_gpu->isSilent(), m_gpu->messages().c_str());
    }

    void steps_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("format");
        for (const char* model : {"e2b", "e4b"})
            for (const char* format : {"safetensors", "mmproj f32", "mmproj bf16"})
                QTest::addRow("%s %s", model, format) << QString(model) << QString(format);
    }

    void steps()
    {
        QFETCH(QString, model);
        QFETCH(QString, format);
        const auto goldens = readGoldens(kReference / model.toStdString() / "media.safetensors");
        const auto tower = load(model.toStdString(), format.toStdString());
        for (const std::string clip : kClips) {
            Steps steps(m_gpu->device());
            const SoftTokens fromMel = tower->encode(expectedMel(clip), steps.observer());
            const auto check = [&](const std::string& step, const std::vector<float>& ours) {
                const double error = relativeError(ours, goldens.at("audio_" + clip + "." + step).values);
                QVERIFY2(error <= kMaxError,
                         (clip + " " + step + ": relative error " + std::to_string(error)).c_str());
            };
            for (const char* step : {"subsampled", "layer.0", "tower"})
                check(step, steps.values(step));
            check("soft_tokens", read(fromMel));
            check("soft_tokens", read(tower->encode(samples(clip))));
        }
    }

    void interleavedPrompts_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("name");
        for (const char* model : {"e2b", "e4b"}) {
            const Json parts = readJsonFile(kReference / model / "media.json").at("parts");
            for (const auto& [name, prompt] : parts.items())
                if (!clipsIfNothingElse(prompt).empty())
                    QTest::addRow("%s %s", model, name.c_str())
                        << QString(model) << QString::fromStdString(name);
        }
    }

    void interleavedPrompts()
    {
        QFETCH(QString, model);
        QFETCH(QString, name);
        const std::string key = name.toStdString() + ".";
        const std::filesystem::path folder = kReference / model.toStdString();
        const auto goldens = readGoldens(folder / "media.safetensors");
        const Json prompt = readJsonFile(folder / "media.json").at("parts").at(name.toStdString());

        const auto text = Model::load(m_gpu->device(), test::huggingFaceModel(model.toStdString()), {});
        const auto tower =
            AudioTower::load(m_gpu->device(), text->kernels(), text->checkpoint(), text->config().hidden, {});
        std::vector<SoftTokens> soft;
        const std::vector<std::string> clips = clipsIfNothingElse(prompt);
        for (const std::string& clip : clips)
            soft.push_back(tower->encode(samples(clip)));
        TokenSequence sequence;
        sequence.ids = tokenIds(goldens.at(key + "ids"));
        placeSoftTokens(sequence, goldens.at(key + "kinds").integers, soft);

        const Trace trace = traceForward(*text, sequence, {.layers = true});
        std::vector<float> logits;
        std::vector<std::vector<float>> layers(trace.layers.size());
        for (const int64_t position : goldens.at(key + "positions").integers) {
            append(logits, trace.logits, position, text->config().vocabulary);
            for (size_t i = 0; i < layers.size(); ++i)
                append(layers[i], trace.layers[i], position, text->config().hidden);
        }
        for (size_t i = 0; i < layers.size(); ++i) {
            const double error =
                relativeError(layers[i], goldens.at(key + "layer." + std::to_string(i) + ".output").values);
            QVERIFY2(error <= kMaxError,
                     ("layer " + std::to_string(i) + ": relative error " + std::to_string(error)).c_str());
        }
        const double error = relativeError(logits, goldens.at(key + "logits").values);
        QVERIFY2(error <= kMaxError, ("logits: relative error " + std::to_string(error)).c_str());

        const std::vector<TokenId> reference = tokenIds(goldens.at(key + "next"));
        const auto ours = traceGreedy(*text, sequence, static_cast<uint32_t>(reference.size()), {});
        const std::string difference =
            compareGreedy(ours, reference, goldens.at(key + "gap").values, kGreedyMargin);
        QVERIFY2(difference.empty(), difference.c_str());
    }

    void lengths()
    {
        const auto tower = load("e2b", "safetensors");
        const std::vector<float> silence(kMaxAudioSamples + 1);
        const auto rows = [&](size_t count) {
            return tower->encode(std::span(silence).first(count)).rows.rows;
        };
        QCOMPARE(rows(161), 1U);
        QCOMPARE(rows(16000), 25U);
        QCOMPARE(rows(116800), 183U);
        QCOMPARE(rows(480000), 750U);
        QVERIFY_ERROR(rows(480001), ErrorCode::InvalidRequest, "30 s");
        QVERIFY_ERROR(rows(160), ErrorCode::InvalidRequest, "160 samples");
        QVERIFY_ERROR(rows(0), ErrorCode::InvalidRequest, "0 samples");
        QVERIFY_ERROR(tower->encode(MelFeatures{}), ErrorCode::InvalidRequest, "frames");
    }

    void rowsSeeNothingThatComesLater()
    {
        const auto tower = load("e4b", "safetensors");
        std::vector<float> clip = samples("speech");
        const std::vector<float> before = read(tower->encode(clip));
        constexpr size_t kRow = 20;
        for (size_t i = 160 * (4 * kRow + 4); i < clip.size(); ++i)
            clip[i] = -clip[i] / 2;
        const std::vector<float> after = read(tower->encode(clip));
        const auto same = static_cast<std::ptrdiff_t>((kRow + 1) * tower->config().softTokenWidth);
        QVERIFY(std::equal(before.begin(), before.begin() + same, after.begin()));
        QVERIFY(before != after);
    }

    void modelsWithoutEars()
    {
        for (const char* model : {"26b-a4b", "31b"}) {
            const auto checkpoint = Checkpoint::open(test::huggingFaceModel(model));
            QVERIFY(!hasAudioTower(*checkpoint));
            QVERIFY_ERROR(readAudioConfig(*checkpoint, textHidden(model)), ErrorCode::MediaUnsupported, "E2B",
                          "E4B");
        }
        const auto text = Checkpoint::open(test::ggufModel("e2b", {}));
        QVERIFY_ERROR(readAudioConfig(*text, textHidden("e2b")), ErrorCode::MediaUnsupported, "mmproj");
    }

    void towersOfOtherModels()
    {
        for (const char* format : {"safetensors", "mmproj bf16"}) {
            const auto checkpoint = Checkpoint::open(towerPath("e2b", format));
            QVERIFY_ERROR(readAudioConfig(*checkpoint, 4096), ErrorCode::UnsupportedModel, "4096",
                          "different models");
        }
        const QTemporaryDir folder;
        const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "mmproj.gguf";
        for (const char* projector : {"gemma4ua", "ultravox", ""}) {
            test::GgufWriter writer;
            writer.addString("general.architecture", "clip");
            writer.addBool("clip.has_audio_encoder", true);
            writer.addString("clip.audio.projector_type", projector);
            test::writeFile(path, writer.bytes());
            QVERIFY_ERROR(readAudioConfig(*Checkpoint::open(path), 256), ErrorCode::UnsupportedModel,
                          projector, "gemma4a");
        }
        test::GgufWriter writer;
        writer.addBool("clip.has_audio_encoder", true);
        writer.addString("clip.audio.projector_type", "gemma4a");
        writer.addTensor("mm.a.fc.weight", {1, 1}, test::ggmlType(WeightType::F32), test::Bytes(4));
        test::writeFile(path, writer.bytes());
        QVERIFY_ERROR(readAudioConfig(*Checkpoint::open(path), 256), ErrorCode::UnsupportedModel, "dialect");
    }

    void hostileConfigurations_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("code");
        const auto row = [](const char* key, const char* value, ErrorCode code) {
            QTest::addRow("%s %s", key, value) << QString(key) << QString(value) << static_cast<int>(code);
        };
        row("hidden_size", "0", ErrorCode::UnsupportedModel);
        row("hidden_size", "-256", ErrorCode::BadFile);
        row("hidden_size", "2147483647", ErrorCode::UnsupportedModel);
        row("hidden_size", "\"256\"", ErrorCode::BadFile);
        row("hidden_size", "512", ErrorCode::BadFile); // the tensors say 256
        row("num_hidden_layers", "0", ErrorCode::UnsupportedModel);
        row("num_hidden_layers", "100000", ErrorCode::UnsupportedModel);
        row("num_hidden_layers", "4", ErrorCode::BadFile); // the file has three
        row("num_attention_heads", "0", ErrorCode::UnsupportedModel);
        row("num_attention_heads", "3", ErrorCode::UnsupportedModel);
        row("subsampling_conv_channels", "[128]", ErrorCode::BadFile);
        row("subsampling_conv_channels", "[128, -1]", ErrorCode::BadFile);
        row("subsampling_conv_channels", "[128, 0]", ErrorCode::UnsupportedModel);
        row("conv_kernel_size", "0", ErrorCode::UnsupportedModel);
        row("conv_kernel_size", "7", ErrorCode::BadFile);
        row("attention_context_right", "1", ErrorCode::UnsupportedModel);
        row("attention_context_left", "20", ErrorCode::UnsupportedModel);
        row("attention_chunk_size", "2147483647", ErrorCode::UnsupportedModel);
        row("attention_logit_cap", "0", ErrorCode::UnsupportedModel);
        row("rms_norm_eps", "-1", ErrorCode::UnsupportedModel);
        row("residual_weight", "1e300", ErrorCode::UnsupportedModel);
        row("output_proj_dims", "191", ErrorCode::BadFile);
        row("hidden_act", "\"gelu\"", ErrorCode::UnsupportedModel);
        row("gradient_clipping", "10.0", ErrorCode::UnsupportedModel);
    }

    void hostileConfigurations()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(int, code);
        const std::filesystem::path source = test::huggingFaceModel("e2b");
        const QTemporaryDir folder;
        const std::filesystem::path target = folder.path().toStdString();
        std::filesystem::create_symlink(source / "model.safetensors", target / "model.safetensors");
        Json config = readJsonFile(source / "config.json");
        config["audio_config"][key.toStdString()] = Json::parse(value.toStdString());
        const std::string text = config.dump();
        test::writeFile(target / "config.json", std::as_bytes(std::span(text)));
        const auto checkpoint = Checkpoint::open(target);
        QVERIFY_ERROR(AudioTower::load(m_gpu->device(), *m_kernels, *checkpoint, textHidden("e2b"), {}),
                      static_cast<ErrorCode>(code));
    }

private:
    std::unique_ptr<AudioTower> load(const std::string& model, const std::string& format)
    {
        const auto checkpoint = Checkpoint::open(towerPath(model, format));
        return AudioTower::load(m_gpu->device(), *m_kernels, *checkpoint, textHidden(model), {});
    }

    const std::vector<float>& samples(const std::string& clip) const
    {
        return m_mel.at(clip + ".samples").values;
    }

    MelFeatures expectedMel(const std::string& clip) const
    {
        const Golden& golden = m_mel.at(clip + ".mel");
        return {.frames = golden.shape[0], .values = golden.values};
    }

    std::vector<float> read(const SoftTokens& soft)
    {
        const std::vector<std::byte> bytes = vulkan::readBack(m_gpu->device(), soft.rows.data);
        std::vector<float> values(soft.rows.size());
        std::memcpy(values.data(), bytes.data(), bytes.size());
        return values;
    }

    /// The clips of a prompt that holds no other media; none for the others.
    static std::vector<std::string> clipsIfNothingElse(const Json& prompt)
    {
        std::vector<std::string> clips;
        for (const Json& part : prompt) {
            if (!part.is_array())
                continue;
            if (part.at(0) != "audio")
                return {};
            clips.push_back(part.at(1).get<std::string>());
        }
        return clips;
    }

    static void placeSoftTokens(TokenSequence& sequence, const std::vector<int64_t>& kinds,
                                const std::vector<SoftTokens>& soft)
    {
        constexpr int64_t kAudio = 3;
        uint32_t position = 0;
        for (const SoftTokens& clip : soft) {
            while (kinds.at(position) != kAudio)
                ++position;
            sequence.soft.push_back({.position = position,
                                     .count = clip.rows.rows,
                                     .rows = clip.rows,
                                     .contentHash = position + 1U});
            for (uint32_t i = 0; i < clip.rows.rows; ++i, ++position)
                QCOMPARE(kinds.at(position), kAudio);
        }
        QVERIFY(std::find(kinds.begin() + position, kinds.end(), kAudio) == kinds.end());
    }

    static void append(std::vector<float>& rows, const std::vector<float>& all, int64_t row, size_t width)
    {
        const auto first = all.begin() + static_cast<std::ptrdiff_t>(static_cast<size_t>(row) * width);
        rows.insert(rows.end(), first, first + static_cast<std::ptrdiff_t>(width));
    }

    std::unique_ptr<GpuFixture> m_gpu;
    std::unique_ptr<Kernels> m_kernels;
    std::map<std::string, Golden> m_mel;
};

QTEST_GUILESS_MAIN(AudioTest)
#include "audio_test.moc"
