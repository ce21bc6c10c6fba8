import Articles
import Reading
import Records
import Reports
import Storage
import System

/// Prints what is to fix in articles.
struct CheckPrinter {
  /// How the bytes of the articles are decoded and kept.
  let decoding: Decoding
  /// Which files may be opened to look for a place in them.
  let permissions: Permissions

  /// Prints a report on the articles of `request`; throws, once that is done, where it is not clean.
  func print(_ request: CheckRequest, as format: ReportFormat) throws {
    let report = try report(on: request)
    var output = PlainOutput()
    switch format {
    case .json: try output.write(safe: report.json)
    case .text: for line in report.lines { try output.writeLine(line) }
    }
    try output.flush()
    try request.unopened.check()
    if !report.isClean { throw Failure(silent: 1) }
  }

  private func report(on request: CheckRequest) throws -> CheckReport {
    var report = CheckReport()
    let targets = LinkedTexts(decoding: decoding, permissions: permissions)
    for entry in request.others { report.addTitle(entry.title, of: entry.path) }
    for origin in request.origins {
      if request.origins.count == 1 {
        try add(origin, targets, to: &report)
      } else {
        try request.unopened.passing { try add(origin, targets, to: &report) }
      }
    }
    for link in request.unfollowedLinks {
      report.add(.unfollowedLink, of: link, "to " + PrintableText(realPath(link)))
    }
    return report
  }

  private func add(
    _ origin: Request.Origin, _ targets: LinkedTexts, to report: inout CheckReport
  ) throws {
    let path = origin.path ?? "-"
    do {
      var text = try OpenText(origin, decoding, keepsAll: true)
      try text.loadAll()
      report.add(
        CheckedArticle(
          text.article, in: text.source, file: path, name: ArticleName.title(of: path)
        ) { targets.answer(to: $0, linkedIn: origin.path) })
    } catch let error as StorageError where error.cause == .isBinary {
      report.add(.noText, of: path)
    }
  }
}
