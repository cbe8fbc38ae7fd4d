#include "engine/files/gguf.h"

#include "engine/error.h"
#include "engine/files/git_lfs.h"
#include "engine/files/tensor_ranges.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <fstream>
#include <utility>

namespace engine {
namespace {

static_assert(std::endian::native == std::endian::little, "checkpoint data is read in place");

constexpr uint32_t kMagic = 0x46554747; // "GGUF"
constexpr uint32_t kMaxDimensions = 4;
constexpr uint64_t kDefaultAlignment = 32;
constexpr uint64_t kMaxAlignment = 1 << 20;
constexpr uint64_t kMaxNameBytes = 65535;

struct Format
{
    uint32_t id;
    std::string_view name;
    uint32_t elements;
    uint32_t bytes;
};

// GGML's tensor types. Those that are none of our weight types are here so that a file can be listed and an
// error can name what it found.
constexpr std::array kFormats{
    Format{0, "F32", 1, 4},         Format{1, "F16", 1, 2},         Format{2, "Q4_0", 32, 18},
    Format{3, "Q4_1", 32, 20},      Format{6, "Q5_0", 32, 22},      Format{7, "Q5_1", 32, 24},
    Format{8, "Q8_0", 32, 34},      Format{9, "Q8_1", 32, 36},      Format{10, "Q2_K", 256, 84},
    Format{11, "Q3_K", 256, 110},   Format{12, "Q4_K", 256, 144},   Format{13, "Q5_K", 256, 176},
    Format{14, "Q6_K", 256, 210},   Format{15, "Q8_K", 256, 292},   Format{16, "IQ2_XXS", 256, 66},
    Format{17, "IQ2_XS", 256, 74},  Format{18, "IQ3_XXS", 256, 98}, Format{19, "IQ1_S", 256, 50},
    Format{20, "IQ4_NL", 32, 18},   Format{21, "IQ3_S", 256, 110},  Format{22, "IQ2_S", 256, 82},
    Format{23, "IQ4_XS", 256, 136}, Format{24, "I8", 1, 1},         Format{25, "I16", 1, 2},
    Format{26, "I32", 1, 4},        Format{27, "I64", 1, 8},        Format{28, "F64", 1, 8},
    Format{29, "IQ1_M", 256, 56},   Format{30, "BF16", 1, 2},       Format{34, "TQ1_0", 256, 54},
    Format{35, "TQ2_0", 256, 66},   Format{39, "MXFP4", 32, 17},    Format{40, "NVFP4", 64, 36},
};

std::optional<WeightType> weightTypeOf(std::string_view storage)
{
    for (uint32_t i = 0; i < kWeightTypeCount; ++i) {
        if (weightTypeName(static_cast<WeightType>(i)) == storage)
            return static_cast<WeightType>(i);
    }
    return std::nullopt;
}

/// A position in the file that never passes its end. `what` names the thing being read in errors.
class Reader
{
public:
    Reader(std::span<const std::byte> bytes, const std::string& file) : m_bytes(bytes), m_file(file) {}

    template <typename Value>
    Value number(const std::string& what)
    {
        Value value;
        std::memcpy(&value, take(sizeof value, what).data(), sizeof value);
        return value;
    }

    std::string_view string(const std::string& what)
    {
        const auto length = number<uint64_t>(what);
        const auto text = take(length, what);
        return {reinterpret_cast<const char*>(text.data()), text.size()};
    }

    std::span<const std::byte> take(uint64_t size, const std::string& what)
    {
        if (size > remaining())
            fail(what + ": expected " + std::to_string(size) + " bytes at offset " +
                 std::to_string(m_offset) + ", found " + std::to_string(remaining()) +
                 "; the file is damaged or not completely downloaded");
        const auto taken = m_bytes.subspan(m_offset, size);
        m_offset += size;
        return taken;
    }

    [[noreturn]] void fail(const std::string& detail) const
    {
        throw Error(ErrorCode::BadFile, m_file + ": " + detail);
    }

    uint64_t offset() const { return m_offset; }
    uint64_t remaining() const { return m_bytes.size() - m_offset; }

private:
    std::span<const std::byte> m_bytes;
    const std::string& m_file;
    uint64_t m_offset = 0;
};

uint64_t scalarBytes(GgufType type)
{
    switch (type) {
    case GgufType::U8:
    case GgufType::I8:
    case GgufType::Bool:
        return 1;
    case GgufType::U16:
    case GgufType::I16:
        return 2;
    case GgufType::U32:
    case GgufType::I32:
    case GgufType::F32:
        return 4;
    case GgufType::U64:
    case GgufType::I64:
    case GgufType::F64:
        return 8;
    case GgufType::String:
    case GgufType::Array:
        break;
    }
    return 0;
}

GgufType readType(Reader& reader, const std::string& what)
{
    const auto type = reader.number<uint32_t>(what);
    if (type > static_cast<uint32_t>(GgufType::F64))
        reader.fail(what + ": unknown value type " + std::to_string(type));
    return static_cast<GgufType>(type);
}

GgufArray readArray(Reader& reader, const std::string& what)
{
    GgufArray array;
    array.elementType = readType(reader, what);
    array.count = reader.number<uint64_t>(what);
    if (array.elementType == GgufType::Array)
        reader.fail(what + ": arrays inside arrays are not supported");
    if (array.elementType != GgufType::String) {
        const auto size = checkedProduct(array.count, scalarBytes(array.elementType));
        if (!size)
            reader.fail(what + ": " + std::to_string(array.count) + " elements are larger than any file");
        array.bytes = reader.take(*size, what);
        return array;
    }
    Reader start = reader;
    const uint64_t begin = reader.offset();
    for (uint64_t i = 0; i < array.count; ++i)
        (void)reader.string(what);
    array.bytes = start.take(reader.offset() - begin, what);
    return array;
}

bool readBool(Reader& reader, const std::string& what)
{
    const auto byte = reader.number<uint8_t>(what);
    if (byte > 1)
        reader.fail(what + ": expected 0 or 1 for a truth value, found " + std::to_string(byte));
    return byte == 1;
}

GgufValue readValue(Reader& reader, GgufType type, const std::string& what)
{
    switch (type) {
    case GgufType::U8:
        return int64_t{reader.number<uint8_t>(what)};
    case GgufType::I8:
        return int64_t{reader.number<int8_t>(what)};
    case GgufType::U16:
        return int64_t{reader.number<uint16_t>(what)};
    case GgufType::I16:
        return int64_t{reader.number<int16_t>(what)};
    case GgufType::U32:
        return int64_t{reader.number<uint32_t>(what)};
    case GgufType::I32:
        return int64_t{reader.number<int32_t>(what)};
    case GgufType::U64:
        return reader.number<uint64_t>(what);
    case GgufType::I64:
        return reader.number<int64_t>(what);
    case GgufType::F32:
        return double{reader.number<float>(what)};
    case GgufType::F64:
        return reader.number<double>(what);
    case GgufType::Bool:
        return readBool(reader, what);
    case GgufType::String:
        return reader.string(what);
    case GgufType::Array:
        return readArray(reader, what);
    }
    reader.fail(what + ": unknown value type");
}

void readMetadata(Reader& reader, uint64_t count, GgufMetadata& metadata)
{
    for (uint64_t i = 0; i < count; ++i) {
        const std::string_view key = reader.string("metadata key " + std::to_string(i));
        if (key.size() > kMaxNameBytes)
            reader.fail("metadata key " + std::to_string(i) + ": a name of " + std::to_string(key.size()) +
                        " bytes");
        const std::string what = "metadata '" + std::string(key) + "'";
        metadata.add(std::string(key), readValue(reader, readType(reader, what), what));
    }
}

/// A tensor as its table entry has it, before the place of the data is known.
struct Entry
{
    TensorView tensor;
    uint64_t offset = 0;
    std::optional<uint64_t> sizeBytes; // empty for a format we do not know
};

/// Bytes of a tensor by shape (ne order) and type.
uint64_t sizeOf(const Reader& reader, const TensorView& tensor, const Format& format)
{
    const uint64_t rowElements = tensor.cols();
    if (rowElements % format.elements != 0)
        reader.fail("tensor '" + tensor.name + "': rows of " + std::to_string(rowElements) +
                    " values do not divide into " + std::string(format.name) + " blocks of " +
                    std::to_string(format.elements));
    const auto elements = checkedProduct(tensor.shape);
    const auto size = elements ? checkedProduct(*elements / format.elements, format.bytes) : std::nullopt;
    if (!size)
        reader.fail("tensor '" + tensor.name + "': shape " + shapeText(tensor.shape) +
                    " is larger than any file");
    return *size;
}

Entry readEntry(Reader& reader, uint64_t index, const std::string& file)
{
    Entry entry;
    TensorView& tensor = entry.tensor;
    const std::string_view name = reader.string("name of tensor " + std::to_string(index));
    if (name.empty() || name.size() > kMaxNameBytes)
        reader.fail("tensor " + std::to_string(index) + ": a name of " + std::to_string(name.size()) +
                    " bytes");
    tensor.name = name;
    tensor.file = file;
    const std::string what = "tensor '" + tensor.name + "'";

    const auto dimensions = reader.number<uint32_t>(what);
    if (dimensions > kMaxDimensions)
        reader.fail(what + ": expected at most " + std::to_string(kMaxDimensions) + " dimensions, found " +
                    std::to_string(dimensions));
    for (uint32_t i = 0; i < dimensions; ++i) {
        tensor.shape.push_back(reader.number<uint64_t>(what));
        if (tensor.shape.back() == 0)
            reader.fail(what + ": dimension " + std::to_string(i) + " is zero");
    }
    std::reverse(tensor.shape.begin(), tensor.shape.end());

    const auto id = reader.number<uint32_t>(what);
    entry.offset = reader.number<uint64_t>(what);
    const auto* format = std::find_if(kFormats.begin(), kFormats.end(),
                                      [&](const Format& candidate) { return candidate.id == id; });
    if (format == kFormats.end()) {
        if (!checkedProduct(tensor.shape))
            reader.fail(what + ": shape " + shapeText(tensor.shape) + " is larger than any file");
        tensor.storage = "GGML type " + std::to_string(id);
        return entry;
    }
    tensor.storage = format->name;
    tensor.weightType = weightTypeOf(tensor.storage);
    entry.sizeBytes = sizeOf(reader, tensor, *format);
    return entry;
}

uint64_t alignmentOf(const GgufMetadata& metadata)
{
    constexpr std::string_view kKey = "general.alignment";
    const int64_t alignment = metadata.integer(kKey, kDefaultAlignment);
    if (alignment <= 0 || static_cast<uint64_t>(alignment) > kMaxAlignment ||
        !std::has_single_bit(static_cast<uint64_t>(alignment)))
        metadata.fail(kKey, "expected a power of two up to 1048576, found " + std::to_string(alignment));
    return static_cast<uint64_t>(alignment);
}

uint32_t readVersion(Reader& reader, const std::string& file)
{
    const auto magic = reader.number<uint32_t>("file header");
    if (magic != kMagic)
        reader.fail("expected the letters GGUF at the start, found other bytes; this is not a GGUF file");
    const auto version = reader.number<uint32_t>("file version");
    if (version != 0 && (version & 0xFFFFU) == 0)
        throw Error(ErrorCode::UnsupportedModel,
                    file + ": this GGUF file is big-endian; get the little-endian one");
    if (version != 2 && version != 3)
        throw Error(ErrorCode::UnsupportedModel,
                    file + ": expected GGUF version 2 or 3, found " + std::to_string(version));
    return version;
}

} // namespace

GgufContents parseGguf(std::span<const std::byte> bytes, const std::string& file)
{
    rejectLfsPointer(bytes, file);
    Reader reader(bytes, file);
    GgufContents contents;
    contents.version = readVersion(reader, file);
    const auto tensorCount = reader.number<uint64_t>("number of tensors");
    const auto keyCount = reader.number<uint64_t>("number of metadata keys");
    contents.metadata = GgufMetadata(file);
    readMetadata(reader, keyCount,
                 contents.metadata); // counts need no limit: each entry takes bytes of the file

    std::vector<Entry> entries;
    for (uint64_t i = 0; i < tensorCount; ++i)
        entries.push_back(readEntry(reader, i, file));

    const uint64_t alignment = alignmentOf(contents.metadata);
    const uint64_t dataBegin = (reader.offset() + alignment - 1) / alignment * alignment;
    const auto data = dataBegin < bytes.size() ? bytes.subspan(dataBegin) : std::span<const std::byte>{};
    for (Entry& entry : entries) {
        TensorView& tensor = entry.tensor;
        const uint64_t size = entry.sizeBytes.value_or(0);
        if (entry.offset % alignment != 0)
            throw Error(ErrorCode::BadFile, describe(tensor) + ": offset " + std::to_string(entry.offset) +
                                                " is not a multiple of the alignment " +
                                                std::to_string(alignment));
        if (entry.offset > data.size() || size > data.size() - entry.offset)
            throw Error(ErrorCode::BadFile, describe(tensor) + ": expected data within the file's " +
                                                std::to_string(data.size()) + " data bytes, found " +
                                                std::to_string(size) + " bytes at " +
                                                std::to_string(entry.offset) +
                                                "; the file is damaged or not completely downloaded");
        tensor.data = data.subspan(entry.offset, size);
        contents.tensors.push_back(std::move(tensor));
    }
    rejectRepeatedNames(contents.tensors);
    sortAndRejectOverlaps(contents.tensors);
    return contents;
}

bool startsAsGguf(const std::filesystem::path& path)
{
    std::array<char, sizeof kMagic> start{};
    std::ifstream file(path, std::ios::binary);
    file.read(start.data(), start.size());
    return file && std::bit_cast<uint32_t>(start) == kMagic;
}

} // namespace engine
