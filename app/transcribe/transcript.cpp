#include "app/transcribe/transcript.h"

#include "app/media/transcriber.h"
#include "app/transcribe/time_text.h"

namespace transcribe {
namespace {

QString spoken(const TranscriptRow& row)
{
    return row.speaker.isEmpty() ? row.text : QStringLiteral("%1: %2").arg(row.speaker, row.text);
}

// A vertical bar would end the cell, a line break the row.
QString cell(QString text)
{
    return text.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('|'), QLatin1String("\\|"))
        .replace(QLatin1Char('\n'), QLatin1String("<br>"));
}

QString markdown(const QList<TranscriptRow>& rows, const QString& title)
{
    bool hasSpeaker = false;
    bool hasTranslation = false;
    for (const TranscriptRow& row : rows) {
        hasSpeaker |= !row.speaker.isEmpty();
        hasTranslation |= !row.translation.isEmpty();
    }
    QString text = QStringLiteral("# %1\n\n").arg(title);
    const auto line = [&](const QString& time, const QString& speaker, const QString& said,
                          const QString& translated) {
        text += QStringLiteral("| ") + time;
        if (hasSpeaker)
            text += QStringLiteral(" | ") + speaker;
        text += QStringLiteral(" | ") + said;
        if (hasTranslation)
            text += QStringLiteral(" | ") + translated;
        text += QStringLiteral(" |\n");
    };
    line(QStringLiteral("Time"), QStringLiteral("Speaker"), QStringLiteral("Text"),
         QStringLiteral("Translation"));
    const QString rule = QStringLiteral("---");
    line(rule, rule, rule, rule);
    for (const TranscriptRow& row : rows)
        line(timeText(row.start), cell(row.speaker), cell(row.text), cell(row.translation));
    return text;
}

} // namespace

QString exported(const QList<TranscriptRow>& rows, ExportForm form, const QString& title)
{
    QList<TranscriptRow> finals;
    std::vector<media::TranscriptPiece> pieces;
    for (const TranscriptRow& row : rows) {
        if (!row.isFinal)
            continue;
        finals.append(row);
        pieces.push_back({row.start, row.end, spoken(row).toStdString(), row.translation.toStdString()});
    }
    switch (form) {
    case ExportForm::Text:
        return QString::fromStdString(media::toText(pieces));
    case ExportForm::Srt:
        return QString::fromStdString(media::toSrt(pieces));
    case ExportForm::Vtt:
        return QString::fromStdString(media::toVtt(pieces));
    case ExportForm::Markdown:
        return markdown(finals, title);
    }
    return {};
}

} // namespace transcribe
