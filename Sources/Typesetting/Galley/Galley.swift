public import Articles

/// The rows of an article set at one measure, made only where someone looks.
public struct Galley: Sendable {
  /// Columns that the text is set to.
  public private(set) var measure: Int
  let setting: Setting
  /// What becomes of rows that must not be broken; nil where they are broken all the same.
  public private(set) var fitting: RowFitting?
  /// Whether words look as marks beside the text say.
  let drawsLooks: Bool
  private var blocks: BlockCache
  /// The text whose places are spoken of, where the blocks are those of the text as it stands; nil where
  /// that is the same.
  let text: (any ByteSource)?
  private var known = SetBlocks()
  /// Which blocks have no rows.
  public private(set) var hiding: Hiding
  var passed = PassedBlocks()
  var tables = KnownTables()
  var code = KnownCode()
  /// Whether the text is a page, of which more is known than its words.
  let isPage: Bool

  /// The galley of an article at a measure of at least one column; what is set for a pipe has the
  /// looks of the text only where `drawsLooks`.
  ///
  /// Where `blocks` are those of a text as it stands, `text` is what is left without its sequences.
  public init(
    _ blocks: BlockCache, measure: Int, setting: Setting = .screen, drawsLooks: Bool = false,
    of text: (any ByteSource)? = nil, hiding: Hiding = Hiding()
  ) {
    self.text = text
    self.hiding = hiding
    self.blocks = blocks
    isPage = blocks.isPage
    self.measure = max(1, measure)
    self.setting = setting
    self.drawsLooks = drawsLooks || setting == .screen
  }

  /// Sets the text again to another measure.
  public mutating func set(measure: Int) { set(measure: measure, fitting: fitting) }

  /// Sets the text again to another measure, with another fitting for rows that must not be broken.
  public mutating func set(measure: Int, fitting: RowFitting?) {
    guard max(1, measure) != self.measure || fitting != self.fitting else { return }
    self.measure = max(1, measure)
    self.fitting = fitting
    forgetRows()
  }

  /// Takes note that loading has gone on.
  public mutating func update(_ article: Article) {
    let changed = blocks.update(article)
    code = KnownCode()
    if passed.isEmpty, !tables.endsInHeader { return known.forget(changed) }
    // The bytes of hidden blocks belong to rows of blocks long before them.
    forgetRows()
  }

  private mutating func forgetRows() {
    known = SetBlocks()
    passed = PassedBlocks()
    tables = KnownTables()
  }

  /// Sets the text again with other blocks hidden.
  public mutating func change(_ hiding: Hiding) {
    guard hiding != self.hiding else { return }
    self.hiding = hiding
    forgetRows()
  }

  /// Bytes of the text as far as they are there.
  public var count: Int { text?.count ?? blocks.count }

  /// Bytes that stand there.
  var ownCount: Int { blocks.count }

  /// The row in which a place is drawn, which in a table need not be the one that holds it; nil where
  /// there is no text.
  public mutating func row(showing anchor: Anchor) -> Row? {
    guard let cursor = cursor(at: own(anchor)) else { return nil }
    let row = cursor.rows.first { $0.shows(own(anchor).offset) } ?? cursor.rows[cursor.index]
    return given(row)
  }

  /// The row that holds a place; nil where there is no text.
  public mutating func row(holding anchor: Anchor) -> Row? {
    cursor(at: own(anchor)).map { given($0.rows[$0.index]) }
  }

  /// Up to `count` rows from the one that holds a place.
  public mutating func rows(from anchor: Anchor, count: Int) -> [Row] {
    guard var cursor = cursor(at: own(anchor)) else { return [] }
    var rows: [Row] = []
    while rows.count < count {
      rows.append(given(cursor.rows[cursor.index]))
      if !step(&cursor, by: 1) { break }
    }
    return rows
  }

  /// The start of the row that is `rows` rows after the one that holds a place, before it where
  /// negative, and not beyond the first or last.
  public mutating func anchor(_ anchor: Anchor, movedBy rows: Int) -> Anchor {
    guard var cursor = cursor(at: own(anchor)) else { return anchor }
    passEmptyRows(&cursor, by: abs(rows.signum()))
    var left = abs(rows)
    while left > 0, step(&cursor, by: rows.signum()) { left -= 1 }
    passEmptyRows(&cursor, by: rows.signum())
    return given(cursor.rows[cursor.index]).start
  }

  /// The block that holds a place, or the last one before it.
  public mutating func block(holding anchor: Anchor) -> Block? {
    given(ownBlock(holding: own(anchor)))
  }

  /// The block after another.
  public mutating func block(after block: Block) -> Block? {
    if text == nil { return ownBlock(after: block) }
    return ownBlock(holding: own(block.start)).flatMap { given(ownBlock(after: $0)) }
  }

  /// The block before another.
  public mutating func block(before block: Block) -> Block? {
    if text == nil { return ownBlock(before: block) }
    return ownBlock(holding: own(block.start)).flatMap { given(ownBlock(before: $0)) }
  }

  mutating func ownBlock(holding anchor: Anchor) -> Block? {
    blocks.block(holding: anchor.offset)
  }

  mutating func ownBlock(after block: Block) -> Block? { blocks.block(after: block) }

  mutating func ownBlock(before block: Block) -> Block? { blocks.block(before: block) }

  /// The printable form of some bytes of the text, white space folded and marks left out.
  public func text(of range: Range<Int>) -> PrintableText {
    let bytes = text?.bytes(in: range) ?? blocks.bytes(in: range)
    return PrintableText(folding: inlineMarkup.unmarked(bytes).span)
  }

  var inlineMarkup: InlineMarkup { blocks.inlineMarkup }

  /// The marks of a block; that of its line end says how its last row is filled.
  func knownMarks(of block: Block) -> [Mark] {
    knownMarks(in: block.range.lowerBound..<block.range.upperBound + 1)
  }

  /// The marks that have a byte in a range.
  func knownMarks(in range: Range<Int>) -> [Mark] { blocks.marks(in: range) }

  func bytes(of block: Block) -> [UInt8] { ownBytes(in: block.range) }

  func ownBytes(in range: Range<Int>) -> [UInt8] { blocks.bytes(in: range) }

  func known(_ block: Block) -> [Row]? { known.rows(of: block) }

  mutating func keep(_ rows: [Row], of block: Block) { known.keep(rows, of: block) }
}
