/// The lines of a diff that name a file.
enum DiffFileLine {
  /// The name in a line that begins the diff of a file: "diff --git a/main.c b/main.c".
  static func name(_ line: Span<UInt8>) -> Range<Int>? {
    let count = line.count
    let (one, git): (LinePattern, LinePattern) = (
      "diff --cc |diff --combined |Index: ", "diff --git "
    )
    if let start = one.end(in: line, at: 0), start < count { return start..<count }
    if let start = git.end(in: line, at: 0), start < count { return newName(line, from: start) }
    let plain: LinePattern = "diff -"
    guard plain.matches(line, at: 0), let space = lastSpace(line), space + 1 < count else {
      return nil
    }
    return withoutSide(line, space + 1..<count)
  }

  /// The name behind "--- " or "+++ ", without the time that may follow it.
  static func name(behind sign: LinePattern, _ line: Span<UInt8>) -> Range<Int>? {
    guard let start = sign.end(in: line, at: 0) else { return nil }
    let end = ByteSearch.first(0x09, in: line, 0..<line.count) ?? line.count
    return end > start ? withoutSide(line, start..<end) : nil
  }

  /// Whether a name stands for no file.
  static func isNothing(_ line: Span<UInt8>, _ name: Range<Int>) -> Bool {
    let nothing: LinePattern = "/dev/null"
    return nothing.end(in: line, at: name.lowerBound) == name.upperBound
  }

  /// The second of two names: the same twice but for the letter of its side, or what follows " b/".
  private static func newName(_ line: Span<UInt8>, from start: Int) -> Range<Int> {
    let count = line.count
    let middle = (start + count) / 2
    if (count - start) % 2 == 1, line[middle] == 0x20 {
      return withoutSide(line, middle + 1..<count)
    }
    var at = count - 3
    while at > start {
      if line[at] == 0x20, line[at + 1] == 0x62, line[at + 2] == 0x2F { return at + 3..<count }
      at -= 1
    }
    return start..<count
  }

  /// A name without "a/" or "b/" before it and without quotes around it.
  private static func withoutSide(_ line: Span<UInt8>, _ name: Range<Int>) -> Range<Int> {
    var (start, end) = (name.lowerBound, name.upperBound)
    if end - start > 2, line[start] == 0x22, line[end - 1] == 0x22 {
      (start, end) = (start + 1, end - 1)
    }
    guard end - start > 2, line[start + 1] == 0x2F else { return start..<end }
    switch line[start] {
    case 0x61, 0x62, 0x63, 0x69, 0x6F, 0x77: return start + 2..<end
    default: return start..<end
    }
  }

  private static func lastSpace(_ line: Span<UInt8>) -> Int? {
    var at = line.count - 1
    while at > 0, line[at] != 0x20 { at -= 1 }
    return at > 0 ? at : nil
  }
}
