#include "app/markdown/selectable_text.h"

#include <QScopedValueRollback>

namespace markdown {

SelectableText::~SelectableText()
{
    if (m_controller)
        m_controller->remove(this);
}

void SelectableText::setController(SelectionController* controller)
{
    if (m_controller == controller)
        return;
    if (m_controller) {
        m_controller->remove(this);
        m_controller->disconnect(this);
    }
    m_controller = controller;
    if (m_controller) {
        m_controller->add(this);
        connect(m_controller, &SelectionController::changed, this, &SelectableText::refresh);
    }
    emit wiringChanged();
    refresh();
}

void SelectableText::setRow(int row)
{
    if (m_row == row)
        return;
    m_row = row;
    emit wiringChanged();
    refresh();
}

void SelectableText::setArea(QQuickItem* area)
{
    m_area = area;
    emit wiringChanged();
}

void SelectableText::setEdit(QQuickItem* edit)
{
    if (m_edit == edit)
        return;
    m_edit = edit;
    emit wiringChanged();
    refresh();
}

int SelectableText::positionAt(QPointF scenePoint) const
{
    if (!m_area)
        return 0;
    if (!m_edit) // a whole: its middle is the border
        return m_area->mapFromScene(scenePoint).y() < m_area->height() / 2 ? 0 : 1;
    const QPointF point = m_edit->mapFromScene(scenePoint);
    int position = 0;
    QMetaObject::invokeMethod(m_edit, "positionAt", Q_RETURN_ARG(int, position), Q_ARG(qreal, point.x()),
                              Q_ARG(qreal, point.y()));
    return position;
}

QString SelectableText::linkAt(QPointF scenePoint) const
{
    if (!m_edit)
        return {};
    const QPointF point = m_edit->mapFromScene(scenePoint);
    QString link;
    if (m_edit->contains(point))
        QMetaObject::invokeMethod(m_edit, "linkAt", Q_RETURN_ARG(QString, link), Q_ARG(qreal, point.x()),
                                  Q_ARG(qreal, point.y()));
    return link;
}

void SelectableText::refresh()
{
    const SelectionController::Range range =
        m_controller ? m_controller->rangeOf(m_row) : SelectionController::Range{};
    const bool isSelected = range.from < range.to;
    if (m_edit && !m_isRefreshing) { // selecting may say that the text has changed
        const QScopedValueRollback guard(m_isRefreshing, true);
        const int length = m_edit->property("length").toInt();
        const int from = qMin(range.from, length), to = qMin(range.to, length);
        if (m_edit->property("selectionStart").toInt() != from ||
            m_edit->property("selectionEnd").toInt() != to) {
            if (from < to)
                QMetaObject::invokeMethod(m_edit, "select", Q_ARG(int, from), Q_ARG(int, to));
            else
                QMetaObject::invokeMethod(m_edit, "deselect");
        }
    }
    if (m_isSelected == isSelected)
        return;
    m_isSelected = isSelected;
    emit selectedChanged();
}

} // namespace markdown
