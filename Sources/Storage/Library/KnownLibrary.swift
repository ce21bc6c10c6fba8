public import Records
public import System

/// What is known of the articles in a directory, brought up to date by walks through it.
///
/// A version of a file is opened once; what is known of it is kept in a table, where there is one.
public struct KnownLibrary {
  private let directory: LibraryDirectory
  private let environment: Environment
  private let table: LibraryTable?
  private var articles: [KnownArticle] = []
  /// Where in `articles` each path is; empty until a walk needs it.
  private var places: [PathKey: Int] = [:]

  /// The symbolic links that the last walk did not follow.
  public private(set) var unfollowedLinks: [String] = []
  /// What was read and is not in the table yet.
  private var unwritten: [KnownArticle] = []

  /// Files that are read before the findings are reported.
  private static let batch = 500
  /// Files that are read before what was found is written: few large transactions write each page of
  /// the table less often.
  private static let mostUnwritten = 10_000

  /// What is known of a directory, whose table is at `path`.
  ///
  /// Nothing is known yet, and without a path, or where there can be no table, nothing is recalled.
  public init(_ directory: LibraryDirectory, table path: String?, environment: Environment) {
    self.directory = directory
    self.environment = environment
    table = path.flatMap { LibraryTable(at: $0, directory: directory) }
  }

  /// Where the table is kept, beside what is remembered; nil without a home.
  public static func tablePath(_ environment: Environment) -> String? {
    MemoryFile.path(environment, named: "catalogue.sqlite")
  }

  /// How many files are known, those that are no articles among them.
  public var count: Int { articles.count }

  /// The articles that are known.
  public var entries: [LibraryEntry] { articles.compactMap(\.entry) }

  /// The paths of the files that are known to be no text, sorted.
  public var otherFiles: [String] { articles.filter { $0.entry == nil }.map(\.path).sorted() }

  /// The first articles that earlier sessions know, by category and title, and how many there are
  /// beside them.
  ///
  /// They can be reported long before the whole of a large library.
  public func firstEntries(_ most: Int) -> (entries: [LibraryEntry], others: Int) {
    table?.firstEntries(most) ?? ([], 0)
  }

  /// Takes in all that earlier sessions know.
  public mutating func recall() {
    articles = table?.articles() ?? []
    places = [:]
  }

  /// Takes in what has changed in the directory, and says whether anything has.
  ///
  /// A file that has not changed costs a `stat`. After every few files that had to be read, `report`
  /// learns what is known and how many are still to be read; it returns false to end that. Throws
  /// where the person named a directory that cannot be read or has no articles.
  public mutating func refresh(
    report: (_ known: KnownLibrary, _ unread: Int) -> Bool = { _, _ in true }
  ) throws(StorageError) -> Bool {
    let links = unfollowedLinks
    let changed = try walk()
    defer { write() }
    for start in stride(from: 0, to: changed.files.count, by: Self.batch) {
      let end = min(start + Self.batch, changed.files.count)
      read(changed.files[start..<end])
      if end < changed.files.count, !report(self, changed.files.count - end) { return true }
    }
    return changed.hasLost || !changed.files.isEmpty || unfollowedLinks != links
  }

  /// Finds the files that are new or have changed, and forgets those that are gone.
  private mutating func walk() throws(StorageError) -> (files: [FoundFile], hasLost: Bool) {
    if places.isEmpty { findPlaces() }
    var changed: [FoundFile] = []
    var isPresent = [Bool](repeating: false, count: articles.count)
    unfollowedLinks = try directory.walk { found in
      guard let place = places[PathKey(found.path)] else {
        changed.append(found)
        return true
      }
      isPresent[place] = true
      if articles[place].version != found.version { changed.append(found) }
      return true
    }
    let lost = articles.indices.filter { !isPresent[$0] }.map { articles[$0].path }
    if !lost.isEmpty { forget(lost, isPresent) }
    return (changed, !lost.isEmpty)
  }

  private mutating func findPlaces() {
    places.reserveCapacity(articles.count)
    for (place, article) in articles.enumerated() { places[PathKey(article.path)] = place }
  }

  private mutating func forget(_ paths: [String], _ isPresent: [Bool]) {
    articles = zip(articles, isPresent).filter(\.1).map(\.0)
    places = [:]
    findPlaces()
    table?.forget(paths)
  }

  private mutating func read(_ files: ArraySlice<FoundFile>) {
    let news = files.map { KnownArticle(reading: $0, environment: environment) }
    for article in news {
      if let place = places[PathKey(article.path)] {
        articles[place] = article
      } else {
        places[PathKey(article.path)] = articles.count
        articles.append(article)
      }
    }
    unwritten += news
    if unwritten.count >= Self.mostUnwritten { write() }
  }

  private mutating func write() {
    table?.keep(unwritten)
    unwritten = []
  }
}
