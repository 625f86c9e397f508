#!/bin/sh
# Speed, then accuracy on the development sets where they are at hand (a folder with data/ and bench/). What is absent is skipped, and said so.
# QUICK=1: speed, trees and whole records only.
set -eu
build=$1
shared=$2
readout=$build/readout

echo "== speed"
"$build/tools/bench_pipeline" 5
"$build/tools/bench_store" 10000

if [ ! -d "$shared/data" ] || [ ! -d "$shared/bench" ]; then
    echo "== accuracy: skipped, there is no $shared/data (DATA=folder names another)"
    exit 0
fi
data=$shared/data
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
py() { python3 "$shared/bench/$@"; }

echo "== trees, gold tokens (score_conllu.py)"
for set in dev_ewt dev_gum; do
    xz -dc "$data/treebanks/$set.conllu.xz" > "$work/$set.conllu"
    "$readout" parse --input conllu "$work/$set.conllu" > "$work/out.conllu"
    echo "$set: $(py score_conllu.py "$work/$set.conllu" "$work/out.conllu" | awk '$1 ~ /^(UPOS|UFeats|Lemmas|UAS|LAS)$/ {printf "%s %s  ", $1, $4}')"
done

echo "== trees of the same in capitals and in lower case, and from the raw text (its paragraphs a line each)"
for set in dev_ewt dev_gum; do
    for letters in upper lower; do
        python3 -c 'import sys
for line in open(sys.argv[1], encoding="utf-8"):
    c = line.split("\t")
    print("\t".join([c[0], getattr(c[1], sys.argv[2])()] + c[2:]) if len(c) == 10 else line, end="")' "$work/$set.conllu" $letters > "$work/in.conllu"
        "$readout" parse --input conllu "$work/in.conllu" > "$work/out.conllu"
        echo "$set $letters: $(py score_conllu.py "$work/in.conllu" "$work/out.conllu" | awk '$1 ~ /^(UPOS|LAS)$/ {printf "%s %s  ", $1, $4}')"
    done
    awk '/^# new(doc|par)/ {if (n) print ""; n = 0} /^# text = / {printf "%s%s", n++ ? " " : "", substr($0, 10)} END {print ""}' "$work/$set.conllu" > "$work/in.txt"
    "$readout" parse "$work/in.txt" > "$work/out.conllu"
    echo "$set raw: $(py score_conllu.py "$work/$set.conllu" "$work/out.conllu" | awk '$1 ~ /^(Tokens|Sentences|UPOS|Lemmas|LAS)$/ {printf "%s %s  ", $1, $4}')"
done

code() { py from_record.py input "$1" | "$readout" code --input jsonl --format jsonl -q -; }

echo "== whole records (score_record.py)"
code "$data/record" > "$work/record.jsonl"
py score_record.py "$data/record" "$work/record.jsonl"

[ -z "${QUICK:-}" ] || exit 0

echo "== attribution (score_attribution.py)"
code "$data/attribution/polnear_dev.jsonl" | py from_record.py attribution > "$work/p.jsonl"
py score_attribution.py "$data/attribution/polnear_dev.jsonl" "$work/p.jsonl"

echo "== times (score_temporal.py)"
for set in te3_timebank te3_aquaint; do
    code "$data/temporal/$set.jsonl" | py from_record.py temporal > "$work/p.jsonl"
    echo "$set"; py score_temporal.py "$data/temporal/$set.jsonl" "$work/p.jsonl"
done
for set in gum_dates_train recognizers_dev; do
    code "$data/temporal/$set.jsonl" | py from_record.py ranges > "$work/p.jsonl"
    echo "$set"; py score_temporal.py "$data/temporal/$set.jsonl" "$work/p.jsonl"
done

echo "== names (score_entities.py)"
code "$data/entities/uner_ewt_dev.jsonl" | py from_record.py entities > "$work/p.jsonl"
py score_entities.py "$data/entities/uner_ewt_dev.jsonl" "$work/p.jsonl"
code "$data/entities/re3d_dev.jsonl" | py from_record.py mentions > "$work/p.jsonl"
py score_entities.py "$data/entities/re3d_dev.jsonl" "$work/p.jsonl"

echo "== quantities (score_quantities.py)"
code "$data/quantities/newsquant_dev.jsonl" | py from_record.py quantities > "$work/p.jsonl"
py score_quantities.py "$data/quantities/newsquant_dev.jsonl" "$work/p.jsonl"

echo "== status (score_status.py)"
py score_status.py "$data/status/status_dev.jsonl" --texts | "$readout" code --input jsonl --format jsonl -q - > "$work/p.jsonl"
py score_status.py "$data/status/status_dev.jsonl" "$work/p.jsonl"

own() { python3 "$(dirname "$0")/../bench/$@"; }

echo "== factuality of verbs (bench/score_factuality.py)"
xz -dc "$data/treebanks/dev_ewt.conllu.xz" > "$work/dev_ewt.conllu"
"$readout" parse --input conllu "$work/dev_ewt.conllu" > "$work/out.conllu"
own score_factuality.py "$data/factuality/uds_dev.jsonl" "$work/dev_ewt.conllu" "$work/out.conllu" || :

echo "== coreference (bench/score_coref.py)"
own score_coref.py "$data/gum/dev.jsonl.xz" --texts | "$readout" code --input jsonl --layer coref -q - > "$work/p.coref"
own score_coref.py "$data/gum/dev.jsonl.xz" "$work/p.coref" --causes

echo "== other actors, same events (bench/swap_actors.py)"
own swap_actors.py --readout "$readout" --examples 0

echo "== calibration of events' confidence, the corpus's test part (bench/score_calibration.py)"
python3 bench/score_calibration.py corpus --texts | "$readout" code --input jsonl --format jsonl -q - > "$work/p.jsonl"
python3 bench/score_calibration.py corpus "$work/p.jsonl"

echo "== relation of a marked pair (score_events.py)"
for set in plv_dev aw_dev; do
    py from_record.py input "$data/events/$set.jsonl" | "$readout" relate --labels plv -q - > "$work/p.jsonl"
    echo "$set"; py score_events.py pair "$data/events/$set.jsonl" "$work/p.jsonl"
done

echo "== own labels, 5-fold by sentence (readout train events)"
python3 - "$data/events/plv_dev.jsonl" > "$work/own.jsonl" <<'END'
import json, sys
for line in open(sys.argv[1], encoding="utf-8"):
    r = json.loads(line)
    print(json.dumps({"id": r["id"], "sentence": r["sentence"], "source": r["source_spans"], "target": r["target_spans"], "label": r["root"], "group": str(r["quad"])}))
END
"$readout" train events "$work/own.jsonl" -o "$work/own.weights"

echo "== end to end (score_events.py, score_police.py, score_muc4.py)"
for set in udpetr_validation petr1_unit; do
    code "$data/events/$set.jsonl" | py from_record.py e2e > "$work/p.jsonl"
    echo "$set"; py score_events.py e2e "$data/events/$set.jsonl" "$work/p.jsonl"
done
echo "petr1_unit, with its own dictionaries imported"
for kind in actors agents discards verbs; do
    "$readout" lexicon import --kind $kind $([ $kind = verbs ] && echo --alone) "$data/events/petr_dictionaries/PETR.Validate.$kind.txt" -o "$work/$kind.lex" 2> "$work/reports" || :
done
py from_record.py input "$data/events/petr1_unit.jsonl" | "$readout" code --lexicon "$work/actors.lex" --lexicon "$work/agents.lex" \
    --lexicon "$work/discards.lex" --lexicon "$work/verbs.lex" --input jsonl --format jsonl -q - | py from_record.py e2e > "$work/p.jsonl"
py score_events.py e2e "$data/events/petr1_unit.jsonl" "$work/p.jsonl"
code "$data/events/police_dev.jsonl" | py from_record.py police "$data/events/police_dev.jsonl" > "$work/p.jsonl"
py score_police.py "$data/events/police_dev.jsonl" "$work/p.jsonl"
code "$data/events/muc4_dev.jsonl" | py from_record.py muc4 > "$work/p.jsonl"
py score_muc4.py "$data/events/muc4_dev.jsonl" "$work/p.jsonl"
