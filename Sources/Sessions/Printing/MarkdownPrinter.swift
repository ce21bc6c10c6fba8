import Articles
import Storage
import Typesetting

/// Prints texts, or a section of each, as Markdown.
struct MarkdownPrinter {
  /// Columns at which paragraphs are broken; nil where each is one line.
  let width: Int?
  /// The title of the section that is printed; nil for all of the text.
  let section: String?
  /// Whether what a page has around its article is printed too.
  var showsFurniture = false

  /// Prints each of `texts`; throws one sentence where one does not have the section.
  func print(_ texts: Request) throws {
    var output = PlainOutput()
    var isFirst = true
    try texts.open(for: "--format markdown", keepsAll: section != nil) { text in
      if !isFirst { try output.writeLine() }
      isFirst = false
      if let section {
        try text.loadAll()
        try print(section, of: text, to: &output)
      } else {
        try print(text, to: &output)
      }
    }
    try output.flush()
  }

  /// Prints a text while it is loaded, so that it may be of any size.
  private func print(_ text: OpenText, to output: inout PlainOutput) throws {
    var text = text
    text.findFormatting()
    if text.loader.profile.presentation.keepsLines { return try printLines(text, to: &output) }
    var setter = MarkdownSetter(
      text.article, in: text.source, width: width, showsFurniture: showsFurniture)
    try setter.write(text.article) { try output.write(safe: $0) }
    while !text.article.isComplete {
      text.loadMore()
      try setter.write(text.article) { try output.write(safe: $0) }
    }
    try setter.end { try output.write(safe: $0) }
    try output.flush()
    try text.checkWhole()
  }

  private func print(
    _ section: String, of text: OpenText, to output: inout PlainOutput
  ) throws {
    let index = try SectionPrinter.section(PrintableText(section), of: text)
    let sections = text.article.sections
    let start = sections[index].start
    let next = sections[(index + 1)...].first { $0.level <= sections[index].level }
    if text.article.profile.presentation.keepsLines {
      var lines = FencedLines(text.source, from: start.offset, text.article.profile.presentation)
      try lines.write(to: &output, until: next?.start.offset ?? text.source.count)
      return try lines.end(in: &output)
    }
    var setter = MarkdownSetter(
      text.article, in: text.source, from: start, width: width, showsFurniture: showsFurniture)
    try setter.write(text.article, until: next?.start) { try output.write(safe: $0) }
    try setter.end { try output.write(safe: $0) }
  }

  /// Prints the lines of a text of lines as code.
  private func printLines(_ text: OpenText, to output: inout PlainOutput) throws {
    var text = text
    var lines = FencedLines(text.source, text.loader.profile.presentation)
    func end(_ article: Article) -> Int {
      article.isComplete ? text.source.count : article.loaded
    }
    try lines.write(to: &output, until: end(text.article))
    while !text.article.isComplete {
      text.loadMore()
      try lines.write(to: &output, until: end(text.article))
    }
    try lines.end(in: &output)
    try output.flush()
    try text.checkWhole()
  }
}
