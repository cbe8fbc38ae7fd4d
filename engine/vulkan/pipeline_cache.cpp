#include "engine/vulkan/pipeline_cache.h"

#include <cstdio>
#include <cstring>
#include <fstream>
#include <random>

namespace engine::vulkan {

namespace {

/// Stands before the driver's data: drivers check who made it, but few check that it is whole.
struct FileHeader
{
    char magic[8];
    uint64_t sizeBytes;
    uint64_t checksum;
};
constexpr char kMagic[8] = {'F', 'A', 'C', 'E', 'T', 'P', 'C', '1'};
constexpr uint64_t kMaxBytes = uint64_t(1) << 30;

/// FNV-1a, 64 bits.
uint64_t checksumOf(std::span<const std::byte> data)
{
    uint64_t hash = 0xcbf29ce484222325;
    for (const std::byte b : data)
        hash = (hash ^ static_cast<uint8_t>(b)) * 0x100000001b3;
    return hash;
}

std::string hex(std::span<const uint8_t> bytes)
{
    std::string text;
    for (const uint8_t b : bytes) {
        char digits[3];
        std::snprintf(digits, sizeof digits, "%02x", b);
        text += digits;
    }
    return text;
}

} // namespace

PipelineCacheFile::PipelineCacheFile(const std::string& folder, const Support& support)
    : m_vendorId(support.vendorId),
      m_deviceId(support.deviceId)
{
    std::memcpy(m_uuid, support.pipelineCacheUuid, sizeof m_uuid);
    char ids[64];
    std::snprintf(ids, sizeof ids, "pipelines-%04x-%04x-%08x-", support.vendorId, support.deviceId,
                  support.driverVersion);
    m_path = std::filesystem::path(folder) / (ids + hex(support.driverUuid) + "-" + hex(m_uuid) + ".bin");
}

bool PipelineCacheFile::isOfThisDevice(std::span<const std::byte> data) const
{
    // The header every driver's data begins with (Vulkan 1.2, table "Layout for pipeline cache header version
    // one").
    VkPipelineCacheHeaderVersionOne header;
    if (data.size() < sizeof header)
        return false;
    std::memcpy(&header, data.data(), sizeof header);
    return header.headerSize >= sizeof header &&
           header.headerVersion == VK_PIPELINE_CACHE_HEADER_VERSION_ONE && header.vendorID == m_vendorId &&
           header.deviceID == m_deviceId && std::memcmp(header.pipelineCacheUUID, m_uuid, sizeof m_uuid) == 0;
}

std::vector<std::byte> PipelineCacheFile::load()
{
    std::ifstream file(m_path, std::ios::binary);
    FileHeader header;
    if (!file.read(reinterpret_cast<char*>(&header), sizeof header) ||
        std::memcmp(header.magic, kMagic, sizeof kMagic) != 0 || header.sizeBytes > kMaxBytes)
        return {};
    std::error_code error;
    const uintmax_t fileSize = std::filesystem::file_size(m_path, error);
    if (error || fileSize != sizeof header + header.sizeBytes)
        return {};
    std::vector<std::byte> data(header.sizeBytes);
    if (!file.read(reinterpret_cast<char*>(data.data()), static_cast<std::streamsize>(data.size())) ||
        checksumOf(data) != header.checksum || !isOfThisDevice(data))
        return {};
    m_storedChecksum = header.checksum;
    return data;
}

void PipelineCacheFile::save(std::span<const std::byte> data) noexcept
{
    try {
        FileHeader header;
        std::memcpy(header.magic, kMagic, sizeof kMagic);
        header.sizeBytes = data.size();
        header.checksum = checksumOf(data);
        if (data.empty() || header.checksum == m_storedChecksum)
            return;
        std::filesystem::create_directories(m_path.parent_path());
        // A name of our own, so that two programs that save at once do not mix their data.
        std::filesystem::path temporary = m_path;
        temporary += "." + std::to_string(std::random_device{}()) + ".tmp";
        bool written = false;
        {
            std::ofstream file(temporary, std::ios::binary);
            file.write(reinterpret_cast<const char*>(&header), sizeof header);
            file.write(reinterpret_cast<const char*>(data.data()), static_cast<std::streamsize>(data.size()));
            file.close();
            written = static_cast<bool>(file);
        }
        std::error_code error;
        if (written)
            std::filesystem::rename(temporary, m_path, error);
        if (!written || error)
            std::filesystem::remove(temporary, error);
        else
            m_storedChecksum = header.checksum;
    } catch (...) {
        // Without the file the next start compiles its pipelines again.
    }
}

} // namespace engine::vulkan
