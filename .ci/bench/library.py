"""A library of many articles: opening its list, searching it, and making and renewing its index."""
import os
import random
import shutil

from report import Row
from rounds import rounds, timed
from terminal import Terminal
from texts import NOUNS, SEED, TROUBLES, WORDS

RARE = "quillon"  # In one article of a thousand.
OPEN, QUERY, SECOND = 200, 50, 1000  # Milliseconds.
FIRST = 900  # Seconds that the first index may take.


def sentence(dice, count):
    return " ".join(dice.choice(WORDS) for _ in range(count)).capitalize() + "."


def article(dice, number):
    title = "%s for %s, Number %d" % (dice.choice(NOUNS), dice.choice(TROUBLES), number)
    parts = ["%s Care" % dice.choice(NOUNS), title, sentence(dice, 18)]
    for section in range(dice.randint(2, 5)):
        parts.append("%s and %s" % (dice.choice(NOUNS), dice.choice(TROUBLES)))
        parts += [" ".join(sentence(dice, 12) for _ in range(5)) for _ in range(2)]
    if number % 1000 == 7:
        parts.append("A %s is named in this one." % RARE)
    return "\n\n".join(parts) + "\n"


def make(texts, count):
    """The directory of a library and its bytes; None where the disk has no room for it."""
    directory = os.path.join(texts.directory, "library-%d" % count)
    done = directory + ".done"
    if not os.path.exists(done):
        if not texts.has_room(count * 8192, "a library of %d articles" % count):
            return None
        shutil.rmtree(directory, ignore_errors=True)
        dice = random.Random(SEED)
        for number in range(count):
            shelf = "%s/%02d" % (directory, number % 100)
            os.makedirs(shelf, exist_ok=True)
            with open("%s/article-%d.txt" % (shelf, number), "w", encoding="utf-8") as out:
                out.write(article(dice, number))
        with open(done, "w", encoding="utf-8"):
            pass
        os.sync()
    size = sum(os.path.getsize(os.path.join(folder, name))
               for folder, _, names in os.walk(directory) for name in names)
    return directory, size


def library(bench):
    count = 100_000 if "1g" in bench.sizes else 10_000
    made = make(bench.texts, count)
    if not made:
        return
    directory, size = made
    state = os.path.join(bench.texts.directory, "library-state")
    shutil.rmtree(state, ignore_errors=True)
    environment = {**bench.environment, "LECTERN_LIBRARY": directory, "XDG_STATE_HOME": state}
    search = timed([bench.program, "--search", RARE], environment, FIRST)
    grep = timed(["rg", "-l", RARE, directory], environment, FIRST)
    name = "%d articles" % count

    found = rounds({"lectern": search, "rg": grep}, 1, warm=False)
    first = found["lectern"].of("took")
    yield Row("first index, " + name, first, "rg -l", found["rg"].of("took"))
    bench.texts.notes.append(
        "The first index of %s takes in %.1f MB/s." % (name, size / 1e3 / first[0]))
    found = rounds({"lectern": search, "rg": grep}, bench.runs)
    yield Row("search in a new start, " + name, found["lectern"].of("took"), "rg -l",
              found["rg"].of("took"), most=SECOND)

    def session(figures):
        with Terminal(bench.lectern, bench.texts.directory, variables=environment) as terminal:
            figures["open"] = terminal.until(b"", "▸")
            terminal.until(b"", " of %d" % count)
            terminal.until(b"\\", "Type what to look for.")
            terminal.rest(2)
            # A count would do for what is found by the first letters, too.
            figures["query"] = terminal.until(RARE.encode(), RARE + " is named")

    # The list is known from one session to the next.
    found = rounds({"lectern": session, "rg": grep}, max(2, bench.runs // 2))
    yield Row("the list is open, " + name, found["lectern"].of("open"), most=OPEN)
    yield Row("a query in the list, " + name, found["lectern"].of("query"), "rg -l",
              found["rg"].of("took"), most=QUERY)
