/// Whether the first line of values names the others.
enum DelimitedHeader {
  /// Whether the values of the first line are names, and others stand below them.
  static func isNames(_ sample: Span<UInt8>, by sign: UInt8) -> Bool {
    // Files of accounts have colons and no names.
    guard sign != 0x3A else { return false }
    var lines = SampleLines(sample)
    guard let head = lines.next(in: sample) else { return false }
    let names = values(sample, head, by: sign)
    guard names.count > 1, names.allSatisfy({ isName(sample, $0) }) else { return false }
    var rows = 0
    var others = 0
    while rows < 20, let row = lines.next(in: sample) {
      let values = values(sample, row, by: sign)
      guard values.count == names.count else { continue }
      rows += 1
      for (name, value) in zip(names, values) {
        if value.count == name.count, isSame(sample, name, value) { return false }
      }
      if values.contains(where: { !isName(sample, $0) }) { others += 1 }
    }
    return rows > 0 && others * 2 >= rows
  }

  /// Whether a value can be the name of a column: it begins with a letter and has no sign of an
  /// address or a number.
  private static func isName(_ sample: Span<UInt8>, _ value: Range<Int>) -> Bool {
    var start = value.lowerBound
    while start < value.upperBound, [0x22, 0x23, 0x20].contains(sample[start]) { start += 1 }
    guard start < value.upperBound, value.count <= 60 else { return false }
    switch sample[start] {
    case 0x41...0x5A, 0x61...0x7A, 0x5F, 0x80...0xFF: break
    default: return false
    }
    var (digits, spaces) = (0, 0)
    for index in start..<value.upperBound {
      switch sample[index] {
      case 0x40, 0x3A, 0x3D, 0x2E: return false
      case 0x30...0x39: digits += 1
      case 0x20: spaces += 1
      default: break
      }
    }
    return spaces < 5 && digits * 3 <= value.count
  }

  private static func isSame(_ sample: Span<UInt8>, _ one: Range<Int>, _ other: Range<Int>) -> Bool
  {
    zip(one, other).allSatisfy { sample[$0] == sample[$1] }
  }

  /// The values of a line; quotation marks keep those together that the sign stands in.
  private static func values(
    _ sample: Span<UInt8>, _ line: Range<Int>, by sign: UInt8
  ) -> [Range<Int>] {
    var values: [Range<Int>] = []
    var start = line.lowerBound
    var isQuoted = false
    for index in line where values.count < 200 {
      if sample[index] == 0x22 { isQuoted.toggle() }
      guard sample[index] == sign, !isQuoted else { continue }
      values.append(start..<index)
      start = index + 1
    }
    values.append(start..<line.upperBound)
    return values
  }
}
