import Articles
import Shelf

/// Prints the structure of articles.
struct OutlinePrinter {
  let library: Library

  /// Prints the outline of each of `texts`.
  func print(_ texts: Request, as format: OutlineFormat) throws {
    var output = PlainOutput()
    switch format {
    case .json: try printJSON(of: texts, to: &output)
    case .text: try printText(of: texts, to: &output)
    }
    try output.flush()
  }

  private func printJSON(of texts: Request, to output: inout PlainOutput) throws {
    try texts.load(for: "--outline") { text in
      let files = Files(library, isNeeded: !text.article.related.isEmpty)
      let outline = Outline(of: text.article, in: text.source, file: files.name)
      try output.write(safe: outline.json)
    }
  }

  /// Prints the tree while it is being found, so that it may be of any size.
  private func printText(of texts: Request, to output: inout PlainOutput) throws {
    try texts.open(for: "--outline") { text in
      var outline = OutlineText(text.source)
      var found = text.article.findings
      let queue = found.isComplete ? nil : try FindingsQueue.load(text)
      defer { queue?.close() }
      while true {
        try outline.write(found) { line throws(OutputError) in try output.write(safe: line) }
        guard !found.isComplete, let queue else { break }
        found = queue.take()
      }
      try text.checkWhole()
    }
  }
}
