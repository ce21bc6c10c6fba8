/// Weighs what a survey has counted.
struct LinesVerdict {
  private let survey: LinesSurvey
  private let name: LinesName?
  private let gutters: Int
  /// Whether names stand above columns of numbers.
  private let hasCaption: Bool

  init(_ survey: LinesSurvey, of sample: Span<UInt8>, name: LinesName?) {
    self.survey = survey
    self.name = name
    let mayHaveColumns =
      survey.lines >= 3
      && (survey.gapped * 2 >= survey.lines || survey.plainWords <= survey.technicalWords)
    gutters = mayHaveColumns ? ColumnSurvey(sample).gutters : 0
    hasCaption = mayHaveColumns && LinesHeader.isTable(sample)
  }

  /// Lines that are no remarks.
  private var body: Int { survey.lines - survey[.comment] - survey.rules }

  /// The kind of the text; nil where it can be an article.
  var kind: LinesKind? {
    if let kind = commits ?? differences ?? entries ?? values { return kind }
    if let kind = table ?? named { return kind }
    if survey.beginsAsArticle || survey.fences > 1 { return nil }
    return rows ?? settings ?? remarks ?? stanzas ?? columns
  }

  private var commits: LinesKind? {
    if survey[.commit] > 0, survey.first == .commit { return .gitLog(.full) }
    guard survey.first == .shortCommit else { return nil }
    let drawn = survey[.shortCommit] + survey[.drawing]
    if survey[.shortCommit] >= 2, drawn * 10 >= survey.lines * 9 { return .gitLog(.short) }
    return survey[.diffHead] > 0 && survey[.hunk] * 2 >= survey.lines ? .gitLog(.short) : nil
  }

  private var differences: LinesKind? {
    let told = survey[.hunk] + survey[.diffHead]
    return told > 1 && survey[.diffHead] > 0 && told * 2 >= survey.lines ? .diff : nil
  }

  private var entries: LinesKind? {
    let stamped = survey[.stamped]
    let said = survey[.chat]
    if said >= 3, (said + stamped) * 10 >= survey.lines * 8 { return .chat }
    // In a log of changes each time stands alone above what was changed.
    if stamped >= 2, stamped * 2 >= survey.atMargin, survey.solitary * 2 < stamped,
      survey.days * 2 >= stamped || stamped * 10 >= survey.atMargin * 7
    {
      return .log
    }
    let levelled = survey[.levelled]
    return levelled >= 5 && (levelled + stamped) * 10 >= survey.atMargin * 6 ? .log : nil
  }

  private var values: LinesKind? {
    guard let sign = survey.rows.sign, survey.rows.lines * 10 >= body * 9 else {
      return survey.tabbed * 10 >= body * 9 && survey.tabbed >= 3 ? .delimited(by: 0x09) : nil
    }
    return .delimited(by: sign)
  }

  /// Whether many words are no words of a language, or stand behind names with colons.
  private var isTechnical: Bool {
    survey.plainWords * 3 <= survey.technicalWords * 4 || survey.captioned * 10 >= survey.lines * 7
  }

  /// So many gutters are in no code and no settings; nor are numbers below names.
  private var table: LinesKind? {
    if hasCaption { return .listing }
    guard survey.gapped * 10 >= body * 7 else { return nil }
    return gutters > 3 || survey.rules > 0 && survey[.prose] * 10 <= body ? .listing : nil
  }

  /// Words that stand one below the other; two columns can be a glossary or a page of a newspaper.
  private var columns: LinesKind? {
    guard gutters > 1 || gutters == 1 && isTechnical else { return nil }
    return .listing
  }

  private var rows: LinesKind? {
    if survey[.row] >= 2, survey[.row] * 2 >= survey.lines, survey[.prose] * 4 <= survey[.row] {
      return .listing
    }
    // Directories, each with the names of its files below it.
    if survey.first == .row, survey[.row] > 0, survey.lines > 3,
      survey.single * 10 >= survey.lines * 9
    {
      return .listing
    }
    // Where most words are numbers, paths and names, nobody tells a story.
    let told = body - survey[.words] - survey[.prose]
    guard survey.lines >= 4, survey.allWords >= 12, survey[.prose] * 20 <= body + 20,
      survey.plainWords * 2 <= survey.technicalWords || survey.plainWords == 0, !survey.isLetter
    else { return nil }
    return told * 2 < body ? .listing : nil
  }

  private var settings: LinesKind? {
    guard !survey.isLetter else { return nil }
    if survey.requests * 4 >= body, survey.requests > 3 { return .code(CodeLanguage("roff")) }
    let code = survey[.code]
    let settings = survey[.setting] + survey[.section]
    let told = code + settings
    // Who writes remarks writes sentences into strings too.
    let isBraced = survey.braces > 1 && survey.braces * 8 >= body
    let prose = survey.remarks > 0 || isBraced ? survey[.prose] / 3 : survey[.prose]
    guard prose * 8 <= told, survey.proseAtMargin * 12 <= told,
      told * 2 >= body || isBraced, told >= 3 || survey.remarks > 0 && told > 0 || survey.dense > 0
    else { return nil }
    if code > settings || code * 3 >= told { return .code(language) }
    if survey[.section] > 0 || survey.colons * 2 < settings || survey.remarks > 0 {
      return .configuration
    }
    if survey.colons <= settings - 2, settings * 10 >= body * 8 { return .configuration }
    return survey.capitals * 3 < survey.colons && settings >= 5 ? .configuration : nil
  }

  /// Remarks first, and little running text behind them, as in the settings that a program comes with.
  private var remarks: LinesKind? {
    guard survey.first == .comment, survey.remarks > 0 else { return nil }
    switch survey.opening {
    // Remarks of C, Vim, Lisp, m4 and SQL are taken for nothing else.
    case 0x2F, 0x22, 0x3B, 0x64, 0x2D:
      return survey.proseAtMargin * 3 <= body ? .code(language) : nil
    // Perl's documentation alone is an article.
    case 0x3D: return nil
    default:
      guard survey[.comment] * 3 >= survey.lines, survey[.prose] * 10 <= body else { return nil }
      return survey.opening == 0x23 ? .configuration : .code(language)
    }
  }

  /// Groups of names with values, the same names in each.
  private var stanzas: LinesKind? {
    let settings = survey[.setting]
    guard !survey.isLetter, settings * 10 >= survey.atMargin * 8, survey.nameCount >= 4,
      survey.wordySettings * 6 <= settings, (survey[.prose] + survey[.words]) * 3 <= settings
    else { return nil }
    return survey.repeatedNames * 2 >= settings ? .listing : nil
  }

  private var language: CodeLanguage? {
    guard case .kind(.code(let language)) = name else { return nil }
    return language
  }

  /// What the name says, where the text does not say that it is prose.
  private var named: LinesKind? {
    guard case .kind(let kind) = name, survey.proseAtMargin * 2 <= body else { return nil }
    let told = body - survey[.prose] - survey[.words]
    return survey[.prose] <= told + survey[.comment] + survey[.words] ? kind : nil
  }
}
