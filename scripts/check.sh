#!/bin/bash
# SPDX-FileCopyrightText: Followup contributors
# SPDX-License-Identifier: MIT
# The static checks: formatting of every file, clang-tidy without its slow analyzer on core. Silent when all is well.
# The arrows between the rooms, SQL outside core/storage and unfinished translations are tests (tests/app/house_test.cpp).
set -euo pipefail
cd "$(dirname "$0")/.."

mapfile -t sources < <(find app core ui tests -name '*.cpp' -o -name '*.h')
clang-format --dry-run --Werror "${sources[@]}"

findings=$(mktemp)
trap 'rm -f "$findings"' EXIT
if ! find core -name '*.cpp' -print0 |
    xargs -0 -P "$(nproc)" -n 4 clang-tidy --quiet -p build/dev --checks='-clang-analyzer-*' >"$findings" 2>&1; then
    grep -E 'error:|warning:' "$findings" | sort -u >&2
    exit 1
fi
