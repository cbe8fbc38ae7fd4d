// The reference models, rebuilt bit for bit from tests/goldens/reference/MODEL/recipe.json (formula:
// recipe.py beside them) and written as the files a user would have. Built once per build folder and shared
// by all tests.
#pragma once

#include "engine/files/weight_type.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace test {

struct RecipeTensor
{
    std::string name; ///< as in the published checkpoint: "model.language_model.layers.0.…"
    std::vector<uint64_t> shape;
    double offset = 0;
    double amplitude = 0;
    bool unused = false;                                    ///< key/value weights of a KV-shared layer
    std::optional<std::pair<int64_t, int64_t>> permutation; ///< int64 tensor (i * first + second) mod n

    uint64_t elementCount() const;
};

struct Recipe
{
    uint64_t seed = 0;
    std::vector<RecipeTensor> tensors;
};

/// `model`: "e2b", "e4b", "26b-a4b", "31b", "e2b-drafter", "31b-drafter".
Recipe readRecipe(std::string_view model);

/// bfloat16 bits of a tensor that is no permutation.
std::vector<uint16_t> recipeBits(uint64_t seed, const RecipeTensor& tensor);

/// The same values as floats.
std::vector<float> recipeFloats(uint64_t seed, const RecipeTensor& tensor);

/// Folder with model.safetensors, config.json, tokenizer.json and the rest, every tensor in `type`: BF16 as
/// published, F16 or F32.
std::filesystem::path huggingFaceModel(std::string_view model,
                                       engine::WeightType type = engine::WeightType::BF16);

struct GgufOptions
{
    engine::WeightType type = engine::WeightType::BF16; ///< of matrices; vectors and the router stay F32
    bool splitExperts = false;  ///< ffn_gate_exps and ffn_up_exps instead of ffn_gate_up_exps
    bool withoutUnused = false; ///< leave out the key/value weights of KV-shared layers, as some writers do
};

/// The text model as llama.cpp's converter writes it; the tokenizer is in the metadata. Not for drafters.
std::filesystem::path ggufModel(std::string_view model, const GgufOptions& options);

} // namespace test
