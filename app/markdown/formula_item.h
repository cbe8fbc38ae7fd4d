// A displayed formula as an item of the scene. Shows nothing while it is not set or cannot be: the block
// around it shows the source then.
#pragma once

#include <QColor>
#include <QQuickPaintedItem>

#include <memory>

#include "app/markdown/formula.h"
#include "app/markdown/typesetter.h"

namespace markdown {

class FormulaItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(markdown::Typesetter* typesetter READ typesetter WRITE setTypesetter NOTIFY formulaChanged)
    Q_PROPERTY(QString tex READ tex WRITE setTex NOTIFY formulaChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)
    Q_PROPERTY(qreal pixelSize READ pixelSize WRITE setPixelSize NOTIFY pixelSizeChanged)
    Q_PROPERTY(bool ready READ isReady NOTIFY setChanged)
    Q_PROPERTY(QString error READ error NOTIFY setChanged)

public:
    explicit FormulaItem(QQuickItem* parent = nullptr) : QQuickPaintedItem(parent) {}

    Typesetter* typesetter() const { return m_typesetter; }
    void setTypesetter(Typesetter* typesetter);
    QString tex() const { return m_tex; }
    void setTex(const QString& tex);
    QColor color() const { return m_color; }
    void setColor(const QColor& color);
    qreal pixelSize() const { return m_pixelSize; } ///< of the text around it
    void setPixelSize(qreal pixelSize);
    bool isReady() const { return m_formula && m_formula->isValid(); }
    QString error() const { return m_formula ? m_formula->error : QString(); }

    void paint(QPainter* painter) override;

signals:
    void formulaChanged();
    void colorChanged();
    void pixelSizeChanged();
    void setChanged();

private:
    void update();

    Typesetter* m_typesetter = nullptr;
    QString m_tex;
    QColor m_color = Qt::black;
    qreal m_pixelSize = 15;
    std::shared_ptr<const Formula> m_formula;
};

} // namespace markdown
