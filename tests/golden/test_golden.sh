#!/bin/bash
# The golden outputs, byte for byte: with every kernel that this machine has, and with several threads.
set -uo pipefail
build=$1 source=$2
export READOUT_MODEL=$source/models/readout.romodel

bash "$source/tests/golden/run.sh" "$build" compare || exit 1
for kernel in c avx2 vnni vnni512; do
    if ! READOUT_KERNEL=$kernel "$build/readout" --version > /dev/null 2>&1; then
        echo "kernel $kernel: skipped, this CPU has none"
        continue
    fi
    READOUT_KERNEL=$kernel bash "$source/tests/golden/run.sh" "$build" compare || exit 1
done

# One thread or eight: a folder of copies, so that documents finish out of order.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for i in 1 2 3 4 5 6; do
    cp "$source/tests/golden/short.txt" "$work/a$i.txt"
    head -c $((i * 90)) "$source/samples/page.txt" > "$work/b$i.txt"
done
"$build/readout" code --format jsonl -q -j 1 "$work" > "$work.one"
"$build/readout" code --format jsonl -q -j 8 "$work" > "$work.eight"
cmp "$work.one" "$work.eight" || { echo "one thread and eight give other bytes"; exit 1; }
rm -f "$work.one" "$work.eight"
echo "one thread and eight give the same bytes"
