import CBytes

/// Finds where a literal may begin, at the speed of memory: by its two rarest bytes, 32 at a time.
///
/// It lets through more than there is, never less. On request it also stops at scalars of a set and
/// at hyphens before a line end, where a match may not look like the literal.
struct ByteSieve: Sendable {
  private let length: Int
  private let first: Int
  private let second: Int
  private let firstForms: (UInt8, UInt8)
  private let secondForms: (UInt8, UInt8)
  private let stops: ScalarBits?
  private let stopsAtHyphens: Bool

  /// A sieve for `literal`, whose ASCII letters may be of either case where `foldsCase`; an empty
  /// literal is nowhere.
  init(
    _ literal: [UInt8], foldsCase: Bool = false, stopsAt stops: ScalarBits? = nil,
    stopsAtHyphens: Bool = false
  ) {
    let rarest = literal.indices.sorted {
      Self.commonness(literal[$0]) < Self.commonness(literal[$1])
    }
    length = literal.count
    first = rarest.first ?? 0
    second = rarest.dropFirst().first ?? first
    func forms(_ index: Int) -> (UInt8, UInt8) {
      guard literal.indices.contains(index) else { return (0, 0) }
      return (literal[index], foldsCase ? Self.otherCase(literal[index]) : literal[index])
    }
    firstForms = forms(first)
    secondForms = forms(second)
    self.stops = stops
    self.stopsAtHyphens = stopsAtHyphens
  }

  /// The first candidate in `range`, or its end where there is none; the literal may end behind it.
  func next(in text: Span<UInt8>, _ range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= text.count)
    guard let stops else { return unsafe next(in: text, range, scalars: nil) }
    return unsafe stops.bytes.withUnsafeBufferPointer {
      unsafe next(in: text, range, scalars: $0.baseAddress)
    }
  }

  private func next(
    in text: Span<UInt8>, _ range: Range<Int>, scalars: UnsafePointer<UInt8>?
  ) -> Int {
    unsafe text.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return range.upperBound }
      var sieve = unsafe cbytes_sieve(
        length: numericCast(length), first: numericCast(first), second: numericCast(second),
        forms: (firstForms, secondForms), scalars: scalars, hyphens: stopsAtHyphens ? 1 : 0)
      return unsafe Int(
        cbytes_sift(
          start, numericCast(range.lowerBound), numericCast(range.upperBound),
          numericCast(bytes.count), &sieve))
    }
  }

  private static func otherCase(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A: byte ^ 0x20
    default: byte
    }
  }

  /// The bytes that are most common in prose, the commonest first.
  private static let common = Array(" etaoinsrhldcumfpgwybv,.k\n".utf8)

  /// The higher, the more often a byte stands in prose.
  private static func commonness(_ byte: UInt8) -> Int {
    // Any letter of a script with many bytes to a letter begins with the same few bytes.
    if byte >= 0xC0 { return common.count }
    if byte >= 0x80 { return common.count / 2 }
    let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    return common.firstIndex(of: lower).map { common.count - $0 } ?? 0
  }
}
