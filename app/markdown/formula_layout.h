// Sets a formula from KaTeX's layout tree: the part of katex.css and of a browser's inline layout that the
// tree relies on, written down in em. Knows neither JavaScript nor colours of the window.
#pragma once

#include <QJsonObject>

#include "app/markdown/formula.h"
#include "app/markdown/formula_fonts.h"

namespace markdown {

/// `tree` is what katex_tree.js gives.
Formula setFormula(const QJsonObject& tree, FormulaFonts& fonts);

} // namespace markdown
