#include "app/remote/answer_reader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

#include "app/remote/problem.h"

namespace remote {
namespace {

using inference::Piece;

/// Calls of one answer that are read; more are a model that goes in circles.
constexpr size_t kMaxCalls = 64;
constexpr double kMaxTokens = 1e9;

int count(const QJsonValue& value)
{
    return static_cast<int>(std::clamp(value.toDouble(), 0.0, kMaxTokens));
}

/// Text, or the texts of a list of parts.
QString contentOf(const QJsonValue& content)
{
    QString text = content.toString();
    const QJsonArray parts = content.toArray();
    for (const QJsonValue& part : parts)
        text += part.toObject().value(QLatin1String("text")).toString();
    return text;
}

/// Servers disagree on the name.
QString reasoningOf(const QJsonObject& delta)
{
    for (const char* name : {"reasoning_content", "reasoning", "thinking"})
        if (const QString text = contentOf(delta.value(QLatin1String(name))); !text.isEmpty())
            return text;
    return {};
}

QString argumentsOf(const QJsonValue& value)
{
    return value.isObject()
               ? QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact))
               : value.toString();
}

} // namespace

QList<Piece> AnswerReader::take(const QByteArray& json)
{
    QList<Piece> pieces;
    const QByteArray text = json.trimmed();
    if (text == "[DONE]") {
        m_isDone = true;
        return pieces;
    }
    const QJsonObject event = QJsonDocument::fromJson(text).object();
    if (event.contains(QLatin1String("error")) && !event.value(QLatin1String("error")).isNull()) {
        m_error = messageIn(text);
        if (m_error.isEmpty())
            m_error = QStringLiteral("unknown");
        return pieces;
    }
    takeUsage(event);
    const QJsonArray choices = event.value(QLatin1String("choices")).toArray();
    if (!choices.isEmpty())
        takeChoice(choices.first().toObject(), pieces);
    return pieces;
}

void AnswerReader::takeChoice(const QJsonObject& choice, QList<Piece>& pieces)
{
    const QJsonObject delta = choice.contains(QLatin1String("delta"))
                                  ? choice.value(QLatin1String("delta")).toObject()
                                  : choice.value(QLatin1String("message")).toObject();
    if (const QString thought = reasoningOf(delta); !thought.isEmpty()) {
        Piece piece;
        piece.kind = Piece::Kind::Thought;
        piece.text = thought;
        piece.isNewThought = !m_isInThought;
        add(pieces, {piece});
        m_isInThought = true;
    }
    if (const QString text = contentOf(delta.value(QLatin1String("content"))); !text.isEmpty()) {
        add(pieces, m_splitter.feed(text));
        m_isInThought = m_splitter.isInThought();
    } else if (const QString refusal = delta.value(QLatin1String("refusal")).toString(); !refusal.isEmpty()) {
        add(pieces, m_splitter.feed(refusal));
    }
    takeCalls(delta.value(QLatin1String("tool_calls")).toArray());
    if (const QString reason = choice.value(QLatin1String("finish_reason")).toString(); !reason.isEmpty())
        m_finishReason = reason;
}

void AnswerReader::takeCalls(const QJsonArray& calls)
{
    for (const QJsonValue& value : calls) {
        const QJsonObject fragment = value.toObject();
        const size_t place = callFor(fragment);
        if (place >= m_calls.size())
            continue;
        const QJsonObject function = fragment.value(QLatin1String("function")).toObject();
        const QString name = function.value(QLatin1String("name")).toString();
        const QString arguments = argumentsOf(function.value(QLatin1String("arguments")));
        m_characters += name.size() + arguments.size();
        if (m_calls[place].name != name) // some repeat it with every fragment
            m_calls[place].name += name;
        m_calls[place].arguments += arguments;
        m_isInThought = false;
        m_hasWritten = true;
    }
}

/// Which call a fragment belongs to: by its index, unless a new id says that the server does not count.
size_t AnswerReader::callFor(const QJsonObject& fragment)
{
    const QString id = fragment.value(QLatin1String("id")).toString();
    const int index = fragment.value(QLatin1String("index")).toInt(0);
    const auto known = m_callOfIndex.constFind(index);
    if (known != m_callOfIndex.constEnd()) {
        Call& call = m_calls[*known];
        if (id.isEmpty() || call.id.isEmpty() || call.id == id) {
            call.id = id.isEmpty() ? call.id : id;
            return *known;
        }
    }
    if (m_calls.size() >= kMaxCalls)
        return m_calls.size();
    m_callOfIndex.insert(index, m_calls.size());
    m_calls.push_back({id, {}, {}});
    return m_calls.size() - 1;
}

void AnswerReader::takeUsage(const QJsonObject& event)
{
    const QJsonObject usage = event.value(QLatin1String("usage")).toObject();
    if (!usage.isEmpty()) {
        m_usage.promptTokens = count(usage.value(QLatin1String("prompt_tokens")));
        m_usage.answerTokens = count(usage.value(QLatin1String("completion_tokens")));
        m_usage.cachedTokens =
            std::min(m_usage.promptTokens, count(usage.value(QLatin1String("prompt_tokens_details"))
                                                     .toObject()
                                                     .value(QLatin1String("cached_tokens"))));
    }
    const QJsonObject timings = event.value(QLatin1String("timings")).toObject(); // llama-server
    if (!timings.isEmpty()) {
        m_usage.cachedTokens = std::max(m_usage.cachedTokens, count(timings.value(QLatin1String("cache_n"))));
        m_usage.promptSeconds = std::max(0.0, timings.value(QLatin1String("prompt_ms")).toDouble() / 1000);
        m_usage.answerSeconds = std::max(0.0, timings.value(QLatin1String("predicted_ms")).toDouble() / 1000);
    }
    const QJsonObject progress = event.value(QLatin1String("prompt_progress")).toObject(); // llama-server
    if (!progress.isEmpty()) {
        m_promptTotal = count(progress.value(QLatin1String("total")));
        m_promptDone = std::min(m_promptTotal, count(progress.value(QLatin1String("processed"))));
    }
}

void AnswerReader::add(QList<Piece>& pieces, QList<Piece> more)
{
    for (Piece& piece : more) {
        m_characters += piece.text.size() + piece.arguments.size();
        m_hasWritten = true;
        m_hasCalls = m_hasCalls || piece.kind == Piece::Kind::Call;
        piece.tokenCount = 1; // servers send about one at a time; the sum comes with the usage
        pieces.append(std::move(piece));
    }
}

QList<Piece> AnswerReader::finish()
{
    QList<Piece> pieces;
    add(pieces, m_splitter.finish());
    if (!isComplete())
        return pieces;
    for (const Call& call : std::exchange(m_calls, {})) {
        if (call.name.isEmpty())
            continue;
        Piece piece;
        piece.kind = Piece::Kind::Call;
        piece.name = call.name;
        piece.arguments = call.arguments.trimmed().isEmpty() ? QStringLiteral("{}") : call.arguments;
        add(pieces, {piece});
    }
    m_callOfIndex.clear();
    return pieces;
}

} // namespace remote
