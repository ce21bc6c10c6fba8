"""Rows of figures, and the table that they make."""
import dataclasses
import math
import os
import subprocess
import typing

from rounds import median, ratio

BEGINNING, ENDING = "<!-- bench -->\n", "<!-- end of bench -->"


@dataclasses.dataclass
class Row:
    """One line of the table: our figures and, round for round, those of something beside us.

    A budget is `times` as much as the other takes, or `most` in the unit of the figures.
    """
    what: str
    ours: typing.List[float]
    beside: str = ""
    theirs: typing.List[float] = dataclasses.field(default_factory=list)
    unit: str = "ms"
    times: typing.Optional[float] = None
    most: typing.Optional[float] = None

    def cells(self):
        show = UNITS[self.unit]
        times = ratio(self.ours, self.theirs) if self.theirs else math.nan
        return [
            self.what, show(median(self.ours)), self.beside,
            show(median(self.theirs)) if self.theirs else "",
            "" if math.isnan(times) or math.isinf(times) else "%.2f" % times,
            self._budget(show), self._verdict(times)]

    def _budget(self, show):
        if self.times is not None:
            return "%g x" % self.times
        return "" if self.most is None else show(self.most)

    def _verdict(self, times):
        if self.times is not None:
            return verdict(times, self.times)
        return "" if self.most is None else verdict(median(self.ours), self.most)


def verdict(value, budget):
    if math.isnan(value):
        return "not measured"
    if value <= budget:
        return "yes"
    return "NO" if math.isinf(value) or not budget else "NO, %.2g x" % (value / budget)


def milliseconds(value):
    if math.isnan(value) or math.isinf(value):
        return "-" if math.isnan(value) else "too long"
    if value >= 10000:
        return "%.1f s" % (value / 1000)
    return ("%.1f ms" if value < 100 else "%.0f ms") % value


def megabytes(value):
    if math.isnan(value) or math.isinf(value):
        return "-" if math.isnan(value) else "too long"
    return "%.1f MB" % (value / (1 << 20))


def distance(value):
    if math.isnan(value) or math.isinf(value):
        return "lost"
    return "kept" if value == 0 else "%d bytes off" % value


UNITS = {"ms": milliseconds, "MB": megabytes, "bytes": distance}


def table(rows):
    yield "| what | lectern | beside | takes | ratio | budget | holds |"
    yield "| --- | ---: | --- | ---: | ---: | ---: | --- |"
    for row in rows:
        yield "| " + " | ".join(row.cells()) + " |"


def headlines(rows, between):
    """The rows with a budget, without those of the sizes between."""
    for row in rows:
        if (row.times, row.most) != (None, None) and row.what.rpartition(", ")[2] not in between:
            yield row


def machine(load):
    """One sentence on where the figures come from."""
    def first(command):
        return subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout.decode().split("\n")[0]
    with open("/proc/cpuinfo", encoding="utf-8") as info:
        models = [line.split(":")[1].strip() for line in info if line.startswith("model name")]
    return "%s, %d cores, Linux %s; load %.1f before and %.1f after; %s, %s, %s." % (
        models[0] if models else os.uname().machine, len(os.sched_getaffinity(0)),
        os.uname().release, load, os.getloadavg()[0], first(["less", "--version"]).split(" (")[0],
        first(["wc", "--version"]).replace("wc (GNU coreutils)", "coreutils"),
        first(["rg", "--version"]).split(" (")[0])


def put_into(readme, text):
    """Replaces what stands between the marks in a README."""
    with open(readme, encoding="utf-8") as file:
        before, mark, rest = file.read().partition(BEGINNING)
    _, ending, after = rest.partition(ENDING)
    if not mark or not ending:
        raise SystemExit("bench: %s has no place for the table; see .ci/bench/report.py." % readme)
    with open(readme, "w", encoding="utf-8") as file:
        file.write(before + BEGINNING + text + "\n" + ENDING + after)
