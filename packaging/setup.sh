#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing of the named groups of debian-packages.txt: packaging/setup.sh build run
# With nothing missing it asks for no rights and no network.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

say() { printf '%s\n' "$*" >&2; }

if ! command -v dpkg-query >/dev/null; then
    say "This is not a Debian system. Install the counterparts of the packages in packaging/debian-packages.txt" \
        "yourself, then use the presets of CMakePresets.json (see CONTRIBUTING.md)."
    exit 1
fi

wanted=$(awk -v groups=" $* " 'index(groups, " " $1 " ") && $1 !~ /^#/ { print $2 }' "$here/debian-packages.txt")
[ -n "$wanted" ] || { say "Usage: packaging/setup.sh GROUP… (build, run, test, bench, dev)"; exit 2; }

missing=()
for package in $wanted; do
    status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$status" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        say "These Debian packages are missing, and there is no sudo to install them with. As root, run:"
        say "    apt-get update && apt-get install --no-install-recommends ${missing[*]}"
        exit 1
    fi
    as_root=(sudo)
fi

apt_get() { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 apt-get -q -y "$@" >&2; }

say "Installing ${#missing[@]} Debian packages: ${missing[*]}"
if ! apt_get update || ! apt_get install --no-install-recommends "${missing[@]}"; then
    say "Debian's packages could not be installed (see above). Is there a network, and does" \
        "/etc/apt name a Debian 12 mirror? Still missing: ${missing[*]}"
    exit 1
fi
