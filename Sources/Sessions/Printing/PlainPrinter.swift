import Articles
import Reading
import Records
import Storage
import Typesetting

/// Prints articles as plain text set to a width, for pipes and files.
struct PlainPrinter {
  let width: Int
  let library: Library
  /// Writes the looks that texts have themselves; nil where they are left out.
  var looks: LookSequences?
  /// Whether what a page has around its article is printed too.
  var showsFurniture = false
  /// Whether texts are printed as they stand.
  var isVerbatim = false

  /// Prints all of `texts`, or the titles of the library where none is asked for.
  func print(_ texts: Request) throws {
    var output = PlainOutput()
    if texts.origins.isEmpty { try printTitles(to: &output) }
    var isFirst = true
    try texts.forEach { text in
      if !isFirst { try output.writeLine() }
      isFirst = false
      try print(text, to: &output)
    }
    try output.flush()
  }

  /// Prints one text.
  func print(_ text: OpenText) throws {
    var output = PlainOutput()
    try print(text, to: &output)
  }

  /// The rows of an article as they are printed.
  static func galley(
    of article: Article, _ source: any ByteSource, width: Int, drawsLooks: Bool = false,
    showsFurniture: Bool = false
  ) -> Galley {
    Galley(
      BlockCache(article, source: source), measure: width, setting: .faithful,
      drawsLooks: drawsLooks, hiding: Hiding(isOn: !showsFurniture))
  }

  private func print(_ text: OpenText, to output: inout PlainOutput) throws {
    if isVerbatim { return try printLines(text, to: &output) }
    var text = text
    text.findFormatting()
    if text.loader.profile.presentation.keepsLines { return try printLines(text, to: &output) }
    let galley = Self.galley(
      of: text.article, text.source, width: width, drawsLooks: looks != nil,
      showsFurniture: showsFurniture)
    var rows = RowWriter(galley, looks: looks)
    try rows.write(to: &output, text.article)
    while !text.article.isComplete {
      text.loadMore()
      try rows.write(to: &output, text.article)
    }
    try output.flush()
    try text.checkWhole()
  }

  /// Prints the lines of a text of lines, of whatever length they are.
  private func printLines(_ text: OpenText, to output: inout PlainOutput) throws {
    var text = text
    let shown = isVerbatim ? text.source.raw : text.source
    var lines = LineWriter(shown, isVerbatim: isVerbatim, looks: isVerbatim ? nil : looks)
    func end(_ article: Article) -> Int {
      if article.isComplete { return shown.count }
      return isVerbatim ? text.source.rawOffset(ofText: article.loaded) : article.loaded
    }
    try lines.write(to: &output, until: end(text.article))
    while !text.article.isComplete {
      text.loadMore()
      try lines.write(to: &output, until: end(text.article))
    }
    if let last = shown.bytes(in: max(0, shown.count - 1)..<shown.count).first, last != 0x0A {
      try output.writeLine()
    }
    try output.flush()
    try text.checkWhole()
  }

  private func printTitles(to output: inout PlainOutput) throws {
    let entries = try library.entries()
    if entries.isEmpty {
      throw Failure(
        "there are no articles in the library; name a file, or a directory with --library.")
    }
    for entry in entries { try output.writeLine(entry.title) }
  }
}
