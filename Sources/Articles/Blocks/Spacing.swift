/// Where an empty row stands between two blocks.
enum Spacing {
  /// Whether one stands before a block: as in the text, but entries and code lines keep together.
  static func isSpaced(_ kind: Block.Kind, _ line: Candidate) -> Bool {
    switch kind {
    case .item(let entry) where !entry.isTitled && line.context.previous == .item:
      line.shape.columns > 200
    case .item(let entry) where !entry.isTitled && line.context.previous == .bareItem:
      false
    case .related(isInline: false): false
    case .preformatted: line.line.isAfterBlank
    case .blank: false
    case .notice, .label, .navigation: true
    default: line.isSpaced
    }
  }
}

extension Candidate {
  /// Whether the text has a blank line before it, or has none between any paragraphs.
  var isSpaced: Bool { line.isAfterBlank || !profile.hasBlankLines }
}
