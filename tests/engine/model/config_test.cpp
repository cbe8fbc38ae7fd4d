// The numbers of a text model: both file formats say the same, the newer form of config.json says the same as
// the published one, and the released shapes come out as the specification lists them.
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <functional>

#include "engine/files/checkpoint.h"
#include "engine/model/kv_cache.h"
#include "engine/model/text_config.h"
#include "tests/support/expect_error.h"
#include "tests/support/recipe.h"
#include "tests/support/safetensors_writer.h"

using namespace engine;

namespace {

constexpr uint64_t kMiB = uint64_t{1} << 20;

/// Every number of a configuration, one per line, so that a difference names itself.
std::string text(const TextConfig& c)
{
    std::ostringstream out;
    const auto rope = [&](const char* name, const RopeConfig& r) {
        out << name << " theta " << r.theta << " share " << r.rotatingShare << " scale " << r.positionScale
            << '\n';
    };
    out << c.architecture << "\nvocabulary " << c.vocabulary << "\nhidden " << c.hidden << "\nheads "
        << c.heads << "\nwindow " << c.window << "\npositions " << c.maxPositions << "\nPLE "
        << c.perLayerWidth << " scale " << c.perLayerScale << "\nfirst shared " << c.firstSharedLayer
        << "\nexperts " << c.experts << " of " << c.expertFeedForward << ", " << c.expertsPerToken
        << " per token\neps " << c.eps << "\nsoftcap " << c.logitSoftcap << "\nattention scale "
        << c.attentionScale << "\nembedding scale " << c.embeddingScale << "\nnorm offset " << c.normOffset
        << "\nnormalised v " << c.normalizeV << "\nbidirectional " << c.bidirectionalVision << '\n';
    rope("sliding", c.slidingRope);
    rope("global", c.globalRope);
    for (uint32_t i = 0; i < c.layerCount(); ++i) {
        const LayerConfig& l = c.layers[i];
        out << "layer " << i << (l.isGlobal ? " global" : " sliding") << " head dim " << l.headDim
            << " KV heads " << l.kvHeads << " width " << l.feedForward << " reads " << l.kvSource
            << (l.valueIsKey ? " K = V" : "") << '\n';
    }
    return out.str();
}

TextConfig configOf(const std::filesystem::path& path)
{
    return readTextConfig(*Checkpoint::open(path));
}

/// The text part of a released model's config.json.
struct Released
{
    const char* name;
    uint32_t hidden, layers, period, heads, kvHeads, globalKvHeads, feedForward, window, shared, perLayer,
        experts;
    bool doubleWide;
    uint32_t maxPositions;
    // What must come out (spec/text.md, sections 1 and 4).
    uint32_t slidingSource, globalSource; ///< what shared layers read
    uint64_t slidingBytes, globalBytes;   ///< per token of keys and values in 16 bits, all owners
    uint64_t saturatedMiB;                ///< sliding owners with a full window
    double gibibytesAt128K;
    uint64_t activeParameters;
};

constexpr Released kReleased[] = {
    {"E2B", 1536, 35,     5,  8,  1,     0,    6144, 512,   20,        256,
     0,     true, 131072, 13, 14, 12288, 6144, 6,    0.756, 2279759139},
    {"E4B", 2560,  42,     6,  8,  2,     0,     10240, 512,   18,        256,
     0,     false, 131072, 22, 23, 40960, 16384, 20,    2.020, 4644441130},
    {"26B-A4B", 2816,  30,     6, 16, 8,      2,     2112, 1024,  0,         0,
     128,       false, 262144, 0, 0,  204800, 20480, 200,  2.695, 3822530590},
    {"31B", 5376,  60,     6, 32, 16,     4,     21504, 1024,   0,          0,
     0,     false, 262144, 0, 0,  819200, 81920, 800,   10.781, 30697345340},
};

Json releasedConfig(const Released& r)
{
    Json config = {{"model_type", "gemma4_text"},
                   {"vocab_size", 262144},
                   {"vocab_size_per_layer_input", 262144},
                   {"hidden_size", r.hidden},
                   {"num_hidden_layers", r.layers},
                   {"num_attention_heads", r.heads},
                   {"num_key_value_heads", r.kvHeads},
                   {"head_dim", 256},
                   {"global_head_dim", 512},
                   {"intermediate_size", r.feedForward},
                   {"sliding_window", r.window},
                   {"num_kv_shared_layers", r.shared},
                   {"hidden_size_per_layer_input", r.perLayer},
                   {"use_double_wide_mlp", r.doubleWide},
                   {"attention_k_eq_v", r.globalKvHeads != 0},
                   {"enable_moe_block", r.experts != 0},
                   {"final_logit_softcapping", 30.0},
                   {"rms_norm_eps", 1e-6},
                   {"hidden_activation", "gelu_pytorch_tanh"},
                   {"max_position_embeddings", r.maxPositions}};
    if (r.globalKvHeads != 0) {
        config["num_global_key_value_heads"] = r.globalKvHeads;
        config["use_bidirectional_attention"] = "vision";
    }
    if (r.experts != 0) {
        config["num_experts"] = r.experts;
        config["top_k_experts"] = 8;
        config["moe_intermediate_size"] = 704;
    }
    for (uint32_t i = 0; i < r.layers; ++i)
        config["layer_types"].push_back((i + 1) % r.period == 0 ? "full_attention" : "sliding_attention");
    config["rope_parameters"] = {
        {"sliding_attention", {{"rope_type", "default"}, {"rope_theta", 10000.0}}},
        {"full_attention",
         {{"rope_type", "proportional"}, {"rope_theta", 1000000.0}, {"partial_rotary_factor", 0.25}}}};
    return {{"model_type", "gemma4"}, {"text_config", std::move(config)}};
}

} // namespace

class ConfigTest : public QObject
{
    Q_OBJECT

private slots:
    void formatsAgree_data() { models(); }
    void formatsAgree()
    {
        QFETCH(QString, model);
        const std::string name = model.toStdString();
        const std::string published = text(configOf(test::huggingFaceModel(name)));
        QCOMPARE(text(configOf(test::ggufModel(name, {}))), published);
        QCOMPARE(text(configOf(test::ggufModel(name, {.splitExperts = true, .withoutUnused = true}))),
                 published);
    }

    void perLayerForm_data() { models(); }
    void perLayerForm()
    {
        QFETCH(QString, model);
        const Json published = referenceConfig(model.toStdString());
        const std::string expected = text(read(published));
        const Json& numbers = published.at("text_config");
        const Json global = {{"head_dim", numbers.at("global_head_dim")},
                             {"num_key_value_heads", numbers.at("num_global_key_value_heads").is_null()
                                                         ? numbers.at("num_key_value_heads")
                                                         : numbers.at("num_global_key_value_heads")}};
        Json newer = published;
        newer["text_config"].erase("global_head_dim");
        newer["text_config"].erase("num_global_key_value_heads");
        newer["text_config"]["per_layer_config"] = {{"full_attention", global}};
        QCOMPARE(text(read(newer)), expected);

        Json byIndex = Json::object();
        const Json& types = numbers.at("layer_types");
        for (size_t i = 0; i < types.size(); ++i)
            if (types[i] == "full_attention")
                byIndex[std::to_string(i)] = global;
        newer["text_config"]["per_layer_config"] = byIndex;
        QCOMPARE(text(read(newer)), expected);
    }

    void perLayerFeedForward()
    {
        Json config = releasedConfig(kReleased[0]);
        const std::string expected = text(read(config));
        config["text_config"]["use_double_wide_mlp"] = false;
        for (int i = 15; i < 35; ++i)
            config["text_config"]["per_layer_config"][std::to_string(i)] = {{"intermediate_size", 12288}};
        QCOMPARE(text(read(config)), expected);
    }

    void alternatives()
    {
        Json config = referenceConfig("26b-a4b");
        const std::string expected = text(read(config));
        Json& numbers = config["text_config"];
        numbers["expert_intermediate_size"] = numbers.at("moe_intermediate_size");
        numbers.erase("moe_intermediate_size");
        QCOMPARE(text(read(config)), expected);
        QCOMPARE(text(read(numbers)), expected); // a text-only checkpoint: the same at top level
        // The last layer is global whatever the list says.
        config["text_config"]["layer_types"].back() = "sliding_attention";
        QCOMPARE(text(read(config)), expected);
    }

    void released_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < 4; ++i)
            QTest::newRow(kReleased[i].name) << i;
    }
    void released()
    {
        QFETCH(int, index);
        const Released& r = kReleased[index];
        const TextConfig config = read(releasedConfig(r));
        QCOMPARE(config.layerCount(), r.layers);
        QVERIFY(config.layers.back().isGlobal);
        QCOMPARE(config.firstSharedLayer, r.layers - r.shared);
        for (uint32_t i = 0; i < r.layers; ++i) {
            const LayerConfig& layer = config.layers[i];
            const bool isGlobal = (i + 1) % r.period == 0;
            const bool isShared = i >= r.layers - r.shared;
            QCOMPARE(layer.isGlobal, isGlobal);
            QCOMPARE(layer.headDim, isGlobal ? 512U : 256U);
            QCOMPARE(layer.kvHeads, isGlobal && r.globalKvHeads != 0 ? r.globalKvHeads : r.kvHeads);
            QCOMPARE(layer.valueIsKey, isGlobal && r.globalKvHeads != 0);
            QCOMPARE(layer.feedForward, isShared && r.doubleWide ? 2 * r.feedForward : r.feedForward);
            QCOMPARE(layer.kvSource, !isShared ? i : isGlobal ? r.globalSource : r.slidingSource);
        }
        QCOMPARE(config.experts, r.experts);
        QCOMPARE(config.bidirectionalVision, r.perLayer == 0);
        QCOMPARE(config.globalRope.pairs(512), 64U);
        QCOMPARE(config.slidingRope.pairs(256), 128U);
        // The published totals also count norms and scalars, less than a thousandth of all.
        const auto active = static_cast<double>(config.activeParameters());
        QVERIFY(std::abs(active / static_cast<double>(r.activeParameters) - 1) < 1e-3);
    }

    void embeddingScales()
    {
        const float scales[] = {39.25F, 50.5F, 53.0F, 73.5F}; // spec 2.1
        for (int i = 0; i < 4; ++i)
            QCOMPARE(read(releasedConfig(kReleased[i])).embeddingScale, scales[i]);
    }

    void cacheSizes_data() { released_data(); }
    void cacheSizes()
    {
        QFETCH(int, index);
        const Released& r = kReleased[index];
        const TextConfig config = read(releasedConfig(r));
        for (const uint32_t microBatch : {1U, 512U, 1120U}) {
            const uint32_t ring = slidingRingSlots(config, microBatch);
            QVERIFY(ring >= r.window + microBatch - 1);
            QVERIFY(ring < r.window + microBatch + 64); // whole pages of 64
            // Rings are allocated in whole groups of pages too.
            const uint32_t ringAllocated = (ring + 255) / 256 * 256;
            for (const uint32_t tokens : {32768U, 131072U}) {
                const uint64_t bytes = kvCacheBytes(config, KvType::F16, tokens, microBatch);
                QCOMPARE(bytes, r.globalBytes * tokens + r.slidingBytes * ringAllocated);
                QCOMPARE(kvCacheBytes(config, KvType::F32, tokens, microBatch), 2 * bytes);
                QCOMPARE(kvCacheBytes(config, KvType::Q8_0, tokens, microBatch), bytes / 32 * 17);
            }
        }
        QCOMPARE(r.slidingBytes * r.window, r.saturatedMiB * kMiB);
        const double gibibytes =
            static_cast<double>(kvCacheBytes(config, KvType::F16, 131072, 1)) / 1073741824.0;
        const double surplus = static_cast<double>(r.slidingBytes) * 256 / 1073741824.0; // one group of pages
        QVERIFY(gibibytes >= r.gibibytesAt128K - 1e-3 && gibibytes <= r.gibibytesAt128K + surplus + 1e-3);
    }

private:
    static void models()
    {
        QTest::addColumn<QString>("model");
        for (const char* model : {"e2b", "e4b", "26b-a4b", "31b"})
            QTest::newRow(model) << QString(model);
    }

    static Json referenceConfig(const std::string& model)
    {
        return readJsonFile(std::filesystem::path(FACET_REFERENCE_FOLDER) / model / "config.json");
    }

    /// As if it lay in a folder: the configuration needs no weights.
    TextConfig read(const Json& config)
    {
        const std::filesystem::path folder = std::filesystem::path(m_folder.path().toStdString());
        std::ofstream(folder / "config.json") << config;
        test::SafetensorsWriter weights;
        weights.add("model.norm.weight", "BF16", {1}, std::vector<std::byte>(2));
        test::writeFile(folder / "model.safetensors", weights.bytes());
        return configOf(folder);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ConfigTest)
#include "config_test.moc"
