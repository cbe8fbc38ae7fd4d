#include "app/history/record_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <utility>

namespace history {

namespace {

template <typename T>
using Word = std::pair<T, const char*>;

constexpr std::array kAttachmentKinds{Word<Attachment::Kind>{Attachment::Kind::Image, "image"},
                                      Word<Attachment::Kind>{Attachment::Kind::Audio, "audio"},
                                      Word<Attachment::Kind>{Attachment::Kind::Video, "video"},
                                      Word<Attachment::Kind>{Attachment::Kind::Pdf, "pdf"},
                                      Word<Attachment::Kind>{Attachment::Kind::Text, "text"}};
constexpr std::array kStepKinds{Word<Step::Kind>{Step::Kind::Text, "text"},
                                Word<Step::Kind>{Step::Kind::Thought, "thought"},
                                Word<Step::Kind>{Step::Kind::Call, "call"}};
constexpr std::array kCallStates{Word<Step::CallState>{Step::CallState::Failed, "failed"},
                                 Word<Step::CallState>{Step::CallState::Asking, "asking"},
                                 Word<Step::CallState>{Step::CallState::Running, "running"},
                                 Word<Step::CallState>{Step::CallState::Done, "done"},
                                 Word<Step::CallState>{Step::CallState::Denied, "denied"}};
constexpr std::array kRoles{Word<Role>{Role::User, "user"}, Word<Role>{Role::Assistant, "assistant"}};
constexpr std::array kEndings{
    Word<Ending>{Ending::Complete, "complete"},      Word<Ending>{Ending::Streaming, "streaming"},
    Word<Ending>{Ending::Stopped, "stopped"},        Word<Ending>{Ending::ContextFull, "context full"},
    Word<Ending>{Ending::TokenLimit, "token limit"}, Word<Ending>{Ending::Failed, "failed"},
    Word<Ending>{Ending::Interrupted, "interrupted"}};

template <typename Table, typename T>
QString wordIn(const Table& table, T value)
{
    for (const auto& [known, word] : table) {
        if (known == value)
            return QLatin1String(word);
    }
    return QLatin1String(table.front().second);
}

template <typename Table>
auto valueIn(const Table& table, const QString& word)
{
    for (const auto& entry : table) {
        if (word == QLatin1String(entry.second))
            return entry.first;
    }
    return table.front().first;
}

} // namespace

QString wordOf(Attachment::Kind kind)
{
    return wordIn(kAttachmentKinds, kind);
}

QString wordOf(Step::Kind kind)
{
    return wordIn(kStepKinds, kind);
}

QString wordOf(Step::CallState state)
{
    return wordIn(kCallStates, state);
}

QString wordOf(Role role)
{
    return wordIn(kRoles, role);
}

QString wordOf(Ending ending)
{
    return wordIn(kEndings, ending);
}

Attachment::Kind attachmentKindOf(const QString& word)
{
    return valueIn(kAttachmentKinds, word);
}

Step::Kind stepKindOf(const QString& word)
{
    return valueIn(kStepKinds, word);
}

Step::CallState callStateOf(const QString& word)
{
    return valueIn(kCallStates, word);
}

Role roleOf(const QString& word)
{
    return valueIn(kRoles, word);
}

Ending endingOf(const QString& word)
{
    return valueIn(kEndings, word);
}

QString regionText(const std::optional<QRectF>& region)
{
    if (!region)
        return {};
    const auto number = [](double value) {
        return QString::number(value, 'g', QLocale::FloatingPointShortest);
    };
    return QStringList{number(region->x()), number(region->y()), number(region->width()),
                       number(region->height())}
        .join(u' ');
}

std::optional<QRectF> regionOf(const QString& text)
{
    const QStringList sides = text.split(u' ', Qt::SkipEmptyParts);
    if (sides.size() != 4)
        return std::nullopt;
    return QRectF(sides[0].toDouble(), sides[1].toDouble(), sides[2].toDouble(), sides[3].toDouble());
}

QJsonObject toJson(const Attachment& attachment)
{
    QJsonObject json{{QStringLiteral("kind"), wordOf(attachment.kind)},
                     {QStringLiteral("blob"), attachment.blob},
                     {QStringLiteral("name"), attachment.name},
                     {QStringLiteral("mimeType"), attachment.mimeType},
                     {QStringLiteral("sizeBytes"), attachment.sizeBytes},
                     {QStringLiteral("budget"), attachment.budget},
                     {QStringLiteral("startSeconds"), attachment.startSeconds},
                     {QStringLiteral("endSeconds"), attachment.endSeconds},
                     {QStringLiteral("withSound"), attachment.withSound}};
    if (attachment.region)
        json.insert(QStringLiteral("region"), regionText(attachment.region));
    return json;
}

QJsonObject toJson(const Step& step)
{
    QJsonObject json{{QStringLiteral("kind"), wordOf(step.kind)},
                     {QStringLiteral("durationMs"), step.durationMs},
                     {QStringLiteral("tokenCount"), step.tokenCount}};
    if (step.kind == Step::Kind::Call) {
        json.insert(QStringLiteral("tool"), step.toolName);
        json.insert(QStringLiteral("arguments"), step.arguments);
        json.insert(QStringLiteral("result"), step.result);
        json.insert(QStringLiteral("state"), wordOf(step.state));
    } else {
        json.insert(QStringLiteral("text"), step.text);
    }
    return json;
}

QJsonObject toJson(const AnswerStatistics& statistics)
{
    return {{QStringLiteral("model"), statistics.model},
            {QStringLiteral("seed"), QString::number(statistics.seed)}, // a double would lose its last digits
            {QStringLiteral("promptTokens"), statistics.promptTokens},
            {QStringLiteral("reusedTokens"), statistics.reusedTokens},
            {QStringLiteral("answerTokens"), statistics.answerTokens},
            {QStringLiteral("tokensPerSecond"), statistics.tokensPerSecond},
            {QStringLiteral("firstTokenMs"), statistics.firstTokenMs},
            {QStringLiteral("totalMs"), statistics.totalMs}};
}

QJsonObject toJson(const ChatOptions& options)
{
    return {{QStringLiteral("thinking"), options.thinking},
            {QStringLiteral("thoughtBudget"), options.thoughtBudget},
            {QStringLiteral("systemPrompt"), options.systemPrompt},
            {QStringLiteral("jsonSchema"), options.jsonSchema},
            {QStringLiteral("enabledTools"), QJsonArray::fromStringList(options.enabledTools)}};
}

QJsonObject toJson(const Message& message)
{
    QJsonObject json{{QStringLiteral("id"), message.id},
                     {QStringLiteral("parent"), message.parentId},
                     {QStringLiteral("role"), wordOf(message.role)},
                     {QStringLiteral("created"), message.created.toMSecsSinceEpoch()}};
    if (message.role == Role::User) {
        QJsonArray attachments;
        for (const Attachment& attachment : message.attachments)
            attachments.append(toJson(attachment));
        json.insert(QStringLiteral("text"), message.text);
        json.insert(QStringLiteral("attachments"), attachments);
    } else {
        QJsonArray steps;
        for (const Step& step : message.steps)
            steps.append(toJson(step));
        json.insert(QStringLiteral("steps"), steps);
        json.insert(QStringLiteral("ending"), wordOf(message.ending));
        json.insert(QStringLiteral("failure"), message.failure);
        json.insert(QStringLiteral("statistics"), toJson(message.statistics));
    }
    return json;
}

Attachment attachmentOf(const QJsonObject& json)
{
    Attachment attachment;
    attachment.kind = attachmentKindOf(json[u"kind"].toString());
    attachment.blob = json[u"blob"].toString();
    attachment.name = json[u"name"].toString();
    attachment.mimeType = json[u"mimeType"].toString();
    attachment.sizeBytes = json[u"sizeBytes"].toInteger();
    attachment.budget = json[u"budget"].toInt(attachment.budget);
    attachment.startSeconds = json[u"startSeconds"].toDouble();
    attachment.endSeconds = json[u"endSeconds"].toDouble();
    attachment.withSound = json[u"withSound"].toBool(true);
    attachment.region = regionOf(json[u"region"].toString());
    return attachment;
}

Step stepOf(const QJsonObject& json)
{
    Step step;
    step.kind = stepKindOf(json[u"kind"].toString());
    step.text = json[u"text"].toString();
    step.toolName = json[u"tool"].toString();
    step.arguments = json[u"arguments"].toString();
    step.result = json[u"result"].toString();
    if (step.kind == Step::Kind::Call)
        step.state = callStateOf(json[u"state"].toString());
    step.durationMs = json[u"durationMs"].toInteger();
    step.tokenCount = json[u"tokenCount"].toInt();
    return step;
}

AnswerStatistics statisticsOf(const QJsonObject& json)
{
    AnswerStatistics statistics;
    statistics.model = json[u"model"].toString();
    statistics.seed = json[u"seed"].toString().toULongLong();
    statistics.promptTokens = json[u"promptTokens"].toInt();
    statistics.reusedTokens = json[u"reusedTokens"].toInt();
    statistics.answerTokens = json[u"answerTokens"].toInt();
    statistics.tokensPerSecond = json[u"tokensPerSecond"].toDouble();
    statistics.firstTokenMs = json[u"firstTokenMs"].toInteger();
    statistics.totalMs = json[u"totalMs"].toInteger();
    return statistics;
}

ChatOptions optionsOf(const QJsonObject& json)
{
    ChatOptions options;
    options.thinking = json[u"thinking"].toBool();
    options.thoughtBudget = json[u"thoughtBudget"].toInt();
    options.systemPrompt = json[u"systemPrompt"].toString();
    options.jsonSchema = json[u"jsonSchema"].toString();
    for (const QJsonValue tool : json[u"enabledTools"].toArray())
        options.enabledTools << tool.toString();
    return options;
}

Message messageOf(const QJsonObject& json)
{
    Message message;
    message.id = json[u"id"].toInteger();
    message.parentId = json[u"parent"].toInteger();
    message.role = roleOf(json[u"role"].toString());
    message.text = json[u"text"].toString();
    for (const QJsonValue attachment : json[u"attachments"].toArray())
        message.attachments << attachmentOf(attachment.toObject());
    for (const QJsonValue step : json[u"steps"].toArray())
        message.steps << stepOf(step.toObject());
    message.ending = endingOf(json[u"ending"].toString());
    message.failure = json[u"failure"].toString();
    message.statistics = statisticsOf(json[u"statistics"].toObject());
    message.created = QDateTime::fromMSecsSinceEpoch(json[u"created"].toInteger());
    return message;
}

QString compact(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace history
