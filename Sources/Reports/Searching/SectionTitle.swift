public import Articles

/// The heading of a section as it is printed.
public struct SectionTitle {
  /// Its bytes in the text.
  public let range: Range<Int>
  /// Its words.
  public let text: PrintableText

  /// The heading that these bytes of a text are.
  public init(_ range: Range<Int>, in source: any ByteSource) {
    self.range = range
    text = PrintableText(folding: source.bytes(in: range).span)
  }
}
