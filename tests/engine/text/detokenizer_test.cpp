#include <QTest>

#include "engine/text/detokenizer.h"
#include "tests/engine/text/reference.h"

using namespace engine;
using namespace engine::tests;

class DetokenizerTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsIncompleteCodePoints()
    {
        const Vocabulary& vocabulary = referenceTokenizer().vocabulary();
        Detokenizer detokenizer(vocabulary);
        const QByteArray smile = "\xF0\x9F\x98\x8A";
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(bytes(detokenizer.push(byteToken(smile[i]))), QByteArray());
            QVERIFY(detokenizer.isHolding());
        }
        QCOMPARE(bytes(detokenizer.push(byteToken(smile[3]))), smile);
        QVERIFY(!detokenizer.isHolding());
        QCOMPARE(bytes(detokenizer.finish()), QByteArray());
    }

    void replacesWhatCannotBecomeACodePoint()
    {
        const Vocabulary& vocabulary = referenceTokenizer().vocabulary();
        const QByteArray replacement = "\xEF\xBF\xBD";
        Detokenizer detokenizer(vocabulary);
        QCOMPARE(bytes(detokenizer.push(byteToken('\xE4'))), QByteArray());
        QCOMPARE(bytes(detokenizer.push(vocabulary.find("a"))), replacement + "a");
        QCOMPARE(bytes(detokenizer.push(byteToken('\x80'))), replacement);
        QCOMPARE(bytes(detokenizer.push(byteToken('\xF0'))), QByteArray());
        QCOMPARE(bytes(detokenizer.push(byteToken('\x9F'))), QByteArray());
        QCOMPARE(bytes(detokenizer.finish()), replacement + replacement);
        QCOMPARE(bytes(detokenizer.push(vocabulary.find("a"))), QByteArray("a"));
    }

    void streamEqualsWhole()
    {
        const Tokenizer& tokenizer = referenceTokenizer();
        for (const OrderedJson& entry : referenceStrings()) {
            const auto ids = entry["ids"].get<std::vector<TokenId>>();
            Detokenizer detokenizer(tokenizer.vocabulary());
            QByteArray streamed;
            for (const TokenId id : ids) {
                const std::string part = detokenizer.push(id);
                QVERIFY(part.find("\xEF\xBF\xBD") == std::string::npos);
                streamed += bytes(part);
            }
            QVERIFY(!detokenizer.isHolding());
            QCOMPARE(streamed, bytes(tokenizer.decode(ids)));
        }
    }

    void decodersMayRemoveLeadingSpaces()
    {
        Vocabulary vocabulary = referenceVocabulary();
        vocabulary.leadingSpacesRemoved = 1;
        const TokenId space = vocabulary.find("\xE2\x96\x81");
        Detokenizer detokenizer(vocabulary);
        QCOMPARE(bytes(detokenizer.push(space)), QByteArray());
        QCOMPARE(bytes(detokenizer.push(space)), QByteArray(" "));
        QCOMPARE(bytes(detokenizer.push(vocabulary.find("a"))), QByteArray("a"));
        QCOMPARE(bytes(detokenizer.push(space)), QByteArray(" "));
        detokenizer.finish();
        QCOMPARE(bytes(detokenizer.push(space)), QByteArray());
    }

    void ignoresForeignIds()
    {
        Detokenizer detokenizer(referenceTokenizer().vocabulary());
        QCOMPARE(bytes(detokenizer.push(-1) + detokenizer.push(1 << 30) + detokenizer.finish()),
                 QByteArray());
    }

private:
    static TokenId byteToken(char byte)
    {
        const QByteArray name = "<0x" + QByteArray(1, byte).toHex().toUpper() + ">";
        return referenceTokenizer().vocabulary().find(name.toStdString());
    }
};

QTEST_GUILESS_MAIN(DetokenizerTest)
#include "detokenizer_test.moc"
