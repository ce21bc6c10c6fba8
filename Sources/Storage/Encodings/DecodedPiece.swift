/// What has become of the next bytes of a text.
enum DecodedPiece: Equatable {
  /// Text that goes on behind all that came out before.
  case text([UInt8])
  /// Text that replaces all that came out from a byte on, because more bytes showed another form.
  case rewritten(from: Int, [UInt8])
  /// No text at all.
  case binary

  /// The piece with text behind it.
  func followed(by next: DecodedPiece) -> DecodedPiece {
    switch (self, next) {
    case (.text(let one), .text(let two)): .text(one + two)
    case (.rewritten(let start, let one), .text(let two)): .rewritten(from: start, one + two)
    case (.binary, _), (_, .binary): .binary
    case (_, .rewritten): next
    }
  }
}
