"""The texts to measure with: made from a seed, the same bytes every time.

A large text is a block of 4 MB many times over, its headings counted on, so that a gigabyte takes
seconds. Shapes: `prose` has one line a paragraph, `wrapped` is broken at 72 columns, `one line` has
no line end, `wide` has 30 % wide characters, `letters` is one letter a line. `coloured log` is what git
says of this checkout, with its colours.
"""
import os
import random
import re
import shutil
import subprocess

SEED = 20260
BLOCK = 4 << 20
SIZES = {"8k": 8 << 10, "1m": 1 << 20, "100m": 100 << 20, "1g": 1 << 30}
SPARE = 1 << 30  # Bytes of the disk that stay free.
COUNTER = b"@@@@"  # Stands in a block for the number of the block.

WORDS = (
    "morning habit garden doctor answer season kitchen little early gentle patient quiet reason body "
    "often sleep light summer winter a few the and of with for to in on is was may can helps keeps "
    "brings study people balance simple water evening muscle warm cold skin nerve food walk hand "
    "breath slowly rarely enough because although while many most common small careful").split()
WIDE = (
    "早朝散歩健康生活医師研究結果季節台所静かな水分補給皮膚神経食事呼吸睡眠時間運動"
    "한국어생활건강🌿🍵💧🌞")
NOUNS = "Walking Tea Sleep Stretching Honey Swimming Silence Ginger Sunlight Gardening".split()
TROUBLES = "Eczema Headaches Fatigue Worry Hay-Fever Backache Colds Insomnia".split()


class Texts:
    """Makes texts in a directory when they are asked for, and keeps them."""

    def __init__(self, directory):
        self.directory = directory
        self.notes = []
        self.blocks = {}

    def make(self, shape, size):
        """The path of a text; None where the disk has no room for it."""
        path = os.path.join(self.directory, "%s-%s.txt" % (shape.replace(" ", "-"), size))
        count = SIZES[size]
        if os.path.exists(path) and os.path.getsize(path) == count:
            return path
        if not self.has_room(count, "the %s of %s" % (shape, size)):
            return None
        if not self._block(shape):
            self.notes.append("Without the %s: there is nothing to make it of." % shape)
            return None
        with open(path, "wb") as out:
            for part in self._parts(shape, count):
                out.write(part)
            out.flush()
            os.fsync(out.fileno())  # What is written later would disturb the figures.
        return path

    def has_room(self, count, what):
        if shutil.disk_usage(self.directory).free >= count + SPARE:
            return True
        note = "Without %s: %s has no room for it." % (what, self.directory)
        if note not in self.notes:
            self.notes.append(note)
        return False

    def _block(self, shape):
        if shape not in self.blocks:
            self.blocks[shape] = block(shape)
        return self.blocks[shape]

    def _parts(self, shape, count):
        number = 0
        while count > 0:
            part = self._block(shape).replace(COUNTER, b"%04d" % number)
            if len(part) > count:
                part = cut(part, count)
            yield part
            count -= len(part)
            number += 1


def cut(part, count):
    """The first words of a part, filled up to `count` bytes with full stops."""
    end = max(part.rfind(b" ", 0, count), part.rfind(b"\n", 0, count)) + 1
    end = min(end, count - 1)
    return part[:end] + b"." * (count - end - 1) + b"\n"


def block(shape):
    rng = random.Random(SEED)
    if shape == "letters":
        return b"".join(b"%c\n" % rng.choice(b"abcdefghijklmnopqrstuvwxyz") for _ in range(BLOCK // 2))
    if shape == "coloured log":
        return coloured_log()
    pool = [sentence(rng, wide=shape == "wide") for _ in range(5000)]
    parts, size, number = [], 0, 0
    while size < BLOCK:
        parts += masthead() if not number else section(rng, pool, number)
        size = sum(map(len, parts)) if number % 50 == 0 else size + 3000
        number += 1
    if shape == "wrapped":
        parts = [wrapped(part) for part in parts]
    return (" " if shape == "one line" else "\n\n").join(parts + [""]).encode()


def coloured_log():
    """The newest commits of this checkout with their changes, in whole lines."""
    here = os.path.dirname(os.path.abspath(__file__))
    command = ["git", "-C", here, "log", "-p", "--color=always"]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as log:
        said = log.stdout.read(BLOCK)
        log.stdout.close()
    return said[:said.rfind(b"\n") + 1]


def masthead():
    return ["Health", "A Text to Measure With", "What is said here was put together by chance."]


def section(rng, pool, number):
    """About 3 KB: a heading and paragraphs, now and then numbered items or a related title."""
    about = "%s for %s" % (rng.choice(NOUNS), rng.choice(TROUBLES))
    kind = number % 5
    titles = {2: "Potential Benefits of %s", 3: "Possible Risks of %s"}
    yield titles.get(kind, "What Is Known about %s") % about + " (@@@@-%04d)" % number
    for item in range(1, 6):
        if kind in titles:
            yield "%d. %s %s" % (item, rng.choice(WORDS).capitalize(), rng.choice(NOUNS))
        yield " ".join(rng.choices(pool, k=rng.randint(4, 9)))
        if item == 3 and number % 10 == 1:
            yield "Related Article How %s Is Used" % about


def sentence(rng, wide):
    words = [word(rng, wide) for _ in range(rng.randint(8, 22))]
    words[0] = words[0].capitalize()
    if len(words) > 14:
        words[7] += ","
    return " ".join(words) + "."


def word(rng, wide):
    if wide and rng.random() < 0.44:
        return "".join(rng.choices(WIDE, k=rng.randint(3, 5)))
    return rng.choice(WORDS)


def wrapped(part):
    return re.sub(r"(.{1,72})(?: |$)", r"\1\n", part).rstrip("\n")
