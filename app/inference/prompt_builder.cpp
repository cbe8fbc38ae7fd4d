#include "app/inference/prompt_builder.h"

#include <nlohmann/json.hpp>

namespace inference {
namespace {

engine::ContentPart textPart(const QString& text)
{
    return {.kind = engine::ContentPart::Kind::Text, .text = text.toStdString()};
}

/// A recording as the towers take it.
media::EncodedAttachment encodeRecording(const std::vector<float>& samples, engine::MediaEncoders& encoders)
{
    media::EncodedAttachment sound;
    engine::EncodedMedia encoded = encoders.sound(samples);
    sound.parts.push_back({.kind = engine::ContentPart::Kind::Audio, .text = {}});
    sound.tokens.push_back({.kind = engine::MediaKind::Audio,
                            .frames = {{.seconds = 0, .softTokens = encoded.soft.rows().rows}}});
    sound.rows.emplace_back();
    sound.rows[0].push_back({std::move(encoded), false});
    return sound;
}

LoadedModel::Encoded encode(const AttachmentSource& source, LoadedModel& model, const std::stop_token& stop)
{
    LoadedModel::Encoded encoded;
    const auto add = [&](media::EncodedAttachment attachment) {
        encoded.parts.insert(encoded.parts.end(), attachment.parts.begin(), attachment.parts.end());
        encoded.media.push_back(std::move(attachment));
    };
    for (const ContentPart& part : source.make(stop)) {
        if (const QString* text = std::get_if<QString>(&part.content))
            encoded.parts.push_back(textPart(*text));
        else if (const media::Attachment* file = std::get_if<media::Attachment>(&part.content))
            add(media::encodeAttachment(*file, model.encoders(), stop));
        else
            add(encodeRecording(std::get<std::vector<float>>(part.content), model.encoders()));
    }
    return encoded;
}

int softTokens(const LoadedModel::Encoded& encoded)
{
    uint32_t count = 0;
    for (const media::EncodedAttachment& attachment : encoded.media)
        for (const engine::MediaTokens& tokens : attachment.tokens)
            for (const engine::MediaTokens::Frame& frame : tokens.frames)
                count += frame.softTokens;
    return static_cast<int>(count);
}

engine::OrderedJson argumentsOf(const Call& call)
{
    engine::OrderedJson arguments = engine::OrderedJson::parse(call.arguments.toStdString(), nullptr, false);
    return arguments.is_object() && !engine::isDeeperThan(engine::kMaxJsonDepth, arguments)
               ? arguments
               : engine::OrderedJson::object();
}

/// The messages of one step: the assistant's, then a tool's for each call.
void addStep(const Turn::Step& step, std::vector<engine::Message>& messages)
{
    engine::Message assistant;
    assistant.role = "assistant";
    assistant.reasoning = step.thought.toStdString();
    assistant.text = step.text.toStdString();
    const std::string prefix = "call_" + std::to_string(messages.size()) + "_";
    for (const Call& call : step.calls)
        assistant.toolCalls.push_back({.id = prefix + std::to_string(assistant.toolCalls.size()),
                                       .name = call.name.toStdString(),
                                       .arguments = argumentsOf(call)});
    messages.push_back(assistant);
    for (size_t i = 0; i < step.calls.size(); ++i) {
        engine::Message result;
        result.role = "tool";
        result.toolCallId = prefix + std::to_string(i);
        result.name = step.calls[i].name.toStdString();
        result.text = step.calls[i].result.toStdString();
        messages.push_back(result);
    }
}

/// `attachmentParts` gives the parts of each attachment, in order.
std::vector<engine::Message>
messagesOf(const std::vector<Turn>& turns,
           const std::function<std::vector<engine::ContentPart>(const AttachmentSource&)>& attachmentParts)
{
    std::vector<engine::Message> messages;
    for (const Turn& turn : turns) {
        if (turn.role == Turn::Role::Assistant) {
            for (const Turn::Step& step : turn.steps)
                addStep(step, messages);
            continue;
        }
        engine::Message message;
        message.role = turn.role == Turn::Role::System ? "system" : "user";
        message.text = turn.text.toStdString();
        for (const AttachmentSource& source : turn.attachments) {
            const std::vector<engine::ContentPart> parts = attachmentParts(source);
            message.parts.insert(message.parts.end(), parts.begin(), parts.end());
        }
        if (!message.parts.empty())
            message.parts.push_back(textPart(turn.text));
        messages.push_back(std::move(message));
    }
    return messages;
}

std::vector<engine::OrderedJson> toolDeclarations(const QString& tools)
{
    if (tools.isEmpty())
        return {};
    const engine::OrderedJson list = engine::OrderedJson::parse(tools.toStdString(), nullptr, false);
    if (!list.is_array())
        throw engine::Error(engine::ErrorCode::InvalidRequest, "the tool declarations are not a JSON list");
    return {list.begin(), list.end()};
}

engine::Prompt render(const std::vector<engine::Message>& messages, const AnswerRequest& request,
                      const engine::Engine& engine)
{
    engine::ChatOptions options;
    options.family = engine.chatFamily();
    options.thinking = request.thinking;
    options.completeGenerationPrompt = true;
    options.continueLast = request.continueLast;
    return engine::renderChat(messages, toolDeclarations(request.tools), options,
                              engine.tokenizer().vocabulary());
}

} // namespace

BuiltPrompt buildPrompt(const AnswerRequest& request, uint64_t requestNumber, LoadedModel& model,
                        const EncodeProgress& progress, const std::stop_token& stop)
{
    BuiltPrompt built;
    std::map<QString, LoadedModel::Encoded>& known = model.encoded();
    int total = 0;
    for (const Turn& turn : request.turns)
        for (const AttachmentSource& source : turn.attachments)
            total += known.contains(source.key) ? 0 : 1;

    int done = 0;
    std::vector<const media::EncodedAttachment*> media;
    const std::vector<engine::Message> messages =
        messagesOf(request.turns, [&](const AttachmentSource& source) {
            auto found = known.find(source.key);
            if (found == known.end()) {
                progress(done++, total);
                found = known.emplace(source.key, encode(source, model, stop)).first;
                built.encodedTokens += softTokens(found->second);
            }
            found->second.lastUse = requestNumber;
            for (const media::EncodedAttachment& attachment : found->second.media) {
                media.push_back(&attachment);
                for (const std::string& note : attachment.notes)
                    built.notes.push_back(QString::fromStdString(note));
            }
            return found->second.parts;
        });
    if (total > 0)
        progress(total, total);
    std::erase_if(known, [&](const auto& entry) { return entry.second.lastUse != requestNumber; });

    const engine::Prompt prompt = render(messages, request, model.engine());
    built.startsInThought = prompt.startsInThought;
    built.tokens = media::tokenSequence(prompt, media, model.engine().tokenizer());
    if (request.continueLast && !messages.empty() && !built.startsInThought)
        built.alreadyWritten = model.engine().tokenizer().encode(messages.back().text);
    return built;
}

ContextUse measure(const AnswerRequest& request, LoadedModel& model)
{
    int expected = 0;
    std::vector<engine::MediaTokens> media;
    const std::vector<engine::Message> messages =
        messagesOf(request.turns, [&](const AttachmentSource& source) -> std::vector<engine::ContentPart> {
            const auto found = model.encoded().find(source.key);
            if (found == model.encoded().end()) {
                expected += source.expectedTokens;
                return {};
            }
            for (const media::EncodedAttachment& attachment : found->second.media)
                media.insert(media.end(), attachment.tokens.begin(), attachment.tokens.end());
            return found->second.parts;
        });
    const engine::Tokenizer& tokenizer = model.engine().tokenizer();
    const engine::PromptTokens prompt = engine::tokenize(
        engine::expandMedia(render(messages, request, model.engine()), media, tokenizer.vocabulary()),
        tokenizer);
    const std::span<const engine::TokenId> there = model.session().tokens();
    const auto [inPrompt, inSession] = std::ranges::mismatch(prompt.ids, there);
    ContextUse use;
    use.cached = static_cast<int>(inPrompt - prompt.ids.begin());
    use.fresh = static_cast<int>(prompt.ids.size()) - use.cached + expected;
    use.length = static_cast<int>(model.session().contextLength());
    return use;
}

} // namespace inference
