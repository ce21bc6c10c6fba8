extension Glyph {
  /// The same sign above the line; nil where Unicode has none that terminals show well.
  public var superscript: Glyph? { script(Self.superscripts) }

  /// The same sign below the line.
  public var `subscript`: Glyph? { script(Self.subscripts) }

  private func script(_ signs: [Unicode.Scalar: Unicode.Scalar]) -> Glyph? {
    signs[scalar].map { Glyph(scalar: $0, columns: columns, length: length) }
  }

  private static let superscripts: [Unicode.Scalar: Unicode.Scalar] = [
    "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸",
    "9": "⁹", "+": "⁺", "-": "⁻", "\u{2212}": "⁻", "=": "⁼", "(": "⁽", ")": "⁾", "n": "ⁿ",
    "i": "ⁱ",
  ]

  private static let subscripts: [Unicode.Scalar: Unicode.Scalar] = [
    "0": "₀", "1": "₁", "2": "₂", "3": "₃", "4": "₄", "5": "₅", "6": "₆", "7": "₇", "8": "₈",
    "9": "₉", "+": "₊", "-": "₋", "\u{2212}": "₋", "=": "₌", "(": "₍", ")": "₎",
  ]
}
