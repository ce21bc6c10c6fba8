"""Times Lectern beside its peers and prints a table of medians and ratios.

    python3 .ci/bench [--sizes 8k,1m,100m,1g] [--runs N] [--quick] [--only MEASURE] [--readme] [--keep DIR] PROGRAM

The texts are made from a seed, in a temporary directory that is removed in the end.
"""
import argparse
import contextlib
import os
import sys
import tempfile
import time

from measures import ALL, Bench
from report import headlines, machine, put_into, table
from texts import SIZES, Texts

README = os.path.join(os.path.dirname(__file__), "..", "..", "README.md")


def sizes(words):
    names = words.lower().split(",")
    if not set(names) <= set(SIZES):
        raise argparse.ArgumentTypeError("the sizes are " + ", ".join(SIZES))
    return names


def parse():
    parser = argparse.ArgumentParser(prog="bench", description=__doc__.split("\n")[0])
    parser.add_argument("program", help="the lectern to measure")
    parser.add_argument("--sizes", type=sizes, help="some of " + ",".join(SIZES) + " (default: all)")
    parser.add_argument("--runs", type=int, help="rounds of each measure; a third of it for large texts")
    parser.add_argument("--quick", action="store_true", help="up to 100 MB, few rounds: two minutes")
    parser.add_argument("--only", metavar="MEASURE", choices=[measure.__name__ for measure in ALL],
                        help="one of %(choices)s")
    parser.add_argument("--readme", action="store_true", help="put the table into README.md as well")
    parser.add_argument("--keep", metavar="DIR", help="make the texts there, and use them again")
    options = parser.parse_args()
    options.sizes = options.sizes or [size for size in SIZES if size != "1g" or not options.quick]
    options.runs = options.runs or (3 if options.quick else 15)
    return options


def measured(bench, only):
    """The rows of all measures, or of one, with a word on the way for the person who waits."""
    for measure in ALL:
        if only and measure.__name__ != only:
            continue
        since = time.monotonic()
        rows = list(measure(bench))
        name = measure.__name__.replace("_", " ")
        print("bench: %s: %.0f s" % (name, time.monotonic() - since), file=sys.stderr, flush=True)
        yield from rows


def main():
    options = parse()
    load = os.getloadavg()[0]
    with contextlib.ExitStack() as stack:
        directory = options.keep or stack.enter_context(
            tempfile.TemporaryDirectory(prefix="lectern-bench-"))
        os.makedirs(directory, exist_ok=True)
        texts = Texts(os.path.abspath(directory))
        bench = Bench(os.path.abspath(options.program), texts, options.sizes, options.runs)
        rows = list(measured(bench, options.only))

    def page(rows):
        return "\n".join([machine(load), "", *table(rows), "", *texts.notes])
    print(page(rows))
    if options.readme:
        put_into(README, page(headlines(rows, between=bench.sizes[1:-1])))


main()
