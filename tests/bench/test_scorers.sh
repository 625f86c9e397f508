#!/bin/bash
# The scorers' own known cases.
set -eu
source=$2
command -v python3 >/dev/null || { echo "no python3: the scorers are not tested"; exit 0; }
python3 "$source/bench/score_coref.py" --self-test
python3 "$source/bench/swap_actors.py" --self-test

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
word() { printf '%s\t%s\t_\t_\t_\t_\t_\t_\t_\t%s\n' "$@"; }
{ echo "# sent_id = a"; word 1 left _; word 2 stayed _; word 3 went _; echo; } > gold
{ echo "# sent_id = x-1"; word 1 left Factuality=1.00; word 2 stayed 'Factuality=-1.00|SpaceAfter=No'; word 3 went _; echo; } > own
for row in '1 0.9' '2 -0.8' '3 1.2'; do echo "{\"sent_id\": \"a\", \"token\": ${row% *}, \"value\": ${row#* }}"; done > judged
python3 "$source/bench/score_factuality.py" judged gold own > out
grep -q "verbs judged 3  with a value 2 (66.7 %)" out && grep -q "Pearson r 1.000  mean absolute error 0.150" out || { cat out; exit 1; }

# Two events found with confidence 0.9 and 0.7, the first right and the second of another status: off by 0.1 and by 0.7.
mkdir -p corpus/written
cat > corpus/written/a.json <<'END'
{"id": "a", "split": "test", "text": "They attacked Lund and will leave.", "events": [
 {"type": "ASSAULT", "status": "actual", "trigger": "attacked", "where": "They attacked Lund"}, {"type": "RETREAT", "status": "planned", "trigger": "leave", "where": "will leave"}]}
END
echo '{"document": {"id": "a"}, "events": [{"type": "ASSAULT", "status": "actual", "trigger": [5, 13], "confidence": 0.9}, {"type": "RETREAT", "status": "actual", "trigger": [28, 33], "confidence": 0.7}]}' > own.jsonl
python3 "$source/bench/score_calibration.py" corpus own.jsonl > out
grep -q "events 2, expected calibration error 0.400" out || { cat out; exit 1; }
