#!/bin/sh
# usage: run.sh INPUT.jsonl OUTPUT.jsonl [options of akhbar…]
# JOBS says how many processes run at once, BLOCK how many bytes of the input each gets.
set -eu
input=$1
output=$2
shift 2
block=${BLOCK:-67108864}
parts=$output.parts
mkdir -p "$parts"
# Ranges go as arguments: with --pipe-part, parallel loses the block of a process that it has to start again (seen in 20221122).
# A process that dies is started again and goes on where its part file ends; so does a run that was stopped.
seq -f %.0f 0 "$block" "$(($(wc -c <"$input") - 1))" |
  parallel --will-cite --quote --jobs "${JOBS:-100%}" --retries 3 --halt soon,fail=1 \
    akhbar --from jsonl --range "{}:{= \$_ += $block =}" --out "$parts/{= \$_ = sprintf '%015d', \$_ =}" --resume "$@" "$input"
cat "$parts"/[0-9]* >"$output.part"
mv "$output.part" "$output"
rm -r "$parts"
