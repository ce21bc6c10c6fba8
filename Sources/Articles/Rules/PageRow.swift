/// What counts of a line at the head of a page.
struct PageRow {
  let shape: LineShape
  /// Whether it has signs that titles rarely have, such as those of a path through the site.
  let hasSigns: Bool
  /// Whether it says who wrote the article, or when.
  let isCredit: Bool
  let isFurniture: Bool

  init(_ line: Line, text: Span<UInt8>) {
    shape = LineShape(line, text: text)
    let isLong = shape.columns > 200
    let characters = CharacterFacts(isLong ? text.extracting(0..<0) : text)
    hasSigns = characters.symbols > 0 || characters.hasArrow
    isCredit =
      shape.columns <= 100 && (characters.hasDate || MastheadRule.isByline(shape, text: text))
    isFurniture = FurnitureRule.matches(text)
  }

  var range: Range<Int> { shape.line.start..<shape.line.end }

  /// Whether it is running text by its length.
  var isParagraph: Bool {
    shape.isLong || shape.columns > (shape.closing == .period ? 90 : 140)
  }

  var canBeTitle: Bool {
    if case .bullet = shape.marker { return false }
    return !isParagraph && !isFurniture && shape.words > 0 && shape.closing != .comma
  }
}
