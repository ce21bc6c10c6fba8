import Foundation

@testable import Articles

/// Folding by Foundation and by the properties that Swift knows, not by our tables.
struct ReferenceFolding {
  /// A letter with its marks and what is passed over after it.
  struct Atom {
    var start: Int
    var text: String
    var units: [String]
    var size: Int
    var end: Int { start + size }
    var first: Unicode.Scalar? { text.unicodeScalars.first }
  }

  private let isCaseKept: Bool
  private let areMarksKept: Bool

  init(for query: String) {
    isCaseKept = query != query.lowercased()
    // Marks without a letter before them stand for nothing.
    let letters = query.unicodeScalars.drop { Self.isPassedOver($0) || Self.isMark("\($0)") }
    areMarksKept = String(String.UnicodeScalarView(letters.filter { $0 != "й" }))
      .decomposedStringWithCanonicalMapping.unicodeScalars.contains {
        $0.properties.canonicalCombiningClass.rawValue >= 10 || $0 == "ø"
      }
  }

  func atoms(_ text: [UInt8]) -> [Atom] {
    var atoms: [Atom] = []
    var place = 0
    while place < text.count {
      let sizes = (1...4).filter { place + $0 <= text.count }
      let valid = sizes.lazy.compactMap { size in
        String(validating: text[place..<place + size], as: UTF8.self).map { (size, $0) }
      }.first
      let (size, letter) = valid ?? (1, "")
      let units = valid == nil ? ["malformed"] : units(of: letter)
      let isPart = !letter.isEmpty && (units.isEmpty || Self.isMark(units[0]))
      if isPart, let last = atoms.indices.last {
        atoms[last].take(letter, units, size)
      } else {
        atoms.append(Atom(start: place, text: letter, units: units, size: size))
      }
      place += size
    }
    return atoms
  }

  static func isMark(_ unit: String) -> Bool {
    unit.unicodeScalars.allSatisfy { $0.properties.canonicalCombiningClass != .notReordered }
  }

  static func isLetter(_ unit: String?) -> Bool {
    unit?.unicodeScalars.allSatisfy { $0.properties.isAlphabetic } ?? false
  }

  static func hasBorders(_ text: [UInt8], _ match: Range<Int>) -> Bool {
    func isWord(_ scalar: Unicode.Scalar?) -> Bool {
      guard let scalar, !(0x3000...0x9FFF).contains(scalar.value) else { return false }
      return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.canonicalCombiningClass != .notReordered || scalar == "_"
    }
    func last(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
      String(decoding: bytes, as: UTF8.self).unicodeScalars.last { !isPassedOver($0) }
    }
    func first(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
      String(decoding: bytes, as: UTF8.self).unicodeScalars.first
    }
    let splitsFirst = isWord(last(text[..<match.lowerBound])) && isWord(first(text[match]))
    let splitsLast = isWord(last(text[match])) && isWord(first(text[match.upperBound...]))
    return !splitsFirst && !splitsLast
  }

  private static let signs = [
    "’": "'", "‘": "'", "“": "\"", "”": "\"", "–": "-", "—": "-", "‐": "-", "\u{A0}": " ",
    "\u{3000}": " ", "\t": " ", "\n": " ", "\r": " ", "ﬁ": "fi", "ﬀ": "ff", "ﬃ": "ffi", "æ": "ae",
    "…": "...", "\u{FF41}": "a", "й": "й", "Й": "Й",
  ]

  private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .format || scalar.properties.isVariationSelector
  }

  private func units(of letter: String) -> [String] {
    let plain = Self.signs[letter] ?? letter.decomposedStringWithCanonicalMapping
    return plain.unicodeScalars.compactMap { part in
      if Self.isPassedOver(part) { return nil }
      if areMarksKept { return isCaseKept ? "\(part)" : "\(part)".lowercased() }
      if part.properties.canonicalCombiningClass.rawValue >= 10 { return nil }
      let base = part == "ø" ? "o" : "\(part)"
      return isCaseKept ? base : base.lowercased()
    }
  }
}

extension ReferenceFolding.Atom {
  /// Adds marks in the order of their classes, or something that is passed over.
  fileprivate mutating func take(_ letter: String, _ marks: [String], _ size: Int) {
    text += letter
    self.size += size
    guard !units.isEmpty else { return }
    for mark in marks {
      let place = units.lastIndex { Self.order($0) <= Self.order(mark) } ?? 0
      units.insert(mark, at: place + 1)
    }
  }

  private static func order(_ unit: String) -> UInt8 {
    unit.unicodeScalars.first?.properties.canonicalCombiningClass.rawValue ?? 0
  }
}
