#include "tests/support/recipe.h"

#include "engine/files/checkpoint.h"
#include "engine/files/float_formats.h"
#include "engine/files/gguf_names.h"
#include "engine/files/json.h"
#include "engine/files/tensor_view.h"
#include "tests/support/block_encoders.h"
#include "tests/support/gguf_metadata.h"
#include "tests/support/gguf_writer.h"
#include "tests/support/safetensors_writer.h"

#include <array>
#include <stdexcept>

namespace test {
namespace {

using engine::WeightType;

// Raised when what is written changes, so that a build folder from yesterday is not read.
constexpr std::string_view kCacheVersion = "2";

std::filesystem::path referenceFolder(std::string_view model)
{
    return std::filesystem::path(FACET_REFERENCE_FOLDER) / model;
}

std::filesystem::path cachePath(const std::string& name, std::string_view extension = {})
{
    return std::filesystem::path(FACET_TEST_CACHE_FOLDER) /
           (name + ".v" + std::string(kCacheVersion) + std::string(extension));
}

uint64_t fnv1a64(std::string_view text)
{
    uint64_t hash = 0xCBF29CE484222325U;
    for (const char letter : text)
        hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001B3U;
    return hash;
}

/// The i-th output of splitmix64 started with `key`.
uint64_t splitmix64(uint64_t key, uint64_t i)
{
    uint64_t z = key + (i + 1) * 0x9E3779B97F4A7C15U;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31);
}

Bytes permutationBytes(const RecipeTensor& tensor)
{
    Bytes bytes;
    const auto n = static_cast<int64_t>(tensor.elementCount());
    for (int64_t i = 0; i < n; ++i)
        appendNumber<int64_t>(bytes, (i * tensor.permutation->first + tensor.permutation->second) % n);
    return bytes;
}

void writeWeights(const std::filesystem::path& path, const Recipe& recipe, WeightType type)
{
    SafetensorsWriter writer;
    const std::string dtype(engine::weightTypeName(type));
    for (const RecipeTensor& tensor : recipe.tensors) {
        if (tensor.permutation)
            writer.add(tensor.name, "I64", tensor.shape, permutationBytes(tensor));
        else
            writer.add(tensor.name, dtype, tensor.shape, encode(type, recipeFloats(recipe.seed, tensor)));
    }
    writeFile(path, writer.bytes());
}

void copyJson(const std::filesystem::path& from, const std::filesystem::path& to)
{
    for (const auto& entry : std::filesystem::directory_iterator(from)) {
        const std::string name = entry.path().filename().string();
        if (entry.path().extension() == ".json" && name != "recipe.json" && name != "cases.json" &&
            name != "media.json")
            std::filesystem::copy_file(entry.path(), to / name, std::filesystem::copy_options::skip_existing);
    }
}

/// Vectors, scalars and the router stay F32; matrices take the type that fits their rows, except the one that
/// llama.cpp's quantiser leaves as the converter wrote it.
WeightType storedType(const RecipeTensor& tensor, std::string_view ggufName, WeightType type)
{
    if (tensor.shape.size() < 2 || ggufName.ends_with("ffn_gate_inp.weight"))
        return WeightType::F32;
    if (ggufName == "per_layer_model_proj.weight" && engine::blockElements(type) > 1)
        return WeightType::BF16;
    return fittingType(type, tensor.shape.back());
}

void addTensor(GgufWriter& writer, const RecipeTensor& tensor, const std::string& name, WeightType type,
               std::span<const float> values)
{
    const WeightType stored = storedType(tensor, name, type);
    writer.addTensor(name, tensor.shape, ggmlType(stored), encode(stored, values));
}

/// [experts, gate rows then up rows, cols] as two tensors, the form some writers use.
void addSplitExperts(GgufWriter& writer, const RecipeTensor& tensor, const std::string& canonical,
                     WeightType type, std::span<const float> values)
{
    RecipeTensor half = tensor;
    half.shape[1] /= 2;
    const std::string layer = canonical.substr(0, canonical.size() - std::string_view("gate_up_proj").size());
    const size_t halfSize = half.shape[1] * half.shape[2];
    for (size_t part = 0; part < 2; ++part) {
        std::vector<float> rows;
        for (size_t expert = 0; expert < half.shape[0]; ++expert) {
            const auto from = values.begin() + static_cast<std::ptrdiff_t>((2 * expert + part) * halfSize);
            rows.insert(rows.end(), from, from + static_cast<std::ptrdiff_t>(halfSize));
        }
        addTensor(writer, half, engine::ggufNameOf(layer + (part == 0 ? "gate_proj" : "up_proj")), type,
                  rows);
    }
}

void addRopeFrequencies(GgufWriter& writer, const engine::JsonObject& config)
{
    const engine::JsonObject full = config.object("rope_parameters").object("full_attention");
    const uint32_t pairs = config.count("global_head_dim") / 2;
    const auto rotated = static_cast<uint32_t>(pairs * full.number("partial_rotary_factor"));
    std::vector<float> factors(pairs, 1e30F);
    std::fill(factors.begin(), factors.begin() + rotated, 1.0F);
    writer.addTensor("rope_freqs.weight", {pairs}, ggmlType(WeightType::F32),
                     std::as_bytes(std::span(factors)));
}

} // namespace

uint64_t RecipeTensor::elementCount() const
{
    uint64_t count = 1;
    for (const uint64_t dimension : shape)
        count *= dimension;
    return count;
}

Recipe readRecipe(std::string_view model)
{
    const std::filesystem::path path = referenceFolder(model) / "recipe.json";
    const engine::Json document = engine::readJsonFile(path);
    Recipe recipe;
    recipe.seed = document.at("seed").get<uint64_t>();
    for (const engine::Json& entry : document.at("tensors")) {
        RecipeTensor& tensor = recipe.tensors.emplace_back();
        tensor.name = entry.at("name").get<std::string>();
        tensor.shape = entry.at("shape").get<std::vector<uint64_t>>();
        tensor.unused = entry.value("unused", false);
        if (entry.contains("permutation")) {
            tensor.permutation = entry.at("permutation").get<std::pair<int64_t, int64_t>>();
        } else {
            tensor.offset = entry.at("offset").get<double>();
            tensor.amplitude = entry.at("amplitude").get<double>();
        }
    }
    return recipe;
}

std::vector<uint16_t> recipeBits(uint64_t seed, const RecipeTensor& tensor)
{
    const uint64_t key = fnv1a64(tensor.name) ^ seed;
    std::vector<uint16_t> bits(tensor.elementCount());
    for (uint64_t i = 0; i < bits.size(); ++i) {
        const double u = static_cast<double>(splitmix64(key, i) >> 40) * 0x1p-24;
        bits[i] = engine::floatToBfloat16(static_cast<float>(tensor.offset + tensor.amplitude * (2 * u - 1)));
    }
    return bits;
}

std::vector<float> recipeFloats(uint64_t seed, const RecipeTensor& tensor)
{
    const auto bits = recipeBits(seed, tensor);
    std::vector<float> values(bits.size());
    for (size_t i = 0; i < bits.size(); ++i)
        values[i] = engine::bfloat16ToFloat(bits[i]);
    return values;
}

std::filesystem::path huggingFaceModel(std::string_view model, WeightType type)
{
    const std::filesystem::path folder =
        cachePath(std::string(model) + "-" + std::string(engine::weightTypeName(type)));
    const std::filesystem::path weights = folder / "model.safetensors";
    if (std::filesystem::exists(weights)) // written last
        return folder;
    std::filesystem::create_directories(folder);
    copyJson(referenceFolder(model), folder);
    copyJson(referenceFolder("tokenizer"), folder);
    writeWeights(weights, readRecipe(model), type);
    return folder;
}

std::filesystem::path ggufModel(std::string_view model, const GgufOptions& options)
{
    const std::string name = std::string(model) + "-" + std::string(engine::weightTypeName(options.type)) +
                             (options.splitExperts ? "-split-experts" : "") +
                             (options.withoutUnused ? "-without-unused" : "");
    const std::filesystem::path path = cachePath(name, ".gguf");
    if (std::filesystem::exists(path))
        return path;

    const engine::Json document = engine::readJsonFile(referenceFolder(model) / "config.json");
    const engine::JsonObject config = engine::JsonObject(document, "config.json").object("text_config");
    GgufWriter writer;
    addModelMetadata(writer, config, std::string(model), options.type);
    addTokenizerMetadata(writer, referenceFolder("tokenizer"));

    constexpr std::string_view kTextPrefix = "model.language_model.";
    const Recipe recipe = readRecipe(model);
    addRopeFrequencies(writer, config);
    for (const RecipeTensor& tensor : recipe.tensors) {
        if (!tensor.name.starts_with(kTextPrefix) || (tensor.unused && options.withoutUnused))
            continue;
        const std::string canonical = tensor.name.substr(kTextPrefix.size());
        const std::vector<float> values = recipeFloats(recipe.seed, tensor);
        if (options.splitExperts && canonical.ends_with("experts.gate_up_proj")) {
            addSplitExperts(writer, tensor, canonical, options.type, values);
            continue;
        }
        const std::string ggufName = engine::ggufNameOf(canonical);
        if (ggufName == canonical)
            throw std::runtime_error("no GGUF name for " + canonical);
        addTensor(writer, tensor, ggufName, options.type, values);
    }
    writeFile(path, writer.bytes());
    return path;
}

} // namespace test
