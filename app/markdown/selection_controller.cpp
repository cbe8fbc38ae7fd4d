#include "app/markdown/selection_controller.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <climits>
#include <utility>

#include "app/markdown/selectable_text.h"

namespace markdown {

SelectionController::SelectionController(const TextSource& source, QObject* parent)
    : QObject(parent),
      m_source(source)
{
}

SelectionController::~SelectionController() = default;

void SelectionController::follow(QAbstractItemModel* model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelReset, this, &SelectionController::clear);
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { rowsInserted(first, last); });
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex&, int first, int last) { rowsRemoved(first, last); });
}

void SelectionController::rowsInserted(int first, int last)
{
    for (TextPosition* place : {&m_anchor, &m_head, &m_wordEnd})
        if (place->row >= first)
            place->row += last - first + 1;
    emit changed();
}

void SelectionController::rowsRemoved(int first, int last)
{
    for (TextPosition* place : {&m_anchor, &m_head, &m_wordEnd}) {
        if (place->row > last)
            place->row -= last - first + 1;
        else if (place->row >= first) // what it stood in is gone
            *place = {first - 1, INT_MAX};
    }
    if (m_anchor.row < 0 || m_head.row < 0)
        clear();
    else
        emit changed();
}

SelectionController::Range SelectionController::rangeOf(int row) const
{
    if (!hasSelection())
        return {};
    const auto [first, last] = std::minmax(m_anchor, m_head);
    if (row < first.row || row > last.row)
        return {};
    return {row == first.row ? first.position : 0, row == last.row ? last.position : INT_MAX};
}

void SelectionController::select(TextPosition anchor, TextPosition head)
{
    if (m_anchor == anchor && m_head == head)
        return;
    m_anchor = anchor;
    m_head = head;
    emit changed();
}

QString SelectionController::text(bool asMarkdown) const
{
    if (!hasSelection())
        return {};
    const auto [first, last] = std::minmax(m_anchor, m_head);
    QString out;
    for (int row = std::max(0, first.row); row <= last.row && row < m_source.count(); ++row) {
        const Range range = rangeOf(row);
        const QString whole = m_source.plain(row, 0, INT_MAX),
                      part = m_source.plain(row, range.from, range.to);
        if (range.from >= range.to || part.isEmpty())
            continue;
        if (!out.isEmpty())
            out += m_source.isTight(row) ? QStringLiteral("\n") : QStringLiteral("\n\n");
        if (part.size() == whole.size()) // all of it: with its marker, as Markdown if that is wanted
            out += asMarkdown ? m_source.markdown(row) : first.row == last.row ? whole : m_source.plain(row);
        else
            out += part;
    }
    return out;
}

TextPosition SelectionController::positionAt(QQuickItem* area, QPointF point) const
{
    const QPointF scenePoint = area->mapToScene(point);
    const SelectableText* nearest = nullptr;
    double nearestDistance = 0;
    for (const SelectableText* text : m_texts) {
        if (!text->area() || !text->area()->isVisible() || text->row() < 0 ||
            text->area()->window() != area->window())
            continue;
        const QRectF rect =
            text->area()->mapRectToScene(QRectF(0, 0, text->area()->width(), text->area()->height()));
        const double distance = scenePoint.y() < rect.top()      ? rect.top() - scenePoint.y()
                                : scenePoint.y() > rect.bottom() ? scenePoint.y() - rect.bottom()
                                                                 : 0;
        if (!nearest || distance < nearestDistance) {
            nearest = text;
            nearestDistance = distance;
        }
    }
    if (!nearest)
        return {};
    return {nearest->row(), nearest->positionAt(scenePoint)};
}

/// Looks for the topmost item at a point that takes presses. Text that takes part in the selection does not
/// count.
bool SelectionController::wantsPress(QQuickItem* item, QQuickItem* list, QPointF scenePoint,
                                     bool& found) const
{
    const QPointF point = item->mapFromScene(scenePoint);
    if (!item->isVisible() || !item->isEnabled() || (item->clip() && !item->contains(point)))
        return false;
    QList<QQuickItem*> children = item->childItems();
    std::stable_sort(children.begin(), children.end(),
                     [](QQuickItem* a, QQuickItem* b) { return a->z() < b->z(); });
    for (auto child = children.crbegin(); child != children.crend() && !found; ++child)
        if (wantsPress(*child, list, scenePoint, found))
            return true;
    if (found || item == list || !item->contains(point))
        return false;
    const bool isText = std::any_of(m_texts.begin(), m_texts.end(),
                                    [item](const SelectableText* text) { return text->edit() == item; });
    if (isText) {
        found = true;
        return false;
    }
    if (!item->acceptedMouseButtons().testFlag(Qt::LeftButton))
        return false;
    found = true;
    return true;
}

SelectionController::Press SelectionController::press(QQuickItem* area, QQuickItem* list, qreal x, qreal y,
                                                      int clicks, bool extend)
{
    bool found = false;
    if (wantsPress(list, list, area->mapToScene({x, y}), found))
        return PassOn;
    const TextPosition at = positionAt(area, {x, y});
    if (at.row < 0) {
        clear();
        return Select;
    }
    m_clicks = clicks;
    if (extend && m_anchor.row >= 0) {
        select(m_anchor, at);
        return Select;
    }
    m_wordEnd = at;
    if (clicks == 2) {
        const SelectableText* text = nullptr;
        for (const SelectableText* candidate : std::as_const(m_texts))
            if (candidate->row() == at.row && candidate->edit())
                text = candidate;
        if (text) {
            QString shown;
            QMetaObject::invokeMethod(text->edit(), "getText", Q_RETURN_ARG(QString, shown), Q_ARG(int, 0),
                                      Q_ARG(int, INT_MAX));
            QTextBoundaryFinder finder(QTextBoundaryFinder::Word, shown);
            finder.setPosition(qMin(at.position, int(shown.size())));
            if (!(finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem))
                finder.toPreviousBoundary();
            const int start = qMax(0, int(finder.position()));
            finder.toNextBoundary();
            m_wordEnd = {at.row, finder.position() < 0 ? int(shown.size()) : int(finder.position())};
            select({at.row, start}, m_wordEnd);
            return Select;
        }
    }
    if (clicks >= 2) {
        m_wordEnd = {at.row, INT_MAX};
        select({at.row, 0}, m_wordEnd);
        return Select;
    }
    select(at, at);
    return Select;
}

void SelectionController::move(QQuickItem* area, qreal x, qreal y)
{
    const TextPosition at = positionAt(area, {x, y});
    if (m_anchor.row < 0 || at.row < 0)
        return;
    if (m_clicks >= 2 && at >= m_anchor && at <= m_wordEnd) { // still in the word that was double-clicked
        select(m_anchor, m_wordEnd);
        return;
    }
    select(m_anchor, at);
}

void SelectionController::release()
{
    QClipboard* const clipboard = QGuiApplication::clipboard();
    if (clipboard->supportsSelection() && hasSelection())
        clipboard->setText(text(false), QClipboard::Selection);
}

QString SelectionController::linkAt(QQuickItem* area, qreal x, qreal y) const
{
    const QPointF scenePoint = area->mapToScene({x, y});
    for (const SelectableText* text : m_texts)
        if (const QString link = text->linkAt(scenePoint); !link.isEmpty())
            return link;
    return {};
}

void SelectionController::selectAll()
{
    if (m_source.count() > 0)
        select({0, 0}, {m_source.count() - 1, INT_MAX});
}

void SelectionController::clear()
{
    select({}, {});
}

void SelectionController::extend(int rows, int characters)
{
    if (m_anchor.row < 0)
        return;
    TextPosition head = m_head;
    const auto end = [this](int row) { return int(m_source.plain(row, 0, INT_MAX).size()); };
    if (rows != 0) {
        head.row = std::clamp(head.row + rows, 0, std::max(0, m_source.count() - 1));
        head.position = rows > 0 ? INT_MAX : 0;
    } else {
        head.position = std::min(head.position, end(head.row)) + characters;
        if (head.position < 0 && head.row > 0)
            head = {head.row - 1, end(head.row - 1)};
        else if (head.position > end(head.row) && head.row + 1 < m_source.count())
            head = {head.row + 1, 0};
        head.position = std::max(0, head.position);
    }
    select(m_anchor, head);
}

void SelectionController::copy(bool asMarkdown) const
{
    if (hasSelection())
        QGuiApplication::clipboard()->setText(text(asMarkdown));
}

} // namespace markdown
