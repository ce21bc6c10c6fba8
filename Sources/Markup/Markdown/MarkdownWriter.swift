import Articles

/// Writes text and marks for the nodes of Markdown.
///
/// It opens the elements that they stand for in a page, so that HTML within counts as in a page.
struct MarkdownWriter: Sendable {
  /// A node that is open: its element, where one was opened for it.
  struct OpenNode {
    /// How many elements are open around its own.
    let depth: Int
    /// How many formatting elements wait from outside.
    let waiting: Int
    /// Whether there was no room for its element.
    let isBeyond: Bool
    /// What stands in the text behind its words.
    var end: [UInt8] = []
    /// The number of the label that it stands for.
    var label: Int32?
  }

  var builder = PageBuilder(isXML: false)
  /// The tag that stands for a node.
  var tag = HTMLTokenizer()
  /// Reads HTML within.
  var html = HTMLTokenizer()
  /// The nodes that are open, the outermost first.
  var open: [OpenNode] = []
  var labels = MarkdownLabels()
  var slugs = HeadingSlugs()
  /// What labels stand for that were met without a definition.
  var definitions: [PageConverter.Definition] = []
  /// Where in the source the walk is.
  var cursor = SourceCursor()
  /// Whether the next row is one that an earlier part has written.
  var skipsHeader = false
  /// Whether the row that is open names the columns.
  var isInHeader = false
  /// Whether the code that begins goes on in the next part.
  var staysOpen = false
  /// What the text says of itself before its first words.
  private var own: PageFacts?
  /// Whether a title stands before its first words.
  private var hasOwnTitle = false
  /// Whether the next heading of the first level is the title.
  var awaitsTitle = false
  /// What stands before the words of the entry that has begun.
  var task = MarkdownEvent.Task.none
  /// What the note or the notice is called that has begun.
  var label: [UInt8] = []
  /// How much of the sign of a notice is to be passed.
  var passedSign = 0

  init() {
    builder.outline.giveUp()
    builder.page.keepsSigns = true
  }

  /// What the text has said of itself.
  var facts: PageFacts {
    var facts = own ?? builder.facts.found.facts
    facts.marksAllHeadings = true
    return facts
  }

  /// Writes a part, without its last block where more may follow; gives where the next part begins.
  mutating func write(_ part: MarkdownPart) -> MarkdownPart.End {
    let given = labels.references(in: part.window.span, isLast: part.isLast)
    var tree = MarkdownTree(part.formulas.bytes.span, given)
    let end = part.end(of: &tree)
    while let next = tree.nextDefinition() { define(next.label, next.address) }
    cursor = SourceCursor(part)
    staysOpen = end.prefix.block == .code
    if part.isFirst, !hasOwnTitle { awaitsTitle = tree.hasTitle }
    let goesOn = part.prefix.block.kind != nil && part.prefix.block.kind == tree.firstKind
    if !goesOn { close(to: 0) }
    if goesOn, let first = tree.next() { pass(first, part) }
    skipsHeader = goesOn && part.prefix.block == .table
    while let event = tree.next() { write(event, part) }
    if end.prefix.block == .none { close(to: 0) }
    return end
  }

  private mutating func write(_ event: MarkdownEvent, _ part: MarkdownPart) {
    if skipsHeader {
      if event.kind == .row, !event.enters { skipsHeader = false }
    } else if event.enters {
      enter(event, part)
    } else {
      leave(event)
    }
  }

  /// Goes on with the block that an earlier part has begun, which is open.
  private mutating func pass(_ event: MarkdownEvent, _ part: MarkdownPart) {
    if event.kind == .codeBlock { writeCode(event, part) }
  }

  /// Begins a text that says something of itself before its first words.
  mutating func begin(with matter: FrontMatter, in text: Span<UInt8>) {
    own = matter.facts
    let rest = text.extracting(matter.length...)
    let title = matter.facts.title ?? ""
    hasOwnTitle = !title.isEmpty && !FirstHeading.says(title, rest)
    if hasOwnTitle { write(title, as: .title) }
    let byline = [matter.facts.author, matter.facts.date].compactMap(\.self) + matter.facts.tags
    if !byline.isEmpty { write(byline.joined(separator: " · "), as: .byline) }
  }

  private mutating func write(_ words: String, as mark: BlockMark) {
    builder.page.begin(mark)
    builder.page.add(words.utf8)
    builder.page.endBlock()
  }

  /// Ends the text.
  mutating func finish() {
    close(to: 0)
    builder.finish()
  }

  /// Gives away what can no longer change.
  mutating func release() -> PageConverter.Piece {
    var piece = builder.release()
    swap(&piece.definitions, &definitions)
    return piece
  }

  private mutating func define(_ label: [UInt8], _ address: [UInt8]) {
    guard let number = labels.define(label, address),
      let target = builder.links.target(of: address.span)
    else { return }
    definitions.append(PageConverter.Definition(number: number, target: target))
  }
}
