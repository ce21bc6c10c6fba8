"""The trees: read from and written to Generated/ArticleTrees.swift."""
import decimal
import math
import re

from hints import SOURCES

FILE = SOURCES / "Generated" / "ArticleTrees.swift"
LITERAL = re.compile(r'static let (\w+) = DecisionTrees\(\s*"""(.*?)"""', re.DOTALL)
WIDTH = 95
STAGES = {
    "first": "Those that judge a block by itself and what is around it.",
    "second": "Those that also know what the first ones said of all blocks.",
}


def number(value):
    """At most six digits, which is what the trees are judged with."""
    return format(decimal.Decimal("%.6g" % value), "f")


def words(tree):
    """A tree as it is written: [evidence, limit, less, more] or [value]."""
    if len(tree) == 1:
        return ["=" + number(tree[0])]
    return [str(tree[0]), number(tree[1])] + words(tree[2]) + words(tree[3])


def parse(tokens):
    first = next(tokens)
    if first.startswith("="):
        return [float(first[1:])]
    limit = float(next(tokens))
    less = parse(tokens)
    return [int(first), limit, less, parse(tokens)]


def read():
    """For each stage its base and its trees."""
    stages = {}
    for name, literal in LITERAL.findall(FILE.read_text()):
        tokens = literal.split()
        base, rest, trees = float(tokens[0]), iter(tokens[1:]), []
        while True:
            try:
                trees.append(parse(rest))
            except StopIteration:
                break
        stages[name] = base, trees
    return stages


def source(stages):
    """The Swift file for some stages."""
    lines = [
        "// Made by .ci/fit-extraction; do not edit.", "",
        "/// The trees that tell the article of a page from the rest.", "enum ArticleTrees {"]
    for name, (base, trees) in stages.items():
        tokens = ["%.12f" % base] + [token for tree in trees for token in words(tree)]
        lines += ["  /// " + STAGES[name], f"  static let {name} = DecisionTrees(", '    """']
        lines += ["    " + line for line in filled(tokens)] + ['    """)', ""]
    lines[-1] = "}"
    return "\n".join(lines) + "\n"


def filled(tokens):
    line = ""
    for token in tokens:
        if line and len(line) + 1 + len(token) > WIDTH:
            yield line
            line = token
        else:
            line = (line + " " + token).strip()
    yield line


def predict(stage, rows):
    base, trees = stage
    result = []
    for row in rows:
        sum_ = base
        for tree in trees:
            while len(tree) > 1:
                tree = tree[2] if row[tree[0]] <= tree[1] else tree[3]
            sum_ += tree[0]
        result.append(1 / (1 + math.exp(-sum_)) if sum_ > -700 else 0.)
    return result
