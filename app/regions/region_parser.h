// Finds boxes and points in an answer: JSON in a fence, in a sentence or in the arguments of a tool, whole or
// still being written.
#pragma once

#include "app/regions/region.h"

namespace regions {

/// Only complete objects count, so that nothing jumps while an answer streams. What is out of bounds or has
/// no area is left out.
QList<Region> parseRegions(const QString& answer);

} // namespace regions
