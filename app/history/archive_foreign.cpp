#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <deque>
#include <optional>

#include "app/history/archive.h"

namespace history::archive {

namespace {

QDateTime timeOf(const QJsonValue& value)
{
    const double number = value.toDouble();
    if (number <= 0 || number > 1e16)
        return {};
    // Seconds or milliseconds, as the programs please.
    return QDateTime::fromMSecsSinceEpoch(qint64(number > 1e11 ? number : number * 1000));
}

std::optional<Role> roleOfWord(const QString& word)
{
    if (word == QStringLiteral("user"))
        return Role::User;
    if (word == QStringLiteral("assistant") || word == QStringLiteral("model"))
        return Role::Assistant;
    return std::nullopt;
}

/// "text", ["text", …] or [{"type": "text", "text": …}, …]
QString textOf(const QJsonValue& content)
{
    if (content.isString())
        return content.toString();
    QStringList parts;
    for (const QJsonValue part : content.toArray()) {
        if (part.isString())
            parts << part.toString();
        else if (part.toObject()[u"text"].isString())
            parts << part.toObject()[u"text"].toString();
    }
    return parts.join(QStringLiteral("\n\n"));
}

/// Builds a tree of questions and answers: what is neither is passed over, and two of one kind in a row, as
/// other programs write them around tools, become one.
class Tree
{
public:
    explicit Tree(ArchivedChat& chat) : m_chat(chat) {}

    void add(const QString& key, const QString& parentKey, const QString& role, const QString& text,
             const QDateTime& time)
    {
        const qint64 parent = m_ids.value(parentKey, 0);
        const std::optional<Role> known = roleOfWord(role);
        if (!known || text.trimmed().isEmpty()) {
            m_ids.insert(key, parent);
            return;
        }
        if (parent != 0 && m_chat.messages[parent - 1].role == *known && !m_hasChildren.value(parent)) {
            Message& before = m_chat.messages[parent - 1];
            if (*known == Role::User)
                before.text += QStringLiteral("\n\n") + text;
            else
                before.steps.last().text += QStringLiteral("\n\n") + text;
            m_ids.insert(key, parent);
            return;
        }
        Message message;
        message.id = m_chat.messages.size() + 1;
        message.parentId = parent;
        message.role = *known;
        message.created = time;
        if (*known == Role::User) {
            message.text = text;
        } else {
            message.steps.emplaceBack();
            message.steps.last().text = text;
        }
        m_hasChildren.insert(parent, true);
        m_ids.insert(key, message.id);
        m_chat.messages << message;
        m_chat.chat.activeLeaf = message.id;
    }

    void activate(const QString& key)
    {
        if (const qint64 id = m_ids.value(key, 0); id != 0)
            m_chat.chat.activeLeaf = id;
    }

private:
    ArchivedChat& m_chat;
    QHash<QString, qint64> m_ids;
    QHash<qint64, bool> m_hasChildren;
};

struct Node
{
    QString role, text;
    QDateTime time;
};

/// Nodes that name their parents and children, in a JSON object: ChatGPT's "mapping", Open WebUI's
/// "messages".
void addTree(Tree& tree, const QJsonObject& nodes, const char16_t* parentName, const char16_t* childrenName,
             Node (*nodeOf)(const QJsonObject&))
{
    std::deque<QString> waiting;
    for (auto node = nodes.begin(); node != nodes.end(); ++node) {
        if (!nodes.contains(node->toObject()[QStringView(parentName)].toString()))
            waiting.push_back(node.key());
    }
    QSet<QString> seen; // a circle would never end
    while (!waiting.empty()) {
        const QString key = waiting.front();
        waiting.pop_front();
        if (seen.contains(key))
            continue;
        seen.insert(key);
        const QJsonObject json = nodes[key].toObject();
        const Node node = nodeOf(json);
        tree.add(key, json[QStringView(parentName)].toString(), node.role, node.text, node.time);
        for (const QJsonValue child : json[QStringView(childrenName)].toArray())
            waiting.push_back(child.toString());
    }
}

/// A plain list of messages with role and content.
void addList(Tree& tree, const QJsonArray& messages)
{
    QString parent;
    int number = 0;
    for (const QJsonValue value : messages) {
        QJsonObject message = value.toObject();
        if (const QJsonArray versions = message[u"versions"].toArray(); !versions.isEmpty()) // LM Studio
            message = versions.at(message[u"currentlySelected"].toInt()).toObject();
        QString text = textOf(message[u"content"]);
        for (const QJsonValue step : message[u"steps"].toArray()) {
            const QString more = textOf(step.toObject()[u"content"]);
            if (!more.isEmpty())
                text += (text.isEmpty() ? QString() : QStringLiteral("\n\n")) + more;
        }
        const QString key = QString::number(++number);
        tree.add(key, parent, message[u"role"].toString(), text, timeOf(message[u"timestamp"]));
        parent = key;
    }
}

ArchivedChat foreignChat(const QJsonObject& json)
{
    ArchivedChat chat;
    Tree tree(chat);
    const QJsonObject inner = json[u"chat"].toObject(); // Open WebUI wraps it
    const QJsonObject& body = inner.isEmpty() ? json : inner;
    for (const auto name : {u"title", u"name"}) {
        if (chat.chat.title.isEmpty())
            chat.chat.title = body[QStringView(name)].toString(json[QStringView(name)].toString());
    }
    for (const auto name : {u"create_time", u"created_at", u"createdAt", u"timestamp"}) {
        if (!chat.chat.created.isValid())
            chat.chat.created = timeOf(json[QStringView(name)].isUndefined() ? body[QStringView(name)]
                                                                             : json[QStringView(name)]);
    }
    for (const auto name : {u"update_time", u"updated_at", u"assistantLastMessagedAt"}) {
        if (!chat.chat.updated.isValid())
            chat.chat.updated = timeOf(json[QStringView(name)]);
    }
    if (!chat.chat.updated.isValid())
        chat.chat.updated = chat.chat.created;

    const QJsonObject history = body[u"history"].toObject();
    if (body[u"mapping"].isObject()) {
        addTree(tree, body[u"mapping"].toObject(), u"parent", u"children", [](const QJsonObject& node) {
            const QJsonObject message = node[u"message"].toObject();
            return Node{message[u"author"].toObject()[u"role"].toString(),
                        textOf(message[u"content"].toObject()[u"parts"]), timeOf(message[u"create_time"])};
        });
        tree.activate(body[u"current_node"].toString());
    } else if (history[u"messages"].isObject()) {
        addTree(
            tree, history[u"messages"].toObject(), u"parentId", u"childrenIds", [](const QJsonObject& node) {
                return Node{node[u"role"].toString(), textOf(node[u"content"]), timeOf(node[u"timestamp"])};
            });
        tree.activate(history[u"currentId"].toString());
    } else {
        addList(tree, body[u"messages"].toArray());
    }
    return chat;
}

} // namespace

QList<ArchivedChat> foreignChats(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QJsonArray entries = document.array();
    if (document.isObject()) {
        entries = document.object()[u"conversations"].toArray();
        if (entries.isEmpty())
            entries.append(document.object());
    }
    QList<ArchivedChat> chats;
    for (const QJsonValue entry : entries) {
        ArchivedChat chat = foreignChat(entry.toObject());
        if (!chat.messages.isEmpty())
            chats << std::move(chat);
    }
    if (chats.isEmpty() && document.isArray()) { // perhaps one chat's messages
        ArchivedChat chat;
        Tree tree(chat);
        addList(tree, entries);
        if (!chat.messages.isEmpty())
            chats << chat;
    }
    return chats;
}

} // namespace history::archive
