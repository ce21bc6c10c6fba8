#!/usr/bin/env python3
"""Writes Sources/Markup/Generated/MathematicsTable.swift: the signs of mathematics in mathematics.tsv,
and the letters of the mathematical alphabets by their names in Unicode.

Run it with no argument to write the file, with --check to compare only (exit 1 when it is stale).
"""
import os
import sys
import unicodedata

FOLDER = os.path.dirname(__file__)
SOURCE = os.path.join(FOLDER, "mathematics.tsv")
TARGET = os.path.join(
    FOLDER, "..", "Sources", "Markup", "Generated", "MathematicsTable.swift")

# In the order of the cases of SignKind, and behind them what else commands are.
KINDS = ["ordinary", "large", "binary", "relation", "open", "close", "punctuation", "function",
         "accent", "space", "ignored"]

# In the order of the cases of MathAlphabet.
ALPHABETS = ["bold", "italic", "bold italic", "script", "bold script", "fraktur", "bold fraktur",
             "double-struck", "sans-serif", "sans-serif bold", "monospace"]
GREEK = "alpha beta gamma delta epsilon zeta eta theta iota kappa lamda mu nu xi omicron pi rho " \
    "final+sigma sigma tau upsilon phi chi psi omega"
DIGITS = "zero one two three four five six seven eight nine"


def letters():
    """What each place of an alphabet is: letters, digits, Greek letters."""
    for size in ("capital", "small"):
        for letter in "abcdefghijklmnopqrstuvwxyz":
            yield size + " " + letter
    for digit in DIGITS.split():
        yield "digit " + digit
    for letter in GREEK.split():
        yield "small " + letter.replace("+", " ")


def lookup(alphabet, letter):
    """The number of a letter, which the block of letterlike symbols may have under an older name."""
    older = {"fraktur": "black-letter"}.get(alphabet, alphabet)
    for name in ("mathematical %s %s" % (alphabet, letter), "%s %s" % (older, letter)):
        try:
            return ord(unicodedata.lookup(name.upper()))
        except KeyError:
            pass
    if (alphabet, letter) == ("italic", "small h"):
        return ord(unicodedata.lookup("PLANCK CONSTANT"))
    return 0


def rows():
    for line in open(SOURCE, encoding="utf-8"):
        line = line.rstrip("\n")
        if line and not line.startswith("#"):
            yield line.split("\t")


def read():
    table = {"names": {}, "signs": {}, "negated": {}, "superscript": {}, "subscript": {},
             "fraction": {}}
    for what, *fields in rows():
        if what == "symbol":
            name, kind, sign = fields
            assert len(sign) == 1 and name not in table["names"], fields
            table["names"][name] = (KINDS.index(kind), ord(sign))
        elif what == "sign":
            table["signs"][ord(fields[0])] = KINDS.index(fields[1])
        elif what == "function":
            table["names"][fields[0]] = (KINDS.index("function"), 0)
        elif what == "accent":
            table["names"][fields[0]] = (KINDS.index("accent"), int(fields[1], 16))
        elif what in ("space", "ignored"):
            for name in fields[0].split(" "):
                table["names"][name] = (KINDS.index(what), 0x20 if what == "space" else 0)
        else:
            pairs = [fields] if what == "fraction" else zip(*fields)
            assert what == "fraction" or len(fields[0]) == len(fields[1]), fields
            table[what].update(pairs)
    for kind, scalar in list(table["names"].values()):
        if kind < KINDS.index("function"):
            table["signs"].setdefault(scalar, kind)
    return table


def array(name, what, kind, values):
    yield "  /// " + what
    yield "  static let %s: [%s] = [" % (name, kind)
    line = "   "
    for value in map(str, values):
        if len(line) + len(value) + 2 > 98:
            yield line
            line = "   "
        line += " %s," % value
    yield line
    yield "  ]"


def starts(parts):
    places = [0]
    for part in parts:
        places.append(places[-1] + len(part))
    return places


def pairs(name, what, table):
    ordered = sorted((ord(a), ord(b)) for a, b in table.items())
    yield from array(name + "Bases", "Signs %s, in their order." % what, "UInt32",
                     [a for a, _ in ordered])
    yield from array(name + "Signs", "For each of them the other.", "UInt32",
                     [b for _, b in ordered])


def source():
    table = read()
    names = sorted(table["names"], key=lambda name: name.encode())
    signs = sorted(table["signs"].items())
    fractions = sorted(tuple(map(int, name.split("/"))) + (ord(sign),)
                       for name, sign in table["fraction"].items())
    lines = [
        "// Made by .ci/generate-mathematics.py; do not edit.",
        "",
        "/// Signs of mathematics, from .ci/mathematics.tsv.",
        "enum MathematicsTable {",
        *array("names", "The names of commands of TeX, one behind the other, in their order.",
               "UInt8", b"".join(name.encode() for name in names)),
        *array("nameStarts", "Where each name begins, and where the last ends.", "UInt16",
               starts(names)),
        *array("nameKinds", "The number of the kind that each command is.", "UInt8",
               [table["names"][name][0] for name in names]),
        *array("nameSigns", "The sign that each command stands for, or 0.", "UInt32",
               [table["names"][name][1] for name in names]),
        *array("signs", "Signs with a kind of their own, in their order.", "UInt32",
               [sign for sign, _ in signs]),
        *array("signKinds", "The number of the kind of each.", "UInt8",
               [kind for _, kind in signs]),
        *pairs("negated", "that have another with a stroke", table["negated"]),
        *pairs("superscript", "that have another above the line", table["superscript"]),
        *pairs("subscript", "that have another below the line", table["subscript"]),
        *array("fractions", "Numerators, denominators and the signs of such fractions, in turn.",
               "UInt32", [value for fraction in fractions for value in fraction]),
        *array("alphabets", "For each alphabet its letters, or 0: A to Z, a to z, 0 to 9, α to ω.",
               "UInt32", [lookup(a, letter) for a in ALPHABETS for letter in letters()]),
        "}",
    ]
    return "\n".join(lines) + "\n"


text = source()
if "--check" in sys.argv[1:]:
    if open(TARGET, encoding="utf-8").read() != text:
        sys.exit("generate-mathematics: the table is stale; run python3 .ci/generate-mathematics.py")
else:
    open(TARGET, "w", encoding="utf-8").write(text)
