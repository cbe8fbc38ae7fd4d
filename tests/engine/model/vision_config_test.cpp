// The numbers of a vision tower from config.json: defaults, both spellings of the rotary embedding, and what
// is refused. The metadata of mmproj files: projector_test.cpp.
#include <QTemporaryDir>
#include <QTest>

#include "engine/model/vision_config.h"
#include "tests/support/expect_error.h"
#include "tests/support/safetensors_writer.h"

using namespace engine;

class VisionConfigTest : public QObject
{
    Q_OBJECT

private slots:
    void released()
    {
        const VisionConfig small = read(Json::parse(kSmall));
        QCOMPARE(small.hidden, 768U);
        QCOMPARE(small.feedForward, 3072U);
        QCOMPARE(small.layers, 16U);
        QCOMPARE(small.heads, 12U);
        QCOMPARE(small.headDim, 64U);
        QCOMPARE(small.attentionWidth(), 768U);
        QCOMPARE(small.tablePositions, 10240U);
        QCOMPARE(small.softWidth, 1536U);
        QCOMPARE(small.ropeTheta, 100.0F);
        QCOMPARE(small.eps, 1e-6F);
        QVERIFY(!small.standardize);

        Json newer = Json::parse(kSmall);
        newer["vision_config"]["rope_parameters"] = {{"rope_type", "axial"}, {"rope_theta", 50.0}};
        newer["vision_config"]["standardize"] = true;
        QCOMPARE(read(newer).ropeTheta, 50.0F);
        QVERIFY(read(newer).standardize);
    }

    void withoutTower()
    {
        Json config = Json::parse(kSmall);
        config["vision_config"] = nullptr;
        QVERIFY(!hasVisionTower(*open(config)));
        QVERIFY_ERROR(read(config), ErrorCode::MediaUnsupported, "no vision tower");
    }

    void refused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("code");
        const int unsupported = static_cast<int>(ErrorCode::UnsupportedModel);
        const int bad = static_cast<int>(ErrorCode::BadFile);
        const auto row = [](const char* key, const char* value, int code) {
            QTest::addRow("%s = %s", key, value) << key << value << code;
        };
        row("model_type", "\"gemma4_unified_vision\"", unsupported);
        row("model_type", "\"siglip_vision_model\"", unsupported);
        row("hidden_size", "0", unsupported);
        row("hidden_size", "2147483647", unsupported);
        row("hidden_size", "-1", bad);
        row("hidden_size", "\"768\"", bad);
        row("intermediate_size", "0", unsupported);
        row("num_hidden_layers", "0", unsupported);
        row("num_hidden_layers", "1000000", unsupported);
        row("num_attention_heads", "0", bad); // differs from the KV heads
        row("num_key_value_heads", "3", bad);
        row("head_dim", "66", unsupported); // no two axes of pairs
        row("head_dim", "0", unsupported);
        row("head_dim", "1024", unsupported);
        row("position_embedding_size", "0", unsupported);
        row("patch_size", "14", unsupported);
        row("pooling_kernel_size", "4", unsupported);
        row("rms_norm_eps", "0", unsupported);
        row("rms_norm_eps", "-1e300", unsupported);
        row("hidden_activation", "\"quick_gelu\"", bad);
        row("standardize", "1", bad);
        row("rope_parameters", "{\"rope_type\": \"yarn\"}", bad);
        row("rope_parameters", "{\"rope_theta\": 0}", unsupported);
        row("rope_parameters", "[]", bad);
    }
    void refused()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(int, code);
        Json config = Json::parse(kSmall);
        config["vision_config"][key.toStdString()] = Json::parse(value.toStdString());
        QVERIFY_ERROR(read(config), static_cast<ErrorCode>(code), "config.json");
    }

private:
    static constexpr const char* kSmall = R"({
        "model_type": "gemma4",
        "text_config": {"hidden_size": 1536},
        "vision_config": {
            "model_type": "gemma4_vision", "hidden_size": 768, "intermediate_size": 3072, "num_hidden_layers": 16,
            "num_attention_heads": 12, "num_key_value_heads": 12, "head_dim": 64, "use_clipped_linears": true,
            "rope_parameters": {"rope_type": "default", "rope_theta": 100.0}}})";

    std::unique_ptr<Checkpoint> open(const Json& config)
    {
        const std::filesystem::path folder = m_folder.path().toStdString();
        test::SafetensorsWriter writer;
        const std::vector<float> one{1.0F};
        writer.add("norm.weight", "F32", {1}, std::as_bytes(std::span(one)));
        test::writeFile(folder / "model.safetensors", writer.bytes());
        test::writeFile(folder / "config.json", config.dump());
        return Checkpoint::open(folder);
    }

    VisionConfig read(const Json& config) { return readVisionConfig(*open(config)); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(VisionConfigTest)
#include "vision_config_test.moc"
