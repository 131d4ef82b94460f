# SPDX-FileCopyrightText: Followup contributors
# SPDX-License-Identifier: MIT
# Sourced by run.sh, test.sh and .ci/run: which Debian packages each of them needs, and how what is missing is installed.

build_packages="build-essential ca-certificates cmake ninja-build ccache mold pkg-config
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev libgl-dev libvulkan-dev libx11-dev
    libexpected-dev libsqlite3-dev"
window_packages="libqt6sql6-sqlite libqt6svg6 qt6-translations-l10n fonts-noto-core tzdata dbus"
test_packages="catch2 librapidcheck-dev sqlite3 xvfb xauth x11-utils dbus-x11 libglib2.0-bin openbox xdotool wmctrl
    imagemagick at-spi2-core gir1.2-atspi-2.0 python3 python3-gi dunst libnotify-bin xfce4-panel faketime
    fonts-dejavu-core fonts-noto-color-emoji desktop-file-utils procps"
check_packages="clang-format clang-tidy git python3"

# Installs what of its arguments is missing; says nothing when all is there.
need() {
    missing=""
    for package in "$@"; do
        # A package may be removed and its settings kept: only "install ok installed" counts.
        state=$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null) || state=""
        [ "$state" = "install ok installed" ] || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    echo "Installing:$missing" >&2
    as_root=""
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "These packages need root or sudo to install:$missing" >&2; return 1; }
        as_root="sudo"
    fi
    log=$(mktemp)
    # shellcheck disable=SC2086 # the lists are split on purpose
    if $as_root apt-get -qq update >"$log" 2>&1 &&
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends $missing >>"$log" 2>&1; then
        rm -f "$log"
    else
        cat "$log" >&2
        rm -f "$log"
        return 1
    fi
}

# Configures preset $1 when it has not been, and builds it; shows what was printed only when it failed.
build() {
    preset=$1
    shift
    log=$(mktemp)
    if { [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" "$@" >"$log" 2>&1; } &&
        cmake --build --preset "$preset" >>"$log" 2>&1; then
        rm -f "$log"
    else
        cat "$log" >&2
        rm -f "$log"
        return 1
    fi
}
