/// The smallest unit of an article with a kind: where it is, and what it is.
///
/// A block holds no text; it is read again from the source wherever someone looks.
public struct Block: Equatable, Sendable {
  /// What a block is.
  public enum Kind: Equatable, Sendable {
    case category, title, summary, byline, paragraph, quotation, preformatted, notice
    /// The second line of a heading, which the section is called by too.
    case subtitle
    /// A line of signs below a heading or between parts.
    case ruler
    /// A line that begins or ends a stretch of code.
    case fence
    /// A heading; 1 is the shallowest level.
    case heading(level: Int)
    /// An entry of a list.
    case item(ListEntry)
    /// A title that names another article, within the text or in a run after it.
    case related(isInline: Bool)
    /// Words that introduce related titles, such as "Also check".
    case label
    /// Furniture of a page: "To top" and the like.
    case navigation
    /// A word or a name that the next paragraph explains.
    case term
    /// A row of a table.
    case row(TablePart?)
    /// What a picture or a table shows.
    case caption
    /// A footnote, or a remark beside the text.
    case note
    /// Nothing but white space, for a longer while.
    case blank
    /// A line of a text whose lines are shown as they are.
    case line(LinePart)
  }

  /// What it is.
  public var kind: Kind
  /// Its bytes in the text, white space around it left out.
  public let range: Range<Int>
  /// Its name or its words: what is left without a marker, a label or a second copy.
  public let core: Range<Int>
  /// What a heading is called: without the marks of a dialect, but with its number.
  public internal(set) var title: Range<Int>
  /// Whether a mark of the author says it, its level included.
  var isMarked = false
  /// Whether it belongs to what a page has around its article.
  public internal(set) var isFurniture = false
  /// Whether it is a line of a table of contents, which names a heading of the same text.
  public internal(set) var isContentsLine = false
  /// Whether an empty row stands before it.
  public var isSpaced: Bool
  /// Columns of white space before its first line in the text.
  public internal(set) var indent: Int

  init(
    _ kind: Kind, _ range: Range<Int>, core: Range<Int>? = nil, isSpaced: Bool = true,
    indent: Int = 0
  ) {
    self.kind = kind
    self.range = range
    self.core = core ?? range
    title = kind == .title ? self.core : range
    self.isSpaced = isSpaced
    self.indent = indent
  }

  /// The same kind of block at other bytes.
  public func moved(to range: Range<Int>) -> Block {
    Block(kind, range, isSpaced: isSpaced, indent: indent)
  }

  /// Where it begins.
  public var start: Anchor { Anchor(range.lowerBound) }

  /// The bytes that a reader is shown: of a doubled title only one copy.
  public var shownRange: Range<Int> { isRelated ? range.lowerBound..<core.upperBound : range }

  /// Whether its words are part of its section, rather than of what a page hangs on below it.
  public var isOfSection: Bool { traits.isOfSection }

  /// What it asks of the parts of the program that meet it.
  public var traits: BlockTraits {
    isFurniture ? Kind.navigation.traits : kind.traits
  }

  /// Whether it names another article.
  public var isRelated: Bool {
    if case .related = kind { true } else { false }
  }

  /// The level of a heading, or of a line that the contents list; nil for anything else.
  public var headingLevel: Int? {
    switch kind {
    case .heading(let level), .line(.entry(let level, _)): level
    case .category, .title, .summary, .byline, .paragraph, .quotation, .preformatted, .notice,
      .subtitle, .ruler, .fence, .item, .related, .label, .navigation, .term, .row, .caption,
      .note, .blank, .line:
      nil
    }
  }

  /// How many bytes before its title its section begins, where lines above the title belong to it.
  var lead: Int {
    if case .line(.entry(_, let lead)) = kind { lead } else { 0 }
  }

  /// The entry of a list that it is, if it is one.
  public var entry: ListEntry? {
    if case .item(let entry) = kind { entry } else { nil }
  }
}
