import Articles
import Shelf

/// Prints the related titles of articles, each with the file that it leads to.
struct LinkPrinter {
  let library: Library

  /// Prints a line a title: the title, a tab, and the file or a dash.
  func print(_ texts: Request) throws {
    let files = Files(library)
    var output = PlainOutput()
    try texts.load(for: "--links") { text in
      for link in text.article.related {
        let title = PrintableText(folding: text.source.bytes(in: link.title).span)
        try output.write(title)
        try output.write(safe: "\t")
        try output.writeLine(PrintableText(files.name(title) ?? "-"))
      }
    }
    try output.flush()
  }
}
