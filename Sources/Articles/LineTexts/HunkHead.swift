/// The line that a hunk of a diff begins with: "@@ -1,7 +1,8 @@ func main()".
struct HunkHead: Equatable {
  /// Lines that the hunk has of the old and of the new file.
  let old: Int
  let new: Int
  /// The bytes of the name of the function, or of the ranges where there is none.
  let title: Range<Int>

  /// Reads the hunk head of a line; nil where it is none.
  init?(_ line: Span<UInt8>) {
    guard line.count >= 9, line[0] == 0x40, line[1] == 0x40 else { return nil }
    var at = 2
    while at < line.count, line[at] == 0x40 { at += 1 }
    let parents = at - 1
    var counts: [Int] = []
    let ranges = at + 1
    for sign in 0...parents {
      guard let end = Self.range(line, at: at, sign: sign < parents ? 0x2D : 0x2B, &counts) else {
        return nil
      }
      at = end
    }
    guard at + 2 < line.count, line[at] == 0x20, line[at + 1] == 0x40, line[at + 2] == 0x40 else {
      return nil
    }
    let end = at
    while at < line.count, line[at] == 0x40 || line[at] == 0x20 { at += 1 }
    title = at < line.count ? at..<line.count : ranges..<end
    // The lines of a merge are not counted, since one may be of several files.
    old = parents == 1 ? counts[0] : 0
    new = parents == 1 ? counts[1] : 0
  }

  /// Reads " -1,7" and gives its end.
  private static func range(
    _ line: Span<UInt8>, at start: Int, sign: UInt8, _ counts: inout [Int]
  ) -> Int? {
    var at = start
    guard at + 2 < line.count, line[at] == 0x20, line[at + 1] == sign else { return nil }
    at += 2
    guard number(line, &at) != nil else { return nil }
    guard at < line.count, line[at] == 0x2C else {
      counts.append(1)
      return at
    }
    at += 1
    guard let count = number(line, &at) else { return nil }
    counts.append(count)
    return at
  }

  private static func number(_ line: Span<UInt8>, _ at: inout Int) -> Int? {
    let start = at
    var number = 0
    while at < line.count, at - start < 9, line[at] >= 0x30, line[at] <= 0x39 {
      number = 10 * number + Int(line[at] - 0x30)
      at += 1
    }
    return at > start ? number : nil
  }
}
