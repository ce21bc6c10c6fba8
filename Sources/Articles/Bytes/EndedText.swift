/// A text that is taken as if it ended with the bytes that it has.
public final class EndedText: ByteSource {
  private let text: any ByteSource

  /// The bytes that `text` has.
  public init(_ text: any ByteSource) { self.text = text }

  public var count: Int { text.count }

  public var isComplete: Bool { true }

  public func read(_ range: Range<Int>, into bytes: inout [UInt8]) -> Int {
    text.read(range, into: &bytes)
  }

  public func marks(in range: Range<Int>) -> [Mark] { text.marks(in: range) }

  public func blockMarks(in range: Range<Int>) -> [Mark] { text.blockMarks(in: range) }

  public var page: PageFacts? { text.page }
}
