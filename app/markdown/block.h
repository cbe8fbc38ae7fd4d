// One block of a Markdown text, ready to be shown: the unit of the message list. Plain values that QML reads
// as well; knows nothing of colours, fonts or views.
#pragma once

#include <QList>
#include <QMetaType>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace markdown {

/// The kinds a block can be, as QML names them (BlockKind.Code).
namespace block_kind {
Q_NAMESPACE
QML_NAMED_ELEMENT(BlockKind)

enum class Kind
{
    Paragraph,
    Heading,
    ListItem,
    Quote, ///< an empty quote; quoted blocks are of their own kind with quoteDepth > 0
    Code,
    Table,
    Formula,
    Rule,
    Image, ///< a paragraph that is one picture reference; shown as a link, never fetched
};
Q_ENUM_NS(Kind)

enum class Task
{
    None,
    Open,
    Done
};
Q_ENUM_NS(Task)
} // namespace block_kind

using Kind = block_kind::Kind;
using Task = block_kind::Task;

/// Stands in `text` for an inline formula, one per entry of `formulas`.
inline constexpr QChar kFormulaMark(0xFFFC);

/// A block. Rich text is a subset that Qt's RichText shows: p-less inline tags b i s code a br and
/// `<img src="formula:N">` for the inline formula number N.
class Block
{
    Q_GADGET
    QML_VALUE_TYPE(block)
    Q_PROPERTY(int kind READ kindNumber) // a BlockKind
    Q_PROPERTY(int level MEMBER level)
    Q_PROPERTY(int indent MEMBER indent)
    Q_PROPERTY(int quoteDepth MEMBER quoteDepth)
    Q_PROPERTY(QString marker MEMBER marker)
    Q_PROPERTY(int task READ taskNumber) // a BlockKind
    Q_PROPERTY(QString language MEMBER language)
    Q_PROPERTY(bool closed MEMBER closed)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString html MEMBER html)
    Q_PROPERTY(QString source MEMBER markdown)
    Q_PROPERTY(QStringList formulas MEMBER formulas)
    Q_PROPERTY(QStringList links MEMBER links)
    Q_PROPERTY(int columns MEMBER columns)
    Q_PROPERTY(QList<int> alignments MEMBER alignments)
    Q_PROPERTY(QStringList cells MEMBER cells)
    Q_PROPERTY(QStringList cellTexts MEMBER cellTexts)

public:
    Kind kind = Kind::Paragraph;
    int level = 0;          ///< Heading: 1..6
    int indent = 0;         ///< number of lists around it
    int quoteDepth = 0;     ///< number of quotes around it
    QString marker;         ///< ListItem: "•" or "3."; empty: a further block of the same item
    Task task = Task::None; ///< ListItem
    QString language;       ///< Code: first word of the fence's info string
    bool closed = true;     ///< Code, Formula: its end has been seen
    QString text;           ///< as shown, one character per document position; Code: the code; Formula: TeX;
                            ///< Table: tab-separated
    QString html;           ///< rich text of text blocks
    QString markdown;       ///< Markdown that gives this block
    QStringList formulas;   ///< TeX of the inline formulas (text blocks) or of the cells' (tables), in order
    QStringList links;      ///< targets in the order of the text; times are "seek:SECONDS"
    int columns = 0;        ///< Table
    QList<int> alignments;  ///< Table: per column Qt::AlignLeft, AlignHCenter or AlignRight
    QStringList cells;      ///< Table: rich text, row by row, header first
    QStringList cellTexts;  ///< Table: plain text likewise
    qsizetype sourceStart = 0,
              sourceLength = 0; ///< range of the text that gave it; shared by blocks of a list

    int kindNumber() const { return int(kind); }
    int taskNumber() const { return int(task); }
    /// What copying gives: `text` with formulas as TeX.
    QString plainText() const;

    bool operator==(const Block&) const = default;
};

/// Replaces formula marks in a piece of shown text by TeX; `first` is the number of its first formula.
QString withFormulas(const QString& shown, const QStringList& formulas, qsizetype first = 0);

} // namespace markdown
