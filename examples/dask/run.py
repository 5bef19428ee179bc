"""usage: run.py [--scheduler ADDRESS] [--part-size BYTES] INPUT.jsonl OUTPUT.jsonl [options of akhbar...]

Cuts a file of JSON lines into ranges of bytes and runs `akhbar --range` on each. All workers see the same files.
"""

import argparse
import os
import shutil
import subprocess
import uuid

from distributed import Client


def run_range(source, start, end, part, options):
    """Prints the rows that start in a range of bytes; may be run twice, or twice at once, for one range."""
    if os.path.exists(part):
        return part
    # When a worker is killed, its akhbar lives on for a while: each try has its own file, and the first that is whole wins.
    attempt = f"{part}.{uuid.uuid4().hex}"
    command = ["akhbar", "--from", "jsonl", "--range", f"{start}:{end}", "--out", attempt, *options, source]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)
    os.replace(attempt, part)
    return part


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--scheduler", help="address of a running scheduler; without one, two workers are started here")
    parser.add_argument("--part-size", type=int, default=64 << 20)
    parser.add_argument("input")
    parser.add_argument("output")
    arguments, options = parser.parse_known_args()
    source = os.path.abspath(arguments.input)
    output = os.path.abspath(arguments.output)
    parts = f"{output}.parts"
    os.makedirs(parts, exist_ok=True)

    client = Client(arguments.scheduler) if arguments.scheduler else Client(n_workers=2, threads_per_worker=1)
    starts = range(0, os.path.getsize(source), arguments.part_size)
    futures = [
        client.submit(
            run_range,
            source,
            start,
            start + arguments.part_size,
            os.path.join(parts, f"{start:015d}.jsonl"),
            options,
            pure=False,
            retries=3,
        )
        for start in starts
    ]
    with open(f"{output}.part", "wb") as whole:
        for future in futures:
            with open(future.result(), "rb") as part:
                shutil.copyfileobj(part, whole)
        whole.flush()
        os.fsync(whole.fileno())
    os.replace(f"{output}.part", output)
    shutil.rmtree(parts)
    client.close()


if __name__ == "__main__":
    main()
