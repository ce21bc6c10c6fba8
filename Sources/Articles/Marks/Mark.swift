/// What the author of a text, or a converter, knows about a range of it.
///
/// Marks lie beside the text (``ByteSource/marks(in:)``); the text has only what a reader sees.
public struct Mark: Equatable, Sendable {
  /// What is known.
  public enum Kind: Equatable, Sendable {
    /// The range is one block of this kind.
    case block(BlockMark)
    /// The words of the range look or lead a certain way.
    case inline(InlineMark)
  }

  /// The bytes that it is about; never more than ``longest``.
  public let range: Range<Int>
  /// What is known of them.
  public let kind: Kind
  /// Columns before a block that stands within others, such as an entry of a list within a list.
  public let indent: UInt8
  /// Whether it is a block that a page has around its article.
  public var isFurniture: Bool

  /// The most bytes that one mark is about; a source parts what is longer.
  ///
  /// So whoever looks at a place need not look further back for its marks.
  public static let longest = 64 << 10

  /// A mark of these bytes.
  public init(_ range: Range<Int>, _ kind: Kind, indent: UInt8 = 0, isFurniture: Bool = false) {
    self.range = range
    self.kind = kind
    self.indent = indent
    self.isFurniture = isFurniture
  }

  /// The kind of block that it makes of its range; nil for a mark within a block.
  public var block: BlockMark? {
    if case .block(let block) = kind { block } else { nil }
  }

  /// Where it leads; nil for a mark that is no link.
  public var link: LinkTarget? {
    if case .inline(.link(let target)) = kind { target } else { nil }
  }

  /// What it makes of words within a block; nil for a mark of a whole block.
  public var inline: InlineMark? {
    if case .inline(let inline) = kind { inline } else { nil }
  }
}
