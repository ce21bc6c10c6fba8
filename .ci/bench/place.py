"""Where the top of the screen stands in a file."""
import math
import os

WINDOW = 1 << 20  # Bytes to look through on either side of the middle of the file.
ROWS = 4  # As many rows as it takes to have words that occur only once.


class Place:
    """The first byte of a screen near the middle of a file; white space does not count."""

    def __init__(self, path, rows):
        with open(path, "rb") as file:
            file.seek(max(0, os.path.getsize(path) // 2 - WINDOW))
            self.bytes = dense(file.read(2 * WINDOW))
        self.at = self._find(rows)

    def distance(self, rows):
        """How far the first of the rows is from this place: 0 where this place is in it."""
        at = self._find(rows)
        if self.at is None or at is None:
            return math.inf
        end = at + len(dense(rows[0].encode()))
        return max(at - self.at, self.at - end + 1, 0)

    def _find(self, rows):
        """Where the only copy of the rows is; None where there is no such copy."""
        # A benefit has a plus before it on the screen, and a risk a minus.
        wanted = b"".join(dense(row.strip(" +-").encode()) for row in rows[:ROWS])
        at = self.bytes.find(wanted)
        return None if not wanted or at < 0 or self.bytes.find(wanted, at + 1) >= 0 else at


def dense(text):
    return b"".join(text.split())
