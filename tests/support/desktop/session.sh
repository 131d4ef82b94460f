#!/bin/bash
# SPDX-FileCopyrightText: Followup contributors
# SPDX-License-Identifier: MIT
# session.sh [options] -- COMMAND...
# Runs COMMAND in a throw-away desktop: a home and XDG folders of its own, a session bus, an X server, a window
# manager and the accessibility bus. What it started it ends, by process id; its status is that of COMMAND.
#   --dunst    with dunst, a notification daemon
#   --panel    with a panel that has a tray
#   --size WxH of the screen, 1440x900 unless told
# Status 77: a program that it needs is not installed; CTest counts that as skipped.
set -u
size=1440x900 dunst=0 panel=0
while [ $# -gt 0 ]; do
    case $1 in
    --dunst) dunst=1 ;;
    --panel) panel=1 ;;
    --size) size=$2; shift ;;
    --) shift; break ;;
    *) echo "session.sh: unknown option $1" >&2; exit 2 ;;
    esac
    shift
done
[ $# -gt 0 ] || { echo "session.sh: no command" >&2; exit 2; }

here=$(cd "$(dirname "$0")" && pwd)
launcher=/usr/libexec/at-spi-bus-launcher
[ -x $launcher ] || launcher=/usr/lib/at-spi2-core/at-spi-bus-launcher

require() {
    for program; do
        command -v "$program" >/dev/null || { echo "skipped: $program is not installed"; exit 77; }
    done
}

# The outer half: folders first, so that the bus and all that it starts inherit them.
if [ -z "${FOLLOWUP_TEST_SESSION:-}" ]; then
    require Xvfb openbox dbus-run-session dbus-update-activation-environment xdotool xprop gdbus "$launcher"
    [ $dunst = 0 ] || require dunst dunstctl
    [ $panel = 0 ] || require xfce4-panel
    /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' 2>/dev/null \
        || { echo "skipped: python3-gi or gir1.2-atspi-2.0 is not installed"; exit 77; }
    home=$(mktemp -d) || exit 1
    trap 'rm -rf "$home"' EXIT
    mkdir -p "$home"/{run,.config,.local/share,.local/state,.cache}
    chmod 700 "$home/run"
    export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_CONFIG_HOME=$home/.config XDG_DATA_HOME=$home/.local/share \
        XDG_STATE_HOME=$home/.local/state XDG_CACHE_HOME=$home/.cache FOLLOWUP_TEST_SESSION=1
    unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS SESSION_MANAGER AT_SPI_BUS_ADDRESS QT_QPA_PLATFORM \
        FOLLOWUP_DATABASE FOLLOWUP_PERSON
    options=(--size "$size")
    [ $dunst = 0 ] || options+=(--dunst)
    [ $panel = 0 ] || options+=(--panel)
    # Of the services of this computer only these may start by themselves: accessibility, and the panel's settings.
    mkdir "$home/services"
    cp /usr/share/dbus-1/services/{org.a11y.Bus,org.xfce.Xfconf}.service "$home/services/" 2>/dev/null
    sed "s|<auth>|<servicedir>$home/services</servicedir>&|" "$here/barebus.conf" >"$home/bus.conf"
    dbus-run-session --config-file="$home/bus.conf" -- "$0" "${options[@]}" -- "$@" \
        2> >(grep -vE 'Failed to set fd limit|Activating service name|Successfully activated|SpiRegistry' >&2)
    exit $?
fi

# The inner half, on the new bus.
started=()
stop() {
    for process in "${started[@]}"; do kill "$process" 2>/dev/null; done
    wait 2>/dev/null
}
trap stop EXIT

# begin LOG COMMAND...: in the background, ended with the session; the last begun first.
begin() {
    local log=$1
    shift
    "$@" >"$HOME/$log.log" 2>&1 &
    started=($! "${started[@]}")
}

# until_true COMMAND...: asks again until it succeeds; gives up after ten seconds.
until_true() {
    for _ in $(seq 200); do
        "$@" >/dev/null 2>&1 && return 0
        sleep 0.05
    done
    echo "session.sh: gave up waiting for: $*" >&2
    exit 3
}

# Asks the bus itself: a call to the service would make the bus start one.
is_owned() {
    gdbus call --session -d org.freedesktop.DBus -o /org/freedesktop/DBus \
        -m org.freedesktop.DBus.NameHasOwner "$1" | grep -q true
}
has_window_manager() { xprop -root _NET_SUPPORTING_WM_CHECK | grep -q 0x; }
has_accessibility() { gdbus call --session -d org.a11y.Bus -o /org/a11y/bus -m org.a11y.Bus.GetAddress; }

# The server names a free display by itself when it is ready: no race, no guess.
mkfifo "$HOME/run/display"
Xvfb -displayfd 7 -screen 0 "${size}x24" -nolisten tcp -noreset 7>"$HOME/run/display" 2>"$HOME/xvfb.log" &
started=($!)
read -r -t 20 number <"$HOME/run/display" || { cat "$HOME/xvfb.log" >&2; exit 3; }
export DISPLAY=:$number QT_QPA_PLATFORM=xcb XDG_SESSION_TYPE=x11
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 # otherwise Qt waits for a screen reader
dbus-update-activation-environment DISPLAY HOME XDG_RUNTIME_DIR XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME 2>/dev/null
begin accessibility "$launcher" --launch-immediately
until_true has_accessibility
begin openbox openbox --sm-disable # without a window manager no window gets the keyboard
until_true has_window_manager
if [ $dunst = 1 ]; then
    begin dunst dunst
    until_true is_owned org.freedesktop.Notifications
fi
if [ $panel = 1 ]; then
    settings=$XDG_CONFIG_HOME/xfce4/xfconf/xfce-perchannel-xml
    mkdir -p "$settings"
    sed "s/@X@/$((${size%x*} / 2))/; s/@Y@/$((${size#*x} - 15))/" "$here/panel.xml" >"$settings/xfce4-panel.xml"
    begin panel xfce4-panel --disable-wm-check
    until_true is_owned org.kde.StatusNotifierWatcher
fi
"$@"
