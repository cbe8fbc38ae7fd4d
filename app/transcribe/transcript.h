// A transcript as it is kept: plain values and the forms in which it leaves the program.
#pragma once

#include <QList>
#include <QString>

namespace transcribe {

struct TranscriptRow
{
    double start = 0; ///< seconds; from the cuts at pauses, not from the model
    double end = 0;
    QString text;
    QString translation;
    QString speaker;     ///< as the user typed it
    bool isFinal = true; ///< false: still being said, text may change

    bool operator==(const TranscriptRow&) const = default;
};

enum class ExportForm
{
    Text,
    Srt,
    Vtt,
    Markdown,
};

/// Final rows only. `title` heads Markdown.
QString exported(const QList<TranscriptRow>& rows, ExportForm form, const QString& title);

} // namespace transcribe
