/// Which scalars are not what they seem: some reorder or hide text, some only style their neighbour.
enum Visibility {
  /// Shown in the place of a scalar that would hide or reorder text.
  static let mark: Unicode.Scalar = "\u{25AF}"

  /// Whether `scalar` changes the order of the text around it or hides in it.
  static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true  // bidi controls
    case 0x200B, 0xFEFF, 0x180E: true  // invisible spaces
    case 0x2061...0x2064, 0x206A...0x206F, 0xFFF9...0xFFFB: true  // invisible operators and such
    case 0xE0000...0xE00FF: true  // tags
    default: false
    }
  }

  /// Whether `scalar` is white space, though no ASCII, at which a line may end: the White_Space of
  /// Unicode but for the spaces that forbid it.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x85, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x2028, 0x2029, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Whether terminals disagree about `scalar`, which is therefore kept but not drawn.
  ///
  /// ZWNJ, ZWJ, soft hyphen, word joiner, variation selectors, emoji modifiers.
  static func isKeptUndrawn(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200C, 0x200D, 0x2060, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0xE0100...0xE01EF: true
    default: false
    }
  }
}
