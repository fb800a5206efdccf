#!/bin/bash
# manual.sh QUITTANCE-CLI FOLDER: the manual pages in both languages name every command with every option, and troff has
# nothing to say against them.
set -e
fail() { echo "$*" >&2; exit 1; }
declare -A options
while read -r command words; do
    options[$command]=$words
done < <("$1" completion bash | sed -n "s/^ *'\([a-z]* [a-z][a-z]*\)') words='\(.*\)' ;;/\1|\2/p; \
    s/^ *'\([a-z][a-z]*\) ') words='\(.*\)' ;;/\1 \2/p" | awk -F'|' '
        NF == 2 { sub(" ", "_", $1); known[$1] = $2; next }
        { n = split($1, name, " "); for (i = 2; i <= n; i++) if (!((name[1] "_" name[i]) in known)) known[name[1] "_" name[i]] = "" }
        END { for (command in known) print command, known[command] }')
((${#options[@]} > 30)) || fail "only ${#options[@]} commands"
for page in quittance-cli.1 fr/quittance-cli.1 quittance.1 fr/quittance.1; do
    said=$(groff -man -Tutf8 -K utf8 -ww -z "$2/$page" 2>&1) && [[ -z $said ]] || fail "$page: $said"
done
for page in quittance-cli.1 fr/quittance-cli.1; do
    # What stands under a command: from its tag to the next one that is no option.
    plain=$(sed 's/\\-/-/g; s/"//g; s/^\.B[IR]* //' "$2/$page")
    for command in "${!options[@]}"; do
        part=$(awk -v name="${command/_/ }" '
            tag && $0 !~ /^-/ { on = ($1 " " $2 == name) }
            /^\.S[HS]/ { on = 0 }
            on { print }
            { tag = ($0 == ".TP") }' <<<"$plain")
        [[ -n $part ]] || fail "$page does not name ${command/_/ }"
        for option in ${options[$command]}; do
            grep -q -e "$option\b" <<<"$part" || fail "$page: ${command/_/ } lacks $option"
        done
    done
done
