// The messages of a request as the turns of a conversation.
#pragma once

#include <vector>

#include "app/inference/requests.h"
#include "app/server/fields.h"

namespace server {

/// Roles system, developer, user, assistant and tool; content as a string or as parts, in their order.
/// `facts` says what the loaded model can take. Throws ApiError.
std::vector<inference::Turn> readMessages(const Json& messages, const inference::ModelFacts& facts);

} // namespace server
