#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the pictures of the README and for the eye anew, on a fresh demonstration book: packaging/pictures.sh
# [FOLDER [PRESET]]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packaging/setup.sh build run
folder=${1:-resources/help/pictures} preset=${2:-release}
packaging/build.sh "$preset" ridealong ridealong-cli >&2
app=$(find "build/$preset" -name ridealong -type f -perm -u+x | head -n 1)
cli=$(find "build/$preset" -name ridealong-cli -type f -perm -u+x | head -n 1)
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -p "$folder"
today=2026-10-14
"$cli" --quiet --today $today demo "$scratch/Demo.ridealong"

# picture NAME PAGE [OPTION…]
picture() {
    local name=$1 page=$2
    shift 2
    "$app" --book "$scratch/Demo.ridealong" --today $today --page "$page" --size 1440x900 \
        --grab "$folder/$name.png" "$@"
}

picture today-manager today
picture today-manager-dark today --theme dark
picture today-rep today --as "Tessa Okafor" --type "<Ctrl+L>falls city called, wants demo, thu 10am"
picture leads leads
picture board board
picture board-dark board --theme dark
picture focus focus
picture focus-dark focus --theme dark
picture ride-along-planner ride-alongs --type "<Right><Right><Right><Right><Enter>"
picture debrief debrief
picture coaching coaching --type "<Down><Down>"
picture grading-model grading --type "<Tab><Tab>5<Tab><Tab>15<Tab>"
picture settings settings/process
picture import "import/$PWD/resources/samples/leads.csv"
picture command-palette leads --type "<Ctrl+K>hoos"
"$app" --today $today --size 1440x900 --type "<Alt+3>" --grab "$folder/first-run.png"
