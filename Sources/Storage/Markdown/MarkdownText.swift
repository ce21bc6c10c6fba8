import Articles
import Markup
import Records
import Synchronization
import System

/// The text of a Markdown file.
///
/// What a person sees of Markdown that is still being written ends with a ``MarkdownTail``, which more bytes may
/// change. So each such text stays what it is, and has a ``successor`` when more of it is to be seen.
final class MarkdownText: DerivedText {
  private struct State: Sendable {
    /// Whether somebody looks at it.
    var isSeen = false
    /// The text that takes its place.
    var next: MarkdownText?
    /// When more of it was last to be seen.
    var lastNews = 0
    /// Whether a mark was given whose number leads nowhere so far.
    var hasOpenReference = false
  }

  private let content: ConvertedContent<MarkdownConverter>
  /// What is shown behind what is certain; nil where only that is shown.
  private let tail: MarkdownTail?
  private let state: Mutex<State>

  /// A text without a byte, kept in one of `directories`.
  init(name: PrintableText, directories: [String], limit: ByteSize) {
    content = ConvertedContent(
      MarkdownConverter(), name: name, directories: directories, limit: limit)
    tail = nil
    state = Mutex(State())
  }

  private init(after other: MarkdownText, _ tail: MarkdownTail?) {
    content = other.content
    self.tail = tail
    state = Mutex(State(isSeen: true, lastNews: monotonicNanoseconds()))
  }

  var count: Int { tail?.end ?? content.count }

  var received: Int { content.received }

  var isFinished: Bool { content.isFinished }

  /// False: one that is written to is read again.
  var canGrow: Bool { false }

  var page: PageFacts? { content.facts }

  var problem: String? { content.problem }

  @discardableResult
  func add(_ bytes: [UInt8]) -> Int {
    let before = content.count
    let after = content.add(bytes, isFinal: false)
    if tail == nil, after > before { state.withLock { $0.lastNews = monotonicNanoseconds() } }
    refresh()
    return count
  }

  @discardableResult
  func finish() -> Int {
    _ = content.add([], isFinal: true)
    state.withLock { state in
      if tail != nil || state.hasOpenReference { state.next = MarkdownText(after: self, nil) }
    }
    return count
  }

  func show() {
    state.withLock { $0.isSeen = true }
    refresh()
  }

  /// What was made of it with what is certain now; nil where nothing is new.
  var successor: (any DerivedText)? { state.withLock { $0.next } }

  var isPassing: Bool { tail != nil }

  var owesLook: Bool { state.withLock { $0.isSeen && $0.next == nil } && !isFinished && hasNews }

  /// Makes a successor where a person waits for more of the text, and some time has passed.
  func refresh() {
    guard owesLook else { return }
    state.withLock { state in
      guard state.next == nil, monotonicNanoseconds() - state.lastNews >= pause else { return }
      state.next = MarkdownText(after: self, MarkdownTail(content))
    }
  }

  private var hasNews: Bool { received > (tail?.received ?? 0) }

  /// Nanoseconds between two texts: all of it is read again for each.
  private var pause: Int { Self.leastPause * max(1, count >> 20) }

  /// A person does not see more pictures of a text than these are apart, in nanoseconds.
  static let leastPause = 100_000_000
}

extension MarkdownText {
  func read(_ range: Range<Int>, into bytes: inout [UInt8], from raw: any ByteSource) -> Int {
    guard let tail, range.upperBound > tail.start else { return content.read(range, into: &bytes) }
    let range = range.clamped(to: 0..<tail.end)
    if bytes.count < range.count { bytes = [UInt8](repeating: 0, count: range.count) }
    if range.lowerBound < tail.start {
      let wanted = range.lowerBound..<tail.start
      guard content.read(wanted, into: &bytes, upTo: tail.start) == wanted.count else { return 0 }
    }
    tail.copy(range, to: &bytes, from: range.lowerBound)
    return range.count
  }

  func marks(in range: Range<Int>, of raw: any ByteSource) -> [Mark] {
    resolved(allMarks(in: range))
  }

  func blockMarks(in range: Range<Int>) -> [Mark] {
    allMarks(in: range).filter { $0.block != nil }
  }

  private func allMarks(in range: Range<Int>) -> [Mark] {
    guard let tail else { return content.marks(in: range) }
    let certain = content.marks(in: range.clamped(to: 0..<max(tail.start, range.lowerBound)))
    return certain + tail.marks(in: range)
  }

  func rawOffset(ofText offset: Int, in raw: any ByteSource) -> Int {
    tail?.rawOffset(ofText: offset) ?? content.rawOffset(ofText: offset)
  }

  func textOffset(ofRaw offset: Int, in raw: any ByteSource) -> Int {
    tail?.textOffset(ofRaw: offset) ?? content.textOffset(ofRaw: offset)
  }

  /// The marks with what their numbers stand for, and without those that stand for nothing.
  private func resolved(_ marks: [Mark]) -> [Mark] {
    marks.compactMap { mark in
      switch mark.kind {
      case .inline(.reference(let number)):
        return target(of: number).map { Mark(mark.range, .inline(.link($0))) }
      case .inline(.sign(of: let number?)):
        return target(of: number).map { _ in Mark(mark.range, .inline(.sign(of: nil))) }
      case .block, .inline: return mark
      }
    }
  }

  private func target(of number: Int32) -> LinkTarget? {
    if let target = tail?.target(of: number) ?? content.target(of: number) { return target }
    state.withLock { $0.hasOpenReference = true }
    return nil
  }
}
