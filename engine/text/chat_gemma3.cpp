#include "engine/text/chat_gemma3.h"

#include "engine/error.h"
#include "engine/text/utf8.h"

#include <utility>

namespace engine {
namespace {

std::string textOf(const Message& message)
{
    std::string text(message.text);
    for (const ContentPart& part : message.parts) {
        if (part.kind != ContentPart::Kind::Text)
            throw Error(
                ErrorCode::MediaUnsupported,
                "this Gemma 3 model takes text only; Gemma 4 models take images, and E2B and E4B sound");
        text += part.text;
    }
    return std::string(trim(text));
}

} // namespace

Prompt renderGemma3Chat(std::span<const Message> messages, std::span<const OrderedJson> tools,
                        const ChatOptions& options, const Vocabulary& vocabulary)
{
    if (options.thinking || !tools.empty())
        throw Error(ErrorCode::InvalidRequest,
                    "Gemma 3 models neither think nor call tools; choose a Gemma 4 model for that");
    Prompt prompt;
    prompt.addControl(vocabulary.bos);
    std::string preamble;
    for (const Message& message : messages) {
        const std::string text = textOf(message);
        if (message.role == "system" || message.role == "developer") {
            preamble = text + "\n\n";
            continue;
        }
        prompt.addControl(vocabulary.turnBegin);
        prompt.addText(message.role == "assistant" ? "model\n" : "user\n");
        if (message.role != "assistant")
            prompt.addText(std::exchange(preamble, {}));
        if (options.continueLast && message.role == "assistant" && &message == &messages.back()) {
            prompt.addText(message.text);
            return prompt;
        }
        prompt.addText(text);
        prompt.addControl(vocabulary.turnEnd);
        prompt.addText("\n");
    }
    if (options.addGenerationPrompt) {
        prompt.addControl(vocabulary.turnBegin);
        prompt.addText("model\n");
    }
    return prompt;
}

} // namespace engine
