import Articles

/// Makes text, marks and the outline of a page of its tags and text, as they come.
///
/// It follows the tree construction of the HTML Standard (13.2.6) as far as text, blocks and containers
/// depend on it. It keeps no tree: only the elements that are open.
struct PageBuilder: TokenSink {
  /// Whether the page is XHTML, whose tags mean what they say.
  let isXML: Bool
  /// The text and its marks.
  var page = PageText()
  /// The blocks and containers by which the article is found.
  var outline = PageOutline()
  /// What the page says of itself.
  var facts = FactsReader()
  /// Places of the text and of the page that were not handed over.
  var joints: [PageConverter.Joint] = []
  /// The last of all of them.
  var lastJoint: PageConverter.Joint?

  /// The open elements, the outermost first.
  var open: [OpenElement] = []
  /// How many elements of each tag are open, so that none is looked for in vain.
  var opened = [Int32](repeating: 0, count: 256)
  /// How many elements were too deep to be opened.
  var depthBeyond = 0
  /// What a block that begins here becomes.
  var context = BlockContext()
  /// Formatting elements that ended with a block around them and begin again in the next.
  var formatting: [FormattingElement] = []
  /// How many of them wait outside of the innermost cell or caption.
  var outerFormatting = 0
  /// The lists that are open.
  var lists: [ListState] = []
  /// The entry whose text comes next.
  var item: WaitingItem?
  /// How many open elements have no text.
  var skipped = 0
  /// Text beside the flow, which is added behind the open block.
  var asides = Asides()
  /// The programming language that an element around says, and how deep that stands.
  var language: (name: CodeLanguage, depth: Int)?
  /// Whether a line is drawn before the next block.
  var hasRuler = false
  /// Whether the last byte of text was a carriage return.
  var isAfterReturn = false
  /// The tables that are open, the outermost first.
  var drafts: [TableDraft] = []
  /// Whether the page is one of frames, whose text is only what stands in `noframes`.
  var hasFrames = false
  /// How many quotations are open within each other.
  var quotations = 0
  /// The formula whose end has not come.
  var formula: FormulaDraft?
  /// A formula that waits for its picture.
  var hiddenFormula: HiddenFormula?
  /// A formula of a script that has ended.
  var scriptFormula: Formula?
  /// Where the last formula ended; what draws it once more right behind is not shown.
  var lastFormula = -1
  /// Where links lead.
  var links = LinkResolver()

  /// How the tokenizer reads what is in the element that has just begun.
  var next: HTMLTokenizer.Content?

  init(isXML: Bool) { self.isXML = isXML }

  /// CDATA is text in XML, SVG and MathML.
  var allowsCDATA: Bool { isXML || isForeign }

  mutating func startTag(_ tag: borrowing HTMLTokenizer) {
    next = nil
    begin(Tag(named: tag.name.span), tag)
  }

  mutating func endTag(_ tag: borrowing HTMLTokenizer) {
    end(Tag(named: tag.name.span), key: Tag.key(of: tag.name.span))
  }

  /// Comments are no text.
  mutating func comment(_ bytes: Span<UInt8>) {}

  /// What kind of HTML the page is makes no difference.
  mutating func doctype(_ doctype: HTMLTokenizer.Doctype) {}

  /// Ends the page.
  mutating func finish() {
    pop(to: 0)
    addHiddenFormula()
    breakBlock()
    writeAsides()
    outline.finish()
  }
}
