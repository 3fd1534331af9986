#!/bin/sh
# Runs a program in a real window: an X server that nobody sees, with a window manager in it, and a tray where
# PROVODKA_TRAY is set.
#   onscreen.sh PROGRAM [ARGUMENTS]
set -eu
if [ "${1:-}" != --inside ]; then
    exec xvfb-run --auto-servernum --server-args="-screen 0 1280x800x24 -nolisten tcp" "$0" --inside "$@"
fi
shift
home=$(mktemp -d)
stop() {
    kill $helpers 2>/dev/null || :
    rm -rf "$home"
}
helpers=
trap stop EXIT
export QT_QPA_PLATFORM=xcb XDG_RUNTIME_DIR="$home" XDG_CONFIG_HOME="$home/config"
unset SESSION_MANAGER QT_SCALE_FACTOR QT_STYLE_OVERRIDE
# No session bus: without this libdbus would try to start one, and leak what it asked the X server for.
export DBUS_SESSION_BUS_ADDRESS=disabled:
matchbox-window-manager -use_titlebar no >/dev/null 2>&1 &
helpers="$helpers $!"
if [ -n "${PROVODKA_TRAY:-}" ]; then
    trayer --edge bottom --align right --widthtype request --height 24 --SetDockType true >/dev/null 2>&1 &
    helpers="$helpers $!"
fi
"$@"
