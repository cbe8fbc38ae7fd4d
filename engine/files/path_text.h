// A path as UTF-8 for error messages: std::filesystem::path::string() may throw on Windows.
#pragma once

#include <filesystem>
#include <string>

namespace engine {

inline std::string pathText(const std::filesystem::path& path)
{
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

} // namespace engine
