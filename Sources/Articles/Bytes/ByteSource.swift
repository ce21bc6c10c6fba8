/// Bytes that can be read by range, wherever they are; there may be more of them later.
public protocol ByteSource: AnyObject, Sendable {
  /// How many bytes there are now.
  var count: Int { get }

  /// Whether no more will come.
  var isComplete: Bool { get }

  /// Reads `range` into the front of `bytes`, which grows where it is too small.
  ///
  /// Returns how many bytes were read: fewer than asked where the text ends or has become shorter.
  func read(_ range: Range<Int>, into bytes: inout [UInt8]) -> Int

  /// What is known of the text beside its bytes: all marks that have a byte in `range`, in the order
  /// of their first bytes; none is longer than ``Mark/longest``.
  ///
  /// A source that grows has the marks of a block before it counts the first of its bytes.
  func marks(in range: Range<Int>) -> [Mark]

  /// Those of the marks that make blocks.
  func blockMarks(in range: Range<Int>) -> [Mark]

  /// What the page that the text was made of says of itself; nil for any other text.
  var page: PageFacts? { get }

  /// The text as it stands: decompressed and in UTF-8, its overstrikes and sequences still in it.
  ///
  /// It is the source itself where nothing was taken out of it.
  var raw: any ByteSource { get }

  /// Where the byte at `offset` of the text stands in ``raw``, behind the sequences before it.
  func rawOffset(ofText offset: Int) -> Int

  /// Where the byte at `offset` of ``raw`` stands in the text; that of a sequence stands where the
  /// text goes on behind it.
  func textOffset(ofRaw offset: Int) -> Int
}

extension ByteSource {
  /// None, as for all texts that are no page.
  public var page: PageFacts? { nil }

  /// The source itself, as for nearly all texts.
  public var raw: any ByteSource { self }

  /// The same offset.
  public func rawOffset(ofText offset: Int) -> Int { offset }

  /// The same offset.
  public func textOffset(ofRaw offset: Int) -> Int { offset }

  /// None, as in nearly all texts.
  public func marks(in range: Range<Int>) -> [Mark] { [] }

  /// Those of all marks that make blocks.
  public func blockMarks(in range: Range<Int>) -> [Mark] {
    marks(in: range).filter { $0.block != nil }
  }

  /// The bytes of `range`, fewer where the text ends before it.
  public func bytes(in range: Range<Int>) -> [UInt8] {
    // No more room is cleared than there are bytes.
    let range = range.lowerBound..<max(range.lowerBound, min(range.upperBound, count))
    var bytes = [UInt8](repeating: 0, count: range.count)
    let got = read(range, into: &bytes)
    bytes.removeSubrange(got...)
    return bytes
  }
}
