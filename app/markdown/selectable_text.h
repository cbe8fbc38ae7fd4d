// Takes a row's text item part in the selection of a SelectionController. A row without a text item (a table,
// a picture) is selected as a whole.
#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

#include "app/markdown/selection_controller.h"

namespace markdown {

class SelectableText : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        markdown::SelectionController* controller READ controller WRITE setController NOTIFY wiringChanged)
    Q_PROPERTY(int row READ row WRITE setRow NOTIFY wiringChanged)
    Q_PROPERTY(QQuickItem* area READ area WRITE setArea NOTIFY wiringChanged)
    Q_PROPERTY(QQuickItem* edit READ edit WRITE setEdit NOTIFY wiringChanged)
    Q_PROPERTY(bool selected READ isSelected NOTIFY selectedChanged)

public:
    explicit SelectableText(QObject* parent = nullptr) : QObject(parent) {}
    ~SelectableText() override;

    SelectionController* controller() const { return m_controller; }
    void setController(SelectionController* controller);
    int row() const { return m_row; }
    void setRow(int row);
    QQuickItem* area() const { return m_area; } ///< the whole block
    void setArea(QQuickItem* area);
    QQuickItem* edit() const { return m_edit; } ///< its TextEdit, or null
    void setEdit(QQuickItem* edit);
    bool isSelected() const { return m_isSelected; }

    /// Position of the text next to a point in scene coordinates.
    int positionAt(QPointF scenePoint) const;
    QString linkAt(QPointF scenePoint) const;
    /// Shows what of the row is selected; again after its text has changed.
    Q_INVOKABLE void refresh();

signals:
    void wiringChanged();
    void selectedChanged();

private:
    QPointer<SelectionController> m_controller;
    int m_row = -1;
    QPointer<QQuickItem> m_area, m_edit;
    bool m_isSelected = false;
    bool m_isRefreshing = false;
};

} // namespace markdown
