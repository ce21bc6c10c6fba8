/// The place between two lines that touch: it joins them where a formatter broke one line in two.
///
/// Nothing decides but the two lines, the filling of the text and what its first line says of the
/// paragraph, so that a reader who comes from anywhere soon finds the same paragraphs. What is not
/// sure stays two lines.
struct Seam {
  let above: LineLayout
  let below: LineLayout
  /// Whether the line above is the first of its paragraph.
  let isFirst: Bool
  /// Whether the paragraph is an entry of a list.
  let isEntry: Bool
  let filling: LineFilling

  /// Whether the line below goes on with the one above.
  var joins: Bool {
    if startsAnew || isKept || above.end > filling.column + filling.column / 4 { return false }
    if above.indent == below.indent { return goesOn(isProse: isProse) }
    guard isFirst else { return false }
    if below.indent < above.indent {
      return Self.isFirstLineIndent(above, below) && opensParagraph
    }
    return isHanging && goesOn(isProse: true)
  }

  /// Whether the line above can be one whose first line alone is indented.
  static func isFirstLineIndent(_ above: LineLayout, _ below: LineLayout) -> Bool {
    (1...10).contains(above.indent - below.indent)
  }

  /// Whether running text may be expected: code has no entries, and is indented by four or more.
  private var isProse: Bool {
    below.indent < 4 || isEntry || filling.isProse(indent: below.indent)
  }

  /// A paragraph goes on where its lines usually stand; an entry may go on at the margin.
  private var opensParagraph: Bool {
    guard filling.proseIndents.contains(below.indent) else { return false }
    let isUsual = filling.openingIndents.contains(above.indent) || above.hasMarker
    return isUsual ? goesOn(isProse: true) : above.isFull(before: below, at: filling.column)
  }

  /// Whether something says that the line below begins something new.
  private var startsAnew: Bool {
    if above.endsStatement { return true }
    return switch below.opening {
    case .marker: true
    case .parenthesis: above.endsSentence
    case .lower, .other: below.isField && above.isField
    }
  }

  /// Whether one of the lines has signs or columns that running text has not.
  private var isKept: Bool {
    if above.hasRuling || below.hasRuling { return true }
    if above.hasSigns || below.hasSigns || below.hasColumns(at: filling.column) { return true }
    return above.hasColumns(at: filling.column) && !isTerm
  }

  /// Whether the line above is a term with its meaning beside it, which goes on below the meaning.
  private var isTerm: Bool {
    isFirst && isUnderText && filling.proseIndents.contains(below.indent)
  }

  private var isUnderText: Bool {
    if above.textColumn > above.indent, below.indent == above.textColumn { return true }
    // A term that leaves room for one space only.
    return above.hasWord(at: below.indent) && above.isFull(before: below, at: filling.column)
  }

  /// Whether the line below stands under the text of the entry above.
  private var isHanging: Bool {
    if above.hasMarker { return below.indent <= above.textColumn + 2 }
    return isTerm || above.isLettered && isUnderText
  }

  /// Whether the line above was broken: the first word of the line below had no room in it, or else
  /// a sentence goes on in a line that breaks raggedly, as lines do that were edited by hand.
  private func goesOn(isProse: Bool) -> Bool {
    guard isProse else { return false }
    if above.isFull(before: below, at: filling.column) { return true }
    if below.opening == .lower {
      return above.end * 2 >= filling.column || isUnderText && above.hasMarker
        || !isFirst && !above.endsSentence
    }
    return !above.endsSentence && above.end >= filling.column - filling.column / 6
  }
}
