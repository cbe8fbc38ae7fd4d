// The headings under which chats stand by their time: Today, Yesterday, Last week, then months.
#pragma once

#include <QDate>
#include <QString>

namespace history {

QString dateSection(const QDate& date, const QDate& today);

} // namespace history
