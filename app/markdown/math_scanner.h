// Finds formulas in Markdown before the Markdown parser sees the text: between $…$, $$…$$, \(…\), \[…\] and
// bare \begin…\end environments, outside code. Each is replaced by a mark, so that its content is never read
// as Markdown and amounts of money are never read as formulas.
#pragma once

#include <QList>
#include <QString>

namespace markdown {

struct ScannedFormula
{
    QString tex;
    QString source; ///< with its delimiters
    bool display = false;
    bool closed = true;
};

/// Text with marks in place of formulas and of line break tags.
struct ScannedText
{
    QString text;
    QList<ScannedFormula> formulas;
    bool openFence = false; ///< ends inside a fenced code block
};

// Noncharacters, which text that is exchanged never contains: kMarkOpen, digits, kMarkClose.
inline constexpr QChar kMarkOpen(0xFDD0);
inline constexpr QChar kMarkClose(0xFDD1);
inline constexpr QChar kMarkBreak(0xFDD2); ///< <br>

/// Scans one chunk. `isOpen`: more text may follow, so that an unclosed formula at the end counts as one.
ScannedText scanMath(QStringView text, bool isOpen);

/// End of a display formula's opener in this line ("$$", "\]" or "\end{…}") if it is not closed in it; or
/// empty.
QString openDisplayMath(QStringView line);

/// Length of a fence of ` or ~ at the start of a line (after its indentation), 0 if it is none.
int fenceLength(QStringView line);

} // namespace markdown
