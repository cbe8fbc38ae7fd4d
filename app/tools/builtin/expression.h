// Arithmetic as people and models write it: "12*7", "3,5 × 2", "15% of 80", "sqrt(2)^2". Own parser, no code
// is ever run. Knows no tool.
#pragma once

#include <QString>

#include "app/tools/builtin/number.h"

namespace tools {

/// Angles are in radians unless marked with °. Throws CalculationError naming what is wrong and where.
Number evaluate(const QString& expression);

} // namespace tools
