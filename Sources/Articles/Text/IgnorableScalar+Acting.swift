extension IgnorableScalar {
  /// Whether the ignorable `scalar` at `index` of a text, `length` bytes long, does something there.
  static func acts(
    _ scalar: UInt32, at index: Int, length: Int, in text: Span<UInt8>
  ) -> Bool {
    guard canAct(scalar) else { return false }
    let before = self.scalar(before: index, in: text)
    let after = self.scalar(at: index + length, in: text)
    switch scalar {
    case 0xAD: return stands(before)
    case 0x2060: return stands(before) && stands(after) && !(isWord(before) && isWord(after))
    case 0x200B...0x200D: return joins(scalar, before, after)
    case 0x34F: return stands(before) && isKind(after, mark)
    case 0x115F: return after.map(isVowel) ?? false
    case 0x1160: return before.map(isLeadingConsonant) ?? false
    case 0x180E: return isKind(before, mongolian) && isKind(after, mongolian)
    case 0x180B...0x180F: return isKind(before, mongolian)
    case 0xFE00...0xFE02: return isKind(before, ideograph | variable)
    case 0xFE0E, 0xFE0F: return isKind(before, pictograph | sign) || isModifier(before)
    case 0xE0100...0xE01EF: return isKind(before, ideograph)
    case 0x1F3FB...0x1F3FF: return isKind(before, pictograph) || before == 0xFE0F
    case 0x1BCA0...0x1BCA3: return isIn(0x1BC00...0x1BC9F, before, after)
    case 0x1D173...0x1D17A: return isIn(0x1D100...0x1D1FF, before, after)
    default: return isInFlag(text, at: index)
    }
  }

  /// Whether a space without width, a joiner or a non-joiner does something.
  ///
  /// The space ends a word of a script without spaces. The others change letters of scripts that
  /// join, and a joiner makes one emoji of several. A second one in a row does nothing.
  private static func joins(_ scalar: UInt32, _ before: UInt32?, _ after: UInt32?) -> Bool {
    guard before.map({ !isSpacer($0) }) ?? true else { return false }
    let wanted = scalar == 0x200B ? unspaced : joining
    if isKind(before, wanted) || isKind(after, wanted) { return true }
    guard scalar == 0x200D, let before, isKind(after, pictograph) else { return false }
    return isKind(before, pictograph) || before == 0xFE0F || before == 0xE007F || isModifier(before)
  }

  /// Whether there is a scalar that is seen.
  private static func stands(_ scalar: UInt32?) -> Bool {
    guard let scalar, scalar > 0x20, let real = Unicode.Scalar(scalar) else { return false }
    return !contains(scalar) && !real.properties.isWhitespace
  }

  private static func isKind(_ scalar: UInt32?, _ wanted: UInt32) -> Bool {
    scalar.map { kinds(of: $0) & wanted != 0 } ?? false
  }

  /// Whether it is of a word of a script with spaces, in which no line is broken anyway.
  private static func isWord(_ scalar: UInt32?) -> Bool {
    scalar.map(WordScalars.contains) ?? false
  }

  private static func isIn(
    _ block: ClosedRange<UInt32>, _ before: UInt32?, _ after: UInt32?
  ) -> Bool {
    [before, after].contains { $0.map { block.contains($0) && !contains($0) } ?? false }
  }

  private static func isModifier(_ scalar: UInt32?) -> Bool {
    scalar.map { (0x1F3FB...0x1F3FF).contains($0) } ?? false
  }

  private static func isSpacer(_ scalar: UInt32) -> Bool {
    (0x200B...0x200D).contains(scalar) || scalar == 0x2060 || scalar == 0xFEFF || scalar == 0xAD
  }

  /// The Hangul_Syllable_Type V, fillers included.
  private static func isVowel(_ scalar: UInt32) -> Bool {
    (0x1160...0x11A7).contains(scalar) || (0xD7B0...0xD7C6).contains(scalar)
  }

  /// The Hangul_Syllable_Type L.
  private static func isLeadingConsonant(_ scalar: UInt32) -> Bool {
    (0x1100...0x115F).contains(scalar) || (0xA960...0xA97C).contains(scalar)
  }

  private static func scalar(before index: Int, in text: Span<UInt8>) -> UInt32? {
    guard index > 0 else { return nil }
    return scalar(at: UTF8Decoding.boundary(in: text, atOrBefore: index - 1), in: text)
  }

  private static func scalar(at index: Int, in text: Span<UInt8>) -> UInt32? {
    guard index < text.count else { return nil }
    return UTF8Decoding.scalar(in: text, at: index)?.value
  }
}
