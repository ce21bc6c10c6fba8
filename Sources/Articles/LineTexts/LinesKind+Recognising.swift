extension LinesKind {
  /// What kind of lines the first bytes of a text are; nil where they are an article, or could be one.
  ///
  /// The name of its file counts where the bytes leave it open. Sequences for colours and overstrikes
  /// must have been taken out.
  public init?(of sample: Span<UInt8>, named name: String = "") {
    var start = 0
    while start < sample.count, sample[start] <= 0x20 { start += 1 }
    guard start < sample.count else { return nil }
    let text = sample.extracting(start..<sample.count)
    switch text[0] {
    case 0x7B, 0x5B:
      if JSONProbe.isJSON(text) {
        self = .json
        return
      }
    case 0x3C:
      if let kind = Self.markup(text) {
        self = kind
        return
      }
    default: break
    }
    let survey = LinesSurvey(sample)
    guard let kind = Self.kind(survey) else { return nil }
    self = kind
  }

  /// How many of the first lines name the columns of the others, with the rules around them.
  public func headerLines(in sample: Span<UInt8>) -> Int { 0 }

  private static func markup(_ text: Span<UInt8>) -> LinesKind? {
    let (xml, php): (LinePattern, LinePattern) = ("<?xml", "<?php")
    if php.matches(text, at: 0) { return .code(CodeLanguage("php")) }
    guard xml.matches(text, at: 0) else { return nil }
    let head = text.extracting(0..<min(text.count, 1024))
    return RemarkState.contains(head, "<html") || RemarkState.contains(head, "<!DOCTYPE html")
      ? nil : .code(CodeLanguage("xml"))
  }

  private static func kind(_ survey: LinesSurvey) -> LinesKind? {
    let lines = survey.lines
    let body = lines - survey[.comment]
    let entries = survey[.stamped]
    if survey[.commit] > 0, survey.first == .commit { return .gitLog(.full) }
    if survey[.hunk] + survey[.diffHead] > 1, survey[.diffHead] > 0,
      (survey[.hunk] + survey[.diffHead]) * 2 >= lines
    {
      return survey.first == .shortCommit ? .gitLog(.short) : .diff
    }
    if survey[.shortCommit] >= 2,
      (survey[.shortCommit] + survey[.drawing]) * 10 >= lines * 9, survey.first == .shortCommit
    {
      return .gitLog(.short)
    }
    if survey[.chat] >= 3, (survey[.chat] + entries) * 10 >= lines * 8 { return .chat }
    if entries >= 2, entries * 2 >= survey.atMargin,
      survey.days * 2 >= entries || entries * 10 >= survey.atMargin * 7
    {
      return .log
    }
    if survey[.levelled] >= 5, (survey[.levelled] + entries) * 10 >= survey.atMargin * 6 {
      return .log
    }
    if let sign = survey.rows.sign(atLeast: 3), survey.rows.lines * 10 >= body * 9 {
      return .delimited(by: sign)
    }
    if survey[.row] >= 2, survey[.row] * 10 >= lines * 6 { return .listing }
    let code = survey[.code]
    let settings = survey[.setting] + survey[.section]
    let told = code + settings
    guard survey[.prose] * 8 <= told, survey.proseAtMargin * 12 <= told else { return nil }
    guard told * 10 >= body * 5, told >= 3 || survey.remarks > 0 && told > 0 else { return nil }
    if code > settings || code * 3 >= told { return .code(nil) }
    if survey[.section] > 0 || survey.colons * 2 < settings || survey.remarks > 0 {
      return .configuration
    }
    return survey.capitals * 3 < survey.colons && settings >= 5 ? .configuration : nil
  }
}
