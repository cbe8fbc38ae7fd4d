// A selection of text that reaches over the rows of a list, from one position to another. Rows that are in
// view take part with a SelectableText each; of the others only the text is asked for, when it is copied.
#pragma once

#include <QAbstractItemModel>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

#include <memory>

#include "app/markdown/text_source.h"

namespace markdown {

class SelectableText;

/// A place between two characters. Rows are numbered from the top.
struct TextPosition
{
    int row = -1;
    int position = 0;

    auto operator<=>(const TextPosition&) const = default;
};

class SelectionController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the view-model whose rows are selected")
    Q_PROPERTY(bool hasSelection READ hasSelection NOTIFY changed)

public:
    /// `source` must outlive the controller.
    explicit SelectionController(const TextSource& source, QObject* parent = nullptr);
    ~SelectionController() override;

    /// Keeps the selection at its text when rows come and go.
    void follow(QAbstractItemModel* model);

    bool hasSelection() const { return m_anchor.row >= 0 && m_anchor != m_head; }
    /// Selected positions of a row: from ≤ to; from = to: none. `to` is INT_MAX to the end.
    struct Range
    {
        int from = 0, to = 0;
    };
    Range rangeOf(int row) const;
    void select(TextPosition anchor, TextPosition head);
    QString text(bool asMarkdown) const;

    /// What a press at a point of `area` (which lies over the list) means.
    enum Press
    {
        PassOn, ///< something there wants the press for itself
        Select,
    };
    Q_ENUM(Press)
    Q_INVOKABLE markdown::SelectionController::Press press(QQuickItem* area, QQuickItem* list, qreal x,
                                                           qreal y, int clicks, bool extend);
    Q_INVOKABLE void move(QQuickItem* area, qreal x, qreal y);
    /// The pointer is up: the selection is also what the middle button pastes.
    Q_INVOKABLE void release();
    Q_INVOKABLE QString linkAt(QQuickItem* area, qreal x, qreal y) const;
    Q_INVOKABLE void selectAll();
    Q_INVOKABLE void clear();
    /// Moves the end of the selection by rows or characters, for the keyboard.
    Q_INVOKABLE void extend(int rows, int characters);
    Q_INVOKABLE void copy(bool asMarkdown) const;

signals:
    void changed();

private:
    friend class SelectableText;
    void add(SelectableText* text) { m_texts.append(text); }
    void remove(SelectableText* text) { m_texts.removeOne(text); }

    TextPosition positionAt(QQuickItem* area, QPointF point) const;
    bool wantsPress(QQuickItem* item, QQuickItem* list, QPointF scenePoint, bool& found) const;
    void rowsInserted(int first, int last);
    void rowsRemoved(int first, int last);

    const TextSource& m_source;
    QList<SelectableText*> m_texts; ///< of rows in view, in no order
    TextPosition m_anchor, m_head;
    TextPosition m_wordEnd; ///< with clicks: other end of the word or row that was clicked
    int m_clicks = 1;
    QPointer<QAbstractItemModel> m_model;
};

} // namespace markdown
