/// A line of a chat log: "12:34 <ada> hello", "12:34 -!- ada has joined".
enum ChatLine {
  /// Whether a line is of a chat.
  static func `is`(_ line: Span<UInt8>) -> Bool {
    let time = timeEnd(line)
    var at = time ?? 0
    while at < line.count, line[at] == 0x20 || line[at] == 0x09 { at += 1 }
    guard at + 3 < line.count else { return false }
    if nickEnd(line, at) != nil { return true }
    guard time != nil else { return false }
    let sign: LinePattern = "-!-|* |*** |-->|<--|=!=|--\t"
    return sign.matches(line, at: at)
  }

  /// Where the time ends that a line begins with.
  private static func timeEnd(_ line: Span<UInt8>) -> Int? {
    let isBracketed = line[0] == 0x5B || line[0] == 0x28
    let start = isBracketed ? 1 : 0
    let short: LinePattern = "99:99"
    guard
      var end = LineStamp(line, at: start)?.end
        ?? short.end(in: line, at: start)
    else { return nil }
    while end < line.count, line[end] > 0x20 { end += 1 }
    return end
  }

  /// Where a name in pointed brackets ends.
  private static func nickEnd(_ line: Span<UInt8>, _ start: Int) -> Int? {
    guard line[start] == 0x3C, let end = ByteSearch.first(0x3E, in: line, start..<line.count),
      end - start > 1, end - start < 32, end + 1 < line.count, line[end + 1] == 0x20
    else { return nil }
    for index in start + 1..<end {
      switch line[index] {
      // A person with rights has a sign or a space before the name.
      case 0x20, 0x40: if index > start + 1 { return nil }
      case 0x2F, 0x3D, 0x22, 0x21, 0x3F: return nil
      default: break
      }
    }
    return end
  }
}
