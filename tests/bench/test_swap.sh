#!/bin/bash
# Who it was does not change what it was: the same sentences with other actors give the same types and statuses, but for one in five
# (bench/swap_actors.py measures it on real texts).
set -eu
readout=$1/readout source=$2
export READOUT_MODEL=$source/models/readout.romodel

sentences=(
    "A forces shelled a village near the border on Monday, killing three people."
    "A and B signed a ceasefire agreement in Geneva on Friday."
    "A accused B of breaking the truce."
    "A will withdraw its troops if B stops its attacks."
    "A denied that it had attacked a convoy of B."
    "A expelled two diplomats of B on Tuesday."
)
pairs=("Israel|Hamas" "Russia|Ukraine" "India|Pakistan" "Iran|Iraq" "China|Japan")
docs() {
    local s p a b i
    for i in "${!sentences[@]}"; do
        for p in "${pairs[@]}"; do
            for p in "$p" "${p#*|}|${p%|*}"; do
                a=${p%|*} b=${p#*|} s=${sentences[$i]}
                s=${s//A /$a } s=${s// B/ $b}
                echo "{\"id\": \"$i $a\", \"date\": \"2023-05-23\", \"text\": \"$s\"}"
            done
        done
    done
}
docs | "$readout" code --input jsonl --format csv -q - | tail -n +2 |
    awk -F, '{ if (!($1 in row)) order[n++] = $1; row[$1] = row[$1] " " $4 "/" $9 }
        END {
            for (i = 0; i < n; i++) { split(order[i], k, " "); seen[k[1] row[order[i]]]++; all[k[1]]++ }
            for (s in seen) { split(s, k, " "); if (seen[s] > most[k[1]]) most[k[1]] = seen[s] }
            for (s = 0; s < 6; s++) { none = 10 - all[s]; kept += most[s] > none ? most[s] : none }
            total = 60
            print total - kept " of " total " read otherwise than most of their kind"
            for (i = 0; i < n; i++) { split(order[i], k, " "); if (seen[k[1] row[order[i]]] < most[k[1]]) print "  " order[i] ":" row[order[i]] }
            exit (total - kept) * 5 > total
        }'
