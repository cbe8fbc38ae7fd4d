// From a JSON schema to rules. README.md lists the keywords.
#pragma once

#include "engine/text/grammar/number_network.h"
#include "engine/text/grammar/rules.h"
#include "engine/text/grammar/schema_algebra.h"

#include <map>
#include <optional>
#include <string>

namespace engine::grammar {

/// Compiles the schemas of one document into rules it does not own. Throws Error(InvalidRequest) naming the
/// path.
class SchemaCompiler
{
public:
    /// `document` is what `#` refers to, `where` its name in errors; both outlive the compiler.
    SchemaCompiler(Rules& rules, const Json& document, std::string where);

    /// The rule of the whole document.
    RuleId compile();

    /// The rule of any value.
    RuleId anyValue();

private:
    RuleId compile(const Json& schema, const std::string& path);
    RuleId compileReference(const std::string& reference, const std::string& path);
    RuleId compileAlternatives(const Json& schema, const std::string& keyword, const std::string& path);
    RuleId compileTypes(const Json& schema, const std::string& path);
    RuleId compileType(const std::string& type, const Json& schema, const std::string& path);
    RuleId compileListed(const Json& schema, const Json& values, const std::string& path);
    RuleId compileConstant(const Json& value, const std::string& path);
    RuleId compileNumber(const Json& schema, bool integer, const std::string& path);
    RuleId compileString(const Json& schema, const std::string& path);
    RuleId compileArray(const Json& schema, const std::string& path);
    RuleId compileObject(const Json& schema, const std::string& path);

    void checkKeywords(const Json& schema, const std::string& path) const;
    RuleId add(Rule rule, const std::string& path);
    RuleId literal(const char* text, const std::string& path);
    RuleId choice(std::vector<RuleId> alternatives, const std::string& path);

    Rules& m_rules;
    const Json& m_document;
    std::string m_where;
    SchemaAlgebra m_algebra;
    std::map<const Json*, RuleId> m_references; ///< rules of schemas that references lead to
    std::map<std::string, RuleId> m_numbers;    ///< by their bounds as text: the same ones come often
    std::optional<RuleId> m_anyValue;
    size_t m_stateCount = 0; ///< of all networks
    uint32_t m_depth = 0;
};

} // namespace engine::grammar
