#include <QTest>

#include "engine/text/sentencepiece_model.h"
#include "engine/text/tokenizer.h"
#include "tests/engine/text/reference.h"

using namespace engine;
using namespace engine::tests;

namespace {

std::vector<TokenId> idsOf(const OrderedJson& json)
{
    return json.get<std::vector<TokenId>>();
}

} // namespace

class TokenizerTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithReference()
    {
        const Tokenizer& tokenizer = referenceTokenizer();
        const OrderedJson cases = referenceJson("tokenizer/cases.json");
        QCOMPARE(cases["encode"].size(), size_t{304});
        for (const OrderedJson& entry : cases["encode"]) {
            const std::string text = entry["text"];
            const std::string name = entry["text"].dump();
            QVERIFY2(tokenizer.encodeWithControls(text) == idsOf(entry["ids"]), name.c_str());
            QVERIFY2(tokenizer.encode(text) == idsOf(entry["ids_as_user_text"]), name.c_str());
        }
        for (const OrderedJson& entry : cases["decode"])
            QCOMPARE(bytes(tokenizer.decode(idsOf(entry["ids"]))), bytes(entry["text"]));
    }

    void modelFileGivesTheSameIds()
    {
        const Tokenizer tokenizer(Vocabulary::fromSentencePiece(
            serializeSentencePieceModel(referenceVocabulary()), "tokenizer.model"));
        for (const OrderedJson& entry : referenceStrings())
            QCOMPARE(tokenizer.encode(entry["text"].get<std::string>()), idsOf(entry["ids_as_user_text"]));
    }

    void textComesBack()
    {
        const Tokenizer& tokenizer = referenceTokenizer();
        for (const OrderedJson& entry : referenceStrings()) {
            const QString text = QString::fromStdString(entry["text"]).replace(QChar(0x2581), ' ');
            QCOMPARE(
                QString::fromStdString(tokenizer.decode(tokenizer.encode(entry["text"].get<std::string>()))),
                text);
        }
    }

    void userTextNeverBecomesControl()
    {
        const Tokenizer& tokenizer = referenceTokenizer();
        std::string all;
        for (size_t id = 0; id < tokenizer.vocabulary().size(); ++id)
            all += tokenizer.vocabulary().pieces[id];
        for (const TokenId id : tokenizer.encode(all))
            QVERIFY(!tokenizer.isControl(id));
    }

    void invalidBytesAreReplaced()
    {
        const Tokenizer& tokenizer = referenceTokenizer();
        QCOMPARE(bytes(tokenizer.decode(tokenizer.encode("a\xFF z"))), QByteArray("a\xEF\xBF\xBD z"));
        QVERIFY(tokenizer.encode("").empty());
        QCOMPARE(bytes(tokenizer.decode(tokenizer.encode(std::string("a\0b", 3)))), QByteArray("a\0b", 3));
    }

    /// A long text is encoded in stretches: they must not show in the ids.
    void stretchesDoNotShow()
    {
        const Tokenizer& tokenizer = referenceTokenizer();
        std::string text;
        for (int i = 0; i < 4000; ++i)
            text += "line " + std::to_string(i) + std::string(1 + static_cast<size_t>(i % 7), '\n');
        std::vector<TokenId> lines;
        for (size_t at = 0; at < text.size();) { // each line with its newlines by itself
            const size_t end = std::min(text.find_first_not_of('\n', text.find('\n', at)), text.size());
            const std::vector<TokenId> ids = tokenizer.encode(std::string_view(text).substr(at, end - at));
            lines.insert(lines.end(), ids.begin(), ids.end());
            at = end;
        }
        QVERIFY(tokenizer.encode(text) == lines);
    }

    /// A megabyte without a newline is one word to merge: in quadratic time this test would run for an hour.
    void longLinesAreNotQuadratic()
    {
        const Tokenizer& tokenizer = referenceTokenizer();
        std::string text;
        while (text.size() < (size_t{1} << 20))
            text += "word" + std::to_string(text.size()) + " ";
        QVERIFY(tokenizer.decode(tokenizer.encode(text)) == text);
    }

    /// Gemma 3 has ordinary tokens that are matched in text as a whole.
    void userDefinedTokensAreMatched()
    {
        OrderedJson json = referenceJson("tokenizer/tokenizer.json");
        json["added_tokens"].push_back({{"id", 1527}, {"content", "<table>"}, {"special", false}});
        const Tokenizer tokenizer(Vocabulary::fromTokenizerJson(json.dump(), {}, "tokenizer.json"));
        const std::vector<TokenId> ids = tokenizer.encode("a<table>b");
        QCOMPARE(ids.size(), size_t{3});
        QCOMPARE(ids[1], 1527);
        QCOMPARE(bytes(tokenizer.decode(ids)), QByteArray("a<table>b"));
        QVERIFY(!tokenizer.isControl(1527));
    }

    void demoPrompts()
    {
        const Tokenizer tokenizer(demoVocabulary());
        int checked = 0;
        for (const OrderedJson& entry : demoCases()) {
            QCOMPARE(bytes(tokenizer.decode(idsOf(entry["greedy_ids"]))), bytes(entry["greedy_text"]));
            if (!entry["media"].empty())
                continue;
            QCOMPARE(tokenizer.encodeWithControls(entry["prompt_text"].get<std::string>()),
                     idsOf(entry["prompt_ids"]));
            ++checked;
        }
        QVERIFY(checked > 20);
    }
};

QTEST_GUILESS_MAIN(TokenizerTest)
#include "tokenizer_test.moc"
