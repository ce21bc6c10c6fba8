"""Runs things in turn, so that what disturbs one disturbs the others as well."""
import math
import statistics
import subprocess
import time

from terminal import TooLong


def rounds(contenders, runs):
    """The figures of each contender, a list of one dictionary a round.

    A contender puts its figures into the dictionary that it gets. The first round only warms up.
    Every other round goes backwards. One that takes too long keeps the figures that it has so far
    and is not asked again.
    """
    samples = {name: [] for name in contenders}
    given_up = set()
    for number in range(runs + 1):
        for name in sorted(contenders, reverse=number % 2 == 1) if number else contenders:
            figures = {}
            if name not in given_up:
                try:
                    contenders[name](figures)
                except TooLong:
                    given_up.add(name)
            if number or name in given_up:
                samples[name].append(figures)
    return {name: Samples(found[-runs:]) for name, found in samples.items()}


class Samples:
    """What a contender took in each round; infinite where it took too long."""

    def __init__(self, found):
        self.found = found

    def of(self, figure):
        return [figures.get(figure, math.inf) for figures in self.found]


def median(values):
    return statistics.median(values) if values else math.nan


def ratio(ours, theirs):
    """The median of what the pairs give, not the ratio of the medians."""
    return median([a / b for a, b in zip(ours, theirs) if b and not math.isinf(b)])


def timed(command, environment, limit=120):
    """A contender that runs a command to its end; what it prints goes nowhere."""
    def run(figures):
        since = time.monotonic()
        try:
            subprocess.run(
                command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                timeout=limit, check=True)
        except (subprocess.TimeoutExpired, subprocess.CalledProcessError) as error:
            raise TooLong from error
        figures["took"] = (time.monotonic() - since) * 1000
    return run
