/// Which scalars are not what they seem: some reorder or hide text, some only style their neighbour.
enum Visibility {
  /// Shown in the place of a scalar that would hide or reorder text.
  static let mark: Unicode.Scalar = "\u{25AF}"

  /// Whether `scalar` changes the order of the text around it or hides in it, wherever it stands.
  static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    if (0xFFF9...0xFFFB).contains(scalar.value) { return true }  // interlinear annotation
    return IgnorableScalar.contains(scalar.value) && !IgnorableScalar.canAct(scalar.value)
  }

  /// Whether `scalar` is white space, though no ASCII, at which a line may end: the White_Space of
  /// Unicode but for the spaces that forbid it.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x85, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x2028, 0x2029, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Whether `scalar`, where it does something, is kept but not drawn, since terminals disagree about
  /// it: joiners, soft hyphens, variation selectors, emoji modifiers and such.
  static func isKeptUndrawn(_ scalar: Unicode.Scalar) -> Bool {
    IgnorableScalar.contains(scalar.value) && IgnorableScalar.canAct(scalar.value)
      && !IgnorableScalar.isFiller(scalar.value)
  }
}
