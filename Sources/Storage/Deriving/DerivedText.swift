import Articles

/// A text that is made of another one, which stays beside it as it stands.
///
/// One thread gives it the text as it stands, in UTF-8 and from its start on; any may read.
protocol DerivedText: AnyObject, Sendable {
  /// Bytes of text that are certain.
  var count: Int { get }

  /// Bytes of the text as it stands that were taken.
  var received: Int { get }

  /// Whether all bytes were taken as the whole text.
  var isFinished: Bool { get }

  /// Whether bytes may come behind those that were taken as the whole text.
  var canGrow: Bool { get }

  /// What the page that it was made of says of itself; nil for any other text.
  var page: PageFacts? { get }

  /// One sentence on why only the beginning of it is here, if so.
  var problem: String? { get }

  /// Takes the next bytes of the text as it stands; gives how many bytes of text are certain.
  @discardableResult
  func add(_ bytes: [UInt8]) -> Int

  /// Takes what has come as the whole text; gives how long it is.
  @discardableResult
  func finish() -> Int

  /// Whether there is as much as the first screen needs, for which `count` bytes of most texts do.
  func hasFirst(_ count: Int, for audience: Decoding.Audience) -> Bool

  /// Notes that somebody looks at what there is.
  func show()

  /// Whether another text takes its place as soon as more comes.
  var isPassing: Bool { get }

  /// Whether more of it is to be seen than ``refresh()`` has shown.
  var owesLook: Bool { get }

  /// Shows what has come where that may wait no longer.
  func refresh()

  /// The same text with other marks, since more of it has shown what they are, or more of it than a person has
  /// seen; nil where there is none.
  var successor: (any DerivedText)? { get }

  /// Reads `range` of the text, whose text as it stands is `raw`, as ``ByteSource`` has it.
  func read(_ range: Range<Int>, into bytes: inout [UInt8], from raw: any ByteSource) -> Int

  /// The marks that have a byte in `range`, in their order.
  func marks(in range: Range<Int>, of raw: any ByteSource) -> [Mark]

  /// Those of them that make blocks.
  func blockMarks(in range: Range<Int>) -> [Mark]

  /// Where the byte at `offset` of the text stands in `raw`.
  func rawOffset(ofText offset: Int, in raw: any ByteSource) -> Int

  /// Where the byte at `offset` of `raw` has its place in the text.
  func textOffset(ofRaw offset: Int, in raw: any ByteSource) -> Int
}

extension DerivedText {
  /// Whether bytes may come behind: what was made of the others stays.
  var canGrow: Bool { true }

  /// None: it is no page.
  var page: PageFacts? { nil }

  /// None: nothing of it is kept that could be lost.
  var problem: String? { nil }

  /// Whether at least `count` bytes are certain.
  func hasFirst(_ count: Int, for audience: Decoding.Audience) -> Bool { self.count >= count }

  /// Changes nothing.
  func show() {}

  /// False: more of it comes behind what there is.
  var isPassing: Bool { false }

  /// False: what is certain is all that is seen.
  var owesLook: Bool { false }

  /// Changes nothing.
  func refresh() {}

  /// None: its marks stay what they are.
  var successor: (any DerivedText)? { nil }

  /// None: its writer has marked no blocks.
  func blockMarks(in range: Range<Int>) -> [Mark] { [] }
}
