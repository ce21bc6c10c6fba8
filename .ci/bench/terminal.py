"""A program on a pseudo-terminal: keys in, and when what was on the screen."""
import collections
import fcntl
import math
import os
import select
import signal
import struct
import tempfile
import termios
import time

from screen import Screen

COLUMNS, ROWS = 80, 24
CALM = 0.15  # Seconds without a change after which an operation counts as done.
LIMIT = 60.0  # Seconds after which it counts as not done.
FRAME_ENDS = b"\x1b[?2026l"


class TooLong(Exception):
    """Nothing of what was waited for came in time, or the program is gone."""


def surroundings(directory):
    """The same few variables for every program: no home, no options of the person who measures."""
    return {
        "PATH": os.environ["PATH"], "HOME": "/nonexistent", "TERM": "xterm-256color",
        "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "TMPDIR": directory, "LESS": "",
        "LESSHISTFILE": "-", "SWIFT_BACKTRACE": "enable=no"}


class Reader:
    """How a reader is started, and where on its screen the text stands."""

    def __init__(self, *command, marks_frames=False):
        self.command = list(command)
        self.marks_frames = marks_frames

    def text_rows(self, lines):
        if not self.marks_frames:
            return lines[:-1]
        # Lectern: a bar above, a line of status below, and the contents left of a rule.
        return [line.partition("│")[2] if "│" in line else line for line in lines[1:-1]]


class Terminal:
    """A reader of a file, or of what the command `feed` writes; killed at the end of `with`.

    `variables` are those of its environment, in place of a memory of its own.
    """

    def __init__(self, reader, directory, path=None, feed=None, variables=None):
        self.reader = reader
        self.screen = Screen(COLUMNS, ROWS)
        self.backlog = collections.deque()
        self.tail = b""
        self.last = None  # When the bytes came that the screen got last.
        self.feeder = None
        # Nothing is remembered from another session, and so every session begins at the start.
        self.state = tempfile.TemporaryDirectory(prefix="lectern-state-", dir=directory)
        environment = variables or {
            **surroundings(directory), "XDG_STATE_HOME": self.state.name}
        self.master, terminal = os.openpty()
        self._set_size(COLUMNS)
        tty = os.ttyname(terminal)
        # The first terminal that the leader of a session opens becomes its controlling one.
        actions = [(os.POSIX_SPAWN_OPEN, 1, tty, os.O_RDWR, 0), (os.POSIX_SPAWN_DUP2, 1, 2)]
        if feed:
            output, entrance = os.pipe()
            self.feeder = spawn(feed, environment, [(os.POSIX_SPAWN_DUP2, entrance, 1)])
            os.close(entrance)
            actions.append((os.POSIX_SPAWN_DUP2, output, 0))
        else:
            actions.append((os.POSIX_SPAWN_DUP2, 1, 0))
        command = reader.command + ([path] if path else [])
        self.started = time.monotonic()
        self.pid = spawn(command, environment, actions)
        os.close(terminal)
        if feed:
            os.close(output)
        self.poll = select.poll()
        self.poll.register(self.master, select.POLLIN)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for pid in filter(None, (self.pid, self.feeder)):
            try:
                os.killpg(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            os.waitpid(pid, 0)
        os.close(self.master)
        self.state.cleanup()

    def first_frame(self):
        """Milliseconds from the start to the end of the first frame."""
        if not self.reader.marks_frames:
            return self._until_calm(self.started)
        for stamp in self._chunks(LIMIT):
            if stamp and FRAME_ENDS in self.tail:
                return (stamp - self.started) * 1000
        raise TooLong

    def filled(self, rows):
        """Milliseconds from the start until that number of rows has words: some first show that they load."""
        for stamp in self._chunks(LIMIT):
            if stamp and sum(bool(row.strip()) for row in self.text()) >= rows:
                return (stamp - self.started) * 1000
        raise TooLong

    def press(self, keys):
        """Milliseconds from the keys to the last change of the text that they bring about."""
        since = time.monotonic()
        os.write(self.master, keys)
        return self._until_calm(since)

    def resize(self, columns):
        """Milliseconds from the new width to the last change of the text."""
        self.screen.resize(columns)
        since = time.monotonic()
        self._set_size(columns)
        return self._until_calm(since)

    def loaded(self, limit=LIMIT):
        """Milliseconds from the start until the status line has no figure of loading any more."""
        for _ in self._chunks(limit):
            status = self.screen.lines()[-1]
            if "%" in status and "loading" not in status:
                return (self.last - self.started) * 1000
        raise TooLong

    def until(self, keys, words, limit=LIMIT):
        """Milliseconds from the keys until some words are on the screen."""
        since = time.monotonic()
        os.write(self.master, keys)
        for stamp in self._chunks(limit):
            if stamp and any(words in row for row in self.screen.lines()):
                return (stamp - since) * 1000
        raise TooLong

    def rest(self, seconds):
        """Lets the program go on for a while."""
        for _ in self._chunks(seconds):
            pass

    def text(self):
        """The rows of text on the screen."""
        return self.reader.text_rows(self.screen.lines())

    def peak(self):
        """The most memory that was ever resident, in bytes."""
        with open("/proc/%d/status" % self.pid, encoding="ascii") as status:
            for line in status:
                if line.startswith("VmHWM:"):
                    return int(line.split()[1]) << 10
        return math.nan

    def _until_calm(self, since):
        shown, changed = self.text(), None
        for stamp in self._chunks(LIMIT):
            now = self.text() if stamp else shown
            if now != shown:
                shown, changed = now, max(stamp, since)
            if changed and time.monotonic() - changed > CALM:
                return (changed - since) * 1000
        raise TooLong

    def _chunks(self, seconds):
        """The time of each chunk of output once the screen has it; None now and then in between.

        Bytes are taken as soon as they come, and put on the screen only when no more are there, so
        that the work of the screen does not delay the figures.
        """
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if len(self.backlog) < 256 and self._receive(0 if self.backlog else 20):
                continue
            if not self.backlog:
                yield None
                continue
            stamp, received = self.backlog.popleft()
            self.tail = self.tail[-len(FRAME_ENDS):] + received
            self.screen.feed(received)
            self.last = stamp
            yield stamp

    def _receive(self, milliseconds):
        if not self.poll.poll(milliseconds):
            return False
        try:
            received = os.read(self.master, 1 << 16)
        except OSError as error:
            raise TooLong from error
        self.backlog.append((time.monotonic(), received))
        return True

    def _set_size(self, columns):
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, columns, 0, 0))


def spawn(command, environment, actions):
    """Starts a program as the leader of its own session."""
    return os.posix_spawnp(
        command[0], command, environment, file_actions=actions, setsid=True,
        setsigdef=[signal.SIGPIPE, signal.SIGINT])
