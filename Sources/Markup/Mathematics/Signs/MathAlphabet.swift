/// The alphabets that Unicode has for letters with a meaning of their own in mathematics.
enum MathAlphabet: Int, CaseIterable, Sendable {
  case bold, italic, boldItalic, script, boldScript, fraktur, boldFraktur, doubleStruck, sansSerif
  case sansSerifBold, monospace

  private static let places = 26 + 26 + 10 + 25

  /// A letter or a digit in this alphabet; nil where it has none.
  func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard let place = Self.place(of: scalar) else { return nil }
    let number = MathematicsTable.alphabets[rawValue * Self.places + place]
    return number == 0 ? nil : Unicode.Scalar(number)
  }

  /// The place of a letter in each alphabet; nil for what is no letter.
  private static func place(of scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "A"..."Z": Int(scalar.value) - 0x41
    case "a"..."z": Int(scalar.value) - 0x61 + 26
    case "0"..."9": Int(scalar.value) - 0x30 + 52
    case "α"..."ω": Int(scalar.value) - 0x3B1 + 62
    default: nil
    }
  }
}
