#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sets up, builds, and opens Ridealong on a demonstration book. Without a display it runs a job that leaves
# the book, the weekly report, pictures and exported files in out/ (or in the folder given as the first word).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '%s\n' "$*" >&2; }

packaging/setup.sh build run
packaging/build.sh release -DRIDEALONG_TESTS=OFF ridealong ridealong-cli >&2

# Qt wants UTF-8; a bare system has the C locale only.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
    *UTF-8 | *utf8 | *UTF8 | *utf-8) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac
export HOME=${HOME:-$(getent passwd "$(id -u)" | cut -d: -f6)}
app=build/release/app/ridealong
cli=build/release/app/ridealong-cli

# The book appears under its name when it is whole, so that a start that was cut off is simply done again.
demonstration_book() {
    mkdir -p "$(dirname "$1")"
    local part
    part=$(mktemp -d "$(dirname "$1")/.demo-XXXXXX")
    "$cli" demo "$part/Demo.ridealong" >&2
    mv "$part/Demo.ridealong" "$1"
    rm -rf "$part"
}

open_desktop() {
    local book=${XDG_DATA_HOME:-$HOME/.local/share}/ridealong/Demo.ridealong
    [ -e "$book" ] || demonstration_book "$book"
    say "Opening $book"
    exec "$app" --book "$book"
}

picture() { QT_QPA_PLATFORM=offscreen "$app" --book "$book" --page "$1" --grab "$out/$1.png" --size 1440x900; }

job_without_display() {
    out=$1
    book=$out/Demo.ridealong
    local runtime
    runtime=$(mktemp -d)
    chmod 700 "$runtime"
    trap 'rm -rf "'"$runtime"'"' EXIT
    export XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$runtime}

    rm -f "$book" "$book"-wal "$book"-shm
    demonstration_book "$book"
    local run=("$cli" --book "$book" --quiet)
    "${run[@]}" import leads resources/samples/leads.csv --map resources/samples/leads.map.json \
        --rejects "$out/rejects.csv" || [ $? -eq 3 ] # 3: done, and rejects.csv holds the rows left out
    "${run[@]}" grade --all
    "${run[@]}" report weekly "$out/weekly.pdf"
    "${run[@]}" report weekly "$out/weekly.html"
    "${run[@]}" export leads "$out/leads.csv"
    "${run[@]}" export activities "$out/activities.csv"
    picture today
    picture board
    picture focus

    say ""
    say "There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window was opened."
    say "This is what Ridealong left in $out:"
    say "  Demo.ridealong              the demonstration book, with the leads of resources/samples/leads.csv"
    say "  weekly.pdf, weekly.html     the weekly report"
    say "  today.png, board.png, focus.png   pictures of three pages"
    say "  leads.csv, activities.csv   the book's leads and activities"
    say "To look around in it: $cli --book $book help"
}

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    open_desktop
else
    mkdir -p "${1:-out}"
    job_without_display "$(cd "${1:-out}" && pwd)"
fi
