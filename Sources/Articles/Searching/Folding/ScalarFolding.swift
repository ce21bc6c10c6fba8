/// What each scalar stands for in a search: no unit where it is passed over, one, or several.
///
/// A unit is a scalar, with the combining class of a mark in its highest byte. Typographic signs
/// stand for those of the keyboard and ligatures for their letters; white space of every kind is
/// U+0020. A letter with diacritics stands for the letter and its marks, or for the letter alone.
struct ScalarFolding: Sendable {
  /// The unit of a byte that is no UTF-8; no query has it.
  static let malformed: UInt32 = 0x11_0000
  /// The unit of white space.
  static let space: UInt32 = 0x20
  private static let passedOver: UInt32 = 255

  /// Whether case makes no difference.
  let foldsCase: Bool
  /// Whether diacritics count.
  let keepsMarks: Bool
  /// The page of ``codes`` for each 128 scalars; page 0 is that of scalars without a code.
  private var pages = [UInt16](repeating: 0, count: 0x110000 >> 7)
  /// `start << 3 | count` of what a scalar stands for in ``units``; 0 where it is itself.
  private var codes = [UInt32](repeating: 0, count: 1 << 7)
  private var units: [UInt32] = [0]

  private static let exact = ScalarFolding(foldsCase: false, keepsMarks: true)
  private static let caseless = ScalarFolding(foldsCase: true, keepsMarks: true)
  private static let markless = ScalarFolding(foldsCase: false, keepsMarks: false)
  private static let plain = ScalarFolding(foldsCase: true, keepsMarks: false)

  /// The folding of a kind, which is built when it is first asked for.
  static func with(foldsCase: Bool, keepsMarks: Bool) -> ScalarFolding {
    if keepsMarks { return foldsCase ? caseless : exact }
    return foldsCase ? plain : markless
  }

  private init(foldsCase: Bool, keepsMarks: Bool) {
    self.foldsCase = foldsCase
    self.keepsMarks = keepsMarks
    for control in 0x09...0x0D as ClosedRange<UInt32> { insert(control, [Self.space]) }
    insertMarks()
    if foldsCase { insertLetters(Self.foldings) }
    if !keepsMarks { insertLetters(Self.strokes) }
    var parts: [UInt32] = []
    for entry in Self.decompositions {
      parts.removeAll(keepingCapacity: true)
      decompose(entry, into: &parts)
      insert(UInt32(entry >> 42), parts)
    }
  }

  /// Where in ``units`` that stands which `scalar` stands for; nil where it stands for itself.
  private func place(of scalar: UInt32) -> Range<Int>? {
    let code = Int(codes[Int(pages[Int(scalar >> 7)]) << 7 | Int(scalar & 0x7F)])
    return code == 0 ? nil : code >> 3..<code >> 3 + code & 7
  }

  /// The first of the units that `scalar` stands for and how many there are.
  func first(of scalar: UInt32) -> (unit: UInt32, count: Int) {
    guard let place = place(of: scalar) else { return (scalar, 1) }
    return (units[place.lowerBound], place.count)
  }

  /// Adds the units that `scalar` stands for, the first `skipped` left out.
  func append(_ scalar: UInt32, from skipped: Int = 0, to list: inout [UInt32]) {
    if let place = place(of: scalar) {
      list.append(contentsOf: units[place].dropFirst(skipped))
    } else if skipped == 0 {
      list.append(scalar)
    }
  }

  /// Whether a unit is a mark.
  static func isMark(_ unit: UInt32) -> Bool { unit >> 24 != 0 }

  /// Whether a unit is a diacritic: a mark of a kind that a reader leaves out.
  static func isDiacritic(_ unit: UInt32) -> Bool { unit >> 24 >= 10 }

  /// Whether a letter has a stroke, which counts as a diacritic.
  static func hasStroke(_ scalar: UInt32) -> Bool {
    strokes.partitioningIndex { $0 >> 21 >= scalar }
      < strokes.partitioningIndex { $0 >> 21 > scalar }
  }

  /// Whether a scalar is invisible and makes no difference.
  static func isPassedOver(_ scalar: UInt32) -> Bool {
    let next = kinds.partitioningIndex { $0 >> 8 > scalar }
    return next > 0 && kinds[next - 1] & 0xFF == passedOver
  }

  /// The scalars above U+007F that are passed over or stand for some of `wanted`.
  func stops(for wanted: Set<UInt32>) -> ByteSieve.Stops {
    var stops = ByteSieve.Stops()
    for unit in wanted where unit > 0x7F { stops.scalars.insert(unit & 0x1F_FFFF) }
    for page in pages.indices where pages[page] != 0 {
      for scalar in UInt32(page) << 7..<UInt32(page + 1) << 7 where scalar > 0x7F {
        guard let place = place(of: scalar) else { continue }
        let count = units[place].count(where: wanted.contains)
        if count > 0 || place.isEmpty { stops.scalars.insert(scalar) }
        if count > 1 { stops.ligatures.insert(scalar) }
      }
    }
    return stops
  }
}

extension ScalarFolding {
  private mutating func insert(_ scalar: UInt32, _ parts: [UInt32]) {
    if pages[Int(scalar >> 7)] == 0 {
      pages[Int(scalar >> 7)] = UInt16(codes.count >> 7)
      codes.append(contentsOf: repeatElement(0, count: 1 << 7))
    }
    let code = UInt32(units.count << 3 | parts.count)
    codes[Int(pages[Int(scalar >> 7)]) << 7 | Int(scalar & 0x7F)] = code
    // One more, so that even the first unit of a scalar that is passed over can be read.
    units.append(contentsOf: parts.isEmpty ? [0] : parts)
  }

  private mutating func insertMarks() {
    for (change, next) in zip(Self.kinds, Self.kinds.dropFirst()) where change & 0xFF != 0 {
      let kind = change & 0xFF
      let isKept = kind != Self.passedOver && (keepsMarks || !Self.isDiacritic(kind << 24))
      for scalar in change >> 8..<next >> 8 { insert(scalar, isKept ? [scalar | kind << 24] : []) }
    }
  }

  private mutating func insertLetters(_ table: [UInt64]) {
    for entry in table {
      insert(UInt32(entry >> 21), [first(of: UInt32(entry & 0x1F_FFFF)).unit])
    }
  }

  /// Takes a scalar apart until nothing can be.
  private func decompose(_ entry: UInt64, into parts: inout [UInt32]) {
    for part in [UInt32(entry >> 21 & 0x1F_FFFF), UInt32(entry & 0x1F_FFFF)] where part != 0 {
      let index = Self.decompositions.partitioningIndex { $0 >> 42 >= part }
      if index < Self.decompositions.count, Self.decompositions[index] >> 42 == part {
        decompose(Self.decompositions[index], into: &parts)
      } else {
        append(part, to: &parts)
      }
    }
  }
}
