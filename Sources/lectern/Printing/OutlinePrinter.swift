import Articles
import Shelf

/// Prints the structure of articles.
struct OutlinePrinter {
  let library: Library

  /// Prints the outline of each of `texts`.
  func print(_ texts: Request, as format: OutlineFormat) throws {
    var output = PlainOutput()
    try texts.load(for: "--outline") { text in
      let files = Files(library, isNeeded: format == .json && !text.article.related.isEmpty)
      let outline = Outline(of: text.article, in: text.source, file: files.name)
      switch format {
      case .json: try output.write(safe: outline.json)
      case .text: try outline.writeText { line throws(OutputError) in try output.write(safe: line) }
      }
    }
    try output.flush()
  }
}
