#!/bin/sh
# SPDX-FileCopyrightText: Followup contributors
# SPDX-License-Identifier: MIT
# Installs what is missing, builds Followup and opens it; the arguments are the program's own.
set -eu
here=$PWD
cd "$(dirname "$0")/.."
root=$PWD
. scripts/packages.sh
# shellcheck disable=SC2086 # the lists are split on purpose
need $build_packages $window_packages
[ -x build/release/followup ] || echo "Building Followup; the first time takes some minutes." >&2
build release -DFOLLOWUP_TESTS=OFF
cd "$here"
exec "$root/build/release/followup" "$@"
