"""The pages of ../shared/formats with their truths."""
import collections
import gzip
import json
import pathlib
import re
import tarfile
import urllib.parse

FORMATS = pathlib.Path(__file__).resolve().parents[3] / "shared" / "formats"
SHARED_HOSTS = ("co", "com", "gov", "org", "ac", "net", "blogspot", "wordpress", "github")
Sample = collections.namedtuple("Sample", "set name site file truth")


def site(address):
    parts = (urllib.parse.urlparse(address).hostname or address).split(".")
    if len(parts) < 2:
        return parts[0]
    return ".".join(parts[-3:] if len(parts) > 2 and parts[-2] in SHARED_HOSTS else parts[-2:])


def pages():
    truth = json.loads((FORMATS / "pages" / "ground-truth.json").read_text())
    for name, each in sorted(truth.items()):
        file = FORMATS / "pages" / "html" / f"{name}.html.gz"
        yield Sample("pages", name, site(each["url"]), file, each["articleBody"])


def unpack(set_, scratch):
    """Unpacks the pages of a set below a folder, once."""
    target = pathlib.Path(scratch) / set_
    if not target.exists():
        for archive in sorted((FORMATS / set_).glob("*.tar*")):
            with tarfile.open(archive) as tar:
                tar.extractall(target, filter="data")
    return target


def readability(scratch):
    """Needs `labels` for the text of what is expected, so the truth is the path of that."""
    for source in sorted(unpack("readability", scratch).rglob("source.html")):
        name = source.parent.name
        yield Sample(
            "readability", name, re.sub(r"-?\d+$", "", name), source,
            source.parent / "expected.html")


def segments(scratch):
    folder = unpack("segments", scratch)
    files = {file.name: file for file in folder.rglob("*") if file.is_file()}
    truth = json.loads((FORMATS / "segments" / "segments.json").read_text())
    for address, each in sorted(truth.items()):
        name = pathlib.Path(each["file"]).name
        yield Sample("segments", address, site(address), files[name], each)


def read(file):
    return gzip.open(file).read() if file.suffix == ".gz" else file.read_bytes()
