#include "app/tools/json.h"

#include <algorithm>
#include <cmath>

namespace tools {

namespace {

/// The parser itself needs no stack per level, but everything that walks the result does.
int depthOf(const QByteArray& text)
{
    int depth = 0, deepest = 0;
    bool isString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                isString = false;
        } else if (c == '"') {
            isString = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

const Json& member(const Json& object, const char* key)
{
    static const Json nothing;
    if (!object.is_object())
        return nothing;
    const auto found = object.find(key);
    return found == object.end() ? nothing : *found;
}

} // namespace

std::optional<Json> parseJson(const QByteArray& text, QString* problem, const JsonLimits& limits)
{
    const auto refuse = [&](const QString& why) {
        if (problem)
            *problem = why;
        return std::nullopt;
    };
    if (text.size() > limits.maxBytes)
        return refuse(QStringLiteral("it is larger than %1 kB").arg(limits.maxBytes / 1024));
    if (depthOf(text) > limits.maxDepth)
        return refuse(QStringLiteral("it is nested deeper than %1 levels").arg(limits.maxDepth));
    try {
        return Json::parse(text.begin(), text.end());
    } catch (const Json::exception& error) {
        // "[json.exception.parse_error.101] parse error at line 1, column 2: …": the name is for programmers.
        const QString what = QString::fromUtf8(error.what());
        return refuse(what.mid(what.indexOf(QStringLiteral("] ")) + 2));
    }
}

QByteArray compactJson(const Json& value)
{
    return QByteArray::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

QString prettyJson(const Json& value)
{
    return toText(value.dump(2, ' ', false, Json::error_handler_t::replace));
}

QString toText(const std::string& utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

std::string toUtf8(const QString& text)
{
    return text.toStdString();
}

QString textOf(const Json& object, const char* key, const QString& fallback)
{
    const Json& value = member(object, key);
    return value.is_string() ? toText(value.get_ref<const std::string&>()) : fallback;
}

std::optional<qint64> integerOf(const Json& object, const char* key)
{
    const Json& value = member(object, key);
    if (value.is_number_unsigned()) {
        const quint64 number = value.get<quint64>();
        return number <= quint64(std::numeric_limits<qint64>::max()) ? std::optional(qint64(number))
                                                                     : std::nullopt;
    }
    if (value.is_number_integer())
        return value.get<qint64>();
    if (value.is_number_float()) {
        const double number = value.get<double>();
        if (std::abs(number) < 9e15 && number == std::floor(number))
            return qint64(number);
    }
    return std::nullopt;
}

bool boolOf(const Json& object, const char* key, bool fallback)
{
    const Json& value = member(object, key);
    return value.is_boolean() ? value.get<bool>() : fallback;
}

const Json& objectOf(const Json& object, const char* key)
{
    static const Json empty = Json::object();
    const Json& value = member(object, key);
    return value.is_object() ? value : empty;
}

const Json& arrayOf(const Json& object, const char* key)
{
    static const Json empty = Json::array();
    const Json& value = member(object, key);
    return value.is_array() ? value : empty;
}

} // namespace tools
