// facet-cli-text: the commands of facet-cli that need the tokenizer. Started by facet-cli.
#include "app/cli/commands.h"

int main(int argc, char** argv)
{
    CLI::App app("Facet: Gemma 4 on your own GPU", "facet-cli");
    app.require_subcommand(1);
    cli::addChat(app);
    cli::addTranscribe(app);
    cli::addTraceParts(app);
    return cli::runCommands(app, argc, argv);
}
