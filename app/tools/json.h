// JSON as tools read and write it: keys keep their order, text from models and servers is parsed with limits,
// and writing never throws. Knows no tool.
#pragma once

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>

#include <optional>

namespace tools {

using Json = nlohmann::ordered_json;

struct JsonLimits
{
    qsizetype maxBytes = 4 << 20;
    int maxDepth = 64; ///< objects and arrays inside each other
};

/// Nothing for text that is not JSON or beyond the limits; `problem` then says why.
std::optional<Json> parseJson(const QByteArray& text, QString* problem = nullptr,
                              const JsonLimits& limits = {});

/// One line. Text that is not UTF-8 is replaced.
QByteArray compactJson(const Json& value);
/// Indented by two, for people.
QString prettyJson(const Json& value);

QString toText(const std::string& utf8);
std::string toUtf8(const QString& text);

/// The member if `object` is an object that has it as a string (a number, a boolean …); the fallback
/// otherwise.
QString textOf(const Json& object, const char* key, const QString& fallback = {});
std::optional<qint64> integerOf(const Json& object, const char* key);
bool boolOf(const Json& object, const char* key, bool fallback = false);
/// Never null; an absent or other value gives an empty object or array.
const Json& objectOf(const Json& object, const char* key);
const Json& arrayOf(const Json& object, const char* key);

} // namespace tools
