// Whole numbers of any size, for exact arithmetic. As fast as a few thousand digits need; knows no limits:
// who multiplies sets them.
#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <vector>

namespace tools {

class BigInteger
{
public:
    BigInteger() = default;
    BigInteger(int64_t value);
    /// Decimal digits only.
    static BigInteger fromDigits(const QString& digits);
    static BigInteger powerOfTen(unsigned exponent);

    bool isZero() const { return m_limbs.empty(); }
    bool isNegative() const { return m_isNegative; }
    bool isOne() const { return !m_isNegative && m_limbs.size() == 1 && m_limbs[0] == 1; }
    bool isEven() const { return m_limbs.empty() || m_limbs[0] % 2 == 0; }
    size_t bitCount() const;

    BigInteger operator-() const;
    BigInteger magnitude() const;
    friend BigInteger operator+(const BigInteger& a, const BigInteger& b);
    friend BigInteger operator-(const BigInteger& a, const BigInteger& b) { return a + -b; }
    friend BigInteger operator*(const BigInteger& a, const BigInteger& b);
    /// Rounds toward zero; the remainder has the dividend's sign. `b` is not zero.
    friend BigInteger operator/(const BigInteger& a, const BigInteger& b);
    friend BigInteger operator%(const BigInteger& a, const BigInteger& b);
    friend bool operator==(const BigInteger& a, const BigInteger& b) = default;
    friend std::strong_ordering operator<=>(const BigInteger& a, const BigInteger& b);

    struct Division;
    static Division divided(const BigInteger& a, const BigInteger& b);
    static BigInteger power(BigInteger base, unsigned exponent);
    static BigInteger greatestCommonDivisor(BigInteger a, BigInteger b);
    /// Largest whole number whose square is not above `value` (not negative).
    static BigInteger squareRoot(const BigInteger& value);

    long double toReal() const;
    /// Nothing is lost if it fits; otherwise the nearest end of the range.
    int64_t toInt64() const;
    QString toString() const;

private:
    using Limbs = std::vector<uint32_t>; // least first, no leading zeros

    static std::strong_ordering compare(const Limbs& a, const Limbs& b);
    static Limbs sum(const Limbs& a, const Limbs& b);
    static Limbs difference(const Limbs& a, const Limbs& b); // a >= b
    static uint32_t divideSmall(Limbs& a, uint32_t divisor);
    void trim();

    Limbs m_limbs;
    bool m_isNegative = false;
};

struct BigInteger::Division
{
    BigInteger quotient, remainder;
};

inline BigInteger operator/(const BigInteger& a, const BigInteger& b)
{
    return BigInteger::divided(a, b).quotient;
}

inline BigInteger operator%(const BigInteger& a, const BigInteger& b)
{
    return BigInteger::divided(a, b).remainder;
}

} // namespace tools
