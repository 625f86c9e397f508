#!/bin/sh
# Installs what is missing for building and testing, through the system's packages, and says so.
set -eu

packages="cmake ninja-build pkg-config re2c libsqlite3-dev libgumbo-dev libutf8proc-dev libcmocka-dev"
missing=""
for p in gcc $packages; do
    case $p in
    gcc) command -v cc >/dev/null 2>&1 || missing="$missing gcc libc6-dev" ;;
    cmake) command -v cmake >/dev/null 2>&1 || missing="$missing cmake" ;;
    ninja-build) command -v ninja >/dev/null 2>&1 || missing="$missing ninja-build" ;;
    pkg-config) command -v pkg-config >/dev/null 2>&1 || missing="$missing pkg-config" ;;
    re2c) command -v re2c >/dev/null 2>&1 || missing="$missing re2c" ;;
    *) dpkg-query -W -f '${Status}' "$p" 2>/dev/null | grep -q '^install ok installed' || missing="$missing $p" ;;
    esac
done
[ -z "$missing" ] && exit 0

echo "Readout needs packages that are not installed:$missing"
if ! command -v apt-get >/dev/null 2>&1; then
    echo "This system has no apt-get: install them in its own way and run make again." >&2
    exit 1
fi
run=""
if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null 2>&1 || { echo "Run as root, or install sudo: apt-get install$missing" >&2; exit 1; }
    run=sudo
fi
echo "Installing them with apt-get ..."
$run apt-get update -q
DEBIAN_FRONTEND=noninteractive $run apt-get install -y -q --no-install-recommends $missing
