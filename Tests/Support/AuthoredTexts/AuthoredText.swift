public import Articles

/// A text in memory with marks beside it, as a converter would give it.
public final class AuthoredText: ByteSource {
  private let text: TextInMemory
  private let marks: [Mark]
  /// What the page says of itself that the text was made of.
  public let page: PageFacts?

  /// A source of these bytes and marks.
  public init(_ bytes: [UInt8], _ marks: [Mark], page: PageFacts? = nil) {
    text = TextInMemory(bytes)
    self.marks = marks
    self.page = page
  }

  /// A source of what was written.
  public convenience init(
    page: PageFacts? = nil, _ write: (inout AuthoredTextWriter) -> Void
  ) {
    var writer = AuthoredTextWriter()
    write(&writer)
    self.init(writer.bytes, writer.marks, page: page)
  }

  /// Bytes of the text.
  public var count: Int { text.count }
  /// Always true.
  public var isComplete: Bool { true }

  /// Copies `range` into `bytes`.
  public func read(_ range: Range<Int>, into bytes: inout [UInt8]) -> Int {
    text.read(range, into: &bytes)
  }

  /// The marks that have a byte in `range`.
  public func marks(in range: Range<Int>) -> [Mark] { marks.filter { $0.range.overlaps(range) } }
}
