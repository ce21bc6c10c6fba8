import Articles
import Reports
import Storage
import Typesetting

/// The matches in one article for a person: its file, and under their sections the paragraphs.
struct MatchPage {
  private let file: PrintableText
  private let width: Int
  private var last: SearchHit?

  /// A page for the article in `file`, or standard input; paragraphs are set to `width` columns.
  init(file: String?, width: Int) {
    self.file = file.map { PrintableText($0) } ?? "standard input"
    self.width = width
  }

  /// Writes what has not been written yet of where a hit is.
  mutating func add(_ hit: SearchHit, to output: inout PlainOutput) throws(OutputError) {
    if last == nil { try output.writeLine(file) }
    if last?.heading != hit.heading, let section = hit.section {
      try write(section, indent: "  ", to: &output)
    }
    if last?.block != hit.block && hit.block != hit.heading {
      try write(hit.paragraph, indent: "    ", to: &output)
      try output.writeLine()
    }
    last = hit
  }

  private func write(
    _ text: PrintableText, indent: PrintableText, to output: inout PlainOutput
  ) throws(OutputError) {
    for line in text.wrapped(to: max(1, width - indent.columns)) {
      try output.writeLine(indent + line)
    }
  }
}
