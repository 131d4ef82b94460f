#!/bin/sh
# SPDX-FileCopyrightText: Followup contributors
# SPDX-License-Identifier: MIT
# Installs what is missing, builds Followup and runs every test; the arguments go to ctest.
set -eu
cd "$(dirname "$0")/.."
. scripts/packages.sh
# shellcheck disable=SC2086 # the lists are split on purpose
need $build_packages $window_packages $test_packages
[ -f build/dev/build.ninja ] || echo "Building; the first time takes some minutes." >&2
build dev
exec ctest --preset dev -j "$(nproc)" "$@"
