#!/bin/bash
# Sets up, builds the dev preset and runs every test, offscreen; ends with ctest's summary.
set -euo pipefail
cd "$(dirname "$0")/.."
installer/setup.sh test

# Without a GPU only the software driver is offered, so that no other driver is even loaded.
if ! compgen -G '/dev/dri/renderD*' >/dev/null && [ ! -e /dev/nvidia0 ]; then
    for driver in /usr/share/vulkan/icd.d/lvp_icd*.json; do
        export VK_DRIVER_FILES=$driver VK_ICD_FILENAMES=$driver # the second name serves loaders before 1.3.207
    done
fi

# Quick to build rather than quick to run. The compiler cache learns what was included from the compiler itself, not by
# a run of the preprocessor before each compilation.
export CCACHE_DEPEND=1 CCACHE_SLOPPINESS=pch_defines,time_macros
cmake --preset dev -DCMAKE_CXX_FLAGS_RELWITHDEBINFO=-O1
cmake --build --preset dev
exec ctest --preset dev "$@"
