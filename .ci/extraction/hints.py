"""What names of classes and ids say; the words are those of NameHints+Words.swift."""
import pathlib
import re

SOURCES = pathlib.Path(__file__).resolve().parent.parent.parent / "Sources" / "Markup"
ROW = re.compile(r'\.(\w+),\s*"""(.*?)"""', re.DOTALL)
WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
ARTICLE_BODY = 1 << 20
ROLES = {
    "navigation": "navigation", "menu": "navigation", "menubar": "navigation",
    "complementary": "side", "contentinfo": "footer", "dialog": "consent",
    "alertdialog": "consent", "alert": "consent",
}


def rows():
    text = (SOURCES / "Extraction" / "Words" / "NameHints+Words.swift").read_text()
    return [(name, words.split()) for name, words in ROW.findall(text)]


NAMES = [name for name, _ in rows()]
BITS = {}
for number, (_, words) in enumerate(rows()):
    for word in words:
        BITS[word] = BITS.get(word, 0) | 1 << number
BEGINNINGS = {}
for word, bits in BITS.items():
    if len(word) >= 5:
        BEGINNINGS.setdefault(word[:5], []).append((word, bits))
known = {}


def bit(name):
    return 1 << NAMES.index(name)


def of_word(word):
    bits = BITS.get(word)
    if bits:
        return bits
    bits = 0
    if len(word) > 5:
        for beginning, more in BEGINNINGS.get(word[:5], ()):
            if word.startswith(beginning):
                bits |= more
    return bits


def of(attributes):
    """The bits of an element."""
    names = ((attributes.get("class") or "") + " " + (attributes.get("id") or "")).strip()
    role = attributes.get("role") or ""
    itemprop = attributes.get("itemprop") or ""
    key = names, role, itemprop
    if key not in known:
        bits = 0
        for word in WORD.findall(names[:400]):
            bits |= of_word(word.lower())
        if role in ROLES:
            bits |= bit(ROLES[role])
        if itemprop == "articleBody":
            bits |= ARTICLE_BODY
        known[key] = bits
    return known[key]
