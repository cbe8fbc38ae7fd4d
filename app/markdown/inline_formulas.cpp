#include "app/markdown/inline_formulas.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace markdown {

void InlineFormulas::setDocument(QQuickTextDocument* document)
{
    if (m_document)
        m_document->textDocument()->documentLayout()->disconnect(this);
    m_document = document;
    if (document) {
        QAbstractTextDocumentLayout* const layout = document->textDocument()->documentLayout();
        connect(layout, &QAbstractTextDocumentLayout::update, this, [this] { update(); });
        connect(layout, &QAbstractTextDocumentLayout::documentSizeChanged, this, [this] { update(); });
    }
    update();
}

void InlineFormulas::setColor(const QColor& color)
{
    m_color = color;
    update();
}

void InlineFormulas::setPixelSize(qreal pixelSize)
{
    m_pixelSize = pixelSize;
    update();
}

void InlineFormulas::paint(QPainter* painter)
{
    if (!m_document || !m_typesetter)
        return;
    const QTextDocument* const document = m_document->textDocument();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        const QPointF origin = document->documentLayout()->blockBoundingRect(block).topLeft();
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            if (!fragment.charFormat().isImageFormat())
                continue;
            const QString name = fragment.charFormat().toImageFormat().name();
            const std::shared_ptr<const Formula> formula = m_typesetter->setFormula(name.section(u'/', -1));
            for (int i = 0; formula && i < fragment.length(); ++i) {
                const int position = fragment.position() + i - block.position();
                const QTextLine line = block.layout()->lineForTextPosition(position);
                if (!line.isValid())
                    continue;
                // Its left edge, whichever way the text runs.
                const double left = std::min(line.cursorToX(position), line.cursorToX(position + 1));
                const QPointF baseline = origin + QPointF(left + 1, line.y() + line.ascent());
                formula->paint(*painter, baseline, m_pixelSize * kFormulaScale, m_color);
            }
        }
    }
}

} // namespace markdown
