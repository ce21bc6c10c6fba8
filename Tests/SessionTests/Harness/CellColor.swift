import CVTerm

/// The colour of a cell's text or ground.
enum CellColor: Equatable {
  /// The terminal's own.
  case standard
  /// One of the palette's 256.
  case indexed(Int)
  /// Given as red, green and blue.
  case direct

  /// The colour as libvterm tells it.
  init(_ color: VTermColor) {
    switch Int(cvterm_palette_index(color)) {
    case CVTERM_STANDARD: self = .standard
    case CVTERM_DIRECT: self = .direct
    case let index: self = .indexed(index)
    }
  }
}
