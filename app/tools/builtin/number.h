// A number as a calculator knows it: an exact fraction as long as that is possible, a real number from there
// on.
#pragma once

#include <QString>

#include <stdexcept>

#include "app/tools/builtin/big_integer.h"

namespace tools {

/// What is wrong with an expression, for the model and the user: "division by zero".
class CalculationError : public std::runtime_error
{
public:
    explicit CalculationError(const QString& what) : std::runtime_error(what.toStdString()) {}
};

class Number
{
public:
    Number(int64_t value = 0) : m_numerator(value) {}
    explicit Number(BigInteger numerator, BigInteger denominator = 1);
    /// Throws if it is not finite.
    static Number real(long double value);
    /// "12", ".5", "1.25e-3": digits with a point and an exponent.
    static Number fromDecimal(const QString& digits, const QString& fraction, int exponent);

    bool isExact() const { return m_isExact; }
    bool isInteger() const;
    bool isZero() const;
    bool isNegative() const;
    const BigInteger& numerator() const { return m_numerator; }
    const BigInteger& denominator() const { return m_denominator; }
    long double toReal() const;

    Number operator-() const;
    friend Number operator+(const Number& a, const Number& b);
    friend Number operator-(const Number& a, const Number& b) { return a + -b; }
    friend Number operator*(const Number& a, const Number& b);
    friend Number operator/(const Number& a, const Number& b);
    friend bool operator<(const Number& a, const Number& b);
    /// The remainder of a division that rounds down: it has the divisor's sign.
    static Number modulo(const Number& a, const Number& b);
    static Number power(const Number& base, const Number& exponent);
    static Number factorial(const Number& n);
    static Number squareRoot(const Number& value);
    /// Toward minus infinity.
    static Number floor(const Number& value);
    /// Halves away from zero, as people round.
    static Number round(const Number& value, int decimals);

    /// Exact where that is short; otherwise 15 significant digits; very large or small ones with an exponent.
    QString toString() const;

private:
    void reduce();

    BigInteger m_numerator{0};
    BigInteger m_denominator{1};
    long double m_real = 0;
    bool m_isExact = true;
};

} // namespace tools
