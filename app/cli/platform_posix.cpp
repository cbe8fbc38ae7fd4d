#include "app/cli/platform.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <unistd.h>
#ifdef __APPLE__
#include <mach-o/dyld.h>
#endif

namespace cli {

std::filesystem::path executableFolder()
{
    std::error_code error;
#ifdef __APPLE__
    char path[4096];
    uint32_t size = sizeof path;
    if (_NSGetExecutablePath(path, &size) != 0)
        return std::filesystem::current_path();
    const std::filesystem::path self = std::filesystem::canonical(path, error);
#else
    const std::filesystem::path self = std::filesystem::read_symlink("/proc/self/exe", error);
#endif
    return error ? std::filesystem::current_path() : self.parent_path();
}

int runInstead(const std::filesystem::path& program, const std::vector<std::string>& arguments)
{
    std::vector<std::string> words = {program.string()};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> pointers;
    for (std::string& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    execv(program.c_str(), pointers.data());
    std::fprintf(stderr, "facet-cli: cannot start %s: %s\n", program.c_str(), std::strerror(errno));
    return 127;
}

bool outputIsTerminal()
{
    return isatty(STDOUT_FILENO) != 0;
}

bool inputIsTerminal()
{
    return isatty(STDIN_FILENO) != 0;
}

} // namespace cli
