#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the pictures and writes the manual with them, as one HTML file and as PDF; what `cmake --build … --target manual`
# runs: packaging/manual.sh RIDEALONG RIDEALONG-CLI FOLDER
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
app=$(realpath "$1") cli=$(realpath "$2") folder=$3

mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
RIDEALONG_APP=$app RIDEALONG_CLI=$cli "$here/pictures.sh" "$folder/pictures"
LC_ALL=C.UTF-8 "$cli" manual --pictures "$folder/pictures" --html "$folder/ridealong-manual.html" \
    --pdf "$folder/ridealong-manual.pdf"
