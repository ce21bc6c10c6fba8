import Articles

@testable import Reading

/// A reader of a text whose matches are counted only as far as a test lets them be.
struct SearchingReader {
  let source: GrowingText
  var reader = Reader(size: Size(columns: 60, rows: 14))
  private(set) var effects: [Effect] = []
  private var loader: ArticleLoader
  private var matcher: SearchMatcher?
  private var scan: SearchScan?
  private(set) var number = 0

  init(_ text: String, isComplete: Bool = true) {
    source = GrowingText(text, isComplete: isComplete)
    let (article, loader) = ArticleLoader.open(source)
    self.loader = loader
    handle(.opened(OpenedArticle(id: 1, article: article, source: source, path: "/a.txt")))
  }

  /// A text of so many cells, in some of which a word stands once, in a paragraph of its own.
  static func text(cells: Int, with word: String, in marked: [Int]) -> String {
    let line = "a line that is here only to make the text long enough for it\n"
    var text = ""
    for cell in 0..<cells {
      let end = (cell + 1) * SearchMatcher.cell
      if marked.contains(cell) { text += "\nand here stands the \(word) of cell \(cell)\n\n" }
      while text.utf8.count + line.utf8.count <= end { text += line }
      while text.utf8.count < end { text += "\n" }
    }
    return text
  }

  mutating func handle(_ event: Event) {
    let asked = reader.handle(event)
    effects += asked
    for effect in asked {
      switch effect {
      case .search(_, let number, let matcher, let place, let direction):
        self.number = number
        self.matcher = matcher
        scan = SearchScan(from: place, direction, count: source.count)
      case .stopSearch: scan = nil
      default: break
      }
    }
  }

  mutating func press(_ keys: String) {
    for case .key(let key) in KeyStroke.read(keys) { handle(.key(key)) }
  }

  /// Adds to the text, and loads what was added.
  mutating func grow(_ text: String) {
    source.append(text)
    handle(.loaded(article: 1, found: loader.load(from: source)))
  }

  /// Counts on in the background, and tells the reader; false where there is nothing left to count.
  @discardableResult mutating func searchOn(cells: Int = 1) -> Bool {
    guard var scan, let matcher else { return false }
    _ = scan.grow(to: source.count)
    var hasMore = false
    for _ in 0..<cells { hasMore = scan.search(matcher, in: source) }
    handle(.searched(article: 1, search: number, found: scan.takeFindings()))
    self.scan = scan
    return hasMore
  }

  /// Counts to the end.
  mutating func searchAll() { while searchOn(cells: 100) {} }

  var lines: [String] {
    reader.frame().description.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }
  var status: String { lines.last ?? "" }
  var place: Int { reader.document?.position.place.offset ?? -1 }
  /// What is drawn as the current match.
  var current: String { reader.frame().words(.currentMatch) }
}
