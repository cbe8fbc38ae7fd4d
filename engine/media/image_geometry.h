// Sizes: how large the model sees a picture for a budget of soft tokens, and how many soft tokens that makes.
// Pure arithmetic; knows no pixels.
#pragma once

#include <array>

namespace engine {

/// Side of a patch in pixels, and patches per soft token along one axis (the 3x3 pooling of the vision
/// tower).
inline constexpr int kPatchSide = 16;
inline constexpr int kPoolSide = 3;
/// Side of the square of pixels behind one soft token; both sides of every resized picture are multiples of
/// it.
inline constexpr int kSoftTokenSide = kPatchSide * kPoolSide;

/// The budgets (most soft tokens per picture) that the models were trained with.
inline constexpr std::array<int, 5> kImageBudgets = {70, 140, 280, 560, 1120};
inline constexpr int kDefaultImageBudget = 280;
inline constexpr int kVideoFrameBudget = 70;

/// Width and height in pixels.
struct ImageSize
{
    int width = 0;
    int height = 0;

    friend bool operator==(ImageSize, ImageSize) = default;
};

/// Whether `budget` is one of kImageBudgets.
bool isImageBudget(int budget);

/// Size that a picture is stretched to, up or down: both sides multiples of 48, area at most budget · 48².
/// f = sqrt(2304·budget / (h·w)); side' = floor(f·side / 48)·48; a side that would be 0 becomes 48 and the
/// other one floor(ratio)·48, at most 48·budget. In double, in this order: sizes that hit a multiple of 48
/// depend on it. Throws InvalidRequest for a side below 1 or an unknown budget.
ImageSize targetImageSize(ImageSize source, int budget);

/// Soft tokens of a resized picture: (width / 48) · (height / 48).
int imageSoftTokens(ImageSize target);

} // namespace engine
