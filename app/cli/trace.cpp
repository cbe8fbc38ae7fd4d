// facet-cli trace --ids: a forward pass over token ids with everything kept.
#include "app/cli/commands.h"
#include "app/cli/trace_writer.h"
#include "engine/error.h"

namespace cli {

void addTrace(CLI::App& app)
{
    CLI::App* command =
        app.add_subcommand("trace", "Writes logits, final norm and layers of a forward pass as safetensors");
    const auto request = std::make_shared<TraceRequest>();
    const auto ids = std::make_shared<std::vector<engine::TokenId>>();
    request->declare(*command);
    command->add_option("--ids", *ids, "token ids, separated by commas")->delimiter(',')->required();
    command->footer("With --parts FILE instead of --ids, the prompt is a JSON list of strings (see facet-cli "
                    "trace --parts - --help).");
    command->callback([request, ids] {
        Gpu gpu(request->model.device);
        const auto model =
            engine::Model::load(gpu.device(), request->model.model, request->model.loadOptions());
        engine::TokenSequence prompt;
        prompt.ids = *ids;
        for (const engine::TokenId id : prompt.ids)
            if (id < 0 || static_cast<uint32_t>(id) >= model->config().vocabulary)
                throw engine::Error(engine::ErrorCode::InvalidRequest,
                                    "--ids: " + std::to_string(id) + " is not below the vocabulary's size, " +
                                        std::to_string(model->config().vocabulary));
        writeTrace(*model, prompt, *request);
    });
}

} // namespace cli
