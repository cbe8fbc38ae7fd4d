#!/bin/bash
# Sets up, builds the release and starts Facet on the demo model. Arguments go on: files to ask about, --new-chat.
set -euo pipefail
cd "$(dirname "$0")/.."
installer/setup.sh run
cmake --preset release -DFACET_TESTS=OFF
cmake --build --preset release
exec build/release/app/program/facet "$@"
