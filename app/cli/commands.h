// The commands. Each declares its options on a CLI11 subcommand and runs from its callback; errors are
// exceptions.
#pragma once

#include <CLI/CLI.hpp>

namespace cli {

// In facet-cli: these need nothing but Vulkan, so the program can be copied to any machine with a GPU.
void addDevices(CLI::App& app);
void addInfo(CLI::App& app);
void addBench(CLI::App& app);
void addTrace(CLI::App& app);

// In facet-cli-text, which facet-cli starts in its place: these need the tokenizer.
void addChat(CLI::App& app);
void addTranscribe(CLI::App& app);
void addTraceParts(CLI::App& app);

/// Parses, runs, and turns errors into messages on standard error. Returns the exit code.
int runCommands(CLI::App& app, int argc, char** argv);

} // namespace cli
