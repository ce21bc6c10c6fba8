/// Why a line was or was not taken for a heading.
public struct HeadingReasons: Sendable {
  /// One piece of evidence that holds.
  public struct Reason: Sendable {
    /// What holds, in a few words.
    public let name: String
    /// What it adds, in hundredths; above zero it speaks for a heading.
    public let weight: Int
  }

  /// Where the line is.
  public let range: Range<Int>
  /// What the line and its surroundings add up to.
  public let own: Int
  /// What all adds up to; a heading from zero on.
  public let total: Int
  /// What holds for the line and what stands around it.
  public let reasons: [Reason]
  /// What holds for it beside the certain headings of the text.
  public let styleReasons: [Reason]

  init(_ model: HeadingModel) {
    range = model.range
    own = model.own
    total = model.total
    let facts = model.facts
    reasons = HeadingModel.lineEvidence.filter { $0.holds(facts) }.map(Reason.init)
    styleReasons =
      model.shared == nil
      ? [] : HeadingModel.styleEvidence.filter { $0.holds(facts) }.map(Reason.init)
  }

  /// The reasons for all lines of a text that were considered, in the order of the text.
  public static func all(in source: any ByteSource, profile: StyleProfile) -> [HeadingReasons] {
    let bytes = source.bytes(in: 0..<source.count)
    let found = Collector()
    var scanner = BlockScanner(profile: profile, limits: Limits())
    scanner.scan(
      bytes.span, base: 0, isFinal: true, upTo: .max,
      marks: BlockMarks(source.blockMarks(in: 0..<bytes.count)),
      witness: found, emit: { _ in })
    return found.all
  }

  private final class Collector: HeadingWitness {
    var all: [HeadingReasons] = []

    override func consider(_ model: HeadingModel) { all.append(HeadingReasons(model)) }
  }
}

extension HeadingReasons.Reason {
  fileprivate init(_ evidence: HeadingEvidence) {
    self.init(name: evidence.name.description, weight: evidence.weight)
  }
}
