#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the .deb, installs it into a bare Debian 12 and uses it there: packaging/prove-deb.sh [PRESET]. As root, with a
# network and half an hour; lintian has its say too. Nothing of the machine is changed but build/.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

preset=${1:-release}
packaging/setup.sh build run deb
packaging/build.sh "$preset" ridealong ridealong-cli ridealong_texts ridealong_packed >&2

say() { printf '\n== %s\n' "$*"; }

say "Two packages of one commit"
for copy in first second; do
    rm -rf "build/$preset/deb-$copy"
    (cd "build/$preset" && cpack -G DEB -B "deb-$copy" >/dev/null)
done
deb=$(ls "build/$preset"/deb-first/*.deb)
cmp "$deb" "build/$preset"/deb-second/*.deb
sha256sum "$deb"

say "lintian"
lintian --fail-on error --allow-root "$deb"

say "A bare Debian 12"
root=$(mktemp -d)
leave() {
    umount "$root/proc" 2>/dev/null || true
    rm -rf --one-file-system "$root"
}
trap leave EXIT
mirror=$(awk '$1 == "deb" { print $2; exit }' /etc/apt/sources.list 2>/dev/null || true)
debootstrap --variant=minbase bookworm "$root" "${mirror:-http://deb.debian.org/debian}" >"build/$preset/debootstrap.log" ||
    { tail -20 "build/$preset/debootstrap.log" && exit 1; }
cp /etc/resolv.conf "$root/etc/resolv.conf"
for setting in /etc/apt/apt.conf.d/*proxy*; do
    [ ! -e "$setting" ] || cp "$setting" "$root/etc/apt/apt.conf.d/"
done
mount -t proc proc "$root/proc" 2>/dev/null || true
cp "$deb" "$root/ridealong.deb"
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"; }
inside apt-get -q update
inside apt-get -q -y install --no-install-recommends /ridealong.deb

say "Used there"
inside ridealong-cli --version
inside ridealong-cli --quiet --today 2026-10-14 demo /root/Demo.ridealong
inside ridealong-cli --today 2026-10-14 --book /root/Demo.ridealong report weekly /root/weekly.pdf
inside ridealong --today 2026-10-14 --book /root/Demo.ridealong --page today --size 1440x900 --grab /root/today.png
head -c 5 "$root/root/weekly.pdf" | grep -q '%PDF-'
cp "$root/root/today.png" "$root/root/weekly.pdf" "build/$preset/"
inside dpkg -r ridealong
say "Done: build/$preset/today.png and weekly.pdf were made there"
