#include "engine/error.h"
#include "engine/files/checkpoint.h"
#include "engine/files/gguf_names.h"
#include "engine/files/quantise.h"
#include "tests/support/expect_error.h"
#include "tests/support/gguf_writer.h"
#include "tests/support/recipe.h"
#include "tests/support/safetensors_writer.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

using namespace engine;
using Path = std::filesystem::path;

namespace {

test::Bytes oneTensor(const std::string& name)
{
    test::SafetensorsWriter writer;
    writer.add(name, "F32", {1}, test::Bytes(4));
    return writer.bytes();
}

test::Bytes shard(uint32_t number, uint32_t count, uint32_t tensors, const std::string& tensor)
{
    test::GgufWriter writer;
    test::Bytes shortNumber; // llama.cpp writes 16 bits here
    test::appendNumber(shortNumber, static_cast<uint16_t>(number));
    writer.addRaw("split.no", 2, shortNumber);
    writer.addU32("split.count", count);
    writer.addI32("split.tensors.count", static_cast<int32_t>(tensors));
    if (number == 0)
        writer.addString("general.architecture", "gemma4");
    writer.addTensor(tensor, {1}, 0, test::Bytes(4));
    return writer.bytes();
}

} // namespace

class CheckpointTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = m_temporary->path().toStdString();
    }

    void demoModel()
    {
        const Path folder = Path(FACET_RESOURCES_FOLDER) / "demo" / "model";
        const auto checkpoint = Checkpoint::open(folder);
        QCOMPARE(checkpoint->kind(), Checkpoint::Kind::HuggingFace);
        QVERIFY(checkpoint->config().contains("text_config"));
        QVERIFY(checkpoint->readJson("tokenizer.json")->contains("model"));
        QVERIFY(!checkpoint->readJson("no.json"));
        const TensorView& embedding = checkpoint->get("embed_tokens.weight");
        QCOMPARE(embedding.type(), WeightType::BF16);
        QVERIFY(checkpoint->find("layers.0.self_attn.q_proj.weight") != nullptr);
        QVERIFY(checkpoint->find("norm.weight") != nullptr);
        QVERIFY(checkpoint->find("embed_vision.embedding_projection.weight") != nullptr);
        QVERIFY(checkpoint->find("nothing") == nullptr);
        QVERIFY_ERROR(checkpoint->get("layers.999.layer_scalar"), ErrorCode::BadFile,
                      "layers.999.layer_scalar", "demo");
        QCOMPARE(Checkpoint::open(folder / "model.safetensors")->tensors().size(),
                 checkpoint->tensors().size());
    }

    void ggufEqualsHuggingFace()
    {
        for (const char* model : {"e2b", "26b-a4b"}) {
            const auto original = Checkpoint::open(test::huggingFaceModel(model));
            const auto gguf = Checkpoint::open(test::ggufModel(model, {}));
            QCOMPARE(gguf->kind(), Checkpoint::Kind::Gguf);
            QCOMPARE(gguf->metadata().string("general.architecture"), std::string_view("gemma4"));
            size_t compared = 0;
            for (const TensorView& tensor : gguf->tensors()) {
                if (tensor.name == "rope_freqs.weight")
                    continue;
                const TensorView& expected = original->get(tensor.name);
                QCOMPARE(tensor.shape, expected.shape);
                QVERIFY2(readFloats(tensor) == readFloats(expected), tensor.name.c_str());
                ++compared;
            }
            QVERIFY(compared > 100);
        }
    }

    void splitExperts()
    {
        const auto whole = Checkpoint::open(test::ggufModel("26b-a4b", {}));
        const auto split = Checkpoint::open(test::ggufModel("26b-a4b", {.splitExperts = true}));
        const TensorView& both = whole->get("layers.1.experts.gate_up_proj");
        const TensorView& gate = split->get("layers.1.experts.gate_proj");
        const TensorView& up = split->get("layers.1.experts.up_proj");
        QCOMPARE(gate.shape, (std::vector<uint64_t>{both.shape[0], both.shape[1] / 2, both.shape[2]}));
        const auto expected = readFloats(both);
        const auto gates = readFloats(gate);
        const auto ups = readFloats(up);
        const auto half = static_cast<std::ptrdiff_t>(gates.size() / both.shape[0]);
        for (std::ptrdiff_t expert = 0; expert < static_cast<std::ptrdiff_t>(both.shape[0]); ++expert) {
            QVERIFY(std::equal(gates.begin() + expert * half, gates.begin() + (expert + 1) * half,
                               expected.begin() + 2 * expert * half));
            QVERIFY(std::equal(ups.begin() + expert * half, ups.begin() + (expert + 1) * half,
                               expected.begin() + (2 * expert + 1) * half));
        }
    }

    void everyTypeOfGguf()
    {
        constexpr std::array<double, kWeightTypeCount> kBound{0,    1e-3, 0,    0.01, 0.08, 0.07,
                                                              0.04, 0.04, 0.08, 0.04, 0.02};
        const auto original = Checkpoint::open(test::huggingFaceModel("e2b"));
        const auto expected = readFloats(original->get("layers.5.mlp.down_proj.weight"));
        for (uint32_t i = 0; i < kWeightTypeCount; ++i) {
            const auto type = static_cast<WeightType>(i);
            const auto gguf = Checkpoint::open(test::ggufModel("e2b", {.type = type}));
            const TensorView& tensor = gguf->get("layers.5.mlp.down_proj.weight");
            QCOMPARE(tensor.type(), type);
            QCOMPARE(gguf->get("layers.5.layer_scalar").type(), WeightType::F32);
            const auto found = readFloats(tensor);
            double error = 0;
            double norm = 0;
            for (size_t k = 0; k < found.size(); ++k) {
                error += std::pow(static_cast<double>(found[k]) - expected[k], 2);
                norm += std::pow(static_cast<double>(expected[k]), 2);
            }
            QVERIFY2(std::sqrt(error / norm) <= kBound[i], tensor.storage.c_str());
        }
    }

    void drafter()
    {
        const auto checkpoint = Checkpoint::open(test::huggingFaceModel("e2b-drafter"));
        QVERIFY(checkpoint->find("pre_projection.weight") != nullptr);
        QVERIFY(checkpoint->find("layers.3.self_attn.q_norm.weight") != nullptr);
        const auto order = readIntegers(checkpoint->get("masked_embedding.token_ordering"));
        QCOMPARE(order.size(), size_t{1527});
        QCOMPARE(order[0], int64_t{11});
        QCOMPARE(order[1], int64_t{784});
    }

    void names()
    {
        QCOMPARE(canonicalHuggingFaceName("model.language_model.layers.0.layer_scalar"),
                 std::string("layers.0.layer_scalar"));
        QCOMPARE(canonicalHuggingFaceName("model.layers.0.layer_scalar"),
                 std::string("layers.0.layer_scalar"));
        QCOMPARE(canonicalHuggingFaceName("language_model.model.norm.weight"), std::string("norm.weight"));
        QCOMPARE(canonicalHuggingFaceName("language_model.lm_head.weight"), std::string("lm_head.weight"));
        QCOMPARE(canonicalHuggingFaceName("model.vision_tower.x"), std::string("vision_tower.x"));
        QCOMPARE(canonicalHuggingFaceName("pre_projection.weight"), std::string("pre_projection.weight"));

        QCOMPARE(canonicalGgufName("blk.12.ffn_gate_inp.scale"), std::string("layers.12.router.scale"));
        QCOMPARE(canonicalGgufName("blk.0.ffn_down_exps.scale"),
                 std::string("layers.0.router.per_expert_scale"));
        QCOMPARE(canonicalGgufName("output.weight"), std::string("lm_head.weight"));
        for (const char* unknown :
             {"blk.attn_q.weight", "blk.x.attn_q.weight", "blk.1", "blk.1.", "v.patch_embd.weight"})
            QCOMPARE(canonicalGgufName(unknown), std::string(unknown));
        QCOMPARE(ggufNameOf("layers.3.post_per_layer_input_norm.weight"),
                 std::string("blk.3.post_norm.weight"));
    }

    void shards()
    {
        test::writeFile(m_folder / "config.json", "{}");
        test::writeFile(m_folder / "1.safetensors", oneTensor("model.a"));
        test::writeFile(m_folder / "2.safetensors", oneTensor("model.b"));
        const Path index = m_folder / "model.safetensors.index.json";
        test::writeFile(index, R"({"weight_map":{"model.a":"1.safetensors","model.b":"2.safetensors"}})");
        for (const Path& path : {m_folder, m_folder / "2.safetensors", index, m_folder / "config.json"}) {
            const auto checkpoint = Checkpoint::open(path);
            QCOMPARE(checkpoint->files().size(), size_t{2});
            QCOMPARE(checkpoint->get("b").file, (m_folder / "2.safetensors").string());
        }
        test::writeFile(index, R"({"weight_map":{"model.a":"1.safetensors","model.b":"1.safetensors"}})");
        QVERIFY_ERROR(Checkpoint::open(m_folder), ErrorCode::BadFile, "model.b", "1.safetensors");
        test::writeFile(
            index,
            R"({"weight_map":{"model.a":"1.safetensors","model.b":"3.safetensors","c":"4.safetensors"}})");
        QVERIFY_ERROR(Checkpoint::open(m_folder), ErrorCode::FileNotFound, "3.safetensors, 4.safetensors");
        test::writeFile(m_folder / "2.safetensors", oneTensor("model.a"));
        test::writeFile(index, R"({"weight_map":{"model.a":"1.safetensors","model.b":"2.safetensors"}})");
        QVERIFY_ERROR(Checkpoint::open(m_folder), ErrorCode::BadFile, "model.a", "second time");
    }

    void namesThatMeetUnderTwoPrefixes()
    {
        test::SafetensorsWriter writer;
        writer.add("model.norm.weight", "F32", {1}, test::Bytes(4));
        writer.add("model.language_model.norm.weight", "F32", {1}, test::Bytes(4));
        test::writeFile(m_folder / "config.json", "{}");
        test::writeFile(m_folder / "model.safetensors", writer.bytes());
        QVERIFY_ERROR(Checkpoint::open(m_folder), ErrorCode::BadFile, "norm.weight", "twice");
    }

    void splitGguf()
    {
        const auto path = [&](int number, int count) {
            return m_folder / QString::asprintf("m-%05d-of-%05d.gguf", number, count).toStdString();
        };
        test::writeFile(path(1, 3), shard(0, 3, 3, "token_embd.weight"));
        test::writeFile(path(2, 3), shard(1, 3, 3, "output_norm.weight"));
        QVERIFY_ERROR(Checkpoint::open(path(2, 3)), ErrorCode::FileNotFound, "m-00003-of-00003.gguf");
        test::writeFile(path(3, 3), shard(2, 3, 3, "blk.0.proj.weight"));
        for (const Path& opened : {path(1, 3), path(2, 3), path(3, 3), m_folder}) {
            const auto checkpoint = Checkpoint::open(opened);
            QCOMPARE(checkpoint->tensors().size(), size_t{3});
            QCOMPARE(checkpoint->metadata().string("general.architecture"), std::string_view("gemma4"));
            QCOMPARE(checkpoint->path(), path(1, 3));
            QVERIFY(checkpoint->find("layers.0.per_layer_projection.weight") != nullptr);
        }
        test::writeFile(path(3, 3), shard(2, 3, 3, "output_norm.weight"));
        QVERIFY_ERROR(Checkpoint::open(path(1, 3)), ErrorCode::BadFile, "output_norm.weight", "second time");
        test::writeFile(path(3, 3), shard(1, 3, 3, "x"));
        QVERIFY_ERROR(Checkpoint::open(path(1, 3)), ErrorCode::BadFile, "split.no", "expected 2");
        test::writeFile(path(3, 3), shard(2, 4, 3, "x"));
        QVERIFY_ERROR(Checkpoint::open(path(1, 3)), ErrorCode::BadFile, "split.count");
        test::writeFile(path(3, 3), shard(2, 3, 4, "x"));
        test::writeFile(path(1, 3), shard(0, 3, 4, "token_embd.weight"));
        QVERIFY_ERROR(Checkpoint::open(path(2, 3)), ErrorCode::BadFile, "split.tensors.count");
        test::writeFile(m_folder / "other.gguf", shard(0, 2, 2, "x"));
        QVERIFY_ERROR(Checkpoint::open(m_folder / "other.gguf"), ErrorCode::BadFile,
                      "one part of a split model");
    }

    /// Stores that name blobs by their digest have no suffix: the first bytes tell.
    void ggufByItsBytes()
    {
        const Path blob = m_folder / "sha256-0123";
        std::filesystem::copy_file(test::ggufModel("e2b", {}), blob);
        const auto checkpoint = Checkpoint::open(blob);
        QCOMPARE(checkpoint->kind(), Checkpoint::Kind::Gguf);
        QCOMPARE(checkpoint->path(), blob);
        QVERIFY(checkpoint->find("embed_tokens.weight") != nullptr);
        QVERIFY(!startsAsGguf(m_folder / "none"));
        test::writeFile(m_folder / "short", "GGU");
        QVERIFY_ERROR(Checkpoint::open(m_folder / "short"), ErrorCode::BadFile, "short");
        // A model and its towers in one folder, however they are named.
        std::filesystem::rename(blob, m_folder / "gemma-4-E2B_q4_0-it.gguf");
        test::writeFile(m_folder / "gemma-4-E2B-it-mmproj.gguf", "GGUF");
        QCOMPARE(Checkpoint::open(m_folder)->path(), m_folder / "gemma-4-E2B_q4_0-it.gguf");
    }

    void whatIsNoCheckpoint()
    {
        QVERIFY_ERROR(Checkpoint::open(m_folder / "none"), ErrorCode::FileNotFound, "none");
        QVERIFY_ERROR(Checkpoint::open(m_folder), ErrorCode::FileNotFound, "expected a model");
        test::writeFile(m_folder / "x.bin", "data");
        QVERIFY_ERROR(Checkpoint::open(m_folder / "x.bin"), ErrorCode::BadFile, "x.bin");
        test::writeFile(m_folder / "x.gguf", "data");
        QVERIFY_ERROR(Checkpoint::open(m_folder / "x.gguf"), ErrorCode::BadFile, "x.gguf");
        test::writeFile(m_folder / "x.safetensors", oneTensor("a"));
        QVERIFY_ERROR(Checkpoint::open(m_folder / "x.safetensors"), ErrorCode::FileNotFound, "config.json");
        test::writeFile(m_folder / "config.json", "[]");
        QVERIFY_ERROR(Checkpoint::open(m_folder), ErrorCode::BadFile, "config.json", "object");
        test::writeFile(m_folder / "config.json", "{");
        QVERIFY_ERROR(Checkpoint::open(m_folder), ErrorCode::BadFile, "config.json");
        test::writeFile(m_folder / "config.json", "{}");
        QCOMPARE(Checkpoint::open(m_folder)->tensors().size(), size_t{1});
        test::writeFile(m_folder / "y.safetensors", oneTensor("a"));
        QVERIFY_ERROR(Checkpoint::open(m_folder), ErrorCode::FileNotFound, "several");
    }

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    Path m_folder;
};

QTEST_GUILESS_MAIN(CheckpointTest)
#include "checkpoint_test.moc"
