import Articles
import Reports
import Storage
import Typesetting

/// Prints where a query is found, each match as it is found.
struct MatchPrinter {
  let query: SearchQuery
  let width: Int

  /// Prints the matches in each of `texts`; throws where there is none at all, without a word.
  func print(_ texts: Request, as format: ReportFormat) throws {
    let matcher: SearchMatcher
    do { matcher = try SearchMatcher(query) } catch { throw Failure(usage: error.reason.string) }
    var output = PlainOutput()
    var hasFound = false
    try texts.open(for: "--grep") { text in
      let found = try print(matcher, in: text, as: format, to: &output)
      hasFound = hasFound || found
    }
    if !hasFound { throw Failure(silent: 1) }
  }

  /// Returns whether there is a match.
  private func print(
    _ matcher: SearchMatcher, in text: OpenText, as format: ReportFormat,
    to output: inout PlainOutput
  ) throws -> Bool {
    let source = text.source
    var finder = MatchFinder(matcher, in: text)
    var page = MatchPage(file: text.path, width: width)
    var lines = PassedLines(source, text.loader.profile)
    var hasFound = false
    while try finder.next({ hit in
      hasFound = true
      switch format {
      case .json:
        let line = lines.line(holding: hit.match.lowerBound)
        try output.write(safe: hit.json(file: text.path, line: line, in: source))
      case .text: try page.add(hit, to: &output)
      }
    }) {
      // Whoever reads what is still being written wants to see at once what is found.
      if !source.isComplete { try page.writeExcerpt(to: &output) }
      try output.flush()
    }
    try page.endPassage(to: &output)
    try output.flush()
    return hasFound
  }
}
