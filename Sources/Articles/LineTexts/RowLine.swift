/// A row that a tool prints for a file, an address or a few bytes.
enum RowLine {
  /// Whether a line is such a row.
  static func `is`(_ line: Span<UInt8>, _ words: LineWords) -> Bool {
    switch line[0] {
    case 0x2D, 0x64, 0x6C, 0x63, 0x62, 0x70, 0x73: if isMode(line) { return true }
    default: break
    }
    return isPath(line, words) || isPlace(line) || isHashed(line, words) || isSystemCall(line)
      || isPackage(line) || isCounted(line, words) || isMount(line) || isInterface(line)
  }

  /// "-rw-r--r--", as `ls -l` has it.
  private static func isMode(_ line: Span<UInt8>) -> Bool {
    guard line.count > 11 else { return false }
    for index in 1..<10 {
      switch line[index] {
      case 0x72, 0x77, 0x78, 0x2D, 0x73, 0x53, 0x74, 0x54: break
      default: return false
      }
    }
    return line[10] == 0x20 || line[11] == 0x20
  }

  /// Nothing but the path of a file.
  private static func isPath(_ line: Span<UInt8>, _ words: LineWords) -> Bool {
    guard words.all <= 2, line[line.count - 1] != 0x7B else { return false }
    if words.all == 1, line.count == 2, line[0] == 0x2E, line[1] == 0x3A { return true }
    guard line[0] == 0x2F || line[0] == 0x2E && line.count > 1 && line[1] == 0x2F else {
      return false
    }
    return words.all == 1 || line.count > 2 && line[line.count - 1] != 0x2E
  }

  /// A file, a number of a line and what stands there: "main.c:12: int main".
  private static func isPlace(_ line: Span<UInt8>) -> Bool {
    guard let colon = ByteSearch.first(0x3A, in: line, 0..<min(line.count, 120)), colon > 2 else {
      return false
    }
    var hasSign = false
    for index in 0..<colon {
      if line[index] <= 0x20 { return false }
      if line[index] == 0x2E || line[index] == 0x2F { hasSign = true }
    }
    var at = colon + 1
    while at < line.count, line[at] >= 0x30, line[at] <= 0x39 { at += 1 }
    return hasSign && at > colon + 1 && at < line.count && line[at] == 0x3A
  }

  /// A long hash, or an address in memory, and what it is of.
  private static func isHashed(_ line: Span<UInt8>, _ words: LineWords) -> Bool {
    let length = CommitLine.hash(line, at: 0)
    guard length >= 8, length < line.count else { return false }
    return line[length] == 0x3A
      || line[length] == 0x20 && (length >= 32 || length == 8 || length == 16)
  }

  /// "openat(AT_FDCWD, "/etc/passwd", O_RDONLY) = 3", as strace has it.
  private static func isSystemCall(_ line: Span<UInt8>) -> Bool {
    guard line[0] >= 0x61, line[0] <= 0x7A,
      let end = ByteSearch.first(0x28, in: line, 0..<min(line.count, 32)),
      end > 2
    else { return false }
    for index in 0..<end where !Wording.isWordLetter(line[index]) && line[index] != 0x5F {
      return false
    }
    var at = line.count - 1
    while at > end + 3 {
      if line[at] == 0x3D, line[at - 1] == 0x20 {
        var bracket = at - 1
        while bracket > end, line[bracket] == 0x20 { bracket -= 1 }
        return line[bracket] == 0x29
      }
      at -= 1
    }
    return false
  }

  /// "/dev/sda1 on / type ext4 (rw)", as mount has it.
  private static func isMount(_ line: Span<UInt8>) -> Bool {
    let (on, type): (LinePattern, LinePattern) = (" on /", " type ")
    return line[line.count - 1] == 0x29 && on.isIn(line) && type.isIn(line)
  }

  /// "1: lo: <LOOPBACK,UP> mtu 65536", as ip has it.
  private static func isInterface(_ line: Span<UInt8>) -> Bool {
    let (link, address, flags): (LinePattern, LinePattern, LinePattern) = (
      "9: |99: ", "inet |inet6 |link/", ": <"
    )
    return address.matches(line, at: 0) || link.matches(line, at: 0) && flags.isIn(line)
  }

  /// "ii  bash", as `dpkg -l` has it below a rule.
  private static func isPackage(_ line: Span<UInt8>) -> Bool {
    let row: LinePattern = "ii  |rc  |un  |hi  |iU  |+++-="
    return row.matches(line, at: 0)
  }

  /// A size and a path, as du has it.
  private static func isCounted(_ line: Span<UInt8>, _ words: LineWords) -> Bool {
    guard words.all == 2, line[0] >= 0x30, line[0] <= 0x39,
      let tab = ByteSearch.first(0x09, in: line, 0..<line.count)
    else { return false }
    return tab + 1 < line.count && (line[tab + 1] == 0x2F || line[tab + 1] == 0x2E)
  }
}
