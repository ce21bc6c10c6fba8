"""One pass over a page: blocks, the containers that they stand in, and what the page claims."""
import json
import re

from selectolax.lexbor import LexborHTMLParser

import hints

SKIPPED = set(
    "script style template svg math-x iframe object embed applet select option button input "
    "textarea datalist audio video canvas map frame frameset noframes head title meta link base "
    "param source track progress meter dialog".split())
CONTAINERS = set(
    "address article aside blockquote body center details dd dir div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noscript "
    "ol p pre search section summary table tbody thead tfoot tr td th caption ul".split())
EMPHASES = set("b strong i em".split())

DENSE = re.compile(
    "[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f\u0e00-\u0eff]")
BLANKS = re.compile(r"\s+")
COMMAS = re.compile("[,\u060c\ufe50\u3001\uff0c;\uff1b]")
SENTENCES = re.compile(
    "[.!?\u2026](?=[\\s\"'\u201d\u201c\u00bb)\\]]|$)|[\u3002\uff01\uff1f\u061f\u06d4]")


class LineBreak(str):
    """Stands in the text of a block for a `br`; white space of the page that looks like it does not."""


BREAK = LineBreak("\n")


def folded(text):
    return BLANKS.sub(" ", text or "").strip()


def weight(text):
    """Letters; an ideograph counts three, about what it is worth in Latin letters."""
    letters = len(text) - text.count(" ")
    return letters if text.isascii() else letters + 2 * len(DENSE.findall(text))


class Container:
    __slots__ = (
        "number parent tag bits depth first last W L blocks paragraphs commas images hiding make "
        "links").split()

    def __init__(self, number, parent, tag, bits, depth, hiding, make):
        self.number, self.parent, self.tag, self.bits = number, parent, tag, bits
        self.depth, self.hiding, self.make = depth, hiding, make
        self.first = self.last = self.W = self.L = 0
        self.blocks = self.paragraphs = self.commas = self.images = self.links = 0


class Block:
    __slots__ = "text container W L commas sentences bits links emphasis breaks".split()


class Page:
    """Blocks, containers and claims of a page."""


def hiding(attributes):
    if "hidden" in attributes:
        return 1
    style = (attributes.get("style") or "").replace(" ", "").lower()
    if "display:none" in style or "visibility:hidden" in style:
        return 1
    return 2 if attributes.get("aria-hidden") == "true" else 0


class Builder:
    def __init__(self):
        self.containers = [Container(0, -1, "root", 0, 0, 0, "")]
        self.current = 0
        self.blocks = []
        self.links_open = self.links_within = self.emphases = 0
        self.hints = []
        self.reset()

    def reset(self):
        self.parts, self.linked, self.links, self.weights = [], 0, 0, {}
        self.emphasised = self.breaks = 0

    def flush(self):
        text = folded("".join(self.parts))
        if text:
            block = Block()
            block.text, block.container = text, self.current
            block.W = weight(text)
            block.L = min(self.linked, block.W)
            block.commas = len(COMMAS.findall(text))
            block.sentences = len(SENTENCES.findall(text))
            block.links, block.breaks = self.links, self.breaks
            block.emphasis = self.emphasised / max(1, block.W)
            block.bits = 0
            for bits, letters in self.weights.items():
                if letters >= .8 * block.W:
                    block.bits |= bits
            self.blocks.append(block)
        self.reset()

    def text(self, text):
        self.parts.append(text)
        if not text.strip():
            return
        letters = weight(BLANKS.sub("", text))
        if self.links_open:
            self.linked += letters * .3 if self.links_within else letters
        if self.emphases:
            self.emphasised += letters
        for bits in self.hints:
            self.weights[bits] = self.weights.get(bits, 0) + letters

    def line_break(self):
        """Two breaks in a row, white space between them or not, end the block."""
        self.breaks += 1
        parts = self.parts
        if parts and parts[-1] is BREAK:
            self.flush()
        elif len(parts) > 1 and parts[-2] is BREAK and not parts[-1].strip():
            self.flush()
        else:
            parts.append(BREAK)

    def open(self, tag, bits, hidden, name):
        self.flush()
        parent = self.containers[self.current]
        container = Container(
            len(self.containers), self.current, tag, bits, parent.depth + 1,
            parent.hiding or hidden, tag + "." + name)
        container.first = len(self.blocks)
        self.containers.append(container)
        self.current = container.number

    def close(self):
        self.flush()
        container = self.containers[self.current]
        container.last = len(self.blocks)
        self.current = container.parent

    def open_inline(self, tag, attributes, bits):
        """Opens an inline element; gives what closes it."""
        single = [1 << number for number in range(21) if bits >> number & 1]
        href = attributes.get("href") if tag == "a" else None
        is_link, is_within = bool(href), bool(href) and href.startswith("#")
        is_emphasis = tag in EMPHASES
        self.links_open += is_link
        self.links += is_link
        self.links_within += is_within
        self.emphases += is_emphasis
        self.hints.extend(single)

        def close():
            self.links_open -= is_link
            self.links_within -= is_within
            self.emphases -= is_emphasis
            del self.hints[len(self.hints) - len(single):]

        return close

    def finish(self):
        self.flush()
        self.containers[0].last = len(self.blocks)
        for block in self.blocks:
            container = self.containers[block.container]
            container.W += block.W
            container.L += block.L
            container.blocks += 1
            container.commas += block.commas
            container.links += block.links
            if block.W >= 60 and block.L < .4 * block.W:
                container.paragraphs += 1
        for container in reversed(self.containers[1:]):
            parent = self.containers[container.parent]
            for sum_ in "W L blocks commas paragraphs images links".split():
                setattr(parent, sum_, getattr(parent, sum_) + getattr(container, sum_))


def decoded(raw):
    """The characters of a page, as a browser would guess them."""
    if raw[:3] == b"\xef\xbb\xbf":
        return raw[3:].decode("utf-8", "replace")
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return raw.decode("utf-16", "replace")
    said = (
        re.search(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]+)", raw[:4096], re.I)
        or re.search(rb"^<\?xml[^>]*encoding=[\"']([\w-]+)", raw[:200]))
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        pass
    name = said.group(1).decode().lower() if said else "windows-1252"
    if name in ("utf-8", "utf8"):
        text = raw.decode("utf-8", "replace")
        if text.count("\ufffd") < 20 + len(text) / 500:
            return text
        name = "windows-1252"
    if name in ("iso-8859-1", "latin1", "ascii", "us-ascii"):
        name = "windows-1252"
    if name in ("gb2312", "gbk"):
        name = "gb18030"
    try:
        return raw.decode(name, "replace")
    except LookupError:
        return raw.decode("windows-1252", "replace")


def read_json(text, claims):
    """Takes the claims of JSON-LD; from what is no JSON, those that look like it."""
    try:
        waiting = [json.loads(text, strict=False)]
    except ValueError:
        for key, name in (("headline", "headlines"), ("articleBody", "bodies")):
            found = re.search(r'"%s"\s*:\s*"((?:[^"\\]|\\.)*)"' % key, text)
            if found:
                claims[name].append(found.group(1))
        return
    count = 0
    while waiting and count < 2000:
        each = waiting.pop()
        count += 1
        if isinstance(each, list):
            waiting.extend(each)
        elif isinstance(each, dict):
            kind = each.get("@type")
            kind = " ".join(map(str, kind)) if isinstance(kind, list) else str(kind or "")
            if any(word in kind for word in ("Article", "Posting", "Report")):
                claims["article"] = True
            for key, name in (("articleBody", "bodies"), ("headline", "headlines")):
                if isinstance(each.get(key), str):
                    claims[name].append(each[key])
            if isinstance(each.get("description"), str) and "Article" in kind:
                claims["descriptions"].append(each["description"])
            waiting.extend(value for value in each.values() if isinstance(value, (dict, list)))


def read_claims(tree):
    claims = {
        "title": "", "headlines": [], "bodies": [], "descriptions": [], "article": False,
        "type": ""}
    for node in tree.css("meta"):
        attributes = node.attributes
        key = (attributes.get("property") or attributes.get("name")
               or attributes.get("itemprop") or "").lower()
        content = attributes.get("content") or ""
        if key in ("og:title", "twitter:title", "title", "headline"):
            claims["headlines"].append(content)
        elif key in ("og:description", "description", "twitter:description"):
            claims["descriptions"].append(content)
        elif key == "og:type":
            claims["type"] = content.lower()
    for node in tree.css("script"):
        if "ld+json" in (node.attributes.get("type") or ""):
            read_json(node.text(), claims)
    title = tree.css_first("title")
    if title:
        claims["title"] = folded(title.text())
    return claims


def build(raw):
    """The outline of a page."""
    tree = LexborHTMLParser(decoded(raw))
    builder = Builder()
    if tree.body is not None:
        builder.open("body", 0, 0, "")
        walk(tree.body.child, builder)
        builder.close()
    builder.finish()
    page = Page()
    page.blocks, page.containers, page.claims = builder.blocks, builder.containers, read_claims(tree)
    return page


def walk(node, builder):
    """Goes through a tree without recursion: trees may be deep."""
    stack = [(node, None)]
    while stack:
        node, close = stack.pop()
        if node is None:
            if close:
                close()
            continue
        stack.append((node.next, close))
        tag = node.tag
        if tag == "-text":
            builder.text(node.text_content or "")
        elif tag is None or tag[0] in "-_!" or tag in SKIPPED:
            continue
        elif tag == "br":
            builder.line_break()
        elif tag == "img":
            builder.containers[builder.current].images += 1
        elif tag == "hr":
            builder.flush()
        else:
            enter(node, tag, builder, stack)


def enter(node, tag, builder, stack):
    attributes = node.attributes
    is_inline_noscript = tag == "noscript" and builder.containers[builder.current].tag == "p"
    bits, hidden = hints.of(attributes), hiding(attributes)
    if (tag in CONTAINERS or "-" in tag) and not is_inline_noscript:
        if tag in ("body", "html"):
            bits = 0
        name = re.sub(r"\d+", "", (attributes.get("class") or "").strip())[:60]
        builder.open(tag, bits, hidden, name)
        stack.append((node.child, builder.close))
    elif hidden != 1:
        stack.append((node.child, builder.open_inline(tag, attributes, bits)))
