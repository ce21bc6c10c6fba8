/// A line of `git blame`: a hash, then a name and a date in brackets.
enum BlameLine {
  /// Whether a line is of such a listing.
  static func `is`(_ line: Span<UInt8>) -> Bool {
    let start = !line.isEmpty && line[0] == 0x5E ? 1 : 0
    let length = CommitLine.hash(line, at: start)
    guard length >= 7, length <= 40, start + length + 1 < line.count, line[start + length] == 0x20,
      let bracket = ByteSearch.first(0x28, in: line, start + length..<min(line.count, 200))
    else { return false }
    let date: LinePattern = "9999-99-99 99:99:99"
    return date.isIn(line.extracting(bracket..<min(line.count, bracket + 80)))
  }
}
