/// The blocks of a sample, classified before it is known how the headings of the text look.
///
/// The appearance of the headings is read from them. Most lines are classified alike with it: the blocks
/// before the first line that is not are handed on, and are not classified again.
struct OpeningScan {
  /// How far a part of the sample had been classified.
  private struct Part {
    let blocks: Int
    let models: Int
    let scanner: BlockScanner
    let isAtEnd: Bool
  }

  private final class Weighings: HeadingObserver {
    var models: [HeadingModel] = []

    override func note(_ model: HeadingModel, _ stage: HeadingStage) {
      if stage == .weighed { models.append(model) }
    }
  }

  private(set) var blocks: [Block] = []
  private var parts: [Part] = []
  private let weighings = Weighings()
  private static let part = 2 << 10

  /// Scans a sample whose `profile` knows of no appearance yet; `isWhole` says that the text ends with it.
  init(
    of sample: Span<UInt8>, profile: TextProfile, limits: Limits, marks: BlockMarks,
    isWhole: Bool
  ) {
    var scanner = BlockScanner(profile: profile, limits: limits)
    var isAtEnd = false
    var before = -1
    while !isAtEnd, scanner.offset > before {
      before = scanner.offset
      isAtEnd = scan(
        sample, marks, isFinal: isWhole, upTo: before + Self.part, with: &scanner)
      parts.append(
        Part(
          blocks: blocks.count, models: weighings.models.count, scanner: scanner,
          isAtEnd: isAtEnd))
    }
    // The last lines show something of the appearance, but what follows may change their kind.
    if !isWhole { _ = scan(sample, marks, isFinal: true, upTo: .max, with: &scanner) }
  }

  private mutating func scan(
    _ sample: Span<UInt8>, _ marks: BlockMarks, isFinal: Bool, upTo limit: Int,
    with scanner: inout BlockScanner
  ) -> Bool {
    scanner.scan(
      sample, base: 0, isFinal: isFinal, upTo: limit, marks: marks,
      observer: weighings, emit: { blocks.append($0) })
  }

  /// The blocks that are the same in a text of `profile`, which knows the appearance; nil where there are
  /// none.
  func opening(of profile: TextProfile, count: Int) -> Opening? {
    guard let appearance = profile.headings else { return nil }
    let same = weighings.models.firstIndex { !$0.isJudgedAlike(beside: appearance) } ?? .max
    guard let last = parts.last(where: { $0.models <= same }), last.blocks > 0 else { return nil }
    return Opening(
      blocks: Array(blocks[..<last.blocks]), scanner: last.scanner.with(profile),
      isComplete: last.isAtEnd, count: count)
  }
}
