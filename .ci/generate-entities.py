#!/usr/bin/env python3
"""Writes Sources/Markup/Generated/Entities.swift: the named character references of the HTML Standard
(13.5), which Python has as `html.entities.html5`.

Run it with no argument to write the file, with --check to compare only (exit 1 when it is stale).
"""
import html.entities
import os
import sys

TARGET = os.path.join(
    os.path.dirname(__file__), "..", "Sources", "Markup", "Generated", "Entities.swift")


def starts(parts):
    """Where each part begins in all of them together, and where the last ends."""
    places = [0]
    for part in parts:
        places.append(places[-1] + len(part))
    return places


def array(name, what, kind, values, digits):
    yield "  /// " + what
    yield "  static let %s: [%s] = [" % (name, kind)
    per_row = 94 // (digits + 2)
    for i in range(0, len(values), per_row):
        yield "    " + ", ".join(map(str, values[i:i + per_row])) + ","
    yield "  ]"


def source():
    table = html.entities.html5
    names = sorted(name.encode() for name in table)
    values = [table[name.decode()].encode() for name in names]
    first = [next((i for i, name in enumerate(names) if name[0] >= byte), len(names))
             for byte in range(129)]
    lines = [
        "// Made by .ci/generate-entities.py; do not edit.",
        "",
        "/// The named character references of the HTML Standard (13.5).",
        "enum Entities {",
        *array("names", "The names behind `&`, one behind the other, in their order.", "UInt8",
               b"".join(names), 3),
        *array("nameStarts", "Where each name begins, and where the last ends.", "UInt16",
               starts(names), 5),
        *array("values", "What the names stand for, in UTF-8.", "UInt8", b"".join(values), 3),
        *array("valueStarts", "Where what a name stands for begins, and where the last ends.",
               "UInt16", starts(values), 4),
        *array("first", "For each byte below 128 the first name that does not begin below it.",
               "UInt16", first, 4),
        "}",
    ]
    return "\n".join(lines) + "\n"


text = source()
if "--check" in sys.argv[1:]:
    if open(TARGET, encoding="utf-8").read() != text:
        sys.exit("generate-entities: the table is stale; run python3 .ci/generate-entities.py")
else:
    open(TARGET, "w", encoding="utf-8").write(text)
