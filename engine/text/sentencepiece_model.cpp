// Field numbers: sentencepiece_model.proto, messages ModelProto, TrainerSpec, NormalizerSpec, SentencePiece.
#include "engine/text/sentencepiece_model.h"

#include <bit>
#include <cstring>
#include <optional>

#include "engine/error.h"

namespace engine {

namespace {

enum WireType : uint32_t
{
    Varint = 0,
    Fixed64 = 1,
    Bytes = 2,
    Fixed32 = 5
};

namespace model_field {
constexpr uint32_t kPieces = 1;
constexpr uint32_t kTrainer = 2;
constexpr uint32_t kNormalizer = 3;
} // namespace model_field

namespace piece_field {
constexpr uint32_t kText = 1;
constexpr uint32_t kScore = 2;
constexpr uint32_t kType = 3;
} // namespace piece_field

namespace trainer_field {
constexpr uint32_t kModelType = 3;
constexpr uint32_t kVocabSize = 4;
constexpr uint32_t kWhitespaceAsSuffix = 24;
constexpr uint32_t kByteFallback = 35;
constexpr uint32_t kUnknownId = 40;
constexpr uint32_t kUnknownPiece = 45;
} // namespace trainer_field

namespace normalizer_field {
constexpr uint32_t kName = 1;
constexpr uint32_t kCharacterMap = 2;
constexpr uint32_t kAddDummyPrefix = 3;
constexpr uint32_t kRemoveExtraWhitespaces = 4;
constexpr uint32_t kEscapeWhitespaces = 5;
} // namespace normalizer_field

constexpr uint64_t kBpe = 2;

class Writer
{
public:
    std::string bytes;

    void number(uint32_t field, uint64_t value)
    {
        tag(field, Varint);
        varint(value);
    }

    void real(uint32_t field, float value)
    {
        tag(field, Fixed32);
        const auto bits = std::bit_cast<uint32_t>(value);
        for (int shift = 0; shift < 32; shift += 8)
            bytes += static_cast<char>(bits >> shift & 0xFFU);
    }

    void message(uint32_t field, std::string_view content)
    {
        tag(field, Bytes);
        varint(content.size());
        bytes += content;
    }

private:
    void tag(uint32_t field, WireType type) { varint(uint64_t{field} << 3 | type); }

    void varint(uint64_t value)
    {
        for (; value >= 0x80; value >>= 7)
            bytes += static_cast<char>(value | 0x80);
        bytes += static_cast<char>(value);
    }
};

struct Field
{
    uint32_t number = 0;
    WireType type = Varint;
    uint64_t value = 0;       ///< Varint, Fixed32, Fixed64
    std::string_view content; ///< Bytes
};

class Reader
{
public:
    Reader(std::string_view bytes, const std::string& source) : m_rest(bytes), m_source(source) {}

    std::optional<Field> next()
    {
        if (m_rest.empty())
            return {};
        Field field;
        const uint64_t tag = varint();
        field.number = static_cast<uint32_t>(tag >> 3 & 0x1FFFFFFFU);
        field.type = static_cast<WireType>(tag & 7U);
        switch (field.type) {
        case Varint:
            field.value = varint();
            break;
        case Fixed64:
            field.value = fixed(8);
            break;
        case Fixed32:
            field.value = fixed(4);
            break;
        case Bytes:
            field.content = take(varint());
            break;
        default:
            fail("a field of an unknown wire type");
        }
        return field;
    }

private:
    [[noreturn]] void fail(const std::string& detail) const
    {
        throw Error(ErrorCode::BadFile, m_source + ": not a sentencepiece model: " + detail);
    }

    uint64_t varint()
    {
        uint64_t value = 0;
        for (uint32_t shift = 0; shift < 64; shift += 7) {
            const auto byte = static_cast<uint8_t>(take(1).front());
            value |= uint64_t{byte & 0x7FU} << shift;
            if (byte < 0x80)
                return value;
        }
        fail("a number of more than ten bytes");
    }

    uint64_t fixed(size_t sizeBytes)
    {
        const std::string_view content = take(sizeBytes);
        uint64_t value = 0;
        for (size_t i = 0; i < sizeBytes; ++i)
            value |= uint64_t{static_cast<uint8_t>(content[i])} << (8 * i);
        return value;
    }

    std::string_view take(uint64_t sizeBytes)
    {
        if (sizeBytes > m_rest.size())
            fail("it ends inside a field");
        const std::string_view content = m_rest.substr(0, static_cast<size_t>(sizeBytes));
        m_rest.remove_prefix(content.size());
        return content;
    }

    std::string_view m_rest;
    const std::string& m_source;
};

void readPiece(std::string_view message, Vocabulary& vocabulary, const std::string& source)
{
    std::string text;
    float score = 0;
    uint64_t type = static_cast<uint64_t>(PieceType::Normal);
    Reader reader(message, source);
    while (const std::optional<Field> field = reader.next()) {
        if (field->number == piece_field::kText)
            text = field->content;
        else if (field->number == piece_field::kScore)
            score = std::bit_cast<float>(static_cast<uint32_t>(field->value));
        else if (field->number == piece_field::kType)
            type = field->value;
    }
    if (type < 1 || type > 6)
        throw Error(ErrorCode::BadFile, source + ": piece " + std::to_string(vocabulary.size()) +
                                            " has type " + std::to_string(type) + ", expected 1 to 6");
    vocabulary.pieces.push_back(std::move(text));
    vocabulary.scores.push_back(score);
    vocabulary.types.push_back(static_cast<PieceType>(type));
}

[[noreturn]] void unsupported(const std::string& source, const char* what)
{
    throw Error(ErrorCode::UnsupportedModel, source + ": " + what + ", which Gemma's tokenizers do not use");
}

void checkTrainer(std::string_view message, const std::string& source)
{
    uint64_t modelType = 1;
    bool byteFallback = false;
    Reader reader(message, source);
    while (const std::optional<Field> field = reader.next()) {
        if (field->number == trainer_field::kModelType)
            modelType = field->value;
        else if (field->number == trainer_field::kByteFallback)
            byteFallback = field->value != 0;
        else if (field->number == trainer_field::kWhitespaceAsSuffix && field->value != 0)
            unsupported(source, "spaces stand at the end of pieces");
    }
    if (modelType != kBpe)
        unsupported(source, "the model type is not BPE");
    if (!byteFallback)
        unsupported(source, "there is no byte fallback");
}

void checkNormalizer(std::string_view message, const std::string& source)
{
    bool addDummyPrefix = true; // the defaults of the message
    bool removeExtraWhitespaces = true;
    Reader reader(message, source);
    while (const std::optional<Field> field = reader.next()) {
        if (field->number == normalizer_field::kCharacterMap && !field->content.empty())
            unsupported(source, "text is normalised");
        else if (field->number == normalizer_field::kAddDummyPrefix)
            addDummyPrefix = field->value != 0;
        else if (field->number == normalizer_field::kRemoveExtraWhitespaces)
            removeExtraWhitespaces = field->value != 0;
        else if (field->number == normalizer_field::kEscapeWhitespaces && field->value == 0)
            unsupported(source, "spaces are not escaped");
    }
    if (addDummyPrefix || removeExtraWhitespaces)
        unsupported(source, "spaces are added or removed");
}

/// The type under which the library sees a piece.
uint64_t libraryType(PieceType type)
{
    switch (type) {
    case PieceType::UserDefined:
        return static_cast<uint64_t>(PieceType::Normal);
    case PieceType::Unused: // the library merges its own unused pieces and takes them apart again
        return static_cast<uint64_t>(PieceType::Control);
    default:
        return static_cast<uint64_t>(type);
    }
}

} // namespace

std::string serializeSentencePieceModel(const Vocabulary& vocabulary)
{
    Writer model;
    for (size_t id = 0; id < vocabulary.size(); ++id) {
        Writer piece;
        piece.message(piece_field::kText, vocabulary.pieces[id]);
        piece.real(piece_field::kScore, vocabulary.scores[id]);
        piece.number(piece_field::kType, libraryType(vocabulary.types[id]));
        model.message(model_field::kPieces, piece.bytes);
    }

    Writer trainer;
    trainer.number(trainer_field::kModelType, kBpe);
    trainer.number(trainer_field::kVocabSize, vocabulary.size());
    trainer.number(trainer_field::kWhitespaceAsSuffix, 0);
    trainer.number(trainer_field::kByteFallback, 1);
    trainer.number(trainer_field::kUnknownId, static_cast<uint64_t>(vocabulary.unknown));
    trainer.message(trainer_field::kUnknownPiece, vocabulary.pieces[static_cast<size_t>(vocabulary.unknown)]);
    model.message(model_field::kTrainer, trainer.bytes);

    Writer normalizer;
    normalizer.message(normalizer_field::kName, "identity");
    normalizer.number(normalizer_field::kAddDummyPrefix, 0);
    normalizer.number(normalizer_field::kRemoveExtraWhitespaces, 0);
    normalizer.number(normalizer_field::kEscapeWhitespaces, 1);
    model.message(model_field::kNormalizer, normalizer.bytes);
    return std::move(model.bytes);
}

Vocabulary Vocabulary::fromSentencePiece(std::string_view modelFile, const std::string& source)
{
    Vocabulary vocabulary;
    vocabulary.userDefinedAreEscaped = true;
    std::string_view trainer;
    std::string_view normalizer;
    Reader reader(modelFile, source);
    while (const std::optional<Field> field = reader.next()) {
        if (field->number == model_field::kPieces)
            readPiece(field->content, vocabulary, source);
        else if (field->number == model_field::kTrainer)
            trainer = field->content;
        else if (field->number == model_field::kNormalizer)
            normalizer = field->content;
    }
    checkTrainer(trainer, source);
    checkNormalizer(normalizer, source);
    vocabulary.complete(source);
    return vocabulary;
}

} // namespace engine
