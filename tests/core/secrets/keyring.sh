#!/bin/sh
# Runs a test with a keychain of its own in a given situation; nothing of the user's is touched.
# keyring.sh unlocked|locked|never-made|wrong-password|silent|bare TEST SLOT…
# To be started within dbus-run-session; "bare" wants neither a keychain nor a bus prepared.
set -eu
situation=$1
test=$2
shift 2

HOME=$(mktemp -d)
XDG_RUNTIME_DIR=$HOME/run
XDG_DATA_HOME=$HOME/share
export HOME XDG_RUNTIME_DIR XDG_DATA_HOME
mkdir -m 700 "$XDG_RUNTIME_DIR"
mkdir -p "$XDG_DATA_HOME"
unset DISPLAY WAYLAND_DISPLAY
daemon=
# The bus ends the daemons that it started itself.
trap 'status=$?; [ -z "$daemon" ] || { kill -CONT "$daemon"; kill "$daemon"; } 2>/dev/null || :; rm -rf "$HOME"; exit $status' EXIT

unlock() {
    printf '%s' "$1" | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
    daemon=$!
    tries=0
    until dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
        string:org.freedesktop.secrets 2>/dev/null | grep -q 'boolean true'; do
        tries=$((tries + 1))
        [ $tries -lt 200 ] || exit 99
        sleep 0.05
    done
}

end_daemon() {
    kill "$daemon"
    wait "$daemon" || :
}

case $situation in
unlocked)
    unlock testpass
    ;;
silent)
    unlock testpass
    export PROVODKA_KEYRING_PID=$daemon
    ;;
locked)
    unlock testpass
    "$test" storesForLater
    dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \
        org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login >/dev/null
    ;;
wrong-password)
    unlock testpass
    "$test" storesForLater
    end_daemon
    unlock another
    ;;
never-made | bare) ;;
*)
    echo "unknown situation $situation" >&2
    exit 2
    ;;
esac
"$test" "$@"
