#!/bin/bash
# The command line with bad input and on a bad machine: each fault has its own message with its place and its documented exit status, and the other documents are still read.
set -uo pipefail
build=$1 source=$2
readout=$build/readout
export READOUT_MODEL=$source/models/readout.romodel
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
faults=0

# want NAME STATUS PATTERN COMMAND...: runs it, compares the status, looks for the pattern in what it prints (both streams).
want() {
    local name=$1 status=$2 pattern=$3 got
    shift 3
    "$@" > out 2> err
    got=$?
    if [ "$got" != "$status" ]; then
        echo "cli: $name: exit status $got, wanted $status"; head -3 err; faults=$((faults + 1))
    elif ! grep -qE -- "$pattern" out err; then
        echo "cli: $name: no \`$pattern\` in the output"; head -3 err; faults=$((faults + 1))
    fi
}

printf 'Rebels attacked the town on Monday.\n' > good.txt
printf 'Troops left \377 the city.\n' > bad.txt
printf 'Nothing \000 here.\n' > nul.txt
: > empty.txt
head -c 5000 /dev/zero > zeros.bin
head -c 3000 "$READOUT_MODEL" > some.bin
printf '{"id":"1","text":"Police arrested two men."}\n{"id":"2","text":\n{"id":"3","text":"Talks began."}\n' > lines.jsonl

want "help"                0 "readout code article"           "$readout" --help
want "no command"          2 "usage: readout"                 "$readout"
want "unknown command"     2 "no command .frobnicate."        "$readout" frobnicate
want "unknown option"      2 "readout code --help"            "$readout" code --frob
want "bad date"            2 "not a date"                     "$readout" code --date tomorrow good.txt
want "bad jobs"            2 "not a number from 1"            "$readout" code -j 0 good.txt
want "unknown layer"       2 "no layer .nonsense."            "$readout" code --layer nonsense good.txt
want "version"             0 "lexicon [0-9a-f]{64}"           "$readout" --version
# Every option of every command has a meaning: whatever its value, it is taken or refused with a message, and nothing crashes.
for command in code parse relate why load query ledger timeline figures calendar unlink lexicon vectors train; do
    for option in $("$readout" $command --help | grep -oE -- '^ +(-[a-zA-Z], )?--[a-z-]+' | grep -oE -- '--[a-z-]+'); do
        "$readout" $command $option 1 < /dev/null > out 2> err
        [ $? -lt 4 ] || { echo "cli: readout $command $option: exit status above 3"; head -3 err; faults=$((faults + 1)); }
    done
done
printf 'GONDOR_ [GON]\n+MINAS_TIRITH_\nNO CODE HERE [\n' > actors.txt
want "import"              1 "actors.txt:3: "                 "$readout" lexicon import --kind actors actors.txt -o actors.lex
want "import, unknown kind" 2 "is not one of actors"          "$readout" lexicon import --kind frob actors.txt
want "import, no file"     1 "nowhere.txt: cannot open"       "$readout" lexicon import nowhere.txt -o nowhere.lex
want "what was imported"   0 "GON"                            bash -c "printf 'Gondor attacked Minas Tirith.' | '$readout' code --lexicon actors.lex --format json -"
want "missing file"        1 "missing.txt: cannot open"       "$readout" code missing.txt good.txt
grep -q "Events\|Nothing\|sentences" out || { echo "cli: the good file beside a missing one was not read"; faults=$((faults + 1)); }
want "empty file"          0 "0 sentences"                    "$readout" code empty.txt
want "invalid UTF-8"       0 "bad.txt: .*byte 12"             "$readout" code bad.txt
want "NUL bytes"           0 "nul.txt: .*byte 8"              "$readout" code nul.txt
want "binary"              1 "zeros.bin: .*not text"          "$readout" code zeros.bin
want "a model is no text"  1 "some.bin: .*not text"           "$readout" code some.bin
want "a folder"            0 "\"id\":\"good\""                "$readout" code --format jsonl good.txt
want "malformed line"      1 "lines.jsonl:2: byte"            "$readout" code --format jsonl lines.jsonl
[ "$(wc -l < out)" = 2 ] || { echo "cli: the lines beside a malformed one were not read"; faults=$((faults + 1)); }
want "standard input"      0 "Rebels attacked"                bash -c "cat good.txt | '$readout' code -"
want "full disk"           3 "cannot write"                   bash -c "'$readout' code good.txt > /dev/full"
want "output to nowhere"   3 "cannot write"                   "$readout" code good.txt -o /no/such/folder/x
want "one layer"           0 "Rebels"                         "$readout" code --layer tokens good.txt
want "csv"                 0 "^document,event,date"           "$readout" code --format csv good.txt
want "page"                0 "<!DOCTYPE html>"                "$readout" code --format html good.txt
want "parse"               0 "^1	Rebels	"                    "$readout" parse good.txt
want "why, no record"      2 "no record .e99."                "$readout" why good.txt e99
want "why, a sentence"     0 "frames that the model found"    "$readout" why good.txt n1
want "relate, bad line"    1 "r.jsonl:2: "                    bash -c "printf '{\"id\":1,\"sentence\":\"A met B.\",\"source\":[[0,1]],\"target\":[[6,7]]}\n{\"id\":2}\n' > r.jsonl; '$readout' relate r.jsonl"
grep -q '"root"' out || { echo "cli: relate did not answer the good line"; faults=$((faults + 1)); }

# Vectors: as many rows as the list has tokens, whole to a file and to a pipe, beside a line that cannot be read.
want "vectors"             1 "lines.jsonl:2: byte"            "$readout" vectors good.txt lines.jsonl -o v.npy --tokens v.tsv
rows=$(($(wc -l < v.tsv) - 1))
head -c 128 v.npy | grep -aqF "{'descr': '<f4', 'fortran_order': False, 'shape': ($rows, 384), }" || { echo "cli: vectors: the header does not say $rows rows"; faults=$((faults + 1)); }
[ "$(stat -c %s v.npy)" = $((128 + rows * 384 * 4)) ] || { echo "cli: vectors: not the size that the header says"; faults=$((faults + 1)); }
"$readout" vectors -q good.txt lines.jsonl 2> err | cat > w.npy
cmp -s v.npy w.npy || { echo "cli: vectors: a pipe gets other bytes than a file"; faults=$((faults + 1)); }
want "tokens of vectors"   0 "^good	1	2	attacked	7	15"      cat v.tsv
want "vectors of nothing"  0 "\(0, 384\)"                     "$readout" vectors empty.txt
want "two to one place"    2 "name a file"                    "$readout" vectors good.txt --tokens -
want "two to one file"     2 "is where the vectors go"        "$readout" vectors good.txt -o v.npy --tokens v.npy
want "vectors, full disk"  3 "cannot write"                   bash -c "'$readout' vectors good.txt > /dev/full"

# Own labels: trained, asked, and files that are not what they should be.
for pair in "Chad Mali" "Oslo Riga" "Peru Cuba" "Iraq Oman"; do
    set -- $pair
    printf '{"id":"%s","sentence":"%s attacked %s.","source":[[0,4]],"target":[[14,18]],"label":"STRIKE"}\n' "$1" "$1" "$2"
    printf '{"id":"%s","sentence":"%s thanked %s.","source":[[0,4]],"target":[[13,17]],"label":"PRAISE"}\n' "$1" "$1" "$2"
done > own.jsonl
want "train"               0 "8 pairs in 8 sentences, 2 labels" "$readout" train events own.jsonl -o own.weights
want "own labels"          0 "\"label\":\"PRAISE\""           bash -c "tail -1 own.jsonl | '$readout' relate --events-model own.weights"
(cat own.jsonl; echo '{"id":"9","sentence":"A met B."}') > bad.jsonl
want "train, bad line"     1 "bad.jsonl:9: there is no"       "$readout" train events bad.jsonl -o none.weights
[ ! -e none.weights ] && [ ! -e none.weights.part ] || { echo "cli: weights were left by a training that failed"; faults=$((faults + 1)); }
want "train, keep going"   1 "8 pairs"                        "$readout" train events --keep-going bad.jsonl -o own.weights
want "train, no file"      1 "nowhere.jsonl: cannot open"     "$readout" train events nowhere.jsonl -o none.weights
want "train, no output"    2 "usage: readout train"           "$readout" train events own.jsonl
want "train, other usage"  2 "usage: readout train"           "$readout" train spells own.jsonl -o none.weights
head -c 500 own.weights > cut.weights
want "truncated weights"   3 "cut.weights: 500 bytes"         "$readout" relate --events-model cut.weights own.jsonl
want "foreign weights"     3 "good.txt: not an events model"  "$readout" relate --events-model good.txt own.jsonl
want "span outside"        1 "pair .7.: the target .6, 70."   bash -c "echo '{\"id\":\"7\",\"sentence\":\"A met B.\",\"target\":[[6,70]]}' | '$readout' relate"
want "lexicon check"       1 "own.lex:2: "                    bash -c "printf '@table entity.org\nnonsense\n' > own.lex; '$readout' lexicon check own.lex"

mkdir closed && cp good.txt closed/ && chmod 000 closed
if [ "$(id -u)" != 0 ]; then want "unreadable folder" 1 "closed: cannot read the folder" "$readout" code closed good.txt; fi
chmod 755 closed

# Models that cannot be used.
head -c 1000000 "$READOUT_MODEL" > cut.romodel
want "truncated model"     3 "cut.romodel: "                  "$readout" code --model cut.romodel good.txt
(printf 'FOREIGN\0'; tail -c +9 "$READOUT_MODEL" | head -c 100000) > foreign.romodel
want "foreign model"       3 "foreign.romodel: "              "$readout" code --model foreign.romodel good.txt
(head -c 8 "$READOUT_MODEL"; printf '\0\0\0\0'; tail -c +13 "$READOUT_MODEL") > older.romodel
want "older model"         3 "older.romodel: model format 0"       "$readout" code --model older.romodel good.txt
want "missing model"       3 "nowhere.romodel: "              "$readout" code --model nowhere.romodel good.txt
want "unknown kernel"      3 "kernel"                         env READOUT_KERNEL=abacus "$readout" code good.txt

# A page nested a hundred thousand deep, and text that looks like markup.
(printf '<html><body>'; printf '<div>%.0s' $(seq 1 100000); printf 'Rebels attacked the town.'; ) > deep.html
want "deep page"           0 "deep.html: .*nested too deep"                  "$readout" code deep.html
printf 'The minister said <script>alert(1)</script> & left.\n' > markup.txt
want "markup in text"      0 "u003cscript"                    "$readout" code --format html markup.txt
if grep -q '<script>alert' out; then echo "cli: a script of the text stands in the page"; faults=$((faults + 1)); fi

# The store.
want "load"                0 "2 documents stored"             "$readout" load news.db good.txt empty.txt
want "load again"          0 "0 documents stored, 2 were"     "$readout" load news.db good.txt empty.txt
want "query"               0 "good"                           "$readout" query news.db documents
want "query, SQL"          0 "^n"                             "$readout" query --format csv news.db "SELECT count(*) AS n FROM document"
want "query that writes"   2 "only queries that read"         "$readout" query news.db "DELETE FROM document"
want "query, bad SQL"      2 "syntax error|no such"           "$readout" query news.db "SELEC 1"
want "not a database"      3 "not a database"                 "$readout" query good.txt documents
printf '{"id":"w","date":"2021-01-04","text":"Mali pledged to hold elections by March 1, 2021, officials said."}\n' > pledge.jsonl
want "load a pledge"       0 "1 documents stored"             "$readout" load pledge.db pledge.jsonl
want "ledger"              0 "^Commitments as of 2021-01-04"  "$readout" ledger pledge.db
want "ledger of a day"     0 "as of 2021-06-01"               "$readout" ledger pledge.db --as-of 2021-06-01 --overdue
want "ledger as CSV"       0 "^id,agreement,obligor"          "$readout" ledger pledge.db -f csv
want "ledger as JSON"      0 "\"as_of\": \"2021-01-04\""      "$readout" ledger pledge.db -f json
want "ledger, no format"   2 "not one of text json csv"       "$readout" ledger pledge.db -f ics
want "ledger, bad date"    2 "not a date"                     "$readout" ledger pledge.db --as-of soon
want "timeline"            0 "each once"                      "$readout" timeline pledge.db --from 2021 --to 2021-02
want "figures"             2 "no kind of figure"              "$readout" figures pledge.db --kind wishes
want "calendar"            0 "^BEGIN:VCALENDAR"               "$readout" calendar pledge.db -f ics
want "why in a store"      2 "nothing in the store"           "$readout" why pledge.db c0000
want "ledger --why"        2 "nothing in the store"           "$readout" ledger pledge.db --why c0000
want "unlink nothing"      2 "no telling"                     "$readout" unlink pledge.db nothing
want "unlink nowhere"      3 "no such database"               "$readout" unlink nowhere.db c1
[ ! -e nowhere.db ] || { echo "cli: unlink made a database"; faults=$((faults + 1)); }
want "ledger of a text"    3 "not a database"                 "$readout" ledger good.txt
for i in $(seq 1 40); do cp good.txt "d$i.txt"; done
"$readout" load -q crash.db d*.txt & pid=$!
sleep 0.4; kill -9 $pid 2> /dev/null; wait $pid 2> /dev/null
want "load after a crash"  0 "documents stored"               "$readout" load crash.db d*.txt
want "whole after a crash" 0 "^40"                            "$readout" query --format csv crash.db "SELECT count(*) AS \"40\" FROM document HAVING count(*) = 40"
want "clean after a crash" 0 "^ok"                            "$readout" query --format csv crash.db "SELECT integrity_check AS ok FROM pragma_integrity_check WHERE integrity_check = 'ok'"
[ "$(wc -l < out)" = 2 ] || { echo "cli: the database is not clean after a crash"; faults=$((faults + 1)); }

[ "$faults" = 0 ] || { echo "$faults faults"; exit 1; }
echo "the command line answers bad input as documented"
