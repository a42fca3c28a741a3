#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes build/AppDir: the program with the libraries and plugins of Qt that it needs, as a folder that starts anywhere:
# packaging/appdir.sh [PRESET]. What every desktop has itself (glibc, libstdc++, OpenGL, X, fontconfig, as in AppImage's
# list of excluded libraries) stays out.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

preset=${1:-release}
packaging/setup.sh build run
packaging/build.sh "$preset" ridealong ridealong-cli ridealong_texts ridealong_packed >&2
dir=build/AppDir
rm -rf "$dir"
cmake --install "build/$preset" --prefix "$dir/usr" --strip >/dev/null

plugins=$(qtpaths6 --query QT_INSTALL_PLUGINS)
for plugin in platforms/libqxcb.so platforms/libqoffscreen.so platforms/libqwayland-generic.so iconengines/libqsvgicon.so \
    imageformats/libqsvg.so xcbglintegrations/libqxcb-glx-integration.so printsupport/libcupsprintersupport.so \
    platformthemes/libqxdgdesktopportal.so wayland-shell-integration/libxdg-shell.so \
    wayland-decoration-client/libbradient.so wayland-graphics-integration-client/libqt-plugin-wayland-egl.so; do
    [ -e "$plugins/$plugin" ] || continue
    mkdir -p "$dir/usr/plugins/$(dirname $plugin)"
    cp -L "$plugins/$plugin" "$dir/usr/plugins/$plugin"
done

# The system's own: https://github.com/AppImageCommunity/pkg2appimage/blob/master/excludelist
system='^(ld-linux|lib(c|m|dl|rt|pthread|resolv|stdc\+\+|gcc_s|anl|util|GL|EGL|GLX|OpenGL|GLdispatch|drm|gbm|glapi|X11|X11-xcb'
system+='|xcb|xcb-dri2|xcb-dri3|Xau|Xdmcp|fontconfig|freetype|harfbuzz|fribidi|asound|z|expat|uuid|com_err|gpg-error|p11-kit'
system+='|usb-1\.0|ICE|SM|thai|wayland-client|cups|dbus-1|systemd)\.so)'
mkdir -p "$dir/usr/lib"
declare -A places
while read -r name place; do places[$name]=${places[$name]:-$place}; done < <(
    ldconfig -p | awk '/x86-64|AArch64/ { print $1, $NF }')
# What the file needs, and what that needs; of the system's own libraries nothing is asked.
take_libraries_of() {
    local name
    for name in $(objdump -p "$1" | awk '$1 == "NEEDED" { print $2 }'); do
        [[ ! $name =~ $system ]] && [ ! -e "$dir/usr/lib/$name" ] || continue
        cp -L "${places[$name]}" "$dir/usr/lib/$name"
        take_libraries_of "$dir/usr/lib/$name"
    done
}
while read -r file; do take_libraries_of "$file"; done < <(find "$dir/usr/bin" "$dir/usr/plugins" -type f)

cat >"$dir/usr/bin/qt.conf" <<'END'
[Paths]
Prefix = ..
Plugins = plugins
END
cat >"$dir/AppRun" <<'END'
#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
export LD_LIBRARY_PATH="$here/usr/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
unset QT_PLUGIN_PATH
case "${1:-}" in
    cli) shift && exec "$here/usr/bin/ridealong-cli" "$@" ;;
    *) exec "$here/usr/bin/ridealong" "$@" ;;
esac
END
chmod +x "$dir/AppRun"
ln -s usr/share/applications/ridealong.desktop "$dir/ridealong.desktop"
ln -s usr/share/icons/hicolor/scalable/apps/ridealong.svg "$dir/ridealong.svg"
ln -s ridealong.svg "$dir/.DirIcon"
du -sh "$dir"
