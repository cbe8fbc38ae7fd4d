#include "app/markdown/code_highlighter.h"

#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <chrono>

namespace markdown {

using namespace std::chrono_literals;

/// Lays runs over a document as formats of its layout: text, selection and undo stay as they are.
class RunPainter : public QSyntaxHighlighter
{
public:
    explicit RunPainter(QTextDocument* document) : QSyntaxHighlighter(document) {}

    void setColors(const QList<QColor>& colors)
    {
        m_formats.clear();
        for (const QColor& color : colors) {
            QTextCharFormat format;
            format.setForeground(color);
            m_formats.append(format);
        }
        rehighlight();
    }

    void setRuns(const QList<CodeRun>& runs)
    {
        const auto same = std::mismatch(runs.begin(), runs.end(), m_runs.begin(), m_runs.end());
        const bool isUnchanged = same.first == runs.end() && same.second == m_runs.end();
        int from = same.first == runs.end() ? INT_MAX : same.first->start;
        if (same.second != m_runs.end())
            from = std::min(from, same.second->start);
        m_runs = runs;
        if (isUnchanged)
            return;
        for (QTextBlock block = document()->findBlock(from); block.isValid(); block = block.next())
            rehighlightBlock(block);
    }

protected:
    void highlightBlock(const QString& text) override
    {
        const int start = currentBlock().position(), end = start + int(text.size());
        auto run = std::partition_point(m_runs.cbegin(), m_runs.cend(), [start](const CodeRun& run) {
            return run.start + run.length <= start;
        });
        for (; run != m_runs.cend() && run->start < end; ++run) {
            const int from = std::max(run->start, start), to = std::min(run->start + run->length, end);
            setFormat(from - start, to - from, formatOf(run->format));
        }
    }

private:
    QTextCharFormat formatOf(CodeFormat format) const
    {
        QTextCharFormat out;
        if (format == CodeFormat::Strong)
            out.setFontWeight(QFont::Bold);
        else if (format == CodeFormat::Emphasis)
            out.setFontItalic(true);
        else
            out = m_formats.value(int(format) - 1);
        return out;
    }

    QList<CodeRun> m_runs;
    QList<QTextCharFormat> m_formats;
};

CodeHighlighter::CodeHighlighter(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CodeHighlighter::colour);
}

CodeHighlighter::~CodeHighlighter()
{
    delete m_painter;
}

void CodeHighlighter::setTypesetter(Typesetter* typesetter)
{
    if (m_typesetter)
        m_typesetter->disconnect(this);
    m_typesetter = typesetter;
    if (m_typesetter)
        connect(m_typesetter, &Typesetter::codeReady, this, [this](const QByteArray& key) {
            // The answer may be for less code than there is by now: it colours its part.
            const QList<CodeRun>* const runs = key == m_key && m_painter ? m_typesetter->known(key) : nullptr;
            if (runs)
                m_painter->setRuns(*runs);
        });
    schedule();
}

void CodeHighlighter::setDocument(QQuickTextDocument* document)
{
    m_document = document;
    delete m_painter;
    if (document) {
        m_painter = new RunPainter(document->textDocument()); // which owns it
        m_painter->setColors(m_colors);
        document->textDocument()->setUndoRedoEnabled(false);
    }
    m_shown.clear();
    showCode();
}

void CodeHighlighter::setCode(const QString& code)
{
    m_code = code;
    showCode();
}

void CodeHighlighter::setLanguage(const QString& language)
{
    m_language = language;
    schedule();
}

void CodeHighlighter::setGrowing(bool growing)
{
    m_isGrowing = growing;
    if (!growing)
        m_timer.stop();
    schedule();
}

void CodeHighlighter::setColors(const QList<QColor>& colors)
{
    if (m_colors == colors)
        return;
    m_colors = colors;
    if (m_painter)
        m_painter->setColors(colors);
}

void CodeHighlighter::setLineHeight(qreal factor)
{
    m_lineHeight = factor;
    m_shown.clear();
    showCode();
}

void CodeHighlighter::showCode()
{
    if (!m_document || m_shown == m_code)
        return;
    QTextDocument* const document = m_document->textDocument();
    QTextCursor cursor(document);
    if (!m_shown.isEmpty() && m_code.startsWith(m_shown)) {
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(m_code.mid(m_shown.size()));
    } else {
        if (m_painter)
            m_painter->setRuns({});
        cursor.beginEditBlock();
        cursor.select(QTextCursor::Document);
        cursor.removeSelectedText();
        QTextBlockFormat format;
        format.setLineHeight(m_lineHeight * 100, QTextBlockFormat::ProportionalHeight);
        format.setLayoutDirection(Qt::LeftToRight);
        cursor.setBlockFormat(format);
        cursor.insertText(m_code);
        cursor.endEditBlock();
    }
    m_shown = m_code;
    schedule();
}

void CodeHighlighter::schedule()
{
    if (!m_timer.isActive())
        m_timer.start(m_isGrowing ? 200ms : 0ms);
}

void CodeHighlighter::colour()
{
    if (!m_typesetter || !m_painter)
        return;
    m_key = Typesetter::codeKey(m_code, m_language);
    if (const QList<CodeRun>* runs = m_typesetter->code(m_key, m_code, m_language))
        m_painter->setRuns(*runs);
}

} // namespace markdown
