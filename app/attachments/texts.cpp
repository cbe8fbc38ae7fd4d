#include "app/attachments/texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

#include "app/attachments/image_provider.h"
#include "app/attachments/part_texts.h"
#include "engine/media/video_sampling.h"

namespace attachments {

using Kind = history::Attachment::Kind;

QString timeText(double seconds)
{
    return QString::fromStdString(engine::videoTimeLabel(seconds));
}

QString durationText(double seconds)
{
    const QLocale locale;
    if (seconds < 9.95)
        return QCoreApplication::translate("attachments", "%1 s", "seconds")
            .arg(locale.toString(seconds, 'f', 1));
    if (seconds < 120)
        return QCoreApplication::translate("attachments", "%1 s", "seconds")
            .arg(locale.toString(std::llround(seconds)));
    return QCoreApplication::translate("attachments", "%1 min", "minutes")
        .arg(locale.toString(std::llround(seconds / 60)));
}

QString sizeText(qint64 bytes)
{
    const QLocale locale;
    return locale.formattedDataSize(bytes, bytes < 100'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString kindText(Kind kind)
{
    switch (kind) {
    case Kind::Image:
        return QCoreApplication::translate("attachments", "Picture");
    case Kind::Audio:
        return QCoreApplication::translate("attachments", "Sound");
    case Kind::Video:
        return QCoreApplication::translate("attachments", "Video");
    case Kind::Pdf:
        return QCoreApplication::translate("attachments", "PDF");
    case Kind::Text:
        break;
    }
    return QCoreApplication::translate("attachments", "Text");
}

QString kindIcon(Kind kind)
{
    switch (kind) {
    case Kind::Image:
        return QStringLiteral("image");
    case Kind::Audio:
        return QStringLiteral("audio");
    case Kind::Video:
        return QStringLiteral("video");
    case Kind::Pdf:
        return QStringLiteral("pdf");
    case Kind::Text:
        break;
    }
    return QStringLiteral("file");
}

QString previewUrl(const history::Attachment& attachment)
{
    if (attachment.blob.isEmpty())
        return {};
    switch (attachment.kind) {
    case Kind::Image:
        return pictureUrl(attachment.blob);
    case Kind::Video:
        return frameUrl(attachment.blob, 0);
    case Kind::Pdf:
        return pageUrl(attachment.blob, static_cast<int>(std::max(1.0, attachment.startSeconds)));
    case Kind::Audio:
    case Kind::Text:
        break;
    }
    return {};
}

} // namespace attachments
