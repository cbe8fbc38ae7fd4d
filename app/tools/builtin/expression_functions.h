// The functions and constants of expressions.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "app/tools/builtin/number.h"

namespace tools {

bool isFunction(const QString& name);
QStringList functionNames();
/// Throws CalculationError for a wrong number of arguments or one outside the function's domain.
Number callFunction(const QString& name, const std::vector<Number>& arguments);
std::optional<Number> constant(const QString& name);

} // namespace tools
