#include "engine/media/resize.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstring>

namespace engine {

namespace {

constexpr int kFractionBits =
    22; // of the weights; 32 - 8 bits of pixel - 2 bits for the overshoot of the filter
constexpr std::int32_t kHalf = 1 << (kFractionBits - 1);
constexpr std::size_t kChannels = 3;

// Keys' cubic with a = -0.5.
double cubic(double x)
{
    x = std::abs(x);
    if (x < 1)
        return (1.5 * x - 2.5) * x * x + 1;
    if (x < 2)
        return ((-0.5 * x + 2.5) * x - 4) * x + 2;
    return 0;
}

std::uint8_t toByte(std::int32_t sum)
{
    return static_cast<std::uint8_t>(std::clamp(sum >> kFractionBits, 0, 255));
}

std::size_t rowBytes(ImageSize size)
{
    return static_cast<std::size_t>(size.width) * kChannels;
}

} // namespace

ResampleAxis::ResampleAxis(int sourceCount, int targetCount)
{
    assert(sourceCount > 0 && targetCount > 0);
    const double scale = static_cast<double>(sourceCount) / targetCount;
    const double filterScale = std::max(1.0, scale);
    const double radius = 2 * filterScale;
    m_first.reserve(static_cast<std::size_t>(targetCount));
    m_offset.reserve(static_cast<std::size_t>(targetCount) + 1);
    m_offset.push_back(0);
    std::vector<double> taps;
    for (int i = 0; i < targetCount; ++i) {
        const double centre = (i + 0.5) * scale;
        const int low = std::max(0, static_cast<int>(centre - radius + 0.5));
        const int high = std::min(sourceCount, static_cast<int>(centre + radius + 0.5));
        taps.clear();
        double sum = 0;
        for (int j = low; j < high; ++j) {
            taps.push_back(cubic((j + 0.5 - centre) / filterScale));
            sum += taps.back();
        }
        for (const double tap : taps) {
            const double fixed = (sum != 0 ? tap / sum : tap) * (1 << kFractionBits);
            m_weights.push_back(static_cast<std::int32_t>(fixed + (fixed < 0 ? -0.5 : 0.5)));
        }
        m_first.push_back(low);
        m_offset.push_back(m_weights.size());
        m_maxTaps = std::max(m_maxTaps, high - low);
    }
}

int ResampleAxis::end(int target) const
{
    return first(target) + static_cast<int>(weights(target).size());
}

std::span<const std::int32_t> ResampleAxis::weights(int target) const
{
    const auto i = static_cast<std::size_t>(target);
    return {m_weights.data() + m_offset[i], m_offset[i + 1] - m_offset[i]};
}

ImageResizer::ImageResizer(ImageSize source, ImageSize target)
    : m_source(source),
      m_target(target),
      m_horizontal(source.width, target.width),
      m_vertical(source.height, target.height)
{
    m_window.resize(static_cast<std::size_t>(m_vertical.maxTaps()) * rowBytes(target));
    m_sums.resize(rowBytes(target));
    m_out.resize(static_cast<std::size_t>(target.height) * rowBytes(target));
}

void ImageResizer::resampleRow(std::span<const std::uint8_t> row, std::uint8_t* out) const
{
    if (m_source.width == m_target.width) { // an axis that keeps its size is not filtered
        std::memcpy(out, row.data(), row.size());
        return;
    }
    for (int x = 0; x < m_target.width; ++x, out += kChannels) {
        const std::uint8_t* in = row.data() + static_cast<std::size_t>(m_horizontal.first(x)) * kChannels;
        std::int32_t red = kHalf;
        std::int32_t green = kHalf;
        std::int32_t blue = kHalf;
        for (const std::int32_t weight : m_horizontal.weights(x)) {
            red += weight * in[0];
            green += weight * in[1];
            blue += weight * in[2];
            in += kChannels;
        }
        out[0] = toByte(red);
        out[1] = toByte(green);
        out[2] = toByte(blue);
    }
}

void ImageResizer::addRow(std::span<const std::uint8_t> row)
{
    assert(row.size() == rowBytes(m_source) && m_rowsSeen < m_source.height);
    const std::size_t width = rowBytes(m_target);
    if (m_source.height == m_target.height) {
        resampleRow(row, m_out.data() + static_cast<std::size_t>(m_rowsSeen) * width);
        ++m_rowsSeen;
        m_rowsDone = m_rowsSeen;
        return;
    }
    const auto slot = static_cast<std::size_t>(m_rowsSeen % m_vertical.maxTaps());
    resampleRow(row, m_window.data() + slot * width);
    ++m_rowsSeen;
    emitReadyRows();
}

void ImageResizer::emitReadyRows()
{
    const std::size_t width = rowBytes(m_target);
    for (; m_rowsDone < m_target.height && m_vertical.end(m_rowsDone) <= m_rowsSeen; ++m_rowsDone) {
        std::fill(m_sums.begin(), m_sums.end(), kHalf);
        int sourceRow = m_vertical.first(m_rowsDone);
        for (const std::int32_t weight : m_vertical.weights(m_rowsDone)) {
            const auto slot = static_cast<std::size_t>(sourceRow++ % m_vertical.maxTaps());
            const std::uint8_t* in = m_window.data() + slot * width;
            for (std::size_t i = 0; i < width; ++i)
                m_sums[i] += weight * in[i];
        }
        std::uint8_t* out = m_out.data() + static_cast<std::size_t>(m_rowsDone) * width;
        for (std::size_t i = 0; i < width; ++i)
            out[i] = toByte(m_sums[i]);
    }
}

std::vector<std::uint8_t> ImageResizer::take()
{
    assert(m_rowsDone == m_target.height);
    return std::move(m_out);
}

std::vector<std::uint8_t> resizeImage(std::span<const std::uint8_t> rgb, ImageSize source, ImageSize target)
{
    assert(rgb.size() == static_cast<std::size_t>(source.height) * rowBytes(source));
    ImageResizer resizer(source, target);
    for (std::size_t row = 0; row < static_cast<std::size_t>(source.height); ++row)
        resizer.addRow(rgb.subspan(row * rowBytes(source), rowBytes(source)));
    return resizer.take();
}

} // namespace engine
