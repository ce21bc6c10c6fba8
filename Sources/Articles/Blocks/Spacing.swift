/// Where an empty row stands between two blocks, and how far a block is indented.
enum Spacing {
  /// Whether one stands before a block: as in the text, but entries and code lines keep together.
  static func isSpaced(_ kind: Block.Kind, _ line: Candidate) -> Bool {
    switch kind {
    case .item(let entry) where !entry.isTitled && line.context.previous == .item:
      line.shape.columns > 200
    case .item(let entry) where !entry.isTitled && line.context.previous == .bareItem:
      false
    case .related(isInline: false): false
    case .preformatted, .ruler, .fence, .subtitle: line.line.isAfterBlank
    case .blank: false
    case .notice, .label, .navigation: true
    default: line.isSpaced
    }
  }

  /// The columns that a block is indented by: in a text of filled lines paragraphs stand where theirs
  /// stood, but the indent of a first line is only its own.
  static func indent(_ kind: Block.Kind, _ line: Candidate) -> Int {
    switch kind {
    case .preformatted: return line.line.indent
    case .paragraph, .item:
      guard let fill = line.profile.fill else { return 0 }
      let isEntry = line.shape.marker.isMarker
      return isEntry || fill.proseIndents.contains(line.line.indent) ? line.line.indent : 0
    default: return 0
    }
  }
}

extension Candidate {
  /// Whether it is indented in a text of filled lines, where an entry of a list would have a marker.
  var isSetApart: Bool {
    profile.fill != nil && line.indent >= 4 && !shape.marker.isMarker
  }

  /// Whether the text has a blank line before it, or has none between any paragraphs.
  var isSpaced: Bool { line.isAfterBlank || !profile.hasBlankLines }
}
