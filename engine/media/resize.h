// Antialiased bicubic resampling of 8-bit RGB, bit for bit as Pillow does it (a = -0.5, two passes, rounding
// to 8 bits after each): the model was trained on these pixels, a GPU sampler's bicubic is something else.
// Rows come in one by one, so the source never has to be in memory as a whole. Knows no files.
#pragma once

#include "engine/media/image_geometry.h"

#include <cstdint>
#include <span>
#include <vector>

namespace engine {

/// The weights of one axis: output i is the weighted sum of inputs first(i) … first(i) + weights(i).size()
/// - 1.
class ResampleAxis
{
public:
    ResampleAxis(int sourceCount, int targetCount);

    int first(int target) const { return m_first[static_cast<std::size_t>(target)]; }
    /// One past the last input of an output.
    int end(int target) const;
    /// Fixed point, 22 fractional bits.
    std::span<const std::int32_t> weights(int target) const;
    /// The largest number of inputs of any output.
    int maxTaps() const { return m_maxTaps; }

private:
    std::vector<int> m_first;          // [targetCount]
    std::vector<std::size_t> m_offset; // [targetCount + 1] into m_weights
    std::vector<std::int32_t> m_weights;
    int m_maxTaps = 0;
};

/// Resizes one picture whose rows arrive from top to bottom. Keeps only the rows that the filter still needs.
class ImageResizer
{
public:
    /// Both sizes at least 1 x 1.
    ImageResizer(ImageSize source, ImageSize target);

    /// The next source row, [source.width, 3]. At most source.height rows; more is a bug of the caller.
    void addRow(std::span<const std::uint8_t> row);

    /// How many more rows are expected.
    int rowsMissing() const { return m_source.height - m_rowsSeen; }

    /// The resized picture, [target.height, target.width, 3]; only once every row has been added.
    std::vector<std::uint8_t> take();

private:
    void resampleRow(std::span<const std::uint8_t> row, std::uint8_t* out) const;
    void emitReadyRows();

    ImageSize m_source;
    ImageSize m_target;
    ResampleAxis m_horizontal;
    ResampleAxis m_vertical;
    std::vector<std::uint8_t> m_window; // ring of horizontally resampled rows, [maxTaps, target.width, 3]
    std::vector<std::int32_t> m_sums;   // [target.width, 3]
    std::vector<std::uint8_t> m_out;
    int m_rowsSeen = 0;
    int m_rowsDone = 0;
};

/// The same for a picture that is in memory, [source.height, source.width, 3] → [target.height, target.width,
/// 3].
std::vector<std::uint8_t> resizeImage(std::span<const std::uint8_t> rgb, ImageSize source, ImageSize target);

} // namespace engine
