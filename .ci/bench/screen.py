"""What a terminal would show: as much of xterm as curses and less use."""
import codecs
import re
import unicodedata

TOKEN = re.compile(
    r"(?P<text>[^\x00-\x1f\x7f]+)"
    r"|\x1b\[(?P<private>[<=>?]?)(?P<numbers>[0-9;:]*)[ -/]*(?P<final>[@-~])"
    r"|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)"
    r"|\x1b[ -/][0-~]"
    r"|\x1b(?P<escape>[0-Z\\^-~])"
    r"|(?P<control>[\x00-\x1a\x1c-\x1f\x7f])")


def columns_of(character):
    if character < "\u0300":
        return 1
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


class Screen:
    def __init__(self, columns, rows):
        self.columns, self.rows = columns, rows
        self.cells = [self._blank() for _ in range(rows)]
        self.x = self.y = 0
        self.top, self.bottom = 0, rows - 1
        self.saved = (0, 0)
        self.last = " "
        self.decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self.rest = ""

    def lines(self):
        return ["".join(row) for row in self.cells]

    def resize(self, columns):
        """Cuts or pads each row, as xterm does; what belongs there comes from the program."""
        self.columns = columns
        self.cells = [(row + [" "] * columns)[:columns] for row in self.cells]
        self.x = min(self.x, columns - 1)

    def feed(self, received):
        text = self.rest + self.decoder.decode(received)
        at = 0
        while at < len(text):
            token = TOKEN.match(text, at)
            if not token:
                break  # The rest of a sequence comes with the next bytes.
            at = token.end()
            kind = token.lastgroup
            if kind == "text":
                self._put(token.group())
            elif kind == "control":
                self._control(token.group())
            elif kind == "escape":
                self._escape(token.group("escape"))
            elif kind == "final" and not token.group("private"):
                self._sequence(token.group("final"), token.group("numbers"))
        self.rest = text[at:]

    def _blank(self):
        return [" "] * self.columns

    def _put(self, text):
        for character in text:
            width = columns_of(character)
            if not width:
                continue
            if self.x + width > self.columns:
                self.x = 0
                self._down()
            row = self.cells[self.y]
            row[self.x] = character
            if width == 2:
                row[self.x + 1] = ""
            self.x += width
        self.last = text[-1]

    def _control(self, character):
        if character == "\r":
            self.x = 0
        elif character in "\n\v\f":
            self._down()
        elif character == "\b":
            self.x = max(0, min(self.x, self.columns - 1) - 1)
        elif character == "\t":
            self.x = min((self.x // 8 + 1) * 8, self.columns - 1)

    def _escape(self, letter):
        if letter == "M":
            if self.y == self.top:
                self._scroll(-1)
            else:
                self.y = max(0, self.y - 1)
        elif letter == "7":
            self.saved = (self.x, self.y)
        elif letter == "8":
            self.x, self.y = self.saved

    def _down(self):
        if self.y == self.bottom:
            self._scroll(1)
        else:
            self.y = min(self.y + 1, self.rows - 1)

    def _scroll(self, count, top=None):
        """Moves the rows of the region, or those from `top` on, up; down where `count` is negative."""
        top = self.top if top is None else top
        part = self.cells[top:self.bottom + 1]
        count = max(-len(part), min(count, len(part)))
        new = [self._blank() for _ in range(abs(count))]
        part = part[count:] + new if count >= 0 else new + part[:count]
        self.cells[top:self.bottom + 1] = part

    def _sequence(self, final, numbers):
        given = [int(number or 0) for number in re.split("[;:]", numbers)]
        count = given[0] or 1
        if final in "Hf":
            self._go((given[1] if len(given) > 1 else 1) - 1, count - 1)
        elif final == "A":
            self._go(self.x, self.y - count)
        elif final in "Be":
            self._go(self.x, self.y + count)
        elif final in "Ca":
            self._go(self.x + count, self.y)
        elif final == "D":
            self._go(min(self.x, self.columns - 1) - count, self.y)
        elif final in "G`":
            self._go(count - 1, self.y)
        elif final == "d":
            self._go(self.x, count - 1)
        elif final == "J":
            self._erase_rows(given[0])
        elif final == "K":
            self._erase(*((self.x, self.columns), (0, self.x + 1), (0, self.columns))[given[0]])
        elif final == "X":
            self._erase(self.x, self.x + count)
        elif final in "P@":
            self._shift(count if final == "P" else -count)
        elif final in "LM":
            self._scroll(count if final == "M" else -count, top=self.y)
        elif final in "ST":
            self._scroll(count if final == "S" else -count)
        elif final == "b":
            self._put(self.last * count)
        elif final == "r":
            self.top = count - 1
            self.bottom = (given[1] if len(given) > 1 and given[1] else self.rows) - 1
            self._go(0, 0)

    def _go(self, x, y):
        self.x = max(0, min(x, self.columns - 1))
        self.y = max(0, min(y, self.rows - 1))

    def _erase(self, start, end):
        end = min(end, self.columns)
        self.cells[self.y][start:end] = [" "] * max(0, end - start)

    def _erase_rows(self, which):
        if which == 0:
            self._erase(self.x, self.columns)
        rows = (range(self.y + 1, self.rows), range(self.y), range(self.rows))[min(which, 2)]
        for y in rows:
            self.cells[y] = self._blank()

    def _shift(self, count):
        """Takes cells out at the cursor, or puts blank ones in where `count` is negative."""
        row = self.cells[self.y]
        if count > 0:
            row[self.x:] = (row[self.x + count:] + self._blank())[:self.columns - self.x]
        else:
            row[self.x:] = ([" "] * -count + row[self.x:])[:self.columns - self.x]
