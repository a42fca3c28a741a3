#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the benchmarks and runs them. Each figure is printed beside the limit measured in the same run; the
# words given are passed on to ridealong_bench.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packaging/setup.sh build run bench
packaging/build.sh bench ridealong_bench >&2
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
exec "$(find build/bench -name ridealong_bench -type f -perm -u+x | head -n 1)" "$@"
