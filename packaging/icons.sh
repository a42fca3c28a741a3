#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the icons of packaging/linux/icons, windows and macos anew from the drawings (Debian: librsvg2-bin, icoutils,
# icnsutils): packaging/icons.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

icons=linux/icons
draw() { rsvg-convert --width "$2" --height "$2" "linux/$1.svg" --output "$icons/$3-$2.png"; }
mkdir -p $icons
for size in 16 24 32 48 64 128 256 512; do draw ridealong $size ridealong; done
for kind in book changes; do
    for size in 16 32 48 64 128; do draw application-x-ridealong-$kind $size $kind; done
done
icotool --create --output=windows/ridealong.ico $icons/ridealong-{16,24,32,48,64}.png --raw=$icons/ridealong-256.png
png2icns macos/ridealong.icns $icons/ridealong-{16,32,48,128,256,512}.png >&2
