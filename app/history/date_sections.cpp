#include "app/history/date_sections.h"

#include <QCoreApplication>
#include <QLocale>

namespace history {

QString dateSection(const QDate& date, const QDate& today)
{
    const qint64 days = date.daysTo(today);
    if (days <= 0) // a clock that was wrong may have left times to come
        return QCoreApplication::translate("history::ChatListModel", "Today");
    if (days == 1)
        return QCoreApplication::translate("history::ChatListModel", "Yesterday");
    if (days <= 7)
        return QCoreApplication::translate("history::ChatListModel", "Last week");
    const QString month = QLocale().standaloneMonthName(date.month());
    if (date.year() == today.year())
        return month;
    return QCoreApplication::translate("history::ChatListModel", "%1 %2", "month and year")
        .arg(month)
        .arg(date.year());
}

} // namespace history
