extension LinesKind {
  /// What kind of lines the first bytes of a text are; nil where they are an article, or could be one.
  ///
  /// The name of its file counts where the bytes leave it open. Sequences for colours and overstrikes
  /// must have been taken out.
  public init?(of sample: Span<UInt8>, named name: String = "") {
    var start = 0
    if sample.count >= 3, sample[0] == 0xEF, sample[1] == 0xBB, sample[2] == 0xBF { start = 3 }
    while start < sample.count, sample[start] <= 0x20 { start += 1 }
    guard start < sample.count else { return nil }
    let text = sample.extracting(start..<sample.count)
    let name = LinesName(name)
    if name == .article || HeadLine.isManual(text) || HeadLine.isLetter(text) { return nil }
    var survey: LinesSurvey?
    if let kind = HeadLine.kind(text) {
      self = kind
      return
    }
    switch text[0] {
    case 0x7B, 0x5B:
      if JSONProbe.isJSON(text) {
        self = .json
        return
      }
    case 0x3C:
      switch MarkupProbe.answer(text) {
      case .markup:
        self = .code(CodeLanguage("xml"))
        return
      case .page: return nil
      case .neither:
        let found = LinesSurvey(sample)
        if found.tally.tagged * 10 >= found.tally.lines * 6, found.tally.lines > 2 {
          self = .code(CodeLanguage("xml"))
          return
        }
        survey = found
      }
    default: break
    }
    let found = survey ?? LinesSurvey(sample)
    if let kind = LinesVerdict(found.tally, of: sample, name: name).kind {
      self = kind
    } else {
      return nil
    }
  }

  /// How many of the first lines name the columns of the others, with the rules around them.
  public func headerLines(in sample: Span<UInt8>) -> Int { LinesHeader.count(in: sample, self) }
}
