// The calculator's arithmetic, by a table; and the whole numbers it stands on, by their laws.
#include <QtTest>

#include "app/tools/builtin/expression.h"

using namespace tools;

class ExpressionTest : public QObject
{
    Q_OBJECT

private slots:
    void values_data();
    void values();
    void refusals_data();
    void refusals();
    void divisionUndoesMultiplication();
    void hostileInputEnds();
};

void ExpressionTest::values_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("expected");
    const std::pair<const char*, const char*> rows[] = {
        {"123*45", "5535"},
        {"1234+5678", "6912"},
        {"0.1+0.2", "0.3"},
        {"1-0.9", "0.1"},
        {"12*7=", "84"},
        {"2+3*4", "14"},
        {"(2+3)*4", "20"},
        {"2^3^2", "512"},
        {"-2^2", "-4"},
        {"(-2)^2", "4"},
        {"2**10", "1024"},
        {"2^-1", "0.5"},
        {"7/2", "3.5"},
        {"1/3", "0.333333333333333"},
        {"2/3*3", "2"},
        {"10/4*2", "5"},
        {"17 % 5", "2"},
        {"-7 % 3", "2"},
        {"17 mod 5", "2"},
        {"50%", "0.5"},
        {"200 + 10%", "220"},
        {"200 - 10%", "180"},
        {"10% + 5%", "0.15"},
        {"15% of 80", "12"},
        {"80 * 15%", "12"},
        {"5!", "120"},
        {"20!", "2432902008176640000"},
        {"25!", "15511210043330985984000000"},
        {"2^100", "1267650600228229401496703205376"},
        {"99999999999999999999*99999999999999999999", "9999999999999999999800000000000000000001"},
        {"123456789012345678901234567890/1234567890", "100000000010000000001"},
        {"100000000000000000000-1", "99999999999999999999"},
        {"1,234,567 + 1", "1234568"},
        {"1 234 567 + 1", "1234568"},
        {"1'234'567 + 1", "1234568"},
        {"3,5*2", "7"},
        {"1.234,5*2", "2469"},
        {"1.234.567", "1234567"},
        {"1.234", "1.234"},
        {"1,234.5", "1234.5"},
        {"max(1,234)", "234"},
        {"max(1;2;3)", "3"},
        {"min(4, -2, 7)", "-2"},
        {"6 × 7", "42"},
        {"84 ÷ 2", "42"},
        {"5 − 8", "-3"},
        {"12x7", "84"},
        {"12 x 7", "84"},
        {"20 : 4", "5"},
        {"20 divided by 4", "5"},
        {"3 plus 4 times 2", "11"},
        {"2(3+4)", "14"},
        {"(1+2)(3+4)", "21"},
        {"2pi", "6.28318530717959"},
        {"pi", "3.14159265358979"},
        {"e", "2.71828182845905"},
        {"2e3", "2000"},
        {"1.5e-3", "0.0015"},
        {"0x1F", "31"},
        {"0b101", "5"},
        {"sqrt(16)", "4"},
        {"sqrt 16", "4"},
        {"√2", "1.4142135623731"},
        {"sqrt(2)^2", "2"},
        {"sqrt(1/4)", "0.5"},
        {"cbrt(27)", "3"},
        {"cbrt(-8)", "-2"},
        {"root(81, 4)", "3"},
        {"8^(1/3)", "2"},
        {"sin(0)", "0"},
        {"sin(pi)", "0"},
        {"cos(pi)", "-1"},
        {"sin(30°)", "0.5"},
        {"cos(60°)", "0.5"},
        {"tan(45°)", "1"},
        {"asin(1)", "1.5707963267949"},
        {"deg(pi)", "180"},
        {"ln(e)", "1"},
        {"log(1000)", "3"},
        {"log(8, 2)", "3"},
        {"log2(1024)", "10"},
        {"log10(0.001)", "-3"},
        {"exp(0)", "1"},
        {"abs(-3.5)", "3.5"},
        {"round(2.5)", "3"},
        {"round(-2.5)", "-3"},
        {"round(3.14159, 2)", "3.14"},
        {"floor(-1.5)", "-2"},
        {"ceil(-1.5)", "-1"},
        {"trunc(-1.5)", "-1"},
        {"avg(1, 2, 3, 4)", "2.5"},
        {"sum(1, 2, 3)", "6"},
        {"gcd(48, 36)", "12"},
        {"lcm(4, 6)", "12"},
        {"choose(52, 5)", "2598960"},
        {"hypot(3, 4)", "5"},
        {"3²+4²", "25"},
        {"1e20", "100000000000000000000"},
        {"1e-20", "0.00000000000000000001"},
        {"1e3000*1e1000", "1e4000"},
        {"0.1*3", "0.3"},
        {"1.10", "1.1"},
        {"100*1.1", "110"},
        {"4.35*100", "435"},
        {"1.005*1000", "1005"},
        {"+5", "5"},
        {"--5", "5"},
        {".5+.5", "1"},
        {"0^0", "1"},
        {"(-1)^1001", "-1"},
        {"1^99999999999", "1"},
        {"500!/498!", "249500"},
    };
    for (const auto& [expression, expected] : rows)
        QTest::newRow(expression) << QString::fromUtf8(expression) << QString::fromUtf8(expected);
}

void ExpressionTest::values()
{
    QFETCH(QString, expression);
    QFETCH(QString, expected);
    try {
        QCOMPARE(evaluate(expression).toString(), expected);
    } catch (const CalculationError& error) {
        QFAIL(error.what());
    }
}

void ExpressionTest::refusals_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("part");
    const std::pair<const char*, const char*> rows[] = {
        {"", "empty"},
        {"   ", "empty"},
        {"1/0", "division by zero"},
        {"0^-1", "division by zero"},
        {"5 mod 0", "division by zero"},
        {"1+", "ends where a number"},
        {"(1+2", "closing parenthesis"},
        {"1+2)", "unexpected \")\""},
        {"2 3", "unexpected \"3\""},
        {"foo(3)", "unknown name \"foo\""},
        {"import os", "unknown name \"import\""},
        {"sqrt(-1)", "not real"},
        {"(-8)^0.5", "not real"},
        {"ln(0)", "above zero"},
        {"asin(2)", "from -1 to 1"},
        {"(-1)!", "whole number"},
        {"2.5!", "whole number"},
        {"9^9^9", "too large"},
        {"99999!", "too large"},
        {"sqrt()", "needs 1 arguments"},
        {"max()", "at least 1"},
        {"atan2(1)", "needs 2"},
        {"tan(90°)", "no value"},
        {"log(5, 1)", "must not be 1"},
        {"1..2", "unexpected"},
        {"$5", "unexpected"},
    };
    for (const auto& [expression, part] : rows)
        QTest::newRow(expression) << QString::fromUtf8(expression) << QString::fromUtf8(part);
}

void ExpressionTest::refusals()
{
    QFETCH(QString, expression);
    QFETCH(QString, part);
    try {
        const QString value = evaluate(expression).toString();
        QFAIL(qPrintable("gave " + value));
    } catch (const CalculationError& error) {
        QVERIFY2(QString::fromUtf8(error.what()).contains(part), error.what());
    }
}

void ExpressionTest::divisionUndoesMultiplication()
{
    // a = q * b + r with |r| < |b|, for numbers that reach every branch of the long division.
    QString digits = "7";
    for (int i = 0; i < 60; ++i) {
        digits += QString::number((i * 7919 + 13) % 1000);
        const BigInteger a = BigInteger::fromDigits(digits);
        for (int length : {1, 5, 9, 10, 20, 40}) {
            const BigInteger b =
                BigInteger::fromDigits(digits.left(length)) * BigInteger(4294967295) + BigInteger(1);
            const BigInteger::Division division = BigInteger::divided(a, b);
            QVERIFY(division.quotient * b + division.remainder == a);
            QVERIFY(division.remainder < b && !division.remainder.isNegative());
            QVERIFY((-a) / b == -(a / b));
        }
        QCOMPARE(a.toString(), digits);
        const BigInteger root = BigInteger::squareRoot(a);
        QVERIFY(root * root <= a && a < (root + BigInteger(1)) * (root + BigInteger(1)));
    }
}

void ExpressionTest::hostileInputEnds()
{
    const QString inputs[] = {QString(5000, u'('),
                              QString(5000, u'-') + u'1',
                              QString(9000, u'9'),
                              QString(4000, u'!').prepend("3"),
                              QString("2^").repeated(3000) + u'2',
                              QString("sqrt ").repeated(1500) + u'4',
                              QString(20'000, u'1'),
                              QString("1/7+").repeated(2000) + u'1',
                              QString("(1/3)^2*").repeated(1000) + u'1',
                              QString(1000, u'%'),
                              QString("450!*").repeated(1000) + u'1'};
    for (const QString& input : inputs) {
        try {
            evaluate(input).toString();
        } catch (const CalculationError& error) {
            QVERIFY(qstrlen(error.what()) > 0);
        }
    }
}

QTEST_GUILESS_MAIN(ExpressionTest)
#include "expression_test.moc"
