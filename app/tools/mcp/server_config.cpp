#include "app/tools/mcp/server_config.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QProcessEnvironment>
#include <QRegularExpression>

#include <algorithm>

namespace tools::mcp {

namespace {

constexpr size_t kMaxServers = 100;
constexpr qsizetype kMaxName = 60;

QString expanded(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\$\\{(?:env:)?([A-Za-z_][A-Za-z0-9_]*)\\}"));
    QString result;
    qsizetype at = 0;
    for (auto match = form.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        result += text.mid(at, one.capturedStart() - at);
        result += qEnvironmentVariable(one.captured(1).toLocal8Bit().constData());
        at = one.capturedEnd();
    }
    return result + text.mid(at);
}

QString scalarText(const Json& value)
{
    return value.is_string()                          ? toText(value.get_ref<const std::string&>())
           : value.is_primitive() && !value.is_null() ? QString::fromUtf8(compactJson(value))
                                                      : QString();
}

QString shellWord(const QString& word)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_@%+=:,./~-]+$"));
    return plain.match(word).hasMatch() ? word : u'\'' + word + u'\'';
}

} // namespace

QStringList ServerConfig::enabledTools() const
{
    QStringList names;
    for (const Json& name : arrayOf(entry, "enabledTools"))
        if (name.is_string())
            names += toText(name.get_ref<const std::string&>());
    return names;
}

void ServerConfig::setEnabledTools(const QStringList& names)
{
    Json list = Json::array();
    for (const QString& name : names)
        list.push_back(toUtf8(name));
    entry["enabledTools"] = std::move(list);
}

std::variant<Command, Address> ServerConfig::target() const
{
    if (isRemote()) {
        Address address{QUrl(expanded(textOf(entry, "url")).trimmed(), QUrl::TolerantMode), {}};
        for (const auto& [name, value] : objectOf(entry, "headers").items()) {
            // No line breaks: they would end the header.
            const QByteArray text = expanded(scalarText(value)).remove(u'\r').remove(u'\n').toUtf8();
            const QByteArray key = QByteArray::fromStdString(name).trimmed();
            if (!key.isEmpty() && !key.contains('\n') && !key.contains('\r') && !key.contains(':'))
                address.headers.append({key, text});
        }
        return address;
    }
    Command command{expanded(textOf(entry, "command")).trimmed(), {}, expanded(textOf(entry, "cwd")), {}};
    for (const Json& argument : arrayOf(entry, "args"))
        command.arguments += expanded(scalarText(argument));
    for (const auto& [name, value] : objectOf(entry, "env").items())
        command.environment.insert(toText(name), expanded(scalarText(value)));
    return command;
}

QString ServerConfig::summary() const
{
    if (isRemote()) // tokens stand in queries too
        return QUrl(textOf(entry, "url"))
            .toDisplayString(QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    QStringList words{shellWord(textOf(entry, "command"))};
    for (const Json& argument : arrayOf(entry, "args"))
        words += shellWord(scalarText(argument));
    return words.join(u' ');
}

QStringList ServerConfig::secrets() const
{
    QStringList values;
    const auto add = [&](const QString& value) {
        if (value.size() >= 6) // shorter ones would blot out ordinary words
            values += value;
    };
    for (const char* key : {"headers", "env"})
        for (const auto& [name, value] : objectOf(entry, key).items()) {
            const QString text = expanded(scalarText(value));
            add(text);
            add(text.section(u' ', 1)); // "Bearer TOKEN"
        }
    const QUrl url(expanded(textOf(entry, "url")));
    add(url.query(QUrl::FullyEncoded));
    add(url.password());
    // The longest first: one may contain another.
    std::sort(values.begin(), values.end(),
              [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return values;
}

QString ServerConfig::fingerprint() const
{
    Json essence = Json::object();
    for (const char* key : {"command", "args", "cwd", "url"})
        if (entry.contains(key))
            essence[key] = entry[key];
    return QString::fromLatin1(
        QCryptographicHash::hash(compactJson(essence), QCryptographicHash::Sha256).toHex().left(16));
}

QString ServerConfig::problem() const
{
    if (name.trimmed().isEmpty())
        return ServerConfig::tr("The server needs a name.");
    if (name.size() > kMaxName)
        return ServerConfig::tr("The name of the server is too long.");
    if (!isRemote())
        return textOf(entry, "command").trimmed().isEmpty()
                   ? ServerConfig::tr("The server needs a command to start it, or an address (url).")
                   : QString();
    const QUrl url(expanded(textOf(entry, "url")).trimmed());
    const bool isHttp = url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("https");
    return url.isValid() && isHttp && !url.host().isEmpty()
               ? QString()
               : ServerConfig::tr("The address must begin with https:// or http://.");
}

std::optional<std::vector<ServerConfig>> configsIn(const QByteArray& text, QString* problem,
                                                   const QString& fallbackName)
{
    QString why;
    const std::optional<Json> root = parseJson(text, &why);
    if (!root) {
        *problem = ServerConfig::tr("This is not valid JSON: %1").arg(why);
        return std::nullopt;
    }
    if (!root->is_object()) {
        *problem = ServerConfig::tr("The JSON must be an object with “mcpServers”.");
        return std::nullopt;
    }
    Json single = Json::object();
    const Json* list = &*root;
    if (root->contains("mcpServers") || root->contains("servers")) {
        list = &(*root)[root->contains("mcpServers") ? "mcpServers" : "servers"];
        if (!list->is_object()) {
            *problem = ServerConfig::tr("“mcpServers” must be an object with one entry for each server.");
            return std::nullopt;
        }
    } else if (root->contains("command") || root->contains("url")) {
        const QUrl url(textOf(*root, "url"));
        const QString name = !fallbackName.isEmpty() ? fallbackName
                             : !url.host().isEmpty() ? url.host()
                                                     : textOf(*root, "command").section(u'/', -1);
        single[toUtf8(name)] = *root;
        list = &single;
    }
    std::vector<ServerConfig> servers;
    for (const auto& [name, entry] : list->items()) {
        if (!entry.is_object() || servers.size() >= kMaxServers) {
            *problem =
                entry.is_object()
                    ? ServerConfig::tr("More than %1 servers are not supported.").arg(kMaxServers)
                    : ServerConfig::tr("The entry “%1” is not an object.").arg(toText(name).left(kMaxName));
            return std::nullopt;
        }
        ServerConfig config{toText(name), entry};
        if (const QString what = config.problem(); !what.isEmpty()) {
            *problem = QStringLiteral("%1: %2").arg(config.name.left(kMaxName), what);
            return std::nullopt;
        }
        servers.push_back(std::move(config));
    }
    return servers;
}

QByteArray configText(const std::vector<ServerConfig>& servers)
{
    Json list = Json::object();
    for (const ServerConfig& server : servers)
        list[toUtf8(server.name)] = server.entry;
    return prettyJson({{"mcpServers", std::move(list)}}).toUtf8() + '\n';
}

} // namespace tools::mcp
