public import Reading

/// What is known of the articles in a directory, brought up to date by walks through it.
///
/// A version of a file is opened once; what is known of it is kept in a table, where there is one.
public struct ShelfCatalogue {
  private let directory: ShelfDirectory
  private let environment: Environment
  private let table: CatalogueTable?
  /// What is known, by path.
  private var known: [String: KnownArticle] = [:]

  /// Files that are read before what was found is told and written.
  private static let batch = 200

  /// The catalogue of a directory, with what the table at `path` knows of it.
  ///
  /// Without a path, or where there can be no table, nothing is known yet.
  public init(_ directory: ShelfDirectory, table path: String?, environment: Environment) {
    self.directory = directory
    self.environment = environment
    table = path.flatMap { CatalogueTable(at: $0, directory: directory) }
    for article in table?.articles() ?? [] { known[article.path] = article }
  }

  /// Where the table is kept, beside what is remembered; nil without a home.
  public static func tablePath(_ environment: Environment) -> String? {
    MemoryFile.path(environment, named: "catalogue.sqlite")
  }

  /// How many files are known, those that are no articles among them.
  public var count: Int { known.count }

  /// The articles that are known, in no order.
  public var entries: [ShelfEntry] { known.values.compactMap(ShelfEntry.init) }

  /// Takes in what has changed in the directory, and says whether anything has.
  ///
  /// A file that has not changed costs a `stat`. After every few files that had to be read, `report`
  /// learns what is known and how many are still to be read; it returns false to end that. Throws
  /// where the person named a directory that cannot be read or has no articles.
  public mutating func refresh(
    report: (_ catalogue: ShelfCatalogue, _ unread: Int) -> Bool = { _, _ in true }
  ) throws(ShelfError) -> Bool {
    let changed = try walk()
    for start in stride(from: 0, to: changed.files.count, by: Self.batch) {
      let end = min(start + Self.batch, changed.files.count)
      read(changed.files[start..<end])
      if end < changed.files.count, !report(self, changed.files.count - end) { return true }
    }
    return changed.hasLost || !changed.files.isEmpty
  }

  /// Finds the files that are new or have changed, and forgets those that are gone.
  private mutating func walk() throws(ShelfError) -> (files: [FoundFile], hasLost: Bool) {
    var changed: [FoundFile] = []
    var present: Set<String> = []
    try directory.walk { found in
      present.insert(found.path)
      if known[found.path]?.version != found.version { changed.append(found) }
      return true
    }
    let lost = known.keys.filter { !present.contains($0) }
    for path in lost { known[path] = nil }
    table?.forget(lost)
    return (changed, !lost.isEmpty)
  }

  private mutating func read(_ files: ArraySlice<FoundFile>) {
    let articles = files.map { found in
      KnownArticle(
        path: found.path, file: found.file, version: found.version,
        card: try? ArticleCard(path: found.path, environment: environment))
    }
    for article in articles { known[article.path] = article }
    table?.keep(articles)
  }
}

extension ShelfEntry {
  /// The entry of an article; nil for a file that is no text.
  fileprivate convenience init?(_ article: KnownArticle) {
    guard let card = article.card else { return nil }
    self.init(
      title: card.title, category: card.category, path: article.path, file: article.file,
      words: card.words, changed: article.version.changed / 1_000_000_000)
  }
}
