// Units of measure by the names people use, and the conversion between them. Knows no tool.
#pragma once

#include <QString>

#include <optional>

namespace tools {

struct Unit
{
    QString name;           ///< as people read it: "mile"
    QString dimension;      ///< "length": only units of the same one convert
    double factor = 1;      ///< of the base unit
    double offset = 0;      ///< base = value * factor + offset
    bool isInverse = false; ///< base = factor / value (litres per 100 km against km per litre)
};

/// Any spelling: "km", "Kilometers", "kilometre". Upper and lower case count only where they tell units
/// apart (Mb and MB).
std::optional<Unit> unitNamed(const QString& spelling);
/// Of units of the same dimension.
double converted(double value, const Unit& from, const Unit& to);
/// Six significant digits, never an exponent for everyday sizes: 7.45645, 39370.1, 1234567.
QString measureText(double value);
/// Names of the units of a dimension, for hints.
QString unitsOf(const QString& dimension);

} // namespace tools
