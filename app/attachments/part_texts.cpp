#include "app/attachments/part_texts.h"

#include <algorithm>
#include <cmath>

namespace attachments {
namespace {

/// A fence that the text itself cannot close.
QString fenced(const QString& text)
{
    qsizetype longest = 2;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == QLatin1Char('`') ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, QLatin1Char('`'));
    return fence + QLatin1Char('\n') + text +
           (text.endsWith(QLatin1Char('\n')) ? QString() : QStringLiteral("\n")) + fence + QLatin1Char('\n');
}

} // namespace

QString textPart(const QString& name, const QString& text)
{
    return QStringLiteral("%1:\n").arg(name) + fenced(text);
}

QString pageHeading(const QString& name, int page, int pageCount)
{
    return QStringLiteral("%1, page %2 of %3:\n").arg(name).arg(page).arg(pageCount);
}

QString pageTextPart(const QString& text)
{
    return QStringLiteral("\nText of this page:\n") + fenced(text);
}

QString regionPart(const QString& name, const QRectF& region)
{
    const auto thousandth = [](double share) {
        return std::clamp(static_cast<int>(std::lround(share * 1000)), 0, 1000);
    };
    return QStringLiteral("\nThis picture is the part [%1, %2, %3, %4] of %5.\n")
        .arg(thousandth(region.top()))
        .arg(thousandth(region.left()))
        .arg(thousandth(region.bottom()))
        .arg(thousandth(region.right()))
        .arg(name);
}

QString joinedPages(const QList<documents::DocumentPage>& pages)
{
    if (pages.size() == 1)
        return pages.first().text;
    QString all;
    for (const documents::DocumentPage& page : pages)
        all += QStringLiteral("[%1]\n").arg(page.number) + page.text + QStringLiteral("\n\n");
    return all;
}

PageRange pageRange(const history::Attachment& attachment, int pageCount)
{
    const int count = std::max(pageCount, 1);
    PageRange range;
    range.first = static_cast<int>(std::clamp(attachment.startSeconds, 1.0, double(count)));
    range.last = attachment.endSeconds > 0
                     ? static_cast<int>(std::clamp(attachment.endSeconds, double(range.first), double(count)))
                     : count;
    return range;
}

void setPageRange(history::Attachment& attachment, PageRange range, int pageCount)
{
    const int count = std::max(pageCount, 1);
    const int first = std::clamp(range.first, 1, count);
    const int last = std::clamp(range.last, first, count);
    attachment.startSeconds = first == 1 ? 0 : first;
    attachment.endSeconds = last == count ? 0 : last;
}

engine::ImageSize pagePixels(QSizeF points, int budget)
{
    const auto whole = [](double side) {
        return static_cast<int>(std::clamp(std::round(side * 8), 1.0, 1e6));
    };
    return engine::targetImageSize({whole(points.width()), whole(points.height())}, budget);
}

} // namespace attachments
