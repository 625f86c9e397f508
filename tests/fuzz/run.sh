#!/bin/sh
# Runs every fuzz target of a build for some seconds on its seed corpus (tests/fuzz/seeds/NAME) and a scratch folder for what it finds.
set -eu
build=$1
seconds=$2
here=$(dirname "$0")
ran=0

for target in "$build"/fuzz_*; do
    [ -x "$target" ] && [ -f "$target" ] || continue
    name=$(basename "$target")
    found=$(mktemp -d)
    seeds=$here/seeds/$name
    echo "$name: $seconds seconds"
    [ -d "$seeds" ] || seeds=
    "$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -verbosity=0 -print_final_stats=0 -artifact_prefix="$build/" "$found" $seeds
    rm -rf "$found"
    ran=$((ran + 1))
done
[ "$ran" -gt 0 ] || { echo "no fuzz target was built" >&2; exit 1; }
echo "$ran fuzz targets clean"
