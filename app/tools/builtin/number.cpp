#include "app/tools/builtin/number.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace tools {

namespace {

// About 1,200 decimal digits: larger numbers go on as real ones.
constexpr size_t kMaxExactBits = 4000;
constexpr int kRealDigits = 15;
constexpr int kMaxExactFactorial = 450; // has 1,001 digits
constexpr int kMaxFactorial = 1754;     // the largest a long double holds

int decimalsOf(const BigInteger& denominator)
{
    // A fraction ends in decimal if its denominator has no other factors than 2 and 5.
    BigInteger rest = denominator;
    int twos = 0, fives = 0;
    for (; rest.isEven(); ++twos)
        rest = rest / BigInteger(2);
    for (;; ++fives) {
        const BigInteger::Division division = BigInteger::divided(rest, BigInteger(5));
        if (!division.remainder.isZero())
            break;
        rest = division.quotient;
    }
    return rest.isOne() ? std::max(twos, fives) : -1;
}

QString withoutTrailingZeros(QString digits)
{
    if (!digits.contains(u'.'))
        return digits;
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    return digits;
}

QString realText(long double value)
{
    if (value == 0)
        return QStringLiteral("0");
    char buffer[64];
    const long double size = std::fabs(value);
    if (size >= 1e15L || size < 1e-6L) {
        std::snprintf(buffer, sizeof buffer, "%.*Le", kRealDigits - 1, value);
        const QString text = QString::fromLatin1(buffer);
        const qsizetype at = text.indexOf(u'e');
        return withoutTrailingZeros(text.left(at)) + u'e' + QString::number(text.mid(at + 1).toInt());
    }
    const int whole = int(std::floor(std::log10(size))) + 1;
    std::snprintf(buffer, sizeof buffer, "%.*Lf", std::clamp(kRealDigits - whole, 0, 20), value);
    const QString text = withoutTrailingZeros(QString::fromLatin1(buffer));
    return text == QStringLiteral("-0") ? QStringLiteral("0") : text;
}

} // namespace

Number::Number(BigInteger numerator, BigInteger denominator)
    : m_numerator(std::move(numerator)),
      m_denominator(std::move(denominator))
{
    reduce();
}

Number Number::real(long double value)
{
    if (std::isnan(value))
        throw CalculationError(QStringLiteral("the result is not a number"));
    if (std::isinf(value))
        throw CalculationError(QStringLiteral("the result is too large"));
    Number number;
    number.m_isExact = false;
    number.m_real = value;
    return number;
}

Number Number::fromDecimal(const QString& digits, const QString& fraction, int exponent)
{
    const int shift = exponent - int(fraction.size());
    const BigInteger value = BigInteger::fromDigits(digits + fraction);
    if (value.isZero())
        return {};
    if (std::abs(shift) > 1000)
        return real(value.toReal() * std::pow(10.0L, shift));
    return shift >= 0 ? Number(value * BigInteger::powerOfTen(unsigned(shift)))
                      : Number(value, BigInteger::powerOfTen(unsigned(-shift)));
}

void Number::reduce()
{
    if (m_denominator.isNegative()) {
        m_numerator = -m_numerator;
        m_denominator = -m_denominator;
    }
    if (!m_denominator.isOne()) {
        const BigInteger divisor = BigInteger::greatestCommonDivisor(m_numerator, m_denominator);
        if (!divisor.isOne()) {
            m_numerator = m_numerator / divisor;
            m_denominator = m_denominator / divisor;
        }
    }
    if (m_numerator.bitCount() > kMaxExactBits || m_denominator.bitCount() > kMaxExactBits)
        *this = real(toReal());
}

bool Number::isInteger() const
{
    return m_isExact ? m_denominator.isOne() : m_real == std::floor(m_real);
}

bool Number::isZero() const
{
    return m_isExact ? m_numerator.isZero() : m_real == 0;
}

bool Number::isNegative() const
{
    return m_isExact ? m_numerator.isNegative() : m_real < 0;
}

long double Number::toReal() const
{
    return m_isExact ? m_numerator.toReal() / m_denominator.toReal() : m_real;
}

Number Number::operator-() const
{
    Number result = *this;
    result.m_numerator = -m_numerator;
    result.m_real = -m_real;
    return result;
}

Number operator+(const Number& a, const Number& b)
{
    if (!a.m_isExact || !b.m_isExact)
        return Number::real(a.toReal() + b.toReal());
    return Number(a.m_numerator * b.m_denominator + b.m_numerator * a.m_denominator,
                  a.m_denominator * b.m_denominator);
}

Number operator*(const Number& a, const Number& b)
{
    if (!a.m_isExact || !b.m_isExact)
        return Number::real(a.toReal() * b.toReal());
    return Number(a.m_numerator * b.m_numerator, a.m_denominator * b.m_denominator);
}

Number operator/(const Number& a, const Number& b)
{
    if (b.isZero())
        throw CalculationError(QStringLiteral("division by zero"));
    if (!a.m_isExact || !b.m_isExact)
        return Number::real(a.toReal() / b.toReal());
    return Number(a.m_numerator * b.m_denominator, a.m_denominator * b.m_numerator);
}

bool operator<(const Number& a, const Number& b)
{
    if (!a.m_isExact || !b.m_isExact)
        return a.toReal() < b.toReal();
    return a.m_numerator * b.m_denominator < b.m_numerator * a.m_denominator;
}

Number Number::floor(const Number& value)
{
    if (!value.m_isExact)
        return real(std::floor(value.m_real));
    const BigInteger::Division division = BigInteger::divided(value.m_numerator, value.m_denominator);
    const bool isBelow = value.m_numerator.isNegative() && !division.remainder.isZero();
    return Number(isBelow ? division.quotient - BigInteger(1) : division.quotient);
}

Number Number::round(const Number& value, int decimals)
{
    const Number scale = power(10, decimals);
    const Number scaled = value * scale;
    const Number half(1, 2);
    return (scaled.isNegative() ? -floor(-scaled + half) : floor(scaled + half)) / scale;
}

Number Number::modulo(const Number& a, const Number& b)
{
    if (b.isZero())
        throw CalculationError(QStringLiteral("division by zero"));
    return a - b * floor(a / b);
}

Number Number::squareRoot(const Number& value)
{
    if (value.isNegative())
        throw CalculationError(QStringLiteral("the square root of a negative number is not real"));
    if (value.m_isExact) {
        const BigInteger above = BigInteger::squareRoot(value.m_numerator);
        const BigInteger below = BigInteger::squareRoot(value.m_denominator);
        if (above * above == value.m_numerator && below * below == value.m_denominator)
            return Number(above, below);
    }
    return real(std::sqrt(value.toReal()));
}

Number Number::power(const Number& base, const Number& exponent)
{
    if (base.isZero() && exponent.isNegative())
        throw CalculationError(QStringLiteral("division by zero"));
    if (base.m_isExact && exponent.m_isExact && exponent.m_denominator == BigInteger(2) &&
        exponent.m_numerator.magnitude().isOne() && !base.isNegative()) {
        const Number root = squareRoot(base);
        return exponent.isNegative() ? Number(1) / root : root;
    }
    if (base.m_isExact && exponent.m_isExact && exponent.isInteger()) {
        const int64_t times = std::abs(std::max<int64_t>(exponent.m_numerator.toInt64(), -INT64_MAX));
        const size_t bits = std::max(base.m_numerator.bitCount(), base.m_denominator.bitCount());
        const bool isUnit = bits <= 1; // 0, 1, -1
        if (isUnit || (times <= int64_t(kMaxExactBits) && bits * size_t(times) <= kMaxExactBits + 64)) {
            const unsigned n = isUnit ? unsigned(times % 2 == 0 ? (times == 0 ? 0 : 2) : 1) : unsigned(times);
            const Number result(BigInteger::power(base.m_numerator, n),
                                BigInteger::power(base.m_denominator, n));
            return exponent.isNegative() ? Number(1) / result : result;
        }
    }
    if (base.isNegative() && !exponent.isInteger())
        throw CalculationError(QStringLiteral("a negative number to a power that is not whole is not real"));
    return real(std::pow(base.toReal(), exponent.toReal()));
}

Number Number::factorial(const Number& n)
{
    if (!n.isInteger() || n.isNegative())
        throw CalculationError(QStringLiteral("a factorial needs a whole number from 0 on"));
    if (Number(kMaxFactorial) < n)
        throw CalculationError(QStringLiteral("the result is too large"));
    const int count = int(n.toReal());
    if (count > kMaxExactFactorial)
        return real(std::round(std::tgamma(static_cast<long double>(count) + 1)));
    BigInteger product(1);
    for (int i = 2; i <= count; ++i)
        product = product * BigInteger(i);
    return Number(product);
}

QString Number::toString() const
{
    if (!m_isExact)
        return realText(m_real);
    if (m_denominator.isOne())
        return m_numerator.toString();
    const int decimals = decimalsOf(m_denominator);
    // Longer fractions say more than anyone asked for.
    if (decimals < 0 || decimals > 30)
        return realText(toReal());
    const BigInteger scaled =
        m_numerator.magnitude() * BigInteger::powerOfTen(unsigned(decimals)) / m_denominator;
    QString digits = scaled.toString();
    if (digits.size() <= decimals)
        digits.prepend(QString(decimals + 1 - digits.size(), u'0'));
    digits.insert(digits.size() - decimals, u'.');
    const QString text = withoutTrailingZeros(digits);
    return m_numerator.isNegative() ? u'-' + text : text;
}

} // namespace tools
