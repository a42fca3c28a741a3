#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sets up, builds one preset (ci: optimised) with its tests, runs them, and ends with
# ctest's summary: packaging/test.sh [PRESET]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
preset=${1:-ci}

packaging/setup.sh build run test

# Tests open windows that nobody should see, and the same ones whatever the desk they run at.
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC
export LSAN_OPTIONS="suppressions=$PWD/packaging/lsan.supp:print_suppressions=0"
export UBSAN_OPTIONS=print_stacktrace=1
# Tests with invented data try a hundred cases; each takes five times as long where a sanitizer looks on.
case $preset in asan | tsan) export RC_PARAMS=${RC_PARAMS:-max_success=25} ;; esac

packaging/build.sh "$preset"
mkdir -p build/"$preset"
ctest --test-dir build/"$preset" --parallel "$(nproc)" --output-on-failure --no-tests=error 2>&1 |
    tee build/"$preset"/ctest.log
