// One stretch of Markdown to blocks, with md4c (GitHub's flavour). Knows nothing of streaming.
#pragma once

#include <QList>
#include <QString>

#include "app/markdown/block.h"

namespace markdown {

struct ParseOptions
{
    bool linkTimes = true; ///< 01:23 outside code becomes a link to seek:83

    bool operator==(const ParseOptions&) const = default;
};

/// Where a numbered list stands between the chunks of a text: each of its items is a chunk of its own.
struct ListContext
{
    bool isOrdered = false;
    QChar delimiter;
    qint64 nextNumber = 0;

    bool operator==(const ListContext&) const = default;
};

/// Blocks of a chunk: a paragraph, a heading, a table, a quote or one item of a list with all it contains.
/// `list` is the list before it and becomes the list after it. `isOpen`: the text may go on.
QList<Block> parseChunk(QStringView chunk, const ParseOptions& options, ListContext& list, bool isOpen);

/// The whole text. The same as streaming it in pieces.
QList<Block> parseBlocks(const QString& text, const ParseOptions& options = {});

} // namespace markdown
