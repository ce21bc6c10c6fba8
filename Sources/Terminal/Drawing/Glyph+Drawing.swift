import Articles

extension Glyph {
  /// Whether a terminal gets it; joiners, variation selectors and such are only kept for copying.
  var isDrawn: Bool {
    switch scalar.value {
    case 0xAD, 0x200C, 0x200D, 0x2060, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0xE0100...0xE01EF: false
    default: true
    }
  }
}
