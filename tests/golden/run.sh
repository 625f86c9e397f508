#!/bin/bash
# Runs every golden input through the program: `run.sh BUILD compare|rewrite`. The expected record of X.txt, X.html, X.jsonl is X.json (its engine, whose hashes change with
# every lexicon line, left out); `relate` inputs are *.relate.jsonl, answered in *.relate.json. Any compiler, optimisation, kernel and number of threads must give these bytes.
set -uo pipefail
build=$1 mode=$2
here=$(cd "$(dirname "$0")" && pwd)
readout=$build/readout
faults=0 cases=0

without_engine() { sed -E 's/"engine":\{[^}]*\},//'; }

answer() {
    case $1 in
    *.relate.jsonl) "$readout" relate -q "$1" ;;
    *) "$readout" code --format jsonl -q "$1" | without_engine ;;
    esac
}

for input in "$here"/*.txt "$here"/*.html "$here"/*.jsonl; do
    [ -f "$input" ] || continue
    expected=${input%.*}.json
    cases=$((cases + 1))
    if [ "$mode" = rewrite ]; then
        answer "$input" > "$expected"
    elif ! answer "$input" | cmp -s - "$expected"; then
        echo "golden: $(basename "$input"): differs from $(basename "$expected") (kernel ${READOUT_KERNEL:-the best}); \`make golden\` rewrites it"
        faults=$((faults + 1))
    fi
done
[ "$cases" -gt 0 ] || { echo "golden: no cases"; exit 1; }
[ "$mode" = rewrite ] && { echo "$cases expected outputs written"; exit 0; }
[ "$faults" = 0 ] || exit 1
echo "$cases golden outputs are the same"
