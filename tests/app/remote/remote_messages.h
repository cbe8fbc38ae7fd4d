// Questions to remote models and pieces of their answers, as tests write them.
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <vector>

#include "app/inference/requests.h"

namespace test {

inline inference::Turn user(const QString& text)
{
    inference::Turn turn;
    turn.text = text;
    return turn;
}

inline inference::AnswerRequest request(std::vector<inference::Turn> turns)
{
    inference::AnswerRequest request;
    request.turns = std::move(turns);
    return request;
}

inline QByteArray delta(const QByteArray& fields)
{
    return R"({"choices":[{"index":0,"delta":{)" + fields + "}}]}";
}

/// A fragment of a call; what is empty is not there.
inline QByteArray call(int index, const QString& id, const QString& name, const QString& arguments)
{
    QJsonObject function;
    if (!name.isEmpty())
        function.insert("name", name);
    if (!arguments.isEmpty())
        function.insert("arguments", arguments);
    QJsonObject fragment{{"index", index}, {"function", function}};
    if (!id.isEmpty())
        fragment.insert("id", id);
    return delta("\"tool_calls\":" + QJsonDocument(QJsonArray{fragment}).toJson(QJsonDocument::Compact));
}

inline QByteArray ending(const QByteArray& reason)
{
    return "{\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"" + reason + "\"}]}";
}

} // namespace test
