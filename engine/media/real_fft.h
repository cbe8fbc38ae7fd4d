// The one transform that sound needs: 512 real samples to the magnitudes of 257 bins, in double.
#pragma once

#include <array>
#include <complex>
#include <cstddef>

namespace engine {

class RealFft
{
public:
    static constexpr std::size_t kSize = 512;
    static constexpr std::size_t kBins = kSize / 2 + 1;

    RealFft();

    /// |X_b| of X_b = Σ_n x_n · exp(-2πi·b·n / 512), b = 0 … 256.
    void magnitudes(const std::array<double, kSize>& samples, std::array<double, kBins>& out) const;

private:
    static constexpr std::size_t kHalf = kSize / 2;

    std::array<std::complex<double>, kHalf> m_twiddle; // exp(-2πi·k / 512)
    std::array<std::size_t, kHalf> m_reversed;         // bit reversal of 8 bits
};

} // namespace engine
