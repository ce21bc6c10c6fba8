import Articles
import Reports
import Storage
import Typesetting

/// Prints where a query is found.
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
      var finder = MatchFinder(matcher, in: text)
      var page = MatchPage(file: text.path, width: width)
      while let hits = try finder.next() {
        for hit in hits {
          if format == .json {
            try output.write(safe: hit.json)
          } else {
            try page.add(hit, to: &output)
          }
        }
        hasFound = hasFound || !hits.isEmpty
        // Whoever reads what is still being written wants to see at once what is found.
        if !text.source.isComplete { try output.flush() }
      }
    }
    try output.flush()
    if !hasFound { throw Failure(silent: 1) }
  }
}
