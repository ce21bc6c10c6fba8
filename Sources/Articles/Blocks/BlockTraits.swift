/// What a kind of block asks of the parts of the program that meet it.
///
/// ``Block/Kind/traits`` is the table, with one row for each kind; a row names what differs from
/// running text. How a kind is drawn stands in the table of `BlockFormat`.
public struct BlockTraits: Equatable, Sendable {
  /// Where an empty row stands before a block.
  enum Spacing: Sendable {
    /// As in the text, or everywhere where the text has no blank lines.
    case asInText
    /// Only where the text has a blank line.
    case afterBlank
    /// As in the text, but entries of one list keep together.
    case asEntry
    case always, never
  }

  /// Which columns before its first line a block keeps.
  enum Indent: Sendable {
    case none
    /// All of them.
    case kept
    /// Those at which paragraphs stand in a text of filled lines.
    case ofProse
  }

  /// What a block leaves in the context of the lines after it.
  enum Trace: Sendable {
    /// A section begins, whose heading may promise benefits or risks.
    case section
    /// A name stands above what follows.
    case name
    case item, label, related, paragraph, other
    /// A stretch of code begins or ends.
    case fence
    /// The menu of a page may have begun.
    case menu
    /// The block is passed over.
    case nothing
  }

  /// Which part of the masthead a block is; the body begins with all that is none.
  enum Masthead: Sendable {
    case category, title, summary, byline, body
  }

  /// In what an article lists it.
  enum Listed: Sendable {
    case sections, items, related, notices, furniture, nowhere
  }

  var spacing = Spacing.asInText
  var indent = Indent.none
  var trace = Trace.other
  var masthead = Masthead.body
  var listed = Listed.nowhere
  /// Whether its words are part of its section, rather than of what a page hangs on below it.
  var isOfSection = true
  /// Whether the index of the library has its words in the column of running text.
  public var isIndexed = true
  /// Whether it goes on with the entry of a list that has a title.
  public var continuesEntry = false
  /// Whether words in it may lead to other places.
  var holdsReferences = false
  /// Whether white space in it is kept as it is; such blocks are copied line below line.
  public var keepsSpace = false
}

extension Block.Kind {
  /// The row of the table for this kind.
  public var traits: BlockTraits {
    switch self {
    case .category:
      BlockTraits(trace: .name, masthead: .category, isIndexed: false)
    case .title:
      BlockTraits(trace: .name, masthead: .title, isIndexed: false)
    case .summary:
      BlockTraits(masthead: .summary, holdsReferences: true)
    case .byline:
      BlockTraits(masthead: .byline)
    case .paragraph:
      BlockTraits(
        indent: .ofProse, trace: .paragraph, continuesEntry: true, holdsReferences: true)
    case .quotation:
      BlockTraits(continuesEntry: true, holdsReferences: true)
    case .preformatted:
      BlockTraits(
        spacing: .afterBlank, indent: .kept, continuesEntry: true, holdsReferences: true,
        keepsSpace: true)
    case .notice:
      BlockTraits(
        spacing: .always, listed: .notices, isOfSection: false, holdsReferences: true)
    case .subtitle:
      BlockTraits(spacing: .afterBlank, trace: .name)
    case .ruler:
      BlockTraits(spacing: .afterBlank, trace: .nothing, isIndexed: false)
    case .fence:
      BlockTraits(spacing: .afterBlank, trace: .fence, isIndexed: false)
    case .heading:
      BlockTraits(trace: .section, listed: .sections, isIndexed: false)
    case .item:
      BlockTraits(
        spacing: .asEntry, indent: .ofProse, trace: .item, listed: .items, holdsReferences: true)
    case .related(isInline: true):
      BlockTraits(trace: .related, listed: .related)
    case .related(isInline: false):
      BlockTraits(
        spacing: .never, trace: .related, listed: .related, isOfSection: false, isIndexed: false)
    case .label:
      BlockTraits(spacing: .always, trace: .label, isOfSection: false, isIndexed: false)
    case .navigation:
      BlockTraits(
        spacing: .always, trace: .menu, listed: .furniture, isOfSection: false, isIndexed: false)
    case .term:
      BlockTraits(trace: .name, continuesEntry: true)
    case .row:
      BlockTraits(
        spacing: .afterBlank, continuesEntry: true, holdsReferences: true, keepsSpace: true)
    case .caption:
      BlockTraits(holdsReferences: true)
    case .note:
      BlockTraits(isOfSection: false, holdsReferences: true)
    case .blank:
      BlockTraits(spacing: .never, trace: .nothing, isIndexed: false, continuesEntry: true)
    case .line(.entry):
      BlockTraits(spacing: .never, listed: .sections, keepsSpace: true)
    case .line:
      BlockTraits(spacing: .never, keepsSpace: true)
    }
  }
}
