"""From how probable each block is to what is kept."""
import hints
from evidence import best_container

THRESHOLD = .45
LIKELY = .2
COMMENT = hints.bit("comment")


def apply(page, p, threshold):
    """The numbers of the blocks that are kept at a threshold."""
    p = list(p)
    drop_hidden(page, p)
    doubt_comments(page, p)
    drop_copies(page, p, threshold)
    best = page.containers[best_container(page, p)[0]]
    for number in range(len(p)):
        if not best.first <= number < best.last:
            p[number] -= .1
    p = smoothed(page, p)
    keep_headings(page, p, threshold)
    return [number for number in range(len(p)) if p[number] >= threshold]


def drop_hidden(page, p):
    """What is hidden goes, unless most of the article is."""
    sums = [0., 0.]
    hidden = [page.containers[block.container].hiding == 1 for block in page.blocks]
    for number, block in enumerate(page.blocks):
        sums[hidden[number]] += p[number] * min(block.W, 400)
    if sums[1] < sums[0]:
        for number in range(len(p)):
            if hidden[number]:
                p[number] = 0


def doubt_comments(page, p):
    """A container of comments, without the title, beside which a fifth of the guess stands."""
    containers = page.containers
    mass = [0.] * len(containers)
    for number, block in enumerate(page.blocks):
        mass[block.container] += min(block.W, 400) * p[number]
    for container in reversed(containers[1:]):
        mass[container.parent] += mass[container.number]
    all_ = max(1e-9, mass[0])
    for number, block in enumerate(page.blocks):
        each = containers[block.container]
        while each.parent >= 0:
            holds_title = page.title is not None and each.first <= page.title < each.last
            if each.bits & COMMENT and all_ - mass[each.number] >= .2 * all_ and not holds_title:
                p[number] *= .4
                break
            each = containers[each.parent]


def drop_copies(page, p, threshold):
    """Two or more blocks that were said before, in the same order, elsewhere, are a second copy."""
    seen, original, previous = {}, {}, None

    def parent(number):
        return page.containers[page.blocks[number].container].parent

    for number, block in enumerate(page.blocks):
        if p[number] >= threshold and block.W >= 25:
            other = seen.get(block.text)
            if other is not None and parent(other) != parent(number):
                original[number] = other
                if previous in original and 0 < other - original[previous] <= 3 \
                        and number - previous <= 4:
                    p[number] = p[previous] = 0
            else:
                seen.setdefault(block.text, number)
            previous = number


def smoothed(page, p):
    """A short block follows its neighbours."""
    result = p[:]
    for number, block in enumerate(page.blocks):
        if block.W < 80:
            before = p[number - 1] if number else 0
            behind = p[number + 1] if number + 1 < len(p) else 0
            result[number] = p[number] + .2 * (min(before, behind) - .5)
    return result


def keep_headings(page, p, threshold):
    """A heading goes with what stands below it, unless it surely is no part of the article."""
    for number in range(len(p) - 2, -1, -1):
        tag = page.containers[page.blocks[number].container].tag
        is_heading = len(tag) == 2 and tag[0] == "h" and tag[1] in "123456"
        if p[number] >= LIKELY and is_heading and p[number + 1] >= threshold:
            p[number] = max(p[number], threshold)


def choose(page, p, threshold=THRESHOLD):
    """The kept blocks and how much that is; the threshold falls in steps while little is found."""
    blocks = page.blocks
    seen = [number for number, block in enumerate(blocks)
            if page.containers[block.container].hiding != 1]
    weight = sum(blocks[number].W for number in seen)
    for each in (threshold, .2, .1):
        kept = apply(page, p, each)
        found = sum(blocks[number].W for number in kept)
        if found >= 60 and (found >= 250 or found >= .1 * weight):
            return kept, "article" if each == threshold else "little"
    return (kept, "little") if found >= 60 else (seen, "whole")
