#!/usr/bin/env python3
"""Times Lectern beside its peers and prints a table of medians and ratios.

    bench.py PROGRAM [--sizes 8k,1m,100m,1g] [--runs N] [--directory DIR]

Inputs are generated from a seed into DIR (kept between runs). Both programs of a row run in turn, in
the same minute, on the same pseudo-terminal settings; a figure is the median, in milliseconds.

An operation ends with the last byte that the program writes before it stays silent for a while, so
that nothing needs to be known about what a program paints.
"""
import argparse
import fcntl
import os
import pty
import random
import select
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time

CALM = 0.12
WORDS = (
    "the of and to in a is that it for on with as skin light care water people often small doctor may "
    "help years body hand night food sleep cell study result common simple early later mild strong").split()
SIZES = {"8k": 8 << 10, "1m": 1 << 20, "100m": 100 << 20, "1g": 1 << 30}


def sentence(rng, words):
    return " ".join(rng.choice(WORDS) for _ in range(words)).capitalize() + "."


def article(rng, number):
    """About 3 KB: a heading and paragraphs of one long line each, now and then a list."""
    yield "Chapter %d: %s\n\n" % (number, sentence(rng, 4)[:-1])
    for part in range(5):
        yield " ".join(sentence(rng, rng.randint(8, 20)) for _ in range(7)) + "\n\n"
        if part == 2:
            for item in range(3):
                yield "%d. %s\n\n" % (item + 1, sentence(rng, 3)[:-1])
                yield sentence(rng, 20) + "\n\n"


def generate(directory, name):
    path = os.path.join(directory, name + ".txt")
    size = SIZES[name]
    if os.path.exists(path) and os.path.getsize(path) >= size:
        return path
    # A large text is a small one many times over, with headings of its own counted on.
    rng = random.Random(20260)
    with open(path, "w", encoding="utf-8") as out:
        out.write("Bench\n\nA text to measure with\n\n")
        written = 0
        parts = []
        number = 0
        while written < size:
            number += 1
            if number <= 300:
                part = "".join(article(rng, number))
                parts.append(part)
            else:
                part = parts[number % 300].replace("Chapter ", "Chapter %d-" % number, 1)
            out.write(part)
            written += len(part)
    return path


class Terminal:
    """A program on a pseudo-terminal of 80 columns and 24 rows."""

    def __init__(self, command, stdin=None):
        self.started = time.monotonic()
        self.pid, self.master = pty.fork()
        if self.pid == 0:
            if stdin is not None:
                os.dup2(stdin, 0)
            os.environ.update(TERM="xterm-256color", LANG="C.UTF-8", LESS="", LESSHISTFILE="-")
            os.execvp(command[0], command)
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))

    def settle(self, since, limit=120.0, mark=None):
        """Milliseconds from `since` to the last byte before a calm, or to the first `mark`."""
        last = None
        seen = b""
        deadline = since + limit
        while time.monotonic() < deadline:
            wait = CALM if last else 5.0
            ready, _, _ = select.select([self.master], [], [], wait)
            if not ready:
                break
            try:
                received = os.read(self.master, 1 << 16)
            except OSError:
                break
            if not received:
                break
            last = time.monotonic()
            seen = seen[-16:] + received
            if mark and mark in seen:
                break
        return ((last or time.monotonic()) - since) * 1000

    def press(self, keys):
        since = time.monotonic()
        os.write(self.master, keys)
        return self.settle(since)

    def memory(self):
        """Peak resident kilobytes."""
        with open("/proc/%d/status" % self.pid) as status:
            for line in status:
                if line.startswith("VmHWM"):
                    return int(line.split()[1])
        return 0

    def close(self):
        try:
            os.kill(self.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        os.waitpid(self.pid, 0)
        os.close(self.master)


def opened(command):
    """To the end of the first frame where a program marks its frames, else to the first calm."""
    terminal = Terminal(command)
    took = terminal.settle(terminal.started, mark=b"\x1b[?2026l")
    terminal.close()
    return took


def keyed(keys, before=b""):
    def measure(command):
        terminal = Terminal(command)
        terminal.settle(terminal.started)
        if before:
            terminal.press(before)
        took = terminal.press(keys)
        terminal.close()
        return took
    return measure


def timed(command):
    since = time.monotonic()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
    return (time.monotonic() - since) * 1000


def pair(measure, ours, theirs, runs):
    a, b = [], []
    measure(ours), measure(theirs)
    for run in range(runs):
        order = [(a, ours), (b, theirs)]
        for figures, command in order if run % 2 else reversed(order):
            figures.append(measure(command))
    return statistics.median(a), statistics.median(b)


def rows(program, paths, runs):
    for name, path in paths.items():
        ours, less = [program, path], ["less", path]
        yield "first screen, " + name, "less", pair(opened, ours, less, runs)
        few = max(3, runs // 3) if name in ("100m", "1g") else runs
        yield "the end (G), " + name, "less", pair(keyed(b"G"), ours, less, few)
        yield "the start again (g), " + name, "less", pair(keyed(b"g", b"G"), ours, less, few)
        yield "200 lines on, " + name, "less", pair(keyed(b"j" * 200), ours, less, few)
        yield "100 pages on, " + name, "less", pair(keyed(b" " * 100), ours, less, few)
        yield "outline, " + name, "wc -l", pair(
            timed, [program, "--outline", path], ["wc", "-l", path], few)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--sizes", default="8k,1m,100m")
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--directory", default=os.path.join(tempfile.gettempdir(), "lectern-bench"))
    options = parser.parse_args()
    os.makedirs(options.directory, exist_ok=True)
    paths = {name: generate(options.directory, name) for name in options.sizes.split(",")}
    print("| what | lectern ms | peer | peer ms | ratio |")
    print("| --- | ---: | --- | ---: | ---: |")
    for what, peer, (ours, theirs) in rows(os.path.abspath(options.program), paths, options.runs):
        print("| %s | %.1f | %s | %.1f | %.2f |" % (what, ours, peer, theirs, ours / theirs))
        sys.stdout.flush()


main()
