/// What a scalar says about the text that it stands in.
struct ScalarTraits: OptionSet, Sendable {
  let rawValue: UInt16

  /// A letter, a number or `_`.
  static let word = ScalarTraits(rawValue: 1 << 0)
  static let digit = ScalarTraits(rawValue: 1 << 1)
  static let upper = ScalarTraits(rawValue: 1 << 2)
  static let lower = ScalarTraits(rawValue: 1 << 3)
  static let comma = ScalarTraits(rawValue: 1 << 4)
  /// A sign that stands between entries of a menu.
  static let separator = ScalarTraits(rawValue: 1 << 5)
  /// A sign that ends a sentence where a space, a quotation mark or nothing comes behind it.
  static let stop = ScalarTraits(rawValue: 1 << 6)
  /// A sign that ends a sentence anywhere.
  static let fullStop = ScalarTraits(rawValue: 1 << 7)
  /// A sign that may stand behind the end of a sentence.
  static let behindStop = ScalarTraits(rawValue: 1 << 8)
  /// A sign that may stand behind the end of the last sentence.
  static let closing = ScalarTraits(rawValue: 1 << 9)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The traits of a scalar.
  init(_ scalar: UInt32) {
    self = scalar < 0x80 ? Self.ascii[Int(scalar)] : Self(beyondASCII: scalar)
  }

  private static let ascii = (0..<0x80).map { ScalarTraits(ascii: $0) }

  private init(beyondASCII scalar: UInt32) {
    // Ideographs, kana and hangul, of which a page may have many.
    let isDense = (0x3041...0x9FFF).contains(scalar) || (0xAC00...0xD7A3).contains(scalar)
    self =
      isDense && !(0x3097...0x31EF).contains(scalar) && scalar < 0x3200
        || isDense && scalar >= 0x3400 ? .word : Self(of: scalar)
  }

  private init(ascii scalar: UInt32) {
    self = Self.signs[scalar] ?? []
    switch scalar {
    case 0x30...0x39: formUnion([.word, .digit])
    case 0x41...0x5A: formUnion([.word, .upper])
    case 0x61...0x7A: formUnion([.word, .lower])
    case 0x5F: insert(.word)
    default: break
    }
  }

  private init(of scalar: UInt32) {
    self = Self.signs[scalar] ?? []
    guard let value = Unicode.Scalar(scalar) else { return }
    let properties = value.properties
    if Self.isWord(properties) { insert(.word) }
    if properties.numericType == .decimal || properties.numericType == .digit { insert(.digit) }
    if properties.isUppercase { insert(.upper) }
    if properties.isLowercase { insert(.lower) }
  }

  private static func isWord(_ properties: Unicode.Scalar.Properties) -> Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: properties.numericType != nil
    }
  }

  private static let signs: [UInt32: ScalarTraits] = {
    var signs: [UInt32: ScalarTraits] = [:]
    for (traits, scalars) in rows {
      for scalar in scalars.unicodeScalars { signs[scalar.value, default: []].formUnion(traits) }
    }
    return signs
  }()

  private static let rows: [(ScalarTraits, String)] = [
    (.comma, ",;\u{60C}\u{FE50}\u{3001}\u{FF0C}\u{FF1B}"),
    (.separator, "|\u{B7}\u{203A}\u{BB}\u{2022}\u{2192}/"),
    (.stop, ".!?\u{2026}"),
    (.fullStop, "\u{3002}\u{FF01}\u{FF1F}\u{61F}\u{6D4}"),
    (.behindStop, " \"'\u{201D}\u{201C}\u{BB})]"),
    (.closing, " \"'\u{201D}\u{201C}\u{BB}\u{AB}\u{2019})]\u{300D}\u{300F}\u{FF09}"),
  ]
}
