#include "app/markdown/block_parser.h"

#include <md4c.h>

#include <utility>

#include "app/markdown/math_scanner.h"
#include "app/markdown/rich_text.h"

namespace markdown {

namespace {

constexpr int kMaxDepth = 8;          // deeper lists and quotes are shown at this depth
constexpr int kMaxTableCells = 20000; // the rest of a larger table is left out of the view

/// Gets md4c's events for one chunk and makes blocks of them.
class ChunkReader
{
public:
    ChunkReader(const ScannedText& scanned, const ParseOptions& options, ListContext& list)
        : m_scanned(scanned),
          m_list(list),
          m_builder(scanned.formulas, options.linkTimes)
    {
    }

    QList<Block> read()
    {
        const QByteArray utf8 = m_scanned.text.toUtf8();
        MD_PARSER parser = {};
        // Indented code is off: models fence their code, and what they indent is text under a lettered list.
        parser.flags = MD_DIALECT_GITHUB | MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS;
        parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
            return to(self).enterBlock(type, detail);
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
            return to(self).leaveBlock(type, detail);
        };
        parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) {
            return to(self).enterSpan(type, detail);
        };
        parser.leave_span = [](MD_SPANTYPE type, void*, void* self) { return to(self).leaveSpan(type); };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
            return to(self).text(type, QString::fromUtf8(text, int(size)));
        };
        md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, this);
        endParagraph();
        return std::move(m_blocks);
    }

private:
    struct List
    {
        bool isOrdered;
        qint64 number;
        QChar delimiter;
    };

    static ChunkReader& to(void* self) { return *static_cast<ChunkReader*>(self); }

    QString attribute(const MD_ATTRIBUTE& attribute) const
    {
        QString out;
        for (int i = 0; attribute.size > 0 && attribute.substr_offsets[i] < attribute.size; ++i) {
            const MD_OFFSET start = attribute.substr_offsets[i], end = attribute.substr_offsets[i + 1];
            const QString part = QString::fromUtf8(attribute.text + start, int(end - start));
            out += attribute.substr_types[i] == MD_TEXT_ENTITY ? decodeEntity(part) : part;
        }
        return RichTextBuilder::restore(out, m_scanned.formulas);
    }

    Block newBlock(Kind kind)
    {
        Block block;
        block.kind = kind;
        block.indent = int(qMin<qsizetype>(m_lists.size(), kMaxDepth));
        block.quoteDepth = qMin(m_quotes, kMaxDepth);
        return block;
    }

    /// What stands before the lines of a block's Markdown.
    void finish(Block block, const QString& inner)
    {
        if (m_itemPending) { // the first block of an item carries its marker
            m_itemPending = false;
            if (block.kind == Kind::Paragraph || block.kind == Kind::Image) {
                block.kind = Kind::ListItem;
                block.marker = m_marker;
                block.task = m_task;
            } else {
                Block item = newBlock(Kind::ListItem);
                item.marker = m_marker;
                item.task = m_task;
                append(item, {});
            }
        }
        append(std::move(block), inner);
    }

    void append(Block block, const QString& inner)
    {
        QString quotes;
        for (int i = 0; i < block.quoteDepth; ++i)
            quotes += QStringLiteral("> ");
        const int under = block.kind == Kind::ListItem ? block.indent - 1 : block.indent;
        const QString indent = quotes + QString(qMax(0, under) * 4, u' ');
        QString lead;
        if (block.kind == Kind::ListItem) {
            lead =
                m_lists.isEmpty() || !m_lists.last().isOrdered ? QStringLiteral("- ") : block.marker + u' ';
            if (block.task != Task::None)
                lead += block.task == Task::Done ? QStringLiteral("[x] ") : QStringLiteral("[ ] ");
        }
        const QString next =
            u'\n' + indent + (block.kind == Kind::ListItem ? QStringLiteral("    ") : QString());
        block.markdown = indent + lead + QString(inner).replace(u'\n', next);
        m_blocks.append(std::move(block));
    }

    void endParagraph()
    {
        if (!m_inText)
            return;
        m_inText = false;
        RichText rich = m_builder.take();
        if (rich.text.trimmed().isEmpty() && !m_itemPending)
            return;
        Block block = newBlock(m_headingLevel > 0 ? Kind::Heading
                               : rich.isOnlyImage ? Kind::Image
                                                  : Kind::Paragraph);
        block.level = m_headingLevel;
        block.html = std::move(rich.html);
        block.text = std::move(rich.text);
        block.formulas = std::move(rich.formulas);
        block.links = std::move(rich.links);
        const QString lead = QString(block.level, u'#') + QString(block.level > 0 ? 1 : 0, u' ');
        finish(std::move(block), lead + rich.markdown.trimmed());
    }

    int enterBlock(MD_BLOCKTYPE type, void* detail)
    {
        if (type != MD_BLOCK_DOC && type <= MD_BLOCK_TABLE)
            endParagraph();
        switch (type) {
        case MD_BLOCK_QUOTE:
            ++m_quotes;
            m_quoteStart = m_blocks.size();
            break;
        case MD_BLOCK_UL:
            m_lists.append({false, 0, {}});
            break;
        case MD_BLOCK_OL: {
            const auto& ol = *static_cast<MD_BLOCK_OL_DETAIL*>(detail);
            List list{true, qint64(ol.start), QLatin1Char(ol.mark_delimiter)};
            if (m_lists.isEmpty() && m_quotes == 0 && m_blocks.isEmpty() && m_list.isOrdered &&
                m_list.delimiter == list.delimiter)
                list.number = m_list.nextNumber; // the list of the chunk before goes on
            m_lists.append(list);
            break;
        }
        case MD_BLOCK_LI: {
            flushEmptyItem();
            const auto& li = *static_cast<MD_BLOCK_LI_DETAIL*>(detail);
            List& list = m_lists.last();
            m_itemPending = true;
            m_marker = list.isOrdered ? QString::number(list.number++) + list.delimiter : QStringLiteral("•");
            m_task = !li.is_task ? Task::None : li.task_mark == ' ' ? Task::Open : Task::Done;
            break;
        }
        case MD_BLOCK_HR:
            finish(newBlock(Kind::Rule), QStringLiteral("---"));
            break;
        case MD_BLOCK_H:
            m_headingLevel = int(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
            m_inText = true;
            break;
        case MD_BLOCK_P:
            m_inText = true;
            break;
        case MD_BLOCK_CODE:
            m_block = newBlock(Kind::Code);
            m_block.language = attribute(static_cast<MD_BLOCK_CODE_DETAIL*>(detail)->lang);
            m_inCode = true;
            break;
        case MD_BLOCK_TABLE:
            m_block = newBlock(Kind::Table);
            m_block.columns = int(static_cast<MD_BLOCK_TABLE_DETAIL*>(detail)->col_count);
            m_rows.clear();
            break;
        case MD_BLOCK_TR:
            m_row.clear();
            break;
        case MD_BLOCK_TH: {
            const MD_ALIGN align = static_cast<MD_BLOCK_TD_DETAIL*>(detail)->align;
            m_block.alignments.append(align == MD_ALIGN_RIGHT    ? Qt::AlignRight
                                      : align == MD_ALIGN_CENTER ? Qt::AlignHCenter
                                                                 : Qt::AlignLeft);
            m_inText = false;
            break;
        }
        default:
            break;
        }
        return 0;
    }

    int leaveBlock(MD_BLOCKTYPE type, void*)
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            endParagraph();
            if (m_blocks.size() == m_quoteStart && m_quotes > 0)
                finish(newBlock(Kind::Quote), {});
            m_quoteStart = -1;
            --m_quotes;
            break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            if (m_lists.size() == 1 && m_quotes == 0)
                m_list = {m_lists.last().isOrdered, m_lists.last().delimiter, m_lists.last().number};
            m_lists.removeLast();
            break;
        case MD_BLOCK_LI:
            endParagraph();
            flushEmptyItem();
            break;
        case MD_BLOCK_H:
            endParagraph();
            m_headingLevel = 0;
            break;
        case MD_BLOCK_P:
            endParagraph();
            break;
        case MD_BLOCK_CODE:
            endCode();
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            endCell();
            break;
        case MD_BLOCK_TR:
            if (m_block.cells.size() <= kMaxTableCells)
                m_rows.append(QStringLiteral("| ") + m_row.join(QStringLiteral(" | ")) +
                              QStringLiteral(" |"));
            break;
        case MD_BLOCK_TABLE:
            endTable();
            break;
        default:
            break;
        }
        return 0;
    }

    /// An item without any content still has its marker.
    void flushEmptyItem()
    {
        if (m_itemPending)
            finish(newBlock(Kind::Paragraph), {});
    }

    void endCode()
    {
        m_inCode = false;
        if (m_block.text.endsWith(u'\n'))
            m_block.text.chop(1);
        int longest = 2, run = 0;
        for (const QChar c : std::as_const(m_block.text))
            longest = qMax(longest, c == u'`' ? ++run : (run = 0));
        const QString fence(longest + 1, u'`');
        const QString inner = fence + m_block.language + u'\n' + m_block.text +
                              QString(m_block.text.isEmpty() ? 0 : 1, u'\n') + fence;
        finish(std::exchange(m_block, {}), inner);
    }

    void endCell()
    {
        const RichText rich = m_builder.take();
        m_inText = false;
        if (m_block.cells.size() >= kMaxTableCells)
            return;
        m_block.cells.append(renumbered(rich.html, m_block.formulas.size()));
        m_block.cellTexts.append(rich.text);
        m_block.formulas += rich.formulas;
        m_block.links += rich.links;
        m_row.append(QString(rich.markdown)
                         .replace(u'|', QStringLiteral("\\|"))
                         .replace(u'\n', QStringLiteral("<br>")));
    }

    /// Formulas are counted through the whole table.
    static QString renumbered(const QString& html, qsizetype first)
    {
        const QString tag = QStringLiteral("<img src=\"formula:");
        if (first == 0 || !html.contains(tag))
            return html;
        QString out;
        qsizetype at = 0;
        for (qsizetype found = html.indexOf(tag); found >= 0; found = html.indexOf(tag, at)) {
            const qsizetype start = found + tag.size(), end = html.indexOf(u'"', start);
            out += QStringView(html).mid(at, start - at);
            out += QString::number(html.mid(start, end - start).toLongLong() + first);
            at = end;
        }
        out += QStringView(html).mid(at);
        return out;
    }

    void endTable()
    {
        QStringList ruler;
        for (const int align : std::as_const(m_block.alignments))
            ruler.append(align == Qt::AlignRight     ? QStringLiteral("---:")
                         : align == Qt::AlignHCenter ? QStringLiteral(":---:")
                                                     : QStringLiteral("---"));
        m_rows.insert(qMin<qsizetype>(1, m_rows.size()), u'|' + ruler.join(u'|') + u'|');
        qsizetype formula = 0;
        for (qsizetype i = 0; i < m_block.cellTexts.size(); ++i) {
            const QString& cell = m_block.cellTexts[i];
            QString shown = withFormulas(cell, m_block.formulas, formula);
            formula += cell.count(kFormulaMark);
            m_block.text += shown.replace(u'\t', u' ').replace(QChar(QChar::LineSeparator), u' ');
            if (i + 1 < m_block.cellTexts.size())
                m_block.text += m_block.columns > 0 && (i + 1) % m_block.columns == 0 ? u'\n' : u'\t';
        }
        finish(std::exchange(m_block, {}), m_rows.join(u'\n'));
    }

    int enterSpan(MD_SPANTYPE type, void* detail)
    {
        beginText();
        ++m_spanDepth;
        switch (type) {
        case MD_SPAN_EM:
            m_builder.enter(Span::Emphasis);
            break;
        case MD_SPAN_STRONG:
            m_builder.enter(Span::Strong);
            break;
        case MD_SPAN_DEL:
            m_builder.enter(Span::Strike);
            break;
        case MD_SPAN_CODE:
            m_builder.enter(Span::Code);
            break;
        case MD_SPAN_A:
            m_builder.enter(Span::Link, attribute(static_cast<MD_SPAN_A_DETAIL*>(detail)->href));
            break;
        case MD_SPAN_IMG:
            m_builder.enter(Span::Image, attribute(static_cast<MD_SPAN_IMG_DETAIL*>(detail)->src));
            break;
        default:
            break;
        }
        return 0;
    }

    int leaveSpan(MD_SPANTYPE type)
    {
        --m_spanDepth;
        switch (type) {
        case MD_SPAN_EM:
            m_builder.leave(Span::Emphasis);
            break;
        case MD_SPAN_STRONG:
            m_builder.leave(Span::Strong);
            break;
        case MD_SPAN_DEL:
            m_builder.leave(Span::Strike);
            break;
        case MD_SPAN_CODE:
            m_builder.leave(Span::Code);
            break;
        case MD_SPAN_A:
            m_builder.leave(Span::Link);
            break;
        case MD_SPAN_IMG:
            m_builder.leave(Span::Image);
            break;
        default:
            break;
        }
        return 0;
    }

    /// Items of tight lists have their text without a paragraph around it.
    void beginText()
    {
        if (m_block.kind != Kind::Table)
            m_inText = true;
    }

    int text(MD_TEXTTYPE type, const QString& text)
    {
        if (m_inCode) {
            m_block.text += RichTextBuilder::restore(text, m_scanned.formulas);
            return 0;
        }
        beginText();
        switch (type) {
        case MD_TEXT_CODE:
            m_builder.code(text);
            break;
        case MD_TEXT_BR:
        case MD_TEXT_SOFTBR: // models break lines where they mean it
            m_builder.lineBreak();
            break;
        case MD_TEXT_ENTITY:
            m_builder.text(decodeEntity(text));
            break;
        case MD_TEXT_NULLCHAR:
            m_builder.text(QString(QChar(QChar::ReplacementCharacter)));
            break;
        default:
            normalText(text);
        }
        return 0;
    }

    /// Text, cut where a display formula stands in it.
    void normalText(QStringView text)
    {
        const bool mayCut = m_spanDepth == 0 && m_block.kind != Kind::Table && m_headingLevel == 0;
        qsizetype open = mayCut ? text.indexOf(kMarkOpen) : -1;
        while (open >= 0) {
            const qsizetype close = text.indexOf(kMarkClose, open);
            const int index = close < 0 ? -1 : text.mid(open + 1, close - open - 1).toInt();
            if (index < 0 || index >= m_scanned.formulas.size() || !m_scanned.formulas[index].display) {
                open = text.indexOf(kMarkOpen, open + 1);
                continue;
            }
            m_builder.text(text.left(open));
            m_inText = !m_builder.isEmpty();
            endParagraph();
            const ScannedFormula& formula = m_scanned.formulas[index];
            Block block = newBlock(Kind::Formula);
            block.text = formula.tex;
            block.closed = formula.closed;
            finish(std::move(block), QStringLiteral("$$\n") + formula.tex + QStringLiteral("\n$$"));
            text = text.mid(close + 1);
            if (text.trimmed().isEmpty())
                return;
            open = text.indexOf(kMarkOpen);
        }
        if (!text.isEmpty()) {
            m_builder.text(text);
            m_inText = m_block.kind != Kind::Table;
        }
    }

    const ScannedText& m_scanned;
    ListContext& m_list;
    RichTextBuilder m_builder;
    QList<Block> m_blocks;
    QList<List> m_lists;
    Block m_block; ///< Code or Table while it is being read
    QStringList m_row, m_rows;
    QString m_marker;
    Task m_task = Task::None;
    bool m_itemPending = false;
    bool m_inText = false, m_inCode = false;
    int m_headingLevel = 0, m_quotes = 0, m_spanDepth = 0;
    qsizetype m_quoteStart = -1;
};

} // namespace

QList<Block> parseChunk(QStringView chunk, const ParseOptions& options, ListContext& list, bool isOpen)
{
    const ScannedText scanned = scanMath(chunk, isOpen);
    ListContext after = list;
    QList<Block> blocks = ChunkReader(scanned, options, after).read();
    const bool isList =
        !blocks.isEmpty() && blocks.first().kind == Kind::ListItem && blocks.last().indent > 0;
    list = isList ? after : ListContext{};
    if (scanned.openFence && !blocks.isEmpty() && blocks.last().kind == Kind::Code)
        blocks.last().closed = false;
    if (blocks.size() == 1 && blocks.first().kind != Kind::Code && blocks.first().kind != Kind::ListItem)
        blocks.first().markdown = chunk.trimmed().toString();
    return blocks;
}

} // namespace markdown
