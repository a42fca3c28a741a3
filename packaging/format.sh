#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks that all C++ is formatted as .clang-format says; with --fix, formats it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

mode=(--dry-run --Werror)
[ "${1:-}" != --fix ] || mode=(-i)
find app core ui tests -name '*.cpp' -print0 -o -name '*.h' -print0 | xargs -0 clang-format "${mode[@]}"
