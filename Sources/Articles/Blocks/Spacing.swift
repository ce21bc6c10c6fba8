/// Where an empty row stands between two blocks, and how far a block is indented.
enum Spacing {
  /// Whether one stands before a block: as in the text, but entries and code lines keep together.
  static func isSpaced(_ kind: Block.Kind, _ line: borrowing Candidate) -> Bool {
    isSpaced(kind, kind.traits, line)
  }

  /// The same where the traits are known already.
  static func isSpaced(_ kind: Block.Kind, _ traits: BlockTraits, _ line: borrowing Candidate)
    -> Bool
  {
    switch traits.spacing {
    case .asInText: line.isSpaced
    case .afterBlank: line.line.isAfterBlank
    case .asEntry: isSpaced(entry: kind, line)
    case .always: true
    case .never: false
    }
  }

  private static func isSpaced(entry kind: Block.Kind, _ line: borrowing Candidate) -> Bool {
    if case .item(let entry) = kind, entry.isTitled { return line.isSpaced }
    if line.context.previous == .item { return line.shape.columns > 200 }
    return line.context.previous != .bareItem && line.isSpaced
  }

  /// The columns that a block is indented by: in a text of filled lines paragraphs stand where theirs
  /// stood, but the indent of a first line is only its own.
  static func indent(_ traits: BlockTraits, _ line: borrowing Candidate) -> Int {
    switch traits.indent {
    case .none: return 0
    case .kept: return line.line.indent
    case .ofProse:
      guard let fill = line.profile.fill else { return 0 }
      let isEntry = line.shape.marker.isMarker || line.profile.dialect.isManual
      return isEntry || fill.proseIndents.contains(line.line.indent) ? line.line.indent : 0
    }
  }
}

extension Candidate {
  /// Whether it is indented in a text of filled lines, where an entry of a list would have a marker.
  var isSetApart: Bool {
    profile.fill != nil && line.indent >= 4 && !shape.marker.isMarker
  }

  /// Whether the text has a blank line before it, or has none between any paragraphs.
  ///
  /// In a text whose blocks are marked, blank lines are where they belong.
  var isSpaced: Bool { line.isAfterBlank || !profile.hasBlankLines && mark == nil }
}
