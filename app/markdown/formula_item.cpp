#include "app/markdown/formula_item.h"

#include <cmath>

namespace markdown {

void FormulaItem::setTypesetter(Typesetter* typesetter)
{
    if (m_typesetter == typesetter)
        return;
    if (m_typesetter)
        m_typesetter->disconnect(this);
    m_typesetter = typesetter;
    if (m_typesetter) {
        connect(m_typesetter, &Typesetter::formulaReady, this, [this](const QString& tex, bool display) {
            if (display && tex == m_tex)
                update();
        });
        connect(m_typesetter, &QObject::destroyed, this, [this] { m_typesetter = nullptr; });
    }
    emit formulaChanged();
    update();
}

void FormulaItem::setTex(const QString& tex)
{
    if (m_tex == tex)
        return;
    m_tex = tex;
    emit formulaChanged();
    update();
}

void FormulaItem::setColor(const QColor& color)
{
    if (m_color == color)
        return;
    m_color = color;
    emit colorChanged();
    QQuickPaintedItem::update();
}

void FormulaItem::setPixelSize(qreal pixelSize)
{
    if (m_pixelSize == pixelSize)
        return;
    m_pixelSize = pixelSize;
    emit pixelSizeChanged();
    update();
}

void FormulaItem::update()
{
    m_formula = m_typesetter && !m_tex.isEmpty() ? m_typesetter->formula(m_tex, true) : nullptr;
    const double em = m_pixelSize * kFormulaScale;
    if (isReady())
        setImplicitSize(std::ceil(m_formula->width * em) + 2,
                        std::ceil(m_formula->ascent * em) + std::ceil(m_formula->descent * em) + 2);
    else
        setImplicitSize(0, 0);
    emit setChanged();
    QQuickPaintedItem::update();
}

void FormulaItem::paint(QPainter* painter)
{
    if (!isReady())
        return;
    const double em = m_pixelSize * kFormulaScale;
    m_formula->paint(*painter, QPointF(1, std::ceil(m_formula->ascent * em) + 1), em, m_color);
}

} // namespace markdown
