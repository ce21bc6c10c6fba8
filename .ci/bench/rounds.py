"""Runs things in turn, so that what disturbs one disturbs the others as well."""
import math
import os
import select
import signal
import statistics
import time

from terminal import TooLong, spawn


def rounds(contenders, runs, warm=True):
    """The samples of each contender, which puts its figures into the dictionary that it gets.

    A first round only warms up, where `warm` asks for one. Every other round goes backwards. One
    that takes too long keeps the figures that it has so far and is not asked again.
    """
    found = {name: [] for name in contenders}
    given_up = set()
    for number in range(0 if warm else 1, runs + 1):
        for name in reversed(list(contenders)) if number % 2 else contenders:
            figures = {}
            if name not in given_up:
                try:
                    contenders[name](figures)
                except TooLong:
                    given_up.add(name)
            if number:
                found[name].append(figures)
    return {name: Samples(figures) for name, figures in found.items()}


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


def timed(command, environment, limit):
    """A contender that runs a command to its end; what it prints goes nowhere."""
    nowhere = [(os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDWR, 0),
               (os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2)]

    def run(figures):
        since = time.monotonic()
        pid = spawn(command, environment, nowhere)
        process = os.pidfd_open(pid)
        ended, _, _ = select.select([process], [], [], limit)
        took = (time.monotonic() - since) * 1000
        os.close(process)
        if not ended:
            os.killpg(pid, signal.SIGKILL)
        _, status = os.waitpid(pid, 0)
        if not ended or status not in (0, 1 << 8):  # 1: rg found nothing.
            raise TooLong
        figures["took"] = took
    return run
