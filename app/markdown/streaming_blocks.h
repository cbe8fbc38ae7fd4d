// Markdown that grows: keeps the blocks of a text while it is written and parses again only what can still
// change, from the last boundary on. One text, one thread.
#pragma once

#include <QList>
#include <QString>

#include "app/markdown/block.h"
#include "app/markdown/block_parser.h"

namespace markdown {

/// Which blocks an append changed: those before `first` stayed as they were.
struct BlockChange
{
    qsizetype first = 0;
    qsizetype oldCount = 0;
    qsizetype newCount = 0;

    bool isEmpty() const { return first == oldCount && oldCount == newCount; }
};

class StreamingBlocks
{
public:
    explicit StreamingBlocks(ParseOptions options = {}) : m_options(options) {}

    /// Goes on with the text. While it is written its end is shown as it will probably look (see
    /// provisional.h).
    BlockChange append(const QString& text);
    /// The text is complete; its end is parsed as it stands.
    BlockChange finish();

    const QString& text() const { return m_text; }
    const QList<Block>& blocks() const { return m_blocks; }
    bool isFinished() const { return m_finished; }
    /// Characters that have been given to the parser so far, for the test that this stays linear.
    qint64 parsedCharacters() const { return m_parsedCharacters; }

private:
    enum class Chunk
    {
        None,
        Paragraph, ///< and tables, headings with underline, HTML as text
        Quote,
        Item,
        Fence
    };

    void takeLine(qsizetype start, qsizetype end);
    void open(qsizetype start, qsizetype end, QStringView line, int indent);
    void openFence(qsizetype start, qsizetype end, QStringView line, int indent);
    void close(qsizetype end);
    void addCodeLine(QStringView line);
    bool isFenceEnd(QStringView line) const;
    QList<Block> openBlocks(bool isOpen);
    BlockChange replaceTail(QList<Block> tail);

    ParseOptions m_options;
    QString m_text;
    QList<Block> m_blocks;
    qsizetype m_stableCount = 0; ///< blocks before the open chunk
    qsizetype m_lineStart = 0;   ///< first line that has not ended
    bool m_lineIsRest = false;   ///< that line is the rest of one that was cut
    bool m_finished = false;
    qint64 m_parsedCharacters = 0;

    Chunk m_chunk = Chunk::None;
    qsizetype m_chunkStart = 0;
    ListContext m_list;      ///< before the open chunk
    int m_contentIndent = 0; ///< Item: columns its further lines are indented by
    bool m_blankSeen = false;
    QString m_mathEnd; ///< a display formula is open until this
    QChar m_fenceMark;
    int m_fenceLength = 0,
        m_fenceIndent = 0; ///< Fence; in an Item: length of the fence that is open in it, or 0
    Block m_code;          ///< Fence: as far as its lines have ended
    bool m_codeHasLine = false;
    qsizetype m_tailParsedSize = 0; ///< size of the open chunk when it was last parsed
    QList<Block> m_newStable;       ///< closed by the append that is running
};

} // namespace markdown
