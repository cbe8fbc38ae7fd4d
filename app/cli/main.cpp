// facet-cli: everything that needs no tokenizer. Commands that do are run by facet-cli-text, which lies
// beside it.
#include <algorithm>
#include <string_view>

#include "app/cli/commands.h"
#include "app/cli/platform.h"

namespace {

bool needsText(const std::vector<std::string>& arguments)
{
    if (arguments.empty())
        return false;
    const auto has = [&](std::string_view option) {
        return std::any_of(arguments.begin(), arguments.end(), [&](const std::string& word) {
            return word == option || word.starts_with(std::string(option) + "=");
        });
    };
    return arguments.front() == "chat" || arguments.front() == "transcribe" ||
           (arguments.front() == "trace" && has("--parts"));
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> arguments(argv + std::min(argc, 1), argv + argc);
    if (needsText(arguments))
        return cli::runInstead(cli::executableFolder() / "facet-cli-text", arguments);

    CLI::App app("Facet: Gemma 4 on your own GPU", "facet-cli");
    app.require_subcommand(1);
    cli::addDevices(app);
    cli::addInfo(app);
    cli::addBench(app);
    cli::addTrace(app);
    app.add_subcommand("chat", "Talks with a model (see facet-cli chat --help)");
    app.add_subcommand("transcribe",
                       "Writes down the speech of a sound or video file (see facet-cli transcribe --help)");
    return cli::runCommands(app, argc, argv);
}
