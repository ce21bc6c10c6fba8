/// The line that a commit begins with.
enum CommitLine {
  /// Whether "commit" and a whole hash stand at `start`.
  static func isFull(_ line: Span<UInt8>, at start: Int) -> Bool {
    let word: LinePattern = "commit "
    guard let digits = word.end(in: line, at: start) else { return false }
    let length = hash(line, at: digits)
    guard length == 40 || length == 64 else { return false }
    let end = digits + length
    return end == line.count || line[end] == 0x20
  }

  /// Where the words of a commit in one line begin; nil where the line has no short hash.
  static func words(_ line: Span<UInt8>, at start: Int) -> Int? {
    let length = hash(line, at: start)
    var at = start + length
    guard length >= 7, length <= 40, at + 1 < line.count, line[at] == 0x20 else { return nil }
    guard hasDigit(line, start..<at) else { return nil }
    at += 1
    if line[at] == 0x2D, line[at + 1] == 0x20 { at += 2 }
    if at < line.count, line[at] == 0x28,
      let end = ByteSearch.first(0x29, in: line, at..<line.count), end + 2 < line.count
    {
      return end + 2
    }
    return at < line.count ? at : nil
  }

  /// Whether a letter of `git format-patch` begins: "From", a whole hash, a date.
  static func isLetter(_ line: Span<UInt8>) -> Bool {
    let word: LinePattern = "From "
    guard let start = word.end(in: line, at: 0) else { return false }
    return hash(line, at: start) == 40
  }

  /// The words of the subject of a letter, without "[PATCH]" before them.
  static func subject(_ line: Span<UInt8>) -> Range<Int>? {
    let word: LinePattern = "Subject: "
    guard var start = word.end(in: line, at: 0), start < line.count else { return nil }
    if line[start] == 0x5B, let end = ByteSearch.first(0x5D, in: line, start..<line.count),
      end + 2 < line.count
    {
      start = end + 2
    }
    return start..<line.count
  }

  /// How many digits of a hash stand at `start`.
  static func hash(_ line: Span<UInt8>, at start: Int) -> Int {
    var at = start
    while at < line.count, at - start < 65, isHex(line[at]) { at += 1 }
    return at - start
  }

  private static func hasDigit(_ line: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for index in range where line[index] <= 0x39 { return true }
    // All letters is rarely a hash and often a word.
    return range.count > 10
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || byte >= 0x61 && byte <= 0x66
  }
}
