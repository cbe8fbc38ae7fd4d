// The records' words and JSON forms, as they stand in the database and in exported files: these must stay
// readable for ever. Unknown words fall back to the first value.
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include "app/history/records.h"

namespace history {

QString wordOf(Attachment::Kind kind);
QString wordOf(Step::Kind kind);
QString wordOf(Step::CallState state);
QString wordOf(Role role);
QString wordOf(Ending ending);

Attachment::Kind attachmentKindOf(const QString& word);
Step::Kind stepKindOf(const QString& word);
Step::CallState callStateOf(const QString& word);
Role roleOf(const QString& word);
Ending endingOf(const QString& word);

/// "x y width height", or empty.
QString regionText(const std::optional<QRectF>& region);
std::optional<QRectF> regionOf(const QString& text);

QJsonObject toJson(const Attachment& attachment);
QJsonObject toJson(const Step& step);
QJsonObject toJson(const AnswerStatistics& statistics);
QJsonObject toJson(const ChatOptions& options);
/// With its ids, so that a file's messages can name their parents.
QJsonObject toJson(const Message& message);

Attachment attachmentOf(const QJsonObject& json);
Step stepOf(const QJsonObject& json);
AnswerStatistics statisticsOf(const QJsonObject& json);
ChatOptions optionsOf(const QJsonObject& json);
Message messageOf(const QJsonObject& json);

QString compact(const QJsonObject& json);
QJsonObject objectOf(const QString& text);

} // namespace history
