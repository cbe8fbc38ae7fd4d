#include <QTest>

#include "engine/text/utf8.h"

using namespace engine;

class Utf8Test : public QObject
{
    Q_OBJECT

private slots:
    void invalidBytesAreReplaced_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const QString r(QChar(0xFFFD));
        QTest::newRow("ascii") << QByteArray("abc") << "abc";
        QTest::newRow("all sizes") << QByteArray("\xC3\xA9\xE4\xB8\xAD\xF0\x9F\x98\x8A")
                                   << QStringLiteral("é中😊");
        QTest::newRow("lone continuation") << QByteArray("a\x80z") << "a" + r + "z";
        QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << r + r;
        QTest::newRow("overlong three") << QByteArray("\xE0\x80\xAF") << r + r + r;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << r + r + r;
        QTest::newRow("above the range") << QByteArray("\xF4\x90\x80\x80") << r + r + r + r;
        QTest::newRow("cut off") << QByteArray("a\xF0\x9F\x98") << "a" + r + r + r;
        QTest::newRow("cut by a letter") << QByteArray("\xE4\xB8x") << r + r + "x";
        QTest::newRow("impossible byte") << QByteArray("\xFF") << r;
    }
    void invalidBytesAreReplaced()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(validUtf8(bytes.toStdString())), expected);
    }

    void incompleteEndsAreLeft()
    {
        std::string text;
        QCOMPARE(appendValidUtf8("a\xF0\x9F", text), size_t{2});
        QCOMPARE(QByteArray::fromStdString(text), QByteArray("a"));
    }

    void trimsAsPythonDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("blanks") << " \t\r\n a b \n"
                                << "a b";
        QTest::newRow("all blank") << " \n\t "
                                   << "";
        QTest::newRow("empty") << ""
                               << "";
        QTest::newRow("unicode spaces") << QStringLiteral("\u00A0\u3000\u2003x\u2028\u0085\u202F") << "x";
        QTest::newRow("file separators") << QStringLiteral("\x1C\x1Fx\x1D") << "x";
        QTest::newRow("zero width stays")
            << QStringLiteral("\u200Bx\uFEFF") << QStringLiteral("\u200Bx\uFEFF");
    }
    void trimsAsPythonDoes()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const std::string utf8 = text.toStdString();
        QCOMPARE(QString::fromStdString(std::string(trim(utf8))), expected);
    }

    void trimsInvalidBytesToo()
    {
        QCOMPARE(trim("\x80 \x80\x80\x80\x80"), std::string_view("\x80 \x80\x80\x80\x80"));
        QCOMPARE(trim(" \xE3\x80"), std::string_view("\xE3\x80"));
    }

    void lowersCase()
    {
        const std::string text = QStringLiteral("AzÉ×ÞΑΩЯЁ中ß").toStdString();
        QCOMPARE(QString::fromStdString(lowerCase(text)), QStringLiteral("azé×þαωяё中ß"));
    }
};

QTEST_GUILESS_MAIN(Utf8Test)
#include "utf8_test.moc"
