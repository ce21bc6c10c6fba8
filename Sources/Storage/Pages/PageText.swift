import Articles
import Markup
import Synchronization

/// The text of a page of HTML, whose article was found.
///
/// What is judged to be the article changes only marks. Whoever looks at the first part of a page sees what
/// that part is judged by; when all of it is known and says something else, the ``successor`` has that.
final class PageText: DerivedText {
  /// What a page was found to be.
  private struct Judgement: Sendable {
    /// What its marks are by.
    var verdict: PageVerdict?
    /// Whether somebody has looked at them.
    var isSeen = false
    /// What all of the page says; nil before its end.
    var last: PageVerdict?
  }

  /// A person sees what as much of the page makes, in bytes.
  static let firstPart = 256 << 10
  /// A page with more text is shown whole, in bytes.
  static let mostJudged = 8 << 20

  private let content: PageContent
  private let judge: @Sendable (PageContent) -> PageVerdict
  private let judgement: Mutex<Judgement>

  /// A page without a byte, whose article `judge` finds.
  init(
    _ content: PageContent,
    _ judge: @escaping @Sendable (PageContent) -> PageVerdict = { $0.judge() }
  ) {
    self.content = content
    self.judge = judge
    judgement = Mutex(Judgement())
  }

  private init(_ other: PageText, by verdict: PageVerdict) {
    content = other.content
    judge = other.judge
    judgement = Mutex(Judgement(verdict: verdict, isSeen: true, last: verdict))
  }

  var count: Int { content.count }

  var received: Int { content.received }

  var isFinished: Bool { content.isFinished }

  /// False: a page that is written to is read again.
  var canGrow: Bool { false }

  var problem: String? { content.problem }

  var page: PageFacts? {
    var facts = content.facts
    if let verdict = judgement.withLock({ $0.verdict }) {
      facts.extent = verdict.extent
      facts.hiddenPercent = verdict.hiddenPercent
      facts.related = verdict.related
    }
    return facts
  }

  @discardableResult
  func add(_ bytes: [UInt8]) -> Int {
    let count = content.add(bytes, isFinal: false)
    if count > Self.mostJudged { conclude { PageVerdict() } }
    return count
  }

  @discardableResult
  func finish() -> Int {
    let count = content.add([], isFinal: true)
    conclude { judge(content) }
    return count
  }

  func hasFirst(_ count: Int, for audience: Decoding.Audience) -> Bool {
    if isFinished { return true }
    return switch audience {
    case .screen: received >= Self.firstPart
    case .script: judgement.withLock { $0.last != nil }
    }
  }

  func show() {
    guard judgement.withLock({ !$0.isSeen && $0.last == nil }) else { return }
    // What comes after is seen as well, so that a verdict on all of it makes another text.
    let verdict = count > 0 ? judge(content) : nil
    judgement.withLock { judgement in
      judgement.isSeen = true
      if judgement.last == nil { judgement.verdict = verdict }
    }
  }

  /// Takes a verdict on all of the page, if none was.
  private func conclude(_ verdict: () -> PageVerdict) {
    guard judgement.withLock({ $0.last == nil }) else { return }
    let last = verdict()
    judgement.withLock { judgement in
      judgement.last = last
      if !judgement.isSeen { judgement.verdict = last }
    }
  }

  var successor: (any DerivedText)? {
    let last = judgement.withLock { $0.last != $0.verdict ? $0.last : nil }
    return last.map { PageText(self, by: $0) }
  }
}

extension PageText {
  func read(_ range: Range<Int>, into bytes: inout [UInt8], from raw: any ByteSource) -> Int {
    content.read(range, into: &bytes)
  }

  func marks(in range: Range<Int>, of raw: any ByteSource) -> [Mark] {
    judged(content.marks(in: range))
  }

  func blockMarks(in range: Range<Int>) -> [Mark] { judged(content.blockMarks(in: range)) }

  func rawOffset(ofText offset: Int, in raw: any ByteSource) -> Int {
    content.rawOffset(ofText: offset)
  }

  func textOffset(ofRaw offset: Int, in raw: any ByteSource) -> Int {
    content.textOffset(ofRaw: offset)
  }

  private func judged(_ marks: [Mark]) -> [Mark] {
    guard let verdict = judgement.withLock({ $0.verdict }) else { return marks }
    return marks.map { verdict.applied(to: $0) }
  }
}
