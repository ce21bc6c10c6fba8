/// Whether all lines have the same number of values with the same byte between them.
struct DelimitedSurvey {
  private static let signs: [UInt8] = [0x09, 0x2C, 0x3B, 0x7C, 0x3A]
  /// How often each sign stood in the first line, outside quotation marks.
  private var first: [Int] = []
  /// In how many lines each sign stood as often.
  private var fitting = [Int](repeating: 0, count: signs.count)
  /// How many lines were read.
  private(set) var lines = 0
  private var isLoose = [Bool](repeating: false, count: signs.count)

  /// Whether no sign can be the one.
  var isBroken: Bool { sign(atLeast: 0) == nil }

  /// Counts the signs of a line.
  mutating func add(_ line: Span<UInt8>) {
    lines += 1
    let counts = count(line)
    if first.isEmpty { first = counts }
    for index in counts.indices where counts[index] == first[index] { fitting[index] += 1 }
  }

  /// The byte between the values, where at least so many lines show it.
  func sign(atLeast least: Int) -> UInt8? {
    guard lines >= least, !first.isEmpty else { return nil }
    for (index, sign) in Self.signs.enumerated() where first[index] > 0 {
      guard fitting[index] * 20 >= lines * 19, !isLoose[index] else { continue }
      // One comma or colon in each line is in prose too.
      let needed = sign == 0x09 ? 3 : first[index] > 2 ? 3 : first[index] > 1 ? 5 : 8
      if min(least, needed) == least && lines < needed && least > 0 { continue }
      if sign == 0x3A, first[index] < 4 { continue }
      return sign
    }
    return nil
  }

  private mutating func count(_ line: Span<UInt8>) -> [Int] {
    var counts = [Int](repeating: 0, count: Self.signs.count)
    var isQuoted = false
    var before: UInt8 = 0x2C
    for index in 0..<min(line.count, Self.longest) {
      let byte = line[index]
      if byte == 0x22 {
        if isQuoted || Self.isSign(before) { isQuoted.toggle() }
      } else if !isQuoted, let sign = Self.index(byte) {
        counts[sign] += 1
        // A sentence has a space behind its commas.
        if index + 1 < line.count, line[index + 1] == 0x20, sign != 0, sign != 3 {
          isLoose[sign] = true
        }
        if index + 1 == line.count, sign == 1 || sign == 2, counts[sign] == 1 {
          isLoose[sign] = true
        }
      }
      before = byte
    }
    return counts
  }

  private static let longest = 4096

  @inline(__always)
  private static func index(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x09: 0
    case 0x2C: 1
    case 0x3B: 2
    case 0x7C: 3
    case 0x3A: 4
    default: nil
    }
  }

  private static func isSign(_ byte: UInt8) -> Bool { index(byte) != nil }
}
