"""Pages of HTML: a real one of 170 KB, and longer ones that have its body many times."""
import gzip
import os
import pathlib
import re
import shutil
import subprocess

from report import Row
from rounds import rounds
from terminal import Reader

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Real pages; where there are none, those of Debian's packages.
PLACES = (ROOT.parent / "shared/formats/pages/html", pathlib.Path("/usr/share/doc"))
USUAL = 170 << 10
SIZES = {"7m": 7 << 20, "100m": 100 << 20}
SECOND = 1000
MEMORY = 48 << 20
PATIENCE = 60
FILLED = 5  # Rows of a browser that shows the page and no longer that it loads.
BROWSERS = {
    "w3m": Reader("w3m", "-T", "text/html", "-o", "use_history=0"),
    "lynx": Reader("lynx", "-force_html", "-nopause", "-accept_all_cookies"),
    "elinks": Reader("elinks", "-no-connect", "-force-html"),
}


def usual_page(directory):
    """The path of a copy of the real page that is nearest to 170 KB; None where there is none."""
    found = []
    for place in PLACES:
        for path in sorted(place.rglob("*.htm*")) if place.is_dir() else ():
            if path.is_file():
                html = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
                found.append((abs(len(html) - USUAL), str(path), html))
        if found:
            break
    if not found:
        return None
    page = os.path.join(directory, "page.html")
    with open(page, "wb") as out:
        out.write(min(found)[2])
    return page


def long_page(usual, size):
    """The path of a page that has the body of another as often as there is room for."""
    path = "%s-%s.html" % (usual.removesuffix(".html"), size)
    with open(usual, "rb") as page:
        html = page.read()
    body = re.search(rb"<body[^>]*>", html, re.I)
    start = body.end() if body else 0
    end = html.lower().rfind(b"</body")
    part = html[start:end if end > start else len(html)]
    with open(path, "wb") as out:
        out.write(html[:start])
        for _ in range(max(1, (SIZES[size] - start) // len(part))):
            out.write(part)
        out.write(b"</body></html>\n")
        out.flush()
        os.fsync(out.fileno())
    return path


def pages(bench):
    """First screens beside browsers, and beside less on the text; 100 MB with time and memory."""
    def session(terminal, figures):
        figures["took"] = terminal.first_frame()

    def browsing(terminal, figures):
        figures["took"] = terminal.filled(FILLED)

    def loading(terminal, figures):
        try:
            figures["took"] = terminal.loaded(PATIENCE)
        finally:
            figures["memory"] = terminal.peak()

    usual = usual_page(bench.texts.directory)
    if not usual:
        bench.texts.notes.append("Without pages: there is no real one.")
        return
    text = usual.removesuffix(".html") + ".txt"
    with open(text, "wb") as out:
        subprocess.run([bench.program, usual], stdout=out, env=bench.environment, check=True)
    browsers = {name: reader for name, reader in BROWSERS.items() if shutil.which(name)}
    contenders = {name: bench.on(reader, browsing, usual) for name, reader in browsers.items()}
    contenders["lectern"] = bench.on(bench.lectern, session, usual)
    contenders["less"] = bench.on(bench.less, session, text)
    found = {name: samples.of("took") for name, samples in rounds(contenders, bench.runs).items()}
    what = "first screen, page of %d KB" % (os.path.getsize(usual) >> 10)
    yield Row(what, found["lectern"], "less on its text", found["less"], times=3)
    for name in browsers:
        yield Row(what, found["lectern"], name, found[name], times=.1)
    if bench.texts.has_room(SIZES["7m"], "the page of 7 MB"):
        path = long_page(usual, "7m")
        contenders = {name: bench.on(reader, browsing, path) for name, reader in browsers.items()}
        contenders["lectern"] = bench.on(bench.lectern, session, path)
        found = rounds(contenders, max(2, bench.runs // 3), warm=False)
        for name in browsers:
            yield Row("first screen, page of 7m", found["lectern"].of("took"), name,
                      found[name].of("took"), times=.1)
    if bench.texts.has_room(2 * SIZES["100m"], "the page of 100 MB"):
        path = long_page(usual, "100m")
        found = rounds({"loaded": bench.on(bench.lectern, loading, path),
                        "first": bench.on(bench.lectern, session, path)}, max(2, bench.runs // 3))
        yield Row("first screen, page of 100m", found["first"].of("took"))
        yield Row("whole page of 100m", found["loaded"].of("took"), most=SECOND)
        yield Row("memory, page of 100m, loaded", found["loaded"].of("memory"), unit="MB", most=MEMORY)
