#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the pictures of the README and of the manual anew, on a fresh demonstration book: packaging/pictures.sh
# [FOLDER [PRESET]]. Where RIDEALONG_APP and RIDEALONG_CLI name the programs nothing is built.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

folder=${1:-resources/help/pictures} preset=${2:-release}
app=${RIDEALONG_APP:-build/$preset/app/ridealong} cli=${RIDEALONG_CLI:-build/$preset/app/ridealong-cli}
if [ -z "${RIDEALONG_APP:-}" ]; then
    packaging/setup.sh build run
    packaging/build.sh "$preset" ridealong ridealong-cli >&2
fi
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
picture forecast forecast
picture reports reports
picture settings settings/process
picture import "import/$PWD/resources/samples/leads.csv"
picture command-palette leads --type "<Ctrl+K>hoos"

# Sync shows what real books say that exchanged real files: six reps are invited on Friday, Erin sends nothing since,
# and on Tuesday and Wednesday Dana, Cole and Tessa write to the same leads.
reps=("Tessa Okafor" "Cole Jensen" "Priya Raman" "Marcus Bell" "Luis Ortega" "Erin Walsh")
# at DAY WHOSE COMMAND…: on the laptop of Dana (dana) or of a rep (0 to 5)
at() {
    local day=$1 whose=$2
    shift 2
    RIDEALONG_KEYS="$scratch/keys-$whose" "$cli" --quiet --today "$day" --book "$scratch/$whose.ridealong" "$@" >/dev/null
}
mv "$scratch/Demo.ridealong" "$scratch/dana.ridealong"
echo "river lamp seven north" >"$scratch/words"
for i in "${!reps[@]}"; do
    at 2026-10-09 dana sync invite "${reps[i]}" "$scratch/invitation.rlx" --passphrase-file "$scratch/words"
    at 2026-10-09 "$i" new "$scratch/$i.ridealong" --from "$scratch/invitation.rlx" --passphrase-file "$scratch/words"
    at 2026-10-09 "$i" sync export "$scratch/first.rlx"
    at 2026-10-09 dana sync import "$scratch/first.rlx"
    rm "$scratch"/*.rlx
done
at 2026-10-13 dana lead set "Hoosier Ethanol Partners" value=70500 close_on=2026-11-20
at 2026-10-14 1 lead set "Hoosier Ethanol Partners" value=85000 close_on=2026-12-04
at 2026-10-14 1 log "Hoosier Ethanol Partners" call \
    --note "They want a second skid. Bill asked for a revised quote by Friday."
at 2026-10-13 dana lead set "Greenfield Paperboard" phone="(317) 555-0101"
at 2026-10-14 1 lead set "Greenfield Paperboard" phone="(317) 555-0202"
at 2026-10-13 dana lead set "Bluegrass Distilling Co." value=41000
at 2026-10-14 0 lead set "Bluegrass Distilling Co." value=47000
for i in 0 1 2 3 4; do
    at $today "$i" sync export "$scratch/$i.rlx"
    at $today dana sync import "$scratch/$i.rlx"
done
mv "$scratch/dana.ridealong" "$scratch/Demo.ridealong"
export RIDEALONG_KEYS=$scratch/keys-dana
picture sync sync --type 3
"$app" --today $today --size 1440x900 --type "<Alt+3>" --grab "$folder/first-run.png"

# Half of the bytes: 256 colors are as many as the eye sees in these.
if command -v pngquant >/dev/null; then
    pngquant --quality 90-100 --strip --skip-if-larger --force --ext .png "$folder"/*.png || [ $? -eq 98 ]
fi
