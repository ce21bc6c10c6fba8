#!/usr/bin/env python3
"""Writes the tables of Sources/Articles/Searching/Folding/Generated from the Unicode data that Python has.

Run it with no argument to write the files, with --check to compare only (exit 1 when they are stale).
"""
import os
import re
import sys
import unicodedata

FOLDER = os.path.join(
    os.path.dirname(__file__), "..", "Sources", "Articles", "Searching", "Folding", "Generated")
SCALARS = [s for s in range(0x110000) if not 0xD800 <= s <= 0xDFFF]

# Scalars that stand for a sign of the keyboard. Keyboards have no other signs than these for them.
QUOTES = {"'": "‘’‚‛′´ʹʻʼʽˈ‹›＇", '"': "“”„‟″«»ˮ〝〞〟＂"}
ELLIPSES = {0x2025: (0x2E, 0x2E), 0x2026: (0x2025, 0x2E)}
LETTER_PAIRS = {"Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe", "Ĳ": "IJ", "ĳ": "ij"}
# Letters of their own in the Unicode Collation Algorithm's default table (DUCET), in spite of their
# decompositions.
WHOLE = set(map(ord, "Йй"))
# What no reader sees, except for signs that have a shape of their own.
SEEN_FORMATS = [(0x600, 0x605), (0x6DD, 0x6DD), (0x70F, 0x70F), (0x890, 0x891), (0x8E2, 0x8E2),
                (0xFFF9, 0xFFFB), (0x110BD, 0x110BD), (0x110CD, 0x110CD), (0x13430, 0x1343F)]
# Scripts that put no spaces between words: any place in them is the border of a word.
UNSPACED = re.compile("CJK |.*HIRAGANA|THAI |LAO |KHMER|MYANMAR|TAI |NEW TAI|YI ")


def is_seen_format(scalar):
    return any(first <= scalar <= last for first, last in SEEN_FORMATS)


def decompositions():
    """Scalar to one or two scalars, which may themselves be decomposed."""
    found = {}
    for scalar in SCALARS:
        category = unicodedata.category(chr(scalar))
        tag, *parts = unicodedata.decomposition(chr(scalar)).split() or [""]
        parts = [int(part, 16) for part in parts if part]
        if not tag.startswith("<") and tag and scalar not in WHOLE:
            found[scalar] = (int(tag, 16), *parts)
        elif tag in ("<wide>", "<narrow>"):
            found[scalar] = tuple(parts)
        elif scalar in range(0xFB00, 0xFB07) or scalar in range(0xFB13, 0xFB18):
            found[scalar] = tuple(parts) if len(parts) < 3 else (0xFB00, parts[2])
        if category == "Pd" or scalar == 0x2212:
            found[scalar] = (0x2D,)
        elif category in ("Zs", "Zl", "Zp") or scalar == 0x85:
            found[scalar] = (0x20,)
    for sign, others in QUOTES.items():
        found.update((ord(other), (ord(sign),)) for other in others)
    found.update((ord(letter), tuple(map(ord, pair))) for letter, pair in LETTER_PAIRS.items())
    found.update(ELLIPSES)
    return {scalar: parts for scalar, parts in found.items() if parts != (scalar,)}


def simple_folding(scalar):
    """The C and S entries of CaseFolding.txt, which str.casefold() has only where one scalar results."""
    for folded in (chr(scalar).casefold(), chr(scalar).lower()):
        if len(folded) == 1:
            return ord(folded)
    return scalar


def foldings(decomposed):
    for scalar in SCALARS:
        if scalar not in decomposed and not unicodedata.combining(chr(scalar)):
            folded = simple_folding(scalar)
            if folded != scalar:
                yield scalar, folded


def strokes(decomposed):
    """Latin letters with a stroke, which Unicode does not decompose, and the letters without it."""
    yield 0x131, 0x69
    for scalar in SCALARS:
        name = unicodedata.name(chr(scalar), "")
        match = re.fullmatch("(LATIN (?:CAPITAL|SMALL) LETTER [A-Z]) WITH STROKE", name)
        if match and scalar not in decomposed:
            yield scalar, ord(unicodedata.lookup(match[1]))


def kind(scalar):
    """0 for an ordinary scalar, 255 for one that is passed over, or else the class of a mark."""
    if 0xFE00 <= scalar <= 0xFE0F or 0xE0100 <= scalar <= 0xE01EF or scalar == 0x34F:
        return 255
    if unicodedata.category(chr(scalar)) == "Cf" and not is_seen_format(scalar):
        return 255
    order = unicodedata.combining(chr(scalar))
    return order if order in (1, 7, 8) or 10 <= order < 36 or 200 <= order <= 240 else 0


def is_word(scalar):
    """Whether it binds to its neighbours: a letter, mark, digit or connector of a spaced script."""
    category = unicodedata.category(chr(scalar))
    if category[0] in "LMN" or category == "Pc":
        return not UNSPACED.match(unicodedata.name(chr(scalar), ""))
    return False


def changes(value):
    last = 0
    for scalar in SCALARS:
        now = value(scalar)
        if now != last:
            yield scalar, now
            last = now


def pack(scalar, first, second=0):
    return scalar << 42 | first << 21 | second


def table(name, words, element, values):
    lines = ["", *("  /// " + line if line else "  ///" for line in words),
             "  static let %s: [%s] = [" % (name, element)]
    packed = ["0x%X" % value for value in values]
    per_row = 4 if element == "UInt64" else 8
    lines += ["    " + ", ".join(packed[i:i + per_row]) + "," for i in range(0, len(packed), per_row)]
    return lines + ["  ]"]


def swift(type_name, tables):
    lines = ["// Made by .ci/generate-foldings.py; do not edit.", "", "extension %s {" % type_name,
             *(line for part in tables for line in part), "}"]
    del lines[3]
    return "\n".join(lines) + "\n"


SOURCE = "Source: Unicode Character Database %s" % unicodedata.unidata_version


def files():
    decomposed = decompositions()
    yield "ScalarFolding+Decompositions.swift", swift("ScalarFolding", [table(
        "decompositions", [
            "What a scalar is taken apart into: `scalar << 42 | first << 21 | second`, ascending.", "",
            SOURCE + "; canonical decompositions, wide and narrow",
            "forms, typographic ligatures, and the signs that stand for one of the keyboard."],
        "UInt64", [pack(scalar, *parts) for scalar, parts in sorted(decomposed.items())])])
    yield "ScalarFolding+Case.swift", swift("ScalarFolding", [table(
        "foldings", [
            "Simple case foldings: `scalar << 21 | folded`, ascending.", "",
            SOURCE + ", of scalars that are not decomposed."],
        "UInt64", [pack(0, *pair) for pair in sorted(foldings(decomposed))]), table(
        "strokes", [
            "Latin letters with a stroke and those without: `scalar << 21 | plain`, ascending.", "",
            SOURCE + ", by their names."],
        "UInt64", [pack(0, *pair) for pair in sorted(strokes(decomposed))])])
    yield "ScalarFolding+Kinds.swift", swift("ScalarFolding", [table(
        "kinds", [
            "Where the kind changes, `scalar << 8 | kind`, ascending: 0 ordinary, 255 passed over, or else",
            "the combining class of a mark.", "",
            SOURCE + "; marks that are vowels or join letters are",
            "ordinary."],
        "UInt32", [scalar << 8 | now for scalar, now in changes(kind)])])
    yield "WordScalars+Table.swift", swift("WordScalars", [table(
        "borders", [
            "Where scalars that bind to their neighbours begin and end, in turn, ascending.", "",
            SOURCE + ": letters, marks, numbers and",
            "connectors of scripts that have spaces between words."],
        "UInt32", [scalar for scalar, _ in changes(is_word)])])


for name, text in files():
    path = os.path.join(FOLDER, name)
    if "--check" in sys.argv[1:]:
        if not os.path.exists(path) or open(path, encoding="utf-8").read() != text:
            sys.exit("generate-foldings: %s is stale; run python3 .ci/generate-foldings.py" % name)
    else:
        open(path, "w", encoding="utf-8").write(text)
