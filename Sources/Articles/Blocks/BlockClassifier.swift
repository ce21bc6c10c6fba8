/// Asks each rule in turn what a line is; the first that knows is believed.
enum BlockClassifier {
  /// All rules, in the order in which they are asked.
  @RuleOrder static var rules: some Rule {
    MarkRule()
    CodeRule()
    DialectRule()
    unmarked
  }

  /// Those that look at no marks of the author.
  @RuleOrder static var unmarked: some Rule {
    GluedFurnitureRule()
    unglued
  }

  /// Those for a line without what is glued to its end.
  @RuleOrder static var unglued: some Rule {
    ContinuationRule()
    BlankRule()
    RelatedRule()
    guesses
  }

  /// Those that guess what a line is, the safest first; the last one knows every line.
  @RuleOrder static var guesses: some Rule {
    FurnitureRule()
    MastheadRule()
    NoticeRule()
    FilledPreformattedRule()
    ItemRule()
    PreformattedRule()
    ExpectedTitleRule()
    QuotationRule()
    HeadingRule()
    ParagraphRule()
  }

  /// Gives the blocks of one line, which is one but for runs of titles and furniture at its end.
  static func classify(_ line: borrowing Candidate, text: Span<UInt8>, emit: (Block) -> Void) {
    _ = rules.classify(line, text, emit)
  }

  /// Whether a line is a heading beyond doubt.
  static func isHeading(_ line: borrowing Candidate, text: Span<UInt8>) -> Bool {
    guard RelatedRule.find(text) == nil else { return false }
    var isHeading = false
    _ = guesses.classify(line, text) { isHeading = $0.headingLevel != nil }
    return isHeading && (HeadingRule.beginsSeries(line) || HeadingModel(line, text: text).isClear)
  }
}

extension Block {
  /// A line that is a block of this kind; `core` is what is left without its marker.
  static func classified(_ kind: Kind, _ line: borrowing Candidate, core: Range<Int>? = nil)
    -> Block
  {
    let traits = kind.traits
    return Block(
      kind, line.range, core: core, isSpaced: Spacing.isSpaced(kind, traits, line),
      indent: Spacing.indent(traits, line) + Int(line.markIndent))
  }
}
