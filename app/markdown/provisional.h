// Makes the end of a text that is still being written look as it will probably look: closes half-open
// emphasis, hides markers that stand alone. Works on text, before it is parsed; what it changes is never
// kept.
#pragma once

#include <QString>

namespace markdown {

/// `chunk` as it should be parsed while more may follow.
QString withProvisionalEnd(QStringView chunk);

} // namespace markdown
