public import Articles

/// A match and where it stands, for people and for programs.
public struct SearchHit {
  /// The bytes of the block that it begins in.
  public let block: Range<Int>
  /// The bytes of the heading of its section.
  public let heading: Range<Int>?
  /// The file of the article; nil for standard input.
  private let file: PrintableText?
  /// The title of the section, if it stands in one.
  public let section: PrintableText?
  /// The paragraph, heading or entry that it begins in.
  public let paragraph: PrintableText
  private let match: PrintableText
  private let offset: Int

  /// A match in the article of `file`, in the block and under the heading of these bytes.
  public init(
    _ match: Range<Int>, in source: any ByteSource, file: String?, heading: Range<Int>?,
    block: Range<Int>
  ) {
    func text(_ range: Range<Int>) -> PrintableText {
      PrintableText(folding: source.bytes(in: range).span)
    }
    self.block = block
    self.heading = heading
    self.file = file.map { PrintableText($0) }
    section = heading.map(text)
    paragraph = text(block)
    self.match = text(match)
    offset = match.lowerBound
  }

  /// The hit as one JSON object on a line, in UTF-8.
  public var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { json in
      json.field("file") { $0.string(file?.string) }
      json.field("section") { $0.string(section?.string) }
      json.field("offset") { $0.number(offset) }
      json.field("match") { $0.string(match.string) }
      json.field("paragraph") { $0.string(paragraph.string) }
    }
    return writer.utf8 + [UInt8(ascii: "\n")]
  }
}
