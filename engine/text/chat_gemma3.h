// The chat format of Gemma 3 text models: two roles, no system turn, no tools, no thoughts.
#pragma once

#include <span>

#include "engine/text/chat.h"

namespace engine {

/// A system message stands before the first user message, separated by an empty line. Throws
/// Error(InvalidRequest) for thinking, tools and media, which these models were not trained for.
Prompt renderGemma3Chat(std::span<const Message> messages, std::span<const OrderedJson> tools,
                        const ChatOptions& options, const Vocabulary& vocabulary);

} // namespace engine
