#include "engine/files/git_lfs.h"

#include <string_view>

#include "engine/error.h"

namespace engine {

void rejectLfsPointer(std::span<const std::byte> bytes, const std::string& file)
{
    constexpr std::string_view kStart = "version https://git-lfs.github.com/spec/";
    if (std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()).starts_with(kStart))
        throw Error(ErrorCode::BadFile,
                    file + ": this is only a pointer of Git LFS, not the file itself; download the "
                           "model again, or run 'git lfs pull' in its folder");
}

} // namespace engine
