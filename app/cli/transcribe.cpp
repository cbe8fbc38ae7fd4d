// facet-cli transcribe: the speech of a file with times.
#include <cstdio>

#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/model_options.h"
#include "app/cli/platform.h"
#include "app/media/transcriber.h"

namespace cli {
namespace {

struct TranscribeRequest
{
    ModelOptions model;
    std::string file;
    std::string projector;
    std::string language = "English";
    std::string translateTo;
    bool srt = false;
    bool vtt = false;
    bool txt = false;
};

void runTranscribe(const TranscribeRequest& request)
{
    Gpu gpu(request.model.device);
    const bool isDemo = request.model.model.empty();
    const engine::LoadOptions load = request.model.loadOptions();
    const auto engine = engine::Engine::load(
        gpu.device(), isDemo ? demoModelFolder() : std::filesystem::path(request.model.model), load);
    engine::Session session(engine->model(), request.model.sessionOptions());
    engine::MediaEncoders encoders(engine->model(), request.projector, load);
    const Interrupt interrupt;
    media::TranscribeOptions options;
    options.language = request.language;
    options.translateTo = request.translateTo;
    options.stop = interrupt.token();
    if (outputIsTerminal() && (request.srt || request.vtt))
        options.onPiece = [](const media::TranscriptPiece& piece) {
            std::fprintf(stderr, "%s\n", piece.text.c_str());
        };
    const media::Transcript transcript = media::transcribe(request.file, *engine, session, encoders, options);
    const std::string text = request.srt   ? media::toSrt(transcript.pieces)
                             : request.vtt ? media::toVtt(transcript.pieces)
                                           : media::toText(transcript.pieces);
    std::fputs(text.c_str(), stdout);
    for (const std::string& note : transcript.notes)
        std::fprintf(stderr, "facet-cli: %s\n", note.c_str());
    if (transcript.pieces.empty())
        std::fprintf(stderr, "facet-cli: no speech was found in %s\n", request.file.c_str());
}

} // namespace

void addTranscribe(CLI::App& app)
{
    CLI::App* command = app.add_subcommand("transcribe", "Writes down the speech of a sound or video file");
    const auto request = std::make_shared<TranscribeRequest>();
    command->add_option("FILE", request->file, "any sound or video file, of any length")->required();
    command->add_option("-m,--model", request->model.model, "folder or file; the demo model if left out");
    command->add_option("--language", request->language, "the language spoken")->capture_default_str();
    command->add_option("--translate", request->translateTo, "also translate into this language");
    command->add_option("--mmproj", request->projector, "towers of a GGUF model; found beside it by name");
    CLI::Option* srt = command->add_flag("--srt", request->srt, "subtitles in SubRip form");
    CLI::Option* vtt = command->add_flag("--vtt", request->vtt, "subtitles in WebVTT form")->excludes(srt);
    command->add_flag("--txt", request->txt, "plain text (the default)")->excludes(srt)->excludes(vtt);
    request->model.declare(*command);
    command->callback([request] { runTranscribe(*request); });
}

} // namespace cli
