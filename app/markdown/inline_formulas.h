// Paints the formulas of a text item over the room that its text leaves for them: a text document can reserve
// the room around the baseline, but the scene graph draws its pictures around the middle of the line.
#pragma once

#include <QColor>
#include <QPointer>
#include <QQuickPaintedItem>
#include <QQuickTextDocument>

#include "app/markdown/typesetter.h"

namespace markdown {

class InlineFormulas : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(markdown::Typesetter* typesetter MEMBER m_typesetter REQUIRED)
    Q_PROPERTY(QQuickTextDocument* document MEMBER m_document WRITE setDocument REQUIRED)
    Q_PROPERTY(QColor color MEMBER m_color WRITE setColor)
    Q_PROPERTY(qreal pixelSize MEMBER m_pixelSize WRITE setPixelSize) ///< of the text

public:
    explicit InlineFormulas(QQuickItem* parent = nullptr) : QQuickPaintedItem(parent) {}

    void setDocument(QQuickTextDocument* document);
    void setColor(const QColor& color);
    void setPixelSize(qreal pixelSize);

    void paint(QPainter* painter) override;

private:
    QPointer<Typesetter> m_typesetter;
    QPointer<QQuickTextDocument> m_document;
    QColor m_color = Qt::black;
    qreal m_pixelSize = 15;
};

} // namespace markdown
