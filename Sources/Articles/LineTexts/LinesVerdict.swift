/// Weighs what was counted.
struct LinesVerdict {
  private let tally: LinesTally
  private let name: LinesName?
  private let gutters: Int
  /// Whether names stand above columns of numbers.
  private let hasCaption: Bool

  init(_ tally: LinesTally, of sample: Span<UInt8>, name: LinesName?) {
    self.tally = tally
    self.name = name
    let mayHaveColumns =
      tally.lines >= 3
      && (tally.gapped * 2 >= tally.lines || tally.plainWords <= tally.technicalWords)
    gutters = mayHaveColumns ? ColumnSurvey(sample).gutters : 0
    hasCaption = mayHaveColumns && LinesHeader.isTable(sample)
  }

  /// Lines that are no remarks.
  private var body: Int { tally.lines - tally[.comment] - tally.rules }

  /// The kind of the text; nil where it can be an article.
  var kind: LinesKind? {
    if let kind = commits ?? differences ?? entries ?? values { return kind }
    if let kind = table ?? named { return kind }
    if tally.beginsAsArticle || tally.fences > 1 { return nil }
    return rows ?? settings ?? remarks ?? stanzas ?? columns
  }

  private var commits: LinesKind? {
    if tally[.commit] > 0, tally.first == .commit { return .gitLog(.full) }
    guard tally.first == .shortCommit else { return nil }
    let drawn = tally[.shortCommit] + tally[.drawing]
    if tally[.shortCommit] >= 2, drawn * 10 >= tally.lines * 9 { return .gitLog(.short) }
    return tally[.diffHead] > 0 && tally[.hunk] * 2 >= tally.lines ? .gitLog(.short) : nil
  }

  private var differences: LinesKind? {
    if tally.boxTops > 0, tally.boxTops <= tally.boxBottoms,
      tally[.drawing] > tally.boxTops + tally.boxBottoms
    {
      return .diff
    }
    let known = tally[.hunk] + tally[.diffHead]
    return known > 1 && tally[.diffHead] > 0 && known * 2 >= tally.lines ? .diff : nil
  }

  private var entries: LinesKind? {
    let stamped = tally[.stamped]
    let said = tally[.chat]
    if said >= 3, (said + stamped) * 10 >= tally.lines * 8 { return .chat }
    // In a log of changes each time stands alone above what was changed.
    if stamped >= 2, stamped * 2 >= tally.atMargin, tally.solitary * 2 < stamped,
      tally.days * 2 >= stamped || stamped * 10 >= tally.atMargin * 7
    {
      return .log
    }
    let levelled = tally[.levelled]
    return levelled >= 5 && (levelled + stamped) * 10 >= tally.atMargin * 6 ? .log : nil
  }

  private var values: LinesKind? {
    guard let sign = tally.values.sign, tally.values.lines * 10 >= body * 9 else {
      return tally.tabbed * 10 >= body * 9 && tally.tabbed >= 3 ? .delimited(by: 0x09) : nil
    }
    return .delimited(by: sign)
  }

  /// Whether many words are no words of a language, or stand behind names with colons.
  private var isTechnical: Bool {
    tally.plainWords * 3 <= tally.technicalWords * 4 || tally.captioned * 10 >= tally.lines * 7
  }

  /// Code and settings have no more than three gutters, and no numbers below names.
  private var table: LinesKind? {
    if hasCaption { return .listing }
    guard tally.gapped * 10 >= body * 7 else { return nil }
    return gutters > 3 || tally.rules > 0 && tally[.prose] * 10 <= body ? .listing : nil
  }

  /// Words that stand one below the other; two columns can be a glossary or a page of a newspaper.
  private var columns: LinesKind? {
    guard gutters > 1 || gutters == 1 && isTechnical else { return nil }
    return .listing
  }

  private var rows: LinesKind? {
    if tally[.row] >= 2, tally[.row] * 2 >= tally.lines, tally[.prose] * 4 <= tally[.row] {
      return .listing
    }
    // Directories, each with the names of its files below it.
    if tally.first == .row, tally[.row] > 0, tally.lines > 3,
      tally.single * 10 >= tally.lines * 9
    {
      return .listing
    }
    // Where most words are numbers, paths and names, nobody tells a story.
    let known = body - tally[.words] - tally[.prose]
    guard tally.lines >= 4, tally.allWords >= 12, tally[.prose] * 20 <= body + 20,
      tally.plainWords * 2 <= tally.technicalWords || tally.plainWords == 0, !tally.isLetter
    else { return nil }
    return known * 2 < body ? .listing : nil
  }

  private var settings: LinesKind? {
    guard !tally.isLetter else { return nil }
    if tally.requests * 4 >= body, tally.requests > 3 { return .code(CodeLanguage("roff")) }
    let code = tally[.code]
    let settings = tally[.setting] + tally[.section]
    let known = code + settings
    // Who writes remarks writes sentences into strings too.
    let isBraced = tally.braces > 1 && tally.braces * 8 >= body
    let prose = tally.remarks > 0 || isBraced ? tally[.prose] / 3 : tally[.prose]
    guard prose * 8 <= known, tally.proseAtMargin * 12 <= known,
      known * 2 >= body || isBraced, known >= 3 || tally.remarks > 0 && known > 0 || tally.dense > 0
    else { return nil }
    if code > settings || code * 3 >= known { return .code(language) }
    if tally[.section] > 0 || tally.colons * 2 < settings || tally.remarks > 0 {
      return .configuration
    }
    // Subjects and entries can begin with a name and a colon; the sentence behind it is no value.
    guard tally.wordySettings * 4 <= settings else { return nil }
    if tally.colons <= settings - 2, settings * 10 >= body * 8 { return .configuration }
    return tally.capitals * 3 < tally.colons && settings >= 5 ? .configuration : nil
  }

  /// Remarks first, and little running text behind them, as in the settings that a program comes with.
  private var remarks: LinesKind? {
    guard tally.first == .comment, tally.remarks > 0 else { return nil }
    switch tally.opening {
    // Remarks of C, Vim, Lisp, m4 and SQL are taken for nothing else.
    case 0x2F, 0x22, 0x3B, 0x64, 0x2D:
      return tally.proseAtMargin * 3 <= body ? .code(language) : nil
    // Perl's documentation alone is an article.
    case 0x3D: return nil
    default:
      guard tally[.comment] * 3 >= tally.lines, tally[.prose] * 10 <= body else { return nil }
      return tally.opening == 0x23 ? .configuration : .code(language)
    }
  }

  /// Groups of names with values, the same names in each.
  private var stanzas: LinesKind? {
    let settings = tally[.setting]
    guard !tally.isLetter, settings * 10 >= tally.atMargin * 8, tally.nameCount >= 4,
      tally.wordySettings * 6 <= settings, (tally[.prose] + tally[.words]) * 3 <= settings
    else { return nil }
    return tally.repeatedNames * 2 >= settings ? .listing : nil
  }

  private var language: CodeLanguage? {
    guard case .kind(.code(let language)) = name else { return nil }
    return language
  }

  /// What the name says, where the text does not say that it is prose.
  private var named: LinesKind? {
    guard case .kind(let kind) = name, tally.proseAtMargin * 2 <= body else { return nil }
    let known = body - tally[.prose] - tally[.words]
    return tally[.prose] <= known + tally[.comment] + tally[.words] ? kind : nil
  }
}
