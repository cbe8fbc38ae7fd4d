#include "app/tools/builtin/expression_functions.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace tools {

namespace {

using Arguments = std::vector<Number>;
using Real = long double;

constexpr Real kPi = std::numbers::pi_v<Real>;
/// What sin(π) leaves of zero, and no more.
constexpr Real kNothing = 1e-17L;

struct Function
{
    int least, most; ///< number of arguments; most -1: any
    Number (*call)(const Arguments&);
};

Number settled(Real value)
{
    return std::fabs(value) < kNothing ? Number(0) : Number::real(value);
}

Real inDomain(const Arguments& a, Real least, Real most, const char* domain)
{
    const Real value = a[0].toReal();
    if (value < least || value > most)
        throw CalculationError(QStringLiteral("the argument must be %1").arg(QLatin1String(domain)));
    return value;
}

Real positive(const Number& value)
{
    if (value.isZero() || value.isNegative())
        throw CalculationError(QStringLiteral("a logarithm needs a number above zero"));
    return value.toReal();
}

Number logarithm(const Number& value, int base)
{
    const Real result = std::log(positive(value)) / std::log(Real(base));
    const Number nearest(int64_t(std::llround(std::clamp<Real>(result, -4000, 4000))));
    // log10(1000) is 3, not 2.9999…
    const Number power = Number::power(base, nearest);
    const bool isExact = value.isExact() && power.isExact() && (value - power).isZero();
    return isExact ? nearest
                   : Number::real(base == 10 ? std::log10(value.toReal()) : std::log2(value.toReal()));
}

BigInteger whole(const Number& value)
{
    if (!value.isExact() || !value.isInteger())
        throw CalculationError(QStringLiteral("whole numbers are needed"));
    return value.numerator();
}

Number ofSorted(const Arguments& a, bool largest)
{
    const auto less = [](const Number& x, const Number& y) { return x < y; };
    return largest ? *std::max_element(a.begin(), a.end(), less)
                   : *std::min_element(a.begin(), a.end(), less);
}

Number sumOf(const Arguments& a)
{
    Number sum;
    for (const Number& one : a)
        sum = sum + one;
    return sum;
}

Number rounded(const Arguments& a)
{
    if (a.size() == 1)
        return Number::round(a[0], 0);
    const Real decimals = a[1].toReal();
    if (!a[1].isInteger() || std::fabs(decimals) > 100)
        throw CalculationError(QStringLiteral("the number of decimals must be whole and at most 100"));
    return Number::round(a[0], int(decimals));
}

Number choose(const Arguments& a)
{
    const int64_t n = whole(a[0]).toInt64(), k = whole(a[1]).toInt64();
    if (n < 0 || k < 0 || n > 100'000)
        throw CalculationError(QStringLiteral("needs whole numbers from 0 to 100000"));
    if (k > n)
        return 0;
    Number result(1);
    for (int64_t i = 1; i <= std::min(k, n - k); ++i)
        result = result * Number(n - i + 1) / Number(i);
    return result;
}

Number root(const Number& value, const Number& degree)
{
    if (!degree.isInteger() || degree.isZero())
        throw CalculationError(QStringLiteral("the degree of a root must be a whole number, not zero"));
    const bool isOdd = std::fmod(degree.toReal(), 2) != 0;
    if (value.isNegative() && !isOdd)
        throw CalculationError(QStringLiteral("an even root of a negative number is not real"));
    const Real size = std::pow(std::fabs(value.toReal()), 1 / degree.toReal());
    const Number nearest(int64_t(std::llround(std::clamp<Real>(size, -1e15L, 1e15L))));
    const Number magnitude = value.isNegative() ? -value : value;
    const Number power = Number::power(nearest, degree);
    const bool isExact = value.isExact() && power.isExact() && (power - magnitude).isZero();
    const Number result = isExact ? nearest : Number::real(size);
    return value.isNegative() ? -result : result;
}

Number tangent(const Arguments& a)
{
    const Real value = a[0].toReal();
    if (std::fabs(std::cos(value)) < kNothing)
        throw CalculationError(QStringLiteral("the tangent has no value there"));
    return settled(std::tan(value));
}

const std::map<QString, Function>& functions()
{
    static const std::map<QString, Function> table{
        {"sqrt", {1, 1, [](const Arguments& a) { return Number::squareRoot(a[0]); }}},
        {"cbrt", {1, 1, [](const Arguments& a) { return root(a[0], 3); }}},
        {"root", {2, 2, [](const Arguments& a) { return root(a[0], a[1]); }}},
        {"sin", {1, 1, [](const Arguments& a) { return settled(std::sin(a[0].toReal())); }}},
        {"cos", {1, 1, [](const Arguments& a) { return settled(std::cos(a[0].toReal())); }}},
        {"tan", {1, 1, tangent}},
        {"asin",
         {1, 1, [](const Arguments& a) { return settled(std::asin(inDomain(a, -1, 1, "from -1 to 1"))); }}},
        {"acos",
         {1, 1, [](const Arguments& a) { return settled(std::acos(inDomain(a, -1, 1, "from -1 to 1"))); }}},
        {"atan", {1, 1, [](const Arguments& a) { return settled(std::atan(a[0].toReal())); }}},
        {"atan2",
         {2, 2, [](const Arguments& a) { return settled(std::atan2(a[0].toReal(), a[1].toReal())); }}},
        {"sinh", {1, 1, [](const Arguments& a) { return settled(std::sinh(a[0].toReal())); }}},
        {"cosh", {1, 1, [](const Arguments& a) { return Number::real(std::cosh(a[0].toReal())); }}},
        {"tanh", {1, 1, [](const Arguments& a) { return settled(std::tanh(a[0].toReal())); }}},
        {"asinh", {1, 1, [](const Arguments& a) { return settled(std::asinh(a[0].toReal())); }}},
        {"acosh",
         {1, 1,
          [](const Arguments& a) { return settled(std::acosh(inDomain(a, 1, HUGE_VALL, "at least 1"))); }}},
        {"atanh",
         {1, 1,
          [](const Arguments& a) { return settled(std::atanh(inDomain(a, -1, 1, "between -1 and 1"))); }}},
        {"deg", {1, 1, [](const Arguments& a) { return a[0] * Number(180) / Number::real(kPi); }}},
        {"rad", {1, 1, [](const Arguments& a) { return a[0] * Number::real(kPi) / Number(180); }}},
        {"exp", {1, 1, [](const Arguments& a) { return Number::real(std::exp(a[0].toReal())); }}},
        {"ln", {1, 1, [](const Arguments& a) { return settled(std::log(positive(a[0]))); }}},
        {"log",
         {1, 2,
          [](const Arguments& a) {
              if (a.size() == 1)
                  return logarithm(a[0], 10);
              const Real base = std::log(positive(a[1]));
              if (base == 0)
                  throw CalculationError(QStringLiteral("the base of a logarithm must not be 1"));
              const Real result = std::log(positive(a[0])) / base;
              return std::fabs(result - std::round(result)) < 1e-16L ? Number::round(Number::real(result), 0)
                                                                     : Number::real(result);
          }}},
        {"log10", {1, 1, [](const Arguments& a) { return logarithm(a[0], 10); }}},
        {"log2", {1, 1, [](const Arguments& a) { return logarithm(a[0], 2); }}},
        {"abs", {1, 1, [](const Arguments& a) { return a[0].isNegative() ? -a[0] : a[0]; }}},
        {"sign",
         {1, 1, [](const Arguments& a) { return Number(a[0].isZero()       ? 0
                                                       : a[0].isNegative() ? -1
                                                                           : 1); }}},
        {"round", {1, 2, rounded}},
        {"floor", {1, 1, [](const Arguments& a) { return Number::floor(a[0]); }}},
        {"ceil", {1, 1, [](const Arguments& a) { return -Number::floor(-a[0]); }}},
        {"trunc",
         {1, 1,
          [](const Arguments& a) {
              return a[0].isNegative() ? -Number::floor(-a[0]) : Number::floor(a[0]);
          }}},
        {"min", {1, -1, [](const Arguments& a) { return ofSorted(a, false); }}},
        {"max", {1, -1, [](const Arguments& a) { return ofSorted(a, true); }}},
        {"sum", {1, -1, sumOf}},
        {"avg", {1, -1, [](const Arguments& a) { return sumOf(a) / Number(int64_t(a.size())); }}},
        {"mod", {2, 2, [](const Arguments& a) { return Number::modulo(a[0], a[1]); }}},
        {"pow", {2, 2, [](const Arguments& a) { return Number::power(a[0], a[1]); }}},
        {"hypot", {2, 2, [](const Arguments& a) { return Number::squareRoot(a[0] * a[0] + a[1] * a[1]); }}},
        {"gcd",
         {2, 2,
          [](const Arguments& a) {
              return Number(BigInteger::greatestCommonDivisor(whole(a[0]), whole(a[1])));
          }}},
        {"lcm",
         {2, 2,
          [](const Arguments& a) {
              const BigInteger x = whole(a[0]).magnitude(), y = whole(a[1]).magnitude();
              return x.isZero() || y.isZero() ? Number(0)
                                              : Number(x / BigInteger::greatestCommonDivisor(x, y) * y);
          }}},
        {"factorial", {1, 1, [](const Arguments& a) { return Number::factorial(a[0]); }}},
        {"choose", {2, 2, choose}},
    };
    return table;
}

QString spelling(const QString& name)
{
    static const std::map<QString, QString> others{
        {"arcsin", "asin"}, {"arccos", "acos"},  {"arctan", "atan"},    {"average", "avg"},
        {"mean", "avg"},    {"ceiling", "ceil"}, {"fact", "factorial"}, {"binomial", "choose"},
        {"ncr", "choose"},  {"sgn", "sign"},     {"tg", "tan"},         {"lg", "log10"},
        {"lb", "log2"},     {"power", "pow"},    {"degrees", "deg"},    {"radians", "rad"}};
    const QString lower = name.toLower();
    const auto found = others.find(lower);
    return found == others.end() ? lower : found->second;
}

} // namespace

bool isFunction(const QString& name)
{
    return functions().contains(spelling(name));
}

QStringList functionNames()
{
    QStringList names;
    for (const auto& [name, function] : functions())
        names += name;
    return names;
}

Number callFunction(const QString& name, const std::vector<Number>& arguments)
{
    const Function& function = functions().at(spelling(name));
    const int count = int(arguments.size());
    if (count < function.least || (function.most >= 0 && count > function.most)) {
        const QString wanted = function.most < 0 ? QStringLiteral("at least %1").arg(function.least)
                               : function.least == function.most
                                   ? QString::number(function.least)
                                   : QStringLiteral("%1 to %2").arg(function.least).arg(function.most);
        throw CalculationError(
            QStringLiteral("%1 needs %2 arguments, but has %3").arg(name, wanted).arg(count));
    }
    return function.call(arguments);
}

std::optional<Number> constant(const QString& name)
{
    const QString lower = name.toLower();
    if (lower == QStringLiteral("pi") || lower == QStringLiteral("π"))
        return Number::real(kPi);
    if (lower == QStringLiteral("tau") || lower == QStringLiteral("τ"))
        return Number::real(2 * kPi);
    if (lower == QStringLiteral("e"))
        return Number::real(std::numbers::e_v<Real>);
    if (lower == QStringLiteral("phi") || lower == QStringLiteral("φ"))
        return Number::real(std::numbers::phi_v<Real>);
    return std::nullopt;
}

} // namespace tools
