import QtQuick
import Facet.Theme

/* A raised area with a line around it. */
Rectangle {
    color: Theme.surface
    radius: Theme.radiusCard
    border.color: Theme.line
    border.width: Theme.lineWidth
}
