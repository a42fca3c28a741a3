#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the texts of core and ui into resources/translations/*.ts, for Qt Linguist: packaging/words.sh [--check]
# With --check it fails where a text is left to translate.
# The command line's own texts are a contract and stay English, so app is left out.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

for folder in "$(qtpaths6 --query QT_HOST_BINS 2>/dev/null || true)" /usr/lib/qt6/bin; do
    PATH=$PATH:$folder
done

# lupdate warns of free functions' texts; ui/shell/language.cpp finds them under whatever context it gives them.
lupdate core ui resources/translations/qt.cpp -silent -tr-function-alias tr+=say -locations none -no-obsolete \
    -ts resources/translations/ridealong_*.ts 2>&1 |
    grep -v 'lacks Q_OBJECT\|class ::std$\|undeclared qualified class' || true

left=0
for file in resources/translations/*.ts; do
    undone=$(grep -c 'type="unfinished"' "$file" || true)
    printf '%s: %s texts, %s to translate\n' "$file" "$(grep -c '<source>' "$file")" "$undone"
    left=$((left + undone))
done
[ "${1:-}" != --check ] || [ "$left" -eq 0 ]
