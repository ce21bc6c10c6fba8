#!/usr/bin/env python3
"""Writes Sources/Articles/Text/Generated/ScalarWidth+Table.swift from the C library's wcwidth.

Run it with no argument to write the file, with --check to compare only (exit 1 when it is stale).
"""
import ctypes
import os
import platform
import sys

TARGET = os.path.join(
    os.path.dirname(__file__), "..", "Sources", "Articles", "Text", "Generated",
    "ScalarWidth+Table.swift")

libc = ctypes.CDLL(None)
libc.setlocale.restype = ctypes.c_char_p
if not libc.setlocale(0, b"C.UTF-8"):
    sys.exit("generate-widths: no C.UTF-8 locale on this machine")


def width(scalar):
    return max(-1, min(2, libc.wcwidth(ctypes.c_int(scalar))))


def runs():
    last = None
    for scalar in range(0x110000):
        now = -1 if 0xD800 <= scalar <= 0xDFFF else width(scalar)
        if now != last:
            yield scalar, now
            last = now


def rows(values, per_row):
    for i in range(0, len(values), per_row):
        yield "    " + ", ".join(values[i:i + per_row]) + ","


def source():
    table = list(runs())
    packed = ["0x%X" % (start << 2 | (w + 1)) for start, w in table]
    lines = [
        "// Made by .ci/generate-widths.py; do not edit.",
        "",
        "extension ScalarWidth {",
        "  /// Where the width changes: `scalar << 2 | width + 1`, ascending.",
        "  ///",
        "  /// Source: `wcwidth` of %s %s in the C.UTF-8 locale." % platform.libc_ver(),
        "  static let changes: [UInt32] = [",
        *rows(packed, 8),
        "  ]",
        "}",
    ]
    return "\n".join(lines) + "\n"


text = source()
if "--check" in sys.argv[1:]:
    if open(TARGET, encoding="utf-8").read() != text:
        sys.exit("generate-widths: the width table is stale; run python3 .ci/generate-widths.py")
else:
    open(TARGET, "w", encoding="utf-8").write(text)
