import Articles
import Records

/// What is known of the library, and how it is listed.
struct LibraryState: Sendable {
  /// The articles, as far as they are known.
  var articles: LibraryArticles?
  /// The articles that name each title in their links; nil until all have been read.
  var namers: [TitleKey: [LibraryEntry]]?
  /// How the list is sorted.
  var order = LibraryOrder.category
  /// What stands beside the list about the article that is chosen there.
  var preview: ArticlePreview?
  /// How far articles were read, by their files.
  private(set) var readings: [String: HistoryEntry] = [:]
  /// The same at the time when the list was arranged, so that no line moves under the hand.
  private var arrangedReadings: [String: HistoryEntry] = [:]
  private var isWatched = false
  /// The file of the article whose preview was asked for last.
  private var previewedPath: String?
  private var searches = 0
  /// What the last search has found so far.
  private(set) var findings: LibraryFindings?

  /// Whether all articles are known.
  var isComplete: Bool { articles?.isComplete ?? false }

  /// The lines of the list; `file` is the one in front.
  func lines(fileInFront file: String?) -> [Choice.Line] {
    guard let articles else { return [] }
    return LibraryListing(articles: articles, readings: arrangedReadings, fileInFront: file)
      .lines(by: order)
  }

  /// Arranges the list by what is known of earlier reading now.
  mutating func arrange() { arrangedReadings = readings }

  /// Replaces the articles; the preview may be about an older version.
  mutating func replace(_ articles: LibraryArticles) {
    self.articles = articles
    previewedPath = nil
  }

  /// Replaces what is known of earlier reading.
  mutating func replace(_ entries: [HistoryEntry]) {
    readings = Dictionary(entries.map { ($0.path, $0) }) { first, _ in first }
  }

  /// Begins a search; what an earlier one finds is ignored from now on.
  mutating func search(for words: String) -> [Effect] {
    searches += 1
    findings = nil
    return [.searchLibrary(request: searches, words: words)]
  }

  /// Keeps what was found; returns false where that answers an older request.
  mutating func keep(_ findings: LibraryFindings, request: Int) -> Bool {
    guard request == searches else { return false }
    self.findings = findings
    return true
  }

  /// Asks for changes while the library is on the screen, and for the preview of the chosen article.
  mutating func follow(isShown: Bool, previewed path: String?) -> [Effect] {
    var effects: [Effect] = []
    if isShown != isWatched {
      isWatched = isShown
      effects.append(.watchLibrary(isOn: isShown))
    }
    if let path, path != previewedPath {
      previewedPath = path
      effects.append(.preview(path: path))
    }
    return effects
  }
}
