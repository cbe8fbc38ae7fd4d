#!/bin/bash
# Sets up, builds the release and starts a chat with the demo model in this terminal. Arguments go to facet-cli chat.
set -euo pipefail
cd "$(dirname "$0")/.."
installer/setup.sh run
cmake --preset release -DFACET_TESTS=OFF
cmake --build --preset release
exec build/release/app/cli/facet-cli chat "$@"
