/// A text that is taken as if it ended with the bytes that it has.
public final class EndedText: ByteSource {
  private let text: any ByteSource

  /// The bytes that `text` has.
  public init(_ text: any ByteSource) { self.text = text }

  /// Bytes of the text.
  public var count: Int { text.count }

  /// True: nothing else comes.
  public var isComplete: Bool { true }

  /// Reads the text.
  public func read(_ range: Range<Int>, into bytes: inout [UInt8]) -> Int {
    text.read(range, into: &bytes)
  }

  /// The marks of the text.
  public func marks(in range: Range<Int>) -> [Mark] { text.marks(in: range) }

  /// Those of them that make blocks.
  public func blockMarks(in range: Range<Int>) -> [Mark] { text.blockMarks(in: range) }

  /// What the text says of itself.
  public var page: PageFacts? { text.page }
}
