#!/bin/bash
# completion.sh QUITTANCE-CLI: what the program prints for bash and zsh completes groups, commands and options.
set -e
source <("$1" completion bash)
complete_words() {
    COMP_WORDS=("$@")
    COMP_CWORD=$(($# - 1))
    _quittance_cli
    echo "${COMPREPLY[*]}"
}
[[ " $(complete_words quittance-cli inv) " == *" invoice "* ]]
[[ " $(complete_words quittance-cli --yes invoice '') " == *" credit "* ]]
[[ " $(complete_words quittance-cli run billing --unt) " == *" --until "* ]]
[[ " $(complete_words quittance-cli invoice list --form) " == *" --format "* ]]

# zsh offers its words through compadd, here to the terminal; read by source, and by its name from a folder.
type -P zsh >/dev/null || exit 0
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
"$1" completion zsh >"$folder/_quittance-cli"
zsh -f -e -c '
    compdef() { [[ $* == "_quittance_cli quittance-cli" ]] }
    compadd() { shift; print -r -- " $* " }
    _files() { print FILES }
    source "$1/_quittance-cli"
    fpath=("$1")
    autoload -Uz _quittance-cli
    offered() { words=("$@"); CURRENT=$#; _quittance-cli }
    [[ $(offered quittance-cli inv) == *" invoice "* ]]
    [[ $(offered quittance-cli --yes invoice "") == *" credit "* ]]
    [[ $(offered quittance-cli run billing --unt) == *" --until "* ]]
    [[ $(offered quittance-cli invoice list --form) == *" --format "* ]]
    [[ $(offered quittance-cli backup verify "") == *FILES* ]]
    [[ $(offered quittance-cli inv) != *FILES* ]]
' zsh "$folder"
