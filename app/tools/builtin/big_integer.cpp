#include "app/tools/builtin/big_integer.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

namespace tools {

namespace {

constexpr uint32_t kDecimalChunk = 1'000'000'000;
constexpr int kChunkDigits = 9;

} // namespace

BigInteger::BigInteger(int64_t value) : m_isNegative(value < 0)
{
    uint64_t rest = value < 0 ? uint64_t{0} - uint64_t(value) : uint64_t(value);
    for (; rest != 0; rest >>= 32)
        m_limbs.push_back(uint32_t(rest));
}

BigInteger BigInteger::fromDigits(const QString& digits)
{
    BigInteger result;
    for (qsizetype at = 0; at < digits.size(); at += kChunkDigits) {
        const QString chunk = digits.mid(at, kChunkDigits);
        result = result * powerOfTen(unsigned(chunk.size())) + BigInteger(chunk.toLongLong());
    }
    return result;
}

BigInteger BigInteger::powerOfTen(unsigned exponent)
{
    return power(BigInteger(10), exponent);
}

size_t BigInteger::bitCount() const
{
    return m_limbs.empty() ? 0 : m_limbs.size() * 32 - size_t(std::countl_zero(m_limbs.back()));
}

BigInteger BigInteger::operator-() const
{
    BigInteger result = *this;
    result.m_isNegative = !m_isNegative && !isZero();
    return result;
}

BigInteger BigInteger::magnitude() const
{
    return m_isNegative ? -*this : *this;
}

void BigInteger::trim()
{
    while (!m_limbs.empty() && m_limbs.back() == 0)
        m_limbs.pop_back();
    if (m_limbs.empty())
        m_isNegative = false;
}

std::strong_ordering BigInteger::compare(const Limbs& a, const Limbs& b)
{
    if (a.size() != b.size())
        return a.size() <=> b.size();
    for (size_t i = a.size(); i-- > 0;)
        if (a[i] != b[i])
            return a[i] <=> b[i];
    return std::strong_ordering::equal;
}

std::strong_ordering operator<=>(const BigInteger& a, const BigInteger& b)
{
    if (a.m_isNegative != b.m_isNegative)
        return a.m_isNegative ? std::strong_ordering::less : std::strong_ordering::greater;
    return a.m_isNegative ? BigInteger::compare(b.m_limbs, a.m_limbs)
                          : BigInteger::compare(a.m_limbs, b.m_limbs);
}

BigInteger::Limbs BigInteger::sum(const Limbs& a, const Limbs& b)
{
    Limbs result(std::max(a.size(), b.size()) + 1);
    uint64_t carry = 0;
    for (size_t i = 0; i < result.size(); ++i) {
        carry += (i < a.size() ? a[i] : 0);
        carry += (i < b.size() ? b[i] : 0);
        result[i] = uint32_t(carry);
        carry >>= 32;
    }
    return result;
}

BigInteger::Limbs BigInteger::difference(const Limbs& a, const Limbs& b)
{
    Limbs result(a.size());
    int64_t borrow = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        int64_t limb = int64_t(a[i]) - borrow - (i < b.size() ? int64_t(b[i]) : 0);
        borrow = limb < 0 ? 1 : 0;
        result[i] = uint32_t(limb + (borrow << 32));
    }
    return result;
}

BigInteger operator+(const BigInteger& a, const BigInteger& b)
{
    BigInteger result;
    if (a.m_isNegative == b.m_isNegative) {
        result.m_limbs = BigInteger::sum(a.m_limbs, b.m_limbs);
        result.m_isNegative = a.m_isNegative;
    } else if (BigInteger::compare(a.m_limbs, b.m_limbs) >= 0) {
        result.m_limbs = BigInteger::difference(a.m_limbs, b.m_limbs);
        result.m_isNegative = a.m_isNegative;
    } else {
        result.m_limbs = BigInteger::difference(b.m_limbs, a.m_limbs);
        result.m_isNegative = b.m_isNegative;
    }
    result.trim();
    return result;
}

BigInteger operator*(const BigInteger& a, const BigInteger& b)
{
    BigInteger result;
    result.m_limbs.assign(a.m_limbs.size() + b.m_limbs.size(), 0);
    for (size_t i = 0; i < a.m_limbs.size(); ++i) {
        uint64_t carry = 0;
        for (size_t j = 0; j < b.m_limbs.size(); ++j) {
            carry += uint64_t(a.m_limbs[i]) * b.m_limbs[j] + result.m_limbs[i + j];
            result.m_limbs[i + j] = uint32_t(carry);
            carry >>= 32;
        }
        result.m_limbs[i + b.m_limbs.size()] = uint32_t(carry);
    }
    result.m_isNegative = a.m_isNegative != b.m_isNegative;
    result.trim();
    return result;
}

uint32_t BigInteger::divideSmall(Limbs& a, uint32_t divisor)
{
    uint64_t rest = 0;
    for (size_t i = a.size(); i-- > 0;) {
        rest = rest << 32 | a[i];
        a[i] = uint32_t(rest / divisor);
        rest %= divisor;
    }
    while (!a.empty() && a.back() == 0)
        a.pop_back();
    return uint32_t(rest);
}

/// Knuth, The Art of Computer Programming 2, 4.3.1, algorithm D.
BigInteger::Division BigInteger::divided(const BigInteger& a, const BigInteger& b)
{
    Division result;
    if (compare(a.m_limbs, b.m_limbs) < 0) {
        result.remainder = a;
        return result;
    }
    if (b.m_limbs.size() == 1) {
        result.quotient.m_limbs = a.m_limbs;
        result.remainder = BigInteger(int64_t(divideSmall(result.quotient.m_limbs, b.m_limbs[0])));
    } else {
        const int shift = std::countl_zero(b.m_limbs.back());
        const BigInteger scale(int64_t{1} << shift);
        Limbs u = (a.magnitude() * scale).m_limbs;
        const Limbs v = (b.magnitude() * scale).m_limbs;
        const size_t n = v.size();
        u.resize(std::max(u.size(), a.m_limbs.size()) + 1, 0);
        const size_t m = u.size() - n - 1;
        result.quotient.m_limbs.assign(m + 1, 0);
        for (size_t j = m + 1; j-- > 0;) {
            const uint64_t top = uint64_t(u[j + n]) << 32 | u[j + n - 1];
            uint64_t guess = top / v[n - 1];
            uint64_t rest = top % v[n - 1];
            while (guess >> 32 != 0 || guess * v[n - 2] > (rest << 32 | u[j + n - 2])) {
                --guess;
                rest += v[n - 1];
                if (rest >> 32 != 0)
                    break;
            }
            int64_t borrow = 0;
            uint64_t carry = 0;
            for (size_t i = 0; i < n; ++i) {
                carry += guess * v[i];
                const int64_t limb = int64_t(u[i + j]) - borrow - int64_t(uint32_t(carry));
                borrow = limb < 0 ? 1 : 0;
                u[i + j] = uint32_t(limb);
                carry >>= 32;
            }
            const int64_t limb = int64_t(u[j + n]) - borrow - int64_t(carry);
            u[j + n] = uint32_t(limb);
            if (limb < 0) { // the guess was one too high: add back
                --guess;
                uint64_t sum = 0;
                for (size_t i = 0; i < n; ++i) {
                    sum += uint64_t(u[i + j]) + v[i];
                    u[i + j] = uint32_t(sum);
                    sum >>= 32;
                }
                u[j + n] += uint32_t(sum);
            }
            result.quotient.m_limbs[j] = uint32_t(guess);
        }
        result.remainder.m_limbs = std::move(u);
        result.remainder.trim();
        divideSmall(result.remainder.m_limbs, uint32_t(1) << shift);
    }
    result.quotient.m_isNegative = a.m_isNegative != b.m_isNegative;
    result.remainder.m_isNegative = a.m_isNegative;
    result.quotient.trim();
    result.remainder.trim();
    return result;
}

BigInteger BigInteger::power(BigInteger base, unsigned exponent)
{
    BigInteger result(1);
    for (; exponent != 0; exponent >>= 1) {
        if (exponent & 1)
            result = result * base;
        if (exponent > 1)
            base = base * base;
    }
    return result;
}

BigInteger BigInteger::greatestCommonDivisor(BigInteger a, BigInteger b)
{
    a.m_isNegative = b.m_isNegative = false;
    while (!b.isZero())
        a = std::exchange(b, a % b);
    return a;
}

BigInteger BigInteger::squareRoot(const BigInteger& value)
{
    if (value.isZero())
        return value;
    BigInteger guess = power(BigInteger(2), unsigned(value.bitCount() / 2 + 1)); // above the root
    for (;;) {
        BigInteger next = (guess + value / guess) / BigInteger(2);
        if (next >= guess)
            return guess;
        guess = std::move(next);
    }
}

long double BigInteger::toReal() const
{
    long double result = 0;
    for (size_t i = m_limbs.size(); i-- > 0;)
        result = result * 4294967296.0L + m_limbs[i];
    return m_isNegative ? -result : result;
}

int64_t BigInteger::toInt64() const
{
    if (bitCount() > 63)
        return m_isNegative ? INT64_MIN : INT64_MAX;
    uint64_t value = 0;
    for (size_t i = m_limbs.size(); i-- > 0;)
        value = value << 32 | m_limbs[i];
    return m_isNegative ? -int64_t(value) : int64_t(value);
}

QString BigInteger::toString() const
{
    if (isZero())
        return QStringLiteral("0");
    Limbs rest = m_limbs;
    QString text;
    while (!rest.empty()) {
        const uint32_t chunk = divideSmall(rest, kDecimalChunk);
        text.prepend(rest.empty() ? QString::number(chunk)
                                  : QStringLiteral("%1").arg(chunk, kChunkDigits, 10, QLatin1Char('0')));
    }
    return m_isNegative ? u'-' + text : text;
}

} // namespace tools
