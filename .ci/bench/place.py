"""Where a row of the screen stands in a file."""
import math
import os

WINDOW = 1 << 20  # Bytes to look through on either side of the middle of the file.


class Place:
    """The first byte of a row near the middle of a file."""

    def __init__(self, path, row):
        self.start = max(0, os.path.getsize(path) // 2 - WINDOW)
        with open(path, "rb") as file:
            file.seek(self.start)
            self.bytes = file.read(2 * WINDOW)
        self.at = self._find(row)

    def distance(self, row):
        """How far the bytes of a row are from this place: 0 where it is among them."""
        at = self._find(row)
        if self.at is None or at is None:
            return math.inf
        end = at + len(row.encode())
        return max(at - self.at, self.at - end + 1, 0)

    def _find(self, row):
        """Where the only copy of a row is; None where there is no such copy."""
        row = row.encode()
        at = self.bytes.find(row)
        return None if not row or at < 0 or self.bytes.find(row, at + 1) >= 0 else at
