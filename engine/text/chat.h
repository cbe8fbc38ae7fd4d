// The chat format: a conversation to the prompt that the model was trained on, as the official template
// of July 2026 writes it (spec/text.md 7). Does not know how the tokens are made (prompt.h) or read back
// (output_parser.h).
#pragma once

#include <span>
#include <vector>

#include "engine/text/message.h"
#include "engine/text/prompt.h"

namespace engine {

/// The two families of Gemma 4 differ only in the generation prompt.
enum class ChatFamily
{
    ESeries, ///< E2B, E4B
    Gemma3,  ///< Gemma 3 text models: no system turn, thoughts or tools (chat_gemma3.h)
    Large,   ///< 26B-A4B, 31B: with thinking off the prompt ends with an empty, closed thought
};

struct ChatOptions
{
    ChatFamily family = ChatFamily::ESeries;
    bool thinking = false;
    /// Keeps the thoughts of earlier tool turns; those of the running turn are always kept.
    bool preserveThinking = false;
    bool addGenerationPrompt = true;
    /// The last message is an assistant's without calls and stays open, its text untouched, so that the model
    /// goes on writing it. With thoughts but no text the prompt ends inside the thought.
    bool continueLast = false;
    /// Where the official template closes the turn after a tool result and then forgets the model's header
    /// (example X16 of the specification): write the header.
    bool completeGenerationPrompt = false;
    /// A tool's text result that is a JSON object is rendered as one, which is closer to the training data.
    /// Off: as a string, like the official template.
    bool parseToolResults = false;
};

/// The prompt of a whole conversation. `tools` are declarations as the chat interfaces give them
/// ({"type": "function", "function": {…}}, or the inner object). Throws Error(InvalidRequest) for
/// declarations or arguments that are not objects, Error(UnsupportedModel) if the vocabulary lacks a
/// control token that the conversation needs.
Prompt renderChat(std::span<const Message> messages, std::span<const OrderedJson> tools,
                  const ChatOptions& options, const Vocabulary& vocabulary);

/// What to append to the very same context after the model stopped for tool results, so that the KV cache
/// stays valid. `calls` are the calls of the answer, `results` messages with role "tool".
/// `markerInContext`: the model itself wrote the opening `<|tool_response>` (its usual stop).
/// With thinking on the model goes on inside an open thought; see Prompt::startsInThought.
Prompt renderToolResults(std::span<const ToolCall> calls, std::span<const Message> results,
                         bool markerInContext, const ChatOptions& options, const Vocabulary& vocabulary);

} // namespace engine
