"""usage: spark-submit run.py INPUT OUTPUT [options of akhbar...]

Each partition of the lines of JSON goes through one `akhbar` process; one line out for one line in, in order. Not tested.
"""

import os
import shlex
import sys

from pyspark.sql import SparkSession


def main():
    source, output, *options = sys.argv[1:]
    context = SparkSession.builder.appName("akhbar").getOrCreate().sparkContext
    # Without an environment PySpark starts the command with an empty one, in which nothing is found.
    environment = {"PATH": os.environ["PATH"]}
    command = shlex.join(["akhbar", "--from", "jsonl", *options])
    context.textFile(source).pipe(command, env=environment, checkCode=True).saveAsTextFile(output)


if __name__ == "__main__":
    main()
