#include "app/markdown/streaming_blocks.h"

#include <utility>

#include "app/markdown/math_scanner.h"
#include "app/markdown/provisional.h"

namespace markdown {

namespace {

// Bounds that keep hostile text linear: what is longer is cut there, whatever pieces it came in.
constexpr qsizetype kMaxChunk = 64 * 1024; // without a boundary
constexpr qsizetype kMaxLine = 16 * 1024;
constexpr qsizetype kSmallChunk =
    4 * 1024; // larger ones are parsed again only when they have grown by an eighth

struct Marker
{
    int width = 0; ///< columns from the line's start to the item's text; 0: no list marker
    bool isEmpty = false;
    bool mayInterrupt = false; ///< may follow a paragraph without an empty line
};

int columnsOfIndent(QStringView line, qsizetype* characters = nullptr)
{
    int columns = 0;
    qsizetype i = 0;
    for (; i < line.size() && (line[i] == u' ' || line[i] == u'\t'); ++i)
        columns += line[i] == u'\t' ? 4 - columns % 4 : 1;
    if (characters)
        *characters = i;
    return columns;
}

bool isRule(QStringView text)
{
    if (text.isEmpty() || (text[0] != u'-' && text[0] != u'*' && text[0] != u'_'))
        return false;
    int count = 0;
    for (const QChar c : text) {
        if (c == text[0])
            ++count;
        else if (c != u' ' && c != u'\t')
            return false;
    }
    return count >= 3;
}

/// A line of only - or = under a paragraph makes it a heading.
bool isUnderline(QStringView text)
{
    for (const QChar c : text)
        if (c != text[0])
            return false;
    return !text.isEmpty() && (text[0] == u'-' || text[0] == u'=');
}

bool isHeading(QStringView text)
{
    qsizetype level = 0;
    while (level < text.size() && text[level] == u'#')
        ++level;
    return level >= 1 && level <= 6 && (level == text.size() || text[level].isSpace());
}

Marker listMarker(QStringView text, int indent)
{
    Marker marker;
    qsizetype length = 0;
    bool isOne = true;
    if (!text.isEmpty() && (text[0] == u'-' || text[0] == u'*' || text[0] == u'+')) {
        length = 1;
    } else {
        while (length < text.size() && length < 10 && text[length] >= u'0' && text[length] <= u'9')
            ++length;
        if (length == 0 || length > 9 || length >= text.size() ||
            (text[length] != u'.' && text[length] != u')'))
            return marker;
        isOne = text.left(length).toInt() == 1;
        ++length;
    }
    if (length < text.size() && text[length] != u' ' && text[length] != u'\t')
        return marker;
    const QStringView after = text.mid(length);
    marker.isEmpty = after.trimmed().isEmpty();
    const int spaces = columnsOfIndent(after);
    marker.width = indent + int(length) + (marker.isEmpty || spaces > 4 ? 1 : spaces);
    marker.mayInterrupt = !marker.isEmpty && isOne;
    return marker;
}

} // namespace

BlockChange StreamingBlocks::append(const QString& text)
{
    Q_ASSERT(!m_finished);
    const BlockChange none{m_blocks.size(), m_blocks.size(), m_blocks.size()};
    if (text.isEmpty())
        return none;
    qsizetype scan = m_text.size();
    m_text += text;
    m_newStable.clear();
    while (true) {
        const qsizetype newline = m_text.indexOf(u'\n', scan);
        qsizetype end = newline < 0 ? m_text.size() : newline + 1;
        const bool isCut = end - m_lineStart > kMaxLine;
        if (isCut)
            end = m_lineStart + kMaxLine - (m_text[m_lineStart + kMaxLine].isLowSurrogate() ? 1 : 0);
        else if (newline < 0)
            break;
        takeLine(m_lineStart, end);
        m_lineIsRest = isCut;
        m_lineStart = end;
        scan = qMax(scan, end);
        if (m_chunk != Chunk::Fence && m_chunk != Chunk::None && end - m_chunkStart > kMaxChunk)
            close(end);
    }

    const qsizetype size = m_text.size() - m_chunkStart;
    const bool wait = m_newStable.isEmpty() && m_chunk != Chunk::Fence && size > kSmallChunk &&
                      size < m_tailParsedSize + m_tailParsedSize / 8;
    if (wait)
        return none;
    return replaceTail(openBlocks(true));
}

BlockChange StreamingBlocks::finish()
{
    if (m_finished)
        return {m_blocks.size(), m_blocks.size(), m_blocks.size()};
    m_newStable.clear();
    if (m_lineStart < m_text.size())
        takeLine(m_lineStart, m_text.size());
    m_lineStart = m_text.size();
    close(m_text.size());
    m_finished = true;
    return replaceTail({});
}

BlockChange StreamingBlocks::replaceTail(QList<Block> tail)
{
    BlockChange change;
    change.oldCount = m_blocks.size();
    QList<Block> fresh = std::exchange(m_newStable, {});
    const qsizetype stable = m_stableCount + fresh.size();
    fresh += std::move(tail);
    change.newCount = m_stableCount + fresh.size();
    qsizetype same = 0;
    while (same < fresh.size() && m_stableCount + same < m_blocks.size() &&
           fresh[same] == m_blocks[m_stableCount + same])
        ++same;
    change.first = m_stableCount + same;
    m_blocks.erase(m_blocks.begin() + change.first, m_blocks.end());
    for (qsizetype i = same; i < fresh.size(); ++i)
        m_blocks.append(std::move(fresh[i]));
    m_stableCount = stable;
    return change;
}

/// Decides where a line belongs: to the open chunk, or to a new one after a boundary.
void StreamingBlocks::takeLine(qsizetype start, qsizetype end)
{
    const QStringView whole = QStringView(m_text).mid(start, end - start);
    QStringView line = whole;
    while (!line.isEmpty() && (line.back() == u'\n' || line.back() == u'\r'))
        line.chop(1);
    if (m_chunk == Chunk::Fence) {
        if (!m_lineIsRest && isFenceEnd(line)) {
            m_code.closed = true;
            close(end);
        } else {
            addCodeLine(line);
        }
        return;
    }

    qsizetype skip = 0;
    const int indent = columnsOfIndent(line, &skip);
    const QStringView text = line.mid(skip);
    const bool isBlank = text.trimmed().isEmpty();
    if (!m_mathEnd.isEmpty() && !isBlank) {
        if (text.contains(m_mathEnd))
            m_mathEnd.clear();
        return;
    }
    m_mathEnd.clear();
    if (isBlank) {
        if (m_chunk == Chunk::Item)
            m_blankSeen = true;
        else if (m_chunk != Chunk::None)
            close(end);
        if (m_chunk == Chunk::None)
            m_chunkStart = end;
        return;
    }

    const bool isShallow = indent <= 3;
    const bool startsFence = isShallow && fenceLength(text) > 0;
    const bool rule = isShallow && isRule(text);
    const bool startsBlock = startsFence || rule || (isShallow && (isHeading(text) || text.startsWith(u'>')));
    const Marker marker = isShallow && !rule ? listMarker(text, indent) : Marker{};
    switch (m_chunk) {
    case Chunk::Item:
        if (indent >= m_contentIndent) {
            m_blankSeen = false;
            if (const int fence = fenceLength(text); fence > 0 && m_fenceLength == 0) {
                m_fenceLength = fence;
                m_fenceMark = text[0];
            } else if (m_fenceLength > 0) {
                if (fence >= m_fenceLength && text[0] == m_fenceMark && fence == text.trimmed().size())
                    m_fenceLength = 0;
            } else {
                m_mathEnd = openDisplayMath(text);
            }
            return;
        }
        if (marker.width > 0 || startsBlock || m_blankSeen)
            close(start);
        break;
    case Chunk::Quote:
        if (text.startsWith(u'>') && isShallow) {
            m_mathEnd.clear();
            return;
        }
        if (startsBlock || marker.mayInterrupt)
            close(start);
        break;
    case Chunk::Paragraph:
        if (isShallow && isUnderline(text.trimmed()) && !marker.mayInterrupt)
            return; // the parser decides whether it is a heading
        if (startsBlock || marker.mayInterrupt)
            close(start);
        break;
    case Chunk::None:
    case Chunk::Fence:
        break;
    }
    if (m_chunk == Chunk::None)
        open(start, end, line, indent);
    else
        m_mathEnd = openDisplayMath(text);
}

void StreamingBlocks::open(qsizetype start, qsizetype end, QStringView line, int indent)
{
    m_chunkStart = start;
    m_blankSeen = false;
    m_fenceLength = 0;
    m_tailParsedSize = 0;
    QStringView text = line.trimmed();
    if (indent <= 3) {
        if (fenceLength(text) > 0) {
            openFence(start, end, text, indent);
            return;
        }
        m_chunk = Chunk::Paragraph;
        if (isHeading(text) || isRule(text)) {
            close(end);
            return;
        }
        if (text.startsWith(u'>')) {
            m_chunk = Chunk::Quote;
            return;
        }
        if (const Marker marker = listMarker(text, indent); marker.width > 0) {
            m_chunk = Chunk::Item;
            m_contentIndent = marker.width;
            qsizetype skip = 0;
            while (skip < text.size() && !text[skip].isSpace())
                ++skip;
            text = text.mid(skip).trimmed();
            if (const int fence = fenceLength(text); fence > 0) {
                m_fenceLength = fence;
                m_fenceMark = text[0];
                return;
            }
        }
    }
    if (m_chunk == Chunk::None)
        m_chunk = Chunk::Paragraph;
    m_mathEnd = openDisplayMath(text);
}

void StreamingBlocks::openFence(qsizetype start, qsizetype end, QStringView line, int indent)
{
    m_chunk = Chunk::Fence;
    m_fenceMark = line[0];
    m_fenceLength = fenceLength(line);
    m_fenceIndent = indent;
    m_code = {};
    m_code.kind = Kind::Code;
    m_code.closed = false;
    m_codeHasLine = false;
    const QStringView info = line.mid(m_fenceLength).trimmed();
    qsizetype word = 0;
    while (word < info.size() && !info[word].isSpace() && info[word] != u'{' && word < 60)
        ++word;
    m_code.language = info.left(word).toString();
    m_code.sourceStart = start;
    m_parsedCharacters += end - start;
}

void StreamingBlocks::addCodeLine(QStringView line)
{
    qsizetype skip = 0;
    while (skip < m_fenceIndent && skip < line.size() && line[skip] == u' ')
        ++skip;
    if (m_codeHasLine && !m_lineIsRest)
        m_code.text += u'\n';
    m_codeHasLine = true;
    m_code.text += line.mid(skip);
    m_parsedCharacters += line.size() + 1;
}

bool StreamingBlocks::isFenceEnd(QStringView line) const
{
    qsizetype skip = 0;
    if (columnsOfIndent(line, &skip) > 3)
        return false;
    const QStringView text = line.mid(skip).trimmed();
    return text.size() >= m_fenceLength && fenceLength(text) == text.size() && text[0] == m_fenceMark;
}

/// What lies before `end` and after the last boundary will not change any more.
void StreamingBlocks::close(qsizetype end)
{
    if (m_chunk != Chunk::None) {
        QList<Block> blocks;
        if (m_chunk == Chunk::Fence) {
            const QString fence(m_fenceLength, m_fenceMark);
            m_code.markdown = fence + m_code.language + u'\n' + m_code.text +
                              QString(m_code.text.isEmpty() ? 0 : 1, u'\n') + fence;
            blocks.append(std::exchange(m_code, {}));
            m_list = {};
        } else {
            const QStringView chunk = QStringView(m_text).mid(m_chunkStart, end - m_chunkStart);
            m_parsedCharacters += chunk.size();
            blocks = parseChunk(chunk, m_options, m_list, false);
        }
        for (Block& block : blocks) {
            block.sourceStart = m_chunkStart;
            block.sourceLength = end - m_chunkStart;
        }
        m_newStable += blocks;
    }
    m_chunk = Chunk::None;
    m_chunkStart = end;
    m_mathEnd.clear();
    m_tailParsedSize = 0;
}

/// Blocks of the open chunk and of the line that has not ended.
QList<Block> StreamingBlocks::openBlocks(bool isOpen)
{
    const QStringView last = QStringView(m_text).mid(m_lineStart);
    if (m_chunk == Chunk::Fence) {
        Block code = m_code;
        const bool mayBeEnd =
            !last.trimmed().isEmpty() && last.trimmed().count(m_fenceMark) == last.trimmed().size();
        if (!last.isEmpty() && !mayBeEnd) {
            qsizetype skip = 0;
            while (skip < m_fenceIndent && skip < last.size() && last[skip] == u' ')
                ++skip;
            if (m_codeHasLine && !m_lineIsRest)
                code.text += u'\n';
            code.text += last.mid(skip);
            m_parsedCharacters += last.size();
        }
        code.markdown.clear();
        code.sourceLength = m_text.size() - m_chunkStart;
        return {code};
    }
    const QStringView chunk = QStringView(m_text).mid(m_chunkStart);
    m_tailParsedSize = chunk.size();
    if (chunk.isEmpty())
        return {};
    m_parsedCharacters += chunk.size();
    ListContext list = m_list;
    QList<Block> blocks =
        parseChunk(isOpen ? withProvisionalEnd(chunk) : chunk.toString(), m_options, list, isOpen);
    for (Block& block : blocks) {
        block.sourceStart = m_chunkStart;
        block.sourceLength = chunk.size();
    }
    return blocks;
}

QList<Block> parseBlocks(const QString& text, const ParseOptions& options)
{
    StreamingBlocks blocks(options);
    blocks.append(text);
    blocks.finish();
    return blocks.blocks();
}

} // namespace markdown
