"""What is measured, and beside what; each function gives rows of the table."""
import math

from library import library
from pages import pages
from place import Place
from report import Row
from rounds import rounds, timed
from terminal import Reader, Terminal, TooLong, surroundings
from texts import BLOCK, SIZES

INSTANT = 16  # Milliseconds from a key to the screen, at any size.
MEMORY = 48 << 20
ENDLESS = ["yes", "A sentence that goes on and on, as they do."]
PATIENCE = 180  # Seconds for a gigabyte to be loaded.


class Bench:
    """The program, the texts, and how often to measure."""

    def __init__(self, program, texts, sizes, runs):
        self.program = program
        self.lectern = Reader(program, marks_frames=True)
        self.less = Reader("less")
        self.texts = texts
        self.sizes = sorted(sizes, key=SIZES.get)
        self.runs = runs
        self.environment = surroundings(texts.directory)

    @property
    def largest(self):
        return self.sizes[-1]

    @property
    def middle(self):
        """The size of texts in other shapes: 100 MB says what a gigabyte would."""
        return max((size for size in self.sizes if size != "1g"), key=SIZES.get, default="1g")

    def runs_at(self, size):
        return self.runs if SIZES[size] < 100 << 20 else max(2, self.runs // 3)

    def texts_of(self, *kinds):
        """Name and path of each text that there is room for."""
        for shape, size in kinds:
            path = self.texts.make(shape, size)
            if path:
                yield ("%s, %s" % (size, shape) if shape != "prose" else size), size, path

    def prose(self):
        return self.texts_of(*(("prose", size) for size in self.sizes))

    def shapes(self):
        return self.texts_of(
            *((shape, self.middle) for shape in ("wrapped", "one line", "wide")), ("letters", "1m"))

    def on(self, reader, session, path=None, feed=None):
        """A contender: a session with a reader on its own terminal."""
        def run(figures):
            with Terminal(reader, self.texts.directory, path, feed) as terminal:
                session(terminal, figures)
        return run

    def beside_less(self, session, path, runs):
        """The samples of Lectern and of less in the same session."""
        found = rounds(
            {"lectern": self.on(self.lectern, session, path),
             "less": self.on(self.less, session, path)}, runs, warm=runs == self.runs)
        return found["lectern"], found["less"]


def first_screens(bench):
    def session(terminal, figures):
        figures["took"] = terminal.first_frame()

    contenders = {}
    names = []
    for name, _, path in [*bench.prose(), *bench.shapes()]:
        names.append(name)
        contenders["lectern " + name] = bench.on(bench.lectern, session, path)
        contenders["less " + name] = bench.on(bench.less, session, path)
    endless = "endless pipe"
    contenders["lectern " + endless] = bench.on(bench.lectern, session, feed=ENDLESS)
    contenders["less " + endless] = bench.on(bench.less, session, feed=ENDLESS)
    found = {name: samples.of("took") for name, samples in rounds(contenders, bench.runs).items()}
    for name in names + [endless]:
        ours = found["lectern " + name]
        yield Row("first screen, " + name, ours, "less", found["less " + name], times=2)
        if name in ("1g", endless) and "8k" in bench.sizes:
            yield Row("first screen, " + name, ours, "lectern, 8k", found["lectern 8k"], times=1.2)


def single_keys(bench):
    def session(terminal, figures):
        terminal.first_frame()
        figures["the end (G), right after opening"] = terminal.press(b"G")
        figures["back to the start (g)"] = terminal.press(b"g")
        figures["a page on"] = terminal.press(b" ")
        terminal.press(b"50%")
        figures["resize at the middle, slowest of three"] = max(
            terminal.resize(columns) for columns in (60, 100, 80))

    whats = ("the end (G), right after opening", "back to the start (g)", "a page on",
             "resize at the middle, slowest of three")
    for name, size, path in bench.prose():
        ours, theirs = bench.beside_less(session, path, bench.runs_at(size))
        for what in whats:
            yield Row("%s, %s" % (what, name), ours.of(what), "less", theirs.of(what), most=INSTANT)


def many_keys(bench):
    bursts = {"200 lines on, typed at once": b"j" * 200, "100 pages on, typed at once": b" " * 100}
    for name, size, path in bench.prose():
        for what, keys in bursts.items():
            def session(terminal, figures):
                terminal.first_frame()
                figures["took"] = terminal.press(keys)
            ours, theirs = bench.beside_less(session, path, bench.runs_at(size))
            yield Row("%s, %s" % (what, name), ours.of("took"), "less", theirs.of("took"), times=1)


def coloured_logs(bench):
    """A coloured `git log -p` through a pipe, as a pager gets it."""
    def session(terminal, figures):
        figures["first screen"] = terminal.first_frame()
        figures["100 pages on, typed at once"] = terminal.press(b" " * 100)

    coloured = Reader("less", "-R")
    for name, size, path in bench.texts_of(("coloured log", bench.middle)):
        feed = ["cat", path]
        found = rounds({"lectern": bench.on(bench.lectern, session, feed=feed),
                        "less": bench.on(coloured, session, feed=feed)}, bench.runs_at(size))
        for what, budget in (("first screen", 2), ("100 pages on, typed at once", 1)):
            yield Row("%s, %s through a pipe" % (what, name), found["lectern"].of(what), "less -R",
                      found["less"].of(what), times=budget)


def whole_texts(bench):
    def loading(terminal, figures):
        figures["took"] = terminal.loaded(PATIENCE)

    for name, size, path in [*bench.prose(), *bench.shapes()]:
        def command(*words):
            return timed([*words, path], bench.environment, PATIENCE)
        found = rounds({
            "contents": command(bench.program, "--outline"),
            "words": command(bench.program, "--outline", "--format", "json"),
            "screen": bench.on(bench.lectern, loading, path),
            "wc -l": command("wc", "-l"),
            "wc -lw": command("wc", "-lw"),
            "rg -c": command("rg", "-c", "^[A-Z][^.]*$"),
        }, bench.runs_at(size), warm=SIZES[size] < 100 << 20)
        took = {contender: samples.of("took") for contender, samples in found.items()}

        def row(what, which, beside, times=None):
            return Row("%s, %s" % (what, name), took[which], beside, took[beside],
                       times=times if size == "1g" else None)
        yield row("whole contents", "contents", "wc -l", times=8)
        yield row("whole contents", "contents", "rg -c")
        yield row("loading done on the screen", "screen", "wc -l", times=8)
        yield row("contents and words (json)", "words", "wc -lw", times=1)


def long_line(bench):
    """Open, end, back: one line of 100 MB beside an article of 1 MB."""
    def session(terminal, figures):
        figures["took"] = terminal.first_frame() + terminal.press(b"G") + terminal.press(b"g")

    paths = {name: path for name, _, path in bench.texts_of(("one line", bench.middle), ("prose", "1m"))}
    line = "%s, one line" % bench.middle
    if len(paths) < 2 or "1m" not in bench.sizes:
        return
    found = rounds({name: bench.on(bench.lectern, session, path) for name, path in paths.items()},
                   bench.runs)
    yield Row("open, end and back, " + line, found[line].of("took"), "lectern, 1m",
              found["1m"].of("took"), times=2)


def searching(keys, words):
    """From the keys of a search in a loaded text until some words are on the screen."""
    def session(terminal, figures):
        settle(terminal)
        figures["took"] = terminal.until(keys, words, PATIENCE)
        figures["memory"] = terminal.peak()
    return session


def typing(terminal, figures):
    """The slowest of the keys of a query, while each begins a search of its own."""
    settle(terminal)
    typed, took = "", []
    for key in "/the acetylcholine":
        typed += key
        took.append(terminal.until(key.encode(), typed.rstrip()))
    figures["took"] = max(took)


def settle(terminal):
    if terminal.reader.marks_frames:
        terminal.loaded(PATIENCE)
    else:
        terminal.first_frame()


def searches(bench):
    """A word that is not there, one that is far down, and the keys of a query."""
    missing = "acetylcholine"
    size = bench.largest
    far = "%04d-" % (SIZES[size] * 9 // 10 // BLOCK)  # In the headings of one block.
    for name, _, path in bench.texts_of(("prose", size)):
        def command(*words):
            return timed([*words, path], bench.environment, PATIENCE)

        def on(reader, prefix, word, words):
            return bench.on(reader, searching(prefix + word.encode() + b"\r", words), path)
        found = rounds({
            "exact": on(bench.lectern, b"/\x1be", missing, "not found"),
            "folded": on(bench.lectern, b"/", missing, "not found"),
            "rg -c": command("rg", "-c", missing),
            "rg -ci": command("rg", "-ci", missing),
            "far": on(bench.lectern, b"/", far, far + "0"),
            "less": on(bench.less, b"/", far, far + "0"),
            "rg -m1": command("rg", "-m1", far),
            "key": bench.on(bench.lectern, typing, path),
        }, bench.runs_at(size), warm=False)
        took = {contender: samples.of("took") for contender, samples in found.items()}

        def row(what, which, beside, times=None):
            return Row("%s, %s" % (what, name), took[which], beside, took[beside], times=times)
        yield row("a missing word, exact", "exact", "rg -c", times=1.5)
        yield row("a missing word, folded", "folded", "rg -c", times=4)
        yield row("a missing word, folded", "folded", "rg -ci")
        yield row("a word at 90 %", "far", "rg -m1")
        yield row("a word at 90 %", "far", "less")
        yield Row("keys of a query, slowest of 18, %s" % name, took["key"], most=INSTANT)
        yield Row("memory, %s, searched" % name, found["folded"].of("memory"), unit="MB",
                  most=MEMORY)


def printed_matches(bench):
    """All matches of a common word, with their paragraphs; most paragraphs have some."""
    word = "sleep"
    for name, size, path in bench.texts_of(("prose", bench.middle)):
        def command(*words):  # Into a pipe: rg prints nothing where it goes nowhere.
            piped = ["sh", "-c", '"$@" | cat', "sh", *words, path]
            return timed(piped, bench.environment, PATIENCE)
        found = rounds({
            "exact": command(bench.program, "--grep", word, "--exact"),
            "json": command(bench.program, "--grep", word, "--exact", "--format", "json"),
            "rg": command("rg", word),
            "rg --json": command("rg", "--json", word),
        }, bench.runs_at(size))
        took = {contender: samples.of("took") for contender, samples in found.items()}
        yield Row("matches printed, " + name, took["exact"], "rg", took["rg"])
        yield Row("matches printed (json), " + name, took["json"], "rg --json", took["rg --json"])


def memory(bench):
    def reading(terminal, figures):
        terminal.first_frame()
        if terminal.reader.marks_frames:
            terminal.loaded(PATIENCE)
        figures["loaded"] = terminal.peak()
        for keys in (b"G", b"g", b" " * 100, b"50%", b"b" * 100, b"75%", b" " * 10, b"25%"):
            terminal.press(keys)
        figures["paged"] = terminal.peak()

    def loading(terminal, figures):
        try:
            figures["took"] = terminal.loaded(PATIENCE)
        finally:
            figures["loaded"] = terminal.peak()

    def endless(terminal, figures):
        terminal.first_frame()
        terminal.rest(2)
        figures["loaded"] = terminal.peak()

    def once(contender):
        figures = {}
        try:
            contender(figures)
        except TooLong:
            pass
        return lambda figure: [figures.get(figure, math.inf)]

    size = bench.largest
    for name, _, path in bench.texts_of(("prose", size)):
        ours = once(bench.on(bench.lectern, reading, path))
        yield Row("memory, %s, loaded" % name, ours("loaded"), unit="MB", most=MEMORY)
        theirs = once(bench.on(bench.less, reading, path))
        yield Row("memory, %s, paged about" % name, ours("paged"), "less", theirs("paged"), "MB",
                  most=MEMORY)
        if bench.texts.has_room(SIZES[size], "what comes through a pipe"):
            piped = once(bench.on(bench.lectern, loading, feed=["cat", path]))
            yield Row("memory, %s through a pipe" % name, piped("loaded"), unit="MB", most=MEMORY)
    if bench.texts.has_room(8 << 30, "two seconds of an endless pipe"):
        ours = once(bench.on(bench.lectern, endless, feed=ENDLESS))
        yield Row("memory, endless pipe, after 2 s", ours("loaded"), unit="MB", most=MEMORY)
    for name, _, path in bench.texts_of(("letters", size)):
        ours = once(bench.on(bench.lectern, loading, path))
        state = "still loading after %d s" % PATIENCE if math.isinf(ours("took")[0]) else "loaded"
        yield Row("memory, %s, %s" % (name, state), ours("loaded"), unit="MB", most=MEMORY)


def position(bench):
    """How far the first row goes from where it was, at the most, while the width changes."""
    for name, _, path in bench.texts_of(("prose", bench.largest)):
        def session(terminal, figures):
            terminal.first_frame()
            terminal.press(b"50%")
            while not terminal.text()[0].strip():
                terminal.press(b"j")
            place = Place(path, terminal.text())
            moved = 0
            for columns in (60, 100, 80):
                terminal.resize(columns)
                moved = max(moved, place.distance(terminal.text()))
            figures["moved"] = moved

        ours, theirs = bench.beside_less(session, path, 1)
        yield Row("place through 80 > 60 > 100 > 80, " + name, ours.of("moved"), "less",
                  theirs.of("moved"), "bytes", most=0)


ALL = (first_screens, single_keys, many_keys, coloured_logs, whole_texts, searches, printed_matches, long_line, memory,
       position, library, pages)
