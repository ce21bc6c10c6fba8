"""Scores the articles that a program prints of the pages of ../shared/formats."""
import html
import html.parser
import json
import re
import subprocess
from concurrent.futures import ThreadPoolExecutor

import data
import scores

DEV = data.FORMATS.parent / "corpus" / "dev"
# Lines are not broken, so that words of scripts without spaces are not either.
WIDE = ["--width", "1000"]
NO_TEXT = {"script", "style", "noscript", "iframe", "svg", "button", "textarea", "select"}
INLINE = set(
    "a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp "
    "small span strike strong sub sup time tt u var wbr img".split())


class ExpectedText(html.parser.HTMLParser):
    """The text of an expected page; what is not inline begins a line."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.parts, self.skipped = [], 0

    def handle_starttag(self, tag, attributes):
        self.skipped += tag in NO_TEXT
        if tag not in INLINE:
            self.parts.append("\n")

    def handle_endtag(self, tag):
        self.skipped -= tag in NO_TEXT and self.skipped > 0
        if tag not in INLINE:
            self.parts.append("\n")

    def handle_data(self, text):
        if not self.skipped:
            self.parts.append(text)


def expected_text(path):
    parser = ExpectedText()
    parser.feed(path.read_text(encoding="utf-8"))
    parser.close()
    return "".join(parser.parts)


def run(program, arguments, file, scratch):
    """What the program prints of a page."""
    if file.suffix == ".gz":
        page = scratch / file.name[:-3]
        page.write_bytes(data.read(file))
    elif file.suffix not in (".html", ".htm"):
        page = scratch / (file.name + ".html")
        page.write_bytes(data.read(file))
    else:
        page = file
    done = subprocess.run([program, *arguments, page], capture_output=True, check=True)
    return done.stdout.decode("utf-8", "replace")


def outline(program, file, scratch):
    return json.loads(run(program, ["--outline", "--format", "json"], file, scratch))


def words(text):
    return " ".join(scores.WORDS.findall(text)).lower()


def without_title(text, title):
    """A text without the line of its title, if it begins with that."""
    if not title:
        return text
    found = re.match(
        r"\s*" + r"[\W_]*".join(map(re.escape, scores.WORDS.findall(title))), text, re.IGNORECASE)
    return text[found.end():] if found else text


ALT = re.compile(rb"""\balt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))""", re.IGNORECASE)


def without_images(text, raw):
    """A text without the words in brackets that stand for the images of its page."""
    alts = {html.unescape(b"".join(found).decode("utf-8", "replace")) for found in ALT.findall(raw)}
    for alt in sorted(alts, key=len, reverse=True):
        if alt.strip():
            text = re.sub(r"\[\s*" + r"\s+".join(map(re.escape, alt.split())) + r"\s*\]", " ", text)
    return text


def score(program, sets, scratch):
    """Precision, recall and F1 for each set."""
    samples = {
        "pages": lambda: data.pages(),
        "readability": lambda: data.readability(scratch),
        "segments": lambda: data.segments(scratch),
    }
    for name in sets:
        some = list(samples[name]())
        with ThreadPoolExecutor(2) as pool:
            texts = list(pool.map(lambda each: printed(program, each, scratch), some))
        if name == "segments":
            yield name, scores.of_texts([(each.truth, text) for each, text in zip(some, texts)])
        else:
            truths = [each.truth if name == "pages" else expected_text(each.truth) for each in some]
            yield name, scores.of_words(list(zip(truths, texts)))


def printed(program, sample, scratch):
    """The article; the sets whose truth lacks the title get it without."""
    text = without_images(run(program, WIDE, sample.file, scratch), data.read(sample.file))
    if sample.set == "segments":
        return text
    return without_title(text, outline(program, sample.file, scratch)["title"])


def headings(program, scratch):
    """Articles, titles found, headings found and wanted of those that are headings in the HTML."""
    titles = found = wanted = 0
    samples = list(dev_samples(scratch))
    for page, truth in samples:
        truth, given = json.loads(truth.read_text()), outline(program, page, scratch)
        titles += words(truth["title"] or "") == words(given["title"] or "")
        own = html_headings(data.read(page))
        here = {words(section["title"]) for section in given["sections"]} | {words(given["title"] or "")}
        for block in truth["blocks"]:
            if block["kind"] == "heading" and words(block["text"]) in own:
                wanted += 1
                found += words(block["text"]) in here
    return len(samples), titles, found, wanted


def dev_samples(scratch):
    """The articles of the corpus whose HTML lies beside them, with their truths."""
    unpacked = data.unpack("readability", scratch) / "test-pages"
    for line in (DEV / "index.tsv").read_text().splitlines()[1:]:
        row = line.split("\t")
        page = data.FORMATS / "pages" / row[3]
        if "test-pages" in row[3]:
            page = unpacked / row[3].split("test-pages/")[1]
        if page.is_file():
            yield page, DEV / "truth" / f"{row[1]}.json"


def html_headings(raw):
    """The words of each heading in a page."""
    texts = re.findall(rb"<h[1-6]\b[^>]*>(.*?)</h[1-6]>", raw, re.DOTALL | re.IGNORECASE)
    plain = (re.sub(r"<[^>]*>", "", text.decode("utf-8", "replace")) for text in texts)
    return {words(html.unescape(text)) for text in plain}
