import Articles
import Reading
import Records
import Reports
import Storage
import System

/// Prints the related titles of articles, each with the file that it leads to.
struct LinkPrinter {
  let library: Library

  /// Prints the links of each of `texts`.
  func print(_ texts: Request, as format: ReportFormat) throws {
    switch format {
    case .text: try printLines(of: texts)
    case .json: try printJSON(of: texts)
    }
  }

  /// Prints a line a title: the title, a tab, and the file or a dash; of several files each.
  private func printLines(of texts: Request) throws {
    let files = Files(library)
    var output = PlainOutput()
    try texts.load(for: "--links") { text in
      for link in text.article.related(with: text.source.page) {
        let title = PrintableText(folding: text.source.bytes(in: link.title).span)
        let target = text.source.target(ofLinkIn: link.title)?.reference
        let names = files.names(title) + (target.map { [$0] } ?? [])
        for part in [title] + (names.isEmpty ? ["-"] : names.map { PrintableText($0) }) {
          if part != title { try output.write(safe: "\t") }
          try output.write(part)
        }
        try output.writeLine()
      }
    }
    try output.flush()
  }

  /// Prints an object for each text, with the articles that name it.
  private func printJSON(of texts: Request) throws {
    let files = Files(library)
    let namers = (try? library.namers()) ?? [:]
    let output = PieceOutput()
    try texts.load(for: "--links") { text in
      let name = text.path.map { ArticleName.title(of: $0) } ?? "standard input"
      let list = LinkList(of: text.article, in: text.source, name: name, files: files.names)
      let namedBy = (namers[TitleKey(list.title)] ?? []).filter {
        text.path.map(realPath) != realPath($0.path)
      }
      output.write(safe: list.json(namedBy: namedBy.map { ($0.title, $0.path) }))
    }
    try output.flush()
  }
}
