import Articles

/// What is seen of a line that is cut: its first columns that stay in sight, and those behind a shift.
///
/// A line of any length can be added in pieces: only the glyphs that are seen are kept.
struct LineWindow {
  /// The glyphs that are seen, with spaces where others have no room.
  private(set) var glyphs: [PlacedGlyph] = []
  /// Whether the line goes on to the right.
  private(set) var isMore = false
  private let held: Int
  private let shift: Int
  private let room: Int
  /// Columns of the line so far.
  private(set) var column: Int
  /// Columns of what is seen so far.
  private var width = 0
  private var isLastSeen = false

  /// A window on a line that begins at `column`, at most `room` columns wide.
  init(_ fitting: RowFitting, room: Int, column: Int = 0) {
    self.room = max(1, room)
    held = min(fitting.held, self.room / 2)
    shift = fitting.shift
    self.column = column
  }

  /// Adds a line or a piece of it, which begins at `base`.
  mutating func add(_ text: Span<UInt8>, base: Int, showsControls: Bool) {
    if column >= held, column + text.count <= held + shift, Self.isPlain(text) {
      column += text.count
      return
    }
    var index = 0
    while index < text.count, !isMore {
      let glyph =
        showsControls ? Glyph.decode(line: text, at: index) : Glyph.decode(text, at: index)
      let copies = text[index] == 0x09 ? 8 - column % 8 : 1
      for _ in 0..<copies { place(glyph, at: base + index) }
      index += glyph.length
    }
  }

  /// Makes room for the sign that the line goes on, where it does.
  mutating func close() {
    guard isMore else { return }
    while width > room - 1, let last = glyphs.popLast() { width -= last.glyph.columns }
    let offset = glyphs.last?.offset ?? 0
    while width < room - 1 {
      glyphs.append(PlacedGlyph(glyph: .space, offset: offset))
      width += 1
    }
  }

  private mutating func place(_ glyph: Glyph, at offset: Int) {
    let (from, to) = (column, column + glyph.columns)
    column = to
    if glyph.columns == 0 {
      if isLastSeen { glyphs.append(PlacedGlyph(glyph: glyph, offset: offset)) }
      return
    }
    let target = to <= held || shift == 0 ? from : from >= held + shift ? from - shift : -1
    if target >= 0, target + glyph.columns > room { isMore = true }
    isLastSeen = target >= 0 && !isMore
    guard isLastSeen else { return }
    while width < target {
      glyphs.append(PlacedGlyph(glyph: .space, offset: offset))
      width += 1
    }
    glyphs.append(PlacedGlyph(glyph: glyph, offset: offset))
    width += glyph.columns
  }

  /// The column behind a text that begins at `column`.
  static func column(behind text: Span<UInt8>, from column: Int) -> Int {
    if isPlain(text) { return column + text.count }
    return PlacedGlyph.keep(text, base: 0, from: column, showsControls: true)
      .reduce(column) { $0 + $1.glyph.columns }
  }

  /// Whether each byte of a text is one column.
  private static func isPlain(_ text: Span<UInt8>) -> Bool {
    ByteSearch.isPlain(text) && ByteSearch.count(0x09, in: text, 0..<text.count) == 0
  }
}
