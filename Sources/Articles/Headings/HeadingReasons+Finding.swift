extension HeadingReasons {
  /// The reasons for all lines of a text that were considered, in the order of the text.
  public static func all(
    in source: any ByteSource, profile: TextProfile, limits: Limits = Limits()
  ) -> some Sequence<HeadingReasons> {
    IteratorSequence(Finder(source, profile: profile, limits: limits))
  }

  /// Finds the reasons a stretch of the text at a time, so that no more of them are kept.
  private struct Finder: IteratorProtocol {
    private let source: any ByteSource
    private let limits: Limits
    private var scanner: BlockScanner
    private var window: [UInt8] = []
    private var isAtEnd = false
    private let found = Collector()

    init(_ source: any ByteSource, profile: TextProfile, limits: Limits) {
      self.source = source
      self.limits = limits
      scanner = BlockScanner(profile: profile, limits: limits)
    }

    mutating func next() -> HeadingReasons? {
      while found.reasons.isEmpty {
        let before = scanner.offset
        for lookahead in [limits.usualLookahead, limits.lookahead]
        where !isAtEnd && scanner.offset == before {
          scan(lookahead: lookahead)
        }
        if found.reasons.isEmpty && (isAtEnd || scanner.offset == before) { return nil }
        // They are taken from the end, which costs nothing.
        found.reasons.reverse()
      }
      return found.reasons.popLast()
    }

    private mutating func scan(lookahead: Int) {
      let base = scanner.offset
      let wanted = base..<(base + limits.cut + lookahead)
      let got = source.read(wanted, into: &window)
      let isFinal = got < wanted.count || base + got >= source.count
      let (text, found) = (window, found)
      isAtEnd = scanner.scan(
        text.span.extracting(0..<got), base: base, isFinal: isFinal, upTo: base + limits.cut,
        marks: BlockMarks(source.blockMarks(in: base..<(base + got))),
        observer: found, emit: { _ in })
    }
  }

  private final class Collector: HeadingObserver {
    var reasons: [HeadingReasons] = []

    override func note(_ model: HeadingModel, _ stage: HeadingStage) {
      if stage == .considered { reasons.append(HeadingReasons(model)) }
    }
  }
}
