// What a model can do, guessed from its name where the server does not tell. The user sees it and may correct
// it.
#pragma once

#include "app/remote/endpoint.h"

namespace remote {

Abilities guessedFrom(const QString& model);

} // namespace remote
