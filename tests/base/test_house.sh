#!/bin/bash
# The rules of the house that a script can see: includes point up the list of src/README.md only.
set -euo pipefail
source=$2
cd "$source/src"

order=$(grep -oE '^\| `[a-z]+(/|\.c)`' README.md | grep -oE '[a-z]+(/|\.c)' | sed 's|/$||; s|\.c$||')
rank() { echo "$order" | grep -nx "$1" | cut -d: -f1; }

faults=0
while IFS=: read -r file line text; do
    to=$(echo "$text" | grep -oE '"[a-z]+' | tr -d '"')
    from=${file%%/*}
    from=${from%.c} from=${from%.h}
    a=$(rank "$from") b=$(rank "$to")
    if [ -z "$a" ]; then echo "$file:$line: the folder \`$from\` is not in src/README.md"; faults=$((faults + 1)); continue; fi
    if [ -z "$b" ]; then echo "$file:$line: the folder \`$to\` is not in src/README.md"; faults=$((faults + 1)); continue; fi
    if [ "$b" -gt "$a" ]; then echo "$file:$line: \`$from\` includes the later \`$to\`"; faults=$((faults + 1)); fi
    case $from/$to in
    statement/event | event/statement | figure/event | figure/statement | commitment/event | commitment/figure | commitment/statement)
        echo "$file:$line: record makers do not include one another"; faults=$((faults + 1)) ;;
    cli/base | cli/cli) ;;
    cli/*) echo "$file:$line: the command line uses include/readout.h and base/ only"; faults=$((faults + 1)) ;;
    esac
done < <(grep -nE '^#include "[a-z]+[/.]' -r --include='*.c' --include='*.h' --include='*.re' .  | sed 's|^\./||')

[ "$faults" = 0 ] || { echo "$faults includes against the order"; exit 1; }
echo "includes follow the order of src/README.md"
