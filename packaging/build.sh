#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Configures a preset where that is needed, and builds: packaging/build.sh PRESET [-DOPTION=VALUE…] [TARGET…]
# A second start with nothing changed is one look of ninja.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

preset=$1
shift
options=() targets=()
for word in "$@"; do
    case $word in
        -D*) options+=("$word") ;;
        *) targets+=("$word") ;;
    esac
done

# A container may have no HOME; ccache wants one.
export HOME=${HOME:-$(getent passwd "$(id -u)" | cut -d: -f6)}

# A clone in another folder finds what an earlier one compiled.
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
# What reads a precompiled header is found again, and is not preprocessed to find it.
export CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_DEPEND=1 CCACHE_PCH_EXTSUM=1

dir=build/$preset
configured_here() {
    [ -f "$dir/build.ninja" ] && [ ! CMakePresets.json -nt "$dir/build.ninja" ] &&
        grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$dir/CMakeCache.txt"
}
# --fresh: a cache that another place or a broken start left behind must not be believed.
configured_here || cmake --fresh --preset "$preset" "${options[@]}"

# Two gigabytes a compiler: a laptop with little memory builds slower rather than not at all.
memory_kb=$(awk '/^MemAvailable:/ { print $2 }' /proc/meminfo 2>/dev/null || echo 4000000)
jobs=$((${memory_kb:-4000000} / 2000000))
cores=$(nproc)
[ "$jobs" -le "$cores" ] || jobs=$cores
[ "$jobs" -ge 1 ] || jobs=1

if [ ${#targets[@]} -gt 0 ]; then
    cmake --build "$dir" -j "$jobs" --target "${targets[@]}"
else
    cmake --build "$dir" -j "$jobs"
fi
