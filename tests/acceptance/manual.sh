#!/bin/bash
# manual.sh QUITTANCE-CLI FOLDER SOURCE: the manual pages in both languages name every command with every option and every
# key of the settings file, no key that the program does not know, and troff has nothing to say against them.
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
for page in {,fr/}{quittance-cli.1,quittance.1,quittance.conf.5}; do
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

# The parts of the keys as the source writes them: "views/%1/columns" is made of views and columns.
keys=$(grep -rhE '(UiState|BookState)::(value|setValue|remove)\(|[kK]ey(Of)?\([^)]*\)( const)? \{' -A 3 --include='*.cpp' \
    "$3/ui" "$3/app" | grep -E '(UiState|BookState)::|return u"' | grep -oE 'u"[A-Za-z/%1]+"' | tr -d '"' | sed 's/^u//; s/%1//g' | tr / '\n' | grep -xE '[A-Za-z]{4,}' |
    sort -u)
(($(wc -l <<<"$keys") > 20)) || fail "only these keys: $keys"
for page in {,fr/}quittance.conf.5; do
    said=$(sed -n '/^\.SS \[/,/^\.SH/p' "$2/$page")
    for key in $keys; do
        grep -qw -e "$key" <<<"$said" || fail "$page does not name $key"
    done
    for key in $(sed -n '/^\.SS \[/,/^\.SH/{s/^\.SS \[\(.*\)\]/\1/p; /^\.TP/{n; s/^\.B //p; s/.*\\fB\/\([A-Za-z]*\)\\fR$/\1/p}}' \
        "$2/$page" | sort -u); do
        [[ $key == General ]] || grep -qx -e "$key" <<<"$keys" || fail "$page names $key, which the program does not know"
    done
done
