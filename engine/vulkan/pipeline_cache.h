// The pipeline cache's file: one per device and driver, checked before the driver sees a byte of it. A cache
// only: whatever goes wrong, the program runs on without it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "engine/vulkan/support.h"

namespace engine::vulkan {

class PipelineCacheFile
{
public:
    PipelineCacheFile(const std::string& folder, const Support& support);

    const std::filesystem::path& path() const { return m_path; }

    /// The stored data; empty when there is none, or it is damaged or another device's.
    std::vector<std::byte> load();

    /// Replaces the file in one step; does nothing when the data is what the file already holds.
    void save(std::span<const std::byte> data) noexcept;

private:
    bool isOfThisDevice(std::span<const std::byte> data) const;

    std::filesystem::path m_path;
    uint32_t m_vendorId;
    uint32_t m_deviceId;
    uint8_t m_uuid[VK_UUID_SIZE];
    uint64_t m_storedChecksum = 0;
};

} // namespace engine::vulkan
