// Servers' schemas, made small and plain for the model: only what declarations and grammars understand, with
// references resolved, within bounds. Arguments are still checked against the server's own schema.
#pragma once

#include "app/tools/json.h"

namespace tools::mcp {

/// Always {"type": "object", "properties": {…}, "required": […]}, whatever comes in.
Json modelSchema(const Json& inputSchema);

} // namespace tools::mcp
