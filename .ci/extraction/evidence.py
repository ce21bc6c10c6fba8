"""What is known of each block, as numbers in the order of FirstEvidence and SecondEvidence."""
import math
import re

import hints
from outline import folded

COUNT = len(hints.NAMES)
LANDMARKS = (
    "article main aside nav header footer form figure table list quote section li p tr").split()
LANDMARK_OF = {
    "ul": "list", "ol": "list", "dl": "list", "menu": "list", "blockquote": "quote", "dd": "li",
    "dt": "li", "center": "section",
}
LANDMARK_NUMBERS = {name: number for number, name in enumerate(LANDMARKS)}
KINDS = {
    "p": 1, "h1": 2, "h2": 3, "h3": 4, "h4": 5, "h5": 6, "h6": 6, "li": 7, "dd": 7, "dt": 8,
    "td": 9, "th": 9, "blockquote": 10, "figcaption": 11, "caption": 11, "pre": 12, "address": 13,
    "header": 13, "footer": 13, "aside": 13, "summary": 5, "legend": 5,
}
WORDS = re.compile(r"\w+")
OTHERS = re.compile(r"[\W_]+")
SEPARATORS = re.compile("[|\u00b7\u203a\u00bb\u2022\u2192/]")
ENDS = re.compile(
    "[.!?\u2026\u3002\uff01\uff1f\u061f\u06d4]"
    "[\"'\u201d\u201c\u00bb\u00ab\u2019)\\]\u300d\u300f\uff09 ]*$")
LEVELS = 5
FARTHEST = 15
NEIGHBOURS = (-2, -1, 1, 2)


def plain(text):
    return OTHERS.sub("", text).lower()


def triples(text):
    """Letters in threes: they tell in every script how much two texts are alike."""
    text = plain(text)
    return {text[start:start + 3] for start in range(max(0, len(text) - 2))}


def survey(page):
    """Finds what both stages need."""
    blocks, containers = page.blocks, page.containers
    compare_with_claims(page)
    page.title = title(page)
    find_distances(page)
    page.levels = [levels(containers, block.container) for block in blocks]
    page.makes, page.groups = [], {}
    for block in blocks:
        container = containers[block.container]
        parent = containers[max(0, container.parent)]
        make = container.make, parent.make, containers[max(0, parent.parent)].tag
        page.makes.append(make)
        sums = page.groups.setdefault(make, [0, 0, 0, 0])
        for index, value in enumerate((1, block.W, block.L, block.commas)):
            sums[index] += value
    counts, page.so_far = {}, []
    for block in blocks:
        counts[block.text] = counts.get(block.text, 0) + 1
        page.so_far.append(counts[block.text])
    page.repeated = [counts[block.text] for block in blocks]
    page.siblings = {}
    for container in containers:
        key = container.parent, container.make
        page.siblings[key] = page.siblings.get(key, 0) + 1


def compare_with_claims(page):
    claims = page.claims
    titles = [triples(folded(text)) for text in [claims["title"]] + claims["headlines"]]
    descriptions = [triples(text) for text in claims["descriptions"] if text]
    body = plain(" ".join(claims["bodies"]))
    page.title_likeness, page.description_likeness, page.claimed = [], [], []
    for block in page.blocks:
        tag = page.containers[block.container].tag
        like_title = like_description = 0
        if block.W < 250:
            own = triples(block.text)
            for claim in titles:
                if own and claim:
                    shared = len(own & claim)
                    is_heading = len(own) > 12 and tag in ("h1", "h2")
                    like_title = max(
                        like_title, shared / len(own | claim),
                        .9 * shared / len(own) if is_heading else 0)
        if descriptions and block.W > 20:
            own = triples(block.text[:400])
            if own:
                like_description = max(
                    len(own & claim) / max(1, min(len(own), len(claim)))
                    for claim in descriptions)
        page.title_likeness.append(like_title)
        page.description_likeness.append(like_description)
        page.claimed.append(claimed(block.text, body))


def claimed(text, body):
    if len(body) <= 200:
        return -1
    text = plain(text)
    if len(text) < 3:
        return .5
    if len(text) <= 40:
        return 1. if text in body else 0.
    return (text[:30] in body) * .5 + (text[-30:] in body) * .5


def title(page):
    """The number of the block that is the title."""
    best, most = None, .5
    for number, block in enumerate(page.blocks):
        container = page.containers[block.container]
        value = page.title_likeness[number]
        if container.tag == "h1":
            value += .25
        elif container.tag == "h2":
            value += .1
        elif block.L > .5 * block.W:
            value -= .3
        if container.hiding == 1:
            value -= .3
        if value > most + .02:
            best, most = number, value
    if best is None:
        headings = [
            number for number, block in enumerate(page.blocks)
            if page.containers[block.container].tag == "h1" and block.W > 10]
        if len(headings) == 1:
            best = headings[0]
    return best


def find_distances(page):
    """How far each container is within one with each hint, and within each landmark."""
    page.distances = []
    for container in page.containers:
        if container.parent < 0:
            page.distances.append([FARTHEST] * (COUNT + len(LANDMARKS)))
            continue
        own = [min(FARTHEST, each + 1) for each in page.distances[container.parent]]
        for number in range(COUNT):
            if container.bits >> number & 1:
                own[number] = 1
        landmark = LANDMARK_NUMBERS.get(LANDMARK_OF.get(container.tag, container.tag))
        if landmark is not None:
            own[COUNT + landmark] = 1
        page.distances.append(own)


def levels(containers, number):
    """Containers around a block, each with more text than the one before."""
    found, container = [number], containers[number]
    while container.parent >= 0 and len(found) < LEVELS:
        parent = containers[container.parent]
        if parent.W > containers[found[-1]].W:
            found.append(parent.number)
        container = parent
    return found + [found[-1]] * (LEVELS - len(found))


def own(page, number):
    block = page.blocks[number]
    text, count = block.text, len(block.text)
    words = len(WORDS.findall(text))
    return [
        block.W, words, block.W / max(1, words), block.L / max(1, block.W), block.links,
        block.commas / max(1, block.W) * 100, block.sentences, 1 if ENDS.search(text) else 0,
        1 if text[-1] in ":\uff1a" else 0, sum(map(str.isupper, text)) / count,
        sum(map(str.isdigit, text)) / count, 1 if text[0].islower() else 0,
        len(SEPARATORS.findall(text)) / count * 20, 1 if "\u00a9" in text else 0,
        1 if "@" in text else 0, block.emphasis, block.breaks,
        KINDS.get(page.containers[block.container].tag, 0)]


OWN = ("W words wlen ld links commas sents ends colon upper digit lower sep copyr at em br "
       "kind").split()
OF_NEIGHBOURS = [6, 0, 3, 7, 17]


def first(page):
    """The rows for the first stage."""
    blocks, containers, count = page.blocks, page.containers, len(page.blocks)
    all_ = max(1, sum(block.W for block in blocks))
    owns = [own(page, number) for number in range(count)]
    before = [0]
    for block in blocks:
        before.append(before[-1] + block.W)
    title, before_title = page.title, 0 if page.title is None else before[page.title]
    share = containers[0].L / max(1, containers[0].W)
    rows = []
    for number, block in enumerate(blocks):
        container = containers[block.container]
        row = list(owns[number])
        for step in NEIGHBOURS:
            other = number + step
            is_there = 0 <= other < count
            row += [owns[other][index] if is_there else -1 for index in OF_NEIGHBOURS]
        row.append(1 if number and blocks[number - 1].container == block.container else 0)
        row.append(
            1 if number + 1 < count and blocks[number + 1].container == block.container else 0)
        distances = page.distances[block.container]
        row += [0 if block.bits >> hint & 1 else distances[hint] for hint in range(COUNT)]
        row += distances[COUNT:]
        row += [container.depth, container.hiding, in_article_body(containers, container)]
        for level in page.levels[number]:
            outer = containers[level]
            row += [math.log(1 + outer.W), outer.L / max(1, outer.W), outer.paragraphs,
                    outer.W / all_]
        outer = containers[page.levels[number][1]]
        row += [outer.blocks, outer.commas / max(1, outer.W) * 100, outer.images,
                container.images, outer.depth, outer.links]
        group = page.groups[page.makes[number]]
        row += [group[0], group[1] / all_, group[2] / max(1, group[1]), group[1] / group[0],
                group[3] / max(1, group[1]) * 100]
        parent = containers[max(0, container.parent)]
        row += [page.siblings[container.parent, container.make],
                page.siblings[parent.parent, parent.make]]
        row += [before[number] / all_, number / count, -999 if title is None else number - title,
                (before[number] - before_title) / all_, page.title_likeness[number],
                page.description_likeness[number], page.claimed[number], page.so_far[number],
                page.repeated[number]]
        row += [math.log(all_), math.log(count), share, 0 if title is None else 1]
        rows.append(row)
    return rows


def in_article_body(containers, container):
    while container.parent >= 0:
        if container.bits & hints.ARTICLE_BODY:
            return 1
        container = containers[container.parent]
    return 0


def first_names():
    names = list(OWN)
    for step in NEIGHBOURS:
        names += [f"{OWN[index]}{step:+d}" for index in OF_NEIGHBOURS]
    names += ["sameprev", "samenext"]
    names += [f"h.{name}" for name in hints.NAMES] + [f"t.{name}" for name in LANDMARKS]
    names += ["depth", "hidden", "itemprop"]
    for level in range(LEVELS):
        names += [f"lv{level}.{name}" for name in "W ld ps share".split()]
    names += "q.blocks q.commas q.imgs c.imgs q.depth q.links".split()
    names += "sg.n sg.share sg.ld sg.mean sg.commas kk kk2".split()
    names += "pos ipos dtitle wtitle tsim dsim jl dup ndup pg.W pg.n pg.ld hastitle".split()
    return names


def best_container(page, probabilities, threshold=.5):
    """The container whose blocks' weight times (probability - threshold) is largest; the deepest."""
    containers = page.containers
    values = [0.] * len(containers)
    for block, probability in zip(page.blocks, probabilities):
        values[block.container] += min(block.W, 400) * (probability - threshold)
    for container in reversed(containers[1:]):
        values[container.parent] += values[container.number]
    best, most = 0, -1e9
    for container in containers:
        value = values[container.number]
        is_deeper = container.depth > containers[best].depth
        if value > most - 1e-6 and (value > most + 1e-6 or is_deeper):
            most, best = max(most, value), container.number
    return best, values


def second(page, rows, p):
    """The rows for the second stage, behind those of the first; `p` is what that said."""
    blocks, containers, count = page.blocks, page.containers, len(page.blocks)
    best, values = best_container(page, p)
    likely, heavy, sums, counts = ([0] * len(containers) for _ in range(4))
    for block, q in zip(blocks, p):
        vote = min(block.W, 400)
        likely[block.container] += vote * q
        heavy[block.container] += vote
        sums[block.container] += q
        counts[block.container] += 1
    for container in reversed(containers[1:]):
        for table in (likely, heavy, sums, counts):
            table[container.parent] += table[container.number]
    of_make = {}
    for number in range(count):
        votes = of_make.setdefault(page.makes[number], [0, 0])
        vote = min(blocks[number].W, 400)
        votes[0] += vote * p[number]
        votes[1] += vote
    strong = [number for number in range(count) if p[number] > .7 and blocks[number].W > 80]
    start, end = (strong[0], strong[-1]) if strong else (0, count - 1)
    before = [0]
    for block in blocks:
        before.append(before[-1] + block.W)
    since, until = distances_to(strong, before, count)
    best_weight = max(1, heavy[best])
    result = []
    for number, block in enumerate(blocks):
        row = [p[number]]
        row += [p[number + step] if 0 <= number + step < count else 0
                for step in (-3, -2, -1, 1, 2, 3)]
        for reach in (3, 8):
            sum_ = votes = 0
            for other in range(max(0, number - reach), min(count, number + reach + 1)):
                if other != number:
                    vote = min(blocks[other].W, 400)
                    sum_ += vote * p[other]
                    votes += vote
            row.append(sum_ / max(1, votes))
        row += [likely[level] / max(1, heavy[level]) for level in page.levels[number]]
        each = branch = containers[block.container]
        steps, bits = 0, block.bits
        while each.number != best and each.parent >= 0:
            bits |= each.bits
            branch, each = each, containers[each.parent]
            steps += 1
        mean = likely[branch.number] / max(1, heavy[branch.number])
        share = heavy[branch.number] / best_weight
        if each.number == best:
            row += [steps, mean, share, values[branch.number] / best_weight]
            row += [1 if bits >> hint & 1 else 0 for hint in range(COUNT)]
        else:
            row += [-1, mean, share, -9] + [-1] * COUNT
        each, steps = containers[block.container], 0
        while each.parent >= 0 and likely[each.number] < .3 * likely[0]:
            each = containers[each.parent]
            steps += 1
        row += [steps, likely[each.number] / max(1, heavy[each.number])]
        level = page.levels[number][1]
        row.append(sums[level] / max(1, counts[level]))
        votes, vote = of_make[page.makes[number]], min(block.W, 400)
        row.append(votes[0] / max(1, votes[1]))
        row.append(
            (votes[0] - p[number] * vote) / max(1, votes[1] - vote) if votes[1] > vote else -1)
        row += [since[number], until[number], number - start, end - number,
                (before[number] - before[start]) / best_weight,
                (before[end + 1] - before[number]) / best_weight,
                heavy[best] / max(1, heavy[0]), likely[best] / best_weight]
        result.append(list(rows[number]) + row)
    return result


def distances_to(strong, before, count):
    """The text between each block and the strong ones before and behind it."""
    strong_set = set(strong)
    since, last = [], None
    for number in range(count):
        since.append(9999 if last is None else before[number] - before[last + 1])
        if number in strong_set:
            last = number
    until, last = [0] * count, None
    for number in range(count - 1, -1, -1):
        until[number] = 9999 if last is None else before[last] - before[number + 1]
        if number in strong_set:
            last = number
    return since, until


def second_names():
    names = ["p"] + [f"p{step:+d}" for step in (-3, -2, -1, 1, 2, 3)] + ["pw3", "pw8"]
    names += [f"lv{level}.p" for level in range(LEVELS)] + ["in", "top.p", "top.share", "top.v"]
    names += [f"i.{name}" for name in hints.NAMES]
    names += "up up.p q.pn sg.p sg.po ds dn if0 if1 wf0 wf1 b2.share b2.p".split()
    return first_names() + names
