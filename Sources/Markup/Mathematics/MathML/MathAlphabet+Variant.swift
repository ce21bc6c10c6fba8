extension MathAlphabet {
  /// The alphabet of a `mathvariant` (MathML 3, 3.2.2); nil for upright and usual letters.
  init?(variant: String) {
    switch variant {
    case "bold": self = .bold
    case "bold-italic": self = .boldItalic
    case "double-struck": self = .doubleStruck
    case "script": self = .script
    case "bold-script": self = .boldScript
    case "fraktur": self = .fraktur
    case "bold-fraktur": self = .boldFraktur
    case "sans-serif": self = .sansSerif
    case "bold-sans-serif": self = .sansSerifBold
    case "monospace": self = .monospace
    default: return nil
    }
  }
}
