import Articles
import Shelf

/// Prints the related titles of articles, each with the file that it leads to.
struct LinkPrinter {
  let library: Library

  /// Prints a line a title: the title, a tab, and the file or a dash.
  func print(_ texts: Request) throws {
    guard !texts.origins.isEmpty else {
      throw Failure(usage: "--links needs an article; name a file or a title.")
    }
    let files = Files(library)
    var output = PlainOutput()
    for origin in texts.origins {
      var text = try OpenText(origin)
      try text.loadAll()
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
