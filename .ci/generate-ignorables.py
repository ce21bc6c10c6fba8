#!/usr/bin/env python3
"""Writes Sources/Articles/Text/Generated/IgnorableScalar+Table.swift: which scalars show nothing of
themselves, and beside which others they do something.

Run it with no argument to write the file, with --check to compare only (exit 1 when it is stale).

The version of Unicode is that of the C library's widths (glibc 2.36: Unicode 14). Python knows the
general categories of it; what it does not know stands here, with the file of the Unicode Character
Database that it was taken from.
"""
import os
import sys
import unicodedata

TARGET = os.path.join(
    os.path.dirname(__file__), "..", "Sources", "Articles", "Text", "Generated",
    "IgnorableScalar+Table.swift")
VERSION = "14.0.0"

# PropList.txt: Other_Default_Ignorable_Code_Point, Variation_Selector, Prepended_Concatenation_Mark.
OTHER = [(0x34F, 0x34F), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x2065, 0x2065), (0x3164, 0x3164),
         (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8), (0xE0000, 0xE0000), (0xE0002, 0xE001F),
         (0xE0080, 0xE00FF), (0xE01F0, 0xE0FFF)]
SELECTORS = [(0x180B, 0x180D), (0x180F, 0x180F), (0xFE00, 0xFE0F), (0xE0100, 0xE01EF)]
PREPENDED = [(0x600, 0x605), (0x6DD, 0x6DD), (0x70F, 0x70F), (0x890, 0x891), (0x8E2, 0x8E2),
             (0x110BD, 0x110BD), (0x110CD, 0x110CD)]
# DerivedCoreProperties.txt leaves these out too: interlinear annotation, Egyptian format controls.
SEEN = [(0xFFF9, 0xFFFB), (0x13430, 0x13438)]
# The number of code points that DerivedCoreProperties.txt gives for Default_Ignorable_Code_Point.
COUNT = 4174

# emoji-data.txt: Extended_Pictographic, in which those that are not assigned yet are reserved.
PICTOGRAPHS = """
    A9 AE 203C 2049 2122 2139 2194-2199 21A9-21AA 231A-231B 2328 2388 23CF 23E9-23F3 23F8-23FA 24C2
    25AA-25AB 25B6 25C0 25FB-25FE 2600-2605 2607-2612 2614-2685 2690-2705 2708-2712 2714 2716 271D
    2721 2728 2733-2734 2744 2747 274C 274E 2753-2755 2757 2763-2767 2795-2797 27A1 27B0 27BF
    2934-2935 2B05-2B07 2B1B-2B1C 2B50 2B55 3030 303D 3297 3299 1F000-1F0FF 1F10D-1F10F 1F12F
    1F16C-1F171 1F17E-1F17F 1F18E 1F191-1F19A 1F1AD-1F1E5 1F201-1F20F 1F21A 1F22F 1F232-1F23A
    1F23C-1F23F 1F249-1F3FA 1F400-1F53D 1F546-1F64F 1F680-1F6FF 1F774-1F77F 1F7D5-1F7FF 1F80C-1F80F
    1F848-1F84F 1F85A-1F85F 1F888-1F88F 1F8AE-1F8FF 1F90C-1F93A 1F93C-1F945 1F947-1FAFF 1FC00-1FFFD"""
# emoji-data.txt: Emoji_Modifier. They are no ignorables, but colour the emoji before them.
MODIFIERS = [(0x1F3FB, 0x1F3FF)]
# PropList.txt: Unified_Ideograph; and the blocks of compatibility ideographs, which have variants too.
IDEOGRAPHS = "3400-4DBF 4E00-9FFF F900-FAFF 20000-2A6DF 2A700-2EBE0 2F800-2FA1F 30000-3134A"
# StandardizedVariants.txt: digit zero, punctuation and signs of mathematics, letters for them, and the
# scripts of which letters have variants (Myanmar, Phags-pa, Manichaean), by their blocks.
VARIABLE = """
    30 2100-214F 2190-22FF 2A00-2AFF 3001-3002 FF01-FF1F 1D49C-1D4CF 1000-109F A840-A877 A9E0-A9FF
    AA60-AA7F 10AC0-10AF6"""
# Blocks of the scripts whose letters join (ArabicShaping.txt: Joining_Type D, R, L or C) or make
# conjuncts (IndicSyllabicCategory.txt: Virama or Invisible_Stacker), in which a joiner changes a letter.
JOINING = """
    600-6FF 700-77F 7C0-7FF 840-8FF FB50-FDFF FE70-FEFC 900-DFF F00-FFF 1000-109F 1700-171F 1720-173F
    1780-17FF 1800-18AF 1A20-1AAF 1B00-1BFF 1C00-1C4F 1CD0-1CFF A800-A82F A840-A877 A880-A8FF
    A930-A95F A980-A9DF A9E0-A9FF AA60-AAFF ABC0-ABFF 10A00-10A5F 10AC0-10AFF 10B80-10BAF 10D00-10D3F
    10F30-10FDF 11000-114DF 11580-1174F 11800-1184F 11900-11AAF 11C00-11DAF 1E900-1E95F"""
MONGOLIAN = "1820-18AA"
# Blocks of the scripts that put no spaces between words (LineBreak.txt: SA) or break lines between
# syllables, in which a zero width space is the end of a word.
UNSPACED = """
    E00-E7F E80-EFF F00-FFF 1000-109F 1780-17FF 1950-197F 1980-19DF 19E0-19FF 1A20-1AAF 1B00-1B7F
    A980-A9DF A9E0-A9FF AA00-AADF 11700-1174F"""

KINDS = [("pictograph", 1), ("sign", 2), ("ideograph", 4), ("variable", 8), ("joining", 16),
         ("mongolian", 32), ("unspaced", 64), ("mark", 128)]


def within(scalar, ranges):
    return any(first <= scalar <= last for first, last in ranges)


def parsed(text):
    for part in text.split():
        first, _, last = part.partition("-")
        yield int(first, 16), int(last or first, 16)


def is_ignorable(scalar):
    """Default_Ignorable_Code_Point, as DerivedCoreProperties.txt derives it."""
    if unicodedata.category(chr(scalar)) == "Cf":
        return not within(scalar, SEEN) and not within(scalar, PREPENDED)
    return within(scalar, OTHER) or within(scalar, SELECTORS)


BLOCKS = {name: list(parsed(text)) for name, text in [
    ("pictograph", PICTOGRAPHS), ("ideograph", IDEOGRAPHS), ("variable", VARIABLE),
    ("joining", JOINING), ("mongolian", MONGOLIAN), ("unspaced", UNSPACED)]}
CLASSES = {"joining": "LMN", "unspaced": "LMNP", "mongolian": "L"}


def kinds():
    """Of every scalar, the bits of what it is beside an ignorable one."""
    bits = bytearray(0x110000)
    for name, bit in KINDS:
        for first, last in BLOCKS.get(name, []):
            for scalar in range(first, last + 1):
                if unicodedata.category(chr(scalar))[0] in CLASSES.get(name, "CLMNPSZ"):
                    bits[scalar] |= bit
    for scalar in range(0x110000):
        category = unicodedata.category(chr(scalar))
        if category in ("So", "Sm") or chr(scalar) in "#*0123456789":
            bits[scalar] |= dict(KINDS)["sign"]
        elif category in ("Mn", "Me") and unicodedata.combining(chr(scalar)) > 0:
            bits[scalar] |= dict(KINDS)["mark"]
    for first, last in IGNORABLE:
        bits[first:last + 1] = bytes(last + 1 - first)
    return bits


def runs(value):
    last = 0
    for scalar in range(0x110000):
        now = value(scalar)
        if now != last:
            yield scalar, now
            last = now


def ranges(value):
    borders = [scalar for scalar, _ in runs(value)]
    return list(zip(borders[::2], [end - 1 for end in borders[1::2]]))


def rows(values, per_row, indent="    "):
    for i in range(0, len(values), per_row):
        yield indent + ", ".join(values[i:i + per_row]) + ","


def source():
    cases = ["0x%X" % first if first == last else "0x%X...0x%X" % (first, last)
             for first, last in sorted(IGNORABLE + MODIFIERS)]
    lines = list(rows(cases, 5, "      "))
    lines[0] = "    case " + lines[0].strip()
    changes = ["0x%X" % (scalar << 8 | bits) for scalar, bits in runs(kinds().__getitem__)]
    return "\n".join([
        "// Made by .ci/generate-ignorables.py; do not edit.",
        "",
        "extension IgnorableScalar {",
        "  /// Whether a scalar shows nothing of itself, or only styles the one before it.",
        "  ///",
        "  /// Source: Default_Ignorable_Code_Point and Emoji_Modifier of Unicode %s." % VERSION,
        "  static func contains(_ scalar: UInt32) -> Bool {",
        "    switch scalar {",
        *lines[:-1],
        lines[-1].rstrip(",") + ":",
        "      true",
        "    default: false",
        "    }",
        "  }",
        "",
        *("  static let %s: UInt32 = %d" % kind for kind in KINDS),
        "",
        "  /// Where the kinds change that a scalar is of beside an ignorable one: `scalar << 8 | kinds`,",
        "  /// ascending.",
        "  ///",
        "  /// Source: the files of the Unicode Character Database %s that the script names." % VERSION,
        "  static let changes: [UInt32] = [",
        *rows(changes, 8),
        "  ]",
        "}",
    ]) + "\n"


if unicodedata.unidata_version != VERSION:
    sys.exit("generate-ignorables: Python knows Unicode %s, the table is of %s" % (
        unicodedata.unidata_version, VERSION))
IGNORABLE = ranges(is_ignorable)
if sum(last - first + 1 for first, last in IGNORABLE) != COUNT:
    sys.exit("generate-ignorables: the count of ignorables is not that of DerivedCoreProperties.txt")
text = source()
if "--check" in sys.argv[1:]:
    if not os.path.exists(TARGET) or open(TARGET, encoding="utf-8").read() != text:
        sys.exit("generate-ignorables: the table is stale; run python3 .ci/generate-ignorables.py")
else:
    open(TARGET, "w", encoding="utf-8").write(text)
