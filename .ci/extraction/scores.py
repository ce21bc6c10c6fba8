"""How well articles are found."""
import collections
import re
import unicodedata

WORDS = re.compile(r"\w+")


def normal(text):
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip()


def f1(precision, recall):
    return 2 * precision * recall / max(1e-9, precision + recall)


def of_texts(found):
    """Micro precision, recall and F1 of texts wanted and not, over pages (truth, text)."""
    hits = misses = wrong = 0
    for truth, text in found:
        text = normal(text)
        here = sum(normal(each) in text for each in truth["with"])
        hits += here
        misses += len(truth["with"]) - here
        wrong += sum(normal(each) in text for each in truth["without"])
    precision, recall = hits / max(1, hits + wrong), hits / max(1, hits + misses)
    return precision, recall, f1(precision, recall)


def runs(text):
    words = WORDS.findall(text)
    return collections.Counter(
        tuple(words[start:start + 4]) for start in range(max(1, len(words) - 3)))


def of_words(found):
    """Precision and recall of words in fours, averaged over pages (truth, text); F1 of both."""
    precision = recall = 0
    for truth, text in found:
        wanted, given = runs(truth), runs(text)
        shared = sum((wanted & given).values())
        precision += shared / sum(given.values()) / len(found)
        recall += shared / sum(wanted.values()) / len(found)
    return precision, recall, f1(precision, recall)
