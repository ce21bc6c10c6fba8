import Articles

/// The text of a page and its marks, block by block.
///
/// What is finished is handed over; what may still change is kept: the open block, and a table whose
/// columns are being measured.
struct PageText: Sendable {
  /// A block to which text still comes.
  struct OpenBlock: Sendable {
    /// Where the line ends before it begin; they go if it stays empty.
    let separator: Int
    /// Its first byte.
    let start: Int
    /// What it is.
    let mark: BlockMark
    /// Columns before it.
    let indent: UInt8
    /// Whether it is no part of the text proper.
    let isFurniture: Bool
  }

  /// A mark within the open block.
  struct Inline: Sendable {
    let start: Int
    /// Nil while it still goes on.
    var end: Int?
    let mark: InlineMark
  }

  /// An element that marks all text in it.
  struct Run: Sendable {
    let mark: InlineMark
    /// Which inline mark of the open block it has begun; nil before it has text there.
    var index: Int?
  }

  /// The bytes that were not handed over.
  var bytes: [UInt8] = []
  /// How many bytes were handed over.
  var base = 0
  /// The marks of the blocks that ended, in the order of the text.
  var marks: [Mark] = []
  /// How many marks were handed over.
  var markBase = 0
  /// The block that text goes to; nil between blocks.
  var block: OpenBlock?
  /// The block that ended last.
  var last: BlockMark?
  /// The marks within the open block, in the order of their beginnings.
  var inlines: [Inline] = []
  /// The elements that mark what is in them, the outermost first.
  var runs: [Run] = []
  /// How many of the runs have text in the open block; those after them have none.
  var startedRuns = 0
  /// Names for the place of the next byte.
  var places: [String] = []
  /// Whether white space stands before what comes next.
  var hasSpace = false
  /// How many lines end before what comes next.
  var breaks = 0
  /// Whether all words of a heading are the author's.
  var keepsSigns = false

  init() { bytes.reserveCapacity(128 << 10) }

  /// The offset of the next byte.
  var offset: Int { base + bytes.count }
}
