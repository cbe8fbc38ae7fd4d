// The outline of a whole answer around what a schema says: thoughts before it, calls and free text. Adds the
// root rule.
#pragma once

#include "engine/text/grammar/grammar.h"
#include "engine/text/grammar/rules.h"

#include <string>
#include <vector>

namespace engine::grammar {

/// A function the model may call, and the rule of its arguments.
struct Tool
{
    std::string name;
    RuleId arguments = 0;
};

/// [thought] value
RuleId addValueOutline(Rules& rules, RuleId value, Thoughts thoughts);

/// [thought] and calls of `tools` (of which there is at least one), as options.choice says.
RuleId addToolOutline(Rules& rules, const std::vector<Tool>& tools, const ToolCallOptions& options);

} // namespace engine::grammar
