#!/usr/bin/env bash
# Runs the recipes for GNU parallel and Dask with the packed command and two workers, kills one of them in mid-run, and compares the
# output with that of a single process. Needs Debian's parallel and python3-distributed, and a built dist/.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
started=()
finish() {
  [ ${#started[@]} = 0 ] || kill "${started[@]}" 2>/dev/null || true
  wait
  rm -rf "$work"
}
trap finish EXIT
fail() {
  echo "FAILED: $*" >&2
  exit 1
}

python=/usr/bin/python3
if ! command -v parallel >/dev/null || ! $python -c 'import distributed' 2>/dev/null; then
  apt-get update -qq && apt-get install -y -qq parallel python3-distributed >/dev/null
fi

tarball=$(cd "$here" && npm pack --silent --ignore-scripts --pack-destination "$work" | tail -n 1)
npm install --silent --prefix "$work" "$work/$tarball"
PATH="$work/node_modules/.bin:$PATH"
rows=$work/rows.jsonl
node "$here/examples/make-rows.mjs" "${ROWS:-2000}" >"$rows"
akhbar --from jsonl --to standoff "$rows" >"$work/single.jsonl"
[ "$(wc -l <"$work/single.jsonl")" = "$(wc -l <"$rows")" ] || fail 'a single process lost rows'
expected=$(sha256sum <"$work/single.jsonl")
same() {
  [ "$(sha256sum <"$1")" = "$expected" ] || fail "$2 differs from a single process"
  echo "$2: the same as a single process"
}

# Kills the first process whose command line holds a pattern; the scratch folder's name in it makes it one of ours.
kill_one() {
  local pid
  for _ in $(seq 600); do
    pid=$(pgrep -f "$1" | head -n 1) && kill -9 "$pid" 2>/dev/null && return
    sleep 0.1
  done
  fail "no process to kill: $1"
}

export BLOCK=500000 JOBS=2
"$here/examples/gnu-parallel/run.sh" "$rows" "$work/parallel.jsonl" --to standoff
same "$work/parallel.jsonl" 'GNU parallel'
"$here/examples/gnu-parallel/run.sh" "$rows" "$work/killed.jsonl" --to standoff &
run=$!
kill_one "^node $work/node_modules/.bin/akhbar"
wait "$run"
same "$work/killed.jsonl" 'GNU parallel with a process killed'

cd "$work"
$python -m distributed.cli.dask_scheduler --host 127.0.0.1 --port 0 --no-dashboard --scheduler-file scheduler.json >scheduler.log 2>&1 &
started+=($!)
for _ in 1 2; do
  $python -m distributed.cli.dask_worker --scheduler-file scheduler.json --nthreads 1 --no-nanny --no-dashboard >>workers.log 2>&1 &
  started+=($!)
done
for _ in $(seq 600); do [ -s scheduler.json ] && break || sleep 0.1; done
address=$($python -c 'import json; print(json.load(open("scheduler.json"))["address"])')
dask() { $python "$here/examples/dask/run.py" --scheduler "$address" --part-size 500000 "$rows" "$1" --to standoff; }
dask "$work/dask.jsonl"
same "$work/dask.jsonl" 'Dask'
dask "$work/dask-killed.jsonl" &
run=$!
for _ in $(seq 600); do [ -n "$(ls dask-killed.jsonl.parts 2>/dev/null)" ] && break || sleep 0.1; done
kill -9 "${started[1]}" || fail 'no worker to kill'
wait "$run"
same "$work/dask-killed.jsonl" 'Dask with a worker killed'
