/// Whether all lines have the same number of values with the same byte between them.
struct DelimitedSurvey {
  /// How many lines were read.
  private(set) var lines = 0
  /// How often each sign stood in the first line, outside quotation marks.
  private var first = SIMD8<Int32>()
  /// In how many lines each sign stood as often.
  private var fitting = SIMD8<Int32>()
  /// A bit for each sign that stands before spaces and at the ends of lines, as in sentences.
  private var loose = 0
  /// Whether no sign can be the one.
  private(set) var isBroken = false

  /// Tab, comma, semicolon, bar, colon.
  private static let count = 5

  /// Counts the signs of a line.
  mutating func add(_ line: Span<UInt8>) {
    lines += 1
    guard !isBroken else { return }
    let counts = signs(line)
    if lines == 1 { first = counts }
    for index in 0..<Self.count where counts[index] == first[index] { fitting[index] &+= 1 }
    isBroken = !(0..<Self.count).contains { mayBe($0) }
  }

  /// Whether nearly all lines have a sign as often as the first.
  private func mayBe(_ index: Int) -> Bool {
    first[index] > 0 && loose & 1 << index == 0
      && (lines - Int(fitting[index])) * 20 <= max(lines, 20)
  }

  /// The byte between the values, where enough lines show it.
  var sign: UInt8? {
    for index in 0..<Self.count where mayBe(index) {
      if lines >= Self.needed(first[index], index) { return Self.byte(index) }
    }
    return nil
  }

  /// How many lines must have a sign so often: one comma stands in lines of prose too.
  private static func needed(_ count: Int32, _ index: Int) -> Int {
    switch index {
    case 0: 3
    case 4: count > 3 ? 3 : .max
    default: count > 1 ? 3 : 8
    }
  }

  private mutating func signs(_ line: Span<UInt8>) -> SIMD8<Int32> {
    var counts = SIMD8<Int32>()
    var isQuoted = false
    var isAfterSign = true
    let end = min(line.count, Self.longest)
    for at in 0..<end {
      let byte = line[at]
      guard byte != 0x22 else {
        if isQuoted || isAfterSign { isQuoted.toggle() }
        continue
      }
      let index = Self.index(byte)
      isAfterSign = index < Self.count
      guard isAfterSign, !isQuoted else { continue }
      counts[index] &+= 1
      let isBeforeSpace = at + 1 < line.count && line[at + 1] == 0x20 && index != 0 && index != 3
      let isOnlyLast = at + 1 == line.count && (index == 1 || index == 2) && counts[index] == 1
      if isBeforeSpace || isOnlyLast { loose |= 1 << index }
    }
    return counts
  }

  private static let longest = 2048

  /// Which of the signs a byte is; another number where it is none.
  @inline(__always)
  private static func index(_ byte: UInt8) -> Int {
    switch byte {
    case 0x09: 0
    case 0x2C: 1
    case 0x3B: 2
    case 0x7C: 3
    case 0x3A: 4
    default: 7
    }
  }

  private static func byte(_ index: Int) -> UInt8 {
    switch index {
    case 0: 0x09
    case 1: 0x2C
    case 2: 0x3B
    case 3: 0x7C
    default: 0x3A
    }
  }
}
