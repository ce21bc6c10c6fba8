"""Which blocks are wanted, as far as the truth of a page says it."""
import bisect
import re
import unicodedata

import numpy

from outline import CONTAINERS, folded

# What one wanted or unwanted text weighs, and all weak labels of a page; a page whose truth is whole
# weighs nearly 1.
SURE, WEAK = .14, .4
WORDS = re.compile(r"\w+")
NO_TEXT = ("script", "style", "noscript", "iframe", "svg", "button", "textarea", "select")


def normal(text):
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip()


def expected_text(path):
    """The text of an expected page, a line for each block."""
    import lxml.html
    lines = []

    def add(element):
        if isinstance(element.tag, str):
            is_block = element.tag in CONTAINERS or element.tag == "br"
            lines.append("\n" if is_block else "")
            if element.tag not in NO_TEXT:
                lines.append(element.text or "")
                for child in element:
                    add(child)
            lines.append("\n" if is_block else "")
        lines.append(element.tail or "")

    add(lxml.html.fromstring("<div>" + path.read_text(encoding="utf-8") + "</div>"))
    return "".join(lines)


def whole(blocks, truth):
    """A block is wanted if half of its words lie in runs of four words of the truth."""
    words = WORDS.findall(truth)
    runs = {tuple(words[start:start + 4]) for start in range(len(words) - 3)}
    words, owners = [], []
    for number, block in enumerate(blocks):
        own = WORDS.findall(block.text)
        words += own
        owners += [number] * len(own)
    hit = [0] * len(words)
    for start in range(len(words) - 3):
        if tuple(words[start:start + 4]) in runs:
            hit[start:start + 4] = [1] * 4
    total, hits = [0] * len(blocks), [0] * len(blocks)
    for word, owner in enumerate(owners):
        total[owner] += 1
        hits[owner] += hit[word]
    lines = {folded(line) for line in truth.split("\n")}
    labels = []
    for number, block in enumerate(blocks):
        if not total[number]:
            labels.append(labels[-1] if labels else 0)
        else:
            is_line = total[number] < 4 and block.text in lines
            labels.append(1 if hits[number] / total[number] >= .5 or is_line else 0)
    return labels


def weights(page):
    """What the blocks of a page weigh; all of them nearly 1."""
    each = numpy.array(
        [min(len(WORDS.findall(block.text)), 60) ** .6 + .3 for block in page.blocks])
    return each / max(1e-9, each.sum()) * min(1., .3 + len(page.blocks) / 100.)


class Places:
    """Where texts stand in the blocks of a page."""

    def __init__(self, blocks):
        texts, self.offsets, start = [], [], 0
        for block in blocks:
            texts.append(normal(block.text))
            self.offsets.append((start, start + len(texts[-1])))
            start += len(texts[-1]) + 1
        self.text = " ".join(texts)
        self.starts = [start for start, _ in self.offsets]

    def of(self, sought):
        """For each place of a text, the blocks that it overlaps."""
        sought, found = normal(sought), []
        start = self.text.find(sought)
        while start >= 0:
            found.append(self.blocks(start, start + len(sought)))
            start = self.text.find(sought, start + 1)
        return found

    def blocks(self, start, end):
        number = bisect.bisect_right(self.starts, start) - 1
        found = []
        while number < len(self.offsets) and self.offsets[number][0] < end:
            if self.offsets[number][1] > start:
                found.append(number)
            number += 1
        return found


def of_texts(page, earlier):
    """Sure labels from texts wanted and not, weak ones from earlier trees and trafilatura.

    Gives for each block label, weight, and the target and the strength of the weak label.
    """
    blocks, count = page.blocks, len(page.blocks)
    places, label, weight = Places(blocks), [None] * count, [0.] * count
    for text in page.truth["without"]:
        found = places.of(text)
        for numbers in found:
            for number in numbers:
                label[number] = 0
                weight[number] = max(weight[number], 1. / len(numbers) / len(found) ** .5)
    for text in page.truth["with"]:
        found = places.of(text)
        if not found or earlier is None and len(found) > 1:
            continue
        best = found[0] if earlier is None else max(found, key=lambda numbers: sum(
            (1 if label[number] != 0 else 0) + earlier[number] for number in numbers)
            / len(numbers) - .01 * len(numbers))
        for number in best:
            weight[number] = max(
                weight[number] if label[number] == 1 else 0, 1. / len(best) ** .5)
            label[number] = 1
    if page.title is not None and label[page.title] is not None:
        weight[page.title] = 0  # the title is shown anyhow
    wanted = [number for number in range(count) if label[number] == 1]
    low, high = (wanted[0], wanted[-1]) if wanted else (0, -1)
    target, strength = [.5] * count, [0.] * count
    if earlier is not None:
        for number, block in enumerate(blocks):
            if label[number] is None:
                target[number], strength[number] = weak(
                    page, block, earlier[number], low < number < high)
    return label, weight, target, strength


def weak(page, block, earlier, is_between):
    text = normal(block.text)
    if page.guess is None or len(text) < 12:
        return earlier, .5
    is_guessed = text in page.guess
    if is_guessed == (earlier >= .5):
        return .98 if is_guessed else .02, 1
    if is_between and block.L < .3 * max(1, block.W):
        return .75, .6
    return .5, 0


def rows(page, earlier=None):
    """Numbers of rows, their labels and their weights."""
    if page.set != "segments":
        labels = whole(page.blocks, page.truth)
        return numpy.arange(len(page.blocks)), numpy.array(labels), weights(page)
    label, weight, target, strength = of_texts(page, earlier)
    spread = weights(page) * numpy.array(strength) * WEAK
    found = []
    for number in range(len(label)):
        if label[number] is not None:
            if weight[number] > 0:
                found.append((number, label[number], weight[number] * SURE))
        elif spread[number] > 0:
            if target[number] > .02:
                found.append((number, 1, spread[number] * target[number]))
            if target[number] < .98:
                found.append((number, 0, spread[number] * (1 - target[number])))
    columns = zip(*found) if found else ((), (), ())
    return tuple(numpy.array(column, dtype=kind) for column, kind in zip(columns, (int, int, float)))
