import Articles
import AuthoredTexts

@testable import Reading

/// A reader of a marked text, to which keys go in as text.
struct PageReader {
  private(set) var reader: Reader
  private(set) var copies: [String] = []

  init(
    _ source: AuthoredText, columns: Int = 80, rows: Int = 24,
    options: ReadingOptions = ReadingOptions()
  ) {
    reader = Reader(size: Size(columns: columns, rows: rows), options: options)
    let article = ArticleLoader.open(source).article
    _ = reader.handle(
      .opened(
        OpenedArticle(
          id: 1, article: article, source: source, path: "/library/page.html",
          file: "/library/page.html")))
    _ = reader.handle(.counted(article: 1, figures: Figures(of: article, in: source)))
  }

  mutating func press(_ keys: String) {
    for stroke in KeyStroke.read(keys) { press(stroke) }
  }

  mutating func press(_ stroke: KeyStroke) {
    switch stroke {
    case .key(let key): note(reader.handle(.key(key)))
    case .resize(let size): note(reader.handle(.resize(size)))
    }
  }

  private mutating func note(_ effects: [Effect]) {
    for case .copy(let text) in effects { copies.append(text) }
  }

  /// The rows of the text on the screen, without those that are blank.
  var text: [String] { rows.filter { !$0.isEmpty } }

  /// The rows of the text on the screen.
  var rows: [String] { reader.document?.screenRows.map(\.description) ?? [] }

  var status: String {
    reader.frame().description.split(separator: "\n").last.map(String.init) ?? ""
  }

  var bar: String {
    reader.frame().description.split(separator: "\n").first.map(String.init) ?? ""
  }
}
