import Articles
import Options
import Reading
import Sessions
import Storage

/// What of the options asks for something to be printed, and how.
struct PrintingWish {
  private let given: [GivenOption]

  init(_ given: [GivenOption]) { self.given = given.filter(\.isOn) }

  /// What is to be done; throws one sentence where the options contradict each other.
  var action: Invocation.Action {
    get throws {
      if has(.help) { return .show(HelpText.text) }
      if has(.version) { return .show(Program.version + "\n") }
      let wanted = given.map(\.option).filter(Self.subjects.contains)
      guard Set(wanted).count <= 1 else {
        throw Failure(
          usage:
            """
            --outline, --section, --links, --check, --grep, --search and --print-config exclude \
            each other; choose one.
            """)
      }
      try check(wanted.first)
      return try printed ?? .read
    }
  }

  /// The options of which there may be one.
  private static let subjects: [Option] = [
    .outline, .section, .links, .check, .grep, .search, .printConfig,
  ]

  private func has(_ option: Option) -> Bool { given.contains { $0.option == option } }

  private func value(_ option: Option) -> String? { given.last { $0.option == option }?.value }

  private var format: ReportFormat { value(.format).flatMap(ReportFormat.init) ?? .text }

  private var isMarkdown: Bool { value(.format) == "markdown" }

  private func check(_ subject: Option?) throws {
    let formatted: [Option] = [.outline, .check, .links, .grep, .search]
    if isMarkdown {
      guard subject == nil || subject == .section else {
        throw Failure(usage: "--format markdown prints texts, and sections with --section.")
      }
    } else if has(.format), !(subject.map(formatted.contains) ?? false) {
      throw Failure(
        usage:
          "--format text and json belong to --outline, --links, --check, --grep or --search.")
    }
    if subject != .grep, has(.exact) || has(.word) || has(.expression) {
      throw Failure(usage: "--exact, --word and --expression belong to --grep.")
    }
    if subject != .outline, has(.explain) {
      throw Failure(usage: "--explain belongs to --outline.")
    }
  }

  /// What is to be printed; nil where nothing is.
  private var printed: Invocation.Action? {
    get throws {
      if has(.printConfig) { return .show(Configuration.defaults) }
      if isMarkdown { return .markdown(section: value(.section)) }
      if has(.explain) { return .explain(format) }
      if has(.outline) { return .outline(format) }
      if has(.check) { return .check(format) }
      if let title = value(.section) { return .section(title) }
      if has(.links) { return .links(format) }
      if has(.grep) { return .grep(try query, format) }
      if let words = value(.search) { return .search(try Self.indexQuery(words), format) }
      return nil
    }
  }

  private static func indexQuery(_ words: String) throws -> IndexQuery {
    do { return try IndexQuery(words) } catch { throw Failure(usage: "\(error)") }
  }

  private var query: SearchQuery {
    get throws {
      guard let pattern = value(.grep), !pattern.isEmpty else {
        throw Failure(usage: "--grep needs some words to look for.")
      }
      return SearchQuery(
        pattern, isExact: has(.exact), isWholeWord: has(.word), isExpression: has(.expression))
    }
  }
}
