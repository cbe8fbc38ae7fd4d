// Numbers of JSON within exact bounds, as automata over their digits: they are compared with the bounds digit
// by digit, in decimal, so no rounding is involved.
#pragma once

#include "engine/text/grammar/network.h"

#include <optional>
#include <string>

#include <nlohmann/json_fwd.hpp>

namespace engine::grammar {

/// Integers have at most 18 digits (they fit int64); other numbers at most 15 in all, so that every one is
/// told apart from its neighbours by a double and a bound holds after parsing just as it does in the text.
inline constexpr uint32_t kIntegerDigits = 18;
inline constexpr uint32_t kDecimalDigits = 15;

/// A finite decimal number, without superfluous zeros: whole is "0" or starts with another digit.
struct Decimal
{
    bool negative = false;
    std::string whole = "0";
    std::string fraction;

    /// The shortest decimal that reads back as the number given. Numbers beyond 10^±400 do not occur in
    /// doubles.
    static Decimal of(const nlohmann::json& number);

    bool isZero() const { return whole == "0" && fraction.empty(); }
};

struct Bound
{
    Decimal value;
    bool exclusive = false;
};

struct NumberRange
{
    bool integer = false;
    std::optional<Bound> minimum;
    std::optional<Bound> maximum;
};

/// Accepts the numbers of the range: integers without fraction, exponent or negative zero; with a bound,
/// other numbers have no exponent; without any, an exponent of up to two digits is allowed. Nothing is
/// accepted (prune() says so) if the range holds no number of that many digits.
Network numberNetwork(const NumberRange& range);

/// a < b, a == b, a > b as −1, 0, 1.
int compare(const Decimal& a, const Decimal& b);

} // namespace engine::grammar
