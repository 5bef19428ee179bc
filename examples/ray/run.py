"""usage: run.py [--part-size BYTES] INPUT.jsonl OUTPUT.jsonl [options of akhbar...]

Cuts a file of JSON lines into ranges of bytes and runs `akhbar --range` on each. All nodes see the same files. Not tested.
"""

import argparse
import os
import shutil
import subprocess
import uuid

import ray


@ray.remote(max_retries=3, retry_exceptions=True)
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
    parser.add_argument("--part-size", type=int, default=64 << 20)
    parser.add_argument("input")
    parser.add_argument("output")
    arguments, options = parser.parse_known_args()
    source = os.path.abspath(arguments.input)
    output = os.path.abspath(arguments.output)
    parts = f"{output}.parts"
    os.makedirs(parts, exist_ok=True)

    ray.init()
    size = arguments.part_size
    futures = [
        run_range.remote(source, start, start + size, os.path.join(parts, f"{start:015d}.jsonl"), options)
        for start in range(0, os.path.getsize(source), size)
    ]
    with open(f"{output}.part", "wb") as whole:
        for future in futures:
            with open(ray.get(future), "rb") as part:
                shutil.copyfileobj(part, whole)
        whole.flush()
        os.fsync(whole.fileno())
    os.replace(f"{output}.part", output)
    shutil.rmtree(parts)


if __name__ == "__main__":
    main()
