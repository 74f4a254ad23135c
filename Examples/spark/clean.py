"""Cleans a corpus on a Spark cluster with `wikiscour stream`.

usage: clean.py SOURCE OUTPUT [--master MASTER] [--parts NUMBER]

SOURCE is JSON Lines, one page a line ({"id":…,"title":…,"html":…}), in any file system that Spark reads; OUTPUT gets one record a
line. Spark's `pipe` runs one process of `wikiscour stream` for each partition: lines go in, as many lines come out, in the same order, and a
page that cannot be cleaned is a line too, with an `error`. Spark does the rest: it spreads the partitions, and repeats one whose machine
was lost, which is safe because the same line always gives the same record.

The program `wikiscour` must be on every machine; the environment variable WIKISCOUR names it where it is not on the path. (With
`spark-submit --files wikiscour` Spark brings it along, and WIKISCOUR is `./wikiscour`.)
"""

import argparse
import json
import os
import shlex

from pyspark.sql import SparkSession


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("source")
    parser.add_argument("output")
    parser.add_argument("--master")
    parser.add_argument("--parts", type=int, default=8)
    arguments = parser.parse_args()
    builder = SparkSession.builder.appName("wikiscour")
    if arguments.master:
        builder = builder.master(arguments.master)
    spark = builder.getOrCreate()
    context = spark.sparkContext
    cleaned, failed = context.accumulator(0), context.accumulator(0)

    def count(line):
        # Accumulators may count a repeated partition twice; for exact numbers count the output.
        if "error" in json.loads(line):
            failed.add(1)
        else:
            cleaned.add(1)
        return line

    program = os.environ.get("WIKISCOUR", "wikiscour")
    # One worker a process: Spark runs as many processes as there are cores. `checkCode` fails the partition if the program breaks
    # off, so that no line is lost in silence.
    command = shlex.join([program, "stream", "--workers", "1", "--pass", "id"])
    lines = context.textFile(arguments.source, minPartitions=arguments.parts)
    lines.pipe(command, checkCode=True).map(count).saveAsTextFile(arguments.output)
    print(f"{cleaned.value + failed.value} records: {cleaned.value} cleaned, {failed.value} failed")
    spark.stop()


if __name__ == "__main__":
    main()
