// A call that the client demands (tool_choice required, or a tool by its name): the answer is bound to a JSON
// schema that is the call, and read back as one.
#pragma once

#include <string>
#include <vector>

#include "app/server/fields.h"

namespace server {

struct CallOfTool
{
    std::string name;
    std::string arguments; ///< a JSON object
};

class ForcedCall
{
public:
    /// `tools`: the declarations; `name`: the one that is meant, empty: any. Throws ApiError where no schema
    /// can say it.
    ForcedCall(const Json& tools, std::string name);

    /// What the answer must satisfy.
    std::string schema() const { return compact(m_schema); }
    /// The call that an answer is; an answer that was cut off gives one with what is there.
    CallOfTool callOf(const std::string& answer) const;

private:
    std::string m_name; ///< empty: the answer names it
    Json m_schema;
};

} // namespace server
