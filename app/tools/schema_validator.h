// Checks JSON against the part of JSON Schema 2020-12 that tools use. What it does not know (format,
// if/then/else …) it leaves unchecked; a reference that leads out of the document is a violation.
#pragma once

#include <QString>

#include "app/tools/json.h"

namespace tools {

/// Empty if `value` satisfies `schema`; otherwise the first thing that is wrong, with its path:
/// "$.value must be a number, but is a string". Bounded in work whatever the schema says.
QString schemaViolation(const Json& schema, const Json& value);

} // namespace tools
