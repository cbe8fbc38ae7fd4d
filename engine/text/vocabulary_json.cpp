// tokenizer.json is read as a stream of events: it has 32 MB, nearly all of it in two lists that go
// straight into our own. Everything else becomes a small document.
#include <nlohmann/json.hpp>

#include <limits>
#include <utility>

#include "engine/error.h"
#include "engine/text/utf8.h"
#include "engine/text/vocabulary.h"
#include "engine/text/vocabulary_merges.h"

namespace engine {

namespace {

using nlohmann::json;

constexpr size_t kMaxBytes = size_t{256} << 20;
constexpr size_t kMaxDepth = 32;
constexpr std::string_view kEscapedSpace = "\xE2\x96\x81"; // U+2581

struct Piece
{
    std::string text;
    uint64_t id;
};

class Reader final : public nlohmann::json_sax<json>
{
public:
    json document; ///< without model.vocab and model.merges
    std::vector<Piece> vocab;
    std::string failure; ///< why the stream was stopped

    std::vector<MergeText> merges() const
    {
        std::vector<MergeText> list;
        list.reserve(m_mergeEnds.size() / 2);
        size_t begin = 0;
        const std::string_view texts = m_mergeTexts;
        for (size_t i = 0; i + 1 < m_mergeEnds.size(); i += 2) {
            list.push_back({texts.substr(begin, m_mergeEnds[i] - begin),
                            texts.substr(m_mergeEnds[i], m_mergeEnds[i + 1] - m_mergeEnds[i])});
            begin = m_mergeEnds[i + 1];
        }
        return list;
    }

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_float(number_float_t value, const string_t&) override { return add(value); }
    bool binary(binary_t&) override { return stop("binary data"); }

    bool number_unsigned(number_unsigned_t value) override
    {
        if (m_place != Place::Vocab)
            return add(value);
        vocab.push_back({std::move(m_key), value});
        return true;
    }

    bool string(string_t& value) override
    {
        if (m_place == Place::Merges)
            return addJoinedMerge(value);
        if (m_place == Place::MergePair)
            return addMergePart(value);
        return add(value);
    }

    bool key(string_t& value) override
    {
        m_key = std::move(value);
        return true;
    }

    bool start_object(size_t) override
    {
        if (m_place == Place::Document && inModel() && m_key == "vocab") {
            m_place = Place::Vocab;
            return true;
        }
        return open(json::object());
    }

    bool end_object() override
    {
        if (m_place == Place::Vocab) {
            m_place = Place::Document;
            return true;
        }
        return close();
    }

    bool start_array(size_t) override
    {
        if (m_place == Place::Document && inModel() && m_key == "merges") {
            m_place = Place::Merges;
            return true;
        }
        if (m_place == Place::Merges) {
            m_place = Place::MergePair;
            m_partsBefore = m_mergeEnds.size();
            return true;
        }
        return open(json::array());
    }

    bool end_array() override
    {
        if (m_place == Place::MergePair) {
            m_place = Place::Merges;
            return m_mergeEnds.size() == m_partsBefore + 2 ||
                   stop("a merge that is not a pair of two strings");
        }
        if (m_place == Place::Merges) {
            m_place = Place::Document;
            return true;
        }
        return close();
    }

    bool parse_error(size_t, const std::string&, const nlohmann::detail::exception& error) override
    {
        return stop(error.what());
    }

private:
    enum class Place
    {
        Document,
        Vocab,
        Merges,
        MergePair
    };

    bool stop(std::string why)
    {
        failure = std::move(why);
        return false;
    }

    bool inModel() const { return m_open.size() == 2 && m_sections.back() == "model"; }

    /// Where the next value of the document goes.
    json* place(json value)
    {
        if (m_open.empty()) {
            document = std::move(value);
            return &document;
        }
        json& parent = *m_open.back();
        if (parent.is_array()) {
            parent.push_back(std::move(value));
            return &parent.back();
        }
        json& member = parent[m_key];
        member = std::move(value);
        return &member;
    }

    bool add(json value)
    {
        if (m_place != Place::Document)
            return stop(m_place == Place::Vocab ? "model.vocab holds a value that is not an id"
                                                : "model.merges holds something other than strings");
        place(std::move(value));
        return true;
    }

    bool open(json value)
    {
        if (m_place != Place::Document)
            return stop("model.vocab or model.merges holds objects or lists inside each other");
        if (m_open.size() == kMaxDepth)
            return stop("nested more than " + std::to_string(kMaxDepth) + " levels deep");
        m_sections.push_back(m_key);
        m_open.push_back(place(std::move(value)));
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        m_sections.pop_back();
        return true;
    }

    bool addMergePart(std::string_view part)
    {
        if (part.empty())
            return stop("a merge with an empty part");
        m_mergeTexts += part;
        m_mergeEnds.push_back(m_mergeTexts.size());
        return true;
    }

    /// The older form "L R"; pieces hold no plain space.
    bool addJoinedMerge(std::string_view merge)
    {
        const size_t space = merge.find(' ', 1);
        if (space == std::string_view::npos)
            return stop("a merge without a space between its parts");
        return addMergePart(merge.substr(0, space)) && addMergePart(merge.substr(space + 1));
    }

    Place m_place = Place::Document;
    std::vector<json*> m_open;
    std::vector<std::string> m_sections; // keys under which m_open was opened
    std::string m_key;
    std::string m_mergeTexts;
    std::vector<size_t> m_mergeEnds; // two per merge, into m_mergeTexts
    size_t m_partsBefore = 0;
};

[[noreturn]] void fail(const std::string& source, const std::string& detail)
{
    throw Error(ErrorCode::BadFile, source + ": " + detail);
}

[[noreturn]] void unsupported(const std::string& source, const std::string& detail)
{
    throw Error(ErrorCode::UnsupportedModel, source + ": " + detail);
}

json member(const json& object, const char* key)
{
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(key);
    return found == object.end() ? json(nullptr) : *found;
}

/// A member that must be absent, null, false, zero or empty: it would change the ids.
void requireUnset(const json& model, const char* key, const std::string& source)
{
    const json value = member(model, key);
    if (!value.is_null() && value != json(false) && value != json("") && value != json(0))
        unsupported(source, std::string("model.") + key + " is set, which Gemma's tokenizers do not use");
}

bool isReplace(const json& step, std::string_view from, std::string_view to)
{
    return member(step, "type") == "Replace" && member(member(step, "pattern"), "String") == from &&
           member(step, "content") == to;
}

/// The steps of a Sequence, or the one step itself; none for null.
std::vector<json> steps(const json& stage, const char* listKey)
{
    if (stage.is_null())
        return {};
    if (member(stage, "type") != "Sequence")
        return {stage};
    const json list = member(stage, listKey);
    return list.is_array() ? std::vector<json>(list.begin(), list.end()) : std::vector<json>{};
}

/// Everything around the model must be what sentencepiece does by itself.
void checkStages(const json& document, Vocabulary& vocabulary, const std::string& source)
{
    const std::vector<json> normalizers = steps(member(document, "normalizer"), "normalizers");
    if (normalizers.size() != 1 || !isReplace(normalizers.front(), " ", kEscapedSpace))
        unsupported(source, "the normalizer does other than replace spaces by U+2581");

    for (const json& step : steps(member(document, "pre_tokenizer"), "pretokenizers")) {
        // No effect: normalisation has left no space to split at.
        if (member(step, "type") != "Split" || member(member(step, "pattern"), "String") != " ")
            unsupported(source, "the pre-tokenizer splits at something other than spaces");
    }

    for (const json& step : steps(member(document, "decoder"), "decoders")) {
        const json type = member(step, "type");
        if (type == "ByteFallback" || type == "Fuse" || isReplace(step, kEscapedSpace, " "))
            continue;
        const json start = member(step, "start");
        if (type != "Strip" || member(step, "content") != " " || !start.is_number_unsigned())
            unsupported(source, "the decoder has a step that Gemma's do not have");
        vocabulary.leadingSpacesRemoved = start.get<size_t>();
    }
}

void checkModel(const json& model, const std::string& source)
{
    if (member(model, "type") != "BPE" && !member(model, "type").is_null())
        unsupported(source, "model.type is not BPE");
    if (member(model, "byte_fallback") != json(true))
        unsupported(source, "model.byte_fallback is not true");
    for (const char* key : {"dropout", "continuing_subword_prefix", "end_of_word_suffix", "ignore_merges"})
        requireUnset(model, key, source);
}

struct AddedToken
{
    std::string text;
    uint64_t id;
    bool special;
};

std::vector<AddedToken> addedTokens(const json& document, const std::string& source)
{
    std::vector<AddedToken> tokens;
    const json list = member(document, "added_tokens");
    if (list.is_null())
        return tokens;
    for (const json& token : list) {
        const json text = member(token, "content");
        const json id = member(token, "id");
        if (!text.is_string() || !id.is_number_unsigned())
            fail(source, "added_tokens holds an entry without content or id");
        tokens.push_back(
            {text.get<std::string>(), id.get<uint64_t>(), member(token, "special") == json(true)});
    }
    return tokens;
}

/// tokenizer_config.json names a token as a string, or as an object with its content.
TokenId configured(const json& config, const char* key, const Vocabulary& vocabulary)
{
    json name = member(config, key);
    if (name.is_object())
        name = member(name, "content");
    return name.is_string() ? vocabulary.find(name.get_ref<const std::string&>()) : kNoToken;
}

} // namespace

Vocabulary Vocabulary::fromTokenizerJson(std::string_view tokenizerJson, std::string_view configJson,
                                         const std::string& source)
{
    if (tokenizerJson.size() > kMaxBytes || configJson.size() > kMaxBytes)
        fail(source, "larger than " + std::to_string(kMaxBytes) + " bytes");
    Reader reader;
    if (!json::sax_parse(tokenizerJson, &reader))
        fail(source, reader.failure.empty() ? "not JSON" : reader.failure);
    if (!reader.document.is_object())
        fail(source, "not a JSON object");

    Vocabulary vocabulary;
    const json model = member(reader.document, "model");
    if (!model.is_object())
        fail(source, "no key 'model'");
    checkModel(model, source);
    checkStages(reader.document, vocabulary, source);

    // Ids must be 0 … n − 1, each once; added tokens may repeat pieces of the vocabulary.
    const std::vector<AddedToken> added = addedTokens(reader.document, source);
    size_t count = 0;
    for (const Piece& piece : reader.vocab)
        count = std::max(count, piece.id < kMaxBytes ? static_cast<size_t>(piece.id) + 1 : kMaxBytes);
    for (const AddedToken& token : added)
        count = std::max(count, token.id < kMaxBytes ? static_cast<size_t>(token.id) + 1 : kMaxBytes);
    if (count > reader.vocab.size() + added.size())
        fail(source, "the ids leave gaps: highest id " + std::to_string(count - 1) + ", pieces " +
                         std::to_string(reader.vocab.size() + added.size()));
    vocabulary.pieces.resize(count);
    vocabulary.types.assign(count, PieceType::Normal);
    for (Piece& piece : reader.vocab) {
        std::string& place = vocabulary.pieces[piece.id];
        if (!place.empty())
            fail(source, "id " + std::to_string(piece.id) + " belongs to two pieces");
        place = std::move(piece.text);
    }
    for (const AddedToken& token : added) {
        std::string& place = vocabulary.pieces[token.id];
        if (!place.empty() && place != token.text)
            fail(source, "id " + std::to_string(token.id) + " belongs to two pieces");
        place = token.text;
        vocabulary.types[token.id] = token.special ? PieceType::Control : PieceType::UserDefined;
    }
    vocabulary.complete(source);

    if (!configJson.empty()) {
        const json config = json::parse(configJson, nullptr, false);
        if (config.is_discarded())
            fail(source, "its tokenizer_config.json is not JSON");
        const std::pair<const char*, TokenId Vocabulary::*> names[] = {{"bos_token", &Vocabulary::bos},
                                                                       {"eos_token", &Vocabulary::eos},
                                                                       {"pad_token", &Vocabulary::pad}};
        for (const auto& [key, id] : names) {
            if (vocabulary.*id == kNoToken)
                vocabulary.*id = configured(config, key, vocabulary);
        }
        vocabulary.complete(source);
    }
    applyMerges(vocabulary, reader.merges(), source);
    return vocabulary;
}

} // namespace engine
