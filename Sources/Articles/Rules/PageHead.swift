/// The first lines of a dump of a whole page, in which a menu may stand above the title.
///
/// A title is a line of some words with the article soon below it: a paragraph, who wrote it, or when.
struct PageHead {
  /// So many lines without a title among them are a menu; fewer may be a category and a name.
  static let leastMenu = 3

  /// What counts of a line.
  private struct Row {
    let columns: Int
    let canBeTitle: Bool
    /// Whether it shows that an article has begun.
    let isSign: Bool
  }

  private var rows: [Row] = []

  /// Takes in the next line.
  mutating func add(_ shape: LineShape, text: Span<UInt8>) {
    let isSign = Self.isSign(shape, text: text)
    let canBeTitle = !isSign && Self.canBeTitle(shape, text: text)
    rows.append(Row(columns: shape.columns, canBeTitle: canBeTitle, isSign: isSign))
  }

  /// How many lines stand above the title; 0 where none of them can be one.
  ///
  /// Of several that can, it is the one with the article closest below it.
  var linesAboveTitle: Int {
    var best: (row: Int, distance: Int)?
    var sign: Int?
    for row in rows.indices.reversed() {
      if rows[row].isSign { sign = row }
      guard rows[row].canBeTitle, let sign else { continue }
      if sign - row <= best?.distance ?? Self.farthest { best = (row, sign - row) }
    }
    guard let best, !rows[..<best.row].contains(where: \.isSign) else { return 0 }
    return isTeaser(best.row) ? best.row - 1 : best.row
  }

  /// Whether a line is so long that it rather says more about the title above it.
  private func isTeaser(_ row: Int) -> Bool {
    row > 0 && rows[row].columns > Self.longTitle && rows[row - 1].canBeTitle
  }

  /// Titles of more columns are rare.
  private static let longTitle = 80

  /// At most so many lines below the title the article must have begun.
  private static let farthest = 4

  private static func canBeTitle(_ shape: LineShape, text: Span<UInt8>) -> Bool {
    guard !shape.isLong, !shape.isAside, !shape.marker.isMarker, shape.columns <= 200,
      shape.words >= 4 || shape.opening == .letterWithoutCase && shape.columns >= 16,
      shape.closing != .period, shape.closing != .comma, !isField(text)
    else { return false }
    var index = 0
    while index < text.count {
      let glyph = Glyph.decode(text, at: index)
      if pathSigns.contains(glyph.scalar) { return false }
      index += glyph.length
    }
    return true
  }

  private static func isSign(_ shape: LineShape, text: Span<UInt8>) -> Bool {
    if shape.columns > (shape.closing == .word ? 160 : 70) { return true }
    return shape.columns <= 80
      && (MastheadRule.isByline(shape, text: text) || shape.words <= 12 && DateSigns.hasDay(text))
  }

  /// Whether a line is one of the fields at the head of a letter.
  private static func isField(_ text: Span<UInt8>) -> Bool {
    guard let length = fields.length(atStartOf: text) else { return false }
    return length < text.count && text[length] == 0x3A
  }

  private static let fields = PhraseTable(["from", "to", "cc", "subject", "date", "re"])

  /// What stands between the parts of a path through a site, or between the entries of a menu.
  private static let pathSigns: ScalarSet = ["»", "›", ">", "/", "|", "→", "·", "•"]
}
