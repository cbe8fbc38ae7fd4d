// The few things the command line asks of the operating system.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace cli {

std::filesystem::path executableFolder();

/// Runs another program of ours with these arguments in this one's place and returns its exit code (or does
/// not return).
int runInstead(const std::filesystem::path& program, const std::vector<std::string>& arguments);

/// Standard output is a terminal: styles and progress make sense.
bool outputIsTerminal();
bool inputIsTerminal();

} // namespace cli
