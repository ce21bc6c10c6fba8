/// Text as the index takes it: every character of a script without spaces stands as a word.
enum IndexedText {
  /// What is put between such characters.
  ///
  /// The tokenizer takes it for a space; and as `PrintableText` holds none, it can be taken out again.
  private static let border: Unicode.Scalar = "\u{200B}"

  /// The text with borders between ideographs and kana.
  static func bordered(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0xE3 }) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isAlone = standsAlone(scalar)
      if isAlone { scalars.append(border) }
      scalars.append(scalar)
      if isAlone { scalars.append(border) }
    }
    return String(scalars)
  }

  /// The text without borders.
  static func plain(_ text: String) -> String {
    var scalars = text.unicodeScalars
    scalars.removeAll { $0 == border }
    return String(scalars)
  }

  /// Whether the tokenizer `unicode61` finds something in the text.
  static func hasWord(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .otherNumber:
        true
      default: false
      }
    }
  }

  private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3040...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
