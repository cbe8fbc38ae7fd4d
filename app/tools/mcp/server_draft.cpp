#include "app/tools/mcp/server_draft.h"

#include <QProcess>

namespace tools::mcp {

namespace {

QString linesOf(const Json& members, const QString& separator)
{
    QStringList lines;
    for (const auto& [name, value] : members.items())
        lines +=
            toText(name) + separator +
            (value.is_string() ? toText(value.get<std::string>()) : QString::fromUtf8(compactJson(value)));
    return lines.join(u'\n');
}

Json membersIn(const QString& lines, QChar separator)
{
    Json members = Json::object();
    for (const QString& line : lines.split(u'\n')) {
        const qsizetype at = line.indexOf(separator);
        const QString name = line.left(at).trimmed();
        if (at > 0 && !name.isEmpty())
            members[toUtf8(name)] = toUtf8(line.mid(at + 1).trimmed());
    }
    return members;
}

/// As QProcess::splitCommand takes apart.
QString quoted(const QString& word)
{
    if (!word.isEmpty() && !word.contains(u' ') && !word.contains(u'\t') && !word.contains(u'"'))
        return word;
    return u'"' + QString(word).replace(u'"', QStringLiteral("\"\"\"")) + u'"';
}

void setOrErase(Json& entry, const char* key, Json value)
{
    if (value.empty())
        entry.erase(key);
    else
        entry[key] = std::move(value);
}

} // namespace

void ServerDraft::clear()
{
    load({});
}

void ServerDraft::load(const ServerConfig& config)
{
    m_original = config;
    m_name = config.name;
    m_isRemote = config.isRemote();
    QStringList words;
    if (const QString command = textOf(config.entry, "command"); !command.isEmpty())
        words += quoted(command);
    for (const Json& argument : arrayOf(config.entry, "args"))
        words += quoted(argument.is_string() ? toText(argument.get<std::string>())
                                             : QString::fromUtf8(compactJson(argument)));
    m_command = words.join(u' ');
    m_environment = linesOf(objectOf(config.entry, "env"), QStringLiteral("="));
    m_folder = textOf(config.entry, "cwd");
    m_url = textOf(config.entry, "url");
    m_headers = linesOf(objectOf(config.entry, "headers"), QStringLiteral(": "));
    setProblem({});
    emit changed();
}

ServerConfig ServerDraft::config() const
{
    ServerConfig config = m_original;
    config.name = m_name.trimmed();
    for (const char* key : {"command", "args", "env", "cwd", "url", "headers"})
        config.entry.erase(key);
    if (m_isRemote) {
        config.entry["url"] = toUtf8(m_url.trimmed());
        setOrErase(config.entry, "headers", membersIn(m_headers, u':'));
        return config;
    }
    QStringList words = QProcess::splitCommand(m_command);
    config.entry["command"] = words.isEmpty() ? std::string() : toUtf8(words.takeFirst());
    Json arguments = Json::array();
    for (const QString& word : words)
        arguments.push_back(toUtf8(word));
    setOrErase(config.entry, "args", std::move(arguments));
    setOrErase(config.entry, "env", membersIn(m_environment, u'='));
    if (!m_folder.trimmed().isEmpty())
        config.entry["cwd"] = toUtf8(m_folder.trimmed());
    return config;
}

void ServerDraft::setProblem(const QString& problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    emit problemChanged();
}

} // namespace tools::mcp
