#!/bin/bash
# Sets up, builds the release and packs it into build/package/packages/facet_*.deb.
set -euo pipefail
cd "$(dirname "$0")/.."
installer/setup.sh package
cmake --preset package
cmake --build --preset package
cpack --preset package
