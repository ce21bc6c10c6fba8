import Articles
import Reports
import Storage

/// Prints the structure of articles.
struct OutlinePrinter {
  let library: Library

  /// Prints the outline of each of `texts`.
  func print(_ texts: Request, as format: ReportFormat) throws {
    switch format {
    case .json: try printJSON(of: texts)
    case .text: try printText(of: texts)
    }
  }

  /// Prints, for each line of `texts` that may be a heading, what speaks for it and against it.
  func explain(_ texts: Request, as format: ReportFormat) throws {
    let output = PieceOutput()
    try texts.open(for: "--explain") { text in
      try text.awaitAll()
      let account = HeadingAccount(of: text.source, profile: text.loader.profile)
      switch format {
      case .text: account.writeText { output.write(safe: $0) }
      case .json: account.writeJSON { output.write(safe: $0) }
      }
    }
    try output.flush()
  }

  private func printJSON(of texts: Request) throws {
    let output = PieceOutput()
    try texts.open(for: "--outline", keepsAll: true) { text in
      let figures = try text.loadAndCount()
      let files = Files(library, isNeeded: !text.article.related.isEmpty)
      let outline = Outline(
        of: text.article, figures, in: text.source, encoding: text.encoding, file: files.name)
      outline.writeJSON { output.write(safe: $0) }
    }
    try output.flush()
  }

  /// Prints the tree while it is being found, so that it may be of any size.
  private func printText(of texts: Request) throws {
    var output = PlainOutput()
    try texts.open(for: "--outline") { text in
      var outline = OutlineText(text.source, profile: text.article.profile)
      var found = text.article.findings
      let queue = found.isComplete ? nil : try FindingsQueue.load(text)
      defer { queue?.close() }
      while true {
        try output.write(safe: outline.lines(for: found))
        guard !found.isComplete, let queue else { break }
        found = queue.take()
      }
      try text.checkWhole()
    }
    try output.flush()
  }
}
