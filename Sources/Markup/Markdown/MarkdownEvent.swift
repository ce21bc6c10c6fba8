import CMarkGFM

/// A node of Markdown that a walk comes to, or leaves; it must not outlive its tree.
@safe struct MarkdownEvent {
  /// What a node is.
  enum Kind: UInt8 {
    case quotation, list, item, codeBlock, htmlBlock, paragraph, heading, ruler, footnote
    case table, row, cell
    case text, softBreak, lineBreak, code, html, emphasis, strong, struck, link, image
    case other

    /// Whether it stands between lines, and not within them.
    var isBlock: Bool { rawValue < Kind.text.rawValue }
  }

  /// Whether an entry of a list is a task.
  enum Task: Int32 { case none, open, done }

  private let event: cmarkgfm_event

  init(_ event: cmarkgfm_event) { unsafe self.event = event }

  var kind: Kind { unsafe Kind(rawValue: event.kind) ?? .other }
  /// False where the walk leaves the node; what has nothing in it is only entered.
  var enters: Bool { unsafe event.enters }
  /// Whether a list has numbers.
  var isOrdered: Bool { unsafe event.flag }
  /// Whether a row names the columns.
  var isHeader: Bool { unsafe event.flag }
  /// Whether code stands between fences.
  var isFenced: Bool { unsafe event.flag }
  /// Whether a paragraph is one of a list without empty lines.
  var isTight: Bool { unsafe event.flag }
  /// The level of a heading, or the first number of a list.
  var number: Int32 { unsafe event.number }
  var task: Task { Task(rawValue: number) ?? .none }
  /// How a cell is set; nil where its table does not say.
  var alignment: StaticString? {
    switch number {
    case 0: "left"
    case 1: "center"
    case 2: "right"
    default: nil
    }
  }
  /// The line that a block begins in, from 0 on.
  var firstLine: Int { unsafe Int(event.first_line) }
  /// The line that it ends in.
  var lastLine: Int { unsafe Int(event.last_line) }

  /// Gives its text; of a heading and an image the words in it, of a note its label.
  func withText<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    unsafe body(event.text.buffer.span)
  }

  /// Its text, copied.
  var text: [UInt8] { unsafe Array(event.text.buffer) }

  /// The address of a link or an image, copied.
  var address: [UInt8] { unsafe Array(event.more.buffer) }

  /// Gives the address of a link or an image, or the words behind the fence of code.
  func withMore<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    unsafe body(event.more.buffer.span)
  }
}
