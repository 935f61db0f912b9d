#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Conche authors
# SPDX-License-Identifier: GPL-3.0-or-later
# keyring.sh PROGRAM TEST: runs one test of the program in the keyring situation that the test's name says,
# in a home and on a bus of its own, so that no keyring of the user is touched.
set -eu
program=$1
test=$2

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -m 700 "$folder/home" "$folder/runtime"
export HOME="$folder/home" XDG_RUNTIME_DIR="$folder/runtime"
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP KDE_SESSION_VERSION
unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME

# shellcheck disable=SC2016 # the inner shell expands these
unlock='printf password | gnome-keyring-daemon --unlock --components=secrets >"$HOME/daemon.log" 2>&1'
# shellcheck disable=SC2016
case $test in
noBus) "$program" "$test" ;;
noKeyring) dbus-run-session -- "$program" "$test" ;;
silent) QT_NO_GLIB=1 dbus-run-session -- sh -c "$unlock"' && "$0" "$1"' "$program" "$test" ;;
*) dbus-run-session -- sh -c "$unlock"' && "$0" "$1"' "$program" "$test" ;;
esac
