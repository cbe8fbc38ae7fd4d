#include "app/cli/commands.h"

#include <cstdio>
#include <new>

#include "app/cli/model_options.h"
#include "engine/error.h"

namespace cli {

int runCommands(CLI::App& app, int argc, char** argv)
{
    constexpr int kFailed = 1;
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error);
    } catch (const engine::Error& error) {
        std::fprintf(stderr, "facet-cli: %s\n", error.what());
        return kFailed;
    } catch (const std::bad_alloc&) {
        std::fprintf(stderr, "facet-cli: this machine has not enough free memory; close other programs or "
                             "choose a smaller model\n");
        return kFailed;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "facet-cli: %s\n", error.what());
        return kFailed;
    }
    return validationMessageCount() == 0 ? 0 : kFailed;
}

} // namespace cli
