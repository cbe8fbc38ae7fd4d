#include "engine/text/grammar/number_network.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <map>
#include <tuple>

#include <nlohmann/json.hpp>

namespace engine::grammar {

namespace {

int compareMagnitudes(const Decimal& a, const Decimal& b)
{
    if (a.whole.size() != b.whole.size())
        return a.whole.size() < b.whole.size() ? -1 : 1;
    if (const int order = a.whole.compare(b.whole))
        return order < 0 ? -1 : 1;
    const int order = a.fraction.compare(b.fraction); // without trailing zeros: text order is order of value
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

/// Bounds of a magnitude; both limits are not negative.
struct MagnitudeRange
{
    Bound low{};
    std::optional<Bound> high;
};

/// Order of the digits written so far and the first digits of a bound.
enum class Order : uint8_t
{
    Less,
    Equal,
    Greater
};

Order advance(Order order, char digit, char boundDigit)
{
    if (order != Order::Equal || digit == boundDigit)
        return order;
    return digit < boundDigit ? Order::Less : Order::Greater;
}

char digitAt(const std::string& digits, size_t place)
{
    return place < digits.size() ? digits[place] : '0';
}

/// Adds to a network the digits of all magnitudes in a range. Its states are what the digits so far say about
/// the bounds; dead ends are left to Network::prune.
class MagnitudeBuilder
{
public:
    MagnitudeBuilder(Network& network, const MagnitudeRange& range, bool integer, bool exponent)
        : m_network(network),
          m_range(range),
          m_integer(integer),
          m_exponent(exponent),
          m_digits(integer ? kIntegerDigits : kDecimalDigits)
    {
    }

    void addFrom(uint32_t start)
    {
        for (char digit = '0'; digit <= '9'; ++digit) {
            Place next;
            next.wholeDigits = 1;
            next.leadingZero = digit == '0';
            compareWhole(next, digit, 0);
            m_network.addEdge(start, static_cast<Symbol>(digit), stateOf(next));
        }
        while (!m_open.empty()) {
            const auto [place, state] = m_open.back();
            m_open.pop_back();
            if (place.inFraction)
                addFraction(place, state);
            else
                addWhole(place, state);
        }
    }

private:
    struct Place
    {
        bool inFraction = false;
        bool leadingZero = false; ///< whole part is "0": no digit may follow
        uint32_t wholeDigits = 0; ///< in the fraction: all digits so far
        uint32_t fractionDigits = 0;
        Order toLow = Order::Equal;
        Order toHigh = Order::Equal;

        auto key() const
        {
            return std::tuple(inFraction, leadingZero, wholeDigits, fractionDigits, toLow, toHigh);
        }
        bool operator<(const Place& other) const { return key() < other.key(); }
    };

    uint32_t stateOf(Place place)
    {
        // Once both orders are decided, only whether a digit of the fraction is there matters.
        if (place.inFraction && place.toLow != Order::Equal && place.toHigh != Order::Equal)
            place.fractionDigits = std::min(place.fractionDigits, 1u);
        const auto [found, isNew] = m_states.try_emplace(place, 0);
        if (isNew) {
            found->second = m_network.addState();
            m_open.emplace_back(place, found->second);
        }
        return found->second;
    }

    void compareWhole(Place& place, char digit, size_t index) const
    {
        place.toLow = advance(place.toLow, digit, digitAt(m_range.low.value.whole, index));
        if (m_range.high)
            place.toHigh = advance(place.toHigh, digit, digitAt(m_range.high->value.whole, index));
        else
            place.toHigh = Order::Less;
    }

    void addWhole(const Place& place, uint32_t state)
    {
        if (!place.leadingZero && place.wholeDigits < m_digits) {
            for (char digit = '0'; digit <= '9'; ++digit) {
                Place next = place;
                compareWhole(next, digit, place.wholeDigits);
                ++next.wholeDigits;
                m_network.addEdge(state, static_cast<Symbol>(digit), stateOf(next));
            }
        }

        // The whole part may end here: now its length counts before its digits do.
        Place whole = place;
        const size_t lowDigits = m_range.low.value.whole.size();
        if (place.wholeDigits != lowDigits)
            whole.toLow = place.wholeDigits < lowDigits ? Order::Less : Order::Greater;
        if (m_range.high && place.wholeDigits != m_range.high->value.whole.size())
            whole.toHigh =
                place.wholeDigits < m_range.high->value.whole.size() ? Order::Less : Order::Greater;
        whole.inFraction = true;
        whole.leadingZero = false;
        m_network.states[state].accepts = holds(whole);
        if (m_network.states[state].accepts)
            addExponent(state);
        if (!m_integer && place.wholeDigits < m_digits && possible(whole))
            m_network.addEdge(state, '.', stateOf(whole));
    }

    void addFraction(const Place& place, uint32_t state)
    {
        m_network.states[state].accepts = place.fractionDigits > 0 && holds(place);
        if (m_network.states[state].accepts)
            addExponent(state);
        if (place.wholeDigits == m_digits)
            return;
        for (char digit = '0'; digit <= '9'; ++digit) {
            Place next = place;
            next.toLow =
                advance(next.toLow, digit, digitAt(m_range.low.value.fraction, place.fractionDigits));
            if (m_range.high)
                next.toHigh =
                    advance(next.toHigh, digit, digitAt(m_range.high->value.fraction, place.fractionDigits));
            ++next.wholeDigits;
            ++next.fractionDigits;
            if (possible(next))
                m_network.addEdge(state, static_cast<Symbol>(digit), stateOf(next));
        }
    }

    /// No digits that follow can bring the number back into the range.
    static bool possible(const Place& place)
    {
        return place.toLow != Order::Less && place.toHigh != Order::Greater;
    }

    /// The number ending here is in the range.
    bool holds(const Place& place) const
    {
        if (!possible(place))
            return false;
        if (place.toLow == Order::Equal) {
            const bool isShorter = place.fractionDigits < m_range.low.value.fraction.size();
            if (isShorter || m_range.low.exclusive)
                return false;
        }
        if (place.toHigh == Order::Equal && m_range.high) {
            const bool isShorter = place.fractionDigits < m_range.high->value.fraction.size();
            if (!isShorter && m_range.high->exclusive)
                return false;
        }
        return true;
    }

    void addExponent(uint32_t state)
    {
        if (!m_exponent)
            return;
        if (!m_exponentState) {
            m_exponentState = m_network.addState();
            const uint32_t sign = m_network.addState();
            const uint32_t first = m_network.addState(true);
            const uint32_t second = m_network.addState(true);
            for (const char c : {'+', '-'})
                m_network.addEdge(*m_exponentState, static_cast<Symbol>(c), sign);
            m_network.addEdge(*m_exponentState, '0', '9', first);
            m_network.addEdge(sign, '0', '9', first);
            m_network.addEdge(first, '0', '9', second);
        }
        for (const char c : {'E', 'e'})
            m_network.addEdge(state, static_cast<Symbol>(c), *m_exponentState);
    }

    Network& m_network;
    const MagnitudeRange& m_range;
    bool m_integer;
    bool m_exponent;
    uint32_t m_digits;
    std::map<Place, uint32_t> m_states;
    std::vector<std::pair<Place, uint32_t>> m_open;
    std::optional<uint32_t> m_exponentState;
};

Bound magnitude(Bound bound)
{
    bound.value.negative = false;
    return bound;
}

} // namespace

Decimal Decimal::of(const nlohmann::json& number)
{
    Decimal decimal;
    std::string digits;
    int64_t exponent = 0; // value = 0.digits · 10^exponent
    if (number.is_number_integer()) {
        digits = number.dump();
        decimal.negative = digits.front() == '-';
        if (decimal.negative)
            digits.erase(0, 1);
        exponent = static_cast<int64_t>(digits.size());
    } else {
        char text[64];
        const auto end = std::to_chars(std::begin(text), std::end(text), number.get<double>(),
                                       std::chars_format::scientific)
                             .ptr;
        std::string scientific(text, end); // d.ddde±xx
        decimal.negative = scientific.front() == '-';
        if (decimal.negative)
            scientific.erase(0, 1);
        const size_t e = scientific.find('e');
        exponent = std::strtol(scientific.c_str() + e + 1, nullptr, 10) + 1;
        digits = scientific.substr(0, e);
        std::erase(digits, '.');
    }

    if (exponent <= 0)
        digits.insert(0, static_cast<size_t>(1 - exponent), '0');
    const auto wholeSize = static_cast<size_t>(std::max<int64_t>(exponent, 1));
    if (digits.size() < wholeSize)
        digits.append(wholeSize - digits.size(), '0');
    decimal.whole = digits.substr(0, wholeSize);
    decimal.fraction = digits.substr(wholeSize);
    decimal.whole.erase(0, std::min(decimal.whole.find_first_not_of('0'), decimal.whole.size() - 1));
    while (!decimal.fraction.empty() && decimal.fraction.back() == '0')
        decimal.fraction.pop_back();
    if (decimal.isZero())
        decimal.negative = false;
    return decimal;
}

int compare(const Decimal& a, const Decimal& b)
{
    if (a.negative != b.negative)
        return a.negative ? -1 : 1;
    const int order = compareMagnitudes(a, b);
    return a.negative ? -order : order;
}

Network numberNetwork(const NumberRange& range)
{
    const bool isBounded = range.minimum || range.maximum;
    const bool exponent = !range.integer && !isBounded;
    Network network;
    network.addState();

    // x ≥ 0: its magnitude lies between max(0, minimum) and maximum.
    if (!range.maximum || !range.maximum->value.negative) {
        MagnitudeRange positive;
        if (range.minimum && !range.minimum->value.negative)
            positive.low = *range.minimum;
        positive.high = range.maximum;
        MagnitudeBuilder(network, positive, range.integer, exponent).addFrom(0);
    }

    // x < 0: between −maximum and −minimum, and never zero where that would be odd (−0 of integers) or could
    // break a bound.
    const bool negativePossible = !range.minimum || range.minimum->value.negative;
    if (negativePossible) {
        MagnitudeRange negative;
        if (range.maximum && range.maximum->value.negative)
            negative.low = magnitude(*range.maximum);
        else if (range.integer || isBounded)
            negative.low.exclusive = true;
        if (range.minimum)
            negative.high = magnitude(*range.minimum);
        const uint32_t sign = network.addState();
        network.addEdge(0, '-', sign);
        MagnitudeBuilder(network, negative, range.integer, exponent).addFrom(sign);
    }
    network.prune();
    return network;
}

} // namespace engine::grammar
