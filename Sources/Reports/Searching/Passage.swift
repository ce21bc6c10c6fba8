public import Articles

/// A paragraph, heading or entry that has matches, made ready once for all of them.
///
/// A short one is shown whole. Of a longer one only what stands around a match is shown, so that
/// what is printed does not grow with matches times the length of a paragraph.
public final class Passage {
  /// Columns of a paragraph that is shown whole.
  static let mostColumns = 2_000
  /// Columns that are shown around a match in a longer one.
  static let excerptColumns = 200
  /// Bytes that a column has at the most, in letters with marks: beyond that, marks count as well.
  private static let bytesInColumn = 8

  /// The bytes of the text that it stands for.
  public let range: Range<Int>
  /// What is shown where that is all of it; nil for a long one.
  public let whole: PrintableText?
  private let bytes: [UInt8]
  /// Of a long one, the glyphs that are shown, where in the text each begins, and how much room
  /// those before it take, in eighths of a column.
  private var glyphs: [Glyph] = []
  private var offsets: [Int] = []
  private var room: [Int] = [0]

  /// The passage that these bytes of a text are.
  public init(_ range: Range<Int>, in source: any ByteSource) {
    let bytes = source.bytes(in: range)
    self.range = range
    self.bytes = bytes
    let text = PrintableText(folding: bytes.span)
    whole = Self.isShort(text) ? text : nil
    if whole == nil { layOut(bytes) }
  }

  /// Which of the glyphs are shown around some bytes of the text; empty for a short passage.
  public func excerpt(around match: Range<Int>) -> Range<Int> {
    guard whole == nil, !glyphs.isEmpty else { return 0..<0 }
    let (first, end) = (index(of: match.lowerBound), index(of: match.upperBound - 1) + 1)
    let most = Self.excerptColumns * Self.bytesInColumn
    let spare = max(0, most - (room[end] - room[first]))
    // What one side does not need is the other's.
    let start = max(0, min(room[first] - spare / 2, room[glyphs.count] - most))
    let nearest = min(first, Self.index(in: room, from: start))
    // A mark would be put over the ellipsis; few letters have many of them.
    let bases = nearest..<min(first, nearest + Self.bytesInColumn)
    let lower = bases.first { glyphs[$0].columns > 0 } ?? nearest
    let upper = Self.index(in: room, from: room[lower] + most + 1) - 1
    return lower..<max(upper, first + 1)
  }

  /// What is shown of an excerpt, with an ellipsis where something is left out.
  public func text(_ excerpt: Range<Int>) -> PrintableText {
    if let whole { return whole }
    var text: PrintableText = excerpt.lowerBound > 0 ? "…" : ""
    text.append(PrintableText(Array(glyphs[excerpt])))
    if excerpt.upperBound < glyphs.count { text.append("…") }
    return text
  }

  /// What is shown of some bytes of the text; those behind the passage are read from `source`.
  func text(of match: Range<Int>, in source: any ByteSource) -> PrintableText {
    guard range.lowerBound <= match.lowerBound, match.upperBound <= range.upperBound else {
      return PrintableText(folding: source.bytes(in: match).span)
    }
    let bytes = bytes
    let part = (match.lowerBound - range.lowerBound)..<(match.upperBound - range.lowerBound)
    return PrintableText(folding: bytes.span.extracting(part))
  }

  private static func isShort(_ text: PrintableText) -> Bool {
    text.columns <= mostColumns && text.string.utf8.count <= mostColumns * bytesInColumn
  }

  /// The glyph that stands for a byte of the text.
  private func index(of offset: Int) -> Int {
    max(0, Self.index(in: offsets, from: offset + 1) - 1)
  }

  /// Where in ascending numbers the first is that is not below `limit`; asked for at every match.
  private static func index(in numbers: [Int], from limit: Int) -> Int {
    var (low, high) = (0, numbers.count)
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < limit { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Finds the glyphs, runs of white space as one and none at the ends.
  private func layOut(_ bytes: [UInt8]) {
    let text = bytes.span
    var index = 0
    var space: Int?
    while index < text.count {
      let glyph = Glyph.decode(text, at: index)
      if glyph.isSpace {
        space = space ?? index
      } else {
        if let space, !glyphs.isEmpty { add(.space, at: space) }
        space = nil
        add(glyph, at: index)
      }
      index += glyph.length
    }
  }

  private func add(_ glyph: Glyph, at index: Int) {
    glyphs.append(glyph)
    offsets.append(range.lowerBound + index)
    room.append(room[room.count - 1] + max(1, glyph.columns * Self.bytesInColumn))
  }
}
