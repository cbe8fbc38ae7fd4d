// CPU twins of the matrix products: plain loops, double precision. Matrices are dense, row-major.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace engine::tests {

/// A product and, per element, the size of what was added up: the scale of its rounding error.
struct Product
{
    std::vector<double> values;
    std::vector<double> magnitudes; ///< Σ_k |x_k| · max |w_row|
};

/// x [tokens, cols] · weightᵀ, weight [rows, cols] → [tokens, rows].
Product matmul(std::span<const float> x, std::span<const float> weight, uint32_t tokens, uint32_t rows,
               uint32_t cols);

/// x/2 · (1 + tanh(√(2/π) · (x + 0.044715 x³)))
double geluTanh(double x);

/// gelu(gate) ⊙ up with the magnitudes carried through.
Product geluMul(const Product& gate, const Product& up);

/// Each value in [lowest, highest].
std::vector<float> clamped(std::span<const float> values, float lowest, float highest);

} // namespace engine::tests
