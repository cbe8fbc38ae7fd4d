#include "engine/text/grammar/number_network.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <optional>
#include <string>
#include <vector>

using namespace engine::grammar;
using nlohmann::json;

class GrammarNumberTest : public QObject
{
    Q_OBJECT

private slots:
    void decimals_data();
    void decimals();
    void integersWithinBounds();
    void decimalsWithinBounds();
    void unbounded_data();
    void unbounded();
    void emptyRanges();
};

namespace {

bool accepts(const Network& network, const std::string& text)
{
    uint32_t state = 0;
    for (const char c : text) {
        const Network::Edge* edge = network.find(state, static_cast<uint8_t>(c));
        if (!edge)
            return false;
        state = edge->target;
    }
    return network.states[state].accepts;
}

/// Every text can still become a number: no state without a way on.
bool hasDeadEnd(const Network& network)
{
    for (const auto& state : network.states)
        for (const auto& edge : state.edges)
            if (!network.states[edge.target].accepts && network.states[edge.target].edges.empty())
                return true;
    return false;
}

struct Range
{
    std::optional<double> minimum, maximum;
    bool minimumExclusive = false, maximumExclusive = false;

    bool holds(double x) const
    {
        return !(minimum && (x < *minimum || (minimumExclusive && x == *minimum))) &&
               !(maximum && (x > *maximum || (maximumExclusive && x == *maximum)));
    }
    Network network(bool integer) const
    {
        NumberRange range;
        range.integer = integer;
        if (minimum)
            range.minimum = Bound{Decimal::of(*minimum), minimumExclusive};
        if (maximum)
            range.maximum = Bound{Decimal::of(*maximum), maximumExclusive};
        return numberNetwork(range);
    }
    std::string text() const
    {
        return (minimum ? std::to_string(*minimum) : "-") + (minimumExclusive ? " excl. .. " : " .. ") +
               (maximum ? std::to_string(*maximum) : "-") + (maximumExclusive ? " excl." : "");
    }
};

std::vector<Range> rangesOf(const std::vector<double>& bounds)
{
    std::vector<Range> ranges;
    for (const double a : bounds) {
        for (const bool exclusive : {false, true}) {
            ranges.push_back({a, std::nullopt, exclusive, false});
            ranges.push_back({std::nullopt, a, false, exclusive});
            for (const double b : bounds)
                if (b >= a)
                    ranges.push_back({a, b, exclusive, b > 5});
        }
    }
    return ranges;
}

} // namespace

void GrammarNumberTest::decimals_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* number, const char* expected) {
        QTest::newRow(number) << number << expected;
    };
    row("0", "0");
    row("-0.0", "0");
    row("12", "12");
    row("-12.50", "-12.5");
    row("0.001", "0.001");
    row("1e3", "1000");
    row("1.5e-7", "0.00000015");
    row("1e21", "1000000000000000000000");
    row("18446744073709551615", "18446744073709551615");
    row("-9223372036854775808", "-9223372036854775808");
    row("0.1", "0.1");
}

void GrammarNumberTest::decimals()
{
    QFETCH(QString, number);
    QFETCH(QString, expected);
    const Decimal decimal = Decimal::of(json::parse(number.toStdString()));
    const std::string text = (decimal.negative ? "-" : "") + decimal.whole +
                             (decimal.fraction.empty() ? "" : "." + decimal.fraction);
    QCOMPARE(text, expected.toStdString());
}

void GrammarNumberTest::integersWithinBounds()
{
    for (const Range& range : rangesOf({-1005, -100, -10, -1, 0, 1, 7, 10, 99, 1000, -2.5, 3.5})) {
        const Network network = range.network(true);
        QVERIFY2(!hasDeadEnd(network), range.text().c_str());
        for (int x = -1200; x <= 1200; ++x)
            QVERIFY2(accepts(network, std::to_string(x)) == range.holds(x),
                     (range.text() + " at " + std::to_string(x)).c_str());
        for (const char* bad : {"", "-", "-0", "00", "01", "1.", "1.0", "1e1", "+1"})
            QVERIFY2(!accepts(network, bad), bad);
    }
}

void GrammarNumberTest::decimalsWithinBounds()
{
    for (const Range& range : rangesOf({-10.05, -1, -0.5, 0, 0.05, 0.5, 1, 9.75, 10, 100.1})) {
        const Network network = range.network(false);
        QVERIFY2(!hasDeadEnd(network), range.text().c_str());
        for (int hundredths = -12000; hundredths <= 12000; hundredths += 5) {
            char text[32];
            std::snprintf(text, sizeof text, "%s%d.%02d", hundredths < 0 ? "-" : "",
                          std::abs(hundredths) / 100, std::abs(hundredths) % 100);
            for (std::string number(text);; number.pop_back()) {
                const double x = std::strtod(number.c_str(), nullptr);
                const bool isNegativeZero = number[0] == '-' && x == 0;
                if (!isNegativeZero)
                    QVERIFY2(accepts(network, number) == range.holds(x),
                             (range.text() + " at " + number).c_str());
                if (number.back() != '0' && number[number.size() - 2] != '.')
                    break;
                if (number.find('.') == number.size() - 2)
                    break;
            }
        }
        for (const char* bad : {"", "-", "-0", "-0.0", "00", "1.", ".5", "1e1"})
            QVERIFY2(!accepts(network, bad), bad);
    }
}

void GrammarNumberTest::unbounded_data()
{
    QTest::addColumn<bool>("integer");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");
    const auto row = [](bool integer, const char* text, bool accepted) {
        QTest::addRow("%s %s", integer ? "integer" : "number", text) << integer << text << accepted;
    };
    row(true, "999999999999999999", true);
    row(true, "-999999999999999999", true);
    row(true, "1000000000000000000", false);
    row(false, "999999999999999", true);
    row(false, "9999999999999999", false);
    row(false, "1.23456789012345", true);
    row(false, "1.234567890123456", false);
    row(false, "-0", true);
    row(false, "-0.0e+07", true);
    row(false, "1E99", true);
    row(false, "1e100", false);
    row(false, "1e", false);
    row(false, "0e-1", true);
    row(false, "01", false);
    row(false, "1.e1", false);
}

void GrammarNumberTest::unbounded()
{
    QFETCH(bool, integer);
    QFETCH(QString, text);
    QFETCH(bool, accepted);
    NumberRange range;
    range.integer = integer;
    QCOMPARE(accepts(numberNetwork(range), text.toStdString()), accepted);
}

void GrammarNumberTest::emptyRanges()
{
    QVERIFY(!(Range{2, 1}.network(true).prune()));
    QVERIFY(!(Range{1.2, 1.8}.network(true).prune()));
    QVERIFY((Range{1.2, 1.8}.network(false).prune()));
    QVERIFY(!(Range{1, 1, true, false}.network(false).prune()));
    QVERIFY(!(Range{1e18, std::nullopt}.network(true).prune()));
    QVERIFY(!(Range{1e15, std::nullopt}.network(false).prune()));
    QVERIFY((Range{std::nullopt, 1e300}.network(true).prune()));
    QVERIFY((Range{-1e300, -5e-10}.network(false).prune()));
    QVERIFY(!(Range{1e-20, 1e-19}.network(false).prune()));
}

QTEST_GUILESS_MAIN(GrammarNumberTest)
#include "grammar_number_test.moc"
