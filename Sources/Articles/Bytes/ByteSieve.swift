import CBytes

/// Finds where a literal may begin, at the speed of memory: by its two rarest bytes, 32 at a time.
///
/// It lets through more than there is, never less. On request it also stops where the literal may not
/// look like itself: at scalars that may stand for its letters, and at hyphens before a line end.
struct ByteSieve: Sendable {
  /// Scalars to stop at; all above U+FFFF are.
  struct Stops {
    /// Those that are passed over or stand for letters of the literal; it is stopped at them only
    /// where what is beside them fits.
    var scalars = ScalarBits()
    /// Those among them that stand for several letters.
    var ligatures = ScalarBits()
  }

  private let length: Int
  private let first: Int
  private let second: Int
  private let firstForms: (UInt8, UInt8)
  private let secondForms: (UInt8, UInt8)
  private let stops: Stops?
  private let stopsAtHyphens: Bool
  /// For each byte, a bit for each byte of the literal that it may precede or follow.
  private let before: [UInt32]
  private let after: [UInt32]

  /// The longest literal that can be looked for with scalars to stop at, in bytes.
  static let longest = 32

  /// A sieve for `literal`, whose ASCII letters may be of either case where `foldsCase`; an empty
  /// literal is nowhere.
  init(
    _ literal: [UInt8], foldsCase: Bool = false, stopsAt stops: Stops? = nil,
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
    let neighbours = stops == nil ? ([], []) : Self.neighbours(literal, foldsCase: foldsCase)
    (before, after) = neighbours
  }

  /// What may stand beside a scalar that stands for a byte of `literal`: anything before the first
  /// and after the last, and after any another such scalar or the break of a word.
  ///
  /// What comes before is plain, since the first such scalar of a word is stopped at.
  private static func neighbours(
    _ literal: [UInt8], foldsCase: Bool
  ) -> (before: [UInt32], after: [UInt32]) {
    precondition(literal.count <= longest)
    let last = UInt32(max(0, literal.count - 1))
    var before = [UInt32](repeating: 1, count: 256)
    var after = (0...255).map { byte -> UInt32 in
      [0x0A, 0x0D, 0x2D].contains(byte) || byte >= 0x80 ? .max : 1 << last
    }
    for (index, byte) in literal.enumerated() {
      for form in [byte, foldsCase ? otherCase(byte) : byte] {
        if index < Int(last) { before[Int(form)] |= 1 << UInt32(index + 1) }
        if index > 0 { after[Int(form)] |= 1 << UInt32(index - 1) }
      }
    }
    return (before, after)
  }

  /// The first candidate in `range`, or its end where there is none; the literal may end behind it.
  func next(in text: Span<UInt8>, _ range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= text.count)
    return unsafe text.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return range.upperBound }
      return unsafe withSieve { sieve in
        unsafe Int(
          cbytes_sift(
            start, numericCast(range.lowerBound), numericCast(range.upperBound),
            numericCast(bytes.count), sieve))
      }
    }
  }

  private func withSieve<Result>(_ body: (UnsafePointer<cbytes_sieve>) -> Result) -> Result {
    var sieve = unsafe cbytes_sieve()
    unsafe sieve.length = numericCast(length)
    unsafe (sieve.first, sieve.second) = (numericCast(first), numericCast(second))
    unsafe sieve.forms = (firstForms, secondForms)
    unsafe sieve.hyphens = stopsAtHyphens ? 1 : 0
    guard let stops else { return unsafe body(&sieve) }
    // All above U+FFFF are stopped at, and so are bytes that begin no scalar.
    unsafe sieve.leads = stops.scalars.leads | 0xFFFF << 48
    return unsafe stops.scalars.bytes.withUnsafeBufferPointer { scalars in
      unsafe stops.ligatures.bytes.withUnsafeBufferPointer { ligatures in
        unsafe before.withUnsafeBufferPointer { before in
          unsafe after.withUnsafeBufferPointer { after in
            unsafe sieve.scalars = scalars.baseAddress
            unsafe sieve.ligatures = ligatures.baseAddress
            unsafe sieve.before = before.baseAddress
            unsafe sieve.after = after.baseAddress
            return unsafe body(&sieve)
          }
        }
      }
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
