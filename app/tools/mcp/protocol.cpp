#include "app/tools/mcp/protocol.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tools::mcp {

namespace {

constexpr size_t kMaxSchemaBytes = 64 << 10;
constexpr qsizetype kMaxDescription = 2000;
constexpr qsizetype kMaxResult = 24'000; // characters: about 6,000 tokens
constexpr qint64 kMaxSafeInteger = (qint64{1} << 53) - 1;

bool isToken(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$"));
    return form.match(text).hasMatch();
}

/// Properties with an x-mcp-header, reached through `properties` alone.
struct Annotation
{
    QStringList path;
    Json schema;
};

void collectAnnotations(const Json& schema, const QStringList& path, std::vector<Annotation>& found)
{
    for (const auto& [key, property] : objectOf(schema, "properties").items()) {
        const QStringList at = path + QStringList{toText(key)};
        if (property.is_object() && property.contains("x-mcp-header"))
            found.push_back({at, property});
        collectAnnotations(property, at, found);
    }
}

qsizetype countAnnotations(const Json& value)
{
    qsizetype count = value.is_object() && value.contains("x-mcp-header") ? 1 : 0;
    if (value.is_structured())
        for (const Json& member : value)
            count += countAnnotations(member);
    return count;
}

QString contentText(const Json& content)
{
    const QString type = textOf(content, "type");
    if (type == QStringLiteral("text"))
        return textOf(content, "text");
    const QString mime = textOf(content, "mimeType", QStringLiteral("unknown type"));
    if (type == QStringLiteral("image") || type == QStringLiteral("audio")) {
        const qsizetype bytes = textOf(content, "data").size() / 4 * 3;
        return QStringLiteral("[%1 of %2, %3 kB: not shown]").arg(type, mime).arg((bytes + 999) / 1000);
    }
    if (type == QStringLiteral("resource_link"))
        return QStringLiteral("[resource %1 at %2] %3")
            .arg(textOf(content, "name"), textOf(content, "uri"), textOf(content, "description"))
            .trimmed();
    if (type == QStringLiteral("resource")) {
        const Json& resource = objectOf(content, "resource");
        const QString text = textOf(resource, "text");
        return text.isEmpty() ? QStringLiteral("[resource at %1, %2: not text]")
                                    .arg(textOf(resource, "uri"), textOf(resource, "mimeType"))
                              : QStringLiteral("[%1]\n%2").arg(textOf(resource, "uri"), text);
    }
    return QStringLiteral("[content of type %1: not shown]").arg(type.left(40));
}

} // namespace

bool isHandshakeRevision(const QString& revision)
{
    static const QStringList known{QLatin1String(kHandshakeRevision), QStringLiteral("2025-06-18"),
                                   QStringLiteral("2025-03-26"), QStringLiteral("2024-11-05")};
    return known.contains(revision);
}

Json request(qint64 id, const QString& method, Json params)
{
    return {{"jsonrpc", "2.0"}, {"id", id}, {"method", toUtf8(method)}, {"params", std::move(params)}};
}

Json notification(const QString& method, Json params)
{
    Json message{{"jsonrpc", "2.0"}, {"method", toUtf8(method)}};
    if (!params.empty())
        message["params"] = std::move(params);
    return message;
}

Json response(const Json& id, Json result)
{
    return {{"jsonrpc", "2.0"}, {"id", id}, {"result", std::move(result)}};
}

Json errorResponse(const Json& id, int code, const QString& message)
{
    return {{"jsonrpc", "2.0"}, {"id", id}, {"error", {{"code", code}, {"message", toUtf8(message)}}}};
}

Json clientInfo()
{
    const QString version = QCoreApplication::applicationVersion();
    return {{"name", "Facet"}, {"version", version.isEmpty() ? std::string("0.1.0") : toUtf8(version)}};
}

void addStatelessMeta(Json& params)
{
    Json& meta = params["_meta"];
    meta["io.modelcontextprotocol/protocolVersion"] = kStatelessRevision;
    meta["io.modelcontextprotocol/clientInfo"] = clientInfo();
    meta["io.modelcontextprotocol/clientCapabilities"] = Json::object();
}

QByteArray headerValue(const QString& value)
{
    const bool isPlain = std::all_of(value.begin(), value.end(),
                                     [](QChar c) { return c == u'\t' || (c >= u' ' && c <= u'~'); });
    const bool isPadded = !value.isEmpty() && (value.front().isSpace() || value.back().isSpace());
    const bool isMarked =
        value.startsWith(QStringLiteral("=?base64?")) && value.endsWith(QStringLiteral("?="));
    if (isPlain && !isPadded && !isMarked)
        return value.toLatin1();
    return "=?base64?" + value.toUtf8().toBase64() + "?=";
}

Headers mirroredHeaders(const QString& method, const Json& params, const Json& inputSchema)
{
    Headers headers{{"Mcp-Method", headerValue(method)}};
    const QString name = textOf(params, "name", textOf(params, "uri"));
    if (!name.isEmpty())
        headers.append({"Mcp-Name", headerValue(name)});
    std::vector<Annotation> annotations;
    collectAnnotations(inputSchema, {}, annotations);
    for (const Annotation& annotation : annotations) {
        const Json* value = &objectOf(params, "arguments");
        for (const QString& key : annotation.path) {
            const auto found = value->is_object() ? value->find(toUtf8(key)) : value->end();
            value = value->is_object() && found != value->end() ? &*found : nullptr;
            if (!value)
                break;
        }
        if (!value || !(value->is_string() || value->is_boolean() || value->is_number_integer()))
            continue;
        const QString text =
            value->is_string() ? toText(value->get<std::string>()) : QString::fromUtf8(compactJson(*value));
        headers.append(
            {"Mcp-Param-" + textOf(annotation.schema, "x-mcp-header").toLatin1(), headerValue(text)});
    }
    return headers;
}

QString headerAnnotationProblem(const Json& inputSchema)
{
    std::vector<Annotation> annotations;
    collectAnnotations(inputSchema, {}, annotations);
    if (countAnnotations(inputSchema) != qsizetype(annotations.size()))
        return QStringLiteral("x-mcp-header stands where it must not");
    QSet<QString> names;
    for (const Annotation& annotation : annotations) {
        const QString name = textOf(annotation.schema, "x-mcp-header");
        const QString type = textOf(annotation.schema, "type");
        if (!isToken(name))
            return QStringLiteral("x-mcp-header is no header name");
        if (names.contains(name.toLower()))
            return QStringLiteral("x-mcp-header %1 stands twice").arg(name);
        names.insert(name.toLower());
        if (type != QStringLiteral("string") && type != QStringLiteral("integer") &&
            type != QStringLiteral("boolean"))
            return QStringLiteral("x-mcp-header %1 is of a type that cannot be mirrored").arg(name);
        const auto least = integerOf(annotation.schema, "minimum"),
                   most = integerOf(annotation.schema, "maximum");
        if ((least && *least < -kMaxSafeInteger) || (most && *most > kMaxSafeInteger))
            return QStringLiteral("x-mcp-header %1 has an unsafe range").arg(name);
    }
    return {};
}

std::optional<ToolDefinition> toolIn(const Json& entry, QString* problem)
{
    ToolDefinition tool;
    tool.name = textOf(entry, "name");
    const auto refuse = [&](const QString& why) {
        *problem = QStringLiteral("tool \"%1\" is left out: %2").arg(tool.name.left(60), why);
        return std::nullopt;
    };
    if (tool.name.isEmpty() || tool.name.size() > 256)
        return refuse(QStringLiteral("its name is missing or too long"));
    tool.title =
        textOf(entry, "title", textOf(objectOf(entry, "annotations"), "title")).simplified().left(80);
    tool.description = textOf(entry, "description").trimmed();
    if (tool.description.size() > kMaxDescription)
        tool.description = tool.description.left(kMaxDescription) + QChar(0x2026);
    const auto schema = entry.is_object() ? entry.find("inputSchema") : entry.end();
    if (!entry.is_object() || schema == entry.end() || !schema->is_object())
        return refuse(QStringLiteral("its schema is not an object"));
    if (size_t(compactJson(*schema).size()) > kMaxSchemaBytes)
        return refuse(QStringLiteral("its schema is larger than %1 kB").arg(kMaxSchemaBytes >> 10));
    tool.inputSchema = *schema;
    return tool;
}

Outcome callOutcome(const Json& result)
{
    const QString type = textOf(result, "resultType", QStringLiteral("complete"));
    if (type == QStringLiteral("input_required"))
        return problem(
            QStringLiteral("The server asks for input during the call, which is not supported here."));
    if (type != QStringLiteral("complete"))
        return problem(
            QStringLiteral("The server answered in a form that is not known (%1).").arg(type.left(40)));
    QStringList parts;
    for (const Json& content : arrayOf(result, "content"))
        if (const QString text = contentText(content); !text.isEmpty())
            parts += text;
    // Servers repeat structured content as text; where they do not, it is all there is.
    if (parts.isEmpty() && result.is_object() && result.contains("structuredContent"))
        parts += QString::fromUtf8(compactJson(result["structuredContent"]));
    QString text = parts.join(QStringLiteral("\n\n"));
    if (text.size() > kMaxResult)
        text = text.left(kMaxResult) + QStringLiteral("\n\n[The result was longer and is cut here.]");
    const bool isError = boolOf(result, "isError");
    if (text.isEmpty())
        text = isError ? QStringLiteral("The tool reports an error without a text.")
                       : QStringLiteral("Done. The tool gave no text.");
    return {text, isError};
}

} // namespace tools::mcp
