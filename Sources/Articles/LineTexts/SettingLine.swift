/// A line with a name and its value.
enum SettingLine {
  /// What stands between the name and the value.
  enum Sign { case equals, colon }

  /// Reads a line; nil where no name of one word stands before "=" or ":".
  static func sign(_ line: Span<UInt8>) -> Sign? {
    var at = nameStart(line)
    let start = at
    while at < line.count, at - start < 64, isName(line[at]) { at += 1 }
    guard at > start, at < line.count else { return nil }
    if line[at] == 0x3A, at + 1 == line.count || line[at + 1] == 0x20 { return .colon }
    let end = at
    while at < line.count, line[at] == 0x20 || line[at] == 0x09 { at += 1 }
    guard at < line.count else { return nil }
    if line[at] == 0x3D, at + 1 == line.count || line[at + 1] != 0x3D { return .equals }
    return line[at] == 0x3A && at > end && at + 1 < line.count && line[at + 1] <= 0x20
      ? .colon : nil
  }

  /// The name of a setting, hashed.
  static func nameHash(_ line: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in line.indices {
      if line[index] == 0x3D || line[index] == 0x3A { break }
      hash = (hash ^ UInt64(line[index])) &* 0x100_0000_01B3
    }
    return hash
  }

  /// Whether a line is a name in brackets.
  static func isSection(_ line: Span<UInt8>) -> Bool {
    guard line.count >= 3, line[0] == 0x5B, line[line.count - 1] == 0x5D else { return false }
    guard let close = ByteSearch.first(0x5D, in: line, 0..<line.count) else { return false }
    guard close == line.count - 1 || line[1] == 0x5B else { return false }
    for index in 1..<line.count - 1 where line[index] < 0x20 || line[index] == 0x2C { return false }
    let first = line[1]
    return first >= 0x41 && first <= 0x5A || first >= 0x61 && first <= 0x7A || first == 0x5B
  }

  /// Where the name begins, behind the hyphen of an entry and quotation marks.
  private static func nameStart(_ line: Span<UInt8>) -> Int {
    var at = 0
    if line.count > 2, line[0] == 0x2D, line[1] == 0x20 { at = 2 }
    if at < line.count, line[at] == 0x22 { at += 1 }
    return at
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D, 0x2E, 0x2F, 0x22, 0x40, 0x24, 0x2A,
      0x5B, 0x5D:
      true
    default: false
    }
  }
}
