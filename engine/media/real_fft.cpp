#include "engine/media/real_fft.h"

#include <cmath>
#include <numbers>

namespace engine {

RealFft::RealFft()
{
    for (std::size_t k = 0; k < kHalf; ++k) {
        m_twiddle[k] = std::polar(1.0, -2 * std::numbers::pi * static_cast<double>(k) / kSize);
        std::size_t reversed = 0;
        for (std::size_t bit = 1; bit < kHalf; bit <<= 1)
            reversed = (reversed << 1) | ((k & bit) != 0 ? 1U : 0U);
        m_reversed[k] = reversed;
    }
}

void RealFft::magnitudes(const std::array<double, kSize>& samples, std::array<double, kBins>& out) const
{
    // Even samples as real parts, odd ones as imaginary parts: one complex transform of half the size.
    std::array<std::complex<double>, kHalf> z;
    for (std::size_t k = 0; k < kHalf; ++k)
        z[m_reversed[k]] = {samples[2 * k], samples[2 * k + 1]};
    for (std::size_t length = 2; length <= kHalf; length <<= 1) {
        const std::size_t half = length / 2;
        for (std::size_t start = 0; start < kHalf; start += length) {
            for (std::size_t k = 0; k < half; ++k) {
                const std::complex<double> w = m_twiddle[k * (kSize / length)];
                const std::complex<double> a = z[start + k];
                const std::complex<double> b = z[start + k + half];
                const std::complex<double> t(w.real() * b.real() - w.imag() * b.imag(),
                                             w.real() * b.imag() + w.imag() * b.real());
                z[start + k] = a + t;
                z[start + k + half] = a - t;
            }
        }
    }
    // Undo the packing: X_k = (Z_k + conj Z_{N-k})/2 - i·w^k·(Z_k - conj Z_{N-k})/2.
    out[0] = std::abs(z[0].real() + z[0].imag());
    out[kHalf] = std::abs(z[0].real() - z[0].imag());
    for (std::size_t k = 1; k < kHalf; ++k) {
        const std::complex<double> a = z[k];
        const std::complex<double> b = std::conj(z[kHalf - k]);
        const std::complex<double> even = 0.5 * (a + b);
        const std::complex<double> odd = 0.5 * (a - b);
        const std::complex<double> w = m_twiddle[k];
        const double real = even.real() + w.real() * odd.imag() + w.imag() * odd.real();
        const double imag = even.imag() - w.real() * odd.real() + w.imag() * odd.imag();
        out[k] = std::sqrt(real * real + imag * imag);
    }
}

} // namespace engine
