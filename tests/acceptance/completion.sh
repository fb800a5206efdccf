#!/bin/bash
# completion.sh QUITTANCE-CLI: what the program prints for bash completes groups, commands and options.
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
