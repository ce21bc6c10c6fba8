/// What takes the tokens of a page.
protocol TokenSink {
  /// Text that stands in the page from `offset` on.
  mutating func text(_ bytes: Span<UInt8>, at offset: Int)
  /// A start tag, which is the tag that the tokenizer has read last.
  mutating func startTag(_ tag: borrowing HTMLTokenizer)
  /// An end tag, which is the tag that the tokenizer has read last.
  mutating func endTag(_ tag: borrowing HTMLTokenizer)
  /// A comment; of a long one, its beginning.
  mutating func comment(_ bytes: Span<UInt8>)
  /// What the page says of the kind of HTML that it is.
  mutating func doctype(_ doctype: HTMLTokenizer.Doctype)
  /// How the content of the element is read that the last start tag has begun; nil for as before.
  var next: HTMLTokenizer.Content? { get }
  /// Whether `<![CDATA[` begins text, as in XML, SVG and MathML.
  var allowsCDATA: Bool { get }
}
