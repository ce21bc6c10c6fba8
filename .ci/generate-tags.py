#!/usr/bin/env python3
"""Writes Sources/Markup/Generated/Tag.swift and Tag+Table.swift: the names of elements, and what the
HTML Standard and the converter of pages ask about them.

Run it with no argument to write the files, with --check to compare only (exit 1 when one is stale).
"""
import os
import sys

FOLDER = os.path.join(os.path.dirname(__file__), "..", "Sources", "Markup", "Generated")

# What is true of which elements; the sections are those of the HTML Standard.
TRAITS = {
    # 13.1.2: no content and no end tag.
    "void": """area base basefont bgsound br col embed frame hr img input keygen link meta param
        source track wbr""",
    # 15.3: laid out as a block, so text before, in and behind it are different blocks.
    "block": """address article aside blockquote body caption center dd details dialog dir div dl dt
        fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li
        listing main menu nav noscript ol p plaintext pre search section summary table tbody td
        tfoot th thead tr ul xmp""",
    # 13.2.6.4.7: its start tag ends an open paragraph.
    "closesParagraph": """address article aside blockquote center dd details dialog dir div dl dt
        fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main
        menu nav ol p plaintext pre search section summary table ul xmp""",
    "heading": "h1 h2 h3 h4 h5 h6",
    # 13.2.4.2: an end tag of other elements does not reach beyond it.
    "special": """address applet area article aside base basefont bgsound blockquote body br button
        caption center col colgroup dd details dir div dl dt embed fieldset figcaption figure footer
        form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input keygen li
        link listing main marquee menu meta nav noembed noframes noscript object ol p param plaintext
        pre script search section select source style summary table tbody td template textarea tfoot
        th thead title tr track ul wbr xmp""",
    # 13.2.4.2: no end tag reaches beyond it.
    "scope": "applet body button caption html marquee object table td template th",
    # 13.2.4.3: goes on behind the end of the block that it began in.
    "formatting": "a b big code em font i nobr s small strike strong tt u",
    # 13.2.4.3: formatting from outside does not begin again in it, and what began in it ends with it.
    "marker": "applet caption marquee object td template th",
    # 13.2.6.5: begins HTML again within SVG or MathML.
    "breaksOut": """b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head
        hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt
        u ul var""",
    # Text that a page does not show as its own: controls, what stands for what cannot be played.
    "aside": """applet audio button canvas datalist dialog meter object optgroup option
        progress select svg textarea video""",
    # Nothing in it is text.
    "skipped": "head iframe noembed noframes rp script style template title",
    # 13.2.6.2: its content is text up to its end tag, without markup.
    "raw": "iframe noembed noframes style xmp",
}
OTHERS = """a abbr acronym b bdi bdo big cite code colgroup data del dfn em font frameset i ins kbd
    label map mark math nobr q rb rt rtc ruby s samp slot small span strike strong sub sup time tt u
    var picture image desc foreignobject output"""
KEYWORDS = {"var", "data", "select", "head", "switch", "in", "is", "as"}


def names():
    words = set(OTHERS.split())
    for trait in TRAITS.values():
        words |= set(trait.split())
    return sorted(words)


def case(name):
    return "`%s`" % name if name in ("var",) else name


def key(name):
    """Eight letters as they stand; those behind them are mixed in."""
    value = 0
    for letter in name.encode():
        value = (value << 8 & (1 << 64) - 1 | value >> 56) ^ letter
    return value


def slots(all_names):
    """A multiplier with which no two names have the same slot, and the slots."""
    multiplier = 0x9E3779B97F4A7C15
    while True:
        taken = [0] * 1024
        for number, name in enumerate(all_names, 1):
            slot = (key(name) * multiplier & (1 << 64) - 1) >> 54
            if taken[slot]:
                break
            taken[slot] = number
        else:
            return multiplier, taken
        multiplier = (multiplier * 6364136223846793005 + 1442695040888963407) & (1 << 64) - 1 | 1


def rows(values, per_row):
    for i in range(0, len(values), per_row):
        yield "    " + ", ".join(values[i:i + per_row]) + ","


def tag_source(all_names):
    lines = [
        "// Made by .ci/generate-tags.py; do not edit.",
        "",
        "/// An element by its name.",
        "enum Tag: UInt8, Sendable {",
        "  /// Any element whose name says nothing to the converter.",
        "  case unknown",
        *("  case " + ", ".join(case(n) for n in all_names[i:i + 8])
          for i in range(0, len(all_names), 8)),
        "}",
    ]
    return "\n".join(lines) + "\n"


def table_source(all_names):
    multiplier, taken = slots(all_names)
    traits = [0] + [
        sum(1 << bit for bit, trait in enumerate(TRAITS.values()) if name in trait.split())
        for name in all_names]
    lines = [
        "// Made by .ci/generate-tags.py; do not edit.",
        "",
        "extension Tag {",
        "  /// A key times this has the slot of its name in its upper ten bits.",
        "  static let multiplier: UInt64 = 0x%X" % multiplier,
        "",
        "  /// For each slot the number of the element, or 0.",
        "  static let slots: [UInt8] = [",
        *rows(["%d" % n for n in taken], 20),
        "  ]",
        "",
        "  /// For each element its key.",
        "  static let keys: [UInt64] = [",
        *rows(["0"] + ["0x%X" % key(n) for n in all_names], 4),
        "  ]",
        "",
        "  /// For each element what is true of it.",
        "  static let traitBits: [UInt16] = [",
        *rows(["0x%X" % t for t in traits], 10),
        "  ]",
        "}",
        "",
        "extension Tag.Traits {",
    ]
    for bit, trait in enumerate(TRAITS):
        lines.append("  static let %s = Self(rawValue: 1 << %d)" % (trait, bit))
    lines.append("}")
    return "\n".join(lines) + "\n"


def main():
    all_names = names()
    assert len(all_names) < 255 and max(map(len, all_names)) < 16
    for name, text in (("Tag.swift", tag_source(all_names)), ("Tag+Table.swift", table_source(all_names))):
        target = os.path.join(FOLDER, name)
        if "--check" in sys.argv[1:]:
            if not os.path.exists(target) or open(target, encoding="utf-8").read() != text:
                sys.exit("generate-tags: %s is stale; run python3 .ci/generate-tags.py" % name)
        else:
            open(target, "w", encoding="utf-8").write(text)


main()
