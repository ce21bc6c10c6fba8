/// Asks each rule in turn what a line is; the first that knows is believed.
enum BlockClassifier {
  /// All rules, in the order in which they are asked. The last one knows every line.
  static let rules: [any Rule] = [
    // Marks of the author.
    CodeRule(), DialectRule(),
    // Parts of lines, and lines that are told by themselves.
    GluedFurnitureRule(), ContinuationRule(), BlankRule(), RelatedRule(),
    // Guesses, the safest first.
    FurnitureRule(), MastheadRule(), NoticeRule(), FilledPreformattedRule(), ItemRule(),
    PreformattedRule(), ExpectedTitleRule(), QuotationRule(), HeadingRule(), ParagraphRule(),
  ]

  /// Where the rules of each stage begin.
  private static let starts: [Int] = RuleStage.allCases.map { stage in
    rules.firstIndex { $0.stage.rawValue >= stage.rawValue } ?? rules.count
  }

  /// Gives the blocks of one line, which is one but for runs of titles and furniture at its end.
  static func tell(
    _ line: Candidate, text: Span<UInt8>, from stage: RuleStage = .mark, emit: (Block) -> Void
  ) {
    var index = starts[stage.rawValue]
    while index < rules.count, !rules[index].tell(line, text, emit) { index += 1 }
  }

  /// Whether a line is a heading beyond doubt.
  static func isHeading(_ line: Candidate, text: Span<UInt8>) -> Bool {
    guard RelatedRule.find(text) == nil else { return false }
    var isHeading = false
    tell(line, text: text, from: .guess) { isHeading = $0.headingLevel != nil }
    return isHeading && (HeadingRule.beginsSeries(line) || HeadingModel(line, text: text).isClear)
  }
}

extension Block {
  /// A line that is a block of this kind; `core` is what is left without its marker.
  static func told(_ kind: Kind, _ line: Candidate, core: Range<Int>? = nil) -> Block {
    Block(
      kind, line.range, core: core, isSpaced: Spacing.isSpaced(kind, line),
      indent: Spacing.indent(kind, line))
  }
}
