/// Finds the blocks of a text, one line after the other, and can stop and go on anywhere.
public struct BlockScanner: Equatable, Sendable {
  var joiner: LineJoiner
  private var context: BlockContext
  private(set) var profile: TextProfile
  /// What the contents list, where lines are shown as they are.
  var headings: LineHeadings?

  /// Where the first line begins that has not been classified yet.
  var offset: Int { joiner.offset }

  /// How many line ends of the file were passed, from where the scanner was put down.
  var lines: Int {
    get { joiner.lines }
    set { joiner.lines = newValue }
  }

  /// A scanner for a text from its start.
  init(profile: TextProfile, limits: Limits) {
    self.init(at: 0, context: BlockContext(), profile: profile, limits: limits)
  }

  /// A scanner in the middle of a text; where it is put down need not be the start of a line, so
  /// the first line that it gives may be less than one.
  static func cold(at offset: Int, profile: TextProfile, limits: Limits) -> BlockScanner {
    BlockScanner(at: offset, context: .body, profile: profile, limits: limits)
  }

  private init(at offset: Int, context: BlockContext, profile: TextProfile, limits: Limits) {
    joiner = LineJoiner(at: offset, profile: profile, limits: limits)
    self.context = context
    self.profile = profile
    headings = profile.lineHeadings
  }

  /// The same scanner for a text that is known better.
  func with(_ profile: TextProfile) -> BlockScanner {
    var scanner = self
    scanner.profile = profile
    return scanner
  }

  /// Whether both will find the same from here on, wherever they were put down.
  func isInStep(with other: BlockScanner) -> Bool {
    var other = other
    other.lines = lines
    return self == other
  }

  /// Gives the blocks of all lines from `offset` up to `limit`, as far as `text` holds them and what
  /// is looked at behind them; `base` is where `text` begins, `isFinal` whether the text ends with it.
  ///
  /// `observer` gets what was weighed.
  /// `marks` are those of all blocks that have a byte in `text`.
  /// Returns whether the text is at its end.
  @discardableResult
  mutating func scan(
    _ text: Span<UInt8>, base: Int, isFinal: Bool, upTo limit: Int, marks: BlockMarks = .none,
    observer: HeadingObserver? = nil, emit: (Block) -> Void
  ) -> Bool {
    if profile.presentation.keepsLines {
      return scanLines(text, base: base, isFinal: isFinal, upTo: limit, emit: emit)
    }
    var queue = LineQueue(joiner, profile: profile, marks: marks)
    while queue.fill(from: text, base: base, isFinal: isFinal), let head = queue.first {
      guard joiner.offset < limit else { return false }
      let content = text.extracting((head.line.start - base)..<(head.line.end - base))
      let mark = marks.entry(of: head.line)
      let candidate = Candidate(
        shape: head, after: queue.neighbours, context: context, profile: profile,
        mark: mark?.mark, markIndent: mark?.indent ?? 0,
        isFurniture: mark?.isFurniture ?? false,
        next: queue.second.flatMap { marks.entry(of: $0.line) },
        observer: observer)
      // No more of the candidate is caught by the closure, which would copy all of it for each line.
      let isMarked = mark != nil
      let isFurniture = mark?.isFurniture ?? false
      BlockClassifier.classify(candidate, text: content) { block in
        var block = block
        // What a page has around its article says nothing of the article.
        if isFurniture {
          block.isFurniture = true
          return emit(block)
        }
        rank(&block, head, over: queue, in: text, base: base, observer)
        #if DEBUG
          BlockProbe.see?(block)
        #endif
        emit(block)
        context.advance(past: block, shape: head, text: content)
        if isMarked { context.expectTitles(below: block, text: content) }
      }
      context.advance(past: head)
      joiner.state = queue.stateAfterFirst
      queue.removeFirst()
    }
    return isFinal
  }

  /// Gives a heading without a number its level: one right above another is that of a part, and those
  /// after it are its children.
  private mutating func rank(
    _ block: inout Block, _ shape: LineShape, over queue: LineQueue, in text: Span<UInt8>,
    base: Int, _ observer: HeadingObserver?
  ) {
    guard block.headingLevel != nil, !block.isMarked, shape.marker.depth == nil else { return }
    let core = (block.core.lowerBound - base)..<(block.core.upperBound - base)
    // What divides a book is above all other headings.
    let isParent =
      shape.division != nil
      || isHeading(behind: block, shape, in: queue, text, base: base, observer)
    block.kind = .heading(level: context.ranks.next(text.extracting(core), isParent: isParent))
  }

  /// Whether the line right behind a heading is a heading too.
  private func isHeading(
    behind block: Block, _ shape: LineShape, in queue: LineQueue, _ text: Span<UInt8>, base: Int,
    _ observer: HeadingObserver?
  ) -> Bool {
    guard let next = queue.second, next.isShort else { return false }
    var context = context
    let content = text.extracting((shape.line.start - base)..<(shape.line.end - base))
    context.advance(past: block, shape: shape, text: content)
    context.advance(past: shape)
    let candidate = Candidate(
      shape: next, after: queue.secondNeighbours, context: context, profile: profile,
      observer: observer)
    let words = text.extracting((next.line.start - base)..<(next.line.end - base))
    return BlockClassifier.isHeading(candidate, text: words)
  }
}
