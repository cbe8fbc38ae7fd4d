#include "app/cli/platform.h"

#include <cstdio>
#include <io.h>
#include <process.h>
#include <windows.h>

namespace cli {
namespace {

/// As the other program's runtime takes its command line apart again: backslashes count only before a quote.
std::string quoted(const std::string& word)
{
    std::string text = "\"";
    std::size_t backslashes = 0;
    for (const char letter : word) {
        if (letter == '"')
            text.append(backslashes + 1, '\\');
        backslashes = letter == '\\' ? backslashes + 1 : 0;
        text += letter;
    }
    return text.append(backslashes, '\\') + '"';
}

} // namespace

std::filesystem::path executableFolder()
{
    wchar_t path[32768];
    const DWORD length = GetModuleFileNameW(nullptr, path, 32768);
    return std::filesystem::path(std::wstring(path, length)).parent_path();
}

int runInstead(const std::filesystem::path& program, const std::vector<std::string>& arguments)
{
    const std::filesystem::path executable = program.string() + ".exe";
    std::vector<std::string> words = {quoted(executable.string())};
    for (const std::string& argument : arguments)
        words.push_back(quoted(argument));
    std::vector<const char*> pointers;
    for (const std::string& word : words)
        pointers.push_back(word.c_str());
    pointers.push_back(nullptr);
    const intptr_t code = _spawnv(_P_WAIT, executable.string().c_str(), pointers.data());
    if (code < 0)
        std::fprintf(stderr, "facet-cli: cannot start %s\n", executable.string().c_str());
    return code < 0 ? 127 : static_cast<int>(code);
}

bool outputIsTerminal()
{
    return _isatty(_fileno(stdout)) != 0;
}

bool inputIsTerminal()
{
    return _isatty(_fileno(stdin)) != 0;
}

} // namespace cli
