// Goes through a window with Tab until it is where it began, as somebody without a pointer does.
#pragma once

#include <QAccessible>

#include "tests/app/window/window_fixture.h"

namespace window_tests {

struct KeyboardWalk
{
    int stopCount = 0;
    bool isRound = false;   ///< came back to a stop it knew
    QStringList complaints; ///< stops without a name, out of sight or without a visible focus
};

inline KeyboardWalk walkByTab(QQuickWindow& window)
{
    constexpr int kMostStops = 120;
    const QRect all(QPoint(), window.size());
    KeyboardWalk walk;
    QList<const QQuickItem*> seen;
    QImage picture;
    QRect place;
    QString name;
    while (seen.size() < kMostStops) {
        QTest::keyClick(&window, Qt::Key_Tab);
        QTest::qWait(20);
        QQuickItem* item = window.activeFocusItem();
        if (item == nullptr)
            break;
        const QImage now = window.grabWindow();
        // What looks the same with and without the focus does not show it.
        if (!seen.isEmpty() && picture.copy(place) == now.copy(place))
            walk.complaints.append(name + QStringLiteral(": the focus cannot be seen"));
        walk.isRound = seen.contains(item);
        if (walk.isRound)
            break;
        seen.append(item);
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(item);
        name = accessible != nullptr ? accessible->text(QAccessible::Name) : QString();
        if (name.isEmpty()) {
            name = QLatin1String(item->metaObject()->className());
            walk.complaints.append(name + QStringLiteral(": has no name"));
        }
        const QRect scene = item->mapRectToScene(QRectF(0, 0, item->width(), item->height())).toRect();
        if (!all.intersects(scene))
            walk.complaints.append(name + QStringLiteral(": is out of sight"));
        place = scene.adjusted(-4, -4, 4, 4) & all; // with the ring around it
        picture = now;
    }
    walk.stopCount = static_cast<int>(seen.size());
    return walk;
}

} // namespace window_tests
