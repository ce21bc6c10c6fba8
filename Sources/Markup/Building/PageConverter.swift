public import Articles

/// Makes text and marks of a page of HTML as its bytes come, which are in UTF-8.
///
/// What comes out is the same in whatever pieces the bytes come.
public struct PageConverter: MarkupConverter {
  /// What came out of some bytes; all offsets count from the start of the text or of the page.
  public struct Piece: Sendable {
    /// The text that goes on behind all that came out before, in UTF-8.
    public var text: [UInt8] = []
    /// The marks of it, in the order of their first bytes; all marks of a block come with or before the
    /// last of its bytes.
    public var marks: [Mark] = []
    /// Places of the text and the bytes of the page that they came from, in their order: at least one
    /// for each 4 KiB of either.
    public var joints: [Joint] = []
    /// What numbers in the marks stand for, of this piece or an earlier one.
    public var definitions: [Definition] = []
  }

  /// What a number in marks stands for.
  public struct Definition: Equatable, Sendable {
    /// The number.
    public let number: Int32
    /// Where its words lead.
    public let target: LinkTarget

    /// A number of ``InlineMark/reference(_:)``, and where it leads.
    public init(number: Int32, target: LinkTarget) {
      self.number = number
      self.target = target
    }
  }

  /// A place of the text, and where it stands in the page.
  public struct Joint: Equatable, Sendable {
    /// The byte of the text.
    public let text: Int
    /// The byte of the page.
    public let source: Int

    /// A place in both.
    public init(text: Int, source: Int) {
      self.text = text
      self.source = source
    }
  }

  private var tokenizer = HTMLTokenizer()
  private var builder: PageBuilder
  /// Bytes of a tag or a character that has not come to its end.
  private var rest: [UInt8] = []

  /// A converter for a page of HTML, or with `isXML` of XHTML.
  public init(isXML: Bool = false) { builder = PageBuilder(isXML: isXML) }

  /// What the page has said of itself so far.
  public var facts: PageFacts { builder.facts.found.facts }

  /// Its blocks and containers so far, by which its article is found.
  public var outline: PageOutline { builder.outline }

  /// Converts the next bytes; with `isFinal`, no more will come.
  public mutating func add(_ bytes: [UInt8], isFinal: Bool) -> Piece {
    let window = rest.isEmpty ? bytes : rest + bytes
    let end = isFinal ? window.count : window.count - window.span.unfinishedScalar
    let used = tokenizer.run(
      window.span.extracting(0..<end), isFinal: isFinal, sink: &builder)
    rest = Array(window[used...])
    if isFinal { builder.finish() }
    return builder.release()
  }
}
