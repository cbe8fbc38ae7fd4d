// facet-cli trace --parts: the same over text, in which control tokens are recognised.
#include <fstream>

#include "app/cli/commands.h"
#include "app/cli/trace_writer.h"
#include "engine/engine.h"
#include "engine/files/json.h"

namespace cli {

void addTraceParts(CLI::App& app)
{
    CLI::App* command =
        app.add_subcommand("trace", "Writes logits, final norm and layers of a forward pass as safetensors");
    const auto request = std::make_shared<TraceRequest>();
    const auto parts = std::make_shared<std::string>();
    request->declare(*command);
    command
        ->add_option("--parts", *parts,
                     "a file with a JSON list of strings; control tokens in them are recognised")
        ->required();
    command->callback([request, parts] {
        Gpu gpu(request->model.device);
        const engine::Json list = engine::readJsonFile(*parts);
        if (!list.is_array())
            throw engine::Error(engine::ErrorCode::InvalidRequest,
                                *parts + ": expected a JSON list of strings");
        std::string text;
        for (const engine::Json& part : list) {
            if (!part.is_string())
                throw engine::Error(engine::ErrorCode::InvalidRequest,
                                    *parts + ": expected a JSON list of strings, found " + part.dump());
            text += part.get<std::string>();
        }
        const auto engine =
            engine::Engine::load(gpu.device(), request->model.model, request->model.loadOptions());
        engine::TokenSequence prompt;
        prompt.ids = engine->tokenizer().encodeWithControls(text);
        if (prompt.ids.empty())
            throw engine::Error(engine::ErrorCode::InvalidRequest, *parts + ": the prompt is empty");
        writeTrace(engine->model(), prompt, *request);
    });
}

} // namespace cli
