#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks that all C++ is formatted as .clang-format says, and names the files that are not; --fix formats them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

format() { find app core ui tests -name '*.cpp' -print0 -o -name '*.h' -print0 | xargs -0 clang-format "$@"; }

if [ "${1:-}" = --fix ]; then
    format -i
elif ! places=$(format --dry-run -Werror 2>&1); then
    echo "Not formatted (packaging/format.sh --fix puts it right):"
    grep -oE '^[^ :]+:[0-9]+' <<<"$places" | cut -d: -f1 | sort | uniq -c
    exit 1
fi
