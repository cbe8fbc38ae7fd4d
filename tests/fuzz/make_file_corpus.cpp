// Writes the starting corpora of the file readers: make_file_corpus tests/fuzz/corpus
#include "tests/support/block_encoders.h"
#include "tests/support/file_bytes.h"
#include "tests/support/gguf_writer.h"
#include "tests/support/safetensors_writer.h"

#include <cstdio>
#include <string>

namespace {

using Path = std::filesystem::path;

void writeSafetensors(const Path& folder)
{
    test::SafetensorsWriter all;
    all.header()["__metadata__"] = {{"format", "pt"}};
    for (const char* dtype : {"F64", "F32", "F16", "BF16", "I64", "I32", "I16", "I8", "U64", "U32", "U16",
                              "U8", "BOOL", "C64", "F8_E4M3", "F8_E5M2", "F8_E8M0"}) {
        const std::string text(dtype);
        const bool eight = text.ends_with("64");
        const bool four = text.ends_with("32");
        const bool two = text.ends_with("16");
        all.add("t." + text, text, {2},
                test::Bytes(2 * (eight  ? 8
                                 : four ? 4
                                 : two  ? 2
                                        : 1),
                            std::byte{0x3F}));
    }
    all.add("scalar", "BF16", {}, test::Bytes(2));
    all.add("empty", "F32", {0, 3}, {});
    all.add("packed", "F4", {2, 3}, test::Bytes(3));
    test::writeFile(folder / "formats", all.bytes());

    test::SafetensorsWriter layers;
    layers.add("model.language_model.embed_tokens.weight", "BF16", {4, 8}, test::Bytes(64));
    layers.add("model.language_model.layers.0.layer_scalar", "BF16", {1}, test::Bytes(2));
    test::writeFile(folder / "layers", layers.bytes());
    test::writeFile(folder / "empty_header", test::SafetensorsWriter().bytes());
    test::writeFile(folder / "index",
                    R"({"metadata":{"total_size":4},"weight_map":{"a.weight":"m-1.safetensors"}})");
}

void writeGguf(const Path& folder)
{
    test::GgufWriter keys;
    keys.addString("general.architecture", "gemma4");
    keys.addU32("gemma4.block_count", 2);
    keys.addI32("i32", -1);
    keys.addF32("f32", 1e-6F);
    keys.addBool("bool", true);
    keys.addI32s("i32s", std::vector<int32_t>{1, 2});
    keys.addF32s("f32s", std::vector<float>{-1000});
    keys.addBools("bools", {true, false});
    keys.addStrings("tokenizer.ggml.tokens", std::vector<std::string>{"<pad>", "\xE2\x96\x81", ""});
    for (const uint32_t type : {0U, 1U, 2U, 3U, 10U, 11U, 12U}) // the numbers without a method of their own
        keys.addRaw("raw." + std::to_string(type), type, test::Bytes(type >= 10 ? 8 : type < 2 ? 1 : 2));
    test::writeFile(folder / "keys", keys.bytes());

    test::GgufWriter tensors;
    tensors.alignment = 8;
    tensors.addU32("general.alignment", 8);
    for (uint32_t i = 0; i < engine::kWeightTypeCount; ++i) {
        const auto type = static_cast<engine::WeightType>(i);
        const std::vector<float> values(engine::blockElements(type), 1.0F);
        tensors.addTensor("blk." + std::to_string(i) + ".attn_q.weight", {1, values.size()},
                          test::ggmlType(type), test::encode(type, values));
    }
    tensors.addTensor("iq4_nl", {32}, 20, test::Bytes(18));
    tensors.addTensor("i64", {2}, 27, test::Bytes(16));
    tensors.addTensor("unknown", {3}, 99, {});
    test::writeFile(folder / "tensors", tensors.bytes());

    test::GgufWriter shard;
    shard.version = 2;
    shard.addU32("split.no", 0);
    shard.addU32("split.count", 2);
    shard.addTensor("token_embd.weight", {2, 2, 2, 2}, 0, test::Bytes(64));
    test::writeFile(folder / "shard", shard.bytes());
    test::writeFile(folder / "nothing", test::GgufWriter().bytes());
}

void writeJson(const Path& folder)
{
    test::writeFile(
        folder / "config",
        R"({"model_type":"gemma4","text_config":{"hidden_size":1536,"layer_types":["sliding_attention",)"
        R"("full_attention"],"rms_norm_eps":1e-06,"use_double_wide_mlp":true,"num_experts":null,)"
        R"("rope_parameters":{"full_attention":{"rope_theta":1000000.0}},"eos_token_id":[1,106]}})");
    test::writeFile(folder / "values",
                    R"([-1,0,1.5e-3,18446744073709551615,-9223372036854775808,"\u00e9\ud83d\ude00\n",{}])");
    test::writeFile(folder / "deep", std::string(70, '[') + std::string(70, ']'));
    test::writeFile(folder / "twice", R"({"a":{"b":1,"b":2}})");
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: %s CORPUS_FOLDER\n", argv[0]);
        return 2;
    }
    const Path folder = argv[1];
    writeSafetensors(folder / "safetensors");
    writeGguf(folder / "gguf");
    writeJson(folder / "json");
    return 0;
}
