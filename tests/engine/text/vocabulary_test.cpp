#include <QTest>

#include "engine/error.h"
#include "engine/text/sentencepiece_model.h"
#include "engine/text/vocabulary.h"
#include "tests/engine/text/reference.h"

using namespace engine;
using namespace engine::tests;

Q_DECLARE_METATYPE(engine::ErrorCode)

namespace {

const OrderedJson& tokenizerJson()
{
    static const OrderedJson json = referenceJson("tokenizer/tokenizer.json");
    return json;
}

Vocabulary load(const OrderedJson& json)
{
    return Vocabulary::fromTokenizerJson(json.dump(), {}, "tokenizer.json");
}

/// A vocabulary as GGUF metadata, with what the views point into.
struct GgufLists
{
    explicit GgufLists(Vocabulary from) : vocabulary(std::move(from))
    {
        for (const std::string& piece : vocabulary.pieces)
            tokens.emplace_back(piece);
        for (const PieceType type : vocabulary.types)
            types.push_back(static_cast<int32_t>(type));
        scores = vocabulary.scores;
        for (const OrderedJson& merge : tokenizerJson()["model"]["merges"])
            joined.push_back(merge[0].get<std::string>() + " " + merge[1].get<std::string>());
        merges.assign(joined.begin(), joined.end());
    }

    Vocabulary::Gguf metadata() const { return {tokens, scores, types, merges, 2, 16, 3, 0}; }

    Vocabulary vocabulary;
    std::vector<std::string_view> tokens;
    std::vector<float> scores;
    std::vector<int32_t> types;
    std::vector<std::string> joined;
    std::vector<std::string_view> merges;
};

} // namespace

class VocabularyTest : public QObject
{
    Q_OBJECT

private slots:
    void findsControlTokensByString()
    {
        const Vocabulary vocabulary = referenceVocabulary();
        QCOMPARE(vocabulary.size(), size_t{1527});
        QCOMPARE(vocabulary.pad, 0);
        QCOMPARE(vocabulary.eos, 1);
        QCOMPARE(vocabulary.bos, 2);
        QCOMPARE(vocabulary.unknown, 3);
        QCOMPARE(vocabulary.mask, 4);
        QCOMPARE(vocabulary.toolCallBegin, 7);
        QCOMPARE(vocabulary.quote, 11);
        QCOMPARE(vocabulary.channelEnd, 14);
        QCOMPARE(vocabulary.turnBegin, 15);
        QCOMPARE(vocabulary.imageSoft, 19);
        QCOMPARE(vocabulary.videoSoft, 23);
        QVERIFY(vocabulary.isControl(3) && vocabulary.isControl(23));
        QVERIFY(!vocabulary.isControl(24) && !vocabulary.isControl(-1) && !vocabulary.isControl(1527));
        QCOMPARE(vocabulary.stopTokens(), (std::vector<TokenId>{1, 16, 9}));
        QCOMPARE(vocabulary.find("nothing like this"), kNoToken);
    }

    void givesBytes()
    {
        const Vocabulary vocabulary = referenceVocabulary();
        QCOMPARE(bytes(vocabulary.bytes(vocabulary.find("<0xF0>"))), QByteArray("\xF0"));
        QCOMPARE(bytes(vocabulary.bytes(vocabulary.find("\xE2\x96\x81||"))), QByteArray(" ||"));
        QCOMPARE(bytes(vocabulary.bytes(vocabulary.turnEnd)), QByteArray("<turn|>"));
        QCOMPARE(bytes(vocabulary.bytes(99999)), QByteArray());
    }

    void sourcesAgree()
    {
        const Vocabulary json = referenceVocabulary();
        const GgufLists lists(json);
        const Vocabulary gguf = Vocabulary::fromGguf(lists.metadata(), "model.gguf");
        const Vocabulary model =
            Vocabulary::fromSentencePiece(serializeSentencePieceModel(json), "tokenizer.model");
        for (const Vocabulary* other : {&gguf, &model}) {
            QVERIFY(other->pieces == json.pieces);
            QVERIFY(other->scores == json.scores);
            QVERIFY(other->types == json.types);
            QCOMPARE(other->turnBegin, json.turnBegin);
            QCOMPARE(other->eos, json.eos);
        }
    }

    /// Files type several control tokens as user-defined and name the end of a turn as eos.
    void ggufTypesAreCorrected()
    {
        GgufLists lists(referenceVocabulary());
        lists.types[13] = 4;
        lists.types[11] = 4;
        lists.types[23] = 1;
        const Vocabulary vocabulary = Vocabulary::fromGguf(lists.metadata(), "model.gguf");
        QVERIFY(vocabulary.isControl(13) && vocabulary.isControl(11) && vocabulary.isControl(23));
        QCOMPARE(vocabulary.eos, 1);

        Vocabulary::Gguf bare = lists.metadata();
        bare.types = {};
        QVERIFY(Vocabulary::fromGguf(bare, "model.gguf").types == referenceVocabulary().types);
    }

    void mergesMayBeStrings()
    {
        OrderedJson json = tokenizerJson();
        for (OrderedJson& merge : json["model"]["merges"])
            merge = merge[0].get<std::string>() + " " + merge[1].get<std::string>();
        QVERIFY(load(json).scores == referenceVocabulary().scores);
    }

    void configNamesTokens()
    {
        OrderedJson json = tokenizerJson();
        OrderedJson& vocab = json["model"]["vocab"];
        vocab.erase("<bos>");
        vocab["<s>"] = 2;
        json["added_tokens"][2]["content"] = "<s>";
        const Vocabulary vocabulary = Vocabulary::fromTokenizerJson(
            json.dump(), R"({"bos_token": {"content": "<s>"}, "eos_token": "<eos>"})", "tokenizer.json");
        QCOMPARE(vocabulary.bos, 2);
    }

    void refusesBadFiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<engine::ErrorCode>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const auto& change, ErrorCode code, const char* says) {
            OrderedJson json = tokenizerJson();
            change(json);
            QTest::newRow(name) << bytes(json.dump()) << code << QString(says);
        };
        const ErrorCode bad = ErrorCode::BadFile;
        const ErrorCode unsupported = ErrorCode::UnsupportedModel;
        const ErrorCode mismatch = ErrorCode::TokenizerMismatch;
        QTest::newRow("empty") << QByteArray() << bad << "tokenizer.json";
        QTest::newRow("not JSON") << QByteArray("{]") << bad << "parse error";
        QTest::newRow("a list") << QByteArray("[1]") << bad << "not a JSON object";
        QTest::newRow("no model") << QByteArray("{}") << bad << "no key 'model'";
        QTest::newRow("deep") << QByteArray("[").repeated(100000) << bad << "levels deep";
        QTest::newRow("broken UTF-8") << QByteArray("{\"a\":\"\xC3\"}") << bad << "UTF-8";
        row(
            "two pieces, one id", [](auto& j) { j["model"]["vocab"]["zzzz"] = 1526; }, bad, "two pieces");
        row(
            "a gap", [](auto& j) { j["model"]["vocab"]["zzzz"] = 4000; }, bad, "gaps");
        row(
            "absurd id", [](auto& j) { j["model"]["vocab"]["zzzz"] = 4000000000000ULL; }, bad, "gaps");
        row(
            "negative id", [](auto& j) { j["model"]["vocab"]["zzzz"] = -1; }, bad, "not an id");
        row(
            "id is text", [](auto& j) { j["model"]["vocab"]["zzzz"] = "1"; }, bad, "not an id");
        row(
            "empty piece", [](auto& j) { j["model"]["vocab"][""] = 1527; }, bad, "empty");
        row(
            "merge of three",
            [](auto& j) {
                j["model"]["merges"][0] = {"a", "b", "c"};
            },
            bad, "pair");
        row(
            "merge without space", [](auto& j) { j["model"]["merges"][0] = "ab"; }, bad, "space");
        row(
            "merge is a number", [](auto& j) { j["model"]["merges"][0] = 1; }, bad, "merges");
        row(
            "merge of no piece",
            [](auto& j) {
                j["model"]["merges"][0] = {"a", "qqqqq"};
            },
            bad, "not in the vocabulary");
        row(
            "unknown type", [](auto& j) { j["model"]["type"] = "Unigram"; }, unsupported, "BPE");
        row(
            "no byte fallback", [](auto& j) { j["model"]["byte_fallback"] = false; }, unsupported,
            "byte_fallback");
        row(
            "ignores merges", [](auto& j) { j["model"]["ignore_merges"] = true; }, unsupported,
            "ignore_merges");
        row(
            "other normalizer",
            [](auto& j) {
                j["normalizer"] = {{"type", "NFKC"}};
            },
            unsupported, "normalizer");
        row(
            "no normalizer", [](auto& j) { j["normalizer"] = nullptr; }, unsupported, "normalizer");
        row(
            "other pre-tokenizer",
            [](auto& j) {
                j["pre_tokenizer"] = {{"type", "ByteLevel"}};
            },
            unsupported, "pre-tokenizer");
        row(
            "other decoder",
            [](auto& j) {
                j["decoder"] = {{"type", "Metaspace"}};
            },
            unsupported, "decoder");
        row(
            "a byte missing",
            [](auto& j) {
                const int id = j["model"]["vocab"]["<0x41>"];
                j["model"]["vocab"].erase("<0x41>");
                j["model"]["vocab"]["zzzz"] = id;
            },
            unsupported, "single bytes");
        row(
            "a merge missing", [](auto& j) { j["model"]["merges"].erase(4); }, mismatch, "Use the tokenizer");
        row(
            "last split missing", [](auto& j) { j["model"]["merges"].erase(2); }, mismatch, "879");
        row(
            "another order",
            [](auto& j) {
                OrderedJson& merges = j["model"]["merges"];
                for (size_t i = 0; i < merges.size() / 2; ++i)
                    std::swap(merges[i], merges[(i * 397 + 211) % merges.size()]);
            },
            mismatch, "not ordered");
    }
    void refusesBadFiles()
    {
        QFETCH(QByteArray, text);
        QFETCH(engine::ErrorCode, code);
        QFETCH(QString, says);
        try {
            Vocabulary::fromTokenizerJson(text.toStdString(), {}, "tokenizer.json");
            QFAIL("was accepted");
        } catch (const Error& error) {
            QVERIFY2(error.code() == code, error.what());
            QVERIFY2(QString(error.what()).contains(says), error.what());
        }
    }

    void refusesBadMetadata()
    {
        const GgufLists good(referenceVocabulary());
        const auto refuses = [](const Vocabulary::Gguf& metadata) {
            try {
                Vocabulary::fromGguf(metadata, "model.gguf");
                return false;
            } catch (const Error&) {
                return true;
            }
        };
        Vocabulary::Gguf metadata = good.metadata();
        QVERIFY(!refuses(metadata));
        metadata.types = metadata.types.first(10);
        QVERIFY(refuses(metadata));
        metadata = good.metadata();
        metadata.scores = metadata.scores.first(10);
        QVERIFY(refuses(metadata));
        metadata = good.metadata();
        metadata.scores = {};
        metadata.merges = {};
        QVERIFY(refuses(metadata));
        metadata = {};
        QVERIFY(refuses(metadata));
        metadata = good.metadata();
        std::vector<int32_t> types(metadata.types.begin(), metadata.types.end());
        types[5] = 77;
        metadata.types = types;
        QVERIFY(refuses(metadata));
        metadata = good.metadata();
        std::vector<std::string_view> tokens(metadata.tokens.begin(), metadata.tokens.end());
        tokens[3] = "nothing";
        metadata.tokens = tokens;
        metadata.unknown = 4000;
        QVERIFY(refuses(metadata));
        std::vector<float> scores(metadata.scores.begin(), metadata.scores.end());
        scores[9] = std::numeric_limits<float>::quiet_NaN();
        metadata = good.metadata();
        metadata.scores = scores;
        QVERIFY(refuses(metadata));
    }

    /// Every cut of a tokenizer.json and of a tokenizer.model is an error or, at a field's end, a smaller
    /// model.
    void truncatedFilesAreErrors()
    {
        const std::string json = tokenizerJson().dump();
        for (size_t size = 0; size < json.size(); size += 257)
            QVERIFY_EXCEPTION_THROWN(
                Vocabulary::fromTokenizerJson(std::string_view(json).substr(0, size), {}, "tokenizer.json"),
                Error);
        const std::string model = serializeSentencePieceModel(referenceVocabulary());
        for (size_t size = 0; size < model.size(); size += 61)
            QVERIFY_EXCEPTION_THROWN(
                Vocabulary::fromSentencePiece(std::string_view(model).substr(0, size), "tokenizer.model"),
                Error);
    }
};

QTEST_GUILESS_MAIN(VocabularyTest)
#include "vocabulary_test.moc"
