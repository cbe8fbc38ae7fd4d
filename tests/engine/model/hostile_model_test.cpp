// Checkpoints that lie, lack parts or ask for too much: an error that says what is wrong and what to do, and
// everything that was there before goes on working.
#include <QTemporaryDir>
#include <QTest>

#include <limits>

#include "engine/engine.h"
#include "tests/support/expect_error.h"
#include "tests/support/gguf_writer.h"
#include "tests/support/goldens.h"
#include "tests/support/gpu_fixture.h"
#include "tests/support/tiny_model.h"

using namespace engine;
using namespace engine::tests;

namespace {

constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();
constexpr ErrorCode kBad = ErrorCode::BadFile;
constexpr ErrorCode kUnsupported = ErrorCode::UnsupportedModel;

/// An edit of the text part of config.json, and what the error must name.
struct HostileConfig
{
    const char* name;
    std::function<void(Json&)> edit;
    ErrorCode code;
    std::vector<std::string> names;
};

std::function<void(Json&)> set(const char* key, Json value)
{
    return [=](Json& config) { config[key] = value; };
}

std::function<void(Json&)> without(const char* key)
{
    return [=](Json& config) { config.erase(key); };
}

const std::vector<HostileConfig> kConfigs = {
    {"architecture", set("model_type", "llama"), kUnsupported, {"'llama'", "gemma4"}},
    {"no architecture", set("model_type", 7), kBad, {"model_type", "7"}},
    {"no hidden size", without("hidden_size"), kBad, {"text_config.hidden_size", "expected an integer"}},
    {"no heads", without("num_attention_heads"), kBad, {"num_attention_heads"}},
    {"no KV heads", without("num_key_value_heads"), kBad, {"num_key_value_heads"}},
    {"no layers", without("num_hidden_layers"), kBad, {"num_hidden_layers"}},
    {"no width", without("intermediate_size"), kBad, {"intermediate_size"}},
    {"a billion layers",
     set("num_hidden_layers", 1000000000),
     kUnsupported,
     {"layers", "1000000000", "1024"}},
    {"2^40 layers", set("num_hidden_layers", int64_t{1} << 40), kBad, {"num_hidden_layers", "1099511627776"}},
    {"zero layers", set("num_hidden_layers", 0), kUnsupported, {"layers is 0"}},
    {"layers as text", set("num_hidden_layers", "two"), kBad, {"num_hidden_layers", "'two'"}},
    {"hidden 0", set("hidden_size", 0), kUnsupported, {"hidden size is 0"}},
    {"hidden -1", set("hidden_size", -1), kBad, {"hidden_size", "-1"}},
    {"hidden 2^30", set("hidden_size", 1 << 30), kUnsupported, {"hidden size is 1073741824"}},
    {"heads not divisible", set("num_key_value_heads", 3), kUnsupported, {"KV heads", "3"}},
    {"uneven heads",
     [](Json& config) {
         config["num_attention_heads"] = 6;
         config["num_key_value_heads"] = 4;
     },
     kUnsupported,
     {"6 attention heads", "4 KV heads"}},
    {"no heads at all", set("num_attention_heads", 0), kUnsupported, {"attention heads is 0"}},
    {"head dim 7", set("head_dim", 7), kUnsupported, {"head dim is 7"}},
    {"head dim 48", set("head_dim", 48), kUnsupported, {"head dim of 48"}},
    {"head dim 2^20", set("global_head_dim", 1 << 20), kUnsupported, {"head dim is 1048576"}},
    {"window 0", set("sliding_window", 0), kUnsupported, {"sliding window is 0"}},
    {"window 2^30", set("sliding_window", 1 << 30), kUnsupported, {"sliding window is 1073741824"}},
    {"vocabulary 0", set("vocab_size", 0), kUnsupported, {"vocabulary is 0"}},
    {"width 0", set("intermediate_size", 0), kUnsupported, {"feed-forward width is 0"}},
    {"width 2^31 - 1",
     [](Json& config) {
         config["intermediate_size"] = 2147483647;
         config["use_double_wide_mlp"] = true;
     },
     kUnsupported,
     {"feed-forward width is 2147483647"}},
    {"positions 0", set("max_position_embeddings", 0), kUnsupported, {"context is 0"}},
    {"all shared", set("num_kv_shared_layers", 2), kBad, {"num_kv_shared_layers", "2 of 2"}},
    {"more shared than layers", set("num_kv_shared_layers", 99), kBad, {"num_kv_shared_layers", "99 of 2"}},
    {"no owner of the type", set("num_kv_shared_layers", 1), kUnsupported, {"layer 1", "no earlier layer"}},
    {"owner of another shape",
     [](Json& config) {
         config["num_hidden_layers"] = 3;
         config["layer_types"] = {"sliding_attention", "full_attention", "full_attention"};
         config["num_kv_shared_layers"] = 1;
         config["num_attention_heads"] = 4;
         config["per_layer_config"] = {{"2", {{"num_key_value_heads", 2}}}};
     },
     kUnsupported,
     {"layer 2", "layer 1", "another shape"}},
    {"layer types",
     set("layer_types", {"sliding_attention"}),
     kBad,
     {"layer_types", "1 entries for 2 layers"}},
    {"layer type", set("layer_types", {"sliding_attention", "mamba"}), kBad, {"layer_types", "'mamba'"}},
    {"activation", set("hidden_activation", "silu"), kBad, {"hidden_activation", "'silu'"}},
    {"PLE width", set("hidden_size_per_layer_input", 1 << 20), kUnsupported, {"per-layer", "1048576"}},
    {"experts",
     [](Json& config) {
         config["enable_moe_block"] = true;
         config["num_experts"] = 8;
         config["top_k_experts"] = 9;
         config["moe_intermediate_size"] = 32;
     },
     kUnsupported,
     {"experts per token is 9", "1 to 8"}},
    {"no experts", set("enable_moe_block", true), kBad, {"num_experts"}},
    {"rope type", set("rope_parameters", {{"full_attention", {{"rope_type", "yarn"}}}}), kBad, {"'yarn'"}},
    {"rope theta",
     set("rope_parameters", {{"sliding_attention", {{"rope_theta", -1.0}}}}),
     kUnsupported,
     {"rotary embedding"}},
    {"rope share",
     set("rope_parameters", {{"full_attention", {{"partial_rotary_factor", 2.0}}}}),
     kUnsupported,
     {"rotary embedding"}},
    {"epsilon", set("rms_norm_eps", 0), kUnsupported, {"epsilon"}},
    {"differing head dims",
     set("per_layer_config", {{"full_attention", {{"head_dim", 9}}}}),
     kUnsupported,
     {"head dim"}},
};

/// An edit of the header of model.safetensors.
struct HostileWeights
{
    const char* name;
    std::function<void(nlohmann::ordered_json&)> edit;
    ErrorCode code;
    std::vector<std::string> names;
};

constexpr const char* kQuery = "model.language_model.layers.1.self_attn.q_proj.weight";
constexpr const char* kTable = "model.language_model.embed_tokens_per_layer.weight";

std::function<void(nlohmann::ordered_json&)> shape(const char* tensor, std::vector<uint64_t> value)
{
    return [=](nlohmann::ordered_json& header) { header[tensor]["shape"] = value; };
}

const std::vector<HostileWeights> kWeights = {
    {"missing matrix",
     [](auto& header) { header.erase(kQuery); },
     kBad,
     {"layers.1.self_attn.q_proj.weight", "missing"}},
    {"missing norm",
     [](auto& header) { header.erase("model.language_model.norm.weight"); },
     kBad,
     {"norm.weight", "missing"}},
    {"missing embedding",
     [](auto& header) { header.erase("model.language_model.embed_tokens.weight"); },
     kBad,
     {"embed_tokens.weight", "missing"}},
    {"missing table",
     [](auto& header) { header.erase(kTable); },
     kBad,
     {"embed_tokens_per_layer", "missing"}},
    {"transposed", shape(kQuery, {64, 128}), kBad, {"q_proj", "expected shape [128, 64]", "found [64, 128]"}},
    {"flat", shape(kQuery, {8192}), kBad, {"q_proj", "expected shape [128, 64]", "found [8192]"}},
    {"three dimensions", shape(kQuery, {2, 64, 64}), kBad, {"q_proj", "found [2, 64, 64]"}},
    {"table shape", shape(kTable, {64, 1527}), kBad, {"embed_tokens_per_layer", "[1527, 64]", "[64, 1527]"}},
    {"integers",
     [](auto& header) { header[kQuery]["dtype"] = "I32"; },
     kUnsupported,
     {"q_proj", "I32", "BF16"}},
    {"norm of integers",
     [](auto& header) { header["model.language_model.norm.weight"]["dtype"] = "U32"; },
     kUnsupported,
     {"norm.weight", "U32"}},
    {"table of integers",
     [](auto& header) { header[kTable]["dtype"] = "I32"; },
     kUnsupported,
     {"per_layer", "I32"}},
    {"wrong size", [](auto& header) { header[kQuery]["dtype"] = "BF16"; }, kBad, {"q_proj", "bytes"}},
    {"beyond the end",
     [](auto& header) {
         header[kQuery]["data_offsets"] = {uint64_t{1} << 40, (uint64_t{1} << 40) + 32768};
     },
     kBad,
     {"q_proj", "within"}},
    {"overlapping",
     [](auto& header) {
         header[kQuery]["data_offsets"] =
             header["model.language_model.layers.1.self_attn.o_proj.weight"]["data_offsets"];
     },
     kBad,
     {"proj", "shares bytes"}},
};

TokenSequence someTokens(uint32_t count, uint32_t vocabulary)
{
    TokenSequence prompt;
    for (uint32_t i = 0; i < count; ++i)
        prompt.ids.push_back(static_cast<TokenId>((i * 7 + 3) % vocabulary));
    return prompt;
}

} // namespace

class HostileModelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_gpu = std::make_unique<GpuFixture>(); }
    void cleanupTestCase()
    {
        m_gpu->close();
        QVERIFY2(m_gpu->isSilent(), m_gpu->messages().c_str());
    }

    void config_data()
    {
        rows(kConfigs.size(), [](size_t i) { return kConfigs[i].name; });
    }
    void config()
    {
        QFETCH(int, index);
        const HostileConfig& hostile = kConfigs[static_cast<size_t>(index)];
        Json config = test::tinyTextConfig();
        test::writeTinyModel(folder(), config);
        hostile.edit(config);
        test::writeConfig(folder(), config);
        std::vector<std::string> names = hostile.names;
        names.insert(names.end(), {"config.json", "choose another model"});
        const std::string mismatch = test::errorMismatch([&] { load(); }, hostile.code, names);
        QVERIFY2(mismatch.empty(), mismatch.c_str());
    }

    void configFile()
    {
        test::writeTinyModel(folder(), test::tinyTextConfig());
        test::writeFile(folder() / "config.json", std::string_view("[1, 2]"));
        QVERIFY_ERROR(load(), kBad, "config.json", "expected an object");
        test::writeFile(folder() / "config.json", std::string_view("{\"text_config\": 5}"));
        QVERIFY_ERROR(load(), kBad, "config.json", "text_config", "expected an object");
        test::writeFile(folder() / "config.json", std::string_view("{"));
        QVERIFY_ERROR(load(), kBad, "config.json", "not valid JSON");
        std::filesystem::remove(folder() / "config.json");
        QVERIFY_ERROR(load(), ErrorCode::FileNotFound, folder().string());
    }

    void gguf_data()
    {
        QTest::addColumn<QString>("leftOut");
        QTest::addColumn<QString>("names");
        for (const char* key : {"general.architecture", "gemma4.block_count", "gemma4.embedding_length",
                                "gemma4.attention.head_count", "gemma4.attention.head_count_kv",
                                "gemma4.feed_forward_length", "gemma4.context_length"})
            QTest::newRow(key) << QString(key) << QString(key);
        QTest::newRow("architecture") << QString("llama") << QString("architecture 'llama'");
        QTest::newRow("embedding") << QString("embedding") << QString("embed_tokens.weight");
        QTest::newRow("array") << QString("array") << QString("3 entries for 2 layers");
    }
    void gguf()
    {
        QFETCH(QString, leftOut);
        QFETCH(QString, names);
        test::GgufWriter writer;
        if (leftOut != "general.architecture")
            writer.addString("general.architecture", leftOut == "llama" ? "llama" : "gemma4");
        for (const char* key : {"block_count", "embedding_length", "attention.head_count",
                                "attention.head_count_kv", "feed_forward_length", "context_length"}) {
            const std::string whole = std::string("gemma4.") + key;
            if (leftOut == "array" && whole == "gemma4.feed_forward_length")
                writer.addI32s(whole, std::vector<int32_t>{1, 2, 3});
            else if (leftOut != whole.c_str())
                writer.addU32(whole, 2);
        }
        if (leftOut != "embedding")
            writer.addTensor("token_embd.weight", {4, 2}, test::ggmlType(WeightType::F32),
                             std::vector<std::byte>(32));
        test::writeFile(folder() / "hostile.gguf", writer.bytes());
        const std::string mismatch =
            test::errorMismatch([&] { Model::load(m_gpu->device(), folder() / "hostile.gguf", {}); },
                                leftOut == "llama" ? kUnsupported : kBad,
                                {"hostile.gguf", names.toStdString(), "choose another model"});
        QVERIFY2(mismatch.empty(), mismatch.c_str());
    }

    void weights_data()
    {
        rows(kWeights.size(), [](size_t i) { return kWeights[i].name; });
    }
    void weights()
    {
        QFETCH(int, index);
        const HostileWeights& hostile = kWeights[static_cast<size_t>(index)];
        test::writeTinyModel(folder(), test::tinyTextConfig());
        test::SafetensorsWriter writer = test::tinyWeights(readTextConfig(*Checkpoint::open(folder())));
        hostile.edit(writer.header());
        test::writeFile(folder() / "model.safetensors", writer.bytes());
        std::vector<std::string> names = hostile.names;
        names.push_back(folder().string());
        const std::string mismatch = test::errorMismatch([&] { load(); }, hostile.code, names);
        QVERIFY2(mismatch.empty(), mismatch.c_str());
    }

    void truncated()
    {
        test::writeTinyModel(folder(), test::tinyTextConfig());
        const test::Bytes whole = test::tinyWeights(readTextConfig(*Checkpoint::open(folder()))).bytes();
        for (const size_t size :
             {size_t{0}, size_t{5}, size_t{8}, size_t{100}, whole.size() / 2, whole.size() - 1}) {
            test::writeFile(folder() / "model.safetensors", std::span(whole).first(size));
            QVERIFY_ERROR(load(), kBad, "model.safetensors", "download");
        }
    }

    void oddSizes_data()
    {
        QTest::addColumn<QString>("changes");
        for (const int size : {1, 7, 33, 66, 255})
            QTest::addRow("all %d", size)
                << QString(R"({"hidden_size": %1, "intermediate_size": %1, "hidden_size_per_layer_input": %1,
                               "vocab_size": %1})")
                       .arg(size);
        QTest::newRow("short window") << QString(R"({"sliding_window": 1, "head_dim": 96})");
        QTest::newRow("long window") << QString(R"({"sliding_window": 5000, "global_head_dim": 160})");
        QTest::newRow("heads") << QString(R"({"num_attention_heads": 7})");
    }
    void oddSizes()
    {
        // Sizes that no Gemma has: they run and give numbers, or are refused with a reason.
        QFETCH(QString, changes);
        Json config = test::tinyTextConfig();
        config.update(Json::parse(changes.toStdString()));
        try {
            test::writeTinyModel(folder(), config);
            const auto model = load();
            Session session(*model, options(256, 32));
            session.prefill(someTokens(40, model->config().vocabulary));
            session.decode(0);
            TokenSequence prompt = someTokens(40, model->config().vocabulary);
            prompt.ids.push_back(0);
            Session whole(*model, options(256, 64));
            whole.prefill(prompt);
            QVERIFY(relativeError(session.logits(), whole.logits()) <= 1e-4);
            const Sample sample = session.sample(Sampler(SamplingOptions{}), {}, {}, 0);
            QVERIFY(sample.token >= 0 && static_cast<uint32_t>(sample.token) < model->config().vocabulary);
        } catch (const Error& error) {
            QCOMPARE(error.code(), kUnsupported);
            QVERIFY2(std::string(error.what()).find("choose another model") != std::string::npos,
                     error.what());
        }
    }

    void tokenizerOfAnotherModel_data()
    {
        QTest::addColumn<int>("vocabulary");
        QTest::addColumn<bool>("fits");
        QTest::newRow("the same") << 1527 << true;
        QTest::newRow("a few padded rows") << 1536 << true;
        QTest::newRow("more pieces than rows") << 1526 << false;
        QTest::newRow("half") << 700 << false;
        QTest::newRow("twice") << 3054 << false;
    }
    void tokenizerOfAnotherModel()
    {
        QFETCH(int, vocabulary);
        QFETCH(bool, fits);
        Json config = test::tinyTextConfig();
        config["vocab_size"] = vocabulary;
        test::writeTinyModel(folder(), config);
        for (const char* name : {"tokenizer.json", "tokenizer_config.json"})
            std::filesystem::copy_file(std::filesystem::path(FACET_REFERENCE_FOLDER) / "tokenizer" / name,
                                       folder() / name, std::filesystem::copy_options::overwrite_existing);
        const auto open = [&] { return Engine::load(m_gpu->device(), folder(), {}); };
        if (fits)
            QVERIFY(open());
        else
            QVERIFY_ERROR(open(), ErrorCode::TokenizerMismatch, folder().string(), "1527 pieces",
                          std::to_string(vocabulary) + " rows", "download");
        std::filesystem::remove(folder() / "tokenizer.json");
        QVERIFY_ERROR(open(), ErrorCode::FileNotFound, "tokenizer.json", "download");
        test::writeFile(folder() / "tokenizer.json", std::string_view("{}"));
        QVERIFY_ERROR(open(), kBad, "tokenizer.json");
        std::filesystem::remove(folder() / "tokenizer.json");
    }

    void modelBeyondMemory()
    {
        test::writeTinyModel(folder(), test::tinyTextConfig());
        m_gpu->reopen(limited(uint64_t{300} << 10));
        QVERIFY_ERROR(load(), ErrorCode::OutOfDeviceMemory, folder().string(), "GB",
                      "choose a smaller model");
        m_gpu->reopen({});
        QVERIFY(load());
    }

    void contextBeyondMemory()
    {
        Json config = test::tinyTextConfig();
        config["global_head_dim"] = 512;
        config["num_attention_heads"] = 4;
        config["num_key_value_heads"] = 4; // 16 KiB per token of the global layer in F32
        test::writeTinyModel(folder(), config);
        const TokenSequence tooLong = someTokens(4000, 1527);
        const TokenSequence other = someTokens(30, 17);
        m_gpu->reopen(limited(uint64_t{36} << 20));
        {
            const auto model = load();
            // Scratch that does not fit: nothing is left behind.
            QVERIFY_ERROR(Session(*model, options(16384, 4096)), ErrorCode::OutOfDeviceMemory, "activations",
                          "shorter context");
            std::vector<float> expected;
            {
                Session fresh(*model, options(64, 64));
                fresh.prefill(other);
                fresh.decode(5);
                expected = fresh.logits();
            }
            Session session(*model, options(16384, 64));
            QVERIFY_ERROR(session.prefill(tooLong), ErrorCode::OutOfDeviceMemory, "KV", "MiB",
                          "shorter context");
            const uint32_t kept = session.tokenCount();
            QVERIFY(kept >= 256 && kept < 4000);
            QVERIFY_ERROR(session.prefill(tooLong), ErrorCode::OutOfDeviceMemory, "KV");
            QVERIFY(session.tokenCount() >= kept);

            // What fits goes on from what was kept.
            TokenSequence shorter = tooLong;
            shorter.ids.resize(kept);
            QVERIFY(session.prefill(shorter).reused >= kept - 1);
            session.prefill(other);
            session.decode(5);
            QVERIFY(relativeError(session.logits(), expected) <= 1e-4);
        }
        m_gpu->reopen({});
    }

    void notNumbers_data()
    {
        QTest::addColumn<QString>("tensor");
        for (const char* tensor : {"embed_tokens.weight", "norm.weight", "layers.0.mlp.gate_proj.weight",
                                   "layers.1.self_attn.k_proj.weight", "embed_tokens_per_layer.weight"})
            QTest::newRow(tensor) << QString(tensor);
    }
    void notNumbers()
    {
        QFETCH(QString, tensor);
        test::writeTinyModel(folder(), test::tinyTextConfig(), [&](const std::string& name, size_t count) {
            return name == tensor.toStdString() ? std::vector<float>(count, kNaN)
                                                : test::tinyValues(name, count);
        });
        const auto model = load();
        Session session(*model, options(256, 32));
        session.prefill(someTokens(40, model->config().vocabulary));
        sampleInEveryWay(session);
    }

    void oneRowIsNotNumbers()
    {
        test::writeTinyModel(folder(), test::tinyTextConfig(), [](const std::string& name, size_t count) {
            std::vector<float> values = test::tinyValues(name, count);
            if (name == "embed_tokens.weight") // one piece that the prompt does not contain
                std::fill_n(values.begin() + 64 * 700, 64, kNaN);
            return values;
        });
        const auto model = load();
        Session session(*model, options(256, 32));
        session.prefill(someTokens(40, 600));
        sampleInEveryWay(session);
    }

private:
    static void rows(size_t count, const std::function<const char*(size_t)>& name)
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < count; ++i)
            QTest::newRow(name(i)) << static_cast<int>(i);
    }

    std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    std::unique_ptr<Model> load() { return Model::load(m_gpu->device(), folder(), {}); }

    static vulkan::Device::Options limited(uint64_t bytes)
    {
        vulkan::Device::Options options;
        options.memoryLimitBytes = bytes;
        return options;
    }

    static SessionOptions options(uint32_t contextLength, uint32_t microBatch)
    {
        SessionOptions session;
        session.contextLength = contextLength;
        session.microBatch = microBatch;
        session.kvType = KvType::F32;
        return session;
    }

    static PenaltyCounts penalties()
    {
        PenaltyCounts counts;
        counts.addAnswer(3);
        return counts;
    }

    /// Every way that logits are read: best on the device, candidates from the device, all on the host.
    static std::vector<SamplingOptions> manySamplings()
    {
        SamplingOptions best;
        best.greedy = true;
        SamplingOptions usual;
        SamplingOptions all;
        all.topK = 0;
        all.topP = 1.0;
        SamplingOptions penalised;
        penalised.repetitionPenalty = 1.2;
        SamplingOptions suppressed = best;
        suppressed.suppressedTokens = {4};
        return {best, usual, all, penalised, suppressed};
    }

    /// Every draw ends, with a token of the vocabulary or with an error that names the model. Whether a
    /// driver carries what is not a number through to the logits is its own affair.
    void sampleInEveryWay(Session& session) const
    {
        for (const SamplingOptions& sampling : manySamplings()) {
            try {
                const Sample sample = session.sample(Sampler(sampling), penalties(), {}, 0);
                QVERIFY(sample.token >= 0 && sample.token < 1527);
            } catch (const Error& error) {
                QCOMPARE(error.code(), kBad);
                QVERIFY2(QString(error.what()).contains("not a number"), error.what());
                QVERIFY2(QString(error.what()).contains(m_folder.path()), error.what());
            }
        }
    }

    std::unique_ptr<GpuFixture> m_gpu;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(HostileModelTest)
#include "hostile_model_test.moc"
