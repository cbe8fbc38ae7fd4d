# cmake -D MODULE=x.spv -D NAME=x -D OUTPUT=x.cpp -P embed.cmake: a SPIR-V module as C++ words.
file(READ ${MODULE} hex HEX)
string(REGEX REPLACE "(..)(..)(..)(..)" "0x\\4\\3\\2\\1," words "${hex}")
file(WRITE ${OUTPUT} "#include <cstdint>
#include <span>
namespace engine::vulkan::embedded {
std::span<const uint32_t> ${NAME}();
std::span<const uint32_t> ${NAME}()
{
    static constexpr uint32_t words[] = {${words}};
    return words;
}
}
")
