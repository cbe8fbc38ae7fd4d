// The path language of SVG to a painter path. Only what KaTeX's pictures use: no arcs.
#pragma once

#include <QPainterPath>
#include <QStringView>

namespace markdown {

/// An empty path if the text is none.
QPainterPath pathFromSvg(QStringView data);

} // namespace markdown
