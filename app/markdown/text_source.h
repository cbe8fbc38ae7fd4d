// The rows of a list whose text can be selected across rows, as copying sees them. Rows may be out of view.
#pragma once

#include <QString>

#include "app/markdown/block.h"

namespace markdown {

class TextSource
{
public:
    virtual ~TextSource() = default;

    virtual int count() const = 0;
    /// Part of a row between two positions of its text; the whole of rows that are selected only as a whole.
    virtual QString plain(int row, int from, int to) const = 0;
    virtual QString plain(int row) const = 0;
    virtual QString markdown(int row) const = 0;
    /// Whether a row follows the one before without an empty line, as items of a list do.
    virtual bool isTight(int row) const = 0;
};

/// plain(row, from, to) of a block.
QString plainPart(const Block& block, int from, int to);
/// isTight(row) of `block` after `before`.
bool isTight(const Block& before, const Block& block);

} // namespace markdown
