// Runs a fuzz target over its committed corpus, and over every prefix of its small files: what the fuzzer
// once found stays found, in builds without libFuzzer.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: %s CORPUS_FOLDER\n", argv[0]);
        return 2;
    }
    constexpr size_t kPrefixLimit = 2048;
    size_t fileCount = 0;
    for (const auto& entry : std::filesystem::directory_iterator(argv[1])) {
        std::ifstream file(entry.path(), std::ios::binary);
        const std::vector<uint8_t> bytes{std::istreambuf_iterator<char>(file), {}};
        LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
        for (size_t size = 0; size < bytes.size() && bytes.size() <= kPrefixLimit; ++size) {
            const std::vector<uint8_t> prefix(bytes.begin(),
                                              bytes.begin() + static_cast<std::ptrdiff_t>(size));
            LLVMFuzzerTestOneInput(prefix.data(), prefix.size());
        }
        ++fileCount;
    }
    std::printf("%zu files\n", fileCount);
    return fileCount == 0 ? 1 : 0;
}
