// facet-cli trace --parts: the same over text and media. Control tokens in the text are recognised.
#include <list>

#include "app/cli/commands.h"
#include "app/cli/media_options.h"
#include "app/cli/trace_writer.h"
#include "app/media/attachments.h"
#include "engine/engine.h"
#include "engine/files/json.h"

namespace cli {
namespace {

constexpr const char* kExpected = "expected strings, {\"image\": FILE, \"budget\": N}, {\"audio\": FILE} or "
                                  "{\"video\": FILE, \"frames\": N, \"budget\": N}";

/// Joins the parts to one sequence; keeps alive what its soft tokens refer to.
class PartsPrompt
{
public:
    PartsPrompt(const engine::Engine& engine, engine::MediaEncoders& encoders, std::string file)
        : m_engine(engine),
          m_encoders(encoders),
          m_file(std::move(file))
    {
    }

    engine::TokenSequence read(const engine::Json& list)
    {
        if (!list.is_array())
            fail(list);
        for (const engine::Json& part : list) {
            if (part.is_string()) {
                m_text += part.get<std::string>(); // neighbours are one text to the tokenizer
            } else {
                flushText();
                addMedia(part);
            }
        }
        flushText();
        if (m_prompt.ids.empty())
            throw engine::Error(engine::ErrorCode::InvalidRequest, m_file + ": the prompt is empty");
        return std::move(m_prompt);
    }

private:
    [[noreturn]] void fail(const engine::Json& found) const
    {
        throw engine::Error(engine::ErrorCode::InvalidRequest,
                            m_file + ": " + kExpected + ", found " + found.dump());
    }

    void flushText()
    {
        const std::vector<engine::TokenId> ids = m_engine.tokenizer().encodeWithControls(m_text);
        m_prompt.ids.insert(m_prompt.ids.end(), ids.begin(), ids.end());
        m_text.clear();
    }

    media::Attachment attachmentOf(const engine::Json& part) const
    {
        using Kind = engine::MediaShape::Kind;
        if (!part.is_object())
            fail(part);
        const engine::JsonObject object(part, m_file);
        media::Attachment attachment;
        attachment.kind = object.has("image") ? Kind::Image : object.has("audio") ? Kind::Audio : Kind::Video;
        const char* key = attachment.kind == Kind::Image   ? "image"
                          : attachment.kind == Kind::Audio ? "audio"
                                                           : "video";
        if (!object.has(key))
            fail(part);
        attachment.file = object.string(key);
        attachment.budget = static_cast<int>(
            object.count("budget", static_cast<uint32_t>(media::defaultBudget(attachment.kind))));
        attachment.videoFrames = static_cast<int>(object.count("frames", 32));
        attachment.withSound = object.boolean("sound", false);
        return attachment;
    }

    void addMedia(const engine::Json& part)
    {
        m_media.push_back(media::encodeAttachment(attachmentOf(part), m_encoders));
        engine::Prompt places;
        for (const engine::MediaTokens& tokens : m_media.back().tokens)
            places.addMedia(tokens.kind);
        engine::TokenSequence sequence =
            media::tokenSequence(places, {&m_media.back()}, m_engine.tokenizer());
        for (engine::SoftSpan& span : sequence.soft) {
            span.position += static_cast<uint32_t>(m_prompt.ids.size());
            m_prompt.soft.push_back(span);
        }
        m_prompt.ids.insert(m_prompt.ids.end(), sequence.ids.begin(), sequence.ids.end());
    }

    const engine::Engine& m_engine;
    engine::MediaEncoders& m_encoders;
    std::string m_file;
    std::string m_text;
    std::list<media::EncodedAttachment> m_media;
    engine::TokenSequence m_prompt;
};

} // namespace

void addTraceParts(CLI::App& app)
{
    CLI::App* command =
        app.add_subcommand("trace", "Writes logits, final norm and layers of a forward pass as safetensors");
    const auto request = std::make_shared<TraceRequest>();
    const auto parts = std::make_shared<std::string>();
    const auto projector = std::make_shared<std::string>();
    request->declare(*command);
    command
        ->add_option("--parts", *parts,
                     "a JSON file: a list of strings, whose control tokens are recognised, and of media, "
                     "{\"image\": FILE, \"budget\": N}, {\"audio\": FILE}, {\"video\": FILE, \"frames\": N}")
        ->required();
    command->add_option("--mmproj", *projector, "towers of a GGUF model; found beside it by name");
    command->callback([request, parts, projector] {
        Gpu gpu(request->model.device);
        const engine::Json list = engine::readJsonFile(*parts);
        const engine::LoadOptions load = request->model.loadOptions();
        const auto engine = engine::Engine::load(gpu.device(), request->model.model, load);
        engine::MediaEncoders encoders(engine->model(), *projector, load);
        PartsPrompt prompt(*engine, encoders, *parts);
        writeTrace(engine->model(), prompt.read(list), *request);
    });
}

} // namespace cli
